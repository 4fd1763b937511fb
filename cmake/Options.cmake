# SPDX-License-Identifier: GPL-3.0-or-later
# Flags that every target of Weir shares; link weir_options PRIVATE.

add_library(weir_options INTERFACE)
target_include_directories(weir_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(weir_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_CONTEXTLESS_CONNECT
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_NO_KEYWORDS QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 JSON_USE_IMPLICIT_CONVERSIONS=0
    WEIR_VERSION="${PROJECT_VERSION}")
target_compile_options(weir_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual)
if(WEIR_WERROR)
    target_compile_options(weir_options INTERFACE -Werror)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
        # What its optimiser guesses about the inside of std::string and of variants is often wrong (GCC bugs 105329,
        # 105651, 105593): these stay warnings.
        target_compile_options(weir_options INTERFACE -Wno-restrict -Wno-error=stringop-overflow
            -Wno-error=maybe-uninitialized)
    endif()
endif()
if(WEIR_FUZZ)
    # Coverage of the code under test is what guides libFuzzer.
    target_compile_options(weir_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(WEIR_SANITIZE)
    target_compile_options(weir_options INTERFACE -fsanitize=${WEIR_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(weir_options INTERFACE -fsanitize=${WEIR_SANITIZE})
    if(WEIR_SANITIZE MATCHES undefined)
        target_compile_options(weir_options INTERFACE -fno-sanitize-recover=undefined)
    endif()
endif()

# For programs: a heap in which the many small objects of a document cost a tenth less time. It goes without.
add_library(weir_heap INTERFACE)
find_package(mimalloc 2.0 CONFIG QUIET)
if(mimalloc_FOUND AND NOT WEIR_SANITIZE)
    # Nothing names a function of it, so a linker that drops what is not needed is told to keep it.
    target_link_options(weir_heap INTERFACE LINKER:--undefined=mi_version)
    target_link_libraries(weir_heap INTERFACE mimalloc)
endif()
message(STATUS "mimalloc: ${mimalloc_FOUND}")

function(weir_precompile target)
    if(WEIR_PCH)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()

# The headers that `owner` has precompiled, for a target with the same flags.
function(weir_share_precompiled target owner)
    if(WEIR_PCH)
        target_precompile_headers(${target} REUSE_FROM ${owner})
    endif()
endfunction()
