// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/observation.h"
#include "model/document/document.h"
#include "views/inspector/extrafields.h"

#include <QScrollArea>
#include <QTimer>

#include <functional>

class QVBoxLayout;

namespace weir::inspector {

class Connections;
class EntryList;
class FieldFinder;
class FieldRow;
class TestEvent;

/// The fields of one object, generated from its kind. Lists of objects become numbered groups; fields with a heading
/// are in a part that folds.
class Form final : public QScrollArea
{
    Q_OBJECT
public:
    explicit Form(QWidget *parent = nullptr);
    ~Form() override;
    /// Makes the change that waits until nobody types, because a question belongs to it.
    void takePostponed();

    /// Whose objects are offered as targets; it must outlive the form or be taken back with null.
    void setObservation(const Observation *observation);
    void setObject(Document *document, ResourceKey key);
    /// The object is another one now: shows its values, with more or fewer rows where a list got longer or shorter.
    void refresh();
    [[nodiscard]] FieldRow *row(const QString &pointer) const;
    /// Puts the cursor into the field at this place; makes a row for it where there is none.
    void goTo(const Pointer &pointer);
    /// Puts the cursor where a path is typed.
    void findField();

Q_SIGNALS:
    void failed(const weir::Error &error);
    void revealRequested(const QString &node);

private:
    void rebuild();
    /// The next edit is a step of its own.
    void endStep();
    void focusMoved(QWidget *old, QWidget *now);
    void apply(const Pointer &pointer, std::optional<Json> value, FieldRow *row, const QString &mergeKey);
    void addFields(const std::vector<Field> &fields, const Kind &kind, QVBoxLayout *layout);
    void addList(const Field &list, const std::vector<Field> &fields, QVBoxLayout *layout);
    void addEntry(const Pointer &list);
    /// As many entries in each list as the object has.
    void sizeLists();
    /// Changes places of entry `first` and the next one.
    void swapEntries(const Pointer &list, size_t first);
    void addRow(const Field &field, const Pointer &pointer, const Kind &kind, QVBoxLayout *layout);
    void addExtra(const Pointer &pointer);
    void applyNow(const Result<Change> &change, FieldRow *row, const QString &mergeKey);
    /// Rows for what the object has and no row shows.
    void coverAll();
    /// What the schema says of the object, below the rows that it is about.
    void judge();
    [[nodiscard]] ResourcePtr resource() const;
    [[nodiscard]] const admission::Definition *definition() const;
    [[nodiscard]] const Json *object() const;

    Document *m_document = nullptr;
    const Observation *m_observation = nullptr;
    ResourceKey m_key = ResourceKey::None;
    QString m_kind;                  ///< the rows are those of this kind
    QSet<QString> m_open;            ///< headings that were opened by hand
    std::vector<FieldRow *> m_rows;
    std::vector<EntryList *> m_lists;
    std::vector<std::pair<QWidget *, std::function<void(bool)>>> m_parts; ///< that fold, and how
    ExtraFields m_extraFields;
    std::vector<Pointer> m_wanted;   ///< places that the person asked for, of this object
    QWidget *m_extras = nullptr;
    QVBoxLayout *m_extraLayout = nullptr;
    FieldFinder *m_finder = nullptr;
    TestEvent *m_test; ///< stays from object to object
    Connections *m_connections = nullptr;
    QTimer m_pause;                  ///< of typing: what needs a question waits for it
    std::function<void()> m_postponed;
    int m_session = 0;               ///< counts visits of fields: one visit is one undo step
};

} // namespace weir::inspector
