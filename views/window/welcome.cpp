// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/welcome.h"

#include "views/common/icons.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownRecent = 5;
constexpr int contentWidth = 720;

QLabel *heading(const QString &text, qreal factor)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

Welcome::Welcome(const Settings &settings, QWidget *parent) : QWidget(parent), m_settings(settings)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *content = new QWidget;
    content->setMaximumWidth(contentWidth);
    auto *column = new QVBoxLayout(content);
    column->setSpacing(10);
    column->addWidget(heading(tr("Weir"), 2.2));
    auto *purpose = new QLabel(tr("Draw event flows for Knative, take home manifests that kubectl accepts, and watch "
                                  "the events run on the very lines you drew."));
    purpose->setWordWrap(true);
    purpose->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(purpose);
    column->addSpacing(12);

    auto *grid = new QGridLayout;
    grid->setSpacing(8);
    struct Way {
        QString title, text, icon;
        void (Welcome::*signal)();
    };
    const Way ways[] = {
        {tr("Start the &demo"), tr("A simulated cluster with events running, reached like a real one."), u"play"_s,
         &Welcome::demoRequested},
        {tr("Open the &sample"), tr("A small shop: sources, a broker, triggers, a channel, dead letters."), u"sample"_s,
         &Welcome::sampleRequested},
        {tr("New d&esign"), tr("Begin with an empty canvas and the palette."), u"new"_s, &Welcome::newRequested},
        {tr("&Open manifests…"), tr("YAML or JSON files, or a whole folder. They are the document."), u"open"_s,
         &Welcome::openRequested},
        {tr("&Connect to a cluster…"), tr("Any context of your kubeconfig; nothing is changed there."), u"connect"_s,
         &Welcome::connectRequested},
    };
    int index = 0;
    for (const Way &way : ways) {
        auto *button = new QCommandLinkButton(way.title, way.text);
        button->setIcon(icons::icon(way.icon));
        button->setIconSize({28, 28});
        QString name = way.title;
        button->setAccessibleName(name.remove(u'&'));
        button->setAccessibleDescription(way.text);
        connect(button, &QAbstractButton::clicked, this, way.signal);
        grid->addWidget(button, index / 2, index % 2);
        ++index;
    }
    column->addLayout(grid);
    column->addSpacing(12);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(2);
    column->addLayout(m_recent);

    auto *outer = new QGridLayout(this);
    outer->setContentsMargins(24, 24, 24, 24);
    outer->setRowStretch(0, 1);
    outer->setRowStretch(2, 2);
    outer->setColumnStretch(0, 1);
    outer->setColumnStretch(1, 8);
    outer->setColumnStretch(2, 1);
    outer->addWidget(content, 1, 1);
    refresh();
}

void Welcome::refresh()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList files = m_settings.recentFiles().mid(0, shownRecent);
    if (files.isEmpty())
        return;
    m_recent->addWidget(heading(tr("Recently opened"), 1.1));
    for (const QString &path : files) {
        const QFileInfo info(path);
        auto *link = new QLabel;
        link->setTextFormat(Qt::RichText);
        const QString name = info.fileName().toHtmlEscaped();
        const QString folder = QDir::toNativeSeparators(info.absolutePath()).toHtmlEscaped();
        link->setText(info.exists() ? u"<a href=\"open\">%1</a>&nbsp;&nbsp;<small>%2</small>"_s.arg(name, folder)
                                    : tr("%1 (gone)").arg(name) + u"&nbsp;&nbsp;<small>%1</small>"_s.arg(folder));
        link->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
        link->setAccessibleName(tr("Open %1").arg(info.fileName()));
        connect(link, &QLabel::linkActivated, this, [this, path] { Q_EMIT fileRequested(path); });
        m_recent->addWidget(link);
    }
}

} // namespace weir
