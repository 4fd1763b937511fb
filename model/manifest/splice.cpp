// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/manifest/splice.h"
#include "model/manifest/writer.h"
namespace weir::manifest {
QByteArray splice(const QByteArray &text, const Json &wanted) { return text.isEmpty() ? writeYaml(wanted) : writeYaml(wanted); }
ResourcePtr respell(const ResourcePtr &old, Json wanted)
{
    QByteArray text = splice(old->text(), wanted);
    return Resource::create(std::move(wanted), std::move(text));
}
}
