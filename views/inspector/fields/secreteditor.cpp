// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/fields/secreteditor.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>

namespace weir::inspector {

namespace {

QStringList secretNames(const ResourceSet *set)
{
    QStringList names;
    if (!set)
        return names;
    for (const auto &[key, resource] : set->resources()) {
        if (resource->group().isEmpty() && resource->kind() == QLatin1StringView("Secret"))
            names << resource->name();
    }
    return names;
}

} // namespace

SecretEditor::SecretEditor(const FieldContext &context, QWidget *parent)
    : FieldEditor(parent), m_document(context.document), m_name(new QLineEdit(this)), m_key(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_key, 1);
    setFocusProxy(m_name);
    m_name->setPlaceholderText(tr("name of the Secret"));
    m_key->setPlaceholderText(tr("key"));
    m_key->setAccessibleName(tr("Key in the Secret"));
    QStringList secrets = secretNames(context.document ? &context.document->set() : nullptr);
    // Only their names: nothing of what a cluster's Secrets hold is looked at.
    if (context.observation && context.observation->isLive())
        secrets += secretNames(&context.observation->set());
    secrets.removeDuplicates();
    m_name->setCompleter(new QCompleter(secrets, this));
    m_key->setCompleter(new QCompleter(&m_keys, this));
    connect(m_name, &QLineEdit::textChanged, this, &SecretEditor::offerKeys);
    connect(m_name, &QLineEdit::textChanged, this, &FieldEditor::changed);
    connect(m_key, &QLineEdit::textChanged, this, &FieldEditor::changed);
}

void SecretEditor::offerKeys()
{
    QStringList keys;
    if (m_document) {
        for (const auto &[id, resource] : m_document->set().resources()) {
            if (!resource->group().isEmpty() || resource->kind() != QLatin1StringView("Secret")
                || resource->name() != m_name->text())
                continue;
            for (const char *member : {"/data", "/stringData"}) {
                const Json *map = weir::find(resource->json(), std::string_view(member));
                if (!map || !map->is_object())
                    continue;
                for (const auto &[key, value] : map->items())
                    keys << QString::fromStdString(key);
            }
        }
    }
    keys.removeDuplicates();
    m_keys.setStringList(keys);
}

void SecretEditor::setValue(const Json *value)
{
    const QSignalBlocker nameBlocker(m_name);
    const QSignalBlocker keyBlocker(m_key);
    m_rest = value && value->is_object() ? *value : Json::object();
    m_name->setText(stringAt(m_rest, "/name"));
    m_key->setText(stringAt(m_rest, "/key"));
    offerKeys();
}

std::optional<Json> SecretEditor::value() const
{
    if (m_name->text().isEmpty() && m_key->text().isEmpty())
        return std::nullopt;
    Json value = m_rest;
    value["name"] = m_name->text().toStdString();
    value["key"] = m_key->text().toStdString();
    return value;
}

QString SecretEditor::problem() const
{
    if (m_name->text().isEmpty() == m_key->text().isEmpty())
        return {};
    return m_name->text().isEmpty() ? tr("Say which Secret holds this key.")
                                    : tr("Say under which key the value stands in the Secret.");
}

QWidget *SecretEditor::control()
{
    return m_name;
}

} // namespace weir::inspector
