// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/job/container.h"
#include "model/admission/job/quantity.h"
#include "model/admission/job/words.h"
#include "model/admission/parts/selector.h"

#include <algorithm>
#include <cmath>

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

bool isHuge(const QString &name)
{
    return name.startsWith(u"hugepages-"_s);
}

bool isNative(const QString &name)
{
    return !name.contains(u'/') || name.contains(u"kubernetes.io/"_s);
}

bool isExtended(const QString &name)
{
    return !isNative(name) && !name.startsWith(u"requests."_s)
        && labelKeyFaults(u"requests."_s + name).isEmpty();
}

bool isOvercommitted(const QString &name)
{
    return isNative(name) && !isHuge(name);
}

bool isStandard(const QString &name)
{
    static const QStringList names{
        u"cpu"_s, u"memory"_s, u"ephemeral-storage"_s, u"requests.cpu"_s, u"requests.memory"_s,
        u"requests.ephemeral-storage"_s, u"limits.cpu"_s, u"limits.memory"_s, u"limits.ephemeral-storage"_s,
        u"pods"_s, u"resourcequotas"_s, u"services"_s, u"replicationcontrollers"_s, u"secrets"_s, u"configmaps"_s,
        u"persistentvolumeclaims"_s, u"storage"_s, u"requests.storage"_s, u"services.nodeports"_s,
        u"services.loadbalancers"_s};
    return names.contains(name) || isHuge(name) || name.startsWith(u"requests.hugepages-"_s);
}

bool isForContainers(const QString &name)
{
    return name == u"cpu" || name == u"memory" || name == u"ephemeral-storage" || isHuge(name);
}

/// False where the name is none at all.
bool judgeAnyName(const QString &name, const QString &path, FaultList &faults)
{
    const QStringList reasons = labelKeyFaults(name);
    faults.invalidEach(path, name, reasons);
    if (!reasons.isEmpty())
        return false;
    if (name.contains(u'/') || isStandard(name))
        return true;
    faults.invalid(path, name, u"must be a standard resource type or fully qualified"_s);
    return false;
}

void judgeName(const QString &name, const QString &path, bool isOfPod, FaultList &faults)
{
    const bool isFine = judgeAnyName(name, path, faults);
    if (isOfPod) {
        if (isFine && name != u"cpu" && name != u"memory" && !isHuge(name))
            faults.oneOf(path, name, {"cpu", "hugepages-", "memory"});
        return;
    }
    if (name.count(u'/') == 0) {
        if (!isForContainers(name))
            faults.invalid(path, name, u"must be a standard resource for containers"_s);
    } else if (!isNative(name) && !isExtended(name)) {
        faults.invalid(path, name, u"doesn't follow extended resource name standard"_s);
    }
}

/// As the server has it: nothing is smaller than a thousandth.
QString shownOf(const JobPlace &amount)
{
    const QString text = amount.text();
    const long double thousandths = thousandthsOf(amount.value());
    const auto exponent = text.indexOf(u'e');
    const bool isSmall =
        text.endsWith(u'n') || text.endsWith(u'u') || (exponent > 0 && text.mid(exponent + 1).toInt() < -3);
    if (!isSmall)
        return text;
    const bool isWhole = std::fmod(thousandths, 1000.0L) == 0;
    const QString digits = QString::number(static_cast<double>(isWhole ? thousandths / 1000 : thousandths), 'f', 0);
    return isWhole ? digits : digits + (exponent > 0 ? u"e-3"_s : u"m"_s);
}

void judgeAmount(const QString &name, const JobPlace &amount, bool isOfPod, FaultList &faults)
{
    judgeName(name, amount.path(), isOfPod, faults);
    const long double thousandths = thousandthsOf(amount.value());
    if (thousandths < 0)
        faults.invalid(amount.path(), shownOf(amount), u"must be greater than or equal to 0"_s);
    // What is beyond 64 bits in thousandths counts as whole.
    constexpr long double most = 9.2e18L;
    if (isExtended(name) && thousandths < most && std::fmod(thousandths, 1000.0L) != 0)
        faults.invalid(amount.path(), shownOf(amount), u"must be an integer"_s);
    if (!isHuge(name))
        return;
    const Json page = name.mid(10).toStdString();
    const long double size = thousandthsOf(page);
    if (size <= 0 || std::fmod(size, 1000.0L) != 0 || std::fmod(unitsOf(amount.value()), unitsOf(page)) != 0) {
        faults.invalid(amount.path(), shownOf(amount),
                       u"%1 is not positive integer multiple of %2"_s.arg(shownOf(amount), name));
    }
}

void judgeRequest(const QString &name, const JobPlace &request, const JobPlace &resources, FaultList &faults)
{
    const JobPlace limit = resources.at("limits").at(name.toUtf8().constData());
    if (!limit) {
        if (!isOvercommitted(name))
            faults.required(resources.path("limits"), u"Limit must be set for non overcommitable resources"_s);
        return;
    }
    const long double asked = thousandthsOf(request.value());
    const long double allowed = thousandthsOf(limit.value());
    const QString path = resources.path("requests");
    if (asked != allowed && !isOvercommitted(name))
        faults.invalid(path, shownOf(request), u"must be equal to %1 limit of %2"_s.arg(name, shownOf(limit)));
    else if (asked > allowed)
        faults.invalid(path, shownOf(request),
                       u"must be less than or equal to %1 limit of %2"_s.arg(name, shownOf(limit)));
}

