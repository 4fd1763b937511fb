// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/exportimage.h"

#include "model/base/inpool.h"
#include "views/canvas/canvasscene.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QStyleOptionGraphicsItem>
#include <QSvgGenerator>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

constexpr double Margin = 24;            ///< scene units around what is drawn
constexpr int SliceMs = 12;              ///< of drawing, before other events have their turn
constexpr double MostPixels = 32e6;      ///< of a PNG: Qt's own readers take no more than 128 MB
constexpr double LongestSide = 30000;    ///< of a PNG, in pixels
constexpr double LongestPage = 14000;    ///< of a PDF, in points: readers refuse larger pages
constexpr int Resolution = 96;           ///< a scene unit is a 96th of an inch

} // namespace

/// A picture under way.
class PictureExport::Work
{
public:
    Work(Document &document, const PictureOrder &order) : m_order(order), m_form(order.form)
    {
        m_scene.setTheme(order.theme);
        m_scene.setDocument(&document);
        collect();
    }
    ~Work()
    {
        if (m_painter.isActive())
            m_painter.end();
    }

    [[nodiscard]] bool isEmpty() const { return m_rect.isEmpty(); }
    [[nodiscard]] int total() const { return int(m_under.size() + m_lines.size() + m_above.size()); }
    [[nodiscard]] int done() const { return int(m_next); }
    [[nodiscard]] const QString &remark() const { return m_remark; }
    bool begin();
    /// Draws for a while; true when all is drawn.
    bool draw();
    /// The file of SVG and PDF.
    [[nodiscard]] QByteArray finish()
    {
        m_painter.end();
        QByteArray bytes = m_buffer.data();
        // Names may hold what XML has no way to say.
        if (m_form == PictureForm::Svg)
            bytes.removeIf([](char c) { return c >= 0 && c < ' ' && c != '\n' && c != '\t'; });
        return bytes;
    }
    [[nodiscard]] QImage takeImage()
    {
        m_painter.end();
        return std::move(m_image);
    }

private:
    void collect();
    void paintItem(QGraphicsItem &item);

    const PictureOrder &m_order;
    PictureForm m_form;
    CanvasScene m_scene;
    QRectF m_rect;
    std::vector<QGraphicsItem *> m_under; ///< frames, below the lines
    QStringList m_lines;
    std::vector<QGraphicsItem *> m_above; ///< cards, then what sits on lines
    size_t m_next = 0;
    double m_scale = 1;
    QBuffer m_buffer;
    QImage m_image;
    std::unique_ptr<QSvgGenerator> m_svg;
    std::unique_ptr<QPdfWriter> m_pdf;
    QPainter m_painter;
    QString m_remark;
};

void PictureExport::Work::collect()
{
    const bool isWhole = m_order.nodes.isEmpty();
    QSet<NodeId> wanted(m_order.nodes.begin(), m_order.nodes.end());
    for (const QString &id : m_scene.lines().ids()) {
        const Edge *edge = m_scene.edge(id);
        if (!edge)
            continue;
        // What sits on a line comes with it.
        if (isWhole || (wanted.contains(edge->from) && wanted.contains(edge->to))
            || m_order.nodes.contains(edge->via)) {
            m_lines.append(id);
            wanted << edge->via << edge->from << edge->to;
        }
    }
    for (const NodeId &id : m_scene.order()) {
        NodeItem *item = m_scene.item(id);
        if (!item || !(isWhole || wanted.contains(id)))
            continue;
        m_above.push_back(item);
        m_rect |= item->sceneBoundingRect();
    }
    for (const QString &id : m_lines)
        m_rect |= m_scene.lines().route(id) ? m_scene.lines().route(id)->path.boundingRect() : QRectF();
    for (GroupItem *group : m_scene.groupItems()) {
        const QRectF rect = group->sceneBoundingRect();
        if (isWhole || m_rect.adjusted(-Margin, -Margin, Margin, Margin).contains(rect))
            m_under.push_back(group);
    }
    for (const QGraphicsItem *group : m_under)
        m_rect |= group->sceneBoundingRect();
    const auto byHeight = [](const QGraphicsItem *a, const QGraphicsItem *b) { return a->zValue() < b->zValue(); };
    std::stable_sort(m_under.begin(), m_under.end(), byHeight);
    std::stable_sort(m_above.begin(), m_above.end(), byHeight);
    if (!m_rect.isEmpty())
        m_rect.adjust(-Margin, -Margin, Margin, Margin);
    m_rect = m_rect.toAlignedRect();
}

