// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "views/common/theme.h"

#include <QObject>

#include <memory>

namespace weir {

enum class PictureForm { Svg, Pdf, Png };

/// What picture is wanted.
struct PictureOrder {
    PictureForm form = PictureForm::Svg;
    QStringList nodes;             ///< ids of what is drawn, with the lines between them; empty: everything
    Theme theme = Theme::light();
    double scale = 1;              ///< PNG: pixels a scene unit, 0.05 … 8
    QString title;
};

/// Draws the design of a document as a picture, with the painters of the canvas: vectors in SVG and PDF, where text
/// stays text, on a page that fits. Works in slices of the event loop, so that nothing waits for it; ends with
/// finished() or failed(), or with nothing once it is cancelled or deleted. The document must outlive it and, until it
/// ends, stay as it is.
class PictureExport final : public QObject
{
    Q_OBJECT
public:
    explicit PictureExport(Document &document, PictureOrder order, QObject *parent = nullptr);
    ~PictureExport() override;

    void start();
    void cancel();

Q_SIGNALS:
    void progressed(int done, int total);
    /// The bytes of the file. `remark` says what is not as it was ordered; mostly empty.
    void finished(const QByteArray &bytes, const QString &remark);
    void failed(const weir::Error &error);

private:
    class Work;

    void step();

    Document &m_document;
    PictureOrder m_order;
    std::unique_ptr<Work> m_work;
};

} // namespace weir
