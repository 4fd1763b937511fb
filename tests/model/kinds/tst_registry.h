// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kinds/registry.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

/// One row per kind: what its file declares holds together.
class RegistryTest final : public weir::test::Case
{
    Q_OBJECT

    using Kind = weir::Kind;
    using Field = weir::Field;

    weir::Registry m_registry = weir::Registry::builtIn();

    void rows() const
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("name");
        for (const Kind &kind : m_registry.kinds())
            QTest::newRow(qPrintable(kind.group + u'/' + kind.name)) << kind.group << kind.name;
    }

    const Kind &row() const
    {
        QFETCH(const QString, group);
        QFETCH(const QString, name);
        return *m_registry.find(group, name);
    }

    static bool fits(const Field &field, const weir::Json &value)
    {
        using Type = weir::FieldType;
        switch (field.type) {
        case Type::Integer: return value.is_number_integer();
        case Type::Number: return value.is_number();
        case Type::Boolean: return value.is_boolean();
        case Type::Enum:
            return std::any_of(field.choices.begin(), field.choices.end(),
                               [&](const char *choice) { return value == weir::Json(choice); });
        case Type::Duration: {
            static const QRegularExpression duration(
                QStringLiteral("^P(?=\\d|T\\d)(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+([.,]\\d)?S)?)?$"));
            return duration.match(weir::toQString(value)).hasMatch();
        }
        case Type::Destination:
        case Type::Reference:
        case Type::KeyValue:
        case Type::LabelSelector:
        case Type::SecretKey:
        case Type::FilterAttributes: return value.is_object();
        case Type::StringList:
        case Type::ObjectList:
        case Type::Filters: return value.is_array();
        case Type::JsonValue:
        case Type::YamlSubtree: return true;
        default: return value.is_string();
        }
    }

    /// Every place in `object` that a pointer with "*" means; a missing last step counts as absent.
    static int places(const weir::Json &object, const QStringList &tokens, qsizetype at = 0)
    {
        if (at == tokens.size())
            return 1;
        if (tokens[at] == u"*") {
            int count = 0;
            if (object.is_array()) {
                for (const weir::Json &entry : object)
                    count += places(entry, tokens, at + 1);
            }
            return count;
        }
        const weir::Pointer step = weir::Pointer::parse(QString(u'/' + tokens[at]));
        const weir::Json *next = weir::find(object, step);
        return next ? places(*next, tokens, at + 1) : 0;
    }

    static int places(const weir::Json &object, const char *pointer)
    {
        return places(object, QString::fromLatin1(pointer).mid(1).split(u'/'));
    }

