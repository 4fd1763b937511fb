// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/manifest/resolve.h"
#include "model/manifest/times.h"
#include "model/manifest/tree.h"

#include <QCoreApplication>

#include <cmath>
#include <unordered_map>

namespace weir::manifest {

using namespace Qt::StringLiterals;

namespace {

using Type = Resolved::Type;

QString translated(const char *key)
{
    return QCoreApplication::translate("Manifest", key);
}

constexpr std::string_view BinaryTag = "tag:yaml.org,2002:binary";

/// go-yaml's guard against documents whose aliases expand beyond measure: the share of nodes decoded through
/// aliases may be 99 % of small documents and 10 % of large ones.
double allowedAliasShare(qint64 decoded)
{
    constexpr double low = 400'000;
    constexpr double high = 4'000'000;
    const double at = std::clamp((static_cast<double>(decoded) - low) / (high - low), 0.0, 1.0);
    return 0.99 - 0.89 * at;
}

/// Turns a tree into JSON. Recursion is bounded by Limits::depth, whatever the input; aliases count.
class Composer final
{
public:
    Composer(const Tree &tree, const Limits &limits, bool withPlaces, const std::function<int(qsizetype)> &lineOf)
        : m_tree(tree), m_limits(limits), m_withPlaces(withPlaces), m_lineOf(lineOf)
    {
    }

    tl::expected<Composed, Fault> run();

private:
    /// A mapping under construction: members in order, what is known of each, and, once there are many, an index.
    struct Members {
        struct Known {
            qsizetype offset = -1; ///< of the own key; -1: only merged so far
            bool isString = false;
        };
        static constexpr size_t Few = 24;

        Json json = Json::object();
        std::vector<Known> known;
        std::unordered_map<std::string, size_t> index;

        /// Position of the member, which is made where it is missing.
        size_t slot(const std::string &name);
    };

    bool value(int index, Json &out, const Pointer &pointer, Range key);
    bool scalar(const Node &node, Json &out);
    [[nodiscard]] Resolved meaning(const Node &node) const;
    /// Of a text that is a day, for kustomize: "2026-01-02T00:00:00Z". Nothing for others.
    [[nodiscard]] std::optional<std::string> dayOf(const Node &node) const;
    /// The text that a !!binary stands for.
    std::optional<std::string> decoded(const Node &node);
    bool sequence(const Node &node, Json &out, const Pointer &pointer);
    bool mapping(const Node &node, Members &members, const Pointer &pointer, bool isMerged);
    bool member(const Node &key, int valueIndex, Members &members, const Pointer &pointer, bool isMerged);
    bool merge(int index, Members &members, const Pointer &pointer);
    bool enter(qsizetype offset);
    bool refuse(QString message, qsizetype offset);
    void note(QString message, qsizetype offset) { m_out.notes.push_back({std::move(message), offset}); }
    [[nodiscard]] const Node &node(int index) const { return m_tree.nodes[static_cast<size_t>(index)]; }
    [[nodiscard]] bool isMergeKey(const Node &key) const
    {
        return !m_tree.json && key.type == Node::Type::Scalar && key.value == "<<"
            && (key.implicit || key.tag == "tag:yaml.org,2002:merge");
    }

