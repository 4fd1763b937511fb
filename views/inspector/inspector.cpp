// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/inspector.h"

#include "views/inspector/caption.h"
#include "views/inspector/deliverytab.h"
#include "views/inspector/fields/editor.h"
#include "views/inspector/form.h"
#include "views/inspector/header.h"
#include "views/inspector/livetab.h"
#include "views/inspector/yamltab.h"

#include <QFileInfo>
#include <QTabBar>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

namespace weir {

using namespace Qt::StringLiterals;
using namespace inspector;

class Inspector::Private
{
public:
    enum Index { FormIndex, YamlIndex, DeliveryIndex, LiveIndex };

    explicit Private(Inspector *owner);

    void choose();
    void say(const QString &title, const QString &sentence);
    void showObject(ResourceKey now, const NodeId &node);
    void refresh(const DocumentDelta &delta);
    void updateTabs();
    void tellUnread();
    void tellNumbers();
    void makeTabs();
    void followStore();
    [[nodiscard]] QString counted() const;
    [[nodiscard]] bool isLive() const { return observation && observation->isLive(); }

    Inspector *q;
    Document *document = nullptr;
    const Observation *observation = nullptr;
    const TelemetryStore *store = nullptr;
    QStringList nodes;
    QStringList edges;
    ResourceKey key = ResourceKey::None;
    int wanted = FormIndex;    ///< the tab that the person or the perspective chose; in front whenever it is there
    bool choosing = false;     ///< tabs come and go by themselves
    NodeId liveNode;           ///< what the live tab speaks of; empty: nothing
    Caption *title;
    Caption *sentence;
    QWidget *message;
    Header *header;
    Caption *unread; ///< the text of the object's file cannot be read
    QTabWidget *tabs;
    Form *form = nullptr; ///< all are made with the first object that is shown
    YamlTab *yaml = nullptr;
    DeliveryTab *delivery = nullptr;
    LiveTab *live = nullptr;
};

Inspector::Private::Private(Inspector *owner)
    : q(owner), title(new Caption(Caption::Tone::Title, owner)), sentence(new Caption(Caption::Tone::Muted, owner)),
      message(new QWidget(owner)), header(new Header(owner)),
      unread(new Caption(Caption::Tone::Problem, owner)), tabs(new QTabWidget(owner))
{
    auto *words = new QVBoxLayout(message);
    words->setContentsMargins(12, 12, 12, 8);
    words->addWidget(title);
    words->addWidget(sentence);
    title->setWordWrap(true);
    sentence->setWordWrap(true);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    tabs->setDocumentMode(true);
    tabs->tabBar()->setAccessibleName(tr("Views of the selected object"));
    auto *layout = new QVBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(message);
    layout->addWidget(header);
    layout->addWidget(unread);
    layout->addWidget(tabs, 1);
    unread->setWordWrap(true);
    unread->setContentsMargins(12, 4, 12, 4);
    unread->hide();
    layout->addStretch(0);
    connect(tabs, &QTabWidget::currentChanged, q, [this](int index) {
        if (!choosing)
            wanted = index;
    });
    connect(header, &Header::failed, q, &Inspector::failed);
}

void Inspector::Private::makeTabs()
{
    if (form)
        return;
    form = new Form(q);
    yaml = new YamlTab(q);
    delivery = new DeliveryTab(q);
    live = new LiveTab(q);
    const QScopedValueRollback quiet(choosing, true);
    tabs->addTab(form, tr("Form"));
    tabs->addTab(yaml, tr("YAML"));
    tabs->addTab(delivery, tr("Delivery"));
    tabs->addTab(live, tr("Live"));
    live->setObservation(observation);
    form->setObservation(observation);
    yaml->setObservation(observation);
    followStore();
    auto *find = new QShortcut(QKeySequence(tr("Ctrl+Shift+F")), q);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, q, [this] {
        if (!tabs->isTabVisible(FormIndex))
            return;
        tabs->setCurrentIndex(FormIndex);
        form->findField();
    });
    connect(form, &Form::failed, q, &Inspector::failed);
    connect(form, &Form::revealRequested, q, &Inspector::revealRequested);
    connect(yaml, &YamlTab::failed, q, &Inspector::failed);
    connect(yaml, &YamlTab::revealRequested, q, &Inspector::revealRequested);
    connect(delivery, &DeliveryTab::revealRequested, q, &Inspector::revealRequested);
}

