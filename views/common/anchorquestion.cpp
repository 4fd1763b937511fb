// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/anchorquestion.h"

#include "model/document/anchoring.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QVariant>

namespace weir {

namespace {

constexpr const char *Answer = "weirAnchorsEverywhere";

struct Words {
    Q_DECLARE_TR_FUNCTIONS(weir::AnchorQuestion)
};

} // namespace

bool asksAboutAnchors(const Change &change, const Document &document)
{
    return !document.property(Answer).isValid() && !edits::sharedIn(change).empty();
}

std::optional<Change> settleAnchors(const Change &change, Document &document, QWidget *parent)
{
    const std::vector<edits::SharedEdit> shared = edits::sharedIn(change);
    if (shared.empty())
        return change;
    QVariant answer = document.property(Answer);
    if (!answer.isValid()) {
        QMessageBox box(QMessageBox::Question, Words::tr("Shared value"),
                        Words::tr("This value is written once, as &%1, and %n places share it.", nullptr,
                                  shared.front().places)
                            .arg(shared.front().anchor),
                        QMessageBox::Cancel, parent);
        box.setInformativeText(Words::tr("Change it in this place alone, or in all of them? The answer holds until the "
                                         "window is closed."));
        QPushButton *here = box.addButton(Words::tr("Change Here"), QMessageBox::AcceptRole);
        QPushButton *everywhere = box.addButton(Words::tr("Change Everywhere"), QMessageBox::AcceptRole);
        box.setDefaultButton(here);
        box.exec();
        if (box.clickedButton() != here && box.clickedButton() != everywhere)
            return std::nullopt;
        answer = box.clickedButton() == everywhere;
        document.setProperty(Answer, answer);
    }
    return answer.toBool() ? edits::everywhere(change) : change;
}

} // namespace weir
