// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/target.h"

#include <QRegularExpression>

namespace weir::cli {

using namespace Qt::StringLiterals;

SessionTarget clusterTarget(const QCommandLineParser &parser)
{
    SessionTarget target;
    if (parser.isSet(u"kubeconfig"_s))
        target.kubeconfigFiles = QStringList{parser.value(u"kubeconfig"_s)};
    target.context = parser.value(u"context"_s);
    target.nameSpace = parser.value(u"namespace"_s);
    target.allNamespaces = target.nameSpace.isEmpty();
    return target;
}

std::optional<qint64> parseDuration(const QString &text)
{
    static const QRegularExpression form(u"\\A([0-9]{1,9}(?:\\.[0-9]{1,6})?)(ms|s|m|h)?\\z"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2);
    const double factor = unit == "ms"_L1 ? 1 : unit == "m"_L1 ? 60'000 : unit == "h"_L1 ? 3'600'000 : 1000;
    const double milliseconds = match.captured(1).toDouble() * factor;
    if (milliseconds > 86'400'000)
        return std::nullopt;
    return static_cast<qint64>(milliseconds);
}

} // namespace weir::cli