void Inspector::Private::followStore()
{
    if (!live)
        return;
    live->setTelemetry(store);
    if (store)
        connect(store, &TelemetryStore::advanced, live, &LiveTab::refresh);
}

void Inspector::Private::say(const QString &titleText, const QString &text)
{
    key = ResourceKey::None;
    if (form) {
        yaml->setObject(document, key);
        form->setObject(document, key);
    }
    header->setObject(document, key);
    title->setText(titleText);
    title->setVisible(!titleText.isEmpty());
    sentence->setText(text);
    message->show();
    header->hide();
    updateTabs();
}

void Inspector::Private::showObject(ResourceKey now, const NodeId &node)
{
    liveNode = node;
    makeTabs();
    if (now != key) {
        key = now;
        yaml->setObject(document, key);
        form->setObject(document, key);
        header->setObject(document, key);
    }
    message->hide();
    header->show();
    updateTabs();
}

QString Inspector::Private::counted() const
{
    QMap<QString, int> counts;
    for (const QString &id : nodes) {
        const Node *node = document->topology().node(id);
        if (!node)
            continue;
        const Kind *kind = document->registry().find(node->resource.group, node->resource.kind);
        if (!node->uri.isEmpty())
            ++counts[tr("URL")];
        else
            ++counts[kind ? kindText(kind->title) : node->resource.kind];
    }
    if (!edges.isEmpty())
        counts[tr("Lines")] = int(edges.size());
    QStringList lines;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        lines << tr("%1: %2").arg(it.key()).arg(it.value());
    return lines.join(u'\n');
}

void Inspector::Private::choose()
{
    liveNode.clear();
    if (!document || (nodes.isEmpty() && edges.isEmpty())) {
        say({}, tr("Select an object or a line to see what it says, or drag a kind from the palette onto the "
                   "canvas."));
        return;
    }
    if (nodes.size() + edges.size() > 1) {
        say(tr("%n selected", nullptr, int(nodes.size() + edges.size())), counted());
        return;
    }
    NodeId id = nodes.isEmpty() ? QString() : nodes.front();
    if (nodes.isEmpty()) {
        const Edge *edge = document->topology().edge(edges.front());
        id = edge ? edge->via : QString();
    }
    const Node *node = document->topology().node(id);
    if (node && document->set().resource(node->key)) {
        showObject(node->key, id);
        return;
    }
    if (node && !node->uri.isEmpty()) {
        say(tr("URL"), node->uri);
        return;
    }
    if (node) {
        say(node->resource.name,
            tr("%1 %2 is referred to, but is not in this document. It may be in the cluster, or the name is misspelt.")
                .arg(node->resource.kind, node->resource.name));
        return;
    }
    if (isLive() && observation->topology().node(id)) {
        liveNode = id;
        const ResourceId &resource = observation->topology().node(id)->resource;
        say(resource.name, tr("%1, only in the cluster: this document does not have it.").arg(resource.kind));
        return;
    }
    say({}, tr("What was selected is no longer there."));
}

void Inspector::Private::refresh(const DocumentDelta &delta)
{
    if (key == ResourceKey::None) {
        // A ghost may have become an object, a counted object may be gone.
        if (!nodes.isEmpty() || !edges.isEmpty())
            choose();
        return;
    }
    const ResourcePtr resource = document->set().resource(key);
    if (!resource) {
        // What others still refer to stays selected.
        nodes.removeIf([this](const NodeId &id) { return !document->topology().node(id); });
        edges.removeIf([this](const QString &id) { return !document->topology().edge(id); });
        choose();
        return;
    }
    // Others may have been named in a reference of this one, or name it.
    Q_UNUSED(delta)
    const NodeId now = document->topology().idOf(key);
    if (nodes.size() == 1)
        nodes = {now};
    liveNode = now;
    header->refresh();
    form->refresh();
    yaml->refresh();
    updateTabs();
}

