// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace weir {

/// What is chosen for one document and kept in its sidecar: where new resources go and where edits of a base land.
class DocumentSettings final : public QDialog
{
    Q_OBJECT
public:
    explicit DocumentSettings(Document &document, QWidget *parent = nullptr);

    void accept() override;

private:
    void refresh();

    Document &m_document;
    QComboBox *m_place = nullptr;
    QLineEdit *m_file = nullptr;
    QComboBox *m_landing = nullptr;
    QLabel *m_wrong = nullptr;
};

} // namespace weir
