// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/load.h"
#include "model/document/anchoring.h"
#include "model/document/edits.h"
#include "model/flow/design.h"
#include "model/manifest/reader.h"

#include <QFileInfo>

#include <algorithm>

namespace weir::cli::verbs {

using namespace Qt::StringLiterals;

Verb set();

namespace {

/// One thing to do to one field.
struct Order {
    enum class Kind { Set, Unset, Insert } kind = Kind::Set;
    QString text;      ///< as the caller gave it, for messages
    QString object;    ///< "KIND/NAME", or empty: the only object of the file
    Pointer pointer;
    Json value = {};
};

std::optional<Order> parseOrder(Order::Kind kind, const QString &text)
{
    Order order{.kind = kind, .text = text, .object = {}, .pointer = {}};
    const qsizetype start = text.startsWith(u'/') ? 0 : text.indexOf(":/"_L1) + 1;
    if (start > 0)
        order.object = text.left(start - 1);
    else if (!text.startsWith(u'/')) {
        complain(
            translated(QT_TRANSLATE_NOOP("Cli", "\"%1\" names no field: write [KIND/NAME:]/spec/field.")).arg(text));
        return std::nullopt;
    }
    if (kind == Order::Kind::Unset) {
        order.pointer = Pointer::parse(text.mid(start));
        return order;
    }
    const qsizetype equals = text.indexOf(u'=', start);
    if (equals < 0) {
        complain(translated(QT_TRANSLATE_NOOP("Cli", "\"%1\" has no value: write POINTER=JSON.")).arg(text));
        return std::nullopt;
    }
    order.pointer = Pointer::parse(text.mid(start, equals - start));
    const QString value = text.mid(equals + 1);
    const auto json = parseJson(value.toStdString());
    if (!json) {
        complain(
            translated(QT_TRANSLATE_NOOP("Cli", "\"%1\" is no JSON value; text needs quotes that the shell leaves in "
                                                "place: '%2=\"%1\"'."))
                .arg(value, text.left(equals)));
        return std::nullopt;
    }
    order.value = *json;
    return order;
}

std::optional<std::vector<Order>> ordersOf(const QCommandLineParser &parser)
{
    std::vector<Order> orders;
    const auto take = [&orders](Order::Kind kind, const QStringList &texts) {
        for (const QString &text : texts) {
            auto order = parseOrder(kind, text);
            if (!order)
                return false;
            orders.push_back(std::move(*order));
        }
        return true;
    };
    if (!take(Order::Kind::Set, parser.positionalArguments().mid(1))
        || !take(Order::Kind::Unset, parser.values(u"unset"_s))
        || !take(Order::Kind::Insert, parser.values(u"insert"_s)))
        return std::nullopt;
    if (orders.empty()) {
        complain(
            translated(QT_TRANSLATE_NOOP("Cli", "Nothing to do: name fields as POINTER=JSON, --unset or --insert.")));
        return std::nullopt;
    }
    return orders;
}

/// The object that an order means; None after a complaint.
ResourceKey objectOf(const Document &document, const Order &order)
{
    if (order.object.isEmpty()) {
        if (document.set().resources().size() == 1)
            return document.set().resources().begin()->first;
        complain(translated(QT_TRANSLATE_NOOP("Cli", "\"%1\": there is not just one object here; name it, as "
                                                     "KIND/NAME:/spec/field."))
                     .arg(order.text));
        return ResourceKey::None;
    }
    const Topology &topology = document.topology();
    QStringList found = flow::nodesNamed(topology, order.object, [](const Node &node) { return !node.ghost; });
    found.removeIf([&](const QString &id) { return !document.set().resource(topology.node(id)->key); });
    if (found.size() == 1)
        return topology.node(found.front())->key;
    complain(found.isEmpty()
                 ? translated(QT_TRANSLATE_NOOP("Cli", "\"%1\": nothing here is named \"%2\"; weirctl graph lists what "
                                                       "there is."))
                       .arg(order.text, order.object)
                 : translated(QT_TRANSLATE_NOOP("Cli", "\"%1\" may be any of these; name one by its id: %2"))
                       .arg(order.text, found.join(u", "_s)));
    return ResourceKey::None;
}

/// The change that an order asks for; an Error that names it otherwise.
Result<Change> changeFor(const Document &document, ResourceKey key, const Order &order)
{
    const Json &object = document.set().resource(key)->json();
    const auto refused = [&](const char *why) {
        return fail(translated(why).arg(order.text));
    };
    switch (order.kind) {
    case Order::Kind::Set:
        return edits::setField(document, key, order.pointer, order.value);
    case Order::Kind::Unset:
        if (!find(object, order.pointer))
            return refused(QT_TRANSLATE_NOOP("Cli", "\"%1\": there is no such field."));
        return edits::setField(document, key, order.pointer, std::nullopt);
    case Order::Kind::Insert:
        break;
    }
    const Json *list = order.pointer.isRoot() ? nullptr : find(object, order.pointer.parent());
    if (!list || !list->is_array())
        return refused(QT_TRANSLATE_NOOP("Cli", "\"%1\": there is no such list to insert into."));
    const std::string &token = order.pointer.last();
    // As RFC 6901 has it: no sign, no blank, no zero in front.
    const bool isNumber = !token.empty() && token.size() < 10 && (token == "0" || token.front() != '0')
        && std::all_of(token.begin(), token.end(), [](char c) { return c >= '0' && c <= '9'; });
    const size_t index = isNumber ? std::stoul(token) : list->size();
    if ((!isNumber && token != "-") || index > list->size())
        return refused(QT_TRANSLATE_NOOP("Cli", "\"%1\" must end in a position of the list, or in - for its end."));
    Json longer = *list;
    longer.insert(longer.begin() + static_cast<qsizetype>(index), order.value);
    return edits::setField(document, key, order.pointer.parent(), std::move(longer));
}

/// One file's text as it is; of several only those that change, under their names.
int printTexts(const Document &document)
{
    const auto texts = document.rendered();
    for (const auto &[file, bytes] : texts) {
        // Nobody else may write what save() would not.
        if (const auto error = manifest::read(bytes, file, {}, manifest::Detail::ValuesOnly).error) {
            complain(
                translated(QT_TRANSLATE_NOOP("Cli", "Nothing was written, because the result could not be read: %1"))
                    .arg(error->toString()));
            return Failed;
        }
    }
    for (const auto &[file, bytes] : texts) {
        if (!document.kustomized()) {
            printBytes(bytes);
            continue;
        }
        const auto before = document.kustomized()->files.read(file);
        if (before && *before == bytes)
            continue;
        printBytes("# " + shown(file).toUtf8() + '\n' + bytes);
    }
    return Fine;
}

/// The change as the caller wants it where it touches a value that several places share; nothing after a complaint.
std::optional<Change> settled(const Change &change, const Order &order, const QString &anchors)
{
    const std::vector<edits::SharedEdit> shared = edits::sharedIn(change);
    if (shared.empty() || anchors == "here"_L1)
        return change;
    if (anchors == "everywhere"_L1)
        return edits::everywhere(change);
    complain(
        translated(QT_TRANSLATE_NOOP("Cli", "\"%1\": the value comes from the anchor &%2, which %3 places share. Say "
                                            "--anchors here to change this one alone, or --anchors everywhere to "
                                            "change all of them."))
            .arg(order.text, shared.front().anchor)
            .arg(shared.front().places));
    return std::nullopt;
}

int run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(translated(QT_TRANSLATE_NOOP(
        "Cli", "Changes fields of manifests in place. Only the lines of what changes are touched: comments, order and "
               "quoting of everything else stay. Several orders are one change: all of them, or none.")));
    parser.addPositionalArgument(u"FILE"_s,
                                 translated(QT_TRANSLATE_NOOP("Cli", "The file, or - for standard input, which "
                                                                     "goes changed to standard output.")));
    parser.addPositionalArgument(
        u"FIELD"_s,
        translated(QT_TRANSLATE_NOOP("Cli", "[KIND/NAME:]POINTER=JSON sets a field; the object need not be named "
                                            "where there is just one.")),
        u"[FIELD=JSON…]"_s);
    parser.addOptions({
        {u"unset"_s,
         translated(QT_TRANSLATE_NOOP("Cli", "Removes a field or list item, with its own comments. May be "
                                             "repeated.")),
         u"pointer"_s},
        {u"insert"_s,
         translated(QT_TRANSLATE_NOOP("Cli", "Inserts before a position of a list, - is its end: "
                                             "POINTER=JSON. May be repeated.")),
         u"pointer=json"_s},
        {u"edits"_s,
         translated(QT_TRANSLATE_NOOP("Cli", "In a kustomization: where changes of objects from bases land, "
                                             "base or patch; without it, where the document says, and "
                                             "nowhere until that was chosen.")),
         u"base|patch"_s},
        {u"anchors"_s,
         translated(QT_TRANSLATE_NOOP("Cli", "Where the value is shared through an anchor: here changes this "
                                             "place alone, everywhere the anchor's own text.")),
         u"here|everywhere"_s},
        {u"dry-run"_s, translated(QT_TRANSLATE_NOOP("Cli", "Writes the new text to standard output and no file."))},
    });
    if (const auto done = parse(parser, "set", arguments, Answer::Files))
        return *done;
    if (parser.positionalArguments().isEmpty()) {
        complain(translated(QT_TRANSLATE_NOOP("Cli", "set needs a file.")));
        return Usage;
    }
    const auto orders = ordersOf(parser);
    if (!orders)
        return Usage;
    const QString anchors = parser.value(u"anchors"_s);
    if (parser.isSet(u"anchors"_s) && anchors != "here"_L1 && anchors != "everywhere"_L1) {
        complain(translated(QT_TRANSLATE_NOOP("Cli", "--anchors takes here or everywhere, not \"%1\".")).arg(anchors));
        return Usage;
    }
    const QString path = parser.positionalArguments().front();
    const QString edits = parser.value(u"edits"_s);
    if (parser.isSet(u"edits"_s) && edits != "base"_L1 && edits != "patch"_L1) {
        complain(translated(QT_TRANSLATE_NOOP("Cli", "--edits must be base or patch, not \"%1\".")).arg(edits));
        return Usage;
    }
    if (QFileInfo(path).isDir() && kustomizationAt(path).isEmpty()) {
        complain(translated(QT_TRANSLATE_NOOP("Cli", "set changes one file, and \"%1\" is a folder.")).arg(path));
        return Usage;
    }
    const Registry registry = Registry::builtIn();
    Document document(registry);
    if (const int code = load(document, {path}, LeftOut::Silent); code != Fine)
        return code;
    if (!document.failures().empty())
        return Failed;
    if (!edits.isEmpty()) {
        Choices choices = document.choices();
        choices.landing = edits == "base"_L1 ? kustomize::Landing::Base : kustomize::Landing::Patch;
        if (const auto chosen = document.setChoices(choices); !chosen) {
            complain(chosen.error());
            return Failed;
        }
    }
    for (const Order &order : *orders) {
        const ResourceKey key = objectOf(document, order);
        if (key == ResourceKey::None)
            return Usage;
        Result<Change> change = changeFor(document, key, order);
        if (change) {
            std::optional<Change> meant = settled(*change, order, anchors);
            if (!meant)
                return Usage;
            change = std::move(*meant);
        }
        Result<void> done = change ? document.commit(*change) : tl::unexpected(change.error());
        if (!done) {
            complain(done.error());
            if (document.isWaiting())
                complain(translated(QT_TRANSLATE_NOOP("Cli", "Say --edits base or --edits patch.")));
            return Failed;
        }
    }
    if (path == "-"_L1 || parser.isSet(u"dry-run"_s)) {
        return printTexts(document);
    }
    if (const Result<void> saved = document.save(); !saved) {
        Error error = saved.error();
        error.file = shown(error.file);
        complain(error);
        return Failed;
    }
    return Fine;
}

} // namespace

Verb set()
{
    return {"set", QT_TRANSLATE_NOOP("Cli", "Change fields of manifests in place; everything else keeps its bytes."),
            &run};
}

} // namespace weir::cli::verbs
