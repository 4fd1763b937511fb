// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edits.h"
#include "tests/support/testmain.h"

#include <array>
#include <random>

/// Rule R4: whatever is edited in whatever order, the projections that were kept up to date equal a rebuild, the text
/// reads back as what it was written from, and undo leads back to the very bytes.
class PropertyTest final : public weir::test::Case
{
    Q_OBJECT

    weir::Registry m_registry = weir::Registry::builtIn();
    std::mt19937 m_random{20260617};
    QHash<QString, int> m_done;

    int below(int limit) { return limit <= 0 ? 0 : int(m_random() % unsigned(limit)); }

    template<class List>
    auto any(const List &list)
    {
        return list[below(int(list.size()))];
    }

    static QByteArray start()
    {
        return R"(# head of the file

apiVersion: eventing.knative.dev/v1
kind: Broker
metadata:
  name: default   # the one
  namespace: shop
spec:
  delivery: {retry: 3, backoffDelay: PT1S}
---
# first trigger
apiVersion: eventing.knative.dev/v1
kind: Trigger
metadata:
  name: 'orders'
  namespace: shop
spec:
  broker: default
  filter:
    attributes:
      type: com.example.order
  subscriber:
    ref:
      kind: Service
      apiVersion: serving.knative.dev/v1
      name: billing
---
{'apiVersion': 'v1', 'kind': 'Service', 'metadata': {'name': 'parking', 'namespace': 'shop'}}
---
apiVersion: messaging.knative.dev/v1
kind: InMemoryChannel
metadata: {name: ch}
)";
    }

    static QList<weir::ResourceKey> keys(const weir::Document &document)
    {
        QList<weir::ResourceKey> result;
        for (const auto &[key, resource] : document.set().resources())
            result.append(key);
        return result;
    }

    bool commit(weir::Document &document, const char *what, const weir::Change &change)
    {
        if (change.isEmpty())
            return false;
        const auto result = document.commit(change, below(4) == 0 ? QStringLiteral("typing") : QString());
        if (!result)
            return false;
        ++m_done[QString::fromLatin1(what)];
        return true;
    }

    bool commit(weir::Document &document, const char *what, const weir::Result<weir::Change> &change)
    {
        if (!change)
            return false;
        return commit(document, what, *change);
    }

    bool setSomething(weir::Document &document, weir::ResourceKey key)
    {
        static const std::array pointers{"/spec/delivery/retry", "/spec/delivery/backoffDelay", "/metadata/labels/app",
                                         "/spec/filter/attributes/type", "/spec/schedule", "/spec/steps/-",
                                         "/metadata/annotations/note", "/spec/broker", "/spec/sink/uri"};
        static const std::array values{"3", "\"PT2S\"", "\"yes\"", "\"a: b # c\"", "\"two\\nlines\\n\"",
                                       "{\"uri\":\"http://x.example.com\"}", "[1,\"017\",null,true]", "\"default\""};
        std::optional<weir::Json> value;
        if (below(4) > 0)
            value = weir::parseJson(std::string_view(any(values)));
        return commit(document, "set",
                      weir::edits::setField(document, key, weir::Pointer::parse(any(pointers)), value));
    }

    bool step(weir::Document &document)
    {
        const QList<weir::ResourceKey> all = keys(document);
        const QStringList nodes = document.topology().nodeOrder();
        const QStringList edges = document.topology().edgeOrder();
        static const QStringList spaces{QString(), QStringLiteral("shop"), QStringLiteral("back")};
        const int limit = 60;
        switch (below(16)) {
        case 0:
        case 1: {
            if (all.size() > limit)
                return commit(document, "remove", weir::edits::remove(document, {any(all), any(all), any(all)}));
            const weir::Kind &kind = m_registry.kinds()[size_t(below(int(m_registry.kinds().size())))];
            return commit(document, "create",
                          weir::edits::create(document, kind, any(spaces), QPointF(below(900), below(900))).change);
        }
        case 2:
            return !all.isEmpty() && commit(document, "remove", weir::edits::remove(document, {any(all)}));
        case 3:
        case 4:
        case 5:
        case 6: {
            if (nodes.isEmpty())
                return false;
            const auto made = weir::edits::connect(document, any(nodes), weir::PortName(below(4)), any(nodes));
            return made && commit(document, "connect", made->change);
        }
        case 7:
            return !edges.isEmpty() && commit(document, "disconnect", weir::edits::disconnect(document, any(edges)));
        case 8:
            return !edges.isEmpty()
                && commit(document, "reconnect",
                          weir::edits::reconnect(document, any(edges), below(3) > 0, any(nodes)));
        case 9:
        case 10:
            return !all.isEmpty() && setSomething(document, any(all));
        case 11:
            return !all.isEmpty()
                && commit(document, "rename",
                          weir::edits::rename(document, any(all), QStringLiteral("n%1").arg(below(40))));
        case 12:
            return !all.isEmpty()
                && commit(document, "namespace", weir::edits::moveToNamespace(document, any(all), any(spaces)));
        case 13:
            return !nodes.isEmpty()
                && commit(document, "move",
                          weir::edits::move(document, {{any(nodes), QPointF(below(99), below(99))}},
                                            QStringLiteral("Move")));
        case 14: {
            if (all.isEmpty() || all.size() > limit)
                return false;
            if (below(2) == 0) {
                return commit(document, "paste",
                              weir::edits::paste(document, weir::edits::copy(document, {any(all), any(all)}), {8, 8},
                                                 any(spaces)));
            }
            return commit(document, "duplicate", weir::edits::duplicate(document, {any(all), any(all)}, {16, 16}));
        }
        default:
            if (below(2) == 0 && document.history().canUndo())
                document.undo();
            else if (document.history().canRedo())
                document.redo();
            else
                return false;
            ++m_done[QStringLiteral("undo or redo")];
            return true;
        }
    }

    void compare(const weir::Document &document) const
    {
        weir::Topology topology(m_registry);
        topology.rebuild(document.set());
        QVERIFY(document.topology().sameGraph(topology));
        weir::Checker checker;
        checker.rebuild(document.set(), topology);
        QCOMPARE(document.checker().findings(), checker.findings());

        const QByteArray bytes = document.rendered().front().second;
        weir::Document again(m_registry);
        again.openBytes(bytes, QStringLiteral("again"));
        QVERIFY2(again.failures().empty(), bytes.constData());
        QCOMPARE(again.rendered().front().second, bytes);
        QCOMPARE(again.set().size(), document.set().size());
        auto other = again.set().resources().begin();
        for (const auto &[key, resource] : document.set().resources())
            QVERIFY(nlohmann::json(resource->json()) == nlohmann::json((other++)->second->json()));
    }

