// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/fieldfinder.h"

#include "model/admission/schema/places.h"
#include "views/inspector/caption.h"
#include "views/inspector/fieldpath.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace weir::inspector {

using namespace Qt::StringLiterals;

namespace {

const admission::Definition *definitionOf(const Resource &resource)
{
    return admission::definitionOf(resource.group(), resource.kind(), resource.version());
}

} // namespace

FieldFinder::FieldFinder(QWidget *parent)
    : QWidget(parent), m_line(new QLineEdit(this)), m_completer(new QCompleter(&m_paths, this)),
      m_problem(new Caption(Caption::Tone::Problem, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 6);
    layout->setSpacing(2);
    auto *title = new Caption(Caption::Tone::Heading, tr("Any other field"), this);
    title->setBuddy(m_line);
    layout->addWidget(title);
    layout->addWidget(m_line);
    layout->addWidget(m_problem);
    const QString help = tr("Type a path such as spec.delivery.retry and press Enter: the field is shown here, or the "
                            "cursor goes to it. Ctrl+Shift+F comes here.");
    m_line->setPlaceholderText(tr("path, such as spec.delivery.retry"));
    m_line->setAccessibleName(tr("Path of a field"));
    m_line->setAccessibleDescription(help);
    m_line->setToolTip(help);
    m_line->setWhatsThis(help);
    m_line->installEventFilter(this);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(12);
    m_line->setCompleter(m_completer);
    m_problem->hide();
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::returnPressed, this, &FieldFinder::take);
    connect(m_line, &QLineEdit::textEdited, this, [this] { setProblem({}); });
}

void FieldFinder::setObject(const Document *document, ResourceKey key)
{
    m_document = document;
    m_key = key;
    m_offered.reset();
    m_line->clear();
    setProblem({});
}

void FieldFinder::focus()
{
    m_line->setFocus();
    m_line->selectAll();
}

bool FieldFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        offer();
    return QWidget::eventFilter(watched, event);
}

void FieldFinder::offer()
{
    const ResourcePtr resource = m_document ? m_document->set().resource(m_key) : nullptr;
    if (!resource || resource == m_offered)
        return;
    m_offered = resource;
    QStringList paths;
    if (const admission::Definition *definition = definitionOf(*resource)) {
        for (const admission::Offer &one : admission::offers(*definition, resource->json()))
            paths << fieldPath(one.pointer);
    }
    for (const Field &field : m_document->registry().kindOf(*resource).fields) {
        const QString pointer = QString::fromLatin1(field.pointer);
        if (!pointer.contains(u'*') && !paths.contains(fieldPath(Pointer::parse(pointer))))
            paths << fieldPath(Pointer::parse(pointer));
    }
    m_paths.setStringList(paths);
}

void FieldFinder::take()
{
    const QString text = m_line->text().trimmed();
    const ResourcePtr resource = m_document ? m_document->set().resource(m_key) : nullptr;
    if (text.isEmpty() || !resource)
        return;
    const std::optional<Pointer> pointer = parseFieldPath(text);
    if (!pointer) {
        setProblem(tr("This is no path. Write names with dots between and numbers of list entries in brackets, such as "
                      "spec.steps[0].ref."));
        return;
    }
    const std::vector<std::string> &tokens = pointer->tokens();
    const bool isIdentity = tokens.size() == 1
        ? tokens[0] == "apiVersion" || tokens[0] == "kind" || tokens[0] == "metadata"
        : tokens.size() == 2 && tokens[0] == "metadata" && (tokens[1] == "name" || tokens[1] == "namespace");
    if (isIdentity) {
        setProblem(tr("Name and namespace are at the top of this form, version and kind in the YAML view."));
        return;
    }
    const admission::Definition *definition = definitionOf(*resource);
    if (!admission::placeOf(definition, *pointer).isAllowed && !weir::find(resource->json(), *pointer)) {
        Pointer above = pointer->parent();
        while (!above.isRoot() && !admission::placeOf(definition, above).isAllowed)
            above = above.parent();
        setProblem(
            above.isRoot()
                ? tr("A %1 has no field of this path.").arg(resource->kind())
                : tr("There is nothing like this in %1. Choose one of the paths offered.").arg(fieldPath(above)));
        return;
    }
    // Entries of a list come one after the other.
    for (size_t i = 1; i < tokens.size(); ++i) {
        if (!admission::isIndex(tokens[i]))
            continue;
        const Pointer list(std::vector(tokens.begin(), tokens.begin() + qsizetype(i)));
        const admission::Place place = admission::placeOf(definition, list);
        const Json *value = weir::find(resource->json(), list);
        const bool isList = value ? value->is_array()
                                  : !place.schema || place.schema->type == admission::Schema::Type::List;
        const size_t count = value && value->is_array() ? value->size() : 0;
        if (isList && std::stoul(tokens[i]) > count) {
            setProblem(tr("%1 has %2 entries so far; the next one is [%2].").arg(fieldPath(list)).arg(count));
            return;
        }
    }
    m_completer->popup()->hide();
    m_line->clear();
    setProblem({});
    Q_EMIT chosen(*pointer);
}

void FieldFinder::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace weir::inspector
