// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/fields/editor.h"

#include <QDialog>

namespace weir::inspector {

class Caption;
class FilterBuilder;

/// The filter builder in a window of its own, for filters that are too large for the inspector. It goes with the
/// builder that opened it; the keys of the main window (undo) stay at work.
class FilterWindow final : public QDialog
{
    Q_OBJECT
public:
    FilterWindow(const FieldContext &context, FilterBuilder *owner);
    ~FilterWindow() override;

    /// Null: no filter is set.
    void setValue(const Json *value);
    [[nodiscard]] std::optional<Json> value() const;

Q_SIGNALS:
    /// The filters are others now, and are without a problem.
    void changed();
    void stepEnded();

private:
    void focusMoved(QWidget *old, QWidget *now);

    FilterBuilder *m_builder;
    Caption *m_problem;
};

} // namespace weir::inspector
