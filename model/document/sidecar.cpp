// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/sidecar.h"

#include "model/document/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

std::optional<double> number(const Json &entry, const char *name)
{
    const auto found = entry.find(name);
    if (found == entry.end() || !found->is_number())
        return std::nullopt;
    const double value = found->get<double>();
    // Beyond this no scene can show it, and its corners would no longer be whole pixels.
    return std::abs(value) <= 1e7 ? std::optional(value) : std::nullopt;
}

bool flag(const Json &entry, const char *name)
{
    const auto found = entry.find(name);
    return found != entry.end() && found->is_boolean() && found->get<bool>();
}

Json coordinate(double value)
{
    const double rounded = std::round(value * 10) / 10;
    return rounded == std::floor(rounded) ? Json(static_cast<qint64>(rounded)) : Json(rounded);
}

// By way of a sorted map: looking members up by name is linear in an ordered object. The last of doubles wins.
Json sortedMembers(const Json &object)
{
    std::map<std::string, const Json *> members;
    for (const auto &item : object.items())
        members[item.key()] = &item.value();
    Json::object_t result;
    for (const auto &[key, value] : members)
        result.std::vector<Json::object_t::value_type>::push_back({key, *value});
    return Json(std::move(result));
}

// Without looking for an earlier member of the same name.
void append(Json &object, const std::string &key, Json value)
{
    auto &members = object.get_ref<Json::object_t &>();
    members.std::vector<Json::object_t::value_type>::push_back({key, std::move(value)});
}

} // namespace

QString Sidecar::pathFor(const QString &manifest)
{
    const QFileInfo info(manifest);
    return info.path() + u'/' + info.completeBaseName() + u".weir.json"_s;
}

QString Sidecar::pathInFolder(const QString &folder)
{
    return folder + u"/weir.json"_s;
}

Sidecar Sidecar::read(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        Sidecar empty;
        empty.m_path = path;
        return empty;
    }
    const Result<QByteArray> bytes = files::read(path);
    if (!bytes) {
        Sidecar broken;
        broken.m_path = path;
        broken.m_exists = true;
        broken.m_error = bytes.error();
        return broken;
    }
    Sidecar sidecar = parse(*bytes, path);
    sidecar.m_exists = true;
    return sidecar;
}

