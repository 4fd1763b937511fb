// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/observation.h"
#include "model/document/document.h"

#include <QWidget>

class QLineEdit;
class QTimer;
class QTreeView;

namespace weir {

class OutlineModel;

/// Namespace → kind → resource, as a tree: the way through the graph for keyboards and screen readers. Mirrors the
/// canvas' selection. Every row says name, kind and state in words.
class Outline final : public QWidget
{
    Q_OBJECT
public:
    explicit Outline(QWidget *parent = nullptr);

    void setDocument(Document *document);
    void setObservation(const Observation *observation);
    /// Selects the rows of these nodes without telling back.
    void select(const QStringList &nodes);

Q_SIGNALS:
    void selectionChanged(const QStringList &nodes);
    /// Enter or double click.
    void activated(const QString &node);

protected:
    void changeEvent(QEvent *event) override;

private:
    void expandNew(const QModelIndex &parent, int first, int last);

    Document *m_document = nullptr;
    const Observation *m_observation = nullptr;
    QLineEdit *m_search = nullptr;
    OutlineModel *m_rows = nullptr;
    QTreeView *m_tree = nullptr;
    QTimer *m_later = nullptr;
    QStringList m_selected; ///< also what is filtered away
    bool m_isMirroring = false;
};

} // namespace weir
