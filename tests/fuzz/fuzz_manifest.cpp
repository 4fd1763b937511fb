// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/manifest/bundle.h"
#include "model/manifest/difference.h"
#include "model/manifest/reader.h"
#include "model/manifest/splice.h"
#include "model/manifest/writer.h"
#include "tests/fuzz/require.h"

using namespace weir;

/// Bytes are read or refused with a place inside them; what was read is written so that it reads the same again, an
/// unchanged file renders to its own bytes, and a change by splicing reads as wanted.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const manifest::ReadResult read = manifest::read(bytes, {});
    if (read.error)
        require(read.error->line >= 1 && read.error->line <= bytes.count('\n') + bytes.count('\r') + 1);

    ResourceSet set;
    const manifest::Loaded loaded = manifest::load(bytes, {}, [&] { return set.nextKey(); });
    Change change;
    for (const auto &[key, resource] : loaded.resources)
        change.resources.push_back({key, nullptr, resource});
    require(set.apply(change).has_value());
    require(loaded.frame.render(set, {}) == bytes);

    for (const manifest::Document &document : read.documents) {
        const QByteArray text = manifest::writeYaml(document.json);
        const manifest::ReadResult again = manifest::read(text, {});
        require(!again.error && again.documents.size() == 1
                && manifest::sameValue(again.documents.front().json, document.json));
        if (!document.json.is_object() || document.json.empty())
            continue;
        Json wanted = document.json;
        wanted.begin().value() = "changed: by splice";
        wanted["added"] = Json::array({1, "two"});
        const QByteArray spliced = manifest::splice(bytes.mid(document.text.begin, document.text.size()), wanted);
        const manifest::ReadResult changed = manifest::read(spliced, {});
        require(!changed.error && changed.documents.size() == 1
                && manifest::sameValue(changed.documents.front().json, wanted));
    }
    return 0;
}
