// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace weir::inspector {

/// A label in one of the theme's text tones; follows a theme change by itself.
class Caption final : public QLabel
{
    Q_OBJECT
public:
    enum class Tone { Normal, Muted, Heading, Title, Problem, Good };

    explicit Caption(Tone tone, QWidget *parent = nullptr);
    Caption(Tone tone, const QString &text, QWidget *parent = nullptr);
    void setTone(Tone tone);
    /// Takes the room there is; text that does not fit ends in dots.
    void setElided();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    Tone m_tone;
    bool m_elided = false;
    bool m_dressing = false;
};

} // namespace weir::inspector
