// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/schema/names.h"
#include "model/admission/schema/objectmeta.h"
#include "tests/support/testmain.h"

/// Metadata: how it is decoded, what is left of it, and what the server says against it.
class SchemaMetadataTest final : public weir::test::Case
{
    Q_OBJECT

    using Json = weir::Json;

    static Json object(const QByteArray &metadata)
    {
        return weir::parseJson("{\"metadata\":" + metadata.toStdString() + '}').value_or(Json());
    }

private Q_SLOTS:
    void typesAreChecked_data()
    {
        QTest::addColumn<QByteArray>("metadata");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("paths");
        const auto row = [](const char *name, const char *metadata, const char *words, const char *path) {
            QTest::newRow(name) << QByteArray(metadata) << QString::fromUtf8(words)
                                << (*path ? QStringList{QString::fromUtf8(path)} : QStringList());
        };
        row("fine", R"({"name":"a","labels":{"a":null},"generation":3.0,"creationTimestamp":"2026-01-02T03:04:05.5Z"})",
            "", "");
        row("null", "null", "", "");
        row("list", "[]", "json: cannot unmarshal array into Go value of type v1.ObjectMeta", "");
        row("name", R"({"name":5})", "json: cannot unmarshal number into Go struct field ObjectMeta.name of type string",
            "name");
        row("label", R"({"labels":{"b":1,"a":"x"}})",
            "json: cannot unmarshal number into Go struct field ObjectMeta.labels of type string", "labels");
        row("labels", R"({"labels":["a"]})",
            "json: cannot unmarshal array into Go struct field ObjectMeta.labels of type map[string]string", "labels");
        row("first by name", R"({"labels":{"a":1},"annotations":{"a":true}})",
            "json: cannot unmarshal bool into Go struct field ObjectMeta.annotations of type string", "annotations");
        row("finalizers", R"({"finalizers":"a"})",
            "json: cannot unmarshal string into Go struct field ObjectMeta.finalizers of type []string", "finalizers");
        row("owner", R"({"ownerReferences":[{"name":1}]})",
            "json: cannot unmarshal number into Go struct field OwnerReference.ownerReferences.name of type string",
            "ownerReferences.name");
        row("owner as text", R"({"ownerReferences":["a"]})",
            "json: cannot unmarshal string into Go struct field ObjectMeta.ownerReferences of type v1.OwnerReference",
            "ownerReferences");
        row("generation", R"({"generation":1.5})",
            "json: cannot unmarshal number 1.5 into Go struct field ObjectMeta.generation of type int64", "generation");
        row("uid", R"({"uid":{}})",
            "json: cannot unmarshal object into Go struct field ObjectMeta.uid of type types.UID", "uid");
        row("time ends it", R"({"annotations":1,"creationTimestamp":"now"})",
            R"(parsing time "now" as "2006-01-02T15:04:05Z07:00": cannot parse "now" as "2006")", "");
        row("month", R"({"deletionTimestamp":"2026-13-01T00:00:00Z"})",
            R"(parsing time "2026-13-01T00:00:00Z": month out of range)", "");
        row("time as number", R"({"creationTimestamp":5})",
            "json: cannot unmarshal number into Go struct field ObjectMeta.creationTimestamp of type string",
            "creationTimestamp");
    }
    void typesAreChecked()
    {
        QFETCH(const QByteArray, metadata);
        QFETCH(const QString, words);
        QFETCH(const QStringList, paths);
        const auto refusal = weir::admission::decodeMetadata(object(metadata));
        QCOMPARE(refusal ? refusal->message : QString(), words);
        QCOMPARE(refusal ? refusal->paths : QStringList(), paths);
    }

