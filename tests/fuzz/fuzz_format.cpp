// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/manifest/difference.h"
#include "model/manifest/format.h"
#include "model/manifest/reader.h"
#include "tests/fuzz/require.h"

using namespace weir;

/// What comes out of formatting reads as what went in, and formatting it again changes nothing.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const manifest::ReadResult before = manifest::read(bytes, {});
    const Result<manifest::Formatted> formatted = manifest::format(bytes, {});
    require(!formatted || !before.error);
    if (!formatted)
        return 0;
    const manifest::ReadResult after = manifest::read(formatted->bytes, {});
    require(!after.error && after.documents.size() == before.documents.size());
    for (size_t i = 0; i < after.documents.size(); ++i)
        require(manifest::sameValue(before.documents[i].json, after.documents[i].json));
    const Result<manifest::Formatted> again = manifest::format(formatted->bytes, {});
    require(again && again->bytes == formatted->bytes);
    return 0;
}
