// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/forms.h"
#include "views/canvas/exportimage.h"

#include <QDialog>

#include <atomic>
#include <memory>

class QComboBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace weir {

/// Every form in which a design is taken home: which, of what, where to. Text is made in the pool, pictures in slices;
/// both can be cancelled and nothing is written before all is there. The document must stay as it is meanwhile, so the
/// dialog is modal.
class ExportDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `selection`: ids of the nodes that are selected; they may be none.
    ExportDialog(Document &document, QStringList selection, QWidget *parent = nullptr);
    ~ExportDialog() override;

    void reject() override;

Q_SIGNALS:
    /// A sentence for the status line: what was written.
    void said(const QString &sentence);

private:
    struct Choice;
    [[nodiscard]] const Choice &choice() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString proposal() const;
    void addRow(QFormLayout *form, const QString &label, QWidget *field);
    void formChanged();
    void browse();
    void begin();
    void beginText();
    void beginPicture();
    /// What was made, under the names that were chosen for it.
    void take(std::vector<exports::File> files, const QString &remark);
    void tell(const QString &message, bool isWrong);
    void setBusy(bool isBusy);

    Document &m_document;
    QStringList m_selection;
    QComboBox *m_form = nullptr;
    QRadioButton *m_all = nullptr;
    QRadioButton *m_selected = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_theme = nullptr;
    QDoubleSpinBox *m_scale = nullptr;
    QLineEdit *m_place = nullptr;
    QPushButton *m_browse = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_message = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_export = nullptr;
    QFormLayout *m_rows = nullptr;
    bool m_isOwnPlace = true;      ///< the destination is the proposal, not the person's
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< of the work in the pool
    std::unique_ptr<PictureExport> m_picture;
};

} // namespace weir
