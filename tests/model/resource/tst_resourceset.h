// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/resource/resourceset.h"
#include "tests/support/testmain.h"

/// A change is applied whole or not at all, and its inverse restores the very same objects.
class ResourceSetTest final : public weir::test::Case
{
    Q_OBJECT

    static weir::ResourcePtr broker(const char *name)
    {
        return weir::Resource::create(weir::Json{{"apiVersion", "eventing.knative.dev/v1"},
                                                 {"kind", "Broker"},
                                                 {"metadata", {{"name", name}, {"namespace", "shop"}}}});
    }

private Q_SLOTS:
    void identity()
    {
        const auto resource = broker("default");
        QCOMPARE(resource->id().toString(), QStringLiteral("eventing.knative.dev/Broker/shop/default"));
        QCOMPARE(weir::ResourceId::fromString(resource->id().toString()), resource->id());
        QCOMPARE((weir::ResourceId{{}, QStringLiteral("Namespace"), {}, QStringLiteral("x")}).toString(),
                 QStringLiteral("core/Namespace//x"));
    }

    void renameKeepsTheKey()
    {
        weir::ResourceSet set;
        const weir::ResourceKey key = set.nextKey();
        const auto before = broker("a");
        const auto after = broker("b");
        QVERIFY(set.apply({.label = {}, .resources = {{key, nullptr, before}}, .placements = {}}));
        const auto inverse = set.apply({.label = {}, .resources = {{key, before, after}}, .placements = {}});
        QVERIFY(inverse);
        QCOMPARE(set.first(after->id()), key);
        QCOMPARE(set.first(before->id()), weir::ResourceKey::None);
        QVERIFY(set.apply(*inverse));
        QCOMPARE(set.resource(key).get(), before.get());
    }

    void staleChangeLeavesAllAlone()
    {
        weir::ResourceSet set;
        const weir::ResourceKey key = set.nextKey();
        const auto here = broker("a");
        QVERIFY(set.apply({.label = {}, .resources = {{key, nullptr, here}}, .placements = {}}));
        const auto result =
            set.apply({.label = {},
                       .resources = {{set.nextKey(), nullptr, broker("b")}, {key, broker("a"), broker("c")}},
                       .placements = {}});
        QVERIFY(!result);
        QVERIFY(!result.error().message.isEmpty());
        QCOMPARE(set.size(), size_t(1));
        QCOMPARE(set.resource(key).get(), here.get());
    }

    void duplicatesAreKept()
    {
        weir::ResourceSet set;
        const auto one = set.nextKey();
        const auto two = set.nextKey();
        QVERIFY(set.apply({.label = {}, .resources = {{two, nullptr, broker("a")}}, .placements = {}}));
        QVERIFY(set.apply({.label = {}, .resources = {{one, nullptr, broker("a")}}, .placements = {}}));
        QCOMPARE(set.find(broker("a")->id()), (QList{one, two}));
        QCOMPARE(set.first(broker("a")->id()), one);
    }
};
