// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/whatif/eventeditor.h"

#include "model/events/example.h"
#include "model/events/pasted.h"
#include "views/common/theme.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace weir::whatif {

using namespace Qt::StringLiterals;

namespace {

/// One event that a person reads; beyond it laying out the text takes longer than anyone waits.
constexpr qsizetype Longest = 256 * 1024;
/// Entries of the list; more are found by nobody.
constexpr qsizetype MostChoices = 500;

/// Takes no more text than can be shown.
class EventText final : public QPlainTextEdit
{
public:
    using QPlainTextEdit::QPlainTextEdit;
    std::function<void(qsizetype)> refused;

protected:
    void insertFromMimeData(const QMimeData *source) override
    {
        if (source->text().size() > Longest)
            refused(source->text().size());
        else
            QPlainTextEdit::insertPlainText(source->text());
    }
};

/// Events that a Trigger's plain filters ask for.
template<class Add>
void addAsked(const Json &trigger, const Add &add)
{
    const auto take = [&](const Json *wanted) {
        if (!wanted || !wanted->is_object() || wanted->empty())
            return;
        CloudEvent event = exampleEvent({}, {});
        for (const auto &[name, value] : wanted->items()) {
            if (value.is_string() && !toQString(value).isEmpty())
                event.attributes.insert(QString::fromStdString(name), value);
        }
        add(std::move(event));
    };
    take(find(trigger, "/spec/filter/attributes"));
    const Json *filters = find(trigger, "/spec/filters");
    if (!filters || !filters->is_array())
        return;
    for (const Json &filter : *filters) {
        take(find(filter, "/exact"));
        take(find(filter, "/prefix"));
    }
}

QString written(const CloudEvent &event)
{
    const auto json = parseJson(toStructured(event).toStdString());
    return json ? QString::fromUtf8(toText(*json, 2)) : QString();
}

} // namespace

EventEditor::EventEditor(QWidget *parent) : QWidget(parent)
{
    m_choice = new QComboBox;
    m_choice->setObjectName(u"eventChoice"_s);
    m_choice->setAccessibleName(tr("Known events"));
    m_choice->setToolTip(tr("Events that the design knows: its EventTypes, and what its Triggers ask for"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(12);
    auto *text = new EventText;
    m_text = text;
    m_text->setObjectName(u"eventText"_s);
    m_text->setAccessibleName(tr("Event"));
    m_text->setPlaceholderText(tr("A CloudEvent as JSON, or HTTP headers (ce-type: …), an empty line and the body"));
    m_text->setToolTip(tr("Write or paste a CloudEvent: JSON, a batch of one, or the headers of a request as curl -v "
                          "shows them, an empty line and the body"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(60);
    m_problem = new QLabel;
    m_problem->setObjectName(u"eventProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_choice);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_problem);
    text->refused = [this](qsizetype size) {
        m_problem->setText(tr("The pasted text has %1 characters; one event may have %2. Nothing was changed.")
                               .arg(QLocale().toString(size), QLocale().toString(Longest)));
        m_problem->show();
    };
    connect(m_choice, &QComboBox::activated, this, &EventEditor::pick);
    connect(m_text, &QPlainTextEdit::textChanged, this, &EventEditor::read);
    fill();
}

void EventEditor::setDocument(Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document) {
        connect(document, &Document::replaced, this, &EventEditor::fill);
        connect(document, &Document::changed, this, &EventEditor::fill);
    }
    fill();
}

void EventEditor::fill()
{
    QList<CloudEvent> known;
    const auto add = [&known](CloudEvent event) {
        const bool isThere = std::ranges::any_of(known, [&](const CloudEvent &other) {
            return other.attributes == event.attributes;
        });
        if (!isThere && known.size() < MostChoices)
            known.append(std::move(event));
    };
    if (m_document) {
        for (const auto &[key, resource] : m_document->set().resources()) {
            if (known.size() >= MostChoices)
                break;
            if (resource->kind() == "EventType"_L1 && resource->group() == "eventing.knative.dev"_L1)
                add(exampleOf(resource->json()));
            else if (resource->kind() == "Trigger"_L1 && resource->group() == "eventing.knative.dev"_L1)
                addAsked(resource->json(), add);
        }
    }
    if (known == m_known && m_choice->count() > 0)
        return;
    m_known = known;
    const QSignalBlocker blocker(m_choice);
    m_choice->clear();
    m_choice->addItem(tr("An event of your own"));
    for (const CloudEvent &event : std::as_const(m_known))
        m_choice->addItem(tr("%1 from %2", "an event's type and source").arg(event.type(), event.source()));
    m_choice->setCurrentIndex(m_event ? static_cast<int>(m_known.indexOf(*m_event)) + 1 : 0);
}

void EventEditor::pick(int index)
{
    setEvent(index > 0 && index <= m_known.size() ? m_known[index - 1]
                                                  : exampleEvent(m_event ? m_event->type() : QString(), {}));
}

void EventEditor::setEvent(const CloudEvent &event)
{
    if (m_event != event)
        m_text->setPlainText(written(event));
}

std::optional<CloudEvent> EventEditor::firstKnown() const
{
    return m_known.isEmpty() ? std::nullopt : std::optional(m_known.first());
}

void EventEditor::focusText()
{
    m_text->setFocus();
    m_text->selectAll();
}

void EventEditor::read()
{
    const Result<CloudEvent> event = fromPasted(m_text->toPlainText().toUtf8());
    const bool isEmpty = m_text->document()->isEmpty();
    m_problem->setText(event || isEmpty ? QString() : event.error().toString());
    m_problem->setVisible(!m_problem->text().isEmpty());
    QPalette colours = m_problem->palette();
    colours.setColor(QPalette::WindowText, Theme::of(this).failed);
    m_problem->setPalette(colours);
    const std::optional<CloudEvent> now = event ? std::optional(*event) : std::nullopt;
    m_choice->setCurrentIndex(now ? static_cast<int>(m_known.indexOf(*now)) + 1 : 0);
    if (now == m_event)
        return;
    m_event = now;
    Q_EMIT changed();
}

} // namespace weir::whatif
