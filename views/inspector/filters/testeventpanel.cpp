// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/filters/testeventpanel.h"

#include "model/events/example.h"
#include "model/events/pasted.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/inspector/caption.h"
#include "views/inspector/fields/pairseditor.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QToolButton>

namespace weir::inspector {

using namespace Qt::StringLiterals;

namespace {

// Attributes as a map of texts, as they travel.
Json attributesOf(const CloudEvent &event)
{
    Json map = Json::object();
    for (const char *first : {"type", "source", "id", "specversion", "subject"}) {
        if (event.attributes.contains(QString::fromLatin1(first)))
            map[first] = event.text(QString::fromLatin1(first)).toStdString();
    }
    for (auto it = event.attributes.cbegin(); it != event.attributes.cend(); ++it)
        map[it.key().toStdString()] = event.text(it.key()).toStdString();
    return map;
}

enum Entry { None, Own, FirstType };

} // namespace

TestEventPanel::TestEventPanel(TestEvent *test, const Document *document, QWidget *parent)
    : QWidget(parent), m_test(test), m_document(document), m_choice(new QComboBox(this)),
      m_edit(new QToolButton(this)), m_asJson(new QToolButton(this)),
      m_verdict(new Caption(Caption::Tone::Heading, this)), m_attributes(new PairsEditor(true, this)),
      m_json(new QPlainTextEdit(this)), m_problem(new Caption(Caption::Tone::Problem, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(6);
    auto *heading = new QHBoxLayout;
    auto *title = new Caption(Caption::Tone::Heading, tr("Test event"), this);
    title->setBuddy(m_choice);
    heading->addWidget(title);
    heading->addStretch(1);
    heading->addWidget(m_verdict);
    layout->addLayout(heading);
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_choice, 1);
    line->addWidget(m_edit);
    line->addWidget(m_asJson);
    layout->addLayout(line);
    layout->addWidget(m_attributes);
    layout->addWidget(m_json);
    layout->addWidget(m_problem);

    m_choice->setAccessibleName(tr("Test event"));
    m_choice->setAccessibleDescription(tr("The event that every clause of the filter is tried with. It is no part of "
                                          "the manifest."));
    m_choice->setToolTip(m_choice->accessibleDescription());
    m_choice->setWhatsThis(m_choice->accessibleDescription());
    m_choice->setFocusPolicy(Qt::StrongFocus);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_edit->setIcon(icons::icon(u"edit"_s));
    m_edit->setToolTip(tr("Show and change the attributes of the test event"));
    m_asJson->setText(u"{ }"_s);
    m_asJson->setToolTip(tr("Show and change the test event as JSON"));
    for (QToolButton *button : {m_edit, m_asJson}) {
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(button->toolTip());
    }
    m_json->setPlaceholderText(tr("The event as JSON, or the headers of an HTTP request, an empty line and its body"));
    m_json->setToolTip(tr("The event as JSON. HTTP headers (ce-type: …) with a body below are understood too when they "
                          "are pasted here."));
    m_json->setAccessibleDescription(m_json->toolTip());
    m_json->setAccessibleName(tr("Test event as JSON"));
    m_json->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_json->setTabChangesFocus(true);
    m_json->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_json->setFixedHeight(m_json->fontMetrics().lineSpacing() * 9 + 12);
    fill();
    present();
    m_choice->installEventFilter(this);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &TestEventPanel::choose);
    const auto unfold = [this](QToolButton *other, bool on) {
        if (on)
            other->setChecked(false);
        if (on && !m_test->event())
            m_choice->setCurrentIndex(Own);
        present();
    };
    connect(m_edit, &QToolButton::toggled, this, [this, unfold](bool on) { unfold(m_asJson, on); });
    connect(m_asJson, &QToolButton::toggled, this, [this, unfold](bool on) { unfold(m_edit, on); });
    connect(m_attributes, &FieldEditor::changed, this, &TestEventPanel::readAttributes);
    connect(m_json, &QPlainTextEdit::textChanged, this, &TestEventPanel::readJson);
    connect(test, &TestEvent::changed, this, [this] {
        showChoice();
        if (!m_writing)
            present();
    });
}

