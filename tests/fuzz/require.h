// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>

/// What must hold for any input; libFuzzer keeps the input for which it does not.
inline void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}