private Q_SLOTS:
    void everyKindOfTheReferenceIsThere()
    {
        const std::pair<const char *, const char *> wanted[] = {
            {"eventing.knative.dev", "Broker Trigger EventType EventPolicy RequestReply EventTransform KafkaSink "
                                     "RabbitmqBrokerConfig"},
            {"messaging.knative.dev", "Channel InMemoryChannel KafkaChannel Subscription"},
            {"flows.knative.dev", "Sequence Parallel"},
            {"sources.knative.dev", "PingSource ApiServerSource ContainerSource SinkBinding IntegrationSource "
                                    "KafkaSource RabbitmqSource GitHubSource GitLabSource RedisStreamSource "
                                    "CephSource"},
            {"sinks.knative.dev", "IntegrationSink JobSink RedisStreamSink"},
            {"internal.kafka.eventing.knative.dev", "ConsumerGroup Consumer"},
            {"bindings.knative.dev", "GitHubBinding GitLabBinding"},
            {"serving.knative.dev", "Service Configuration"},
            {"apps", "Deployment StatefulSet DaemonSet ReplicaSet"},
            {"batch", "Job CronJob"},
            {"", "Service Pod ConfigMap Secret ServiceAccount Namespace"},
        };
        for (const auto &[group, names] : wanted) {
            for (const QString &name : QString::fromLatin1(names).split(u' '))
                QVERIFY2(m_registry.find(QLatin1String(group), name), qPrintable(name));
        }
    }

    void identitiesAndBadgesAreUnique()
    {
        QSet<QString> ids, badges, resources, titles;
        for (const Kind &kind : m_registry.kinds()) {
            QVERIFY2(!ids.contains(kind.group + u'/' + kind.name), qPrintable(kind.name));
            QVERIFY2(!badges.contains(kind.badge), qPrintable(kind.badge));
            QVERIFY2(!resources.contains(kind.group + u'/' + kind.plural), qPrintable(kind.plural));
            QVERIFY2(!titles.contains(QString::fromUtf8(kind.title)), kind.title);
            titles.insert(QString::fromUtf8(kind.title));
            ids.insert(kind.group + u'/' + kind.name);
            badges.insert(kind.badge);
            resources.insert(kind.group + u'/' + kind.plural);
        }
    }

    void badgesAreThoseOfTheVisualLanguage()
    {
        const std::pair<const char *, const char *> badges[] = {
            {"PingSource", "PS"}, {"ApiServerSource", "AS"}, {"ContainerSource", "CS"}, {"KafkaSource", "KSRC"},
            {"IntegrationSource", "IS"}, {"SinkBinding", "SB"}, {"Broker", "B"}, {"Channel", "CH"},
            {"InMemoryChannel", "IMC"}, {"KafkaChannel", "KC"}, {"Trigger", "T"}, {"Subscription", "S"},
            {"JobSink", "JS"}, {"KafkaSink", "KSNK"}, {"IntegrationSink", "ISNK"}, {"EventTransform", "ET"},
            {"RequestReply", "RR"}, {"Sequence", "SEQ"}, {"Parallel", "PAR"}, {"EventType", "E"},
            {"EventPolicy", "EP"}};
        for (const auto &row : badges) {
            const auto found = std::find_if(m_registry.kinds().begin(), m_registry.kinds().end(),
                                            [&](const Kind &kind) { return kind.name == QLatin1String(row.first); });
            QVERIFY(found != m_registry.kinds().end());
            QCOMPARE(found->badge, QLatin1String(row.second));
        }
        QCOMPARE(m_registry.find(QStringLiteral("serving.knative.dev"), QStringLiteral("Service"))->badge,
                 QStringLiteral("KSVC"));
        QCOMPARE(m_registry.find({}, QStringLiteral("Service"))->badge, QStringLiteral("SVC"));
    }

    void saysWhatItIs_data() { rows(); }
    void saysWhatItIs()
    {
        const Kind &kind = row();
        QVERIFY(!kind.plural.isEmpty() && kind.plural == kind.plural.toLower());
        QVERIFY(!kind.versions.isEmpty());
        QVERIFY(!kind.deprecatedVersions.contains(kind.versions.front()));
        QVERIFY(*kind.title);
        QVERIFY(!kind.badge.isEmpty() && kind.badge.size() <= 4);
        const QString drawing = QStringLiteral(WEIR_SOURCE_DIR "/resources/icons/%1.svg").arg(kind.icon);
        QVERIFY2(QFile::exists(drawing), qPrintable(drawing));
        if (kind.internal)
            QVERIFY2(!*kind.category, "An internal kind is nobody's to create.");
        if (kind.channelable)
            QVERIFY(kind.role == weir::Role::Channel);
        if (kind.addressable)
            QVERIFY2(std::count(kind.ports.begin(), kind.ports.end(), weir::PortName::In) == 1,
                     "What has an address has a place where lines arrive.");
        if (kind.replies)
            QVERIFY(std::count(kind.ports.begin(), kind.ports.end(), weir::PortName::Reply) == 1);
    }

    void fieldsAreWellFormed_data() { rows(); }
    void fieldsAreWellFormed()
    {
        const Kind &kind = row();
        QSet<QString> seen;
        for (const Field &field : kind.fields) {
            const QByteArray where = field.pointer;
            QVERIFY2(where.startsWith('/') && !where.endsWith('/') && !where.contains("//"), where.constData());
            QVERIFY2(!seen.contains(QString::fromLatin1(where)), where.constData());
            seen.insert(QString::fromLatin1(where));
            QVERIFY2(*field.label, where.constData());
            QVERIFY2(*field.help && QByteArray(field.help).endsWith('.'), where.constData());
            if (field.type == weir::FieldType::Enum)
                QVERIFY2(!field.choices.empty(), where.constData());
            if (*field.defaultValue) {
                QVERIFY2(*field.defaultFrom, where.constData());
                const auto value = weir::parseJson(field.defaultValue);
                QVERIFY2(value, where.constData());
                QVERIFY2(fits(field, *value), where.constData());
            }
            if (where.contains("/*")) {
                const QByteArray list = where.left(where.indexOf("/*"));
                const Field *parent = kind.field(list.constData());
                QVERIFY2(parent && parent->type == weir::FieldType::ObjectList, where.constData());
            }
        }
    }

    void rulesNameDeclaredFields_data() { rows(); }
    void rulesNameDeclaredFields()
    {
        const Kind &kind = row();
        const auto declared = [&](const QByteArray &pointer) {
            return std::any_of(kind.fields.begin(), kind.fields.end(), [&](const Field &field) {
                return pointer == field.pointer || pointer.startsWith(QByteArray(field.pointer) + '/');
            });
        };
        const auto declaredOrAbove = [&](const QByteArray &pointer) {
            return declared(pointer) || std::any_of(kind.fields.begin(), kind.fields.end(), [&](const Field &field) {
                       return QByteArray(field.pointer).startsWith(pointer + '/');
                   });
        };
        for (const weir::ReferenceRule &rule : kind.references) {
            QVERIFY2(declared(rule.pointer), rule.pointer);
            if (rule.role != weir::EdgeRole::Config)
                QVERIFY2(std::count(kind.ports.begin(), kind.ports.end(), rule.port) == 1, rule.pointer);
            QCOMPARE(rule.form == weir::ReferenceForm::Name, *rule.kind != 0);
            if (rule.form == weir::ReferenceForm::Name && *rule.group)
                QVERIFY2(m_registry.find(QLatin1String(rule.group), QLatin1String(rule.kind)), rule.pointer);
        }
        for (const Field &field : kind.fields) {
            using Type = weir::FieldType;
            if (field.type != Type::Destination && field.type != Type::Reference && field.type != Type::SecretKey)
                continue;
            const bool ruled = kind.internal
                || std::any_of(kind.references.begin(), kind.references.end(), [&](const weir::ReferenceRule &rule) {
                       return QByteArray(rule.pointer).startsWith(field.pointer);
                   });
            QVERIFY2(ruled, field.pointer);
        }
        for (const weir::OneOf &group : kind.oneOf) {
            for (const QByteArray &pointer : QByteArray(group.pointers).split('|'))
                QVERIFY2(declaredOrAbove(pointer), pointer.constData());
            if (*group.where)
                QVERIFY2(declaredOrAbove(group.where), group.where);
        }
        if (*kind.summary && !kind.internal) {
            for (const QByteArray &pointer : QByteArray(kind.summary).split('|'))
                QVERIFY2(declared(QByteArray(pointer).replace("/0", "/*")) || declared(pointer)
                             || pointer == "/spec/type", pointer.constData());
        }
    }

    void newObjectIsComplete_data() { rows(); }
    void newObjectIsComplete()
    {
        const Kind &kind = row();
        const auto stub = weir::parseJson(kind.stub);
        QVERIFY(stub && stub->is_object());
        const weir::Json object = weir::newObject(kind, QStringLiteral("here"), QStringLiteral("shop"));
        QCOMPARE(weir::stringAt(object, "/apiVersion"), kind.apiVersion());
        QCOMPARE(weir::stringAt(object, "/kind"), kind.name);
        QCOMPARE(weir::stringAt(object, "/metadata/name"), QStringLiteral("here"));
        QCOMPARE(weir::stringAt(object, "/metadata/namespace"), kind.namespaced ? QStringLiteral("shop") : QString());
        QCOMPARE(object.begin().key(), std::string("apiVersion"));

        // What only the person who draws can know: who is at the other end, and the name of something outside.
        const QSet<QByteArray> outside{"/spec/bootstrapServers", "/spec/topics", "/spec/topic", "/spec/projectUrl",
                                       "/spec/ownerAndRepository"};
        for (const Field &field : kind.fields) {
            using Type = weir::FieldType;
            const QByteArray where = field.pointer;
            if (kind.internal || !field.required || where.count('/') > 2 || outside.contains(where)
                || field.type == Type::Destination || field.type == Type::Reference || field.type == Type::SecretKey
                || QByteArray(field.pointer).endsWith("/secretKeyRef"))
                continue;
            QVERIFY2(places(object, field.pointer) > 0, where.constData());
        }
        for (const Field &field : kind.fields) {
            const weir::Json *value = weir::find(object, std::string_view(field.pointer));
            if (value)
                QVERIFY2(fits(field, *value), field.pointer);
        }
        for (const weir::OneOf &group : kind.oneOf) {
            int set = 0;
            for (const QByteArray &pointer : QByteArray(group.pointers).split('|'))
                set += places(object, pointer.constData()) > 0;
            if (group.exclusive)
                QVERIFY2(set <= 1, group.pointers);
        }
    }

    void clusterScopedObjectsHaveNoNamespace()
    {
        const Kind *kind = m_registry.find({}, QStringLiteral("Namespace"));
        QVERIFY(!kind->namespaced);
        QCOMPARE(weir::toText(weir::newObject(*kind, QStringLiteral("shop"), QStringLiteral("other"))),
                 QByteArray(R"({"apiVersion":"v1","kind":"Namespace","metadata":{"name":"shop"}})"));
    }

    void anyOtherObjectHasAKindToo()
    {
        const Kind &kind = m_registry.kindOf(QStringLiteral("example.org"), QStringLiteral("Thing"));
        QVERIFY(*kind.title);
        QCOMPARE(kind.badge, QStringLiteral("?"));
        QVERIFY(!m_registry.find(QStringLiteral("example.org"), QStringLiteral("Thing")));
    }
};