    void onlyWhatIsStoredStays()
    {
        Json sent = object(R"({"name":"a","Labels":{},"labels":{"a":null},"annotations":{},"uid":"u","finalizers":[],
            "ownerReferences":[{"kind":"K","uid":"1","x":1},{"kind":"K","uid":"1"}],"managedFields":[{"y":1}]})");
        QCOMPARE(weir::admission::unknownMetadata(sent),
                 (QStringList{QStringLiteral("metadata.Labels"), QStringLiteral("metadata.managedFields[0].y"),
                              QStringLiteral("metadata.ownerReferences[0].x")}));
        weir::admission::pruneMetadata(sent);
        QCOMPARE(sent["metadata"].dump(),
                 std::string(R"({"name":"a","labels":{"a":""},)"
                             R"("ownerReferences":[{"apiVersion":"","kind":"K","name":"","uid":"1"}]})"));
        Json bare = object(R"({"generateName":"g-"})");
        weir::admission::completeMetadata(bare, true);
        QCOMPARE(bare["metadata"].dump(),
                 std::string(R"({"generateName":"g-","namespace":"default","name":"g-xxxxx"})"));
    }

    void faultsAreTheServers_data()
    {
        QTest::addColumn<QByteArray>("metadata");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const QByteArray &metadata, std::initializer_list<const char *> words) {
            QStringList list;
            for (const char *one : words)
                list.append(QString::fromUtf8(one));
            QTest::newRow(name) << metadata << list;
        };
        row("fine", R"({"name":"a.b-c","namespace":"n","labels":{"a.b/C_d":"x.Y","e":""},"finalizers":["a.b/c"],
            "annotations":{"UPPER.dev/a":"any text"}})", {});
        row("no name", "{}", {"metadata.name: Required value: name or generateName is required"});
        row("domain", R"({"name":"n","namespace":"a.b"})",
            {R"(metadata.namespace: Invalid value: "a.b": must not contain dots)"});
        row("long name", "{\"name\":\"" + QByteArray(254, 'n') + "\"}",
            {("metadata.name: Invalid value: \"" + std::string(254, 'n') + "\": must be no more than 253 characters")
                 .c_str()});
        row("label", "{\"name\":\"n\",\"labels\":{\"/a\":\"" + QByteArray(64, 'v') + "\"}}",
            {R"(metadata.labels: Invalid value: "/a": prefix part must be non-empty)",
             ("metadata.labels: Invalid value: \"" + std::string(64, 'v') + "\": must be no more than 63 bytes").c_str()});
        row("annotations", "{\"name\":\"n\",\"annotations\":{\"a\":\"" + QByteArray(262144, 'v') + "\"}}",
            {"metadata.annotations: Too long: may not be more than 262144 bytes"});
        row("owners", R"({"name":"n","ownerReferences":[{"apiVersion":"","kind":"K","name":"a","uid":"","controller":true},
            {"apiVersion":"v1","kind":"Event","name":"b","uid":"2","controller":true}]})",
            {R"(metadata.ownerReferences.apiVersion: Invalid value: "": version must not be empty)",
             R"(metadata.ownerReferences.uid: Invalid value: "": must not be empty)",
             R"(metadata.ownerReferences: Invalid value: {"apiVersion":"v1","kind":"Event","name":"b","uid":"2","controller":true}: /v1, Kind=Event is disallowed from being an owner)",
             R"(metadata.ownerReferences: Invalid value: [{"apiVersion":"","kind":"K","name":"a","uid":"","controller":true},{"apiVersion":"v1","kind":"Event","name":"b","uid":"2","controller":true}]: Only one reference can have Controller set to true. Found "true" in references for K/a and Event/b)"});
        row("finalizers", R"({"name":"n","finalizers":["orphan","foregroundDeletion"]})",
            {R"(metadata.finalizers: Invalid value: ["orphan","foregroundDeletion"]: finalizer orphan and foregroundDeletion cannot be both set)"});
    }
    void faultsAreTheServers()
    {
        QFETCH(const QByteArray, metadata);
        QFETCH(const QStringList, words);
        QStringList found;
        for (const auto &fault : weir::admission::metadataFaults(object(metadata), true)) {
            found.append(fault.message);
            QVERIFY(fault.message.startsWith(fault.path + QStringLiteral(": ")));
        }
        QCOMPARE(found, words);
    }

    void namesFollowTheirRules()
    {
        using namespace weir::admission::names;
        for (const char *good : {"a", "0", "a-b", "a.b", "a--b", "1.2.3"})
            QVERIFY2(subdomainFaults(good).empty(), good);
        for (const char *bad : {"", "A", "-a", "a-", "a..b", ".a", "a.", "a.-b", "a_b", "a\n", "\xc3\xa9"})
            QVERIFY2(subdomainFaults(bad).size() == 1, bad);
        for (const char *good : {"a", "A", "a_b", "a.b/C", "example.com/a-b"})
            QVERIFY2(keyFaults(good).empty(), good);
        for (const char *bad : {"a b", "-a", "A.b/c", "a/b/c", "a_b/c"})
            QVERIFY2(keyFaults(bad).size() == 1, bad);
        QCOMPARE(keyFaults("").size(), size_t(2));
        QCOMPARE(keyFaults("a/").front(), std::string("name part must be non-empty"));
        QVERIFY(labelFaults("a-1").empty() && !labelFaults("a.b").empty() && !labelFaults("").empty());
    }
};
