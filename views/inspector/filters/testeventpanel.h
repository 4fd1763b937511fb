// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "views/inspector/filters/testevent.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;
class QToolButton;

namespace weir::inspector {

class Caption;
class PairsEditor;

/// Chooses and edits the test event: an EventType of the document or one of one's own, as attributes or as JSON
/// (structured mode), and says whether the filter takes it.
class TestEventPanel final : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive the panel; `document` may be null.
    TestEventPanel(TestEvent *test, const Document *document, QWidget *parent);

    /// What the whole filter makes of the event.
    void setVerdict(const Outcomes &outcomes);
    [[nodiscard]] QComboBox *choice() const { return m_choice; }
    /// Shows the attributes of whatever event is chosen.
    void unfold();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// What may be chosen now; keeps what is.
    void fill();
    void showChoice();
    void choose(int index);
    void present();
    void readAttributes();
    void readJson();
    void setProblem(const QString &sentence);

    TestEvent *m_test;
    const Document *m_document;
    std::vector<std::pair<ResourceKey, QString>> m_types; ///< that may be chosen
    QComboBox *m_choice;
    QToolButton *m_edit;
    QToolButton *m_asJson;
    Caption *m_verdict;
    PairsEditor *m_attributes;
    QPlainTextEdit *m_json;
    Caption *m_problem;
    bool m_isUnfolded = false; ///< attributes are shown unasked
    bool m_writing = false; ///< the event changes because of this panel's own text
};

} // namespace weir::inspector
