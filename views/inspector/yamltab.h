// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/observation.h"
#include "model/document/document.h"

#include <QWidget>

class QToolButton;

namespace weir {
class Editor;
class LiveText;
class SearchBar;
}

namespace weir::inspector {

class Caption;
class DefaultedView;

/// The object's own stretch of its file. What is typed becomes the object 150 ms after the last key; text that cannot
/// be read stays in the file as it is, with the reason below, and changes nothing.
class YamlTab final : public QWidget
{
    Q_OBJECT
public:
    explicit YamlTab(QWidget *parent = nullptr);
    ~YamlTab() override;

    void setObject(Document *document, ResourceKey key);
    void setObservation(const Observation *observation);
    /// The object may be another one now (a form edit, undo).
    void refresh();
    /// Reads what was typed at once, without waiting for the pause.
    void flush();

Q_SIGNALS:
    void failed(const weir::Error &error);
    /// The person follows what is named in the text.
    void revealRequested(const QString &node);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showTarget();
    void showDefaulted(bool on);
    void setProblem(const Error &error);

    Document *m_document = nullptr;
    ResourceKey m_key = ResourceKey::None;
    Editor *m_text;
    LiveText *m_live;
    SearchBar *m_search;
    Caption *m_problem;
    QToolButton *m_switch;
    DefaultedView *m_defaulted;
};

} // namespace weir::inspector
