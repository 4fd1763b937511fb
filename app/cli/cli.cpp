// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstdio>
#include <cstdlib>

namespace weir::cli {

using namespace Qt::StringLiterals;

QString translated(const char *key)
{
    return QCoreApplication::translate("Cli", key);
}

void printBytes(const QByteArray &bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return;
    const QString why = qt_error_string(errno);
    complain(translated(QT_TRANSLATE_NOOP("Cli", "standard output cannot be written: %1")).arg(why));
    leave(Failed);
}

void print(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    printBytes(bytes.endsWith('\n') ? bytes : bytes + '\n');
}

void printJson(const Json &value, bool compact)
{
    print(QString::fromUtf8(toText(value, compact ? -1 : 2)));
}

void leave(int code)
{
    std::exit(code);
}

void complain(const QString &message)
{
    const QByteArray bytes = (u"weirctl: "_s + message + u'\n').toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

QString printable(const QString &name)
{
    QString out;
    for (const QChar letter : name) {
        if (letter.category() != QChar::Other_Control)
            out += letter;
        else
            out += letter == u'\n' ? u"\\n"_s : u"\\x%1"_s.arg(letter.unicode(), 2, 16, QLatin1Char('0'));
    }
    return out;
}

void complain(const Error &error)
{
    Error shown = error;
    shown.file = printable(error.file);
    shown.object = printable(error.object);
    complain(shown.toString());
}

std::optional<int> parse(QCommandLineParser &parser, const char *verb, const QStringList &arguments, Answer answer)
{
    const QCommandLineOption help({u"h"_s, u"help"_s}, translated(QT_TRANSLATE_NOOP("Cli", "Show this help.")));
    QCommandLineOption output(u"output"_s, translated(QT_TRANSLATE_NOOP("Cli", "Output for programs: json.")),
                              u"text|json"_s, u"text"_s);
    if (answer == Answer::Files)
        output.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({help, output});
    if (!parser.parse(QStringList(u"weirctl "_s + QLatin1StringView(verb)) + arguments)) {
        complain(parser.errorText());
        return Usage;
    }
    if (parser.isSet(help)) {
        // Qt names the program by the path it was started with, and knows nothing of verbs.
        QString text = parser.helpText();
        const QString program = QCoreApplication::arguments().constFirst();
        if (const qsizetype at = text.indexOf(program); at >= 0)
            text.replace(at, program.size(), u"weirctl "_s + QLatin1StringView(verb));
        print(text);
        return Fine;
    }
    const QString form = parser.value(output);
    if (form != "text"_L1 && form != "json"_L1) {
        complain(translated(QT_TRANSLATE_NOOP("Cli", "--output must be text or json, not \"%1\".")).arg(form));
        return Usage;
    }
    if (form == "json"_L1 && answer == Answer::Files) {
        complain(translated(QT_TRANSLATE_NOOP("Cli", "%1 has no JSON output: what it makes are files."))
                     .arg(QLatin1StringView(verb)));
        return Usage;
    }
    return std::nullopt;
}

bool wantsJson(const QCommandLineParser &parser)
{
    return parser.value(u"output"_s) == "json"_L1;
}

void addClusterOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"kubeconfig"_s,
         translated(QT_TRANSLATE_NOOP("Cli", "Kubeconfig file; default: KUBECONFIG, then ~/.kube/config.")),
         u"file"_s},
        {u"context"_s,
         translated(QT_TRANSLATE_NOOP("Cli", "Context of the kubeconfig; default: its current context.")), u"name"_s},
        {u"namespace"_s, translated(QT_TRANSLATE_NOOP("Cli", "Only this namespace; default: all.")), u"name"_s},
    });
}

Result<QByteArray> readInput(const QString &path)
{
    constexpr qint64 limit = 64LL << 20;
    QFile file;
    bool isOpen = false;
    if (path == "-"_L1) {
        isOpen = file.open(stdin, QIODevice::ReadOnly);
    } else {
        file.setFileName(path);
        isOpen = file.open(QIODevice::ReadOnly);
    }
    if (!isOpen) {
        return fail(
            Error {.message = translated(QT_TRANSLATE_NOOP("Cli", "cannot be read: %1")).arg(file.errorString()),
                   .file = path,
                   .object = {},
                   .field = {}});
    }
    // A pipe hands over no more at a time than it holds.
    QByteArray bytes;
    while (bytes.size() <= limit) {
        const QByteArray part = file.read(limit + 1 - bytes.size());
        if (part.isEmpty())
            break;
        bytes += part;
    }
    if (bytes.size() > limit) {
        return fail(Error{.message = translated(QT_TRANSLATE_NOOP("Cli", "is larger than 64 MiB and is not read.")),
                          .file = path, .object = {}, .field = {}});
    }
    if (file.error() != QFileDevice::NoError) {
        return fail(
            Error {.message = translated(QT_TRANSLATE_NOOP("Cli", "cannot be read: %1")).arg(file.errorString()),
                   .file = path,
                   .object = {},
                   .field = {}});
    }
    return bytes;
}

int eachLine(const QString &path, const std::function<bool(int number, const QByteArray &line)> &take)
{
    const Result<QByteArray> bytes = readInput(path);
    if (!bytes) {
        complain(bytes.error());
        return Failed;
    }
    int code = Fine;
    int number = 0;
    for (qsizetype begin = 0; begin < bytes->size();) {
        const qsizetype found = bytes->indexOf('\n', begin);
        const qsizetype end = found < 0 ? bytes->size() : found;
        const QByteArray line = bytes->mid(begin, end - begin).trimmed();
        begin = end + 1;
        ++number;
        if (!line.isEmpty() && !take(number, line))
            code = Failed;
    }
    return code;
}

} // namespace weir::cli