void Inspector::Private::tellUnread()
{
    const int file = document && key != ResourceKey::None ? document->fileOf(key) : -1;
    const std::optional<Error> error = file < 0 ? std::nullopt : document->files()[size_t(file)].error;
    const bool isTyped = document && document->draft(key);
    unread->setVisible(error || isTyped);
    if (isTyped) {
        unread->setText(tr("What was typed as YAML cannot be the text of this object, so nothing can be changed here. "
                           "What is shown is its last good state."));
    } else if (error) {
        unread->setText(tr("The text of %1 cannot be read (line %2), so nothing can be changed here. What is shown is "
                           "its last good state.")
                            .arg(QFileInfo(document->nameOf(file)).fileName()).arg(error->line));
    }
}

void Inspector::Private::updateTabs()
{
    tellUnread();
    const bool object = key != ResourceKey::None;
    const bool liveToo = isLive() && !liveNode.isEmpty();
    if (object || liveToo) {
        makeTabs();
        const QScopedValueRollback quiet(choosing, true);
        tabs->setTabVisible(FormIndex, object);
        tabs->setTabVisible(YamlIndex, object);
        const QString line = nodes.isEmpty() && edges.size() == 1 ? edges.front() : QString();
        tabs->setTabVisible(
            DeliveryIndex, object && delivery->show(deliveryAccounts(*document, document->topology().idOf(key), line)));
        tabs->setTabVisible(LiveIndex, liveToo);
        if (tabs->isTabVisible(wanted))
            tabs->setCurrentIndex(wanted);
    }
    tabs->setVisible(object || liveToo);
    if (liveToo)
        tellNumbers();
}

void Inspector::Private::tellNumbers()
{
    const bool object = key != ResourceKey::None;
    // A selected line speaks of itself alone, an object of the first delivery that it makes.
    QStringList keys;
    const Topology &topology = object ? document->topology() : observation->topology();
    const QStringList candidates = nodes.isEmpty() ? edges : topology.ownedBy(liveNode);
    for (const QString &id : candidates) {
        const Edge *edge = topology.edge(id);
        if (!edge || edge->via != liveNode)
            continue;
        if (nodes.isEmpty() || (edge->role != EdgeRole::Reply && edge->role != EdgeRole::DeadLetter))
            keys << TelemetryStore::edgeKey(observation->clusterId(liveNode), toString(edge->role), edge->path);
    }
    live->setSubject(liveNode, keys);
}

Inspector::Inspector(QWidget *parent) : QWidget(parent), d(std::make_unique<Private>(this))
{
    setMinimumWidth(260);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    d->choose();
}

Inspector::~Inspector() = default;

void Inspector::setDocument(Document *document)
{
    if (d->document)
        disconnect(d->document, nullptr, this, nullptr);
    d->nodes.clear();
    d->edges.clear();
    d->choose();
    d->document = document;
    if (document) {
        connect(document, &Document::changed, this, [this](const DocumentDelta &delta) { d->refresh(delta); });
        connect(document, &Document::replaced, this, [this] { showSelection({}, {}); });
    }
}

void Inspector::setObservation(const Observation *observation)
{
    if (d->observation)
        disconnect(d->observation, nullptr, this, nullptr);
    d->observation = observation;
    if (d->live) {
        d->live->setObservation(observation);
        d->form->setObservation(observation);
        d->yaml->setObservation(observation);
    }
    if (observation)
        connect(observation, &Observation::changed, this, [this] { d->updateTabs(); });
    d->updateTabs();
}

void Inspector::setTelemetry(const TelemetryStore *store)
{
    if (d->store && d->live)
        disconnect(d->store, nullptr, d->live, nullptr);
    d->store = store;
    d->followStore();
}

void Inspector::showSelection(const QStringList &nodes, const QStringList &edges)
{
    if (d->form)
        d->form->takePostponed();
    if (d->yaml)
        d->yaml->flush();
    d->nodes = nodes;
    d->edges = edges;
    d->choose();
}

void Inspector::flush()
{
    if (d->yaml)
        d->yaml->flush();
}

void Inspector::showText()
{
    d->wanted = Private::YamlIndex;
    d->updateTabs();
    if (d->yaml)
        d->yaml->setFocus();
}

void Inspector::preferLive(bool live)
{
    if (live)
        d->wanted = Private::LiveIndex;
    else if (d->wanted == Private::LiveIndex)
        d->wanted = Private::FormIndex;
    d->updateTabs();
}

void Inspector::focusName()
{
    if (d->key != ResourceKey::None)
        d->header->focusName();
}

} // namespace weir
