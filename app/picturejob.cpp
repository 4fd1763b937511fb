// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picturejob.h"

#include "app/inputfiles.h"
#include "model/document/files.h"
#include "model/flow/design.h"

#include <QFileInfo>
#include <QTimer>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

PictureForm formOf(const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    return suffix == "svg"_L1 ? PictureForm::Svg : suffix == "pdf"_L1 ? PictureForm::Pdf : PictureForm::Png;
}

} // namespace

PictureJob::PictureJob(Document &document, const Options &options, QObject *parent)
    : QObject(parent), m_document(document), m_options(options)
{
}

std::optional<QStringList> PictureJob::selection() const
{
    QStringList nodes;
    for (const QString &name : m_options.select) {
        const QStringList found = flow::nodesNamed(m_document.topology(), name, [](const Node &) { return true; });
        if (found.isEmpty()) {
            say(tr("nothing here is named \"%1\"; weirctl graph lists what there is.").arg(name));
            return std::nullopt;
        }
        nodes += found;
    }
    return nodes;
}

void PictureJob::end(int code)
{
    QTimer::singleShot(0, this, [this, code] { Q_EMIT ended(code); });
}

void PictureJob::start()
{
    if (!openAll(m_document, m_options.files))
        return end(3);
    const auto nodes = selection();
    if (!nodes)
        return end(2);
    PictureOrder order{.form = formOf(m_options.exportFile), .nodes = *nodes, .theme = Theme::light(),
                       .scale = m_options.scale, .title = m_document.title()};
    if (m_options.theme == "dark"_L1)
        order.theme = Theme::darkTheme();
    auto *picture = new PictureExport(m_document, std::move(order), this);
    connect(picture, &PictureExport::failed, this, [this](const Error &error) {
        say(error.toString());
        end(3);
    });
    connect(picture, &PictureExport::finished, this, [this](const QByteArray &bytes, const QString &remark) {
        if (!remark.isEmpty())
            say(remark);
        const Result<void> written = files::write(m_options.exportFile, bytes);
        if (!written)
            say(written.error().toString());
        end(written ? 0 : 3);
    });
    picture->start();
}

} // namespace weir
