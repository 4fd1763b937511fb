// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/observation.h"
#include "model/document/document.h"

#include <QAbstractItemModel>
#include <QItemSelection>
#include <QPointer>

#include <memory>
#include <vector>

class QWidget;

namespace weir {

/// Rows of the outline: namespaces and kinds by their titles, resources in document order. Holds which rows there are;
/// what a row says is read from the document when it is shown.
class OutlineModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Roles { NodeRole = Qt::UserRole }; ///< NodeId as a string; empty for namespaces and kinds

    /// In the colours of `view`, its owner.
    explicit OutlineModel(QWidget *view);
    ~OutlineModel() override;

    void setDocument(const Document *document);
    void setObservation(const Observation *observation);
    /// Only rows whose own text, kind or namespace contains it; empty: all.
    void setFilter(const QString &text);
    /// Everything is different.
    void reset();
    /// Rows come and go where the topology differs; others stay as they are.
    void follow();
    /// What rows say is different, as readiness or colours are.
    void restate();
    /// The rows of these nodes, as few ranges as there are.
    [[nodiscard]] QItemSelection rowsOf(const QStringList &nodes) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// A namespace or kind; the root holds the namespaces. Indexes point at the branch that their row is in.
    struct Branch {
        Branch *parent = nullptr;
        QString title;
        std::vector<std::unique_ptr<Branch>> branches; ///< by title
        QStringList nodes;

        [[nodiscard]] int row() const;
        [[nodiscard]] int size() const { return static_cast<int>(branches.size() + size_t(nodes.size())); }
        Branch &branch(const QString &wanted);
    };

    [[nodiscard]] std::unique_ptr<Branch> rows() const;
    [[nodiscard]] QModelIndex indexOf(const Branch &branch) const;
    [[nodiscard]] QString name(const Node &node) const;
    [[nodiscard]] QString kindTitle(const Node &node) const;
    [[nodiscard]] QString state(const NodeId &id) const;
    [[nodiscard]] QVariant nodeData(const NodeId &id, const Branch &kind, int role) const;
    void merge(Branch &shown, Branch &wanted);
    void mergeNodes(Branch &shown, const QStringList &wanted);
    void restate(const Branch &branch);

    const QWidget *m_view;
    QPointer<const Document> m_document;
    QPointer<const Observation> m_observation;
    QString m_filter;
    std::unique_ptr<Branch> m_root;
};

} // namespace weir
