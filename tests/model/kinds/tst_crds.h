// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crdfiles.h"
#include "model/kinds/registry.h"
#include "tests/support/testmain.h"

#include <QSet>

/// The kinds against the schemas of the real CustomResourceDefinitions, in the version that Weir writes.
class CrdTest final : public weir::test::Case
{
    Q_OBJECT

    using Json = weir::Json;

    weir::Registry m_registry = weir::Registry::builtIn();
    std::vector<Json> m_crds;

    static QString at(const Json &json, std::string_view pointer) { return weir::stringAt(json, pointer); }

    const Json *crdOf(const QString &group, const QString &name) const
    {
        for (const Json &crd : m_crds) {
            if (at(crd, "/spec/group") == group && at(crd, "/spec/names/kind") == name)
                return &crd;
        }
        return nullptr;
    }

    static const Json *version(const Json &crd, const QString &name)
    {
        const Json *versions = weir::find(crd, "/spec/versions");
        if (!versions || !versions->is_array())
            return nullptr;
        for (const Json &entry : *versions) {
            if (at(entry, "/name") == name)
                return &entry;
        }
        return nullptr;
    }

    enum class Found { No, Yes, Open };

    /// Follows a declared pointer through a schema. Open: the schema keeps whatever stands there.
    static Found follow(const Json &schema, const QStringList &tokens)
    {
        const Json *at = &schema;
        for (const QString &token : tokens) {
            const Json *next = nullptr;
            if (token == u"*") {
                next = weir::find(*at, "/items");
            } else {
                const Json *properties = weir::find(*at, "/properties");
                if (properties && properties->is_object() && properties->contains(token.toStdString()))
                    next = &(*properties)[token.toStdString()];
                else if (const Json *others = weir::find(*at, "/additionalProperties"); others && others->is_object())
                    next = others;
            }
            if (!next)
                return weir::boolAt(*at, "/x-kubernetes-preserve-unknown-fields") ? Found::Open : Found::No;
            at = next;
        }
        return Found::Yes;
    }

    /// Pointers of everything below `schema` that it calls required.
    static void required(const Json &schema, const QByteArray &prefix, QList<QByteArray> &out)
    {
        if (const Json *names = weir::find(schema, "/required"); names && names->is_array()) {
            for (const Json &name : *names)
                out << prefix + '/' + weir::toQString(name).toUtf8();
        }
        if (const Json *properties = weir::find(schema, "/properties"); properties && properties->is_object()) {
            for (const auto &[name, child] : properties->items())
                required(child, prefix + '/' + QByteArray::fromStdString(name), out);
        }
        if (const Json *items = weir::find(schema, "/items"))
            required(*items, prefix + "/*", out);
    }

    void rows()
    {
        if (m_crds.empty())
            QSKIP("The CustomResourceDefinitions are not beside the project.");
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("name");
        for (const Json &crd : m_crds) {
            const QString group = at(crd, "/spec/group");
            const QString name = at(crd, "/spec/names/kind");
            QTest::newRow(qPrintable(group + u'/' + name)) << group << name;
        }
    }

    const weir::Kind *kind() const
    {
        QFETCH(const QString, group);
        QFETCH(const QString, name);
        return m_registry.find(group, name);
    }

    const Json &crd() const
    {
        QFETCH(const QString, group);
        QFETCH(const QString, name);
        return *crdOf(group, name);
    }

private Q_SLOTS:
    void initTestCase() { m_crds = weir::test::crds(); }

    void filesAreAllRead()
    {
        if (m_crds.empty())
            QSKIP("The CustomResourceDefinitions are not beside the project.");
        QCOMPARE(qsizetype(m_crds.size()), weir::test::crdFiles().size());
        for (const weir::Kind &known : m_registry.kinds()) {
            if (!crdOf(known.group, known.name))
                qInfo("no CRD file: %s %s", qPrintable(known.apiVersion()), qPrintable(known.name));
        }
    }