private Q_SLOTS:
    /// Ten thousand in the release build; the builds for other compilers and sanitizers are some ten times slower.
    void randomEdits()
    {
#ifdef NDEBUG
        constexpr int Edits = 10'000;
#else
        constexpr int Edits = 2'500;
#endif
        QByteArray bytes = start();
        int edits = 0;
        // Rounds shorter than the history is long, each beginning with the bytes that the one before ended with.
        while (edits < Edits) {
            weir::Document document(m_registry);
            document.openBytes(bytes, QStringLiteral("round"));
            for (int inRound = 0; inRound < 900 && edits < Edits;) {
                if (!step(document))
                    continue;
                ++inRound;
                if (++edits % 100 == 0) {
                    compare(document);
                    if (QTest::currentTestFailed())
                        return;
                }
            }
            const QByteArray last = document.rendered().front().second;
            while (document.history().canRedo())
                document.redo();
            const QByteArray furthest = document.rendered().front().second;
            const auto placements = document.placements();
            while (document.history().canUndo())
                document.undo();
            QCOMPARE(document.rendered().front().second, bytes);
            QVERIFY(document.placements().isEmpty());
            QVERIFY(!document.isModified());
            compare(document);
            while (document.history().canRedo())
                document.redo();
            QCOMPARE(document.rendered().front().second, furthest);
            QCOMPARE(document.placements(), placements);
            bytes = last;
        }
        for (const char *kind : {"create", "remove", "connect", "disconnect", "reconnect", "set", "rename", "namespace",
                                 "move", "paste", "duplicate", "undo or redo"})
            QVERIFY2(m_done.value(QString::fromLatin1(kind)) > 20, kind);
    }
};
