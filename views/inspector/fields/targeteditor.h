// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/fields/editor.h"

class QComboBox;
class QLineEdit;
class QToolButton;

namespace weir::inspector {

/// Who is at the other end: an object of the document or of the observed cluster, chosen or typed as "Broker default";
/// one that is not there yet, typed the same way; or, for a destination, a URL, with a button to switch between the
/// two.
class TargetEditor final : public FieldEditor
{
    Q_OBJECT
public:
    TargetEditor(const Field &field, const FieldContext &context, QWidget *parent);

    void setValue(const Json *value) override;
    [[nodiscard]] std::optional<Json> value() const override { return m_value; }
    [[nodiscard]] QString problem() const override { return m_problem; }
    void setPlaceholder(const QString &text) override;
    [[nodiscard]] QWidget *control() override;
    void setInvalid(bool invalid) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void read();
    void switchForm(bool toUrl);
    [[nodiscard]] bool allowed(const Kind &kind, const Resource &resource) const;
    [[nodiscard]] QString label(const ResourceId &id) const;
    [[nodiscard]] QString labelOf(const Json &value) const;
    /// The object that a text names, whether it is there or not.
    [[nodiscard]] std::optional<Json> typed(const QString &text);
    [[nodiscard]] Json pointedAt(const ResourceId &id, const QString &apiVersion) const;
    [[nodiscard]] QString holderSpace() const;

    FieldContext m_context;
    ReferenceRule m_rule;
    bool m_destination;
    QComboBox *m_box;
    QToolButton *m_url = nullptr; ///< down: what stands there is a URL
    QToolButton *m_more = nullptr;
    QWidget *m_extras = nullptr;
    QLineEdit *m_path = nullptr;
    QLineEdit *m_audience = nullptr;
    QLineEdit *m_certificates = nullptr;
    QString m_before; ///< the text that the switch took away
    std::optional<Json> m_value;
    QString m_problem;
    bool m_setting = false;
};

} // namespace weir::inspector
