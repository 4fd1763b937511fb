// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <QByteArray>
#include <QHash>

namespace weir::test {

/// Files nobody should have, by name: what the command line and the window must survive with the rest intact.
inline QHash<QString, QByteArray> hostileFiles()
{
    QByteArray bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 12; ++i) {
        const QByteArray number = QByteArray::number(i);
        bomb += "a" + number + ": &a" + number + " [";
        for (int k = 0; k < 10; ++k)
            bomb += (k ? ", *a" : "*a") + QByteArray::number(i - 1);
        bomb += "]\n";
    }
    const QByteArray trigger = "apiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata:\n  name: half\nspec:\n";
    return {
        {QStringLiteral("broken.yaml"), "kind: Broker\n  bad: [1,\n"},
        {QStringLiteral("half.yaml"), trigger + "  filter: {attributes: {type: \"order.cre"},
        {QStringLiteral("brackets.yaml"), QByteArray(200'000, '[')},
        {QStringLiteral("bomb.yaml"), bomb},
        {QStringLiteral("nul.yaml"), trigger + QByteArray("  broker: a\0b\n", 14)},
        {QStringLiteral("binary.yaml"), QByteArray("\x7f" "ELF\x02\x01\xff\xfe\x80", 9)},
        {QStringLiteral("cut.json"), "{\"apiVersion\": \"v1\", \"kind\": \"List\", \"items\": [{\"kind\""},
    };
}

/// A Trigger in which each member in turn holds a value of each wrong type: one YAML document each.
inline std::vector<Json> wrongTypes()
{
    const Json sound = Json::parse(R"({"apiVersion":"eventing.knative.dev/v1","kind":"Trigger","metadata":{"name":"t",
        "namespace":"shop","labels":{"a":"b"},"annotations":{"c":"d"}},"spec":{"broker":"b","filter":{"attributes":
        {"type":"x"}},"filters":[{"exact":{"type":"x"}},{"cesql":"true"}],"delivery":{"retry":3,"backoffDelay":"PT1S",
        "deadLetterSink":{"ref":{"apiVersion":"v1","kind":"Service","name":"s"}}},"subscriber":{"ref":{"apiVersion":"v1",
        "kind":"Service","name":"s"},"uri":"/x"}},"status":{"conditions":[{"type":"Ready","status":"True"}],
        "subscriberUri":"http://x"}})");
    const std::vector<Json> values{nullptr, true, -1, 1e300, "", "\x01", Json::array(), Json::array({nullptr}),
                                   Json::object(), Json{{"", nullptr}}, Json{{"ref", 5}, {"uri", Json::array()}}};
    std::vector<Json> found;
    const Json flat = sound.flatten();
    for (const auto &[pointer, value] : flat.items()) {
        // Each ancestor too: "/spec/filters/0/exact" as well as "/spec".
        for (size_t end = pointer.find('/', 1);; end = pointer.find('/', end + 1)) {
            const Json::json_pointer at(pointer.substr(0, end));
            for (const Json &wrong : values) {
                Json changed = sound;
                changed[at] = wrong;
                found.push_back(std::move(changed));
            }
            if (end == std::string::npos)
                break;
        }
    }
    return found;
}

} // namespace weir::test
