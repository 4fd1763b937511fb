// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/fixmenu.h"

#include "model/check/rules.h"
#include "model/document/edits.h"

#include <QAction>
#include <QCoreApplication>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>

namespace weir {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(weir::FindingsPane)
};

using Failed = std::function<void(const QString &)>;

void commit(Document &document, const Result<Change> &change, const Failed &failed)
{
    const Result<void> done = change ? document.commit(*change) : Result<void>(fail(change.error()));
    if (!done)
        failed(done.error().message);
}

void addWaiving(QMenu &menu, Document &document, const Finding &finding, QWidget *parent, const Failed &failed)
{
    if (document.waiver(finding)) {
        QObject::connect(menu.addAction(Words::tr("Take Back Waiver")), &QAction::triggered, parent,
                         [&document, finding, failed] {
                             commit(document, edits::waive(document, finding, std::nullopt), failed);
                         });
        return;
    }
    QObject::connect(menu.addAction(Words::tr("Waive…")), &QAction::triggered, parent,
                     [&document, finding, parent, failed] {
        auto *dialog = new QInputDialog(parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(Words::tr("Waive Problem"));
        dialog->setLabelText(
            Words::tr("Why is this no problem? The reason is kept beside the file and shown with it."));
        QObject::connect(dialog, &QInputDialog::textValueSelected, parent,
                         [&document, finding, failed](const QString &reason) {
            if (!reason.trimmed().isEmpty())
                commit(document, edits::waive(document, finding, reason.trimmed()), failed);
        });
        dialog->open();
    });
}

} // namespace

void fillFixMenu(QMenu &menu, Document &document, const Finding &finding, QWidget *parent, const Failed &failed)
{
    const QList<Fix> fixes = check::fixesOf(finding, document.set(), document.topology());
    for (const Fix &fix : fixes) {
        QObject::connect(menu.addAction(fix.title), &QAction::triggered, parent, [&document, fix, failed] {
            commit(document, edits::fix(document, fix), failed);
        });
    }
    if (fixes.isEmpty())
        menu.addAction(Words::tr("No fix that could be made by itself"))->setEnabled(false);
    menu.addSeparator();
    addWaiving(menu, document, finding, parent, failed);
    if (const check::Rule *rule = check::ruleOf(finding.rule)) {
        QObject::connect(menu.addAction(Words::tr("Explain")), &QAction::triggered, parent, [rule, parent] {
            auto *box = new QMessageBox(QMessageBox::Information, rule->heading(), rule->page(), QMessageBox::Close,
                                        parent);
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->open();
        });
    }
}

} // namespace weir