    const Tree &m_tree;
    const Limits &m_limits;
    bool m_withPlaces;
    const std::function<int(qsizetype)> &m_lineOf;
    Composed m_out;
    std::optional<Fault> m_fault;
    std::vector<int> m_following;        ///< nodes whose alias is being followed
    std::optional<Range> m_aliasRange;   ///< where places inside an alias point to
    qint64 m_decoded = 0;
    qint64 m_decodedByAlias = 0;
    int m_depth = 0;
    bool m_saidAlias = false;
    bool m_saidMerge = false;
};

size_t Composer::Members::slot(const std::string &name)
{
    auto &object = json.get_ref<Json::object_t &>();
    if (known.size() < Few) {
        const auto found = std::find_if(object.begin(), object.end(), [&](const auto &m) { return m.first == name; });
        if (found != object.end())
            return static_cast<size_t>(found - object.begin());
    } else {
        if (index.empty()) {
            for (size_t i = 0; i < known.size(); ++i)
                index.emplace((object.begin() + static_cast<std::ptrdiff_t>(i))->first, i);
        }
        const auto [found, isNew] = index.try_emplace(name, known.size());
        if (!isNew)
            return found->second;
    }
    object.push_back({name, nullptr});
    known.emplace_back();
    return known.size() - 1;
}

bool Composer::refuse(QString message, qsizetype offset)
{
    if (!m_fault)
        m_fault = Fault{.message = std::move(message), .offset = offset};
    return false;
}

bool Composer::enter(qsizetype offset)
{
    ++m_decoded;
    if (!m_following.empty())
        ++m_decodedByAlias;
    if (m_decoded > m_limits.nodes) {
        m_fault = tooMany(m_limits, offset);
        return false;
    }
    if (m_decodedByAlias > 100 && m_decoded > 1000
        && static_cast<double>(m_decodedByAlias) / static_cast<double>(m_decoded) > allowedAliasShare(m_decoded))
        return refuse(
            translated(QT_TRANSLATE_NOOP("Manifest", "The document contains excessive aliasing and is not read.")),
            offset);
    if (m_depth > m_limits.depth) {
        m_fault = tooDeep(m_limits, offset);
        return false;
    }
    return true;
}

bool Composer::value(int index, Json &out, const Pointer &pointer, Range key)
{
    const Node &at = node(index);
    if (!enter(at.range.begin))
        return false;
    if (at.type == Node::Type::Alias) {
        if (std::find(m_following.begin(), m_following.end(), at.target) != m_following.end())
            return refuse(translated(QT_TRANSLATE_NOOP("Manifest", "The anchor \"%1\" contains itself."))
                              .arg(QString::fromStdString(at.value)),
                          at.range.begin);
        if (!m_saidAlias) {
            m_saidAlias = true;
            note(translated(QT_TRANSLATE_NOOP("Manifest", "Aliases are resolved: the cluster never sees anchors.")),
                 at.range.begin);
        }
        const std::optional<Range> outer = m_aliasRange;
        if (!outer)
            m_aliasRange = at.range;
        m_following.push_back(at.target);
        ++m_depth;
        const bool isFine = value(at.target, out, pointer, key);
        --m_depth;
        m_following.pop_back();
        m_aliasRange = outer;
        return isFine;
    }
    if (m_withPlaces)
        m_out.places.push_back({pointer, m_aliasRange.value_or(at.range), key});
    switch (at.type) {
    case Node::Type::Sequence:
        return sequence(at, out, pointer);
    case Node::Type::Mapping: {
        Members members;
        ++m_depth;
        const bool isFine = mapping(at, members, pointer, false);
        --m_depth;
        out = std::move(members.json);
        return isFine;
    }
    default:
        return scalar(at, out);
    }
}

std::optional<std::string> Composer::decoded(const Node &at)
{
    // As Go's base64.StdEncoding: line ends do not count, and the padding has to be there.
    QByteArray text(at.value.data(), static_cast<qsizetype>(at.value.size()));
    text.removeIf([](char c) { return c == '\n' || c == '\r'; });
    const auto result = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (result && text.size() % 4 == 0)
        return QString::fromUtf8(result.decoded).toStdString();
    refuse(translated(QT_TRANSLATE_NOOP("Manifest", "!!binary value contains invalid base64 data.")), at.range.begin);
    return std::nullopt;
}

Resolved Composer::meaning(const Node &at) const
{
    const Resolved resolved = resolve(at.value, at.tag);
    const bool isWord = resolved.type == Type::Bool && m_limits.wordsAreText && at.tag.empty();
    // true, True, TRUE and false are Booleans everywhere.
    return isWord && at.value.size() != 4 && at.value.size() != 5 ? Resolved{} : resolved;
}

std::optional<std::string> Composer::dayOf(const Node &at) const
{
    constexpr size_t longest = 10;
    if (!m_limits.asKustomize || !at.implicit || !at.tag.empty() || at.value.size() > longest)
        return std::nullopt;
    const QString text = QString::fromStdString(at.value);
    if (!isYamlTimestamp(text))
        return std::nullopt;
    const QStringList parts = text.split(u'-');
    return (parts.value(0) + u'-' + parts.value(1).rightJustified(2, u'0') + u'-'
            + parts.value(2).rightJustified(2, u'0') + u"T00:00:00Z"_s)
        .toStdString();
}

bool Composer::scalar(const Node &at, Json &out)
{
    if (at.implicit || !at.tag.empty()) {
        if (at.tag == BinaryTag) {
            const std::optional<std::string> text = decoded(at);
            if (text)
                out = *text;
            return text.has_value();
        }
        const Resolved resolved = meaning(at);
        switch (resolved.type) {
        case Type::Null:
            out = nullptr;
            return true;
        case Type::Bool:
            out = resolved.boolean;
            return true;
        case Type::Int:
            out = resolved.integer;
            return true;
        case Type::Uint:
            out = resolved.natural;
            return true;
        case Type::Float:
            if (!std::isfinite(resolved.real))
                return refuse(translated(QT_TRANSLATE_NOOP("Manifest", "%1 is a number that JSON does not have; "
                                                                       "quote it if it is a text."))
                                  .arg(QString::fromStdString(at.value)),
                              at.range.begin);
            out = numberOf(resolved.real);
            return true;
        case Type::Invalid:
            return refuse(translated(QT_TRANSLATE_NOOP("Manifest", "\"%1\" cannot be read as its tag %2 says."))
                              .arg(QString::fromStdString(at.value), QString::fromStdString(at.tag)),
                          at.range.begin);
        case Type::String:
            if (const auto day = dayOf(at)) {
                out = *day;
                return true;
            }
            break;
        }
    }
    out = at.value;
    return true;
}

bool Composer::sequence(const Node &at, Json &out, const Pointer &pointer)
{
    out = Json::array();
    auto &items = out.get_ref<Json::array_t &>();
    ++m_depth;
    bool isFine = true;
    for (size_t i = 0; isFine && i < at.children.size(); ++i) {
        Json item;
        isFine = value(at.children[i], item, m_withPlaces ? pointer.child(i) : Pointer(), {});
        items.push_back(std::move(item));
    }
    --m_depth;
    return isFine;
}

bool Composer::mapping(const Node &at, Members &members, const Pointer &pointer, bool isMerged)
{
    for (size_t i = 0; i + 1 < at.children.size(); i += 2) {
        const Node &key = node(at.children[i]);
        const bool isFine = isMergeKey(key) ? merge(at.children[i + 1], members, pointer)
                                            : member(key, at.children[i + 1], members, pointer, isMerged);
        if (!isFine)
            return false;
    }
    return true;
}

bool Composer::member(const Node &written, int valueIndex, Members &members, const Pointer &pointer, bool isMerged)
{
    if (!enter(written.range.begin))
        return false;
    const Node &key = written.type == Node::Type::Alias ? node(written.target) : written;
    if (key.type != Node::Type::Scalar)
        return refuse(translated(QT_TRANSLATE_NOOP("Manifest", "A list or a mapping cannot be a key here.")),
                      written.range.begin);
    const bool isText = !key.implicit && key.tag.empty();
    const Resolved resolved = isText ? Resolved{} : meaning(key);
    const bool isBinary = key.tag == BinaryTag;
    const std::optional<std::string> name = isBinary ? decoded(key) : keyText(resolved, key.value);
    if (!name && isBinary)
        return false;
    if (!name)
        return refuse(translated(QT_TRANSLATE_NOOP("Manifest", "\"%1\" cannot be a key; quote it if it is a text."))
                          .arg(QString::fromStdString(key.value)),
                      written.range.begin);

    if (m_limits.asKustomize && (resolved.type != Type::String || dayOf(key)))
        return refuse(translated(QT_TRANSLATE_NOOP("Manifest", "kustomize refuses \"%1\" as a key, because it is no "
                                                               "text; quote it."))
                          .arg(QString::fromStdString(key.value)),
                      written.range.begin);

    Json json;
    if (!value(valueIndex, json, m_withPlaces ? pointer.child(*name) : Pointer(), m_aliasRange.value_or(written.range)))
        return false;
    const bool isString = resolved.type == Type::String;
    const size_t slot = members.slot(*name);
    Members::Known &known = members.known[slot];
    if (!isMerged) {
        if (known.offset >= 0) {
            const int line = m_lineOf(known.offset);
            if (m_limits.asKustomize)
                return refuse(
                    translated(QT_TRANSLATE_NOOP("Manifest", "kustomize refuses the key \"%1\" here: it is set in line "
                                                             "%2 already."))
                        .arg(QString::fromStdString(*name))
                        .arg(line),
                    written.range.begin);
            if (known.isString != isString)
                return refuse(translated(QT_TRANSLATE_NOOP("Manifest",
                                                           "The key \"%1\" stands here and, as another type, in line "
                                                           "%2; which one counts would be left to chance."))
                                  .arg(QString::fromStdString(*name))
                                  .arg(line),
                              written.range.begin);
            note(translated(QT_TRANSLATE_NOOP("Manifest", "The key \"%1\" is set again (before in line %2); this "
                                                          "later value counts."))
                     .arg(QString::fromStdString(*name))
                     .arg(line),
                 written.range.begin);
        }
        known = {.offset = written.range.begin, .isString = isString};
    }
    if (isMerged && m_limits.asKustomize && known.offset >= 0)
        return true;
    auto &object = members.json.get_ref<Json::object_t &>();
    (object.begin() + static_cast<std::ptrdiff_t>(slot))->second = std::move(json);
    return true;
}

bool Composer::merge(int index, Members &members, const Pointer &pointer)
{
    const Node &at = node(index);
    const auto wrong = [&] {
        return refuse(translated(QT_TRANSLATE_NOOP("Manifest", "A merge key needs a mapping or a list of mappings.")),
                      at.range.begin);
    };
    if (!m_saidMerge) {
        m_saidMerge = true;
        note(translated(QT_TRANSLATE_NOOP("Manifest", "Merge keys are resolved: the cluster never sees them.")),
             at.range.begin);
    }
    const Node &meant = at.type == Node::Type::Alias ? node(at.target) : at;
    if (!enter(at.range.begin))
        return false;
    const std::optional<Range> outer = m_aliasRange;
    m_aliasRange = outer.value_or(at.range);
    const auto one = [&](int from) {
        const int target = node(from).type == Node::Type::Alias ? node(from).target : from;
        if (node(target).type != Node::Type::Mapping)
            return wrong();
        if (std::find(m_following.begin(), m_following.end(), target) != m_following.end())
            return refuse(translated(QT_TRANSLATE_NOOP("Manifest", "The anchor \"%1\" contains itself."))
                              .arg(QString::fromStdString(node(from).value)),
                          at.range.begin);
        m_following.push_back(target);
        ++m_depth;
        const bool isFine = mapping(node(target), members, pointer, true);
        --m_depth;
        m_following.pop_back();
        return isFine;
    };
    bool isFine = true;
    if (meant.type == Node::Type::Mapping) {
        isFine = one(index);
    } else if (meant.type == Node::Type::Sequence && at.type != Node::Type::Alias) {
        // Earlier maps of the list win, so they are applied last.
        for (size_t i = meant.children.size(); isFine && i > 0; --i)
            isFine = one(meant.children[i - 1]);
    } else {
        isFine = wrong();
    }
    m_aliasRange = outer;
    return isFine;
}

tl::expected<Composed, Fault> Composer::run()
{
    if (m_tree.root >= 0 && !value(m_tree.root, m_out.json, Pointer(), {}))
        return tl::unexpected(m_fault.value_or(Fault{}));
    return std::move(m_out);
}

} // namespace

tl::expected<Composed, Fault> compose(const Tree &tree, const Limits &limits, bool withPlaces,
                                      const std::function<int(qsizetype)> &lineOf)
{
    return Composer(tree, limits, withPlaces, lineOf).run();
}

} // namespace weir::manifest
