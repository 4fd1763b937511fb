// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/sidecar.h"
#include "tests/fuzz/require.h"

using namespace weir;

/// Whatever the file says, what is written from it is read back as the same, and written again as the same bytes.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Sidecar sidecar = Sidecar::parse(bytes, {});
    if (sidecar.error())
        return 0;
    const SidecarContent content{.entries = sidecar.entries(), .waivers = sidecar.waivers(),
                                 .choices = sidecar.choices()};
    const QByteArray text = sidecar.render(content);
    const Sidecar again = Sidecar::parse(text, {});
    require(!again.error());
    require(again.entries().size() == content.entries.size());
    require(again.choices() == content.choices);
    const QByteArray second =
        again.render({.entries = again.entries(), .waivers = again.waivers(), .choices = again.choices()});
    require(second == text);
    return 0;
}
