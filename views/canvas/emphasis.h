// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/canvas/otherside.h"
#include "views/common/theme.h"

#include <QHash>
#include <QString>

#include <memory>

namespace weir {

/// What stands out means; the theme has a colour for each. Line patterns, markers and words say it too.
enum class Tone {
    None,
    Own,        ///< the colour that the line or node has anyway
    Accent,
    Bad,
    DeadLetter,
    Warning,
    Notice,
    Muted,
    Idle
};

[[nodiscard]] inline QColor toneColour(Tone tone, const Theme &theme, const QColor &own)
{
    switch (tone) {
    case Tone::None:
    case Tone::Own: return own;
    case Tone::Accent: return theme.focus;
    case Tone::Bad: return theme.failed;
    case Tone::DeadLetter: return theme.deadLetter;
    case Tone::Warning: return theme.degraded;
    case Tone::Notice: return theme.progressing;
    case Tone::Muted: return theme.muted;
    case Tone::Idle: return theme.idle;
    }
    return own;
}

/// How a node stands out.
struct NodeMark {
    Tone ring = Tone::None;      ///< halo and border
    QString badge = {};          ///< "503": a word at the upper edge of a card
    Tone badgeTone = Tone::None;
    QString tag = {};            ///< "type = order.created": over a chip, why it lets nothing pass

    bool operator==(const NodeMark &) const = default;
};

/// What stands out on the canvas as the answer to a question; everything else fades. Of the view alone: it is no part
/// of a document, and what is no longer drawn is passed by.
struct Emphasis {
    QHash<QString, Tone> lines;     ///< by edge id
    QHash<QString, NodeMark> nodes; ///< by node id
    std::shared_ptr<const OtherSide> other = {}; ///< null: only the document's own objects are shown

    bool operator==(const Emphasis &) const = default;
};

} // namespace weir
