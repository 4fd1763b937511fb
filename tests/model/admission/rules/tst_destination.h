// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/parts/ceoverrides.h"
#include "model/admission/parts/destination.h"
#include "tests/support/testmain.h"

/// Destinations, references and certificates.
class DestinationTest final : public weir::test::Case
{
    Q_OBJECT

    static QString textOf(const char *json, const QString &onlyNamespace = {}, bool hasGroups = false)
    {
        weir::admission::Profile profile;
        if (hasGroups)
            profile.features[QStringLiteral("kreference-group")] = QStringLiteral("enabled");
        const weir::Json value = *weir::parseJson(json);
        return weir::admission::destination(&value, {profile, onlyNamespace}).via(QStringLiteral("sink")).text();
    }

    static QString certificate()
    {
        return QStringLiteral(
            "-----BEGIN CERTIFICATE-----\n"
            "MIIBfTCCASOgAwIBAgIUfxf8fkO99p38/a106+37Oe2Sf58wCgYIKoZIzj0EAwIw\n"
            "FDESMBAGA1UEAwwJd2Vpci10ZXN0MB4XDTI2MTEyNjA4MTIyNFoXDTM2MTEyMzA4\n"
            "MTIyNFowFDESMBAGA1UEAwwJd2Vpci10ZXN0MFkwEwYHKoZIzj0CAQYIKoZIzj0D\n"
            "AQcDQgAEt4eWHO2xtm01io3S4JY9BorlmM9ikyOunkPDgcXAVWt+Dhjy4aV1ZuZ4\n"
            "MqAFVVBwh8Anm0YZtoedCG6HdMFcu6NTMFEwHQYDVR0OBBYEFJLqBj502HBFPtcG\n"
            "fe0BMW8i+c/1MB8GA1UdIwQYMBaAFJLqBj502HBFPtcGfe0BMW8i+c/1MA8GA1Ud\n"
            "EwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIhAJcHL8DOYskVwcJ8vCMoRnFN\n"
            "vnhI3AvVB11d+gEG1ByXAiACR1Wdi1w5XgnOMSmwW5MsUgKSAZDuzuRefQPdHhLx\n"
            "DQ==\n-----END CERTIFICATE-----\n");
    }

private Q_SLOTS:
    void judged_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("words");
        const QString relative = QStringLiteral(
            "invalid value: Relative URI is not allowed when Ref and [apiVersion, kind, name] is absent: sink.uri");
        QTest::newRow("empty") << QByteArray("{}")
                               << QStringLiteral("expected at least one, got none: sink.ref, sink.uri");
        QTest::newRow("uri") << QByteArray(R"({"uri":"http:\/\/x.y/z"})") << QString();
        QTest::newRow("any scheme") << QByteArray(R"({"uri":"ftp:\/\/x"})") << QString();
        QTest::newRow("path only") << QByteArray(R"({"uri":"/p"})") << relative;
        QTest::newRow("no scheme") << QByteArray(R"({"uri":"\/\/x.y/p"})") << relative;
        QTest::newRow("no host") << QByteArray(R"({"uri":"http:\/\/\/p"})") << relative;
        QTest::newRow("mail") << QByteArray(R"({"uri":"mailto:a@b.c"})") << relative;
        QTest::newRow("a colon in a path") << QByteArray(R"({"uri":"/a:b\/\/c"})") << relative;
        QTest::newRow("user only") << QByteArray(R"({"uri":"http:\/\/me@/p"})") << relative;
        QTest::newRow("empty uri") << QByteArray(R"({"uri":""})") << relative;
        QTest::newRow("ref and absolute uri")
            << QByteArray(R"({"ref":{"kind":"A"},"uri":"http:\/\/x"})")
            << QStringLiteral("Absolute URI is not allowed when Ref or [apiVersion, kind, name] is present: "
                              "sink.ref, sink.uri, sink[apiVersion, kind, name]");
        QTest::newRow("ref behind a relative uri is not looked at")
            << QByteArray(R"({"ref":{"kind":"A"},"uri":"p"})") << QString();
        QTest::newRow("ref") << QByteArray(R"({"ref":{"kind":"A"}})")
                             << QStringLiteral("missing field(s): sink.ref.apiVersion, sink.ref.name");
    }
    void judged()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, words);
        QCOMPARE(textOf(json.constData()), words);
    }

    void namespaces()
    {
        const char *other = R"({"ref":{"kind":"A","name":"a","apiVersion":"v1","namespace":"x"}})";
        QCOMPARE(textOf(other), QString());
        QCOMPARE(textOf(other, QStringLiteral("x")), QString());
        QCOMPARE(textOf(other, QStringLiteral("y")),
                 QStringLiteral("mismatched namespaces: sink.ref.namespace\n"
                                "parent namespace: \"y\" does not match ref: \"x\""));
    }

    void groups()
    {
        const char *group = R"({"ref":{"kind":"A","name":"a","group":"g"}})";
        QCOMPARE(textOf(group), QStringLiteral("missing field(s): sink.ref.apiVersion\n"
                                               "must not set the field(s): sink.ref.group"));
        QCOMPARE(textOf(group, {}, true), QString());
        QCOMPARE(textOf(R"({"ref":{"kind":"A","name":"a"}})", {}, true),
                 QStringLiteral("missing field(s): sink.ref.apiVersion, sink.ref.group"));
    }

    void certificates()
    {
        const auto words = [](const QString &pem) { return weir::admission::caCertificates(pem).text(); };
        const QString invalid = QStringLiteral("invalid value: CA Cert provided is invalid: caCert");
        QCOMPARE(words(certificate()), QString());
        QCOMPARE(words(QStringLiteral("Read this first.\n") + certificate()), QString());
        QCOMPARE(words({}), invalid);
        QCOMPARE(words(QStringLiteral("junk")), invalid);
        QString broken = certificate();
        QCOMPARE(words(broken.replace(QStringLiteral("MIIB"), QStringLiteral("MIIC"))), invalid);
        QCOMPARE(words(certificate().replace(QStringLiteral("CERTIFICATE"), QStringLiteral("PUBLIC KEY"))),
                 QStringLiteral("invalid value: CA Cert provided is not a certificate: caCert"));
    }

    void overrides()
    {
        const auto words = [](const char *json) {
            const weir::Json value = *weir::parseJson(json);
            return weir::admission::ceOverrides(&value).text();
        };
        QCOMPARE(words(R"({"extensions":{"aB1":"x"}})"), QString());
        QCOMPARE(words(R"({"extensions":{"a-b":"x","c.d":"y"}})"),
                 QStringLiteral("invalid key name \"a-b\": extensions\nkeys are expected to be alphanumeric"));
        QCOMPARE(words(R"({"extensions":{"":"x"}})"),
                 QStringLiteral("invalid key name \"\": extensions\nkeys MUST NOT be empty"));
    }
};
