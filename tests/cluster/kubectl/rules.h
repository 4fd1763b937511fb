// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace weir::test {

/// Documents that try kubectl's rules for objects.
inline QList<QByteArray> ruleDocuments()
{
    static const QByteArray map = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: %1\n";
    static const auto named = [](const char *name) { return QByteArray(map).replace("%1", name); };
    static const QByteArray a = "{apiVersion: v1, kind: A, metadata: {name: a}}";
    static const QByteArray b = "{apiVersion: v1, kind: B, metadata: {name: b}}";
    static const QByteArray z = "\n---\n" + named("z");
    QList<QByteArray> out;

    // One member of the metadata each.
    for (const char *line :
         {"labels: null", "labels: {}", "labels: {a: null, b: x}", "labels: {a: 1}", "labels: {a: {}}", "labels: []",
          "annotations: null", "annotations: {}", "annotations: {a: null, b: x}", "annotations: {a: on}",
          "annotations: x", "uid: 1", "uid: null", "generation: x", "generation: 1.5", "generation: 1e3",
          "generation: 1.0", "generation: null", "generation: 18446744073709551615", "generation: '1'",
          "creationTimestamp: xx", "creationTimestamp: null", "creationTimestamp: 2020-01-01T00:00:00Z",
          "creationTimestamp: 2020-01-01T00:00:00.123456+02:00", "creationTimestamp: ''",
          "creationTimestamp: 2020-01-01t00:00:00z", "creationTimestamp: 2020-01-01 00:00:00Z",
          "creationTimestamp: 2020-02-30T00:00:00Z", "creationTimestamp: 2020-02-20T00:00:60Z",
          "creationTimestamp: 2020-02-20T24:00:00Z", "creationTimestamp: 2020-02-20T23:00:00",
          "creationTimestamp: '2020-02-20T23:00:00,5Z'", "creationTimestamp: 2020-02-20T3:00:00Z",
          "creationTimestamp: 2020-02-20T03:00:00+25:00", "creationTimestamp: 2020-02-20", "deletionTimestamp: 5",
          "deletionGracePeriodSeconds: x", "deletionGracePeriodSeconds: 5", "ownerReferences: {}",
          "ownerReferences: [{name: a, kind: b, apiVersion: c, uid: d, controller: true}]",
          "ownerReferences: [{name: 1}]", "ownerReferences: [{controller: x}]",
          "ownerReferences: [{blockOwnerDeletion: 1}]", "ownerReferences: [null]", "ownerReferences: [x]",
          "finalizers: [1]", "finalizers: x", "finalizers: [a, null]",
          "managedFields: [{manager: a, fieldsV1: {f: {}}}]",
          "managedFields: [{manager: 1}]", "managedFields: [{fieldsV1: x}]", "managedFields: [{time: x}]",
          "managedFields: [null]", "managedFields: {}", "other: 1", "Name: b", "Namespace: 5", "Labels: {a: 5}",
          "selfLink: /x", "selfLink: 3", "namespace: 5", "generateName: 5", "resourceVersion: 5", "name: 5",
          "name: null"})
        out << named("a") + "  " + line + '\n';

    // The object itself.
    for (const char *text :
         {"apiVersion: v1\nkind: A\n", "apiVersion: v1\nkind: A\nmetadata:\n",
          "apiVersion: v1\nkind: A\nmetadata: []\n",
          "apiVersion: v1\nkind: A\nmetadata: x\n", "kind: A\nmetadata: {name: a}\n",
          "kind: A\napiVersion: ''\nmetadata: {name: a}\n", "kind: A\napiVersion:\nmetadata: {name: a}\n",
          "kind: A\napiVersion: 1\nmetadata: {name: a}\n", "kind: A\napiVersion: a/b/c\nmetadata: {name: a}\n",
          "kind: A\napiVersion: v1/\nmetadata: {name: a}\n", "kind: A\napiVersion: //\nmetadata: {name: a}\n",
          "kind: 1\napiVersion: v1\nmetadata: {name: a}\n", "kind:\napiVersion: v1\n", "Kind: A\napiVersion: v1\n",
          "- a\n", "text\n", "5\n", "apiVersion: v1\nkind: A\nmetadata: {name: a}\nstatus: {a: 1}\nspec: [null]\n",
          "apiVersion: v1\nkind: A\nmetadata: {name: a, name: b}\n", "", "# x\n", "---\n---\n"})
        out << text;
    for (const QByteArray &middle : {QByteArray("kind:"), QByteArray("[1]"), QByteArray("null"), QByteArray("a: {")})
        out << named("a") + "---\n" + middle + z;

    // Lists.
    for (const QByteArray &items :
         {"- " + a + "\n- " + b, QByteArray("- {metadata: {name: x}}\n- ") + a,
          "- " + a + "\n- {metadata: {name: x}}\n- " + b,
          QByteArray("- {apiVersion: v1, kind: List, items: [") + a + "]}",
          "- " + a + "\n- {apiVersion: v1, kind: List, items: []}",
          "- " + a + "\n- {apiVersion: v1, kind: F, items: x}",
          "- " + a + "\n- {apiVersion: v1, kind: F, metadata: {name: f}, items: null}", "- " + a + "\n- 5",
          "- " + a + "\n- null\n- " + b, "- " + a + "\n- {apiVersion: v1, kind: 5}",
          "- " + a + "\n- {apiVersion: 1, kind: A}", "- " + a + "\n- {apiVersion: a/b/c, kind: A}",
          "- " + a + "\n- {kind: A, metadata: {name: q}}",
          QByteArray("- {kind: A, apiVersion: v1, metadata: {name: 5}}"),
          QByteArray("- {kind: A, apiVersion: v1, metadata: x}"),
          QByteArray("- {kind: A, apiVersion: v1, metadata: []}"),
          QByteArray("- {kind: A, apiVersion: v1, metadata: {name: a, annotations: {a: 1}}}"),
          QByteArray("- {apiVersion: '', kind: '', metadata: {name: b}}"), QByteArray("- {apiVersion: v2}"),
          QByteArray("- {kind: X}"), QByteArray("[]"), QByteArray("null"), QByteArray("x"), QByteArray("{a: 1}")}) {
        const QByteArray value = items.startsWith("- ") ? '\n' + items : ' ' + items;
        for (const char *kind : {"List", "AList", "Foo", "list"})
            out << QByteArray("apiVersion: v1\nkind: ") + kind + "\nitems:" + value + z;
    }
    for (const char *head : {"kind: List\n", "kind: AList\n", "apiVersion: v1\n", "apiVersion: v1\nkind: ''\n",
                             "apiVersion: v1\nkind: 5\n", "apiVersion: a/b/c\nkind: AList\n",
                             "apiVersion: x/v1\nkind: List\n", "apiVersion: x/v1\nkind: BList\n",
                             "apiVersion: v1\nkind: List\nmetadata: {name: 5}\n",
                             "apiVersion: v1\nkind: List\nmetadata: {resourceVersion: 5}\n",
                             "apiVersion: v1\nkind: List\nmetadata: {labels: {a: 1}}\n",
                             "apiVersion: v1\nkind: List\nmetadata: x\n", "apiVersion: v1\nkind: List\nmetadata:\n"})
        out << QByteArray(head) + "items:\n- " + a + "\n- {metadata: {name: x}}\n" << QByteArray(head);

    // JSON: numbers, escapes, streams.
    const QByteArray object = R"({"apiVersion":"v1","kind":"A","metadata":{"name":"%1"},"d":%2})";
    const auto json = [&](const char *name, const char *value) {
        return QByteArray(object).replace("%1", name).replace("%2", value);
    };
    for (const char *value :
         {"[1.0,1e2,0.0,-0,-0.0,12345678901234567890,1e-400,9223372036854775808]", "1E400", "-1e400", "012",
          "+1", ".5",
          "1.", "0x1", "NaN", "Infinity", "tru", "\"\\ud800\"", "\"\\ud83d\\ude00\\/\"", "\"x\\ud83dy\\ude00\"",
          "\"\\x41\"", "\"a\tb\"", "'a'", "{\"a\":1,\"a\":2}", "[1,]", "{\"a\":1,}", "yes", "y", "[y, no]",
          "\"a\nb\"",
          "{\"yes\":1}", "{yes: 1}", "[1 /* c */]", "[1 # c\n]", "{\"<<\":{\"a\":1}}", "{<<: {a: 1}}", "&a 5", "0_1",
          "\"\\u0000\"", "\"\xc3\xa9\"", "\"\xff\""})
        out << json("a", value) << "  " + json("a", value) + '\n';
    for (const char *between : {"", "\n", " null ", " [] ", " {] ", "\n---\n", " # c\n", ",", "\n#c\n"})
        out << json("a", "1") + between + json("b", "2");
    for (const char *behind : {" # c", " #", "\n#c", "\n# c", "\n---", " ---", " --- ", " x", " 'x'", "\nx: y", " ]",
                               "\n\n# c\n", " # c\n---\nkind: X\n", " kind: X\napiVersion: v1\n", " {'kind': X}",
                               "\n\tkind: X"})
        out << json("a", "1") + behind << json("a", "1") + json("b", "1") + behind;
    out << json("a", "1") + "\n---\n" + named("b") << named("a") + "---\n" + json("b", "1") + "\n---\n"
        + json("c", "y")
        << '[' + json("a", "1") + ']' << "\xef\xbb\xbf" + json("a", "1") << "---\n" + json("a", "yes");
    return out;
}

} // namespace weir::test