bool PictureExport::Work::begin()
{
    m_buffer.open(QIODevice::WriteOnly);
    const QSizeF size = m_rect.size();
    QPaintDevice *device = nullptr;
    if (m_form == PictureForm::Svg) {
        m_svg = std::make_unique<QSvgGenerator>();
        m_svg->setOutputDevice(&m_buffer);
        m_svg->setResolution(Resolution);
        m_svg->setSize(size.toSize());
        m_svg->setViewBox(QRectF(QPointF(), size));
        m_svg->setTitle(m_order.title.toHtmlEscaped()); // written as it is
        device = m_svg.get();
    } else if (m_form == PictureForm::Pdf) {
        const double points = 72.0 / Resolution;
        m_scale = std::min(1.0, LongestPage / (points * std::max(size.width(), size.height())));
        m_pdf = std::make_unique<QPdfWriter>(&m_buffer);
        m_pdf->setTitle(m_order.title);
        m_pdf->setCreator(u"Weir"_s);
        m_pdf->setResolution(Resolution);
        m_pdf->setPageSize(QPageSize(size * points * m_scale, QPageSize::Point, {}, QPageSize::ExactMatch));
        m_pdf->setPageMargins(QMarginsF());
        device = m_pdf.get();
    } else {
        m_scale = std::min({m_order.scale, LongestSide / size.width(), LongestSide / size.height(),
                            std::sqrt(MostPixels / (size.width() * size.height()))});
        if (m_scale < m_order.scale) {
            m_remark = PictureExport::tr("The picture would be too large; it is drawn at %1 % instead of %2 %.")
                           .arg(m_scale * 100, 0, 'f', 0)
                           .arg(m_order.scale * 100, 0, 'f', 0);
        }
        m_image = QImage((size * m_scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
        if (m_image.isNull())
            return false;
        m_image.fill(m_order.theme.canvas);
        device = &m_image;
    }
    if (!m_painter.begin(device))
        return false;
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (m_form == PictureForm::Pdf && m_scale < 1) {
        // Through the window, so that the level of detail stays that of 100 %.
        m_painter.setWindow(QRectF(QPointF(), size).toRect());
        m_painter.setViewport(QRectF(QPointF(), size * m_scale).toRect());
    } else if (m_form == PictureForm::Png) {
        m_painter.scale(m_scale, m_scale);
    }
    m_painter.translate(-m_rect.topLeft());
    m_painter.fillRect(m_rect, m_order.theme.canvas);
    return true;
}

void PictureExport::Work::paintItem(QGraphicsItem &item)
{
    m_painter.save();
    m_painter.translate(item.scenePos());
    QStyleOptionGraphicsItem option;
    option.exposedRect = item.boundingRect();
    item.paint(&m_painter, &option, nullptr);
    m_painter.restore();
}

bool PictureExport::Work::draw()
{
    QElapsedTimer timer;
    timer.start();
    while (m_next < size_t(total())) {
        if (m_next < m_under.size()) {
            paintItem(*m_under[m_next]);
        } else if (const size_t line = m_next - m_under.size(); line < size_t(m_lines.size())) {
            m_painter.save();
            m_scene.lines().paintOne(m_painter, m_lines[qsizetype(line)], m_form == PictureForm::Png ? m_scale : 1);
            m_painter.restore();
        } else {
            paintItem(*m_above[line - size_t(m_lines.size())]);
        }
        ++m_next;
        if (timer.elapsed() >= SliceMs)
            break;
    }
    return m_next == size_t(total());
}

PictureExport::PictureExport(Document &document, PictureOrder order, QObject *parent)
    : QObject(parent), m_document(document), m_order(std::move(order))
{
}

PictureExport::~PictureExport() = default;

void PictureExport::start()
{
    m_work = std::make_unique<Work>(m_document, m_order);
    const bool isEmpty = m_work->isEmpty();
    if (isEmpty || !m_work->begin()) {
        m_work.reset();
        const Error error{.message = isEmpty ? tr("There is nothing to draw.")
                                             : tr("There is not enough memory for this picture; try a smaller scale."),
                          .file = {}, .object = {}, .field = {}};
        QTimer::singleShot(0, this, [this, error] { Q_EMIT failed(error); });
        return;
    }
    QTimer::singleShot(0, this, &PictureExport::step);
}

void PictureExport::cancel()
{
    m_work.reset();
}

void PictureExport::step()
{
    if (!m_work)
        return;
    const bool isDone = m_work->draw();
    Q_EMIT progressed(m_work->done(), m_work->total());
    // Who listens may have cancelled.
    if (!m_work)
        return;
    if (!isDone) {
        QTimer::singleShot(0, this, &PictureExport::step);
        return;
    }
    if (m_order.form != PictureForm::Png) {
        const QByteArray bytes = m_work->finish();
        m_work.reset();
        Q_EMIT finished(bytes, {});
        return;
    }
    // Packing takes its time.
    const auto pack = [image = m_work->takeImage()] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return buffer.data();
    };
    inPool(this, pack, [this](const QByteArray &bytes) {
        if (!m_work)
            return;
        const QString remark = m_work->remark();
        m_work.reset();
        Q_EMIT finished(bytes, remark);
    });
}

} // namespace weir
