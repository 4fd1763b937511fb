// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/events/filter.h"

#include <QWidget>

#include <optional>

namespace weir::inspector {

/// "true", "false" or "error" of a clause, with what it saw: a shape first, then words. Without an outcome it is not
/// there at all.
class OutcomeMark final : public QWidget
{
    Q_OBJECT
public:
    enum class Form { Line, Badge }; ///< lines below a clause; a shape and a word inside a heading

    OutcomeMark(Form form, QWidget *parent);

    void setOutcome(const std::optional<ClauseResult> &outcome);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return m_form == Form::Line; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString shown() const;

    Form m_form;
    ClauseResult::Value m_value = ClauseResult::Value::True;
    QString m_text;
};

} // namespace weir::inspector
