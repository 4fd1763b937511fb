// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <utility>
#include <vector>

namespace weir::test {

/// What may stand behind `v: ` with two blanks of indent, and why where Weir is known to read it otherwise.
inline std::vector<std::pair<QByteArray, const char *>> spellings()
{
    static constexpr const char *same[] = {
        "[a?b]", "{a?: 1}", "[http://x?y]", "[?a]", "{? a : b}", "[? a : b]", "{? a}", "[?]", "{\"a\":1}",
        "{\"a\":b}", "{a:b}", "[\"a\":b]", "['a':b]", "{'a':b,c: d}", "[a:b]", "{a: ,b: }", "{,}", "[,]",
        "[a,,b]", "{a: b c: d}", "[a b, c\n    d]", "{a: 'x\n    y'}", "- a", "!!set {a, b}",
        "!!omap [a: 1]", "!!timestamp 2020-01-01", "!!timestamp x", "!!seq [a]", "!!map {a: 1}",
        "!!str [a]", "!!int {}", "!!seq {a: 1}", "!!float 5", "!!float 0x10", "!!float x", "!!int 1.5",
        "!!int ''", "!!null x", "!!null ''", "!!bool 1", "!!str", "!!str ~", "!!int", "!!binary",
        "!!binary 'aGk'", "!!binary [a]", "!<!foo> 5", "!e!x 5", "!foo!bar 5", "&a", "&a &b c", "*a",
        "&a [*a]", "&a {b: *a}", "&x 5\n  e: *x", "!!str &x 5\n  e: *x", "&x !!str 5\n  e: *x",
        "\n    <<: null", "\n    <<: []", "\n    <<: {a: 1}", "\n    <<: {a: 1}\n    <<: {a: 2, b: 3}",
        "\n    a: 0\n    <<: {a: 1}\n    <<: {a: 2, b: 3}", "\n    \"<<\": {a: 1}",
        "\n    !!merge <<: {a: 1}", "\n    !!str <<: {a: 1}", "\n    <<: x",
        "\n    <<: [{a: 1},{a: 2, b: 2}]", "\n    <<: [[{a: 1}]]", "\n    <<: [x]",
        "\n    <<: {<<: {a: 1, b: 2}, a: 3}\n    c: 1", "&m {a: 1}\n  e:\n    <<: *m\n    <<: *m",
        "&m [a]\n  e:\n    <<: *m", "&m [{a: 1}]\n  e:\n    <<: *m",
        "&m {<<: {x: 1}, y: 2}\n  e: {<<: *m, x: 3}\n  f: {x: 3, <<: *m}", "\n    ? a\n    ? b\n    : c",
        "\n    ? [a]\n    : b", "\n    ? {a: 1}\n    : b", "\n    ? |\n      a\n    : b",
        "\n    ? 'a\n      b'\n    : c", "\n    &k a: 1\n    b: *k", "&k a\n  e:\n    *k : 1",
        "&k 5\n  e:\n    *k : 1", "\n    !!str 5: a", "\n    !!int '5': a", "\n    !!binary aGk=: a",
        "\n    null: a", "\n    ~: a", "\n    : a", "\n    1.5: a\n    1.50: b",
        "\n    true: a\n    yes: b", "\n    18446744073709551615: a", "\n    9223372036854775808: a",
        "\n    1e400: a", "\n    .inf: a", "\n    .nan: a", "\n    -.inf: a",
        "\n    100000: a\n    1000000.0: b\n    1e20: c\n    123456.7: d\n    0.0001: e\n    0.00001: f",
        "\n    -0.0: a", "\n    -0: a", "\n    2020-01-01: a", "\n    0x: a", "a\n    b\n    c",
        "a\n\n    b", "a\n   # c\n    b", "a #c\n    b", "a: b", "\"a\n    b\n\n    c  \n    d\"",
        "'a\n\n    b'", "\"a\\\n    b\"", "\"a \\\n     \\ b\"", "\"\n    a\"", "|", "|\n", "|+\n\n\n",
        "|-\n\n", "|1\n  a", "|2\n    a\n   b", "|9\n            a", "|0\n    a", "|10\n  a", "|-1\n   a",
        "|1-\n   a\n", "|+1\n   a\n\n", "|x\n  a", "| a\n  b", "|# c\n   a",
        ">\n    a\n    b\n\n    c\n      d\n    e", ">-\n\n    a\n\n\n    b\n", "|\n    a\n  b",
        "|\n     a\n    b", "|\n\n     a\n    b", "|\n       \n    a", "|\n    a\n\t", "|\n\ta", "- - a",
        "\n    - - a\n      - b\n    - c", "\n    -\n      - a",
        "\n    - a: 1\n      b: 2\n    -\n      c: 3", "\n  - a\n  - b", "\n    -a", "\n    -\ta",
        "\n    -", "\n    - # c\n      a", "\n    - |\n      a\n    - b", "\n    - &x a\n    - *x",
        "\n    - !!str\n    - 5", "{a: [b, {c: d}], e: f}", "[a, [b, [c]], {}]", "[]  # c", "{}#c", "[a]b",
        "[a] b", "{a: 1} x", "'a'b", "'a' b", "\"a\" b", "'a", "\"a", "[a", "{a", "]", "}", "a]", "%a",
        "a%", "@a", "`a", "a`", "a\tb", "\ta", "a \t", "'\t'", "\"\\t\t\"", "\"\\x4\"", "\"\\u12\"",
        "\"\\U00110000\"", "\"\\ud800\"", "\"\\z\"", "\"\\\"", "'\\'", "-", "--", "---", "- -", "?", "? a",
        ":", ": a", "::", "a:", "a::b", "a: :", "!", "!!", "! a", "!a", "!<a", "!<> a", "!a&b c", "&", "*",
        "&a b", "&a,b c", "[&a,b]", "[&a b, *a ]", "[&a b, *a]", "{&a b: *a}", "{*a : b}", "<<", "=", "~",
        "''", "\"\"", "'null'", "\"5\"", "\\a", "/a", "a/b", "$a", "^a", "_", "_1", "-_1", "+", "+_1", "+a",
        "-.", "-.5", "-.a", ".", "..", "..5", "0_", "0__1", "0x_", "0x1_f", "0b_1", "0o", "0o_7", "0o8",
        "08", "0_8", "0x-1", "--5", "+-5", "1e", "1e+", "1e_5", "1_e5", "1._5", ".5_0", "._5", "1__2.5",
        "0.", "00", "000", "0e", "-0x", "+.5", "-1.", "1.e", "1e5.5", "0x1.8", "0b1.1", "0o1.1", "1:2:3.4",
        "1e4\n    5", "123\n    456", "\302\205", "a\302\205b: c", "a\342\200\250b", "'a\342\200\250b'",
        "\"a\342\200\250b\"", "|\n    a\342\200\250b\n    c", "|\n    a\302\205    b", "\357\273\277",
        "a\357\273\277", "\302\240", "\302\240a", "\177", "\302\200", "\356\200\200", "\357\277\277",
        "\357\277\276", "\364\217\277\277", "a\rb", "'a\rb'", "|\n    a\r    b\n", "a # b # c", "a# b", "#",
        "# a", "'#'", "a:#b", "a :b", "a : b", "!!binary \"aG k=\"", "!!binary |\n    aGVs\n    bG8=\n",
        "!!binary ' aGk='", "!!binary aGk=a", "!!binary '='", "!!binary aGk==", "!!binary aG-_",
        "!!binary /w==", "!!binary aGl=", "!!binary \"aGk=\\n\"", "!!binary \"aGk=\\r\\n\"",
        "!!binary \"aGk=\\t\"", "\n    !!binary aGk: a", "\n    !!binary /w==: a", "\n    !!str aGk=: a",
        "!!timestamp 2001-12-14t21:59:43.10-05:00", "!!timestamp 2001-12-14T21:59:43.10-05:00",
        "!!timestamp 2001-12-14 21:59:43.10", "!!timestamp 2001-12-14 21:59:43.10 -5",
        "!!timestamp 2001-1-2", "!!timestamp 01-1-2", "!!timestamp 2001-13-2", "!!timestamp 2001-02-30",
        "!!timestamp 2001-02-29T1:2:3Z", "!!timestamp 2001-02-2T1:2:3Z", "!!timestamp 2001-02-2T1:2:3",
        "!!timestamp 2001-02-2T25:2:3Z", "!!timestamp '2001-02-02'", "!!timestamp 2001-02-02 1:2:3",
        "!!timestamp 2001-02-02 1:2:3,5", "!!timestamp 2001-02-02t1:2:3+24:60", "!!timestamp",
        "!!timestamp ~", "!!timestamp 5", "!!timestamp [a]", "\n    !!timestamp 2020-01-01: a",
        "\n    !!timestamp x: a", "!!timestamp 20200-01-01", "!!timestamp 2020-01-01x",
        "!!timestamp 2020-001-01", "!!timestamp 2020-01-001", ".5__0", ".5_", ".5_0e1_0", ".5e_1", ".5_e1",
        ".0_0", ".1_2_3e5_0", "+.5_0", "-.5_0", ".5e1_", ".1e1e", "!!float .5_0", "[a, ?b]", "[a ?b]",
        "[a b?]", "{? a?: b}", "[-?]", "[a\n   ?b]", "{a: b?}", "['a?']", "[\"a?\"]", "[a: b?]", "[?a?]",
        "[ ?a?b]", "{?a: 1}", "{?a?: 1}", "[??]", "{??: 1}", "[a?]", "a?b", "{*a?: 1}", "&a? 5", "[&a? b]",
        "[!a? b]", "[a #?\n   ]", "{a: 'x' #?\n    }", "[:?]", "[a:?]", "[x, \n  # q?\n  y]",
        "&a 5\n  w: [*a?]", "\"a\nb\"", "'a\nb'", "'a\n\n\n", "\"\n  \"", "a\nb: c", "a\n b: c", "\n\n\n",
        "\t\n", "\t|\n    a", "|\t\n    a", " |  \n    a", "|\n    a\n    \n    \n", "|+\n    a\n    \n",
        "|+\n    a\n \n", "|+\n    a", "|-\n    a", ">-\n    a", ">+\n    a", ">\n    a\n\n", "|\n    a  ",
        "|\n    a\n    # c", "|\n    a\n  # c", "|\n    a\n # c\n    b", "|\n    a\n...", "|\n    a\n---",
        "a\n---\n", "a ---", "'a\n---\nb'", "\"a\n--- b\"", "|\n    a\n--- #x", "|\n    a\n ---\n",
        "[a,\n---\n]", "a\n...\nfoo: [", "a\n...\n---\nkind: A\nmetadata: {name: q}", "a\n... # c\n",
        "a\n...x\n", "a\n...", "y", "Y", "yes", "Yes", "YES", "yEs", "n", "N", "no", "No", "NO", "true",
        "True", "TRUE", "tRUE", "false", "False", "FALSE", "on", "On", "ON", "off", "Off", "OFF", "null",
        "Null", "NULL", "nULL0", "-0", "+0", "07", "089", "0o17", "0O17", "0x1F", "0X1f", "0x", "0b101",
        "0B1", "0b", "0b2", "-0x10", "+0b11", "-0o7", "1_000", "1_", "1__0", "-1_0", "0x_1F", "0_7",
        "0b1_0", "1_0.5", "1_e3", "+12", "-12", "--1", "+-1", "12e", "12e3", "12e+3", "12e-3", "1E5", ".5",
        "...", "1.", "+1.", ".e1", "1.e1", "1.5e", "0.1", "00.5", "07.5", "1e400", "-1e400", "1e-400",
        "1e21", "1e22", "123456789012345678901234567890", "9223372036854775807", "9223372036854775808",
        "-9223372036854775808", "-9223372036854775809", "18446744073709551615", "18446744073709551616",
        "9007199254740993", "0x7fffffffffffffff", "0xffffffffffffffff", "0x10000000000000000",
        "01777777777777777777777", "0777777777777777777777", "-0xffffffffffffffff", ".1e1", "1.10", "1.0",
        "100.0", "1e3", "1e0", "1e15", "1e16", "1.5e300", "4.9e-324", "1e-7", "0.000001", "123456.789e3",
        "1:30", "12:30:45", "1:2", "2020-01-01", "2020-01-01T00:00:00Z", "1.2.3", "1,000", "<<a", "a:b",
        "a#b", "http://x/y?z=1&w=[2]", "-a", "-1a", ":a", "?a", "!a0", "'x'", "\"x\"", "x'y", "x\"y",
        "x\\y", "C:\\x", "%x", "@x", "`x", ",x", "a,b", "}a", "]a", "|a", ">a", "#a", "a\302\240b",
        "\303\251", "\360\237\230\200", "\342\200\250x", "inf", ".inf", "+.inf", "-.Inf", ".nan", ".NaN",
        "nan", "NaN", "Infinity", "0.0", "-0.0", "1e+2", "1e_2", "1_1_1.5", "0x1.8p3", "1f", "1L", "0777",
        "0888", "+0777", "-0777", "+0o7", "0e0", "0e5", "0.e5", "1e1000000", "1e-1000000", "08.5", "09e2",
        "0x1e3", "5e-1", "2147483648", "4294967296", "x", "a b", "a  b", "a #b", "", "a\302\205b",
        "\357\273\277x", "a\342\200\213b", "y: n", "null null", "true false", "1 2", "[a: 1]",
        "{a: {b: [c, {d: e}]}}",
    };
    static constexpr const char *colon = "libyaml refuses a colon directly before the end of a text in brackets";
    std::vector<std::pair<QByteArray, const char *>> out;
    for (const char *text : same)
        out.emplace_back(text, nullptr);
    for (const char *text : {"[a:,b]", "[a:]", "{a:}", "{a:,b: 1}"})
        out.emplace_back(text, colon);
    return out;
}

} // namespace weir::test