    void identityMatches_data() { rows(); }
    void identityMatches()
    {
        const weir::Kind *known = kind();
        QVERIFY(known);
        QCOMPARE(known->plural, at(crd(), "/spec/names/plural"));
        QCOMPARE(known->namespaced, at(crd(), "/spec/scope") == u"Namespaced");
        const Json *written = version(crd(), known->versions.front());
        QVERIFY(written);
        QVERIFY(weir::boolAt(*written, "/served"));
        QVERIFY(!weir::boolAt(*written, "/deprecated"));
        QSet<QString> served, deprecated;
        for (const Json &entry : *weir::find(crd(), "/spec/versions")) {
            if (weir::boolAt(entry, "/served"))
                (weir::boolAt(entry, "/deprecated") ? deprecated : served).insert(at(entry, "/name"));
        }
        const QSet<QString> wasDeprecated(known->deprecatedVersions.begin(), known->deprecatedVersions.end());
        const QSet<QString> all(known->versions.begin(), known->versions.end());
        QCOMPARE(wasDeprecated, deprecated);
        QCOMPARE(all + wasDeprecated, served + deprecated);
    }

    void addressesMatchTheLabels_data() { rows(); }
    void addressesMatchTheLabels()
    {
        const weir::Kind *known = kind();
        QVERIFY(known);
        const auto label = [&](const char *name) {
            const Json *labels = weir::find(crd(), "/metadata/labels");
            return labels && labels->is_object() && labels->contains(name) && (*labels)[name] == "true";
        };
        // Known mistakes of the labels: one sink has none, one source has the wrong one (2.1).
        if (known->name != u"RequestReply" && known->name != u"RedisStreamSource")
            QCOMPARE(known->addressable, label("duck.knative.dev/addressable"));
        QCOMPARE(known->channelable, label("messaging.knative.dev/subscribable"));
        if (label("duck.knative.dev/source"))
            QVERIFY(known->role == weir::Role::Source || known->role == weir::Role::Binding);
    }

    void declaredFieldsExist_data() { rows(); }
    void declaredFieldsExist()
    {
        const weir::Kind *known = kind();
        QVERIFY(known);
        const Json *schema = weir::find(*version(crd(), known->versions.front()), "/schema/openAPIV3Schema");
        QVERIFY(schema);
        QStringList missing;
        for (const weir::Field &field : known->fields) {
            const QString pointer = QString::fromLatin1(field.pointer);
            if (pointer.startsWith(u"/metadata/"))
                continue; // labels and annotations are free
            if (follow(*schema, pointer.mid(1).split(u'/')) == Found::No)
                missing << pointer;
        }
        QCOMPARE(missing, QStringList());
    }

    void requiredFieldsAreDeclared_data() { rows(); }
    void requiredFieldsAreDeclared()
    {
        const weir::Kind *known = kind();
        QVERIFY(known);
        const Json *schema = weir::find(*version(crd(), known->versions.front()), "/schema/openAPIV3Schema");
        const Json *spec = weir::find(*schema, "/properties/spec");
        QList<QByteArray> wanted;
        if (spec)
            required(*spec, "/spec", wanted);
        QStringList missing;
        for (const QByteArray &pointer : wanted) {
            // Below an undeclared optional part nothing is required: that part is edited as YAML.
            const bool covered = std::any_of(known->fields.begin(), known->fields.end(), [&](const auto &field) {
                const QByteArray declared = field.pointer;
                return pointer == declared || pointer.startsWith(declared + '/') || declared.startsWith(pointer + '/');
            });
            const QByteArray parent = pointer.left(pointer.lastIndexOf('/'));
            const bool parentDeclared = parent == "/spec"
                || std::any_of(known->fields.begin(), known->fields.end(),
                               [&](const auto &field) { return QByteArray(field.pointer).startsWith(parent + '/'); });
            if (!covered && parentDeclared)
                missing << QString::fromUtf8(pointer);
            if (parent == "/spec") {
                const bool asked = std::any_of(known->fields.begin(), known->fields.end(), [&](const auto &field) {
                    return field.required && pointer == field.pointer;
                }) || std::any_of(known->oneOf.begin(), known->oneOf.end(), [&](const auto &group) {
                    return group.required && QByteArray(group.pointers).startsWith(pointer);
                });
                if (!asked)
                    missing << QString::fromUtf8(pointer) + QStringLiteral(" is required by the schema");
            }
        }
        QCOMPARE(missing, QStringList());
    }
};
