// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>

#include <algorithm>

namespace weir {

/// A set for indexes with a great many entries of one or two values each: these stand in a row. A QSet takes room for
/// 48 of them at once, which in a design of 10,000 objects is most of the memory; only beyond `Few` values there is
/// one.
template<class T>
class SmallSet
{
public:
    static constexpr qsizetype Few = 8;

    void insert(const T &value)
    {
        if (!m_many.isEmpty()) {
            m_many.insert(value);
            return;
        }
        if (m_few.contains(value))
            return;
        m_few.append(value);
        if (m_few.size() > Few) {
            m_many = QSet<T>(m_few.cbegin(), m_few.cend());
            m_few = {};
        }
    }
    void remove(const T &value)
    {
        if (m_many.isEmpty())
            m_few.removeOne(value);
        else
            m_many.remove(value);
    }
    [[nodiscard]] bool isEmpty() const { return m_few.isEmpty() && m_many.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_few.size() + m_many.size(); }
    [[nodiscard]] bool contains(const T &value) const { return m_few.contains(value) || m_many.contains(value); }
    /// In no particular order.
    [[nodiscard]] QList<T> values() const { return m_many.isEmpty() ? m_few : m_many.values(); }
    void addTo(QSet<T> &set) const
    {
        for (const T &value : m_few)
            set.insert(value);
        set.unite(m_many);
    }

    bool operator==(const SmallSet &other) const
    {
        const QList<T> mine = values();
        return size() == other.size()
            && std::all_of(mine.cbegin(), mine.cend(), [&other](const T &value) { return other.contains(value); });
    }

private:
    QList<T> m_few;
    QSet<T> m_many; ///< holds all where it is not empty
};

} // namespace weir
