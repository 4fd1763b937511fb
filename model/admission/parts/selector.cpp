// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/selector.h"

#include "model/admission/parts/gotext.h"
#include "model/admission/parts/members.h"

#include <algorithm>

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LabelLength = 63;
constexpr qsizetype SubdomainLength = 253;

bool isLower(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

bool isAlphanumeric(QChar c)
{
    return isLower(c) || (c >= u'A' && c <= u'Z');
}

/// At least one character, the first and the last of them an `isEnd`, the others that or one of `inner`.
bool isFramed(QStringView text, bool (*isEnd)(QChar), QStringView inner)
{
    return !text.isEmpty() && isEnd(text.front()) && isEnd(text.back())
        && std::all_of(text.begin(), text.end(), [&](QChar c) { return isEnd(c) || inner.contains(c); });
}

bool isDnsLabel(QStringView text)
{
    return isFramed(text, isLower, u"-");
}

bool isDnsSubdomain(const QString &text)
{
    const QStringList labels = text.split(u'.');
    return std::all_of(labels.begin(), labels.end(), [](const QString &label) { return isDnsLabel(label); });
}

bool isLabelName(const QString &text)
{
    return isFramed(text, isAlphanumeric, u"-_.");
}

/// Lengths are counted in bytes, whatever the words of this version of apimachinery say.
std::optional<QString> lengthFault(const QString &text, qsizetype most)
{
    if (text.toUtf8().size() <= most)
        return std::nullopt;
    return u"must be no more than %1 characters"_s.arg(most);
}

QString nameRule()
{
    return u"must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric "
           "character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is "
           "'([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')"_s;
}

/// The text of field.Invalid.
QString invalid(const QString &path, const QString &value, const QStringList &reasons)
{
    return u"%1: Invalid value: %2: %3"_s.arg(path, value, reasons.join(u"; "_s));
}

std::optional<QString> aggregate(QStringList faults)
{
    faults.removeDuplicates();
    if (faults.isEmpty())
        return std::nullopt;
    return faults.size() == 1 ? faults.first() : u'[' + faults.join(u", "_s) + u']';
}

QStringList requirementFaults(const QString &key, const QStringList &values)
{
    QStringList faults;
    if (const QStringList reasons = qualifiedNameFaults(key); !reasons.isEmpty())
        faults.append(invalid(u"key"_s, quotedAsGo(key), reasons));
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (const QStringList reasons = labelValueFaults(values.at(i)); !reasons.isEmpty())
            faults.append(invalid(u"values[%1][%2]"_s.arg(i).arg(key), quotedAsGo(values.at(i)), reasons));
    }
    return faults;
}

std::optional<QString> expressionFault(const Json &expression)
{
    const QString key = textOf(&expression, "key");
    const QString operation = textOf(&expression, "operator");
    QStringList values;
    for (const Json &value : structOf(&expression, "values"))
        values.append(toQString(value));
    QStringList faults = requirementFaults(key, values);
    // Faults of the number of values stand between those of the key and those of the values.
    const qsizetype place = qualifiedNameFaults(key).isEmpty() ? 0 : 1;
    if (operation == u"In"_s || operation == u"NotIn"_s) {
        if (values.isEmpty()) {
            faults.insert(place, invalid(u"values"_s, u"null"_s,
                                         {u"for 'in', 'notin' operators, values set can't be empty"_s}));
        }
    } else if (operation == u"Exists"_s || operation == u"DoesNotExist"_s) {
        if (!values.isEmpty()) {
            faults.insert(place, invalid(u"values"_s,
                                         QString::fromUtf8(toText(structOf(&expression, "values"))),
                                         {u"values set must be empty for exists and does not exist"_s}));
        }
    } else {
        return u"%1 is not a valid label selector operator"_s.arg(quotedAsGo(operation));
    }
    return aggregate(faults);
}

} // namespace

QStringList dnsLabelFaults(const QString &name)
{
    QStringList faults;
    if (const auto fault = lengthFault(name, LabelLength))
        faults.append(*fault);
    if (isDnsLabel(name))
        return faults;
    if (isDnsSubdomain(name)) {
        faults.append(u"must not contain dots"_s);
    } else {
        faults.append(u"a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must "
                      "start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for "
                      "validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')"_s);
    }
    return faults;
}

QStringList dnsSubdomainFaults(const QString &name)
{
    QStringList faults;
    if (const auto fault = lengthFault(name, SubdomainLength))
        faults.append(*fault);
    if (!isDnsSubdomain(name)) {
        faults.append(u"a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', "
                      "and must start and end with an alphanumeric character (e.g. 'example.com', regex used for "
                      "validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')"_s);
    }
    return faults;
}

QStringList qualifiedNameFaults(const QString &text)
{
    const QStringList parts = text.split(u'/');
    if (parts.size() > 2) {
        return {u"a valid label key "_s + nameRule()
                + u" with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')"_s};
    }
    QStringList faults;
    if (parts.size() == 2) {
        if (parts.first().isEmpty())
            faults.append(u"prefix part must be non-empty"_s);
        else {
            for (const QString &fault : dnsSubdomainFaults(parts.first()))
                faults.append(u"prefix part "_s + fault);
        }
    }
    const QString name = parts.last();
    if (name.isEmpty())
        faults.append(u"name part must be non-empty"_s);
    else if (const auto fault = lengthFault(name, LabelLength))
        faults.append(u"name part "_s + *fault);
    if (!isLabelName(name))
        faults.append(u"name part "_s + nameRule());
    return faults;
}

QStringList labelValueFaults(const QString &value)
{
    QStringList faults;
    if (const auto fault = lengthFault(value, LabelLength))
        faults.append(*fault);
    if (!value.isEmpty() && !isLabelName(value)) {
        faults.append(u"a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', "
                      "and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or "
                      "'12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')"_s);
    }
    return faults;
}

QStringList cIdentifierFaults(const QString &name)
{
    const auto isStart = [](QChar c) {
        return c == u'_' || (isAlphanumeric(c) && !(c >= u'0' && c <= u'9'));
    };
    const auto isPart = [](QChar c) { return c == u'_' || isAlphanumeric(c); };
    if (!name.isEmpty() && isStart(name.front()) && std::all_of(name.begin(), name.end(), isPart))
        return {};
    return {u"a valid C identifier must start with alphabetic character or '_', followed by a string of alphanumeric "
            "characters or '_' (e.g. 'my_name',  or 'MY_NAME',  or 'MyName', regex used for validation is "
            "'[A-Za-z_][A-Za-z0-9_]*')"_s};
}

std::optional<QString> labelSelectorFault(const Json *selector)
{
    const Json &labels = structOf(selector, "matchLabels");
    QStringList keys;
    if (labels.is_object()) {
        for (const auto &[key, value] : labels.items())
            keys.append(QString::fromStdString(key));
    }
    std::sort(keys.begin(), keys.end());
    for (const QString &key : keys) {
        const QString value = textOf(&labels, key.toUtf8().constData());
        if (const auto fault = aggregate(requirementFaults(key, {value})))
            return fault;
    }
    const Json &expressions = structOf(selector, "matchExpressions");
    if (expressions.is_array()) {
        for (const Json &expression : expressions) {
            if (const auto fault = expressionFault(expression))
                return fault;
        }
    }
    return std::nullopt;
}

} // namespace weir::admission
