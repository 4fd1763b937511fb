// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"

#include <QWidget>

class QVBoxLayout;

namespace weir::inspector {

/// Kind and name of a node, or its URI, as people read them: "Service mailer".
[[nodiscard]] QString nodeText(const Document &document, const NodeId &id);

/// Who sends to the object and whom it sends to, as a list of links: the lines of the canvas in words.
class Connections final : public QWidget
{
    Q_OBJECT
public:
    explicit Connections(QWidget *parent = nullptr);

    void list(const Document &document, ResourceKey key);

Q_SIGNALS:
    void revealRequested(const QString &node);

private:
    QVBoxLayout *m_layout;
    QStringList m_shown; ///< what the list says; it is made anew only when that differs
};

} // namespace weir::inspector
