// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace weir {

/// A sentence above the content with what can be done about it. It interrupts nothing, takes no focus, and stays until
/// it is answered or dismissed; a newer one replaces it.
class NoticeBar final : public QFrame
{
    Q_OBJECT
public:
    struct Choice {
        QString text; ///< with a mnemonic
        std::function<void()> run;
        QString hint = {};
    };

    explicit NoticeBar(QWidget *parent = nullptr);

    /// `choices` from left to right; choosing one takes the bar away first. It always has a cross.
    void ask(const QString &sentence, const std::vector<Choice> &choices);
    void dismiss();
    [[nodiscard]] QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintLook();

    QLabel *m_sentence;
    QHBoxLayout *m_row;
    QWidget *m_buttons = nullptr;
};

} // namespace weir
