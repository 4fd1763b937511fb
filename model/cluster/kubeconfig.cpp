// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/kubeconfig.h"

#include "model/manifest/reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <array>

namespace weir::cluster {

using namespace Qt::StringLiterals;

namespace {

enum class Type { Text, Boolean, List, Object, Base64 };

struct KnownField {
    const char *pointer;
    Type type;
};

// Fields whose type Go checks while decoding (kubernetes-client 1.2, 1.4). Everything else is ignored.
constexpr std::array clusterFields{
    KnownField{"/server", Type::Text}, KnownField{"/tls-server-name", Type::Text},
    KnownField{"/insecure-skip-tls-verify", Type::Boolean}, KnownField{"/certificate-authority", Type::Text},
    KnownField{"/certificate-authority-data", Type::Base64}, KnownField{"/proxy-url", Type::Text},
    KnownField{"/disable-compression", Type::Boolean}};
constexpr std::array userFields{
    KnownField{"/client-certificate", Type::Text}, KnownField{"/client-certificate-data", Type::Base64},
    KnownField{"/client-key", Type::Text}, KnownField{"/client-key-data", Type::Base64},
    KnownField{"/token", Type::Text}, KnownField{"/tokenFile", Type::Text}, KnownField{"/username", Type::Text},
    KnownField{"/password", Type::Text}, KnownField{"/as", Type::Text}, KnownField{"/as-uid", Type::Text},
    KnownField{"/as-groups", Type::List}, KnownField{"/as-user-extra", Type::Object},
    KnownField{"/exec", Type::Object}, KnownField{"/auth-provider", Type::Object}};
constexpr std::array contextFields{
    KnownField{"/cluster", Type::Text}, KnownField{"/user", Type::Text}, KnownField{"/namespace", Type::Text}};

bool matches(const Json &value, Type type)
{
    if (value.is_null())
        return true;
    switch (type) {
    case Type::Text: return value.is_string();
    case Type::Boolean: return value.is_boolean();
    case Type::List: return value.is_array();
    case Type::Object: return value.is_object();
    case Type::Base64: return value.is_string() && decodeBase64(toQString(value)).has_value();
    }
    return false;
}

QString typeWords(Type type)
{
    switch (type) {
    case Type::Text: return QCoreApplication::translate("Cluster", "a text");
    case Type::Boolean: return QCoreApplication::translate("Cluster", "true or false");
    case Type::List: return QCoreApplication::translate("Cluster", "a list");
    case Type::Object: return QCoreApplication::translate("Cluster", "a group of fields");
    case Type::Base64: return QCoreApplication::translate("Cluster", "base64 text");
    }
    return {};
}

Error fileError(const QString &file, const QString &message, const QString &field = {})
{
    return Error{.message = message, .file = file, .object = {}, .field = field};
}

/// The list `list` of one file as entries; `body` is the member that holds an entry's value.
template<size_t N>
Result<std::vector<KubeConfig::Entry>> entriesOf(const Json &document, const char *list, const char *body,
                                                 const std::array<KnownField, N> &fields, const QString &file)
{
    std::vector<KubeConfig::Entry> result;
    const auto at = document.find(list);
    if (at == document.end() || at->is_null())
        return result;
    const QString listText = QString::fromLatin1(list);
    if (!at->is_array()) {
        return fail(fileError(file, QCoreApplication::translate("Cluster", "This kubeconfig file cannot be used: %1 "
                                                                           "must be a list.").arg(listText), listText));
    }
    QSet<QString> names;
    for (const Json &item : *at) {
        const QString name = stringAt(item, "/name");
        const Json *nameValue = find(item, "/name");
        const Json *value = find(item, std::string("/") + body);
        if (!item.is_object() || (nameValue && !nameValue->is_string() && !nameValue->is_null())
            || (value && !value->is_object() && !value->is_null())) {
            return fail(fileError(file, QCoreApplication::translate("Cluster", "This kubeconfig file cannot be used: "
                                                                               "an entry of %1 is malformed.")
                                            .arg(listText), listText));
        }
        if (names.contains(name)) {
            return fail(fileError(file, QCoreApplication::translate("Cluster", "This kubeconfig file cannot be used: "
                                                                               "%1 has two entries named \"%2\".")
                                            .arg(listText, name), listText));
        }
        names.insert(name);
        KubeConfig::Entry entry{.name = name, .value = value && value->is_object() ? *value : Json::object(),
                                .file = file};
        for (const KnownField &field : fields) {
            const Json *content = find(entry.value, field.pointer);
            if (content && !matches(*content, field.type)) {
                const QString where = u"%1[%2].%3%4"_s.arg(listText, name, QString::fromLatin1(body),
                                                           QString::fromLatin1(field.pointer).replace(u'/', u'.'));
                return fail(fileError(file, QCoreApplication::translate("Cluster", "This kubeconfig file cannot be "
                                                                                   "used: %1 must be %2.")
                                                .arg(where, typeWords(field.type)), where));
            }
        }
        result.push_back(std::move(entry));
    }
    return result;
}

void merge(std::vector<KubeConfig::Entry> &into, std::vector<KubeConfig::Entry> from)
{
    for (KubeConfig::Entry &entry : from) {
        if (!KubeConfig::find(into, entry.name))
            into.push_back(std::move(entry));
    }
}

Result<void> addFile(const QString &path, KubeConfig &config)
{
    QFile file(path);
    if (QFileInfo(path).isDir()) {
        return fail(fileError(path, QCoreApplication::translate("Cluster", "This is a folder, not a kubeconfig file. "
                                                                           "Name the file inside.")));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(fileError(path, QCoreApplication::translate("Cluster", "The kubeconfig file cannot be read: %1.")
                                        .arg(file.errorString())));
    }
    constexpr qint64 limit = 16LL << 20;
    const QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit) {
        return fail(fileError(path, QCoreApplication::translate("Cluster", "The kubeconfig file is larger than 16 MiB "
                                                                           "and is not read.")));
    }
    const manifest::ReadResult read = manifest::read(bytes, path);
    if (read.documents.empty()) {
        // The reader's own words may quote the file; only the place is kept (kubernetes-client 1.10).
        if (read.error) {
            Error error =
                fileError(path, QCoreApplication::translate("Cluster", "The kubeconfig file is not valid YAML "
                                                                       "at this place."));
            error.line = read.error->line;
            error.column = read.error->column;
            return fail(std::move(error));
        }
        config.files << path;
        return {};
    }
    if (read.documents.size() > 1 || read.error) {
        config.warnings << QCoreApplication::translate("Cluster", "%1: content after the first document is ignored.")
                               .arg(path);
    }
    const Json &document = read.documents.front().json;
    if (!document.is_object()) {
        return fail(fileError(path, QCoreApplication::translate("Cluster", "This is not a kubeconfig file: it does not "
                                                                           "begin with fields.")));
    }
    const QString kind = stringAt(document, "/kind");
    const QString version = stringAt(document, "/apiVersion");
    const auto absent = [&](const char *name) {
        const auto at = document.find(name);
        return at == document.end() || at->is_null() || (at->is_string() && at->get_ref<const std::string &>().empty());
    };
    if ((!absent("kind") && kind != "Config"_L1) || (!absent("apiVersion") && version != "v1"_L1)) {
        return fail(fileError(path,
                              QCoreApplication::translate("Cluster", "This is not a kubeconfig file: its kind is "
                                                                     "\"%1\" of version \"%2\", not Config of v1.")
                                  .arg(kind, version),
                              u"kind"_s));
    }
    const auto current = document.find("current-context");
    if (current != document.end() && !current->is_null() && !current->is_string()) {
        return fail(fileError(path, QCoreApplication::translate("Cluster", "This kubeconfig file cannot be used: %1 "
                                                                           "must be %2.")
                                        .arg(u"current-context"_s, typeWords(Type::Text)), u"current-context"_s));
    }
    auto clusters = entriesOf(document, "clusters", "cluster", clusterFields, path);
    if (!clusters)
        return fail(clusters.error());
    auto users = entriesOf(document, "users", "user", userFields, path);
    if (!users)
        return fail(users.error());
    auto contexts = entriesOf(document, "contexts", "context", contextFields, path);
    if (!contexts)
        return fail(contexts.error());
    merge(config.clusters, std::move(*clusters));
    merge(config.users, std::move(*users));
    merge(config.contexts, std::move(*contexts));
    if (config.currentContext.isEmpty())
        config.currentContext = stringAt(document, "/current-context");
    config.files << path;
    return {};
}

} // namespace

