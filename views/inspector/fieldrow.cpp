// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/fieldrow.h"

#include "views/common/icons.h"
#include "views/inspector/caption.h"
#include "views/inspector/fields/parse.h"

#include <QGridLayout>
#include <QLabel>
#include <QShortcut>
#include <QToolButton>

namespace weir::inspector {

using namespace Qt::StringLiterals;

namespace {

QString defaultText(const Field &field)
{
    const std::optional<Json> value = *field.defaultValue ? parseJson(field.defaultValue) : std::nullopt;
    if (!value)
        return {};
    // An object that stands for another one is told as a person would.
    if (const QString kind = stringAt(*value, "/kind"); !kind.isEmpty())
        return kind + u' ' + stringAt(*value, "/name");
    return value->is_string() ? toQString(*value) : QString::fromUtf8(toText(*value));
}

} // namespace

FieldRow::FieldRow(const Field &field, Pointer pointer, const FieldContext &context, QWidget *parent)
    : QWidget(parent), m_field(field), m_pointer(std::move(pointer)),
      m_editor(makeEditor(field, context, this)),
      m_hint(new Caption(Caption::Tone::Muted, this)),
      m_problem(new Caption(Caption::Tone::Problem, this)),
      m_clear(new QToolButton(this))
{
    const QString label = kindText(field.label);
    auto *title = new Caption(Caption::Tone::Heading, field.required ? tr("%1 *").arg(label) : label, this);
    title->setBuddy(m_editor->control());
    setFocusProxy(m_editor);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 6);
    layout->setHorizontalSpacing(4);
    layout->setVerticalSpacing(2);
    layout->addWidget(title, 0, 0);
    layout->addWidget(m_hint, 0, 1);
    layout->addWidget(m_editor, 1, 0, 1, 4);
    layout->addWidget(m_clear, 0, 3);
    layout->addWidget(m_problem, 2, 0, 1, 4);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_hint->setElided();
    if (field.immutable) {
        auto *lock = new QLabel(this);
        lock->setPixmap(icons::icon(u"lock"_s).pixmap(12, 12));
        lock->setToolTip(tr("Fixed once the object is in a cluster."));
        lock->setAccessibleName(lock->toolTip());
        layout->addWidget(lock, 0, 2);
    }
    layout->setColumnStretch(1, 1);

    QStringList about{kindText(field.help)};
    if (field.required)
        about << tr("It is required.");
    if (field.immutable)
        about << tr("It cannot be changed once the object is in a cluster: another value means to delete the "
                    "object and create it anew.");
    const QString standard = defaultText(field);
    if (!standard.isEmpty() && *field.defaultFrom)
        about << tr("Where it is not set, %1 sets %2.").arg(QString::fromUtf8(field.defaultFrom), standard);
    const QString help = about.join(u' ');
    setToolTip(help);
    setWhatsThis(help);
    m_editor->setPlaceholder(standard);
    m_editor->control()->setObjectName(m_pointer.toQString());
    m_editor->control()->setAccessibleName(label);
    m_editor->control()->setAccessibleDescription(help);
    m_problem->hide();

    m_clear->setIcon(icons::icon(u"close"_s));
    m_clear->setIconSize({10, 10});
    m_clear->setAutoRaise(true);
    m_clear->setToolTip(tr("Take this field out of the manifest (Ctrl+Shift+Backspace)"));
    m_clear->setAccessibleName(tr("Unset %1").arg(label));
    m_clear->setFocusPolicy(Qt::TabFocus);
    QSizePolicy keep = m_clear->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    m_clear->setSizePolicy(keep);
    m_clear->hide();
    connect(m_clear, &QToolButton::clicked, this, &FieldRow::unset);
    auto *shortcut = new QShortcut(QKeySequence(tr("Ctrl+Shift+Backspace")), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this] {
        if (m_shown)
            unset();
    });
    connect(m_editor, &FieldEditor::changed, this, &FieldRow::edited);
    connect(m_editor, &FieldEditor::stepEnded, this, &FieldRow::stepEnded);
}

void FieldRow::edited()
{
    const QString problem = m_editor->problem();
    setProblem(problem);
    if (!problem.isEmpty())
        return;
    const std::optional<Json> value = m_editor->value();
    if (value == m_shown)
        return;
    m_shown = value;
    updateHint();
    Q_EMIT wanted(this, !value.has_value());
}

void FieldRow::refresh(const Json &object)
{
    const Json *value = weir::find(object, m_pointer);
    std::optional<Json> now = value ? std::optional(*value) : std::nullopt;
    if (m_refreshed && now == m_shown) {
        m_editor->objectChanged(object);
        // What was refused has been taken meanwhile: where it lands was asked first.
        setProblem(m_editor->problem());
        return;
    }
    m_refreshed = true;
    m_shown = std::move(now);
    m_editor->setValue(m_shown ? &*m_shown : nullptr);
    m_editor->objectChanged(object);
    setProblem(m_editor->problem());
    updateHint();
}

void FieldRow::unset()
{
    Q_EMIT stepEnded();
    m_editor->control()->setFocus();
    m_editor->setValue(nullptr);
    m_shown.reset();
    setProblem({});
    updateHint();
    Q_EMIT wanted(this, true);
    Q_EMIT stepEnded();
}

void FieldRow::setProblem(const QString &sentence)
{
    m_problemText = sentence;
    updateSentence();
}

void FieldRow::setCaution(const QString &sentence)
{
    m_caution = sentence;
    updateSentence();
}

void FieldRow::updateSentence()
{
    const QString &sentence = m_problemText.isEmpty() ? m_caution : m_problemText;
    if (m_problem->text() == sentence && m_problem->isHidden() == sentence.isEmpty())
        return;
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_editor->setInvalid(!sentence.isEmpty());
}

void FieldRow::updateHint()
{
    QString hint;
    if (m_shown && m_field.type == FieldType::Duration && m_shown->is_string())
        hint = durationWords(toQString(*m_shown));
    else if (!m_shown && *m_field.defaultFrom && *m_field.defaultValue)
        hint = tr("set by %1").arg(QString::fromUtf8(m_field.defaultFrom));
    m_hint->setText(hint);
    m_clear->setVisible(m_shown.has_value());
}

} // namespace weir::inspector
