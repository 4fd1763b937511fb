// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace weir::test {

/// What formatting makes of a text.
struct Formatting {
    const char *name;
    QByteArray before;
    QByteArray after;
};

inline std::vector<Formatting> formattings()
{
    return {
        {"flow becomes blocks", "metadata: {name: a, labels: {x: \"1\", z: 'b'}}\n",
         "metadata:\n  name: a\n  labels:\n    x: \"1\"\n    z: b\n"},
        {"lists stand under their key", "a:\n    - x\n    - - w\n      - z\n    -\n      k: v\n      l: w\n",
         "a:\n- x\n- - w\n  - z\n- k: v\n  l: w\n"},
        {"what it is comes first", "# head\n\n# about the spec\nspec: {}\n# about the kind\nkind: K\nmetadata:\n  name: x # here\n"
                                   "apiVersion: v1\nother: 1\n",
         "# head\n\napiVersion: v1\n# about the kind\nkind: K\nmetadata:\n  name: x # here\n# about the spec\nspec: {}\n"
         "other: 1\n"},
        {"comments keep their place",
         "# top\na: # of a\n      # first of b\n      b: 1   # of b\n      # end of a\n# of c\nc:\n- x # of x\n  # in c\n# last\n",
         "# top\na: # of a\n  # first of b\n  b: 1 # of b\n  # end of a\n# of c\nc:\n- x # of x\n# in c\n# last\n"},
        {"comments in brackets", "a: [x, # of x\n  # above w\n  w] # of a\nb: {} # of b\n",
         "a: # of a\n- x # of x\n# above w\n- w\nb: {} # of b\n"},
        {"comments of items", "a:\n- # of the item\n  # above k\n  k: v # of k\n  # end\n-\n\n  l: w\n",
         "a:\n# of the item\n# above k\n- k: v # of k\n  # end\n- l: w\n"},
        {"a value moves up to its key", "a:\n  # why\n  text\nb: # of b\n  - 1\n", "# why\na: text\nb: # of b\n- 1\n"},
        {"blank lines", "\n\na: 1\n\n\n\nb:\n\n  c: 2\n\n  d: 3\n\n", "a: 1\n\nb:\n  c: 2\n\n  d: 3\n"},
        {"quotes", "a: 'yes'\nb: \"plain\"\nc: yes\nd: ~\ne:\nf: \"l1\\nl2\\n\"\n'g': '1.0'\n1: 2\n",
         "a: \"yes\"\nb: plain\nc: true\nd: null\ne: null\nf: |\n  l1\n  l2\ng: \"1.0\"\n\"1\": 2\n"},
        {"numbers", "a: 1.50\nb: 0x10\nc: 017\nd: 1_000\ne: 1e3\nf: -0.5\ng: 12345678901234567890\nh: 2001-01-01\n",
         "a: 1.50\nb: 16\nc: 15\nd: 1000\ne: 1000\nf: -0.5\ng: 12345678901234567890\nh: \"2001-01-01\"\n"},
        {"long texts keep their lines",
         "a: >-   # folded\n      one\n      two\n\n      three\nb: |+\n    kept\n\nc: |\n    trailing \n      deeper\nd: x\n",
         "a: >- # folded\n  one\n  two\n\n  three\nb: |+\n  kept\n\nc: |\n  trailing \n    deeper\nd: x\n"},
        {"comment right behind an indicator", "a: >-# eee # f\n      o  # text\nb: &x |   # c | > d\n    one\n    two\n",
         "a: >- # eee # f\n  o  # text\nb: &x | # c | > d\n  one\n  two\n"},
        {"anchors stay", "base: &b {x: 1}\nmore:\n    <<: *b\n    v: *b\nlist: &l [1]\nitems:\n- &i {z: 1}\n- !!str 5\n- &t text\n",
         "base: &b\n  x: 1\nmore:\n  <<: *b\n  v: *b\nlist: &l\n- 1\nitems:\n- &i\n  z: 1\n- !!str 5\n- &t text\n"},
        {"an anchor ends before a colon", "a: &b:c\nd: &e\nf: &g {h: 1}\n", "a: &b \":c\"\nd: &e null\nf: &g\n  h: 1\n"},
        {"what is before a map is not what is before its first key",
         "a: &m\n  ! b: 1\nc: &n {! d: 1}\ne: &o\n  &p f: 1\ng:\n- &q\n  !!str h: 1\n",
         "a: &m\n  ! \"b\": 1\nc: &n\n  ! \"d\": 1\ne: &o\n  &p f: 1\ng:\n- &q\n  !!str \"h\": 1\n"},
        {"no newline at the end", "a:   1", "a: 1\n"},
        {"CRLF stays", "# c\r\na:   1 # d\r\nb: |\r\n   x\r\n   y\r\n", "# c\r\na: 1 # d\r\nb: |\r\n  x\r\n  y\r\n"},
        {"a byte order mark stays", "\xef\xbb\xbf" "a:   1\n", "\xef\xbb\xbf" "a: 1\n"},
        {"frames of documents stay", "# file\n---\na:  1\n--- # two\n\n# none\n---\nb:  2\n...\nrest\n",
         "# file\n---\na: 1\n--- # two\n\n# none\n---\nb: 2\n...\nrest\n"},
        {"JSON stays JSON", "{\"kind\":\"K\",\"a\":[1,{}]}\n{\"b\":1}\n",
         "{\n    \"kind\": \"K\",\n    \"a\": [\n        1,\n        {}\n    ]\n}\n{\n    \"b\": 1\n}\n"},
        {"a lone value", "just text # c\n", "just text # c\n"},
        {"nothing", "# only\n", "# only\n"},
    };
}

} // namespace weir::test
