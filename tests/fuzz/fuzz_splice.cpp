// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/manifest/difference.h"
#include "model/manifest/readback.h"
#include "model/manifest/reader.h"
#include "model/manifest/splice.h"
#include "tests/fuzz/require.h"

#include <algorithm>

using namespace weir;

namespace {

/// Orders, a byte each; at the end of the input all of them are 0.
class Orders
{
public:
    explicit Orders(QByteArrayView bytes) : m_bytes(bytes) {}
    [[nodiscard]] bool isDone() const { return m_at >= m_bytes.size(); }
    size_t below(size_t limit)
    {
        const size_t value = isDone() ? 0 : static_cast<unsigned char>(m_bytes[m_at++]);
        return limit == 0 ? 0 : value % limit;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

void collect(const Json &value, const Pointer &at, std::vector<Pointer> &out)
{
    if (out.size() >= 256)
        return;
    out.push_back(at);
    if (value.is_object()) {
        for (auto it = value.begin(); it != value.end(); ++it)
            collect(it.value(), at.child(it.key()), out);
    } else if (value.is_array()) {
        for (size_t i = 0; i < value.size(); ++i)
            collect(value[i], at.child(i), out);
    }
}

Json someValue(Orders &orders)
{
    static const char *const texts[] = {"",      " ",       "yes",     "1",        "null",          "~",     "a: b", "# x",
                                        "- x",   "a\nb\n",  "a\n\n",   "\n",       "\tx",           "x ",    "'",    "\"",
                                        "[",     "{a: 1}",  "0x1F",    "12:30:45", "2001-01-01",    "<<",    "---",  "...",
                                        "*a",    "&a",      "!t",      "@x",       "%x",            "a #b",  "é中",  "\x7f"};
    switch (orders.below(8)) {
    case 0: return nullptr;
    case 1: return orders.below(2) == 0;
    case 2: return static_cast<int64_t>(orders.below(256)) - 100;
    case 3: return 18446744073709551615ULL;
    case 4: return 1.5;
    case 5: return Json::array({1, "two", Json::object()});
    case 6: return Json{{"k", "v"}, {"l", Json::array()}};
    default: return texts[orders.below(std::size(texts))];
    }
}

/// One edit of the value, somewhere in it.
void edit(Json &value, Orders &orders)
{
    std::vector<Pointer> all;
    collect(value, {}, all);
    const Pointer at = all[orders.below(all.size())];
    Json *node = &value;
    Json *holder = nullptr;
    for (const std::string &token : at.tokens()) {
        holder = node;
        node = node->is_array() ? &(*node)[static_cast<size_t>(std::stoul(token))] : &(*node)[token];
    }
    switch (orders.below(7)) {
    case 0:
    case 1:
        if (holder)
            *node = someValue(orders);
        break;
    case 2: // remove
        if (holder && holder->is_array())
            holder->erase(static_cast<size_t>(std::stoul(at.last())));
        else if (holder)
            holder->erase(at.last());
        break;
    case 3: // insert or add
        if (node->is_array())
            node->insert(node->begin() + static_cast<std::ptrdiff_t>(orders.below(node->size() + 1)), someValue(orders));
        else if (node->is_object())
            (*node)["added" + std::to_string(orders.below(3))] = someValue(orders);
        break;
    case 4: // another order
        if (node->is_array())
            std::reverse(node->begin(), node->end());
        break;
    case 5: // another name, in the same place
        if (node->is_object() && !node->empty()) {
            const size_t which = orders.below(node->size());
            Json renamed = Json::object();
            size_t i = 0;
            for (auto it = node->begin(); it != node->end(); ++it)
                renamed[i++ == which ? it.key() + "X" : it.key()] = it.value();
            *node = std::move(renamed);
        }
        break;
    default: // the same item twice
        if (node->is_array() && !node->empty())
            node->push_back((*node)[orders.below(node->size())]);
    }
}

} // namespace

/// A manifest, a NUL byte, orders: whatever is edited, the spliced text reads as wanted, the file renders with it, and
/// the guard before saving agrees.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype end = input.indexOf('\0');
    if (end < 0)
        return 0;
    const QByteArray bytes = input.first(end);
    Orders orders(QByteArrayView(input).sliced(end + 1));

    ResourceSet set;
    const manifest::Loaded loaded = manifest::load(bytes, {}, [&] { return set.nextKey(); });
    if (loaded.frame.error || loaded.resources.empty())
        return 0;
    Change read;
    for (const auto &[key, resource] : loaded.resources)
        read.resources.push_back({key, nullptr, resource});
    require(set.apply(read).has_value());

    for (int round = 0; round < 8 && !orders.isDone(); ++round) {
        const auto &[key, first] = loaded.resources[orders.below(loaded.resources.size())];
        const ResourcePtr before = set.resource(key);
        Json wanted = before->json();
        edit(wanted, orders);
        // An object that is none any more is refused before it comes to its text.
        if (!wanted.is_object() || stringAt(wanted, "/apiVersion").isEmpty() || stringAt(wanted, "/kind").isEmpty()
            || find(wanted, "/items"))
            continue;
        const ResourcePtr after = manifest::respell(before, wanted);
        require(manifest::sameValue(after->json(), wanted));
        Change change;
        change.resources.push_back({key, before, after});
        require(set.apply(change).has_value());
        std::vector<manifest::FileFrame::Part> parts;
        const QByteArray rendered = loaded.frame.render(set, {}, &parts);
        require(manifest::checkReadBack(loaded.frame, rendered, parts, set).has_value());
    }
    return 0;
}
