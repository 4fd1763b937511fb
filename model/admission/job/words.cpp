// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/job/words.h"

#include "model/admission/parts/selector.h"
#include "model/admission/schema/names.h"

#include <QHostAddress>

#include <algorithm>

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

bool isLower(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

bool isAlphanumeric(QChar c)
{
    return isLower(c) || (c >= u'A' && c <= u'Z');
}

bool isMadeOf(const QString &text, QStringView more)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [&](QChar c) { return isAlphanumeric(c) || more.contains(c); });
}

bool isSearchLabel(QStringView label)
{
    if (label.startsWith(u'_'))
        label = label.sliced(1);
    return !label.isEmpty() && isLower(label.front()) && isLower(label.back())
        && std::all_of(label.begin(), label.end(), [](QChar c) { return isLower(c) || c == u'-' || c == u'_'; });
}

/// Four numbers up to 255; zeros may lead.
bool isFourNumbers(const QString &text)
{
    const QStringList parts = text.split(u'.');
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
        constexpr int most = 255;
        const bool isDigits = !part.isEmpty()
            && std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        bool fits = false;
        return isDigits && part.toUInt(&fits) <= most && fits;
    });
}

bool isAddress(const QString &text)
{
    if (!text.contains(u':'))
        return isFourNumbers(text);
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F') || c == u':'
               || c == u'.';
    });
    return isPlain && QHostAddress(text).protocol() == QAbstractSocket::IPv6Protocol;
}

QStringList asTexts(const std::vector<std::string> &words)
{
    QStringList texts;
    for (const std::string &word : words)
        texts.append(QString::fromStdString(word));
    return texts;
}

} // namespace

QStringList labelKeyFaults(const QString &key)
{
    return asTexts(names::keyFaults(key.toStdString()));
}

QStringList valueFaults(const QString &value)
{
    return asTexts(names::valueFaults(value.toStdString()));
}

QStringList variableNameFaults(const QString &name)
{
    const bool isFine = std::all_of(name.begin(), name.end(),
                                    [](QChar c) { return c >= u' ' && c <= u'~' && c != u'='; });
    if (isFine)
        return {};
    return {u"a valid environment variable name must consist only of printable ASCII characters other than '='"_s};
}

QStringList portNameFaults(const QString &name)
{
    QStringList faults;
    if (name.toUtf8().size() > 15)
        faults.append(u"must be no more than 15 characters"_s);
    const bool isFine = !name.isEmpty()
        && std::all_of(name.begin(), name.end(), [](QChar c) { return isLower(c) || c == u'-'; });
    if (!isFine)
        faults.append(u"must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)"_s);
    if (std::none_of(name.begin(), name.end(), [](QChar c) { return c >= u'a' && c <= u'z'; }))
        faults.append(u"must contain at least one letter (a-z)"_s);
    if (name.contains(u"--"_s))
        faults.append(u"must not contain consecutive hyphens"_s);
    if (name.startsWith(u'-') || name.endsWith(u'-'))
        faults.append(u"must not begin or end with a hyphen"_s);
    return faults;
}

QStringList headerNameFaults(const QString &name)
{
    if (isMadeOf(name, u"-"))
        return {};
    return {u"a valid HTTP header must consist of alphanumeric characters or '-' (e.g. 'X-Header-Name', regex used for "
            "validation is '[-A-Za-z0-9]+')"_s};
}

QStringList configKeyFaults(const QString &key)
{
    QStringList faults;
    if (key.toUtf8().size() > 253)
        faults.append(u"must be no more than 253 characters"_s);
    if (!isMadeOf(key, u"-._")) {
        faults.append(u"a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. "
                      "'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')"_s);
    }
    if (key == u"." || key == u"..")
        faults.append(u"must not be '%1'"_s.arg(key));
    else if (key.startsWith(u".."_s))
        faults.append(u"must not start with '..'"_s);
    return faults;
}

