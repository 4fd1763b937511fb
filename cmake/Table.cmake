# SPDX-License-Identifier: GPL-3.0-or-later
# One file a kind, a verb: the folder is the list. Files named in EXCEPT are not entries.
#
#   weir_function_table(OUT file.cpp HEADER "model/kinds/kind.h" NAMESPACE weir::kinds TYPE weir::Kind
#                       TABLE builtInKinds FILES a.cpp b.cpp)
#
# generates `std::vector<TYPE (*)()> TABLE()` holding NAMESPACE::a, NAMESPACE::b.
function(weir_function_table)
    cmake_parse_arguments(T "" "OUT;HEADER;NAMESPACE;TYPE;TABLE" "FILES" ${ARGN})
    set(declarations "")
    set(entries "")
    foreach(file IN LISTS T_FILES)
        get_filename_component(name ${file} NAME_WE)
        string(APPEND declarations "${T_TYPE} ${name}();\n")
        string(APPEND entries "        &${name},\n")
    endforeach()
    file(CONFIGURE OUTPUT ${T_OUT} @ONLY CONTENT
"// Generated from the folder's files.
#include \"@T_HEADER@\"
#include <vector>
namespace @T_NAMESPACE@ {
@declarations@
std::vector<@T_TYPE@ (*)()> @T_TABLE@();
std::vector<@T_TYPE@ (*)()> @T_TABLE@()
{
    return {
@entries@    };
}
}
")
endfunction()
