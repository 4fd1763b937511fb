// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/base/result.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <functional>

namespace weir::cli {

/// Exit codes of every verb (product 5).
enum Exit { Fine = 0, Findings = 1, Usage = 2, Failed = 3 };

/// One verb of weirctl: a file in verbs/ with one function of the verb's name that returns this.
struct Verb {
    const char *name;
    const char *summary;                          ///< key of translation context "Cli"
    int (*run)(const QStringList &arguments);     ///< arguments after the verb; returns an Exit
};

/// Text for people or JSON for programs on standard output; nothing else goes there. Where it cannot be written (a full
/// disk) the program ends with a complaint and Failed.
void print(const QString &text);
/// Bytes as they are, nothing added.
void printBytes(const QByteArray &bytes);
void printJson(const Json &value, bool compact = false);
/// Ends the program. A verb that read a document calls it itself, as taking 10,000 objects apart costs a tenth of its
/// run.
[[noreturn]] void leave(int code);
/// A name as it can stand in a line of text: control characters, which a terminal would obey, are spelled out.
[[nodiscard]] QString printable(const QString &name);
/// A message on standard error, as "weirctl: file:line:column: message".
void complain(const QString &message);
void complain(const Error &error);

/// Parses `arguments` with the verb's options added to --help and --output. On --help prints and returns Fine; on a
/// mistake complains and returns Usage; nullopt: go on. With Files, what the verb makes are files: --output is not told
/// of, and json is a mistake.
enum class Answer { TextOrJson, Files };
[[nodiscard]] std::optional<int> parse(QCommandLineParser &parser, const char *verb, const QStringList &arguments,
                                       Answer answer = Answer::TextOrJson);
[[nodiscard]] bool wantsJson(const QCommandLineParser &parser);
/// Adds --kubeconfig, --context, --namespace.
void addClusterOptions(QCommandLineParser &parser);

/// Bytes of a file, or of standard input for "-"; at most 64 MiB.
[[nodiscard]] Result<QByteArray> readInput(const QString &path);

/// JSON lines: `take` gets the number and the bytes of each line of a file, or of standard input for "-", that is not
/// empty, and returns false where the line was no good. Failed where the file cannot be read or a line was no good.
[[nodiscard]] int eachLine(const QString &path, const std::function<bool(int number, const QByteArray &line)> &take);

/// Translated text of context "Cli".
[[nodiscard]] QString translated(const char *key);

} // namespace weir::cli
