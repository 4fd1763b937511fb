// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/fields/editor.h"

#include <QDateTime>

class QComboBox;

namespace weir::inspector {

class Caption;
class LineEditor;

/// A schedule with its next five runs, by the clock of the schedule's own zone or of another one to look at.
class CronEditor final : public FieldEditor
{
    Q_OBJECT
public:
    CronEditor(const Field &field, const FieldContext &context, QWidget *parent);

    void setValue(const Json *value) override;
    [[nodiscard]] std::optional<Json> value() const override;
    [[nodiscard]] QString problem() const override;
    void setPlaceholder(const QString &text) override;
    [[nodiscard]] QWidget *control() override;
    void setInvalid(bool invalid) override;
    void objectChanged(const Json &object) override;

private:
    void predict();
    void offerZones();

    Pointer m_parent;       ///< where the time zone stands beside the schedule
    QString m_objectZone;   ///< empty: none is set
    QString m_default;      ///< the schedule where none is set
    LineEditor *m_line;
    QWidget *m_foreword;
    QComboBox *m_zone;
    Caption *m_runs;
};

/// The next runs after `now`, at most five, as a person writes times; `runsIn`: whose clock the schedule follows,
/// `shownIn`: whose clock is read.
[[nodiscard]] QStringList nextRuns(const QString &schedule, const QDateTime &now, const QString &runsIn,
                                   const QString &shownIn);

} // namespace weir::inspector
