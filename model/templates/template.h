// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QMap>
#include <QString>

#include <vector>

namespace weir {

/// One question of a template's form.
struct Question {
    enum class Type {
        Name,     ///< DNS label, at most `NameLength` characters: names of objects are made of it
        Text,
        Duration, ///< ISO 8601 as Knative reads it, longer than nothing
        Time,     ///< as weirctl takes it: 30s, 5m, 1h; longer than nothing, at most a day
        Cron,     ///< five fields, or a descriptor such as @hourly
        Number,   ///< integer from `least` to `most`
        Choice,
        Broker,   ///< name of a Broker that is there
    };
    static constexpr int NameLength = 40;

    const char *id = "";
    const char *label = ""; ///< QT_TRANSLATE_NOOP("Template", …), as `help`
    Type type = Type::Text;
    const char *initial = "";
    const char *help = "";
    bool isOptional = false;
    const char *fallback = ""; ///< id of the question whose answer counts where this one has none
    std::vector<const char *> choices = {};
    int least = 1;
    int most = 100;
};

/// Answers by question id.
using Answers = QMap<QString, QString>;

/// Several resources that belong together, with what has to be asked first.
///
/// `text` is multi-document YAML. `$(id)` in a string stands for the answer (a string that is nothing else and asks
/// for a number becomes one). A member or list entry that names a question without an answer is left out, and with it
/// what then holds nothing. Three
/// members at the top of a document are read and removed: `unless: id` leaves the document out where the question
/// has an answer of its own, `when: id` where it has none, `repeat: id` writes it so many times with `$(index)` from 1.
struct Template {
    QString id;
    const char *title = ""; ///< QT_TRANSLATE_NOOP("Template", …), as `help`
    const char *help = "";
    QString icon;           ///< "group/Kind" of the kind whose picture it has
    std::vector<Question> questions;
    QByteArray text;
};

/// All of them, by title in the order of the folder.
[[nodiscard]] std::vector<Template> builtInTemplates();

[[nodiscard]] Answers initialAnswers(const Template &wanted);
/// What is wrong with an answer as a translated sentence; empty where nothing is.
[[nodiscard]] QString complaint(const Question &question, const QString &answer);
/// The manifest, canonical YAML; an Error whose `field` is the question's id where an answer is wrong.
[[nodiscard]] Result<QByteArray> expand(const Template &wanted, const Answers &answers);

} // namespace weir
