// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"

#include <QWidget>

class QLineEdit;

namespace weir::inspector {

class Caption;

/// Who the object is: badge and title of its kind, its name and namespace. Renaming takes all references along.
class Header final : public QWidget
{
    Q_OBJECT
public:
    explicit Header(QWidget *parent = nullptr);

    void setObject(Document *document, ResourceKey key);
    void refresh();
    void focusName();

Q_SIGNALS:
    void failed(const weir::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void rename();
    void moveToNamespace();
    void mark(QLineEdit *line, Caption *problem, const QString &sentence);
    void commit(const Result<Change> &change, const QString &mergeKey, QLineEdit *line, Caption *problem);

    Document *m_document = nullptr;
    ResourceKey m_key = ResourceKey::None;
    Caption *m_title;
    Caption *m_subtitle;
    QWidget *m_badgeSpace;
    QLineEdit *m_name;
    Caption *m_nameProblem;
    QWidget *m_spaceLabel;
    QLineEdit *m_space;
    Caption *m_spaceProblem;
    int m_session = 0;
};

} // namespace weir::inspector
