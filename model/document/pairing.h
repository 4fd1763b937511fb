// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"

namespace weir::edits {

/// Pairs the objects of a new text with those that the file had: the same text, then the same name, then the same
/// place.
class Pairing final
{
public:
    /// `old` in the order of the file's text.
    Pairing(const Document &document, std::vector<ResourceKey> old, const manifest::Loaded &read);

    /// Of each new object, the index of the old one that it is; -1: none.
    const std::vector<int> &run();
    /// Is there an old object without a new one just before this new one? Then a document there is what is left of it.
    [[nodiscard]] bool isOpenBefore(size_t next) const;

private:
    [[nodiscard]] ResourcePtr old(size_t index) const { return m_document.set().resource(m_old[index]); }
    void pair(size_t fresh, int with);
    template<class KeyOf>
    void by(KeyOf keyOf);
    void byText();
    void byIdentity();
    void byPlace();
    void gap(size_t from, size_t to, int begin, int end);

    const Document &m_document;
    std::vector<ResourceKey> m_old;
    std::vector<bool> m_taken;
    std::vector<int> m_found;
    std::vector<ResourcePtr> m_new;
};

} // namespace weir::edits
