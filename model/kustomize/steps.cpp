// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kustomize/steps.h"

#include <QCoreApplication>

namespace weir::kustomize {

using namespace Qt::StringLiterals;

std::optional<std::string> textOf(const Json &value)
{
    return value.is_string() ? std::optional(value.get<std::string>()) : std::nullopt;
}

std::optional<QByteArray> readNamed(const Step &step, const QString &relative, const Pointer &field)
{
    const QString path = step.kustomization.resolve(relative);
    if (relative.isEmpty() || step.files.is(path) != Files::Is::File) {
        step.report.errors.push_back(step.kustomization.at(
            field, QCoreApplication::translate("Kustomize", "There is no file \"%1\".").arg(relative)));
        return std::nullopt;
    }
    if (!path.startsWith(step.kustomization.folder() + u'/')) {
        step.report.errors.push_back(step.kustomization.at(
            field, QCoreApplication::translate("Kustomize", "\"%1\" is outside of the kustomization's folder, where "
                                                            "kustomize reads no files from.").arg(relative)));
        return std::nullopt;
    }
    const Result<QByteArray> bytes = step.files.read(path);
    if (!bytes) {
        step.report.errors.push_back(bytes.error());
        return std::nullopt;
    }
    if (!step.read.contains(path))
        step.read.append(path);
    return *bytes;
}

} // namespace weir::kustomize
