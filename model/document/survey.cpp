// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/survey.h"

#include "model/document/files.h"
#include "model/kustomize/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <dirent.h>
#endif

namespace weir {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MaxIgnored = 1000;
constexpr qsizetype MaxFiles = 100'000;

QString translated(const char *key)
{
    return QCoreApplication::translate("Document", key);
}

bool isManifestName(const QString &name)
{
    return name.endsWith(".yaml"_L1) || name.endsWith(".yml"_L1) || name.endsWith(".json"_L1);
}

bool isSidecarName(const QString &name)
{
    return name == "weir.json"_L1 || name.endsWith(".weir.json"_L1);
}

class Looker final
{
public:
    explicit Looker(QString top) : m_top(std::move(top)) {}

    Survey run();

private:
    /// Where in a chart a folder is.
    struct Chart {
        QString root = {};
        bool rendered = false; ///< in templates or crds
    };

    void look(const QString &folder, Chart chart);
    void takeUnspeakable(const QString &folder);
    void takeLink(const QFileInfo &entry);
    void takeFile(const QFileInfo &entry, const Chart &chart);
    void takeChartFile(const QFileInfo &entry, const Chart &chart);
    [[nodiscard]] QString whyNotRead(const QFileInfo &entry) const;
    void ignore(const QString &path, const QString &reason, bool isText = false);

