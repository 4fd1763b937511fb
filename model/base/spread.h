// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <system_error>
#include <thread>
#include <vector>

namespace weir {

/// Calls work(i) for every i below `count`, in any order and on several threads, and returns when all is done. What
/// `work` writes must belong to its i alone. Fewer than `worthwhile` are done here: sooner than threads are ready.
/// `meanwhile` is called on this thread, which takes part only behind it.
template<class Work, class Meanwhile>
void spread(size_t count, size_t worthwhile, const Work &work, const Meanwhile &meanwhile)
{
    constexpr size_t mostThreads = 8;
    constexpr size_t portion = 64;
    std::atomic<size_t> next = 0;
    const auto take = [&] {
        for (size_t begin = next.fetch_add(portion); begin < count; begin = next.fetch_add(portion)) {
            for (size_t i = begin; i < std::min(begin + portion, count); ++i)
                work(i);
        }
    };
    const size_t cores = std::max(1U, std::thread::hardware_concurrency());
    const size_t helpers = count < worthwhile ? 0 : std::min(cores, mostThreads) - 1;
    std::vector<std::jthread> threads;
    for (size_t i = 0; i < helpers; ++i) {
        try {
            threads.emplace_back(take);
        } catch (const std::system_error &) {
            break; // no more are to be had; those that are here do it all
        }
    }
    meanwhile();
    take();
}

template<class Work>
void spread(size_t count, size_t worthwhile, const Work &work)
{
    spread(count, worthwhile, work, [] { });
}

} // namespace weir
