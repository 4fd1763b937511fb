// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/revision.h"

#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>

#include <chrono>

namespace weir {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Patience = 60s;
constexpr int MostListed = 100;

bool isManifestName(const QString &path)
{
    const QString name = path.section(u'/', -1);
    return name.endsWith(u".yaml"_s) || name.endsWith(u".yml"_s) || name.endsWith(u".json"_s)
           || name == u"Kustomization"_s;
}

bool isKustomization(const QString &path)
{
    const QFileInfo info(path);
    const QStringList names{u"kustomization.yaml"_s, u"kustomization.yml"_s, u"Kustomization"_s};
    if (!info.isDir())
        return names.contains(info.fileName());
    return std::any_of(names.begin(), names.end(),
                       [&](const QString &name) { return QFileInfo::exists(path + u'/' + name); });
}

/// A tree may hold any name; only those that stay below the folder are written.
bool isInside(const QString &path)
{
    return !path.isEmpty() && !path.startsWith(u'/') && QDir::cleanPath(path) == path && !path.startsWith(u"../"_s)
        && path != u".."_s;
}

} // namespace

GitRevision::GitRevision(QObject *parent) : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        refuse(tr("git did not answer within a minute."));
    });
}

GitRevision::~GitRevision()
{
    cancel();
}

void GitRevision::cancel()
{
    m_patience.stop();
    m_output.clear();
    m_blobs.clear();
    if (!m_git)
        return;
    m_git->disconnect(this);
    m_git->kill();
    // It is gone when it has ended, never waited for.
    QProcess *ending = m_git.release();
    connect(ending, &QProcess::finished, ending, &QObject::deleteLater);
    connect(ending, &QProcess::errorOccurred, ending, &QObject::deleteLater);
    if (ending->state() == QProcess::NotRunning)
        ending->deleteLater();
}

void GitRevision::begin(const QString &path)
{
    cancel();
    const QFileInfo info(path);
    // What was removed had its place all the same.
    m_path = info.exists() ? info.canonicalFilePath()
                           : QDir(QFileInfo(info.absolutePath()).canonicalFilePath()).filePath(info.fileName());
    m_folder = info.isDir() ? m_path : QFileInfo(m_path).path();
}

void GitRevision::fetch(const QString &path, const QString &revision)
{
    begin(path);
    m_revision = revision.trimmed();
    m_copy.reset();
    if (m_revision.isEmpty()) {
        refuse(tr("Name a revision: a branch, a tag, a commit, or for instance HEAD~1."));
        return;
    }
    ask({u"rev-parse"_s, u"--show-toplevel"_s}, &GitRevision::findTree);
}

void GitRevision::list(const QString &path)
{
    begin(path);
    ask({u"log"_s, u"--max-count=%1"_s.arg(MostListed), u"--format=%H%x1f%cs%x1f%s"_s, u"--no-color"_s, u"--"_s,
         m_path},
        &GitRevision::takeList);
}

void GitRevision::ask(const QStringList &arguments, Next next, const QByteArray &input)
{
    m_next = next;
    m_output.clear();
    m_git = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GIT_OPTIONAL_LOCKS"_s, u"0"_s);
    environment.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
    environment.insert(u"GIT_NO_LAZY_FETCH"_s, u"1"_s);
    environment.insert(u"GIT_LITERAL_PATHSPECS"_s, u"1"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_git->setProcessEnvironment(environment);
    m_git->setWorkingDirectory(m_folder);
    connect(m_git.get(), &QProcess::readyReadStandardOutput, this, [this] {
        m_output += m_git->readAllStandardOutput();
        if (m_output.size() > MaxBytes + (MaxBytes >> 2))
            refuse(tr("The revision holds more manifests than are read (256 MiB)."));
    });
    connect(m_git.get(), &QProcess::finished, this, &GitRevision::finish);
    connect(m_git.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            refuse(tr("The git program could not be started. Install git, or add it to PATH."));
    });
    m_git->start(u"git"_s, QStringList{u"-c"_s, u"core.fsmonitor=false"_s} + arguments);
    m_git->write(input);
    m_git->closeWriteChannel();
    m_patience.start();
}

