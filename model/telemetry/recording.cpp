// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/telemetry/recording.h"

#include "model/base/json.h"
#include "model/telemetry/recipes.h"
#include "model/telemetry/text.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QRegularExpression>

#include <zlib.h>

#include <array>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> failAt(const QString &path, const QString &message)
{
    return fail(Error{.message = message, .file = path, .object = {}, .field = {}});
}

Result<QByteArray> unpack(const QByteArray &packed, const QString &path, qint64 limit)
{
    z_stream stream{};
    constexpr int gzip = 16 + MAX_WBITS;
    if (inflateInit2(&stream, gzip) != Z_OK)
        return failAt(path, TelemetryText::tr("The file cannot be unpacked."));
    QByteArray in = packed;
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    QByteArray out;
    QByteArray chunk(256 << 10, Qt::Uninitialized);
    int state = Z_OK;
    while (state == Z_OK && out.size() <= limit) {
        stream.next_out = reinterpret_cast<Bytef *>(chunk.data());
        stream.avail_out = static_cast<uInt>(chunk.size());
        state = inflate(&stream, Z_NO_FLUSH);
        out.append(chunk.constData(), chunk.size() - static_cast<qsizetype>(stream.avail_out));
    }
    inflateEnd(&stream);
    if (out.size() > limit)
        return failAt(path,
                      TelemetryText::tr("The file holds more than %1 MiB and is not read.").arg(limit >> 20));
    if (state != Z_STREAM_END)
        return failAt(path, TelemetryText::tr("The file is not a whole gzip file."));
    return out;
}

/// A scrape's name: "t2", "t2b"; ordered by number, then suffix.
struct ScrapeName {
    qint64 number = 0;
    QString suffix;
    QString text;
    auto operator<=>(const ScrapeName &other) const
    {
        if (const auto order = number <=> other.number; order != 0)
            return order;
        return suffix.compare(other.suffix) <=> 0;
    }
    bool operator==(const ScrapeName &other) const { return (*this <=> other) == 0; }
};

std::optional<Component> componentOf(const QString &stem)
{
    static constexpr std::array known{Component::Ingress, Component::Filter, Component::Dispatcher,
                                      Component::PingAdapter, Component::ApiServerAdapter};
    for (const Component component : known) {
        if (stem.startsWith(toString(component)))
            return component;
    }
    return std::nullopt;
}

/// All pages of one scrape, by component.
using Scrape = QMap<Component, WorkloadState>;

Result<std::vector<Json>> readObjects(const QString &folder)
{
    std::vector<Json> out;
    for (const char *stem : {"objects.json", "objects-start.json"}) {
        QString path = folder + u'/' + QString::fromLatin1(stem);
        if (!QFile::exists(path))
            path += u".gz"_s;
        if (!QFile::exists(path))
            continue;
        const Result<QByteArray> bytes = readMaybePacked(path);
        if (!bytes)
            return fail(bytes.error());
        std::optional<Json> json =
            parseJson(std::string_view(bytes->constData(), static_cast<size_t>(bytes->size())));
        const Json *items = json ? find(*json, "/items") : nullptr;
        if (!items || !items->is_array())
            return failAt(path, TelemetryText::tr("The file is not a List of Kubernetes objects."));
        out.push_back(*items);
    }
    if (out.empty()) {
        return failAt(folder,
                      TelemetryText::tr(
                          "The folder holds no objects.json: without the cluster's objects, pages cannot be "
                          "matched with triggers and subscriptions."));
    }
    return out;
}

/// The objects at the end, and those that were there at the start only.
ResourceSet setOf(const std::vector<Json> &lists)
{
    ResourceSet set;
    Change change;
    QSet<ResourceId> seen;
    for (const Json &list : lists) {
        for (const Json &item : list) {
            const ResourcePtr resource = Resource::create(item);
            const QString group = resource->group();
            if (resource->name().isEmpty() || !(group.isEmpty() || group.endsWith(".knative.dev"_L1))
                || resource->kind() == "Pod"_L1 || seen.contains(resource->id()))
                continue;
            seen.insert(resource->id());
            change.resources.push_back({.key = set.nextKey(), .before = nullptr, .after = resource});
        }
    }
    if (!set.apply(change))
        return {};
    return set;
}