QStringList searchDomainFaults(const QString &name)
{
    QStringList faults;
    if (name.toUtf8().size() > 253)
        faults.append(u"must be no more than 253 characters"_s);
    const QStringList labels = name.split(u'.');
    if (!std::all_of(labels.begin(), labels.end(), [](const QString &label) { return isSearchLabel(label); })) {
        faults.append(u"a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '_', '-' or "
                      "'.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for "
                      "validation is '_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?(\\._?[a-z0-9]([-_a-z0-9]*[a-z0-9])?)*')"_s);
    }
    return faults;
}

void judgeDnsLabel(const JobPlace &member, FaultList &faults)
{
    faults.invalidEach(member.path(), member.text(), dnsLabelFaults(member.text()));
}

void judgeDnsSubdomain(const JobPlace &member, FaultList &faults)
{
    faults.invalidEach(member.path(), member.text(), dnsSubdomainFaults(member.text()));
}

void judgeQualifiedName(const JobPlace &member, FaultList &faults)
{
    faults.invalidEach(member.path(), member.text(), labelKeyFaults(member.text()));
}

void judgeLabels(const JobPlace &labels, FaultList &faults)
{
    if (!labels || !labels.value().is_object())
        return;
    const Json &all = labels.value();
    for (const auto &[key, value] : all.items()) {
        const QString name = QString::fromStdString(key);
        faults.invalidEach(labels.path(), name, labelKeyFaults(name));
        faults.invalidEach(labels.path(), toQString(value), valueFaults(toQString(value)));
    }
}

void judgeAnnotations(const JobPlace &annotations, FaultList &faults)
{
    if (!annotations || !annotations.value().is_object())
        return;
    constexpr int most = 256 * 1024;
    qsizetype size = 0;
    const Json &all = annotations.value();
    for (const auto &[key, value] : all.items()) {
        const QString name = QString::fromStdString(key).toLower();
        faults.invalidEach(annotations.path(), QString::fromStdString(key), labelKeyFaults(name));
        size += static_cast<qsizetype>(key.size()) + toQString(value).toUtf8().size();
    }
    if (size > most)
        faults.tooLong(annotations.path(), most);
}

void judgeLabelSelector(const JobPlace &selector, FaultList &faults)
{
    judgeLabels(selector.at("matchLabels"), faults);
    for (const JobPlace &expression : selector.each("matchExpressions")) {
        const QString operation = expression.text("operator");
        const auto count = expression.count("values");
        if (operation == u"In" || operation == u"NotIn") {
            if (count == 0)
                faults.required(expression.path("values"),
                                u"must be specified when `operator` is 'In' or 'NotIn'"_s);
        } else if (operation == u"Exists" || operation == u"DoesNotExist") {
            if (count > 0)
                faults.forbidden(expression.path("values"),
                                 u"may not be specified when `operator` is 'Exists' or 'DoesNotExist'"_s);
        } else {
            faults.invalid(expression.path("operator"), operation, u"not a valid selector operator"_s);
        }
        judgeQualifiedName(expression.at("key"), faults);
        for (const JobPlace &value : expression.each("values"))
            faults.invalidEach(value.path(), value.text(), valueFaults(value.text()));
    }
}

void judgeAddress(const JobPlace &address, FaultList &faults)
{
    if (!isAddress(address.text()))
        faults.invalid(address.path(), address.text(),
                       u"must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)"_s);
}

bool hasBackstep(const QString &path)
{
    return path.split(u'/').contains(u".."_s);
}

void judgeNoBackstep(const QString &path, const QString &value, FaultList &faults)
{
    if (hasBackstep(value))
        faults.invalid(path, value, u"must not contain '..'"_s);
}

void judgeRelativePath(const QString &path, const QString &value, FaultList &faults)
{
    if (value.startsWith(u'/'))
        faults.invalid(path, value, u"must be a relative path"_s);
    judgeNoBackstep(path, value, faults);
}

void judgeLocalPath(const QString &path, const QString &value, FaultList &faults)
{
    judgeRelativePath(path, value, faults);
    if (value.startsWith(u".."_s) && !value.startsWith(u"../"_s))
        faults.invalid(path, value, u"must not start with '..'"_s);
}

QString maskedTrailingDash(const QString &name)
{
    return name.size() > 1 && name.endsWith(u'-') ? name.chopped(2) + u'a' : name;
}

} // namespace weir::admission
