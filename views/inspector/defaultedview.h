// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"

#include <QWidget>

class QPlainTextEdit;

namespace weir {
class Highlighter;
}

namespace weir::inspector {

class Caption;

/// The object as a cluster with the released configuration would store it: the API server's and the webhooks' defaults
/// filled in, marked lines are theirs. Read only. Where it would be refused, the refusal.
class DefaultedView final : public QWidget
{
    Q_OBJECT
public:
    explicit DefaultedView(QWidget *parent);

    /// Null shows nothing.
    void setResource(const ResourcePtr &resource);

protected:
    void changeEvent(QEvent *event) override;

private:
    void mark();

    ResourcePtr m_resource;
    Caption *m_note;
    QPlainTextEdit *m_text;
    Highlighter *m_highlighter;
    std::vector<int> m_added; ///< lines
};

/// Lines of `after` that are not in `before`, in order (a longest common subsequence); nothing where either has more
/// than 4000.
[[nodiscard]] std::vector<int> addedLines(const QStringList &before, const QStringList &after);

} // namespace weir::inspector
