// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Rule", text);
}

} // namespace

QString Rule::heading() const
{
    return translated(title);
}

QString Rule::page() const
{
    return translated(what) + u"\n\n"_s + translated(why) + u"\n\n"_s + translated(fix);
}

const std::vector<Rule> &rules()
{
    static const std::vector<Rule> all = [] {
        std::vector<Rule> result;
        for (const auto family :
             {&help::admission, &help::required, &help::destinations, &help::names, &help::duplicates,
              &help::references, &help::versions, &help::brokers, &help::configs, &help::filters, &help::matching,
              &help::delivery, &help::shadows, &help::loops, &help::deadends, &help::deadletters,
              &help::twice, &help::bindings, &help::surprises, &help::permissions, &help::kafka, &help::reading}) {
            const std::vector<Rule> some = family();
            result.insert(result.end(), some.begin(), some.end());
        }
        return result;
    }();
    return all;
}

const Rule *ruleOf(const QString &id)
{
    const auto &all = rules();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Rule &rule) { return id == QLatin1StringView(rule.id); });
    return found == all.end() ? nullptr : &*found;
}

Severity severityOf(const char *rule)
{
    const Rule *found = ruleOf(QString::fromLatin1(rule));
    return found ? found->severity : Severity::Error;
}

} // namespace weir::check
