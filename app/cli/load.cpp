// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/load.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace weir::cli {

using namespace Qt::StringLiterals;

QString shown(const QString &file)
{
    if (file.isEmpty())
        return u"-"_s;
    const QString relative = QDir::current().relativeFilePath(file);
    return QFileInfo(file).isAbsolute() && !relative.startsWith(".."_L1) ? relative : file;
}

namespace {

void tellLeftOut(const Document &document)
{
    const auto tell = [](Error error) {
        error.file = shown(error.file);
        complain(error);
    };
    if (const Kustomized *kustomized = document.kustomized())
        std::for_each(kustomized->build.report.notes.begin(), kustomized->build.report.notes.end(), tell);
    for (const manifest::FileFrame &frame : document.files()) {
        for (Error error : frame.leftOut) {
            error.message = QCoreApplication::translate("Document", "no object: apiVersion and kind are missing");
            tell(error);
        }
    }
}

} // namespace

int load(Document &document, const QStringList &all, LeftOut leftOut)
{
    if (all.isEmpty()) {
        complain(translated(QT_TRANSLATE_NOOP("Cli", "name a file, a folder, or - for standard input.")));
        return Usage;
    }
    // Standard input is there once, as a file is that was named twice.
    QStringList paths = all;
    paths.removeDuplicates();
    if (paths.contains(QString())) {
        complain(translated(QT_TRANSLATE_NOOP("Cli", "An empty name is no file. Is a variable of the shell not set?")));
        return Usage;
    }
    QByteArray standardInput;
    if (paths.contains(u"-"_s)) {
        const Result<QByteArray> bytes = readInput(u"-"_s);
        if (!bytes) {
            complain(bytes.error());
            return Failed;
        }
        standardInput = *bytes;
    }
    document.openAvailable(paths, standardInput);
    for (Error error : document.failures()) {
        error.file = shown(error.file);
        complain(error);
    }
    if (leftOut == LeftOut::Told)
        tellLeftOut(document);
    return Fine;
}

void addVerboseOption(QCommandLineParser &parser)
{
    parser.addOption(
        {u"verbose"_s, translated(QT_TRANSLATE_NOOP("Cli", "Name everything in a folder that was left out, "
                                                           "and why."))});
}

void tellIgnored(const Document &document, const QCommandLineParser &parser)
{
    const std::vector<Ignored> &ignored = document.ignored();
    if (ignored.empty())
        return;
    if (parser.isSet(u"verbose"_s)) {
        for (const Ignored &one : ignored)
            complain(
                translated(QT_TRANSLATE_NOOP("Cli", "left out: %1: %2")).arg(printable(shown(one.path)), one.reason));
        return;
    }
    const int count = static_cast<int>(ignored.size());
    complain(QCoreApplication::translate("Cli", "%n file(s) or folder(s) were left out; --verbose says which, and why.",
                                         nullptr, count));
}

Json ignoredJson(const Document &document)
{
    Json list = Json::array();
    for (const Ignored &one : document.ignored())
        list.push_back({{"file", shown(one.path).toStdString()}, {"reason", one.reason.toStdString()}});
    return list;
}

void addProfileOption(QCommandLineParser &parser)
{
    parser.addOption(
        {u"profile"_s,
         translated(QT_TRANSLATE_NOOP("Cli", "ConfigMaps of the cluster that would judge (config-features, "
                                             "config-br-defaults, default-ch-webhook, "
                                             "config-ping-defaults, a Broker's channel template); what "
                                             "it does not say, ConfigMaps of the files in namespace "
                                             "knative-eventing do, else: as released.")),
         u"file"_s});
}

Result<admission::Profile> readProfile(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"profile"_s))
        return admission::Profile();
    const Result<QByteArray> bytes = readInput(parser.value(u"profile"_s));
    return bytes ? admission::Profile::read(*bytes, parser.value(u"profile"_s)) : fail(bytes.error());
}

Json identity(const Resource &resource)
{
    return Json{{"apiVersion", resource.apiVersion().toStdString()},
                {"kind", resource.kind().toStdString()},
                {"namespace", resource.nameSpace().toStdString()},
                {"name", resource.name().toStdString()}};
}

} // namespace weir::cli