bool TestEventPanel::eventFilter(QObject *watched, QEvent *event)
{
    // Event types come and go while the panel stays; but not while its list is open, from which the focus comes back.
    if (watched == m_choice && event->type() == QEvent::FocusIn
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        fill();
    return QWidget::eventFilter(watched, event);
}

void TestEventPanel::unfold()
{
    m_isUnfolded = true;
    m_edit->setChecked(m_test->event().has_value());
}

void TestEventPanel::showChoice()
{
    const QSignalBlocker blocker(m_choice);
    const int type = m_test->origin() == ResourceKey::None ? -1 : m_choice->findData(qint64(m_test->origin()));
    m_choice->setCurrentIndex(!m_test->event() ? None : type >= FirstType ? type : Own);
}

void TestEventPanel::fill()
{
    constexpr size_t Most = 500;
    std::vector<std::pair<ResourceKey, QString>> types;
    const ResourceSet nothing;
    for (const auto &[key, resource] : (m_document ? m_document->set() : nothing).resources()) {
        if (resource->kind() == u"EventType" && resource->group() == u"eventing.knative.dev" && types.size() < Most)
            types.emplace_back(key, exampleOf(resource->json()).type());
    }
    if (types == m_types && m_choice->count() > 0)
        return;
    m_types = std::move(types);
    const QSignalBlocker blocker(m_choice);
    m_choice->clear();
    m_choice->addItem(tr("none"));
    m_choice->addItem(tr("an event of your own"));
    for (const auto &[key, type] : m_types) {
        const Kind &kind = m_document->registry().kindOf(u"eventing.knative.dev"_s, u"EventType"_s);
        m_choice->addItem(icons::kindIcon(kind), type, qint64(key));
    }
    showChoice();
}

void TestEventPanel::choose(int index)
{
    if (index == None) {
        m_test->setEvent(std::nullopt);
    } else if (index == Own) {
        m_test->setEvent(m_test->event() ? m_test->event() : exampleEvent({}, {}));
    } else if (index >= FirstType && m_document) {
        const auto key = ResourceKey(m_choice->itemData(index).toLongLong());
        if (const ResourcePtr resource = m_document->set().resource(key))
            m_test->setEvent(exampleOf(resource->json()), key);
    }
    if (m_isUnfolded && m_test->event() && !m_asJson->isChecked())
        m_edit->setChecked(true);
    present();
}

void TestEventPanel::present()
{
    const std::optional<CloudEvent> &event = m_test->event();
    if (!event) {
        const QSignalBlocker edit(m_edit);
        const QSignalBlocker json(m_asJson);
        m_edit->setChecked(false);
        m_asJson->setChecked(false);
    }
    m_attributes->setVisible(m_edit->isChecked());
    m_json->setVisible(m_asJson->isChecked());
    setProblem({});
    if (!event)
        return;
    const QSignalBlocker blocker(m_json);
    const Json attributes = attributesOf(*event);
    m_attributes->setValue(&attributes);
    const auto structured = parseJson(toStructured(*event).toStdString());
    m_json->setPlainText(structured ? QString::fromUtf8(toText(*structured, 2)) : QString());
}

void TestEventPanel::readAttributes()
{
    setProblem(m_attributes->problem());
    const std::optional<Json> map = m_attributes->value();
    if (!m_attributes->problem().isEmpty() || !map)
        return;
    CloudEvent event;
    if (m_test->event())
        event.data = m_test->event()->data;
    for (const auto &[name, value] : map->items())
        event.attributes[QString::fromStdString(name)] = value;
    const QScopedValueRollback writing(m_writing, true);
    m_test->setEvent(std::move(event));
}

void TestEventPanel::readJson()
{
    Result<CloudEvent> event = fromPasted(m_json->toPlainText().toUtf8());
    setProblem(event ? QString() : event.error().message);
    if (!event)
        return;
    const QScopedValueRollback writing(m_writing, true);
    m_test->setEvent(std::move(*event));
}

void TestEventPanel::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void TestEventPanel::setVerdict(const Outcomes &outcomes)
{
    m_verdict->setVisible(outcomes.isKnown);
    m_verdict->setTone(outcomes.isTaken ? Caption::Tone::Good : Caption::Tone::Heading);
    m_verdict->setText(outcomes.isTaken ? tr("taken") : tr("not taken"));
    m_verdict->setToolTip(outcomes.isTaken ? tr("The filter lets this event through.")
                                           : tr("The filter does not let this event through."));
}

void TestEventPanel::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.chromeLine, theme.lineWidth(1)));
    painter.setBrush(theme.chrome);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace weir::inspector
