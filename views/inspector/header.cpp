// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/header.h"

#include "model/document/edits.h"
#include "views/common/theme.h"
#include "views/inspector/caption.h"
#include "views/inspector/fields/editor.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>

namespace weir::inspector {

using namespace Qt::StringLiterals;

namespace {

// Kubernetes' rule for object names (knative-resources 3.7): a DNS-1123 subdomain.
QString nameProblem(const QString &name, bool label)
{
    static const QRegularExpression subdomain(
        u"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"_s);
    static const QRegularExpression plain(u"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"_s);
    if (name.isEmpty())
        return Header::tr("An object needs a name.");
    if (name.size() > (label ? 63 : 253))
        return Header::tr("This name is too long: %1 characters are allowed.").arg(label ? 63 : 253);
    if (!(label ? plain : subdomain).match(name).hasMatch())
        return Header::tr("Only lower-case letters, digits and hyphens are allowed, with a letter or digit at "
                          "both ends.");
    return {};
}

} // namespace

Header::Header(QWidget *parent)
    : QWidget(parent), m_title(new Caption(Caption::Tone::Title, this)),
      m_subtitle(new Caption(Caption::Tone::Muted, this)), m_badgeSpace(new QWidget(this)),
      m_name(new QLineEdit(this)), m_nameProblem(new Caption(Caption::Tone::Problem, this)),
      m_space(new QLineEdit(this)), m_spaceProblem(new Caption(Caption::Tone::Problem, this))
{
    auto *nameLabel = new Caption(Caption::Tone::Heading, tr("Name"), this);
    auto *spaceLabel = new Caption(Caption::Tone::Heading, tr("Namespace"), this);
    m_spaceLabel = spaceLabel;
    nameLabel->setBuddy(m_name);
    spaceLabel->setBuddy(m_space);
    m_name->setObjectName(u"name"_s);
    m_name->setAccessibleName(tr("Name"));
    m_space->setObjectName(u"namespace"_s);
    m_space->setAccessibleName(tr("Namespace"));
    m_space->setPlaceholderText(tr("of the connection"));
    m_space->setToolTip(tr("Where it is not set, the object goes into the namespace of whoever applies it."));
    m_badgeSpace->setFixedSize(48, 20);
    m_title->setElided();
    m_subtitle->setElided();
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(12, 10, 12, 6);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_title, 0, 0, 1, 1);
    layout->addWidget(m_badgeSpace, 0, 1, Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(m_subtitle, 1, 0, 1, 2);
    layout->setRowMinimumHeight(2, 4);
    auto *names = new QGridLayout;
    names->setHorizontalSpacing(8);
    names->setVerticalSpacing(2);
    names->addWidget(nameLabel, 0, 0);
    names->addWidget(spaceLabel, 0, 1);
    names->addWidget(m_name, 1, 0);
    names->addWidget(m_space, 1, 1);
    names->addWidget(m_nameProblem, 2, 0, 1, 2);
    names->addWidget(m_spaceProblem, 3, 0, 1, 2);
    names->setColumnStretch(0, 3);
    names->setColumnStretch(1, 2);
    layout->addLayout(names, 3, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    m_nameProblem->hide();
    m_spaceProblem->hide();
    connect(m_name, &QLineEdit::textEdited, this, &Header::rename);
    connect(m_space, &QLineEdit::textEdited, this, &Header::moveToNamespace);
    for (QLineEdit *line : {m_name, m_space}) {
        connect(line, &QLineEdit::editingFinished, this, [this] {
            ++m_session;
            if (m_document)
                m_document->closeMerge();
        });
    }
}

void Header::setObject(Document *document, ResourceKey key)
{
    m_document = document;
    m_key = key;
    mark(m_name, m_nameProblem, {});
    mark(m_space, m_spaceProblem, {});
    ++m_session;
    refresh();
}

void Header::refresh()
{
    const ResourcePtr resource = m_document ? m_document->set().resource(m_key) : nullptr;
    if (!resource)
        return;
    const Kind &kind = m_document->registry().kindOf(*resource);
    const bool known = m_document->registry().find(resource->group(), resource->kind()) != nullptr;
    m_title->setText(resource->name());
    m_title->setToolTip(resource->name());
    QStringList words{known ? kindText(kind.title) : resource->kind(), resource->apiVersion()};
    if (!resource->nameSpace().isEmpty())
        words << resource->nameSpace();
    m_subtitle->setText(words.join(u" · "_s));
    m_badgeSpace->setToolTip(resource->kind());
    // What is wrong stays to be mended, unless the object itself changed under it.
    if (m_name->text() != resource->name() && (m_nameProblem->text().isEmpty() || !m_name->hasFocus())) {
        m_name->setText(resource->name());
        mark(m_name, m_nameProblem, {});
    }
    if (m_space->text() != resource->nameSpace() && (m_spaceProblem->text().isEmpty() || !m_space->hasFocus())) {
        m_space->setText(resource->nameSpace());
        mark(m_space, m_spaceProblem, {});
    }
    for (QWidget *part : {m_spaceLabel, static_cast<QWidget *>(m_space)})
        part->setVisible(kind.namespaced);
    m_name->setReadOnly(kind.internal);
    m_space->setReadOnly(kind.internal);
    update();
}

void Header::focusName()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void Header::rename()
{
    if (!m_document)
        return;
    const QString name = m_name->text();
    const QString problem = nameProblem(name, false);
    mark(m_name, m_nameProblem, problem);
    if (problem.isEmpty())
        commit(edits::rename(*m_document, m_key, name), u"name:%1:%2"_s.arg(qint64(m_key)).arg(m_session), m_name,
               m_nameProblem);
}

void Header::moveToNamespace()
{
    if (!m_document)
        return;
    const QString space = m_space->text();
    const QString problem = space.isEmpty() ? QString() : nameProblem(space, true);
    mark(m_space, m_spaceProblem, problem);
    if (problem.isEmpty())
        commit(edits::moveToNamespace(*m_document, m_key, space),
               u"namespace:%1:%2"_s.arg(qint64(m_key)).arg(m_session), m_space, m_spaceProblem);
}

void Header::commit(const Result<Change> &change, const QString &mergeKey, QLineEdit *line, Caption *problem)
{
    const Result<void> done =
        change ? m_document->commit(*change, mergeKey) : Result<void>(fail(change.error()));
    if (!done)
        mark(line, problem, done.error().message);
}

void Header::mark(QLineEdit *line, Caption *problem, const QString &sentence)
{
    problem->setText(sentence);
    problem->setVisible(!sentence.isEmpty());
    QPalette palette;
    if (!sentence.isEmpty()) {
        const Theme theme = Theme::of(this);
        palette.setColor(QPalette::Text, theme.dark ? theme.failed.lighter(115) : theme.failed);
    }
    line->setPalette(palette);
}

void Header::paintEvent(QPaintEvent *)
{
    const ResourcePtr resource = m_document ? m_document->set().resource(m_key) : nullptr;
    if (!resource)
        return;
    const Kind &kind = m_document->registry().kindOf(*resource);
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor fill = theme.identity(kind.role);
    painter.setFont(theme.font(11, QFont::DemiBold));
    const int width = painter.fontMetrics().horizontalAdvance(kind.badge) + 14;
    const QRect space = m_badgeSpace->geometry();
    const QRectF chip(space.right() - width + 1, space.center().y() - 9, width, 18);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(chip, 9, 9);
    painter.setPen(theme.inkOn(fill));
    painter.drawText(chip, Qt::AlignCenter, kind.badge);
}

} // namespace weir::inspector
