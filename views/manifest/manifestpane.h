// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/observation.h"
#include "model/document/document.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace weir {

class Editor;
class LiveText;
class SearchBar;

/// The whole text of one file of the document, to be edited: every object, its comments, what stands between. A list
/// chooses the file where there are several.
class ManifestPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ManifestPane(QWidget *parent = nullptr);
    ~ManifestPane() override;

    /// Both must outlive the pane or be taken back with null.
    void setDocument(Document *document);
    void setObservation(const Observation *observation);
    /// Goes to a field of an object, in its file. An empty pointer is the object itself.
    void reveal(const QString &node, const QString &pointer);
    /// Goes to a line of a file, counted from 1.
    void revealLine(const QString &file, int line, int column);
    /// What was typed becomes part of the document at once.
    void flush();

Q_SIGNALS:
    /// The caret went to another object.
    void entered(const QString &node);
    /// The person follows what is named in the text.
    void followed(const QString &node);
    void failed(const weir::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refreshFiles();
    void showFile(int file);
    void showProblem(const Error &error);
    void askLine();
    void showPosition();

    Document *m_document = nullptr;
    QComboBox *m_files;
    QLabel *m_position;
    Editor *m_editor;
    LiveText *m_live;
    SearchBar *m_search;
    QLabel *m_problem;
    int m_file = 0;
    Error m_told;
};

} // namespace weir
