// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/templates/template.h"

#include <QDialog>
#include <QHash>

#include <functional>

class QDialogButtonBox;
class QFormLayout;
class QLabel;

namespace weir {

/// The questions of one template, what is wrong with an answer, and what will be added. Does not touch the document.
class TemplateDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `brokers`: names that are offered where a Broker is asked for; `initial`: answers to begin with.
    TemplateDialog(const Template &wanted, const Answers &initial, const QStringList &brokers,
                   QWidget *parent = nullptr);

    [[nodiscard]] Answers answers() const;

private:
    void addQuestion(QFormLayout *form, const Question &question, const Answers &initial, const QStringList &brokers);
    void refresh();

    const Template m_template;
    QHash<QString, std::function<QString()>> m_read;
    QLabel *m_wrong = nullptr;
    QLabel *m_result = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace weir
