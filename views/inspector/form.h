// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"

#include <QScrollArea>

class QVBoxLayout;

namespace weir::inspector {

class Connections;
class FieldRow;

/// The fields of one object, generated from its kind. Lists of objects become numbered groups; fields with a heading
/// are in a part that folds.
class Form final : public QScrollArea
{
    Q_OBJECT
public:
    explicit Form(QWidget *parent = nullptr);

    void setObject(Document *document, ResourceKey key);
    /// The object is another one now: shows its values; makes the rows anew where a list got longer or shorter.
    void refresh();
    [[nodiscard]] FieldRow *row(const QString &pointer) const;

Q_SIGNALS:
    void failed(const weir::Error &error);
    void revealRequested(const QString &node);

private:
    void rebuild();
    void focusMoved(QWidget *old, QWidget *now);
    void apply(const Pointer &pointer, std::optional<Json> value, FieldRow *row, const QString &mergeKey);
    void addFields(const std::vector<Field> &fields, const Kind &kind, QVBoxLayout *layout);
    void addList(const Field &list, const std::vector<Field> &fields, const Kind &kind, QVBoxLayout *layout);
    void addRow(const Field &field, const Pointer &pointer, const Kind &kind, QVBoxLayout *layout);
    [[nodiscard]] const Json *object() const;
    [[nodiscard]] QMap<QString, size_t> listSizes() const;

    Document *m_document = nullptr;
    ResourceKey m_key = ResourceKey::None;
    QString m_kind;                  ///< the rows are those of this kind
    QMap<QString, size_t> m_sizes;   ///< entries of each list when the rows were made
    QSet<QString> m_open;            ///< headings that were opened by hand
    std::vector<FieldRow *> m_rows;
    Connections *m_connections = nullptr;
    int m_session = 0;               ///< counts visits of fields: one visit is one undo step
};

} // namespace weir::inspector
