// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/fields/targeteditor.h"

#include "model/document/pointing.h"
#include "views/common/icons.h"
#include "views/inspector/fields/parse.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QToolButton>

namespace weir::inspector {

using namespace Qt::StringLiterals;

TargetEditor::TargetEditor(const Field &field, const FieldContext &context, QWidget *parent)
    : FieldEditor(parent), m_context(context), m_destination(field.type == FieldType::Destination),
      m_box(new QComboBox(this))
{
    if (context.rule) {
        m_rule = *context.rule;
    } else {
        m_rule.form = m_destination ? ReferenceForm::Destination : ReferenceForm::KReference;
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    layout->addLayout(line);
    line->addWidget(m_box, 1);
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    // The line hands its focus on to the box.
    m_box->installEventFilter(this);
    setFocusProxy(m_box);
    connect(m_box->lineEdit(), &QLineEdit::textChanged, this, [this] {
        if (m_setting)
            return;
        read();
        Q_EMIT changed();
    });
    if (!m_destination)
        return;
    m_url = new QToolButton(this);
    m_url->setIcon(icons::icon(u"uri"_s));
    m_url->setCheckable(true);
    m_url->setAutoRaise(true);
    m_url->setFocusPolicy(Qt::StrongFocus);
    m_url->setToolTip(tr("Send to a URL instead of to an object"));
    m_url->setAccessibleName(m_url->toolTip());
    line->addWidget(m_url);
    connect(m_url, &QToolButton::clicked, this, &TargetEditor::switchForm);
    m_more = new QToolButton(this);
    m_more->setText(u"…"_s);
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setToolTip(tr("Path, audience and certificates of this target"));
    m_more->setAccessibleName(tr("More about this target"));
    line->addWidget(m_more);
    m_extras = new QWidget(this);
    auto *form = new QFormLayout(m_extras);
    form->setContentsMargins(12, 0, 0, 0);
    form->setVerticalSpacing(4);
    m_path = new QLineEdit(m_extras);
    m_path->setPlaceholderText(tr("relative to the object's address"));
    m_audience = new QLineEdit(m_extras);
    m_certificates = new QLineEdit(m_extras);
    m_certificates->setPlaceholderText(tr("PEM"));
    const auto add = [form](const QString &title, QLineEdit *edit) {
        form->addRow(title, edit);
        edit->setAccessibleName(title);
    };
    add(tr("Path"), m_path);
    add(tr("Audience"), m_audience);
    add(tr("CA certificates"), m_certificates);
    layout->addWidget(m_extras);
    m_extras->hide();
    connect(m_more, &QToolButton::toggled, m_extras, &QWidget::setVisible);
    for (QLineEdit *extra : {m_path, m_audience, m_certificates}) {
        connect(extra, &QLineEdit::textChanged, this, [this] {
            if (m_setting)
                return;
            read();
            Q_EMIT changed();
        });
    }
}

bool TargetEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        fill();
    return FieldEditor::eventFilter(watched, event);
}

QString TargetEditor::holderSpace() const
{
    const ResourcePtr holder = m_context.document ? m_context.document->set().resource(m_context.key) : nullptr;
    return holder ? holder->nameSpace() : QString();
}

bool TargetEditor::allowed(const Kind &kind, const Resource &resource) const
{
    if (m_rule.nameSpace == NamespaceRule::Same && resource.nameSpace() != holderSpace())
        return false;
    if (!m_rule.targets.empty())
        return std::find(m_rule.targets.begin(), m_rule.targets.end(), kind.role) != m_rule.targets.end();
    return !m_destination || kind.addressable;
}

QString TargetEditor::label(const ResourceId &id) const
{
    if (m_rule.form == ReferenceForm::BrokerName)
        return id.name;
    const Kind *kind = m_context.document->registry().find(id.group, id.kind);
    const QString title = kind ? kindText(kind->title) : id.kind;
    const bool elsewhere = !id.nameSpace.isEmpty() && id.nameSpace != holderSpace();
    return title + u' ' + (elsewhere ? id.nameSpace + u'/' + id.name : id.name);
}

void TargetEditor::fill()
{
    if (!m_context.document)
        return;
    const QScopedValueRollback<bool> setting(m_setting, true);
    const QString text = m_box->currentText();
    QList<std::pair<QString, ResourceId>> entries;
    for (const auto &[key, resource] : m_context.document->set().resources()) {
        const Kind &kind = m_context.document->registry().kindOf(*resource);
        if (key != m_context.key && allowed(kind, *resource))
            entries.append({label(resource->id()), resource->id()});
    }
    std::stable_sort(entries.begin(), entries.end(), [space = holderSpace()](const auto &a, const auto &b) {
        return (a.second.nameSpace == space) > (b.second.nameSpace == space);
    });
    const qsizetype own = entries.size();
    if (const Observation *observation = m_context.observation; observation && observation->isLive()) {
        constexpr qsizetype Most = 2000;
        for (const auto &[key, resource] : observation->set().resources()) {
            const Kind &kind = m_context.document->registry().kindOf(*resource);
            if (entries.size() >= Most || kind.internal || !allowed(kind, *resource))
                continue;
            const QString title = label(resource->id());
            const bool isThere = std::any_of(entries.cbegin(), entries.cbegin() + own,
                                             [&title](const auto &entry) { return entry.first == title; });
            if (!isThere)
                entries.append({title, resource->id()});
        }
    }
    m_box->clear();
    for (const auto &[title, id] : entries) {
        const Kind &kind = m_context.document->registry().kindOf(id.group, id.kind);
        m_box->addItem(icons::kindIcon(kind), title, id.toString());
        if (m_box->count() > own)
            m_box->setItemData(m_box->count() - 1, tr("In the cluster, not in this document."), Qt::ToolTipRole);
    }
    m_box->setCurrentIndex(-1);
    m_box->setEditText(text);
}

Json TargetEditor::pointedAt(const ResourceId &id, const QString &apiVersion) const
{
    const edits::Aim aim{.id = id, .apiVersion = apiVersion, .uri = {}};
    return edits::pointed(m_value ? &*m_value : nullptr, m_rule, aim, holderSpace());
}

std::optional<Json> TargetEditor::typed(const QString &text)
{
    const Document *document = m_context.document;
    for (const auto &[key, resource] : document->set().resources()) {
        const Kind &kind = document->registry().kindOf(*resource);
        if (key != m_context.key && allowed(kind, *resource) && label(resource->id()) == text)
            return pointedAt(resource->id(), resource->apiVersion());
    }
    static const QRegularExpression name(u"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"_s);
    if (m_rule.form == ReferenceForm::BrokerName) {
        if (!name.match(text).hasMatch())
            return std::nullopt;
        return Json(text.toStdString());
    }
    for (const Kind &kind : document->registry().kinds()) {
        for (const QString &title : {kindText(kind.title), kind.name}) {
            if (!text.startsWith(title + u' ', Qt::CaseInsensitive))
                continue;
            const QString rest = text.mid(title.size() + 1).trimmed();
            const QString space = rest.contains(u'/') ? rest.section(u'/', 0, 0) : holderSpace();
            const QString last = rest.section(u'/', -1);
            const bool role = m_rule.targets.empty()
                ? !m_destination || kind.addressable
                : std::find(m_rule.targets.begin(), m_rule.targets.end(), kind.role) != m_rule.targets.end();
            if (role && name.match(last).hasMatch()) {
                const ResourceId id{.group = kind.group, .kind = kind.name,
                                    .nameSpace = kind.namespaced ? space : QString(), .name = last};
                return pointedAt(id, kind.apiVersion());
            }
        }
    }
    return std::nullopt;
}

void TargetEditor::switchForm(bool toUrl)
{
    const QString now = m_box->currentText();
    const QString before = std::exchange(m_before, now);
    const bool isKnown = !before.isEmpty() && before.contains(u"://"_s) == toUrl;
    Q_EMIT stepEnded();
    m_box->setFocus();
    if (isKnown || toUrl)
        m_box->setEditText(isKnown ? before : u"http://"_s);
    m_url->setChecked(toUrl);
    if (!toUrl && !isKnown) {
        m_box->lineEdit()->selectAll();
        m_box->showPopup();
    }
    Q_EMIT stepEnded();
}

void TargetEditor::read()
{
    const QString text = m_box->currentText().trimmed();
    m_problem.clear();
    if (m_url)
        m_url->setChecked(text.contains(u"://"_s));
    if (text.isEmpty()) {
        m_value.reset();
        return;
    }
    std::optional<Json> wanted;
    if (m_value && text == labelOf(*m_value)) {
        wanted = m_value;
        if (m_destination && wanted->is_object() && wanted->contains("ref"))
            wanted->erase("uri");
    } else if (m_destination && text.contains(u"://"_s)) {
        const Parsed url = parseLine(FieldType::Uri, text);
        m_problem = url.problem;
        if (url.value)
            wanted = edits::pointed(m_value ? &*m_value : nullptr, m_rule,
                                    {.id = {}, .apiVersion = {}, .uri = text}, holderSpace());
    } else {
        wanted = typed(text);
        if (!wanted && m_problem.isEmpty()) {
            m_problem = m_destination
                ? tr("This names no object that can receive events. Choose one from the list, type kind and name such "
                     "as \"Broker default\", or a URL such as http://host/path.")
                : tr("This names no object that may stand here. Choose one from the list, or type kind and name.");
        }
    }
    if (!wanted)
        return;
    if (m_destination) {
        const bool isObject = wanted->contains("ref");
        const auto extra = [&](QLineEdit *edit, const char *member) {
            if (edit->text().isEmpty())
                wanted->erase(member);
            else
                (*wanted)[member] = edit->text().toStdString();
        };
        if (isObject)
            extra(m_path, "uri");
        extra(m_audience, "audience");
        extra(m_certificates, "CACerts");
    }
    m_value = std::move(wanted);
}

QString TargetEditor::labelOf(const Json &value) const
{
    if (value.is_string())
        return toQString(value);
    const Json *reference = m_destination ? weir::find(value, "/ref") : &value;
    if (!reference)
        return stringAt(value, "/uri");
    const ResourceId id{.group = splitApiVersion(stringAt(*reference, "/apiVersion")).group,
                        .kind = stringAt(*reference, "/kind"), .nameSpace = stringAt(*reference, "/namespace"),
                        .name = stringAt(*reference, "/name")};
    return id.kind.isEmpty() && id.name.isEmpty() ? QString() : label(id);
}

void TargetEditor::setValue(const Json *value)
{
    const QScopedValueRollback<bool> setting(m_setting, true);
    m_problem.clear();
    m_value = value ? std::optional(*value) : std::nullopt;
    if (m_destination) {
        const Json none = Json::object();
        const Json &shown = value ? *value : none;
        m_path->setText(shown.is_object() && shown.contains("ref") ? stringAt(shown, "/uri") : QString());
        m_audience->setText(stringAt(shown, "/audience"));
        m_certificates->setText(stringAt(shown, "/CACerts"));
        if (!m_path->text().isEmpty() || !m_audience->text().isEmpty() || !m_certificates->text().isEmpty())
            m_more->setChecked(true);
    }
    m_box->setCurrentIndex(-1);
    m_box->setEditText(value ? labelOf(*value) : QString());
    if (m_url)
        m_url->setChecked(m_box->currentText().contains(u"://"_s));
}

void TargetEditor::setPlaceholder(const QString &text)
{
    m_box->lineEdit()->setPlaceholderText(!text.isEmpty()   ? text
                                          : m_destination ? tr("object or URL")
                                                          : tr("object"));
}

QWidget *TargetEditor::control()
{
    return m_box;
}

void TargetEditor::setInvalid(bool invalid)
{
    FieldEditor::setInvalid(invalid);
    m_box->lineEdit()->setPalette(m_box->palette());
}

} // namespace weir::inspector
