// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fixture.h"

namespace weir::test {

class StoreTest : public Case
{
    Q_OBJECT
    static Json object(const std::string &nameSpace, const std::string &name, int value)
    {
        return {{"metadata", {{"name", name}, {"namespace", nameSpace}}}, {"value", value}};
    }

private Q_SLOTS:
    void versionsRiseAndHistoryIsExact()
    {
        const demo::Catalog catalog;
        const demo::ApiType &type = *catalog.findKind("", "ConfigMap");
        demo::Store store;
        store.put(type, object("a", "one", 1));
        store.put(type, object("b", "two", 2));
        const demo::Version middle = store.version();
        store.put(type, object("a", "one", 11));
        store.remove(type, "b", "two");
        store.put(type, object("a", "three", 3));

        const auto now = store.list(type, {});
        QCOMPARE(now->items.size(), 2U);
        QCOMPARE(demo::nameOf(*now->items[0]), std::string("one"));
        const auto then = store.list(type, {}, middle);
        QVERIFY(then.has_value());
        QCOMPARE(then->version, middle);
        QCOMPARE(then->items.size(), 2U);
        QCOMPARE(intAt(*then->items[0], "/value"), 1);
        QCOMPARE(demo::nameOf(*then->items[1]), std::string("two"));
        QCOMPARE(store.list(type, "a", middle)->items.size(), 1U);

        demo::Version reached = 0;
        const auto changes = store.changesAfter(&type, middle, reached);
        QCOMPARE(changes->size(), 3U);
        QCOMPARE(reached, store.version());
        QVERIFY((*changes)[1].type == demo::Change::Type::Deleted);
        QCOMPARE(demo::textAt(*(*changes)[1].object, "/metadata/resourceVersion"),
                 std::to_string((*changes)[1].version));
    }

    void oldAndFutureVersionsAreRefused()
    {
        const demo::Catalog catalog;
        const demo::ApiType &type = *catalog.findKind("", "ConfigMap");
        demo::Store store(4);
        for (int i = 0; i < 10; ++i)
            store.put(type, object("a", "one", i));
        demo::Version reached = 0;
        QCOMPARE(store.changesAfter(&type, 3, reached).error().code, 410);
        QCOMPARE(store.changesAfter(&type, store.version() - 4, reached)->size(), 4U);
        QCOMPARE(store.list(type, {}, 3).error().code, 410);
        QCOMPARE(store.list(type, {}, store.version() + 1).error().code, 504);
        store.compact();
        QCOMPARE(store.changesAfter(&type, store.version() - 1, reached).error().code, 410);
    }

    void memberOrderDoesNotMakeADifference()
    {
        QVERIFY(demo::sameValue(*parseJson(R"({"a":1,"b":[{"c":2,"d":null}]})"),
                                *parseJson(R"({"b":[{"d":null,"c":2}],"a":1})")));
        QVERIFY(!demo::sameValue(*parseJson(R"({"a":[1,2]})"), *parseJson(R"({"a":[2,1]})")));
        QVERIFY(!demo::sameValue(*parseJson(R"({"a":1})"), *parseJson(R"({"a":1,"b":1})")));
    }
};

} // namespace weir::test