void judgeClaims(const JobPlace &resources, const std::set<QString> &claims, FaultList &faults)
{
    QString where = u"must be one of the names in pod.spec.resourceClaims"_s;
    const QStringList known(claims.begin(), claims.end());
    where += known.isEmpty() ? u" which is empty"_s : u": "_s + known.join(u", "_s);
    std::set<QString> names;
    for (const JobPlace &claim : resources.each("claims")) {
        const QString name = claim.text("name");
        if (name.isEmpty()) {
            faults.required(claim.path());
            continue;
        }
        const QString request = claim.text("request");
        if (names.contains(name)) {
            faults.duplicate(claim.path(), name);
        } else {
            if (!request.isEmpty())
                judgeDnsLabel(claim.at("request"), faults);
            const QString key = request.isEmpty() ? name : name + u'/' + request;
            const bool isPart = request.isEmpty() && std::any_of(names.begin(), names.end(), [&](const QString &other) {
                return other.section(u'/', 0, 0) == name && other.contains(u'/');
            });
            if (names.contains(key) || isPart)
                faults.duplicate(claim.path(), key);
            names.insert(key);
        }
        if (!claims.contains(name))
            faults.notFound(claim.path(), name, where);
    }
}

using Amounts = std::map<QString, long double>;

Amounts amountsOf(const JobPlace &container, const char *list)
{
    Amounts amounts;
    for (const JobPlace &amount : container.at("resources").each(list))
        amounts[amount.key()] = thousandthsOf(amount.value());
    return amounts;
}

void addTo(Amounts &sum, const Amounts &more)
{
    for (const auto &[name, amount] : more)
        sum[name] += amount;
}

/// What the pod needs at most at a time: all containers and sidecars, or one of the first ones and the sidecars before.
Amounts neededBy(const JobPlace &pod, const char *list)
{
    Amounts sum, sidecars, first;
    for (const JobPlace &container : pod.each("containers"))
        addTo(sum, amountsOf(container, list));
    for (const JobPlace &container : pod.each("initContainers")) {
        Amounts here = amountsOf(container, list);
        if (container.text("restartPolicy") == u"Always") {
            addTo(sum, here);
            addTo(sidecars, here);
            here = sidecars;
        } else {
            addTo(here, sidecars);
        }
        for (const auto &[name, amount] : here)
            first[name] = std::max(first[name], amount);
    }
    for (const auto &[name, amount] : first)
        sum[name] = std::max(sum[name], amount);
    return sum;
}

/// An amount as the server would write it, near enough.
QString shown(long double thousandths, const QString &name)
{
    const bool isWhole = std::fmod(thousandths, 1000.0L) == 0;
    long double amount = isWhole ? thousandths / 1000 : thousandths;
    QString suffix = isWhole ? QString() : u"m"_s;
    if (isWhole && name != u"cpu") {
        const QString suffixes = u"KMGTPE"_s;
        for (qsizetype power = 0; power < suffixes.size() && amount >= 1024 && std::fmod(amount, 1024.0L) == 0;
             ++power) {
            amount /= 1024;
            suffix = suffixes.mid(power, 1) + u'i';
        }
    }
    return QString::number(static_cast<double>(amount), 'f', 0) + suffix;
}

} // namespace

void judgeResources(const JobPlace &resources, const std::set<QString> &claims, bool isOfPod, FaultList &faults)
{
    bool hasHuge = false;
    bool hasCompute = false;
    for (const char *list : {"limits", "requests"}) {
        for (const JobPlace &amount : resources.each(list)) {
            const QString name = amount.key();
            judgeAmount(name, amount, isOfPod, faults);
            hasHuge = hasHuge || isHuge(name);
            hasCompute = hasCompute || name == u"cpu" || name == u"memory";
            if (qstrcmp(list, "requests") == 0)
                judgeRequest(name, amount, resources, faults);
        }
    }
    if (hasHuge && !hasCompute)
        faults.forbidden(resources.path(), u"HugePages require cpu or memory"_s);
    judgeClaims(resources, claims, faults);
}

void judgeLimits(const JobPlace &limits, const QString &path, FaultList &faults)
{
    if (!limits)
        return;
    const Json only{{"limits", limits.value()}};
    judgeResources(JobPlace(&only, path), {}, false, faults);
}

void judgePodResources(const JobPlace &pod, const std::set<QString> &claims, FaultList &faults)
{
    const JobPlace resources = pod.at("resources");
    if (!resources)
        return;
    if (pod.at("os").text("name") == u"windows") {
        faults.forbidden(resources.path(), u"may not be set for a windows pod"_s);
        return;
    }
    if (resources.has("claims"))
        faults.forbidden(resources.path("claims"), u"claims may not be set for Resources at pod-level"_s);
    judgeResources(resources, claims, true, faults);
    for (const char *list : {"requests", "limits"}) {
        const bool isLimit = qstrcmp(list, "limits") == 0;
        const Amounts needed = neededBy(pod, list);
        for (const JobPlace &amount : resources.each(list)) {
            const QString name = amount.key();
            const auto sum = needed.find(name);
            if (sum == needed.end() || (isLimit && !isHuge(name)) || sum->second <= thousandthsOf(amount.value()))
                continue;
            faults.invalid(amount.path(), amount.text(),
                           u"must be greater than or equal to aggregate container %1 of %2"_s.arg(
                               QLatin1StringView(list), shown(sum->second, name)));
        }
    }
    for (const JobPlace &container : pod.each("containers")) {
        for (const JobPlace &limit : container.at("resources").each("limits")) {
            const JobPlace most = resources.at("limits").at(limit.key().toUtf8().constData());
            if (!most || thousandthsOf(limit.value()) <= thousandthsOf(most.value()))
                continue;
            const QString index = container.key();
            faults.invalid(u"%1.containers[%2][%3].limits"_s.arg(resources.path(), index, limit.key()), limit.text(),
                           u"must be less than or equal to pod limits of %1"_s.arg(most.text()));
        }
    }
}

} // namespace weir::admission
