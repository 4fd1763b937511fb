// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/differences/comparing.h"

#include "model/base/inpool.h"
#include "model/document/takeover.h"

#include <QFileInfo>
#include <QSet>

namespace weir {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Comparing::Comparing(QObject *parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(&m_pause, &QTimer::timeout, this, &Comparing::compareNow);
    connect(&m_git, &GitRevision::fetched, this, [this](const QString &copy) {
        if (QFileInfo::exists(copy))
            read({copy}, copy);
        else
            read({}, copy);
    });
    connect(&m_git, &GitRevision::failed, this, [this](const Error &error) {
        clear();
        Q_EMIT failed(error);
    });
}

void Comparing::setDocument(Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    clear();
    if (!document)
        return;
    connect(document, &Document::changed, &m_pause, [this] {
        if (isActive())
            m_pause.start();
    });
    connect(document, &Document::modifiedChanged, this, [this](bool isModified) {
        if (!isModified)
            follow();
    });
    connect(document, &Document::replaced, this, &Comparing::follow);
    connect(document, &Document::pathChanged, this, &Comparing::follow);
}

void Comparing::follow()
{
    // What was saved is another thing now, or another document is open.
    if (m_kind == Kind::Saved && !m_document->openedPaths().isEmpty())
        withSaved();
    else if (m_kind == Kind::Revision || m_kind == Kind::Saved)
        clear();
    else if (isActive())
        m_pause.start();
}

void Comparing::begin(Kind kind, const QString &title)
{
    m_git.cancel();
    ++m_question;
    m_kind = kind;
    m_title = title;
    m_isBusy = true;
    Q_EMIT changed();
}

void Comparing::withSaved()
{
    if (!m_document || m_document->openedPaths().isEmpty()) {
        Q_EMIT failed(Error{.message = tr("The design was never saved, so there is nothing to compare it with."),
                            .file = {}, .object = {}, .field = {}});
        return;
    }
    begin(Kind::Saved, tr("%1 as saved").arg(m_document->title()));
    read(m_document->openedPaths());
}

void Comparing::withPaths(const QStringList &paths)
{
    const QString first = QFileInfo(paths.value(0)).fileName();
    begin(Kind::Paths, paths.size() > 1 ? tr("%1 and %n more", nullptr, static_cast<int>(paths.size()) - 1).arg(first)
                                        : first);
    read(paths);
}

void Comparing::withRevision(const QString &revision)
{
    if (!m_document || m_document->openedPaths().isEmpty()) {
        Q_EMIT failed(Error{.message = tr("The design was never saved, so Git does not know it."), .file = {},
                            .object = {}, .field = {}});
        return;
    }
    begin(Kind::Revision, revision.trimmed());
    m_git.fetch(m_document->openedPaths().front(), revision);
}

void Comparing::clear()
{
    m_git.cancel();
    m_pause.stop();
    ++m_question;
    ++m_round;
    m_kind = Kind::None;
    m_title.clear();
    m_other.reset();
    m_differences.clear();
    m_shown.reset();
    m_isBusy = false;
    Q_EMIT changed();
}

void Comparing::read(const QStringList &paths, const QString &hidden)
{
    // Its own registry: the document may be gone before all is read.
    const auto registry = std::make_shared<const Registry>(m_document->registry());
    inPool(
        this,
        [paths, hidden, registry, title = m_title] {
            Document document(*registry);
            document.openAvailable(paths);
            auto other = std::make_shared<Other>(
                Other{.side = {.registry = registry, .topology = document.topology(), .set = document.set(),
                               .places = {}, .gone = {}},
                      .problems = {}});
            for (const NodeId &id : document.topology().nodeOrder()) {
                if (const auto placement = document.placement(id))
                    other->side.places.insert(id, placement->position);
            }
            other->problems = document.failures();
            // A temporary copy is nobody's file.
            for (Error &problem : other->problems) {
                if (!hidden.isEmpty() && problem.file.startsWith(hidden))
                    problem.file = title + problem.file.mid(hidden.size());
            }
            return std::shared_ptr<const Other>(std::move(other));
        },
        [this, question = m_question](const std::shared_ptr<const Other> &other) {
            if (question != m_question)
                return;
            m_other = other;
            compareNow();
        });
}

void Comparing::compareNow()
{
    if (!m_other || !m_document)
        return;
    m_isBusy = true;
    inPool(
        this, [other = m_other, mine = m_document->set()] { return compare(other->side.set, mine); },
        [this, round = ++m_round](const std::vector<Difference> &differences) {
            if (round != m_round)
                return;
            m_isBusy = false;
            m_differences = differences;
            showGone();
            Q_EMIT changed();
        });
}

void Comparing::showGone()
{
    OtherSide side = m_other->side;
    for (const Difference &one : m_differences) {
        if (one.pointer.isRoot() && one.kind == Difference::Kind::Removed)
            side.gone.insert(one.resource.toString());
    }
    m_shown = side.gone.isEmpty() ? nullptr : std::make_shared<const OtherSide>(std::move(side));
}

const std::vector<Error> &Comparing::problems() const
{
    static const std::vector<Error> none;
    return m_other ? m_other->problems : none;
}

ResourcePtr Comparing::other(const ResourceId &id) const
{
    const auto keys = m_other ? m_other->side.set.find(id) : QList<ResourceKey>();
    return keys.isEmpty() ? nullptr : m_other->side.set.resource(keys.front());
}

ResourcePtr Comparing::mine(const ResourceId &id) const
{
    const auto keys = m_document ? m_document->set().find(id) : QList<ResourceKey>();
    return keys.isEmpty() ? nullptr : m_document->set().resource(keys.front());
}

Comparing::Counts Comparing::counts() const
{
    Counts counts;
    QSet<ResourceId> seen;
    for (const Difference &one : m_differences) {
        if (!one.pointer.isRoot()) {
            if (!seen.contains(one.resource))
                ++counts.changed;
            seen.insert(one.resource);
        } else {
            ++(one.kind == Difference::Kind::Added ? counts.added : counts.removed);
        }
    }
    return counts;
}

std::shared_ptr<const Emphasis> Comparing::emphasis() const
{
    auto emphasis = std::make_shared<Emphasis>();
    for (const Difference &one : m_differences) {
        const QString node = one.resource.toString();
        if (one.pointer.isRoot() && one.kind == Difference::Kind::Added)
            emphasis->nodes[node] = {.ring = Tone::Accent, .badge = tr("new"), .badgeTone = Tone::Accent};
        else if (!one.pointer.isRoot())
            emphasis->nodes[node] = {.ring = Tone::Warning, .badge = tr("changed"), .badgeTone = Tone::Warning};
    }
    emphasis->other = m_shown;
    for (const NodeId &id : m_shown ? m_shown->gone : QSet<NodeId>()) {
        emphasis->nodes[id] = {.ring = Tone::Bad, .badge = tr("removed"), .badgeTone = Tone::Bad};
        for (const QString &edge : m_shown->topology.ownedBy(id))
            emphasis->lines[edge] = Tone::Bad;
    }
    return emphasis->nodes.isEmpty() ? nullptr : emphasis;
}

Result<void> Comparing::takeOver(const Difference &difference)
{
    const Result<Change> change = edits::takeOver(*m_document, difference, other(difference.resource));
    if (!change)
        return fail(change.error());
    return m_document->commit(*change);
}

} // namespace weir
