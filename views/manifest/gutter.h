// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace weir {

class Editor;

/// The strip beside the text: a mark for what was found in a line, its number, a mark where it folds. A click on the
/// first asks for fixes, on the last folds.
class Gutter final : public QWidget
{
    Q_OBJECT
public:
    explicit Gutter(Editor *editor);

    [[nodiscard]] int wanted() const; ///< width for the number of lines
    [[nodiscard]] QSize sizeHint() const override { return {wanted(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int unit() const; ///< side of a mark

    Editor *m_editor;
};

} // namespace weir
