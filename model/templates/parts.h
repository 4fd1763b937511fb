// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/templates/template.h"

#include <QCoreApplication>

/// Questions that more than one template asks.
namespace weir::templates {

[[nodiscard]] inline Question nameQuestion(const char *initial)
{
    return {.id = "name",
            .label = QT_TRANSLATE_NOOP("Template", "Name"),
            .type = Question::Type::Name,
            .initial = initial,
            .help = QT_TRANSLATE_NOOP("Template", "The objects are called after it.")};
}

/// `help`: QT_TRANSLATE_NOOP("Template", …).
[[nodiscard]] inline Question imageQuestion(const char *initial, const char *help)
{
    return {.id = "image", .label = QT_TRANSLATE_NOOP("Template", "Image"), .initial = initial, .help = help};
}

/// Answered by the template's name where no Broker is named: it then makes one.
[[nodiscard]] inline Question brokerQuestion(
    const char *help = QT_TRANSLATE_NOOP("Template", "A Broker that is there; none: a new one of that name."))
{
    return {.id = "broker",
            .label = QT_TRANSLATE_NOOP("Template", "Broker"),
            .type = Question::Type::Broker,
            .help = help,
            .fallback = "name"};
}

} // namespace weir::templates
