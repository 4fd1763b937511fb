// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/manifest/splice.h"

#include "model/manifest/anchors.h"
#include "model/manifest/difference.h"
#include "model/manifest/reader.h"
#include "model/manifest/splicer.h"
#include "model/manifest/writer.h"

#include <algorithm>

namespace weir::manifest {

namespace {

/// Each step is read back on its own; more of them than this are not worth keeping the text for.
constexpr size_t MostSteps = 200;

struct Parsed {
    Tree tree;
    Json json;
};

std::optional<Parsed> parse(const QByteArray &text)
{
    const Limits limits;
    tl::expected<Tree, Fault> tree = tl::unexpected(Fault{});
    const QByteArrayView trimmed = QByteArrayView(text).trimmed();
    if (trimmed.startsWith('{') || trimmed.startsWith('[')) {
        tree = parseJsonValue(text, 0, limits);
        if (tree) {
            const qsizetype end = tree->nodes[static_cast<size_t>(tree->root)].range.end;
            if (!QByteArrayView(text).sliced(end).trimmed().isEmpty())
                tree = tl::unexpected(Fault{});
        }
    }
    if (!tree)
        tree = parseYaml(text, limits);
    if (!tree)
        return std::nullopt;
    auto composed = compose(*tree, limits, false, [](qsizetype) { return 0; });
    if (!composed)
        return std::nullopt;
    return Parsed{.tree = std::move(*tree), .json = std::move(composed->json)};
}

QByteArray canonical(const Json &value, bool json)
{
    return json ? toText(value, 2) : writeYaml(value);
}

bool readsAs(const QByteArray &text, const Json &wanted)
{
    const ReadResult read = manifest::read(text, {}, {}, Detail::ValuesOnly);
    return !read.error && read.documents.size() == 1 && sameValue(read.documents.front().json, wanted);
}

std::optional<QByteArray> attempt(const QByteArray &text, const Parsed &parsed, const Json &wanted,
                                  const std::optional<Pointer> &rewrite)
{
    const Source source{.text = text, .tree = parsed.tree, .json = parsed.json, .form = formOf(text, parsed.tree)};
    auto edits = editsFor(source, wanted, rewrite);
    if (!edits)
        return std::nullopt;
    auto out = applyEdits(text, std::move(*edits), text.contains("\r\n") ? "\r\n" : "\n");
    if (!out || !readsAs(*out, wanted))
        return std::nullopt;
    return out;
}

/// One step, in place if that reads back, else with the smallest enclosing block written anew.
QByteArray climb(QByteArray text, const Json &wanted, const Pointer &pointer)
{
    auto parsed = parse(text);
    if (!parsed)
        return canonical(wanted, false);
    if (auto out = attempt(text, *parsed, wanted, std::nullopt))
        return *out;
    // What aliases elsewhere name can change only once they name something else.
    if (const auto moved = withAnchorsMoved(text, pointer); moved && readsAs(*moved, parsed->json)) {
        text = *moved;
        parsed = parse(text);
        if (!parsed)
            return canonical(wanted, false);
        if (auto out = attempt(text, *parsed, wanted, std::nullopt))
            return *out;
    }
    for (Pointer at = pointer; !at.isRoot(); at = at.parent()) {
        if (!find(wanted, at))
            continue;
        if (auto out = attempt(text, *parsed, wanted, at))
            return *out;
    }
    return canonical(wanted, parsed->tree.json);
}

} // namespace

namespace {

/// What the first nested member or item that begins a line has more than the line of its collection.
std::optional<std::string> jsonStep(const Place &place, const Tree &tree)
{
    for (const Node &node : tree.nodes) {
        if (node.children.empty() || !place.isFirstOnLine(node.range.begin))
            continue;
        const qsizetype first = tree.nodes[static_cast<size_t>(node.children.front())].range.begin;
        const std::string outer = place.indentation(node.range.begin);
        const std::string inner = place.isFirstOnLine(first) ? place.indentation(first) : std::string();
        if (inner.size() > outer.size() && inner.size() <= outer.size() + 8 && inner.starts_with(outer))
            return inner.substr(outer.size());
    }
    return std::nullopt;
}

} // namespace

Form formOf(QByteArrayView text, const Tree &tree)
{
    const Place place(text);
    Form form{.json = tree.json};
    if (tree.json)
        form.jsonStep = jsonStep(place, tree).value_or(form.jsonStep);
    bool sawStep = false;
    bool sawSequence = false;
    for (const Node &node : tree.nodes) {
        if (node.type != Node::Type::Mapping || node.style != Node::Style::Block)
            continue;
        for (size_t i = 0; i + 1 < node.children.size(); i += 2) {
            const Node &key = tree.nodes[static_cast<size_t>(node.children[i])];
            const Node &value = tree.nodes[static_cast<size_t>(node.children[i + 1])];
            if (value.style != Node::Style::Block || value.range.begin < key.range.end
                || text.sliced(key.range.end, value.range.begin - key.range.end).indexOf('\n') < 0)
                continue;
            const int deeper = place.column(value.range.begin) - place.column(key.range.begin);
            if (value.type == Node::Type::Mapping && !sawStep && deeper > 0 && deeper <= 8) {
                form.step = deeper;
                sawStep = true;
            } else if (value.type == Node::Type::Sequence && !sawSequence) {
                form.indentSequences = deeper > 0;
                sawSequence = true;
            }
        }
    }
    return form;
}

std::optional<std::vector<Edit>> editsFor(const Source &source, const Json &wanted,
                                          const std::optional<Pointer> &rewrite)
{
    return Splicer(source, rewrite).run(wanted);
}

std::optional<QByteArray> applyEdits(QByteArrayView text, std::vector<Edit> edits, const QByteArray &newline)
{
    std::stable_sort(edits.begin(), edits.end(),
                     [](const Edit &a, const Edit &b) { return a.range.begin < b.range.begin; });
    QByteArray out;
    qsizetype at = 0;
    for (const Edit &edit : edits) {
        if (edit.range.begin < at && edit.range.size() > 0)
            return std::nullopt;
        if (edit.range.begin > at)
            out += text.sliced(at, edit.range.begin - at);
        QByteArray added(edit.text.data(), static_cast<qsizetype>(edit.text.size()));
        if (newline != "\n")
            added.replace("\n", newline);
        out += added;
        at = std::max(at, edit.range.end);
    }
    out += text.sliced(at);
    return out;
}

QByteArray splice(const QByteArray &text, const Json &wanted)
{
    if (text.isEmpty())
        return writeYaml(wanted);
    const auto parsed = parse(text);
    if (!parsed)
        return writeYaml(wanted);
    if (sameValue(parsed->json, wanted))
        return text;
    if (auto out = attempt(text, *parsed, wanted, std::nullopt))
        return *out;
    const std::vector<Step> steps = differences(parsed->json, wanted);
    if (steps.size() > MostSteps)
        return canonical(wanted, parsed->tree.json);
    QByteArray out = text;
    Json now = parsed->json;
    for (const Step &step : steps) {
        applyStep(now, step);
        out = climb(out, now, step.pointer);
    }
    return out;
}

QByteArray spliceShared(const QByteArray &text, const Shared &shared, const std::optional<Json> &value,
                        const Json &wanted)
{
    const auto parsed = parse(text);
    if (!parsed)
        return splice(text, wanted);
    Json atAnchor = parsed->json;
    applyStep(atAnchor, {.pointer = shared.anchor, .value = value});
    const Source source{.text = text, .tree = parsed->tree, .json = parsed->json, .form = formOf(text, parsed->tree)};
    if (auto edits = editsFor(source, atAnchor, std::nullopt)) {
        const auto out = applyEdits(text, std::move(*edits), text.contains("\r\n") ? "\r\n" : "\n");
        if (out && readsAs(*out, wanted))
            return *out;
    }
    return splice(text, wanted);
}

ResourcePtr respell(const ResourcePtr &old, Json wanted)
{
    // What was written canonically stays so, whatever order the edits come in.
    const bool isCanonical = !old->text().isEmpty() && old->text() == writeYaml(old->json());
    QByteArray text = isCanonical ? writeYaml(wanted) : splice(old->text(), wanted);
    return Resource::create(std::move(wanted), std::move(text));
}

} // namespace weir::manifest
