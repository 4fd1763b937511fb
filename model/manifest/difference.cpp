// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/manifest/difference.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace weir::manifest {

namespace {

/// Lists longer than this are compared from both ends only: the table below would be too large.
constexpr size_t LongestAligned = 300;

bool sameMembers(const Json &a, const Json &b)
{
    const auto &left = a.get_ref<const Json::object_t &>();
    const auto &right = b.get_ref<const Json::object_t &>();
    if (left.size() != right.size())
        return false;
    auto other = right.begin();
    auto mine = left.begin();
    for (; mine != left.end() && mine->first == other->first; ++mine, ++other) {
        if (!sameValue(mine->second, other->second))
            return false;
    }
    if (mine == left.end())
        return true;
    std::unordered_map<std::string, const Json *> rest;
    for (; other != right.end(); ++other)
        rest.emplace(other->first, &other->second);
    return std::all_of(mine, left.end(), [&](const auto &member) {
        const auto found = rest.find(member.first);
        return found != rest.end() && sameValue(member.second, *found->second);
    });
}

void collect(const Json &old, const Json &wanted, const Pointer &pointer, std::vector<Step> &out)
{
    if (sameValue(old, wanted))
        return;
    if (old.is_object() && wanted.is_object()) {
        for (const auto &[key, value] : old.items()) {
            if (!wanted.contains(key))
                out.push_back({pointer.child(key), std::nullopt});
        }
        for (const auto &[key, value] : wanted.items()) {
            if (old.contains(key))
                collect(old[key], value, pointer.child(key), out);
            else
                out.push_back({pointer.child(key), value});
        }
    } else if (old.is_array() && wanted.is_array() && old.size() == wanted.size()) {
        for (size_t i = 0; i < old.size(); ++i)
            collect(old[i], wanted[i], pointer.child(i), out);
    } else {
        out.push_back({pointer, wanted});
    }
}

/// Longest common subsequence of old[from..oldEnd) and wanted[from..newEnd).
void alignMiddle(const Json &old, const Json &wanted, size_t from, size_t oldEnd, size_t newEnd,
                 std::vector<std::pair<int, int>> &out)
{
    const size_t rows = oldEnd - from;
    const size_t columns = newEnd - from;
    std::vector<bool> same(rows * columns);
    std::vector<int> length((rows + 1) * (columns + 1), 0);
    const auto at = [&](size_t i, size_t j) -> int & { return length[i * (columns + 1) + j]; };
    for (size_t i = rows; i-- > 0;) {
        for (size_t j = columns; j-- > 0;) {
            same[i * columns + j] = sameValue(old[from + i], wanted[from + j]);
            at(i, j) = same[i * columns + j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    const auto index = [from](size_t i) { return static_cast<int>(from + i); };
    size_t i = 0;
    size_t j = 0;
    while (i < rows || j < columns) {
        if (i < rows && j < columns && same[i * columns + j]) {
            out.emplace_back(index(i++), index(j++));
            continue;
        }
        // Between two common items the rest is paired one to one: a changed item stays where it is.
        size_t nextOld = i;
        size_t nextNew = j;
        while (nextOld < rows && nextNew < columns && !same[nextOld * columns + nextNew]) {
            if (at(nextOld + 1, nextNew) >= at(nextOld, nextNew + 1))
                ++nextOld;
            else
                ++nextNew;
        }
        if (nextOld >= rows || nextNew >= columns) {
            nextOld = rows;
            nextNew = columns;
        }
        while (i < nextOld && j < nextNew)
            out.emplace_back(index(i++), index(j++));
        while (i < nextOld)
            out.emplace_back(index(i++), -1);
        while (j < nextNew)
            out.emplace_back(-1, index(j++));
    }
}

} // namespace

bool sameValue(const Json &a, const Json &b)
{
    if (a.is_object() && b.is_object())
        return sameMembers(a, b);
    if (a.is_array() && b.is_array())
        return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), sameValue);
    if (a.is_number_unsigned() && b.is_number_unsigned())
        return a.get<quint64>() == b.get<quint64>();
    if (a.is_number_integer() && b.is_number_integer() && !a.is_number_unsigned() && !b.is_number_unsigned())
        return a.get<qint64>() == b.get<qint64>();
    if (a.is_number_integer() && b.is_number_integer()) {
        const Json &natural = a.is_number_unsigned() ? a : b;
        const qint64 other = (a.is_number_unsigned() ? b : a).get<qint64>();
        return other >= 0 && natural.get<quint64>() == static_cast<quint64>(other);
    }
    if (a.is_number() && b.is_number())
        return a.get<double>() == b.get<double>();
    return a == b;
}

std::vector<Step> differences(const Json &old, const Json &wanted)
{
    std::vector<Step> out;
    collect(old, wanted, {}, out);
    return out;
}

void applyStep(Json &value, const Step &step)
{
    if (step.pointer.isRoot()) {
        value = step.value.value_or(nullptr);
        return;
    }
    if (step.value) {
        setAt(value, step.pointer, *step.value);
        return;
    }
    removeAt(value, step.pointer, std::numeric_limits<int>::max());
}

std::optional<std::vector<size_t>> movedItems(const Json &old, const Json &wanted)
{
    if (old.size() != wanted.size())
        return std::nullopt;
    std::vector<size_t> out(old.size());
    std::vector<size_t> moved;
    for (size_t i = 0; i < old.size(); ++i) {
        out[i] = i;
        if (!sameValue(old[i], wanted[i]))
            moved.push_back(i);
    }
    if (moved.size() < 2 || moved.size() > LongestAligned)
        return std::nullopt;
    std::vector<size_t> left = moved;
    for (const size_t i : moved) {
        const auto found =
            std::find_if(left.begin(), left.end(), [&](size_t j) { return sameValue(old[j], wanted[i]); });
        if (found == left.end())
            return std::nullopt;
        out[i] = *found;
        left.erase(found);
    }
    return out;
}

std::vector<std::pair<int, int>> alignItems(const Json &old, const Json &wanted)
{
    size_t from = 0;
    size_t oldEnd = old.size();
    size_t newEnd = wanted.size();
    while (from < oldEnd && from < newEnd && sameValue(old[from], wanted[from]))
        ++from;
    while (oldEnd > from && newEnd > from && sameValue(old[oldEnd - 1], wanted[newEnd - 1])) {
        --oldEnd;
        --newEnd;
    }
    std::vector<std::pair<int, int>> out;
    for (size_t i = 0; i < from; ++i)
        out.emplace_back(static_cast<int>(i), static_cast<int>(i));
    const bool isShort = oldEnd - from <= LongestAligned && newEnd - from <= LongestAligned;
    if (isShort && oldEnd - from != newEnd - from) {
        alignMiddle(old, wanted, from, oldEnd, newEnd, out);
    } else {
        for (size_t i = from; i < std::max(oldEnd, newEnd); ++i)
            out.emplace_back(i < oldEnd ? static_cast<int>(i) : -1, i < newEnd ? static_cast<int>(i) : -1);
    }
    for (size_t i = oldEnd, j = newEnd; i < old.size(); ++i, ++j)
        out.emplace_back(static_cast<int>(i), static_cast<int>(j));
    return out;
}

} // namespace weir::manifest
