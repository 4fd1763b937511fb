# SPDX-License-Identifier: GPL-3.0-or-later
# Text files that are part of a library: data that reads better in a notation of its own than as C++.
#
#   weir_embed_texts(OUT texts.cpp NAMESPACE weir::x TABLE schemaTexts FILES a.schema b.schema)
#
# generates `std::vector<std::pair<std::string_view, std::string_view>> TABLE()`: file name without suffix, content.
function(weir_embed_texts)
    cmake_parse_arguments(T "" "OUT;NAMESPACE;TABLE" "FILES" ${ARGN})
    set(entries "")
    foreach(file IN LISTS T_FILES)
        get_filename_component(name ${file} NAME_WLE)
        file(READ ${file} text)
        # The longest string literal that every compiler must take has 64 KiB.
        string(LENGTH "${text}" length)
        if(length GREATER 65000)
            message(FATAL_ERROR "${file} is too long to be embedded")
        endif()
        string(APPEND entries "        {\"${name}\", R\"_weir_(${text})_weir_\"},\n")
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    endforeach()
    file(CONFIGURE OUTPUT ${T_OUT} @ONLY CONTENT
"// Generated from text files.
#include <string_view>
#include <utility>
#include <vector>
namespace @T_NAMESPACE@ {
std::vector<std::pair<std::string_view, std::string_view>> @T_TABLE@();
std::vector<std::pair<std::string_view, std::string_view>> @T_TABLE@()
{
    return {
@entries@    };
}
}
")
endfunction()