void GitRevision::finish(int exitCode)
{
    m_patience.stop();
    m_output += m_git->readAllStandardOutput();
    const QString said = QString::fromUtf8(m_git->readAllStandardError()).trimmed().left(300);
    m_git.release()->deleteLater();
    if (exitCode != 0) {
        refuse(said.isEmpty() ? tr("Git knows no revision “%1” here.").arg(m_revision) : tr("git says: %1").arg(said));
        return;
    }
    (this->*m_next)(std::exchange(m_output, {}));
}

void GitRevision::findTree(const QByteArray &output)
{
    const QString top = QString::fromUtf8(output).trimmed();
    if (top.isEmpty()) {
        refuse(tr("This is in no Git work tree."));
        return;
    }
    m_inTree = QDir(top).relativeFilePath(m_path);
    if (m_inTree == u"."_s)
        m_inTree.clear();
    m_folder = top;
    ask({u"rev-parse"_s, u"--verify"_s, u"--quiet"_s, u"--end-of-options"_s, m_revision + u"^{commit}"_s},
        &GitRevision::findFiles);
}

void GitRevision::findFiles(const QByteArray &output)
{
    m_commit = output.trimmed();
    QStringList arguments{u"ls-tree"_s, u"-r"_s, u"-z"_s, u"-l"_s, u"--full-tree"_s, QString::fromLatin1(m_commit)};
    // The bases of a kustomization may stand anywhere.
    if (!m_inTree.isEmpty() && !isKustomization(m_path))
        arguments += {u"--"_s, m_inTree};
    ask(arguments, &GitRevision::readTree);
}

void GitRevision::readTree(const QByteArray &output)
{
    qint64 total = 0;
    QByteArray wanted;
    const bool isOneFile = !QFileInfo(m_path).isDir();
    for (const QByteArray &entry : output.split('\0')) {
        // "100644 blob HASH    SIZE\tPATH"
        const qsizetype tab = entry.indexOf('\t');
        const QList<QByteArray> words = entry.left(tab).simplified().split(' ');
        const QString path = QString::fromUtf8(entry.mid(tab + 1));
        if (tab < 0 || words.size() != 4 || !words[0].startsWith("100") || words[1] != "blob" || !isInside(path))
            continue;
        if (!isManifestName(path) && !(isOneFile && path == m_inTree))
            continue;
        m_blobs.append({.hash = words[2], .path = path, .size = words[3].toLongLong()});
        total += m_blobs.constLast().size;
        wanted += words[2] + '\n';
    }
    if (m_blobs.size() > MaxFiles || total > MaxBytes) {
        refuse(tr("The revision holds more manifests than are read (%1 files, 256 MiB).").arg(MaxFiles));
        return;
    }
    ask({u"cat-file"_s, u"--batch"_s}, &GitRevision::write, wanted);
}

void GitRevision::write(const QByteArray &output)
{
    m_copy = std::make_unique<QTemporaryDir>();
    qsizetype at = 0;
    for (const Blob &blob : std::as_const(m_blobs)) {
        // "HASH blob SIZE\n", the bytes, "\n"
        const qsizetype newline = output.indexOf('\n', at);
        const QByteArray head = blob.hash + " blob " + QByteArray::number(blob.size);
        if (newline < 0 || output.mid(at, newline - at) != head || newline + 1 + blob.size > output.size()) {
            refuse(tr("git gave something else than was asked for, at %1.").arg(blob.path));
            return;
        }
        const QString path = m_copy->filePath(blob.path);
        QFile file(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly)
            || file.write(output.constData() + newline + 1, blob.size) != blob.size) {
            refuse(tr("The files of the revision could not be written: %1.").arg(file.errorString()));
            return;
        }
        at = newline + 1 + blob.size + 1;
    }
    m_blobs.clear();
    const QString copy = m_inTree.isEmpty() ? m_copy->path() : m_copy->filePath(m_inTree);
    Q_EMIT fetched(copy);
}

void GitRevision::takeList(const QByteArray &output)
{
    QList<RevisionInfo> revisions;
    for (const QByteArray &line : output.split('\n')) {
        const QStringList parts = QString::fromUtf8(line).split(u'\x1f');
        if (parts.size() == 3)
            revisions.append({.hash = parts[0], .date = parts[1], .subject = parts[2]});
    }
    Q_EMIT listed(revisions);
}

void GitRevision::refuse(const QString &message)
{
    cancel();
    Q_EMIT failed(Error{.message = message, .file = m_path, .object = {}, .field = {}});
}

} // namespace weir
