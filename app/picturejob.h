// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"
#include "views/canvas/exportimage.h"

namespace weir {

/// `weir --export FILE`: draws manifests into a picture without a window.
class PictureJob final : public QObject
{
    Q_OBJECT
public:
    PictureJob(Document &document, const Options &options, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// All is said and written; with the program's exit code.
    void ended(int code);

private:
    /// Ids that --select means; nothing after a complaint.
    [[nodiscard]] std::optional<QStringList> selection() const;
    void end(int code);

    Document &m_document;
    const Options &m_options;
};

} // namespace weir
