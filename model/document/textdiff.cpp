// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/textdiff.h"

#include <algorithm>

namespace weir {

namespace {

using Lines = std::vector<QByteArrayView>;

/// Each with its line end, so that the same words with another end are another line.
Lines linesOf(const QByteArray &text)
{
    Lines lines;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype newline = text.indexOf('\n', at);
        const qsizetype end = newline < 0 ? text.size() : newline + 1;
        lines.push_back(QByteArrayView(text).sliced(at, end - at));
        at = end;
    }
    return lines;
}

/// A step of the way through the grid: an item of the one, of the other, or of both.
enum class Step : char { Both, Removed, Added };

/// The shortest way between two lists, backwards; empty where it would be longer than MaxDiffSteps.
std::vector<Step> shortestWay(const Lines &before, const Lines &after)
{
    const int n = static_cast<int>(before.size());
    const int m = static_cast<int>(after.size());
    const int most = std::min(n + m, MaxDiffSteps);
    const auto same = [&](int x, int y) {
        return std::ranges::equal(before[static_cast<size_t>(x)], after[static_cast<size_t>(y)]);
    };
    // furthest[k]: how far in `before` the ways on the diagonal k = x - y came; one copy for each number of steps.
    std::vector<std::vector<int>> rounds;
    std::vector<int> furthest(static_cast<size_t>(2 * most + 3), 0);
    const auto at = [&](std::vector<int> &list, int k) -> int & { return list[static_cast<size_t>(k + most + 1)]; };
    const auto goesDown = [&](std::vector<int> &list, int k, int d) {
        return k == -d || (k != d && at(list, k - 1) < at(list, k + 1));
    };
    int found = -1;
    for (int d = 0; d <= most && found < 0; ++d) {
        rounds.push_back(furthest);
        for (int k = -d; k <= d; k += 2) {
            int x = goesDown(furthest, k, d) ? at(furthest, k + 1) : at(furthest, k - 1) + 1;
            while (x < n && x - k < m && x - k >= 0 && same(x, x - k))
                ++x;
            at(furthest, k) = x;
            if (x >= n && x - k >= m)
                found = d;
        }
    }
    std::vector<Step> way;
    if (found < 0)
        return way;
    int x = n;
    int y = m;
    for (int d = found; d > 0; --d) {
        std::vector<int> &list = rounds[static_cast<size_t>(d)];
        const bool isDown = goesDown(list, x - y, d);
        const int k = x - y + (isDown ? 1 : -1);
        const int fromX = at(list, k);
        const int fromY = fromX - k;
        while (x > fromX && y > fromY && (isDown ? x > fromX : x > fromX + 1)) {
            way.push_back(Step::Both);
            --x, --y;
        }
        way.push_back(isDown ? Step::Added : Step::Removed);
        x = fromX;
        y = fromY;
    }
    way.insert(way.end(), static_cast<size_t>(x), Step::Both);
    return way;
}

} // namespace

std::vector<DiffLine> diffLines(const QByteArray &before, const QByteArray &after)
{
    const Lines old = linesOf(before);
    const Lines now = linesOf(after);
    const size_t common = std::min(old.size(), now.size());
    size_t head = 0;
    while (head < common && std::ranges::equal(old[head], now[head]))
        ++head;
    size_t tail = 0;
    while (tail < common - head && std::ranges::equal(old[old.size() - 1 - tail], now[now.size() - 1 - tail]))
        ++tail;
    const auto middle = [&](const Lines &lines) {
        return Lines(lines.begin() + static_cast<qsizetype>(head), lines.end() - static_cast<qsizetype>(tail));
    };
    const Lines oldMiddle = middle(old);
    const Lines nowMiddle = middle(now);
    std::vector<Step> way = shortestWay(oldMiddle, nowMiddle);
    std::reverse(way.begin(), way.end());
    if (way.empty()) {
        way.assign(oldMiddle.size(), Step::Removed);
        way.insert(way.end(), nowMiddle.size(), Step::Added);
    }
    // Within a run of changes the removed lines come first.
    for (auto it = way.begin(); it != way.end();) {
        const auto end = std::find(it, way.end(), Step::Both);
        std::stable_partition(it, end, [](Step step) { return step == Step::Removed; });
        it = std::find_if(end, way.end(), [](Step step) { return step != Step::Both; });
    }
    std::vector<DiffLine> result;
    size_t x = 0;
    size_t y = 0;
    const auto add = [&](Step step) {
        QByteArray text = (step == Step::Added ? now[y] : old[x]).toByteArray();
        while (text.endsWith('\n') || text.endsWith('\r'))
            text.chop(1);
        const bool isOld = step != Step::Added;
        const bool isNow = step != Step::Removed;
        result.push_back({.kind = step == Step::Both    ? DiffLine::Kind::Same
                                  : step == Step::Added ? DiffLine::Kind::Added
                                                        : DiffLine::Kind::Removed,
                          .text = std::move(text), .before = isOld ? static_cast<int>(++x) : 0,
                          .after = isNow ? static_cast<int>(++y) : 0});
    };
    for (size_t i = 0; i < head; ++i)
        add(Step::Both);
    for (const Step step : way)
        add(step);
    for (size_t i = 0; i < tail; ++i)
        add(Step::Both);
    return result;
}

std::vector<DiffLine> withContext(const std::vector<DiffLine> &lines, int context)
{
    std::vector<bool> isKept(lines.size(), false);
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].kind == DiffLine::Kind::Same)
            continue;
        const size_t from = i > static_cast<size_t>(context) ? i - static_cast<size_t>(context) : 0;
        const size_t to = std::min(lines.size(), i + static_cast<size_t>(context) + 1);
        std::fill(isKept.begin() + static_cast<qsizetype>(from), isKept.begin() + static_cast<qsizetype>(to), true);
    }
    std::vector<DiffLine> result;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (isKept[i]) {
            if (i > 0 && !isKept[i - 1] && !result.empty())
                result.push_back({});
            result.push_back(lines[i]);
        }
    }
    return result;
}

} // namespace weir
