// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/templatedialog.h"

#include "model/manifest/bundle.h"
#include "views/common/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

constexpr int DialogWidth = 460;

QString say(const char *text)
{
    return QCoreApplication::translate("Template", text);
}

/// "Broker orders, Trigger orders"
QString objectsOf(const QByteArray &manifest)
{
    QStringList objects;
    qint64 counter = 0;
    const manifest::Loaded loaded =
        manifest::load(manifest, {}, [&counter] { return static_cast<ResourceKey>(++counter); });
    for (const auto &[key, resource] : loaded.resources)
        objects.append(u"%1 %2"_s.arg(resource->kind(), resource->name()));
    return objects.join(u", "_s);
}

} // namespace

TemplateDialog::TemplateDialog(const Template &wanted, const Answers &initial, const QStringList &brokers,
                               QWidget *parent)
    : QDialog(parent), m_template(wanted)
{
    setObjectName(u"templateDialog"_s);
    setWindowTitle(say(wanted.title));
    auto *column = new QVBoxLayout(this);
    auto *help = new QLabel(say(wanted.help));
    help->setWordWrap(true);
    column->addWidget(help);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column->addSpacing(8);
    column->addLayout(form);
    for (const Question &question : m_template.questions)
        addQuestion(form, question, initial, brokers);

    m_wrong = new QLabel;
    m_wrong->setObjectName(u"wrong"_s);
    m_wrong->setWordWrap(true);
    QPalette red = m_wrong->palette();
    red.setColor(QPalette::WindowText, Theme::of(this).failed);
    m_wrong->setPalette(red);
    m_result = new QLabel;
    m_result->setObjectName(u"result"_s);
    m_result->setWordWrap(true);
    m_result->setForegroundRole(QPalette::PlaceholderText);
    column->addSpacing(8);
    column->addWidget(m_wrong);
    column->addWidget(m_result);
    column->addStretch();

    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Add"));
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(DialogWidth);
    refresh();
}

void TemplateDialog::addQuestion(QFormLayout *form, const Question &question, const Answers &initial,
                                 const QStringList &brokers)
{
    const QString id = QString::fromLatin1(question.id);
    const QString answer = initial.value(id);
    QWidget *editor = nullptr;
    switch (question.type) {
    case Question::Type::Number: {
        auto *number = new QSpinBox;
        number->setRange(question.least, question.most);
        number->setValue(answer.toInt());
        connect(number, &QSpinBox::valueChanged, this, &TemplateDialog::refresh);
        m_read.insert(id, [number] { return QString::number(number->value()); });
        editor = number;
        break;
    }
    case Question::Type::Choice:
    case Question::Type::Broker: {
        auto *box = new QComboBox;
        const bool isFree = question.type == Question::Type::Broker;
        box->setEditable(isFree);
        for (const char *choice : question.choices)
            box->addItem(QString::fromLatin1(choice));
        if (isFree) {
            box->addItem(QString());
            box->addItems(brokers);
            box->lineEdit()->setPlaceholderText(tr("A new one"));
        }
        box->setCurrentText(answer);
        connect(box, &QComboBox::currentTextChanged, this, &TemplateDialog::refresh);
        m_read.insert(id, [box] { return box->currentText(); });
        editor = box;
        break;
    }
    case Question::Type::Name:
    case Question::Type::Text:
    case Question::Type::Duration:
    case Question::Type::Time:
    case Question::Type::Cron: {
        auto *line = new QLineEdit(answer);
        line->setPlaceholderText(question.isOptional ? tr("None") : QString());
        connect(line, &QLineEdit::textChanged, this, &TemplateDialog::refresh);
        m_read.insert(id, [line] { return line->text(); });
        editor = line;
        break;
    }
    }
    editor->setObjectName(id);
    editor->setAccessibleName(say(question.label));
    editor->setAccessibleDescription(say(question.help));
    editor->setToolTip(say(question.help));
    form->addRow(tr("%1:").arg(say(question.label)), editor);
}

Answers TemplateDialog::answers() const
{
    Answers answers;
    for (auto it = m_read.cbegin(); it != m_read.cend(); ++it)
        answers.insert(it.key(), it.value()());
    return answers;
}

void TemplateDialog::refresh()
{
    if (!m_buttons)
        return;
    const Result<QByteArray> manifest = expand(m_template, answers());
    m_wrong->setVisible(!manifest);
    m_wrong->setText(manifest ? QString() : manifest.error().message);
    m_result->setVisible(manifest.has_value());
    m_result->setText(manifest ? tr("Adds: %1").arg(objectsOf(*manifest)) : QString());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(manifest.has_value());
}

} // namespace weir
