// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"

#include <QStringListModel>
#include <QWidget>

class QCompleter;
class QLineEdit;

namespace weir::inspector {

class Caption;

/// Goes to any field of the object by its path, whether the form shows it or not: "spec.delivery.retry". Offers the
/// paths that the kind's schema has.
class FieldFinder final : public QWidget
{
    Q_OBJECT
public:
    explicit FieldFinder(QWidget *parent);

    void setObject(const Document *document, ResourceKey key);
    void focus();

Q_SIGNALS:
    void chosen(const weir::Pointer &pointer);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer();
    void take();
    void setProblem(const QString &sentence);

    const Document *m_document = nullptr;
    ResourceKey m_key = ResourceKey::None;
    ResourcePtr m_offered; ///< the offers are of this state of the object
    QLineEdit *m_line;
    QStringListModel m_paths;
    QCompleter *m_completer;
    Caption *m_problem;
};

} // namespace weir::inspector