QString KubeConfig::Entry::path(std::string_view pointer) const
{
    const QString written = text(pointer);
    if (written.isEmpty() || QDir::isAbsolutePath(written))
        return written;
    return QDir::cleanPath(QFileInfo(file).absolutePath() + u'/' + written);
}

const KubeConfig::Entry *KubeConfig::find(const std::vector<Entry> &entries, const QString &name)
{
    const auto at =
        std::find_if(entries.begin(), entries.end(), [&](const Entry &entry) { return entry.name == name; });
    return at == entries.end() ? nullptr : &*at;
}

QStringList KubeConfig::contextNames() const
{
    QStringList names;
    for (const Entry &entry : contexts)
        names << entry.name;
    return names;
}

QStringList defaultKubeConfigFiles()
{
    const QString list = qEnvironmentVariable("KUBECONFIG");
    if (list.isEmpty())
        return {QDir::homePath() + u"/.kube/config"_s};
    QStringList files = list.split(QDir::listSeparator(), Qt::SkipEmptyParts);
    files.removeDuplicates();
    return files;
}

Result<KubeConfig> loadKubeConfig(const QStringList &files)
{
    KubeConfig config;
    const QStringList wanted = files.isEmpty() ? defaultKubeConfigFiles() : files;
    QStringList missing;
    for (const QString &name : wanted) {
        const QString path = QFileInfo(name).absoluteFilePath();
        if (files.isEmpty() && !QFileInfo::exists(path)) {
            missing << path;
            continue;
        }
        if (const auto added = addFile(path, config); !added)
            return fail(added.error());
    }
    if (!missing.isEmpty() && missing.size() == wanted.size()) {
        config.warnings << QCoreApplication::translate("Cluster", "No kubeconfig file exists: %1.")
                               .arg(missing.join(u", "_s));
    }
    return config;
}

std::optional<QByteArray> decodeBase64(const QString &text)
{
    QByteArray clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\r')
            continue;
        if (c.unicode() > 0x7f)
            return std::nullopt;
        clean += static_cast<char>(c.unicode());
    }
    // QByteArray::fromBase64 accepts missing padding even when it is strict.
    if (clean.size() % 4 != 0)
        return std::nullopt;
    const auto decoded =
        QByteArray::fromBase64Encoding(clean, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    return *decoded;
}

} // namespace weir::cluster
