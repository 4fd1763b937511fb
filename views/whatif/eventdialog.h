// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "model/events/cloudevent.h"

#include <QDialog>

namespace weir::whatif {

class EventEditor;

/// Asks for the event with which somebody answers.
class EventDialog final : public QDialog
{
    Q_OBJECT
public:
    EventDialog(Document *document, const CloudEvent &initial, QWidget *parent);

    [[nodiscard]] CloudEvent cloudEvent() const;

private:
    EventEditor *m_editor;
};

} // namespace weir::whatif
