// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/comparison.h"
#include "model/document/document.h"
#include "model/document/revision.h"
#include "views/canvas/emphasis.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace weir {

/// What the document is compared with, and what differs. Reading and comparing happen in the pool; it follows the
/// document while it is active.
class Comparing final : public QObject
{
    Q_OBJECT
public:
    explicit Comparing(QObject *parent = nullptr);

    /// Must outlive it; another one ends the comparison.
    void setDocument(Document *document);

    void withSaved();
    void withPaths(const QStringList &paths);
    void withRevision(const QString &revision);
    void clear();

    [[nodiscard]] bool isActive() const { return m_kind != Kind::None; }
    /// Reading, or comparing what was read.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// "orders.yaml as saved", "HEAD~1"; empty while not active.
    [[nodiscard]] const QString &title() const { return m_title; }
    /// From the other side to the document.
    [[nodiscard]] const std::vector<Difference> &differences() const { return m_differences; }
    /// Faults in the other side's files: what stands there may be missing in the comparison.
    [[nodiscard]] const std::vector<Error> &problems() const;
    /// The object on the other side; null where there is none.
    [[nodiscard]] ResourcePtr other(const ResourceId &id) const;
    [[nodiscard]] ResourcePtr mine(const ResourceId &id) const;
    struct Counts {
        int added = 0;
        int removed = 0;
        int changed = 0; ///< objects
    };
    [[nodiscard]] Counts counts() const;
    /// Added and changed objects stand out, removed ones are shown too, the rest fades; null where there are none.
    [[nodiscard]] std::shared_ptr<const Emphasis> emphasis() const;
    /// Makes the design agree with the other side in this.
    Result<void> takeOver(const Difference &difference);

Q_SIGNALS:
    void changed();
    void failed(const weir::Error &error);

private:
    enum class Kind { None, Saved, Paths, Revision };
    struct Other {
        OtherSide side;
        std::vector<Error> problems;
    };

    void begin(Kind kind, const QString &title);
    void read(const QStringList &paths, const QString &hidden = {});
    void compareNow();
    void showGone();
    void follow();

    Document *m_document = nullptr;
    GitRevision m_git;
    QTimer m_pause;
    Kind m_kind = Kind::None;
    QString m_title;
    QStringList m_paths;
    std::shared_ptr<const Other> m_other;
    std::vector<Difference> m_differences;
    std::shared_ptr<const OtherSide> m_shown; ///< m_other with what is gone; null: nothing is
    int m_question = 0; ///< answers to older ones are dropped
    int m_round = 0;
    bool m_isBusy = false;
};

} // namespace weir
