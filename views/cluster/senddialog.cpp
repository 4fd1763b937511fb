// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster/senddialog.h"

#include "views/common/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUuid>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownAnswer = 2000;

QPlainTextEdit *codeEdit(int lines)
{
    auto *edit = new QPlainTextEdit;
    edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 12);
    return edit;
}

QString freshId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Result<SendRoute> routeTo(const Observation &observation, const QString &node)
{
    const ResourcePtr object = observation.observed(node);
    if (!object) {
        return fail(Error{.message = SendDialog::tr("The cluster does not have this object; apply it first."),
                          .file = {}, .object = node, .field = {}});
    }
    return sendRoute(*object);
}

} // namespace

SendDialog::SendDialog(ClusterSession &session, const Observation &observation, const QString &node, QWidget *parent)
    : QDialog(parent), m_session(session), m_route(routeTo(observation, node))
{
    setWindowTitle(tr("Send Event"));
    setMinimumWidth(620);
    auto *form = new QFormLayout(this);
    auto *target = new QLabel(m_route ? m_route->address : m_route.error().message);
    target->setWordWrap(true);
    target->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addRow(tr("To:"), target);

    m_method = new QComboBox;
    m_method->addItems({u"POST"_s, u"PUT"_s, u"GET"_s, u"OPTIONS"_s});
    form->addRow(tr("&Method:"), m_method);
    m_path = new QLineEdit(m_route ? m_route->path : QString());
    m_path->setCursorPosition(0);
    form->addRow(tr("&URL path:"), m_path);
    m_mode = new QComboBox;
    m_mode->addItem(tr("Binary: attributes as ce-* headers"), false);
    m_mode->addItem(tr("Structured: one JSON document"), true);
    form->addRow(tr("M&ode:"), m_mode);
    m_type = new QLineEdit(u"com.example.event"_s);
    form->addRow(tr("&Type:"), m_type);
    m_source = new QLineEdit(u"/weir"_s);
    form->addRow(tr("&Source:"), m_source);
    m_id = new QLineEdit(freshId());
    form->addRow(tr("&Id:"), m_id);
    m_extensions = codeEdit(2);
    m_extensions->setPlaceholderText(tr("one a line: name=value"));
    form->addRow(tr("E&xtensions:"), m_extensions);
    m_contentType = new QLineEdit(u"application/json"_s);
    form->addRow(tr("&Content type:"), m_contentType);
    m_data = codeEdit(6);
    m_data->setPlainText(u"{\"hello\": \"weir\"}"_s);
    form->addRow(tr("&Payload:"), m_data);
    m_answer = new QLabel;
    m_answer->setWordWrap(true);
    m_answer->setMinimumHeight(m_answer->fontMetrics().lineSpacing() * 2);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addRow(tr("Answer:"), m_answer);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_send = buttons->addButton(tr("Se&nd"), QDialogButtonBox::ActionRole);
    m_send->setDefault(true);
    m_send->setEnabled(m_route.has_value());
    form->addRow(buttons);
    for (QWidget *field : std::initializer_list<QWidget *>{m_method, m_path, m_mode, m_type, m_source, m_id,
                                                           m_extensions, m_contentType, m_data}) {
        if (const auto *label = qobject_cast<QLabel *>(form->labelForField(field)))
            field->setAccessibleName(label->text().remove(u'&').remove(u':'));
    }
    connect(m_send, &QPushButton::clicked, this, &SendDialog::send);
    connect(buttons, &QDialogButtonBox::rejected, this, &SendDialog::reject);
    m_type->setFocus();
    m_type->selectAll();
}

Result<ClusterSession::Request> SendDialog::request() const
{
    CloudEvent event;
    event.attributes = {{u"specversion"_s, "1.0"},
                        {u"id"_s, m_id->text().toStdString()},
                        {u"type"_s, m_type->text().toStdString()},
                        {u"source"_s, m_source->text().toStdString()}};
    if (!m_contentType->text().isEmpty())
        event.attributes.insert(u"datacontenttype"_s, m_contentType->text().toStdString());
    for (const QString &line : m_extensions->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype equals = line.indexOf(u'=');
        if (equals < 1) {
            return fail(Error{.message = tr("“%1” is not of the form name=value.").arg(line), .file = {}, .object = {},
                              .field = {}});
        }
        event.attributes.insert(line.left(equals).trimmed(), line.mid(equals + 1).trimmed().toStdString());
    }
    event.data = m_data->toPlainText().toUtf8();

    ClusterSession::Request request;
    request.method = m_method->currentText();
    request.path = m_path->text().trimmed();
    const bool hasBody = request.method == "POST"_L1 || request.method == "PUT"_L1;
    if (hasBody && m_mode->currentData().toBool()) {
        request.headers.emplace_back("Content-Type", "application/cloudevents+json; charset=UTF-8");
        request.body = toStructured(event);
    } else if (hasBody) {
        for (const auto &header : toHttpHeaders(event))
            request.headers.append(header);
        request.body = event.data;
    }
    if (m_route && !m_route->host.isEmpty())
        request.headers.emplace_back("Host", m_route->host);
    return request;
}

void SendDialog::send()
{
    const Result<ClusterSession::Request> made = request();
    const Theme theme = Theme::of(this);
    const auto tell = [this](const QString &text, const QColor &colour) {
        QPalette palette = this->palette();
        palette.setColor(QPalette::WindowText, colour);
        m_answer->setPalette(palette);
        m_answer->setText(text);
    };
    if (!made) {
        tell(made.error().message, theme.failed);
        return;
    }
    m_send->setEnabled(false);
    tell(tr("Sending…"), theme.muted);
    m_session.request(*made, this, [this, tell, theme](const Result<ClusterSession::Reply> &reply) {
        m_send->setEnabled(true);
        if (!reply) {
            tell(reply.error().toString(), theme.failed);
            return;
        }
        const bool isFine = reply->status >= 200 && reply->status < 300;
        const QString body = QString::fromUtf8(reply->body.left(shownAnswer)).trimmed();
        tell(body.isEmpty() ? tr("HTTP %1").arg(reply->status) : tr("HTTP %1: %2").arg(reply->status).arg(body),
             isFine ? theme.ok : theme.failed);
        // The same id again would be dropped by receivers that de-duplicate.
        if (isFine)
            m_id->setText(freshId());
    });
}

} // namespace weir
