// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edits.h"
#include "tests/support/manifests.h"
#include "tests/support/testmain.h"

/// Gestures as bytes: the YAML after each is what a person would have typed.
class EditsTest final : public weir::test::Case
{
    Q_OBJECT

    weir::Registry m_registry = weir::Registry::builtIn();
    std::unique_ptr<weir::Document> m_document;

    void open(const QByteArray &yaml)
    {
        m_document = std::make_unique<weir::Document>(m_registry);
        m_document->openBytes(yaml, QStringLiteral("test.yaml"));
        QVERIFY(m_document->failures().empty());
    }

    QByteArray text() const { return m_document->rendered().front().second; }

    template<class T>
    void commit(const weir::Result<T> &result)
    {
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
        if constexpr (std::is_same_v<T, weir::Change>)
            QVERIFY(m_document->commit(*result));
        else
            QVERIFY(m_document->commit(result->change));
    }

    weir::ResourceKey key(const char *node) const
    {
        return m_document->placementKey(QString::fromLatin1(node)).resource;
    }

    QString edge(const char *role) const
    {
        for (const QString &id : m_document->topology().edgeOrder()) {
            if (weir::toString(m_document->topology().edge(id)->role) == QString::fromLatin1(role))
                return id;
        }
        return {};
    }

    static QByteArray broker()
    {
        return "apiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata:\n  name: shop\n  namespace: a\n";
    }
    static QByteArray service(const char *name = "billing", const char *space = "a")
    {
        return QByteArray("apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata:\n  name: ") + name
            + "\n  namespace: " + space + "\n";
    }
    static QByteArray trigger()
    {
        return "# keep me\napiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata:\n  name: t\n  namespace: a\n"
               "spec:\n  broker: shop # here\n  subscriber:\n    ref:\n      kind: Service\n"
               "      apiVersion: serving.knative.dev/v1\n      name: billing\n";
    }

private Q_SLOTS:
    void aLineFromABrokerIsATrigger()
    {
        open(broker() + "---\n" + service("billing", "b"));
        const auto made = weir::edits::connect(*m_document, QStringLiteral("eventing.knative.dev/Broker/a/shop"),
                                               weir::PortName::Out,
                                               QStringLiteral("serving.knative.dev/Service/b/billing"));
        commit(made);
        QCOMPARE(m_document->topology().idOf(made->key),
                 QStringLiteral("eventing.knative.dev/Trigger/a/shop-to-billing"));
        QVERIFY2(text().endsWith(R"(---
apiVersion: eventing.knative.dev/v1
kind: Trigger
metadata:
  name: shop-to-billing
  namespace: a
spec:
  broker: shop
  subscriber:
    ref:
      apiVersion: serving.knative.dev/v1
      kind: Service
      name: billing
      namespace: b
)"), text().constData());
        QCOMPARE(m_document->history().undoLabel(), QStringLiteral("Connect Broker shop to Service billing"));
        const QString line = edge("trigger");
        QVERIFY(!line.isEmpty());
        commit(weir::edits::disconnect(*m_document, line));
        QCOMPARE(text(), broker() + "---\n" + service("billing", "b"));
        QCOMPARE(m_document->history().undoLabel(), QStringLiteral("Remove Trigger shop-to-billing"));
    }

    void aLineFromAChannelIsASubscription()
    {
        open("apiVersion: messaging.knative.dev/v1\nkind: InMemoryChannel\nmetadata:\n  name: ch\n---\n"
             "apiVersion: v1\nkind: Service\nmetadata:\n  name: w\n");
        commit(weir::edits::connect(*m_document, QStringLiteral("messaging.knative.dev/InMemoryChannel//ch"),
                                    weir::PortName::Out, QStringLiteral("core/Service//w")));
        QVERIFY2(text().endsWith("kind: Subscription\nmetadata:\n  name: ch-to-w\nspec:\n  channel:\n"
                                 "    apiVersion: messaging.knative.dev/v1\n    kind: InMemoryChannel\n    name: ch\n"
                                 "  subscriber:\n    ref:\n      apiVersion: v1\n      kind: Service\n"
                                 "      name: w\n"), text().constData());
    }

    void namesAreFreeAndValid()
    {
        open(broker() + "---\n" + service());
        for (int i = 0; i < 2; ++i) {
            commit(weir::edits::connect(*m_document, QStringLiteral("eventing.knative.dev/Broker/a/shop"),
                                        weir::PortName::Out,
                                        QStringLiteral("serving.knative.dev/Service/a/billing")));
        }
        QVERIFY(m_document->topology().node(QStringLiteral("eventing.knative.dev/Trigger/a/shop-to-billing-2")));
        const weir::Kind &kind = *m_registry.find(QStringLiteral("eventing.knative.dev"), QStringLiteral("Broker"));
        QCOMPARE(weir::edits::uniqueName(*m_document, kind, QStringLiteral("a"), QStringLiteral("shop")),
                 QStringLiteral("shop-2"));
        QCOMPARE(weir::edits::uniqueName(*m_document, kind, {}, QStringLiteral("--Ärger & 1!")),
                 QStringLiteral("rger-1"));
        QCOMPARE(weir::edits::uniqueName(*m_document, kind, {}, QStringLiteral("9")), QStringLiteral("n-9"));
    }

    void stepsAreAppended()
    {
        open("apiVersion: flows.knative.dev/v1\nkind: Sequence\nmetadata:\n  name: s\n---\napiVersion: v1\n"
             "kind: Service\nmetadata:\n  name: w\n");
        for (int i = 0; i < 2; ++i) {
            commit(weir::edits::connect(*m_document, QStringLiteral("flows.knative.dev/Sequence//s"),
                                        weir::PortName::Out, QStringLiteral("core/Service//w")));
        }
        const weir::Json &json = m_document->set().resource(key("flows.knative.dev/Sequence//s"))->json();
        QCOMPARE(weir::find(json, "/spec/steps")->size(), size_t(2));
        commit(weir::edits::disconnect(*m_document, edge("step")));
        QCOMPARE(weir::find(m_document->set().resource(key("flows.knative.dev/Sequence//s"))->json(),
                            "/spec/steps")->size(), size_t(1));
    }

    void branchesAreAppended()
    {
        open("apiVersion: flows.knative.dev/v1\nkind: Parallel\nmetadata:\n  name: p\n---\napiVersion: v1\n"
             "kind: Service\nmetadata:\n  name: w\n");
        commit(weir::edits::connect(*m_document, QStringLiteral("flows.knative.dev/Parallel//p"), weir::PortName::Out,
                                    QStringLiteral("core/Service//w")));
        QCOMPARE(weir::stringAt(m_document->set().resource(key("flows.knative.dev/Parallel//p"))->json(),
                                "/spec/branches/0/subscriber/ref/name"), QStringLiteral("w"));
    }

    void deadLettersComeAndGo()
    {
        open(broker() + "---\n" + service());
        commit(weir::edits::connect(*m_document, QStringLiteral("eventing.knative.dev/Broker/a/shop"),
                                    weir::PortName::DeadLetter,
                                    QStringLiteral("serving.knative.dev/Service/a/billing")));
        QVERIFY(text().contains("  delivery:\n    deadLetterSink:\n      ref:\n"));
        commit(weir::edits::disconnect(*m_document, edge("deadletter")));
        QVERIFY(!text().contains("delivery"));
        m_document->undo();
        m_document->undo();
        QCOMPARE(text(), broker() + "---\n" + service());
    }

    void aMovedEndTouchesOnlyItsName()
    {
        open(trigger() + "---\n" + broker() + "---\n" + service("audit"));
        commit(weir::edits::reconnect(*m_document, edge("trigger"), true,
                                      QStringLiteral("serving.knative.dev/Service/a/audit")));
        QCOMPARE(text(), trigger().replace("name: billing", "name: audit") + "---\n" + broker() + "---\n"
                             + service("audit"));
        commit(weir::edits::setField(*m_document, key("eventing.knative.dev/Trigger/a/t"),
                                     weir::Pointer::parse("/spec/broker"), weir::Json("gone")));
        commit(weir::edits::reconnect(*m_document, edge("trigger"), false,
                                      QStringLiteral("eventing.knative.dev/Broker/a/shop")));
        QVERIFY(text().contains("  broker: shop # here\n"));
    }

    void whatCannotBeDisconnectedSaysWhy()
    {
        open(trigger() + "---\n" + broker() + "spec:\n  delivery:\n    deadLetterSink:\n      uri: http://lost\n");
        const auto reply = weir::edits::disconnect(*m_document, edge("reply"));
        QVERIFY(!reply);
        QVERIFY(reply.error().message.contains(QStringLiteral("Broker")));
        for (const QString &id : m_document->topology().edgeOrder()) {
            if (!m_document->topology().edge(id)->inherited)
                continue;
            const auto inherited = weir::edits::disconnect(*m_document, id);
            QVERIFY(!inherited);
            QVERIFY(inherited.error().message.contains(QStringLiteral("Broker shop")));
        }
        QVERIFY(!weir::edits::disconnect(*m_document, QStringLiteral("no such")));
    }

    void referencesFollowARename()
    {
        open(trigger() + "---\n" + broker() + "---\n" + service());
        commit(weir::edits::rename(*m_document, key("eventing.knative.dev/Broker/a/shop"), QStringLiteral("store")));
        commit(weir::edits::rename(*m_document, key("serving.knative.dev/Service/a/billing"), QStringLiteral("bills")));
        QCOMPARE(text(), trigger().replace("shop #", "store #").replace("billing", "bills") + "---\n"
                             + broker().replace("shop", "store") + "---\n" + service("bills"));
        QVERIFY(m_document->topology().ghosts().isEmpty());
        const auto taken = weir::edits::rename(*m_document, key("eventing.knative.dev/Broker/a/store"),
                                               QStringLiteral("store"));
        QVERIFY(taken && taken->isEmpty());
    }

    void aTakenNameIsRefused()
    {
        open(service("one") + "---\n" + service("two"));
        const auto change = weir::edits::rename(*m_document, key("serving.knative.dev/Service/a/one"),
                                                QStringLiteral("two"));
        QVERIFY(!change);
        QVERIFY(change.error().message.contains(QStringLiteral("\"two\"")));
    }

    void anotherNamespace()
    {
        open(trigger() + "---\n" + service());
        commit(weir::edits::moveToNamespace(*m_document, key("serving.knative.dev/Service/a/billing"),
                                            QStringLiteral("z")));
        QVERIFY(text().contains("      name: billing\n      namespace: z\n"));
        commit(weir::edits::moveToNamespace(*m_document, key("eventing.knative.dev/Trigger/a/t"),
                                            QStringLiteral("z")));
        QVERIFY(m_document->topology().edge(edge("trigger"))->to
                == QStringLiteral("serving.knative.dev/Service/z/billing"));
    }

    void copiesPointToCopies()
    {
        open(trigger() + "---\n" + broker() + "---\n" + service());
        commit(weir::edits::duplicate(*m_document, {key("eventing.knative.dev/Trigger/a/t"),
                                                    key("eventing.knative.dev/Broker/a/shop")}, {8, 8}));
        const weir::Json &copy = m_document->set().resource(key("eventing.knative.dev/Trigger/a/t-2"))->json();
        QCOMPARE(weir::stringAt(copy, "/spec/broker"), QStringLiteral("shop-2"));
        QCOMPARE(weir::stringAt(copy, "/spec/subscriber/ref/name"), QStringLiteral("billing"));
        QVERIFY(m_document->set().resource(key("eventing.knative.dev/Trigger/a/t-2"))->text().startsWith("# keep me"));
    }

    void pastedTextBecomesNodes()
    {
        open(service());
        commit(weir::edits::paste(*m_document,
                                  service() + "---\napiVersion: sources.knative.dev/v1\nkind: PingSource\nmetadata:\n"
                                              "  name: p\n  uid: 1-2\nspec:\n  sink:\n    ref:\n"
                                              "      apiVersion: serving.knative.dev/v1\n      kind: Service\n"
                                              "      name: billing\nstatus: {x: 1}\n",
                                  {16, 24}, QStringLiteral("a")));
        const weir::Json &source = m_document->set().resource(key("sources.knative.dev/PingSource/a/p"))->json();
        QCOMPARE(weir::stringAt(source, "/spec/sink/ref/name"), QStringLiteral("billing-2"));
        QVERIFY(!weir::find(source, "/status") && !weir::find(source, "/metadata/uid"));
        QCOMPARE(m_document->placement(QStringLiteral("serving.knative.dev/Service/a/billing-2"))->position,
                 QPointF(16, 24));
        const auto broken = weir::edits::paste(*m_document, "a: [\n", {}, {});
        QVERIFY(!broken && broken.error().line > 0);
        QVERIFY(!weir::edits::paste(*m_document, "just words", {}, {}));
        QVERIFY(!weir::edits::paste(*m_document, "", {}, {}));
    }

    void copiedTextIsYaml()
    {
        open(trigger() + "---\n" + broker());
        QCOMPARE(weir::edits::copy(*m_document, {key("eventing.knative.dev/Broker/a/shop"),
                                                 key("eventing.knative.dev/Trigger/a/t")}),
                 trigger() + "---\n" + broker());
    }

    void wholeText()
    {
        open(trigger() + "---\n" + broker());
        const weir::ResourceKey which = key("eventing.knative.dev/Trigger/a/t");
        commit(weir::edits::setText(*m_document, which, trigger().replace("billing", "other").chopped(1)));
        QCOMPARE(text(), trigger().replace("billing", "other") + "---\n" + broker());
        const auto broken = weir::edits::setText(*m_document, which, "kind: [");
        QVERIFY(!broken && broken.error().line > 0);
        QVERIFY(!weir::edits::setText(*m_document, which, broker() + "---\n" + service()));
        QVERIFY(!weir::edits::setText(*m_document, which, "a: 1\n"));
    }

    void aFieldUnderAScalarIsAnError()
    {
        open("apiVersion: v1\nkind: Service\nmetadata:\n  name: x\nspec: 7\n");
        const auto change = weir::edits::setField(*m_document, key("core/Service//x"),
                                                  weir::Pointer::parse("/spec/type"), weir::Json("ClusterIP"));
        QVERIFY(!change);
        QCOMPARE(change.error().field, QStringLiteral("/spec/type"));
    }
};
