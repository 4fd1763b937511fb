// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kustomize/writeback.h"
#include "tests/fuzz/require.h"

using namespace weir;

/// The input is a kustomization, a base and its objects, parted by lines of "====". Whatever they are, the build ends,
/// and an edit is either refused or reads back as wanted.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QList<QByteArray> parts;
    for (qsizetype at = 0; at >= 0 && parts.size() < 5;) {
        const qsizetype end = bytes.indexOf("====\n", at);
        parts.append(bytes.mid(at, end < 0 ? -1 : end - at));
        at = end < 0 ? -1 : end + 5;
    }
    const auto part = [&](qsizetype i) { return i < parts.size() ? parts[i] : QByteArray(); };
    const QString top = QStringLiteral("/f/over/kustomization.yaml");
    kustomize::Texts texts;
    texts.insert(top, part(0));
    texts.insert(QStringLiteral("/f/base/kustomization.yaml"), part(1));
    texts.insert(QStringLiteral("/f/base/a.yaml"), part(2));
    texts.insert(QStringLiteral("/f/over/p.yaml"), part(3));
    texts.insert(QStringLiteral("/f/over/own.yaml"), part(4));
    const kustomize::Files files = kustomize::inMemory(texts);
    const kustomize::Build build = kustomize::build(top, files);
    for (const Error &error : build.report.errors)
        require(!error.message.isEmpty());
    if (build.objects.empty())
        return 0;
    kustomize::Edit edit{.object = 0, .wanted = build.objects.front().json};
    setAt(*edit.wanted, Pointer({"spec", "fuzzed"}), "yes");
    for (const auto landing : {kustomize::Landing::Base, kustomize::Landing::Patch}) {
        const auto written = kustomize::writeBack(build, files, {edit}, landing);
        if (written)
            require(kustomize::build(top, kustomize::layered(files, written->texts)).objects.size()
                    == build.objects.size());
        else
            require(!written.error().message.isEmpty());
    }
    return 0;
}
