// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/fields/editor.h"

#include <QStringListModel>

class QLineEdit;

namespace weir::inspector {

/// Name of a Secret and the key in it, completed from the Secrets of the document and the cluster. Never shows what a
/// Secret holds.
class SecretEditor final : public FieldEditor
{
    Q_OBJECT
public:
    SecretEditor(const FieldContext &context, QWidget *parent);

    void setValue(const Json *value) override;
    [[nodiscard]] std::optional<Json> value() const override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QWidget *control() override;

private:
    void offerKeys();

    const Document *m_document;
    QStringListModel m_keys;
    QLineEdit *m_name;
    QLineEdit *m_key;
    Json m_rest = Json::object(); ///< members besides the two
};

} // namespace weir::inspector
