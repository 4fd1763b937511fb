// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kinds/kind.h"
#include "views/canvas/emphasis.h"

#include <QColor>
#include <QRectF>
#include <QStaticText>
#include <QString>

#include <vector>

namespace weir {

/// State of an object, shape first (visuals 3.4).
enum class StateMark { None, Ready, Progressing, NotReady, Unknown, Draft, Drifted, Paused };

/// "42/s in": one number of a card's last line.
struct NodeStat {
    QString value;
    QString label;
    bool bad = false;

    bool operator==(const NodeStat &) const = default;
};

/// Everything a painter needs to know of a node; a value, made from the document (and, in Live, the observation).
struct NodeView {
    QString name;
    QString second;       ///< schedule, class, host …
    QString badge;        ///< "PS", "B"
    QString glyph;        ///< name of a drawing in resources/icons
    Role role = Role::Other;
    StateMark state = StateMark::None;
    std::vector<NodeStat> stats;
    bool chip = false;          ///< drawn on its line: Trigger, Subscription, SinkBinding
    bool ghost = false;         ///< referenced, not there
    bool filtered = false;      ///< a Trigger with a filter
    bool cesql = false;         ///< … that has a CESQL expression in it
    bool deadLetterTag = false; ///< receives dead letters
    bool invalid = false;       ///< has an error finding
    bool foreign = false;       ///< not the document's: only in the cluster, or gone
    bool gone = false;          ///< another version of the document had it

    bool operator==(const NodeView &) const = default;
};

/// How a node is shown at this moment, apart from what it is.
struct NodeLook {
    bool selected = false;
    bool hovered = false;
    bool faded = false;   ///< not on the hovered path, or not a legal target: 15 %
    bool lit = false;     ///< a legal target of the wire that is being drawn
    bool found = false;   ///< search halo
    QColor line;          ///< colour of a chip's line (identity, or health in Live)
    NodeMark mark;        ///< while an emphasis is shown

    bool operator==(const NodeLook &) const = default;
};

/// Text of a card, elided by measured width and laid out once per change and font size.
struct NodeText {
    QStaticText name, second, badge;
    double nameWidth = 0, secondWidth = 0, badgeWidth = 0;
    double pixels = 0;    ///< font size of `name`; 0: not prepared
    bool detailed = false;
};

/// Levels of detail (visuals 3.6).
enum class Detail { Far, Glyph, Short, Full };
[[nodiscard]] constexpr Detail detailAt(double scale)
{
    return scale >= 0.9 ? Detail::Full : scale >= 0.55 ? Detail::Short : scale >= 0.3 ? Detail::Glyph : Detail::Far;
}

namespace metrics {
constexpr double CardWidth = 176;
constexpr double CardHeight = 64;
constexpr double Grid = 8;
} // namespace metrics

/// Size of a node's card or chip in scene px.
[[nodiscard]] QSizeF nodeSize(Role role, bool chip);

} // namespace weir
