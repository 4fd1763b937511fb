// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/safekeeping.h"

#include "model/base/inpool.h"
#include "views/common/noticebar.h"
#include "views/window/filecommands.h"
#include "views/window/recoverydialog.h"

#include <QFileInfo>

#include <algorithm>

namespace weir {

using namespace Qt::StringLiterals;

Safekeeping::Safekeeping(Workspace &workspace, FileCommands *files, NoticeBar *notices, QWidget *window)
    : QObject(window), m_workspace(workspace), m_files(files), m_notices(notices), m_window(window),
      m_watch(workspace.document)
{
    connect(&m_watch, &DiskWatch::changed, this, &Safekeeping::showDiskChanges);
    if (!workspace.recovery)
        return;
    m_autosave = std::make_unique<Autosave>(workspace.document, *workspace.recovery);
    connect(m_autosave.get(), &Autosave::failed, this, [this](const Error &error) {
        Q_EMIT said(tr("Unsaved work could not be kept against a crash: %1").arg(error.toString()));
    });
}

void Safekeeping::windowActivated(bool isActive)
{
    if (isActive)
        m_watch.check();
    else if (m_autosave)
        m_autosave->now();
}

void Safekeeping::offerRecovery(bool evenIfNone)
{
    if (!m_workspace.recovery)
        return;
    inPool(
        this, [store = m_workspace.recovery] { return store->leftovers(); },
        [this, evenIfNone](const QList<RecoveryStore::Leftover> &leftovers) {
            if (evenIfNone || !leftovers.isEmpty())
                showLeftovers(leftovers);
        });
}

void Safekeeping::showLeftovers(const QList<RecoveryStore::Leftover> &leftovers)
{
    auto *dialog = new RecoveryDialog(*m_workspace.recovery, leftovers, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecoveryDialog::recoverRequested, m_files, &FileCommands::recover);
    dialog->open();
}

void Safekeeping::showDiskChanges()
{
    const std::vector<DiskChange> &changes = m_watch.changes();
    if (changes.empty()) {
        m_notices->dismiss();
        return;
    }
    const auto named = [&](DiskChange::Kind kind) {
        QStringList names;
        for (const DiskChange &change : changes) {
            if (change.kind == kind)
                names.append(QFileInfo(change.path).fileName());
        }
        const qsizetype shown = 3;
        const QString list = names.mid(0, shown).join(u", "_s);
        return names.size() > shown ? tr("%1 and %n more", nullptr, static_cast<int>(names.size() - shown)).arg(list)
                                    : list;
    };
    QStringList sentences;
    if (const QString names = named(DiskChange::Kind::Changed); !names.isEmpty())
        sentences.append(tr("Another program changed %1.").arg(names));
    if (const QString names = named(DiskChange::Kind::Removed); !names.isEmpty())
        sentences.append(tr("Another program removed %1.").arg(names));
    if (const QString names = named(DiskChange::Kind::Added); !names.isEmpty())
        sentences.append(tr("Another program added %1.").arg(names));
    std::vector<NoticeBar::Choice> choices;
    const bool allGone = std::all_of(changes.begin(), changes.end(),
                                     [](const DiskChange &change) { return change.kind == DiskChange::Kind::Removed; });
    if (!allGone) {
        choices.push_back({.text = tr("&Reload"), .run = [this] { m_files->reload(); },
                           .hint = tr("Takes over what is on disk now")});
        choices.push_back({.text = tr("&Compare"), .run = [this] {
                               Q_EMIT compareRequested();
                               // Comparing answers nothing yet.
                               showDiskChanges();
                           }, .hint = tr("Shows what differs between the design and the files on disk")});
    }
    choices.push_back({.text = tr("&Keep Mine"), .run = [this] { m_workspace.document.keepMine(); },
                       .hint = tr("The next save replaces what the other program wrote")});
    m_notices->ask(sentences.join(u' '), choices);
}

} // namespace weir