RecordedInterval between(const ScrapeName &from, const ScrapeName &to, const Scrape &before,
                         const Scrape &after, const Subjects &subjects)
{
    const auto windowOf = [&](Component component) {
        return window(before.value(component), {}, after.value(component));
    };
    DataPlane plane{.ingress = windowOf(Component::Ingress), .filter = windowOf(Component::Filter),
                    .dispatcher = windowOf(Component::Dispatcher), .ping = windowOf(Component::PingAdapter),
                    .dispatchers = {}, .adapters = {}};
    // Recorded adapters are told apart by their series, so each source may read all of them.
    const WorkloadWindow adapters = windowOf(Component::ApiServerAdapter);
    for (const EdgeSubject &edge : subjects.edges) {
        if (edge.form == EdgeForm::ApiServerSource)
            plane.adapters.insert(edge.adapter, adapters);
    }
    RecordedInterval out{.from = from.text, .to = to.text, .edges = readEdges(subjects, plane), .nodes = {}};
    out.nodes = readNodes(subjects, plane, out.edges);
    for (EdgeReading &edge : out.edges)
        edge.source = NumberSource::Recorded;
    for (NodeReading &node : out.nodes)
        node.source = NumberSource::Recorded;
    return out;
}

} // namespace

Result<QByteArray> readMaybePacked(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failAt(path, TelemetryText::tr("The file cannot be read: %1").arg(file.errorString()));
    const QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit)
        return failAt(path,
                      TelemetryText::tr("The file is larger than %1 MiB and is not read.").arg(limit >> 20));
    if (file.error() != QFileDevice::NoError)
        return failAt(path, TelemetryText::tr("The file cannot be read: %1").arg(file.errorString()));
    return path.endsWith(".gz"_L1) ? unpack(bytes, path, limit) : Result<QByteArray>(bytes);
}

Result<std::vector<RecordedInterval>> readRecording(const QString &folder, const Registry &registry)
{
    if (!QDir(folder).exists())
        return failAt(folder, TelemetryText::tr("The folder does not exist."));
    static const QRegularExpression pageName(u"^(.+)-t(\\d+)([^.]*)\\.txt(\\.gz)?$"_s);
    std::map<ScrapeName, Scrape> scrapes;
    const QStringList files = QDir(folder).entryList(QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QRegularExpressionMatch match = pageName.match(file);
        const std::optional<Component> component =
            match.hasMatch() ? componentOf(match.captured(1)) : std::nullopt;
        if (!component)
            continue;
        const QString path = folder + u'/' + file;
        const Result<QByteArray> bytes = readMaybePacked(path);
        if (!bytes)
            return fail(bytes.error());
        exposition::Limits limits;
        limits.bytes = 256LL << 20;
        Result<PodSample> sample = reducePage(*bytes, exposition::Format::Auto, path, limits);
        if (!sample)
            return fail(sample.error());
        const ScrapeName name{.number = match.captured(2).toLongLong(), .suffix = match.captured(3),
                              .text = u't' + match.captured(2) + match.captured(3)};
        scrapes[name][*component].insert(
            match.captured(1), PodState{.sample = std::make_shared<const PodSample>(std::move(*sample))});
    }
    if (scrapes.size() < 2)
        return failAt(folder, TelemetryText::tr(
                                  "The folder holds fewer than two scrapes (files COMPONENT-t0.txt.gz, …)."));
    const Result<std::vector<Json>> objects = readObjects(folder);
    if (!objects)
        return fail(objects.error());
    const ResourceSet set = setOf(*objects);
    Topology topology(registry);
    topology.rebuild(set);
    const Subjects subjects = subjectsOf(set, topology);

    std::vector<RecordedInterval> out;
    for (auto before = scrapes.begin(), after = std::next(before); after != scrapes.end(); ++before, ++after)
        out.push_back(between(before->first, after->first, before->second, after->second, subjects));
    if (scrapes.size() > 2) {
        const auto &first = *scrapes.begin();
        const auto &last = *scrapes.rbegin();
        out.push_back(between(first.first, last.first, first.second, last.second, subjects));
    }
    return out;
}

} // namespace weir
