// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/yamltab.h"

#include "views/inspector/caption.h"
#include "views/inspector/defaultedview.h"
#include "views/manifest/editor.h"
#include "views/manifest/livetext.h"
#include "views/manifest/searchbar.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace weir::inspector {

using namespace Qt::StringLiterals;

YamlTab::YamlTab(QWidget *parent)
    : QWidget(parent), m_text(new Editor(this)), m_live(new LiveText(m_text)), m_search(new SearchBar(m_text, this)),
      m_problem(new Caption(Caption::Tone::Problem, this)), m_switch(new QToolButton(this)),
      m_defaulted(new DefaultedView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->addStretch(1);
    bar->addWidget(m_switch);
    layout->addLayout(bar);
    layout->addWidget(m_search);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_defaulted, 1);
    layout->addWidget(m_problem);
    m_defaulted->hide();
    m_switch->setText(tr("With defaults"));
    m_switch->setCheckable(true);
    m_switch->setAutoRaise(true);
    m_switch->setFocusPolicy(Qt::StrongFocus);
    m_switch->setToolTip(tr("Shows the object as the cluster would store it, with its defaults; nothing can be typed "
                            "there"));
    connect(m_switch, &QToolButton::toggled, this, &YamlTab::showDefaulted);
    m_problem->setContentsMargins(12, 6, 12, 6);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_text->setObjectName(u"yaml"_s);
    m_text->setAccessibleName(tr("YAML of the selected object"));
    m_text->setAccessibleDescription(tr("Control+Space completes, Alt+Return mends a problem, Escape leaves."));
    setFocusProxy(m_text);
    connect(m_text, &Editor::searchRequested, m_search, &SearchBar::start);
    connect(m_text, &Editor::searchNextRequested, m_search, &SearchBar::findNext);
    connect(m_live, &LiveText::problemChanged, this, &YamlTab::setProblem);
    connect(m_live, &LiveText::failed, this, &YamlTab::failed);
    connect(m_live, &LiveText::followed, this, &YamlTab::revealRequested);
}

YamlTab::~YamlTab()
{
    // The editor loses its focus on the way, and what is typed last would be told to half a tab.
    m_live->disconnect(this);
    m_live->setTarget(nullptr, -1);
}

void YamlTab::setObject(Document *document, ResourceKey key)
{
    m_live->endStep();
    m_document = document;
    m_key = key;
    if (isVisible() || !document || key == ResourceKey::None)
        showTarget();
}

void YamlTab::setObservation(const Observation *observation)
{
    m_live->setObservation(observation);
}

void YamlTab::showTarget()
{
    if (m_document && m_key != ResourceKey::None)
        m_live->setTarget(m_document, -1, m_key);
    else
        m_live->setTarget(nullptr, -1);
}

void YamlTab::refresh()
{
    if (m_switch->isChecked() && m_document)
        m_defaulted->setResource(m_document->set().resource(m_key));
}

void YamlTab::showDefaulted(bool on)
{
    flush();
    m_defaulted->setResource(on && m_document ? m_document->set().resource(m_key) : nullptr);
    m_defaulted->setVisible(on);
    m_text->setVisible(!on);
    m_problem->setVisible(!on && !m_problem->text().isEmpty());
    setFocusProxy(on ? m_defaulted : static_cast<QWidget *>(m_text));
    if (!on)
        showTarget();
}

void YamlTab::flush()
{
    m_live->flush();
}

void YamlTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showTarget();
    refresh();
}

void YamlTab::hideEvent(QHideEvent *event)
{
    flush();
    QWidget::hideEvent(event);
}

void YamlTab::setProblem(const Error &error)
{
    m_problem->setText(error.line > 0 ? tr("Line %1: %2").arg(error.line).arg(error.message) : error.message);
    m_problem->setVisible(!error.message.isEmpty() && !m_switch->isChecked());
}

} // namespace weir::inspector
