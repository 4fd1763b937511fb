// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/pairing.h"

#include "model/manifest/writer.h"

#include <algorithm>

namespace weir::edits {

Pairing::Pairing(const Document &document, std::vector<ResourceKey> old, const manifest::Loaded &read)
    : m_document(document), m_old(std::move(old)), m_taken(m_old.size(), false), m_found(read.resources.size(), -1)
{
    for (const auto &[key, resource] : read.resources)
        m_new.push_back(resource);
}

const std::vector<int> &Pairing::run()
{
    byText();
    byIdentity();
    byPlace();
    return m_found;
}

bool Pairing::isOpenBefore(size_t next) const
{
    int from = -1;
    int to = static_cast<int>(m_old.size());
    for (size_t i = next; i-- > 0 && from < 0;)
        from = m_found[i];
    for (size_t i = next; i < m_found.size() && to == static_cast<int>(m_old.size()); ++i)
        to = m_found[i] >= 0 ? m_found[i] : to;
    for (int i = from + 1; i < to; ++i) {
        if (!m_taken[static_cast<size_t>(i)])
            return true;
    }
    return false;
}

void Pairing::pair(size_t fresh, int with)
{
    m_found[fresh] = with;
    m_taken[static_cast<size_t>(with)] = true;
}

template<class KeyOf>
void Pairing::by(KeyOf keyOf)
{
    QHash<QByteArray, std::vector<int>> waiting;
    for (size_t i = m_old.size(); i-- > 0;) {
        if (!m_taken[i])
            waiting[keyOf(*old(i), true)].push_back(static_cast<int>(i));
    }
    for (size_t i = 0; i < m_new.size(); ++i) {
        if (m_found[i] >= 0)
            continue;
        const auto found = waiting.find(keyOf(*m_new[i], false));
        if (found == waiting.end() || found->empty())
            continue;
        pair(i, found->back());
        found->pop_back();
    }
}

// Items of a List have no text of their own: their value says the same.
void Pairing::byText()
{
    by([](const Resource &one, bool isOld) { return isOld ? manifest::textOf(one) : one.text(); });
    by([](const Resource &one, bool) { return toText(one.json()); });
}

void Pairing::byIdentity()
{
    by([](const Resource &one, bool) { return one.id().toString().toUtf8(); });
}

void Pairing::byPlace()
{
    size_t from = 0;
    int begin = 0;
    for (size_t i = 0; i <= m_new.size(); ++i) {
        if (i < m_new.size() && m_found[i] < 0)
            continue;
        const int end = i < m_new.size() ? m_found[i] : static_cast<int>(m_old.size());
        gap(from, i, begin, end);
        from = i + 1;
        begin = end + 1;
    }
}

// Between two objects that stayed: the same kind first, then whatever is left where it must be the same object.
void Pairing::gap(size_t from, size_t to, int begin, int end)
{
    std::vector<int> left;
    for (int i = begin; i < end; ++i) {
        if (!m_taken[static_cast<size_t>(i)])
            left.push_back(i);
    }
    const bool sameNumber = left.size() == to - from;
    for (size_t i = from; i < to; ++i) {
        auto found = std::find_if(left.begin(), left.end(), [&](int index) {
            return old(static_cast<size_t>(index))->kind() == m_new[i]->kind();
        });
        if (found == left.end() && sameNumber && !left.empty())
            found = left.begin();
        if (found == left.end())
            continue;
        pair(i, *found);
        left.erase(found);
    }
}

} // namespace weir::edits
