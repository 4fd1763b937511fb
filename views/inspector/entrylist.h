// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kinds/kind.h"
#include "model/base/json.h"

#include <QWidget>

#include <functional>

class QToolButton;
class QVBoxLayout;

namespace weir::inspector {

/// A list of objects in the form: its title, a button that adds an entry, and a numbered card for each. Cards come and
/// go at the end only, so that whoever types in one of them goes on typing.
class EntryList final : public QWidget
{
    Q_OBJECT
public:
    /// Puts the rows of entry `index` into `layout`.
    using Fill = std::function<void(size_t index, QVBoxLayout *layout)>;

    EntryList(const Field &list, Fill fill, QWidget *parent);

    [[nodiscard]] const Pointer &pointer() const { return m_pointer; }
    [[nodiscard]] size_t count() const { return m_cards.size(); }
    void setCount(size_t count);
    /// Puts the cursor into the first control of an entry, or of what is left of the list.
    void focusEntry(size_t index);

Q_SIGNALS:
    void addWanted();
    void removeWanted(size_t index);
    /// Entry `first` and the next one are to change places.
    void swapWanted(size_t first);
    /// This card goes; whoever holds on to a row in it lets go.
    void going(const QWidget *card);

private:
    struct Card {
        QWidget *frame;
        QToolButton *up, *down, *remove;
    };

    void addCard();
    void dropCard();

    Pointer m_pointer;
    QString m_label;
    Fill m_fill;
    QVBoxLayout *m_layout;
    QToolButton *m_add;
    std::vector<Card> m_cards;
};

} // namespace weir::inspector