    QString m_top;
    Survey m_survey;
    size_t m_more = 0;
};

void Looker::ignore(const QString &path, const QString &reason, bool isText)
{
    if (m_survey.ignored.size() < MaxIgnored)
        m_survey.ignored.push_back({.path = path, .reason = reason, .isText = isText});
    else
        ++m_more;
}

void Looker::takeLink(const QFileInfo &entry)
{
    const QString target = entry.canonicalFilePath();
    const bool isLoop = target.isEmpty() || entry.absoluteFilePath().startsWith(target + u'/');
    ignore(entry.absoluteFilePath(),
           isLoop ? translated(QT_TRANSLATE_NOOP("Document", "a link that leads in a circle or nowhere"))
                  : translated(QT_TRANSLATE_NOOP("Document", "a link to a folder, not followed")));
}

QString Looker::whyNotRead(const QFileInfo &entry) const
{
    if (entry.size() > files::MaxSize)
        return translated(QT_TRANSLATE_NOOP("Document", "larger than 64 MiB"));
    QFile file(entry.absoluteFilePath());
    if (!file.open(QIODevice::ReadOnly))
        return {}; // reading it tells why not
    const QByteArray head = file.read(8192);
    const bool isWide = head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff");
    if (head.contains('\0') && !isWide)
        return translated(QT_TRANSLATE_NOOP("Document", "binary"));
    return {};
}

void Looker::takeChartFile(const QFileInfo &entry, const Chart &chart)
{
    const QString path = entry.absoluteFilePath();
    const QString name = QFileInfo(chart.root).fileName();
    if (!chart.rendered) {
        ignore(path, translated(QT_TRANSLATE_NOOP("Document", "part of the Helm chart %1, not a manifest")).arg(name));
        return;
    }
    const Result<QByteArray> bytes = files::read(path);
    const qsizetype braces = bytes ? bytes->indexOf("{{") : -1;
    if (braces >= 0) {
        const qsizetype line = bytes->left(braces).count('\n') + 1;
        ignore(path,
               translated(QT_TRANSLATE_NOOP("Document", "a template of the Helm chart %1: \"{{\" in line %2 makes "
                                                        "it YAML only when Helm fills it in"))
                   .arg(name)
                   .arg(line),
               true);
    } else if (!isManifestName(entry.fileName())) {
        ignore(path, translated(QT_TRANSLATE_NOOP("Document", "part of the Helm chart %1, not a manifest")).arg(name),
               true);
    } else {
        m_survey.files.append(path);
        m_survey.locked.insert(path, translated(QT_TRANSLATE_NOOP(
            "Document", "This file belongs to the Helm chart %1, which is shown and never written. Edit it in a text "
                        "editor, or copy its objects into a document of your own.")).arg(name));
    }
}

void Looker::takeFile(const QFileInfo &entry, const Chart &chart)
{
    const QString path = entry.absoluteFilePath();
    const QString name = entry.fileName();
    if (isSidecarName(name))
        return;
    const QString reason = whyNotRead(entry);
    if (!reason.isEmpty())
        ignore(path, reason);
    else if (!chart.root.isEmpty())
        takeChartFile(entry, chart);
    else if (kustomize::isKustomizationName(name))
        ignore(path, translated(QT_TRANSLATE_NOOP("Document", "a kustomization: open it, or its folder, to see what it "
                                                              "builds")));
    else if (!isManifestName(name))
        ignore(path, translated(QT_TRANSLATE_NOOP("Document", "not *.yaml, *.yml or *.json")));
    else if (m_survey.files.size() >= MaxFiles)
        ignore(path, translated(QT_TRANSLATE_NOOP("Document", "more files than are read")));
    else
        m_survey.files.append(path);
}

// Names that are no UTF-8 cannot be said in Qt, and QDir passes over them.
void Looker::takeUnspeakable(const QString &folder)
{
#ifdef Q_OS_UNIX
    DIR *entries = ::opendir(QFile::encodeName(folder).constData());
    if (!entries)
        return;
    while (const dirent *entry = ::readdir(entries)) {
        const QByteArrayView name(entry->d_name);
        if (!name.isValidUtf8())
            ignore(folder + u'/' + QString::fromUtf8(name),
                   translated(QT_TRANSLATE_NOOP("Document", "a name that is no "
                                                            "UTF-8; rename it")));
    }
    ::closedir(entries);
#else
    Q_UNUSED(folder)
#endif
}

void Looker::look(const QString &folder, Chart chart)
{
    if (isChart(folder))
        chart = {.root = folder, .rendered = false};
    const QFileInfoList entries =
        QDir(folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                                   QDir::Name);
    for (const QFileInfo &entry : entries) {
        const QString name = entry.fileName();
        const QString path = entry.absoluteFilePath();
        if (name.startsWith(u'.')) {
            ignore(path, translated(QT_TRANSLATE_NOOP("Document", "hidden")));
        } else if (entry.isSymLink() && !entry.isFile()) {
            takeLink(entry);
        } else if (entry.isDir()) {
            if (!entry.isReadable()) {
                ignore(path, translated(QT_TRANSLATE_NOOP("Document", "cannot be read: no permission")));
                continue;
            }
            Chart below = chart;
            below.rendered = below.rendered
                || (folder == chart.root && !chart.root.isEmpty() && (name == "templates"_L1 || name == "crds"_L1));
            look(path, below);
        } else if (entry.isFile()) {
            takeFile(entry, chart);
        } else {
            ignore(path, translated(QT_TRANSLATE_NOOP("Document", "neither a file nor a folder")));
        }
    }
    takeUnspeakable(folder);
}

Survey Looker::run()
{
    look(m_top, {});
    std::sort(m_survey.files.begin(), m_survey.files.end());
    std::stable_sort(m_survey.ignored.begin(), m_survey.ignored.end(),
                     [](const Ignored &a, const Ignored &b) { return a.path < b.path; });
    if (m_more > 0) {
        const int more = static_cast<int>(m_more);
        const QString reason = QCoreApplication::translate("Document", "and %n more", nullptr, more);
        m_survey.ignored.push_back({.path = m_top, .reason = reason, .isText = false});
    }
    return std::move(m_survey);
}

} // namespace

bool isChart(const QString &folder)
{
    return QFileInfo(folder + u"/Chart.yaml"_s).isFile();
}

Result<Survey> survey(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.isDir() || !info.isReadable()) {
        return fail(Error{.message = translated(QT_TRANSLATE_NOOP("Document", "This folder cannot be read.")),
                          .file = folder, .object = {}, .field = {}});
    }
    return Looker(info.absoluteFilePath()).run();
}

} // namespace weir
