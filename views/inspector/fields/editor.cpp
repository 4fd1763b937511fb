// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/fields/editor.h"

#include "views/common/theme.h"
#include "views/inspector/fields/blockeditor.h"
#include "views/inspector/fields/choiceeditor.h"
#include "views/inspector/fields/croneditor.h"
#include "views/inspector/fields/lineeditor.h"
#include "views/inspector/fields/pairseditor.h"
#include "views/inspector/fields/secreteditor.h"
#include "views/inspector/fields/selectoreditor.h"
#include "views/inspector/fields/targeteditor.h"
#include "views/inspector/filters/filterbuilder.h"

#include <QCoreApplication>

namespace weir::inspector {

void FieldEditor::setInvalid(bool invalid)
{
    QWidget *shown = control();
    QPalette palette;
    if (invalid) {
        const Theme theme = Theme::of(this);
        palette.setColor(QPalette::Text, theme.dark ? theme.failed.lighter(115) : theme.failed);
    }
    shown->setPalette(palette);
}

FieldEditor *makeEditor(const Field &field, const FieldContext &context, QWidget *parent)
{
    switch (field.type) {
    case FieldType::Enum:
    case FieldType::Boolean: return new ChoiceEditor(field, parent);
    case FieldType::MultilineText:
    case FieldType::StringList:
    case FieldType::JsonValue:
    case FieldType::ObjectList:
    case FieldType::YamlSubtree: return new BlockEditor(field, parent);
    case FieldType::FilterAttributes: return new OldFilterEditor(context, parent);
    case FieldType::KeyValue: return new PairsEditor(field, parent);
    case FieldType::LabelSelector: return new SelectorEditor(field, parent);
    case FieldType::Destination:
    case FieldType::Reference: return new TargetEditor(field, context, parent);
    case FieldType::SecretKey: return new SecretEditor(context, parent);
    case FieldType::Filters: return new FilterBuilder(context, FilterBuilder::Place::Form, parent);
    case FieldType::Cron: return new CronEditor(field, context, parent);
    case FieldType::Text:
    case FieldType::Integer:
    case FieldType::Number:
    case FieldType::Duration:
    case FieldType::TimeZone:
    case FieldType::Uri: break;
    }
    return new LineEditor(field, context, parent);
}

QString kindText(const char *text)
{
    return *text ? QCoreApplication::translate("Kind", text) : QString();
}

} // namespace weir::inspector
