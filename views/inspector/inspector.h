// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/observation.h"
#include "model/document/document.h"
#include "model/telemetry/store.h"

#include <QPointer>
#include <QWidget>

#include <memory>

namespace weir {

/// Shows and edits what is selected: form, YAML and (while a cluster is observed) live state of one object; of
/// several, how many of each kind. A line stands for the object that makes it: the Trigger, the Subscription, the
/// source. Holds no domain state; every edit is one commit to the document.
class Inspector final : public QWidget
{
    Q_OBJECT
public:
    explicit Inspector(QWidget *parent = nullptr);
    ~Inspector() override;

    /// All three must outlive the inspector or be taken back with null.
    void setDocument(Document *document);
    void setObservation(const Observation *observation);
    void setTelemetry(const TelemetryStore *store);

    /// Node ids and edge ids, as the canvas and the outline know them.
    void showSelection(const QStringList &nodes, const QStringList &edges);
    /// What was typed as YAML becomes part of the document at once.
    void flush();
    /// Live first, or the form first; the tab that the person chooses afterwards stays.
    void preferLive(bool live);
    /// Puts the cursor into the YAML of what is selected.
    void showText();
    /// Puts the cursor into the name, everything selected, ready to type over.
    void focusName();

Q_SIGNALS:
    /// An edit that could not be done.
    void failed(const weir::Error &error);
    /// The person follows a link to another node.
    void revealRequested(const QString &node);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace weir
