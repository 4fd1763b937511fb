// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <QRandomGenerator>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace weir::test {

/// Makes JSON wrong in places; the same seed makes the same faults.
class Random
{
public:
    explicit Random(quint32 seed) : m_random(seed) {}

    int number(int below) { return static_cast<int>(m_random.bounded(below)); }
    bool chance(int percent) { return number(100) < percent; }

    template<typename T>
    T one(std::initializer_list<T> values)
    {
        return values.begin()[number(static_cast<int>(values.size()))];
    }
    template<typename List>
    auto &one(List &list)
    {
        return list[static_cast<size_t>(number(static_cast<int>(list.size())))];
    }

    std::string word()
    {
        return one<const char *>({"a", "a-b", "a.b", "A_b", "a/b", "a b", "", "x.example.com/y", "-a", "a-", "1s", "*",
                                  "ä", "PT1S", "http://x", "/etc/x", "../x", "a\n", "10", "true", "metadata.name",
                                  "Exists", "In", "Always", "Never", "None", "Localhost", "cpu", "10.0.0.1", "::1",
                                  "default", "zone", "0", "1.5", "01", "a,b", "[a]", "{}", "2024-01-02T03:04:05Z"});
    }

    /// Of any type.
    Json odd()
    {
        switch (number(16)) {
        case 0: return nullptr;
        case 1: return chance(50);
        case 2: return one<std::int64_t>({0, -1, 1, 2, 100, 101, 65536, 600});
        case 3: return one<std::int64_t>({2147483647, 2147483648, -2147483649, 9223372036854775807, 100001});
        case 4: return one<double>({1.5, -0.25, 1e21, 3.0, 1e-7});
        case 5: return Json::array();
        case 6: return Json::object();
        case 7: return Json::array({word()});
        case 8: return Json::array({nullptr});
        case 9: return Json{{word(), word()}};
        case 10: return std::string(static_cast<size_t>(one({64, 254, 300})), 'a');
        default: return word();
        }
    }

    /// One fault, or what may be one.
    void breakOne(Json &root)
    {
        std::vector<Json *> places;
        collect(root, places, 0);
        Json &place = *one(places);
        switch (number(10)) {
        case 0:
        case 1:
        case 2: place = odd(); break;
        case 3:
        case 4: respell(place); break;
        case 5: add(place); break;
        case 6:
        case 7: remove(place); break;
        case 8: copyFrom(place, *one(places)); break;
        default: rename(place); break;
        }
    }

private:
    static void collect(Json &value, std::vector<Json *> &places, int depth)
    {
        constexpr int deepest = 40;
        if (depth > 0)
            places.push_back(&value);
        if (depth > deepest || !value.is_structured())
            return;
        for (auto &member : value)
            collect(member, places, depth + 1);
        if (places.empty())
            places.push_back(&value);
    }
    /// The same sort of value, but another one.
    void respell(Json &place)
    {
        if (place.is_string())
            place = chance(70) ? word() : place.get<std::string>() + one<const char *>({"x", " ", "/", "-", ".", "X"});
        else if (place.is_number_integer())
            place = one<std::int64_t>({0, -1, 1, 2, 3, 99, 100, 101, 255, 256, 511, 512, 600, 65535, 65536, 100000, 100001});
        else if (place.is_boolean())
            place = !place.get<bool>();
        else if (place.is_array() && !place.empty())
            place.push_back(Json(one(place)));
        else
            place = odd();
    }
    void add(Json &place)
    {
        if (place.is_object())
            place[one<const char *>({"x", "name", "kind", "uri", "ref", "Spec", "key", "value", "a/b"})] = odd();
        else if (place.is_array())
            place.push_back(odd());
        else
            place = odd();
    }
    void remove(Json &place)
    {
        if (place.is_structured() && !place.empty())
            place.erase(std::next(place.begin(), number(static_cast<int>(place.size()))));
        else
            place = nullptr;
    }
    static void copyFrom(Json &place, const Json &other)
    {
        const Json copy = other;
        place = copy;
    }
    void rename(Json &place)
    {
        if (!place.is_object() || place.empty()) {
            respell(place);
            return;
        }
        const auto member = std::next(place.begin(), number(static_cast<int>(place.size())));
        std::string name = member.key();
        const Json value = member.value();
        place.erase(member);
        const bool isLetter = !name.empty() && ((name[0] | 0x20) >= 'a' && (name[0] | 0x20) <= 'z');
        if (isLetter && chance(60))
            name[0] = static_cast<char>(name[0] ^ 0x20);
        else
            name += 's';
        place[name] = value;
    }

    QRandomGenerator m_random;
};

} // namespace weir::test