Sidecar Sidecar::parse(const QByteArray &bytes, const QString &path)
{
    Sidecar sidecar;
    sidecar.m_path = path;
    sidecar.m_onDisk = bytes;
    if (bytes.isEmpty())
        return sidecar;
    std::optional<Json> root = parseJson(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
    if (!root || !root->is_object()) {
        sidecar.m_error = Error{.message = QCoreApplication::translate(
                                    "Document", "The file with the positions is not valid JSON and is left as it is. "
                                                "When positions are saved, it is first renamed."),
                                .file = path, .object = {}, .field = {}};
        return sidecar;
    }
    sidecar.m_root = std::move(*root);
    sidecar.migrate();
    sidecar.readWaivers();
    sidecar.readChoices();
    const auto nodes = sidecar.m_root.find("nodes");
    if (nodes == sidecar.m_root.end() || !nodes->is_object())
        return sidecar;
    for (const auto &[id, entry] : nodes->items()) {
        if (!entry.is_object())
            continue;
        const auto x = number(entry, "x");
        const auto y = number(entry, "y");
        if (!x || !y)
            continue;
        SidecarEntry result{.node = QString::fromStdString(id),
                            .placement = {.position = QPointF(*x, *y), .pinned = flag(entry, "pinned"),
                                          .collapsed = flag(entry, "collapsed")}};
        for (const auto &[name, value] : entry.items()) {
            if (name != "x" && name != "y" && name != "pinned" && name != "collapsed")
                result.extras[name] = value;
        }
        sidecar.m_entries.push_back(std::move(result));
    }
    return sidecar;
}

void Sidecar::migrate()
{
    const Json *said = find(m_root, std::string_view("/version"));
    const std::optional<qint64> version = said ? intAt(m_root, "/version") : std::optional<qint64>(0);
    if (!version || *version > Version) {
        m_isReadOnly = true;
        m_error = Error{.message = QCoreApplication::translate(
                            "Document", "The file with the positions was written by a newer Weir. It is read as far as "
                                        "it is understood and left as it is: positions are not saved."),
                        .file = m_path, .object = {}, .field = {}};
        return;
    }
    if (*version >= Version)
        return;
    if (const auto nodes = m_root.find("nodes"); nodes != m_root.end() && nodes->is_object()) {
        for (Json &entry : *nodes) {
            if (entry.is_array() && entry.size() == 2)
                entry = Json{{"x", entry[0]}, {"y", entry[1]}};
        }
    }
    m_root["version"] = Version;
}

void Sidecar::readWaivers()
{
    const auto list = m_root.find("waivers");
    if (list == m_root.end() || !list->is_array())
        return;
    for (const Json &entry : *list) {
        SidecarWaiver waiver{.node = stringAt(entry, "/node"), .rule = stringAt(entry, "/rule"),
                             .path = stringAt(entry, "/path"), .reason = stringAt(entry, "/reason")};
        if (waiver.node.isEmpty() || waiver.rule.isEmpty())
            continue;
        for (const auto &[name, value] : entry.items()) {
            if (name != "node" && name != "rule" && name != "path" && name != "reason")
                waiver.extras[name] = value;
        }
        m_waivers.push_back(std::move(waiver));
    }
}

void Sidecar::readChoices()
{
    const QString place = stringAt(m_root, "/document/newResources");
    m_choices.newFile = stringAt(m_root, "/document/newFile");
    // A file outside of the folder is none that a shared document may name.
    if (m_choices.newFile.startsWith(u'/') || m_choices.newFile.split(u'/').contains(".."_L1))
        m_choices.newFile.clear();
    if (place == "neighbour"_L1)
        m_choices.newResources = Choices::Place::Neighbour;
    else if (place == "file"_L1 && !m_choices.newFile.isEmpty())
        m_choices.newResources = Choices::Place::File;
    // It belongs to that choice alone, and is written with no other.
    if (m_choices.newResources != Choices::Place::File)
        m_choices.newFile.clear();
    const QString landing = stringAt(m_root, "/document/edits");
    if (landing == "base"_L1)
        m_choices.landing = kustomize::Landing::Base;
    else if (landing == "patch"_L1)
        m_choices.landing = kustomize::Landing::Patch;
}

void Sidecar::setPath(const QString &path)
{
    m_path = path;
    m_exists = QFileInfo::exists(path);
    m_onDisk.clear();
    if (m_exists)
        m_onDisk = files::read(path).value_or(QByteArray());
    m_error.reset();
}

Json Sidecar::nodesValue(const std::vector<SidecarEntry> &entries) const
{
    Json nodes = Json::object();
    // Entries that we could not read as placements are somebody else's and stay.
    std::set<std::string> ours;
    for (const SidecarEntry &known : m_entries)
        ours.insert(known.node.toStdString());
    if (const auto old = m_root.find("nodes"); old != m_root.end() && old->is_object()) {
        for (const auto &[id, entry] : old->items()) {
            if (!ours.contains(id))
                append(nodes, id, entry);
        }
    }
    for (const SidecarEntry &entry : entries) {
        Json item = entry.extras;
        item["x"] = coordinate(entry.placement.position.x());
        item["y"] = coordinate(entry.placement.position.y());
        if (entry.placement.pinned)
            item["pinned"] = true;
        if (entry.placement.collapsed)
            item["collapsed"] = true;
        append(nodes, entry.node.toStdString(), sortedMembers(item));
    }
    return sortedMembers(nodes);
}

Json Sidecar::value(const SidecarContent &content) const
{
    Json root = m_root;
    root["nodes"] = nodesValue(content.entries);
    std::vector<SidecarWaiver> waivers = content.waivers;
    std::sort(waivers.begin(), waivers.end(), [](const SidecarWaiver &a, const SidecarWaiver &b) {
        return std::tie(a.node, a.rule, a.path) < std::tie(b.node, b.rule, b.path);
    });
    Json list = Json::array();
    for (const SidecarWaiver &waiver : waivers) {
        Json item{{"node", waiver.node.toStdString()}, {"path", waiver.path.toStdString()},
                  {"reason", waiver.reason.toStdString()}, {"rule", waiver.rule.toStdString()}};
        const auto known = std::find_if(m_waivers.begin(), m_waivers.end(), [&waiver](const SidecarWaiver &one) {
            return one.node == waiver.node && one.rule == waiver.rule && one.path == waiver.path;
        });
        if (known != m_waivers.end())
            item.update(known->extras);
        list.push_back(sortedMembers(item));
    }
    if (!list.empty() || root.contains("waivers"))
        root["waivers"] = std::move(list);
    // Only what was chosen is said.
    Json document = root.contains("document") && root["document"].is_object() ? root["document"] : Json::object();
    const Choices &choices = content.choices;
    const auto say = [&document](const char *name, const std::string &text) {
        if (text.empty())
            document.erase(name);
        else
            document[name] = text;
    };
    say("newResources", choices.newResources == Choices::Place::Neighbour ? "neighbour"
                        : choices.newResources == Choices::Place::File    ? "file"
                                                                          : "");
    say("newFile", choices.newResources == Choices::Place::File ? choices.newFile.toStdString() : std::string());
    say("edits", choices.landing == kustomize::Landing::Base    ? "base"
                 : choices.landing == kustomize::Landing::Patch ? "patch"
                                                                : "");
    if (document.empty())
        root.erase("document");
    else
        root["document"] = sortedMembers(document);
    if (!root.contains("version"))
        root["version"] = Version;
    return sortedMembers(root);
}

QByteArray Sidecar::render(const SidecarContent &content) const
{
    return toText(value(content), 2) + '\n';
}

bool Sidecar::differs(const SidecarContent &content) const
{
    if (m_isReadOnly)
        return false;
    if (!m_exists || m_error)
        return content != SidecarContent();
    const auto old = parseJson(std::string_view(m_onDisk.constData(), static_cast<size_t>(m_onDisk.size())));
    // Compared without member order: a file that someone sorted otherwise says the same.
    return !old || nlohmann::json(*old) != nlohmann::json(value(content));
}

bool Sidecar::isChangedOnDisk() const
{
    return !m_path.isEmpty() && !m_error && !files::isUnchanged(known());
}

void Sidecar::keepMine()
{
    // Members that the other program added are lost with the rest of what it wrote: mine was asked for.
    if (m_path.isEmpty() || m_error)
        return;
    m_exists = QFileInfo::exists(m_path);
    m_onDisk = m_exists ? files::read(m_path).value_or(QByteArray()) : QByteArray();
}

Result<void> Sidecar::write(const SidecarContent &content)
{
    if (!differs(content))
        return {};
    if (m_error && m_exists) {
        QString aside = m_path + u".broken"_s;
        for (int i = 2; QFileInfo::exists(aside); ++i)
            aside = m_path + u".broken-"_s + QString::number(i);
        if (!QFile::rename(m_path, aside)) {
            return fail(Error{.message = QCoreApplication::translate(
                                  "Document", "The file with the positions is broken and could not be renamed, so "
                                              "positions were not saved."),
                              .file = m_path, .object = {}, .field = {}});
        }
    }
    const QByteArray text = render(content);
    if (auto written = files::write(m_path, text); !written)
        return written;
    m_onDisk = text;
    m_exists = true;
    m_error.reset();
    return {};
}

} // namespace weir
