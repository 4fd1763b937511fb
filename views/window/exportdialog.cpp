// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/exportdialog.h"

#include "model/base/inpool.h"
#include "model/exports/order.h"
#include "model/manifest/bundle.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace weir {

using namespace Qt::StringLiterals;

/// One line of the list of forms.
struct ExportDialog::Choice {
    std::optional<exports::Form> text;
    PictureForm picture = PictureForm::Svg;
    const char *title;
    const char *suffix; ///< of the file; null: a folder
};

namespace {

constexpr int DialogWidth = 540;

} // namespace

const ExportDialog::Choice &ExportDialog::choice() const
{
    using exports::Form;
    static const std::vector<Choice> choices{
        {Form::Yaml, {}, QT_TR_NOOP("YAML, one file"), "yaml"},
        {Form::Files, {}, QT_TR_NOOP("YAML, a file an object"), nullptr},
        {Form::List, {}, QT_TR_NOOP("JSON list"), "json"},
        {Form::Kustomize, {}, QT_TR_NOOP("Kustomization: base and overlay"), nullptr},
        {Form::Helm, {}, QT_TR_NOOP("Helm chart"), nullptr},
        {Form::Kn, {}, QT_TR_NOOP("Shell script of kn commands"), "sh"},
        {{}, PictureForm::Svg, QT_TR_NOOP("Picture: SVG"), "svg"},
        {{}, PictureForm::Pdf, QT_TR_NOOP("Picture: PDF"), "pdf"},
        {{}, PictureForm::Png, QT_TR_NOOP("Picture: PNG"), "png"},
        {Form::Report, {}, QT_TR_NOOP("Report: Markdown"), "md"},
        {Form::Mermaid, {}, QT_TR_NOOP("Diagram: Mermaid"), "mmd"},
        {Form::Dot, {}, QT_TR_NOOP("Diagram: DOT (Graphviz)"), "dot"},
    };
    if (m_form->count() == 0) {
        for (const Choice &one : choices)
            m_form->addItem(tr(one.title));
    }
    return choices[static_cast<size_t>(std::max(0, m_form->currentIndex()))];
}

ExportDialog::ExportDialog(Document &document, QStringList selection, QWidget *parent)
    : QDialog(parent), m_document(document), m_selection(std::move(selection))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export"));
    auto *column = new QVBoxLayout(this);
    m_rows = new QFormLayout;
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column->addLayout(m_rows);

    m_form = new QComboBox;
    m_form->setObjectName(u"form"_s);
    (void)choice();
    m_form->setMaxVisibleItems(m_form->count());
    addRow(m_rows, tr("&Form"), m_form);

    auto *scope = new QWidget;
    auto *scopeRow = new QHBoxLayout(scope);
    scopeRow->setContentsMargins({});
    m_all = new QRadioButton(tr("&Everything"));
    m_selected = new QRadioButton(tr("The &selection (%n object(s))", nullptr, int(m_selection.size())));
    m_all->setObjectName(u"all"_s);
    m_selected->setObjectName(u"selected"_s);
    m_selected->setEnabled(!m_selection.isEmpty());
    (m_selection.size() > 1 ? m_selected : m_all)->setChecked(true);
    scopeRow->addWidget(m_all);
    scopeRow->addWidget(m_selected);
    scopeRow->addStretch();
    m_rows->addRow(tr("Objects"), scope);

    m_name = new QLineEdit;
    m_name->setObjectName(u"name"_s);
    addRow(m_rows, tr("&Name"), m_name);
    m_theme = new QComboBox;
    m_theme->setObjectName(u"theme"_s);
    m_theme->addItems({tr("Light"), tr("Dark")});
    addRow(m_rows, tr("&Colours"), m_theme);
    m_scale = new QDoubleSpinBox;
    m_scale->setObjectName(u"scale"_s);
    m_scale->setRange(10, 800);
    m_scale->setDecimals(0);
    m_scale->setSingleStep(50);
    m_scale->setValue(200);
    m_scale->setSuffix(tr(" %"));
    addRow(m_rows, tr("Si&ze"), m_scale);

    auto *place = new QWidget;
    auto *placeRow = new QHBoxLayout(place);
    placeRow->setContentsMargins({});
    m_place = new QLineEdit;
    m_place->setObjectName(u"place"_s);
    m_place->setAccessibleName(tr("Destination"));
    m_browse = new QPushButton(tr("&Browse…"));
    m_browse->setAutoDefault(false);
    placeRow->addWidget(m_place, 1);
    placeRow->addWidget(m_browse);
    m_rows->addRow(tr("&Destination"), place);
    if (auto *label = qobject_cast<QLabel *>(m_rows->labelForField(place)))
        label->setBuddy(m_place);

    m_message = new QLabel;
    m_message->setObjectName(u"message"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"progress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(policy);
    column->addSpacing(6);
    column->addWidget(m_message);
    column->addStretch();
    column->addWidget(m_progress);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_export = m_buttons->addButton(tr("E&xport"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    column->addWidget(m_buttons);
    setMinimumWidth(DialogWidth);

    connect(m_form, &QComboBox::currentIndexChanged, this, &ExportDialog::formChanged);
    connect(m_place, &QLineEdit::textEdited, this, [this] { m_isOwnPlace = false; });
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::begin);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    setBusy(false);
    formChanged();
}

ExportDialog::~ExportDialog()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void ExportDialog::addRow(QFormLayout *form, const QString &label, QWidget *field)
{
    field->setAccessibleName(QString(label).remove(u'&'));
    form->addRow(label, field);
}

QString ExportDialog::title() const
{
    const QString name = QFileInfo(m_document.title()).completeBaseName();
    return name.isEmpty() ? u"events"_s : name;
}

QString ExportDialog::proposal() const
{
    const QString path = m_document.path();
    const QDir folder = path.isEmpty()          ? QDir::home()
                        : m_document.isFolder() ? QFileInfo(path).absoluteDir()
                                                : QFileInfo(path).dir();
    const Choice &chosen = choice();
    const QString end = chosen.suffix ? u"-export."_s + QLatin1StringView(chosen.suffix) : u"-export"_s;
    return QDir::toNativeSeparators(folder.filePath(title() + end));
}

void ExportDialog::formChanged()
{
    const Choice &chosen = choice();
    const bool isNamed = chosen.text == exports::Form::Kustomize || chosen.text == exports::Form::Helm;
    const auto setShown = [this](QWidget *field, bool isShown) {
        field->setVisible(isShown);
        m_rows->labelForField(field)->setVisible(isShown);
    };
    setShown(m_name, isNamed);
    setShown(m_theme, !chosen.text);
    setShown(m_scale, !chosen.text && chosen.picture == PictureForm::Png);
    if (isNamed) {
        const bool isChart = chosen.text == exports::Form::Helm;
        m_name->setText(isChart ? (exports::isName(title()) ? title() : u"events"_s) : u"production"_s);
        m_name->setToolTip(isChart ? tr("Name of the chart") : tr("Name of the overlay"));
    }
    if (m_isOwnPlace)
        m_place->setText(proposal());
    tell({}, false);
}

void ExportDialog::browse()
{
    const Choice &chosen = choice();
    const QString place = chosen.suffix ? QFileDialog::getSaveFileName(this, tr("Export"), m_place->text(), {}, nullptr,
                                                                       QFileDialog::DontConfirmOverwrite)
                                        : QFileDialog::getExistingDirectory(this, tr("Export"), m_place->text());
    if (place.isEmpty())
        return;
    m_isOwnPlace = false;
    m_place->setText(QDir::toNativeSeparators(place));
}

void ExportDialog::tell(const QString &message, bool isWrong)
{
    QPalette colours = palette();
    if (isWrong)
        colours.setColor(QPalette::WindowText, Theme::of(this).failed);
    m_message->setPalette(colours);
    m_message->setText(message);
}

void ExportDialog::setBusy(bool isBusy)
{
    m_progress->setVisible(isBusy);
    m_progress->setRange(0, 0);
    m_export->setEnabled(!isBusy);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_form, m_all, m_name, m_theme, m_scale, m_place, m_browse})
        widget->setEnabled(!isBusy);
    m_selected->setEnabled(!isBusy && !m_selection.isEmpty());
}

void ExportDialog::begin()
{
    if (m_place->text().trimmed().isEmpty()) {
        tell(tr("Name a file or a folder to write to."), true);
        m_place->setFocus();
        return;
    }
    if (m_name->isVisibleTo(this) && !exports::isName(m_name->text())) {
        tell(tr("A name has letters, digits, dots and dashes, and no blanks."), true);
        m_name->setFocus();
        return;
    }
    tell({}, false);
    setBusy(true);
    choice().text ? beginText() : beginPicture();
}

void ExportDialog::beginText()
{
    // The pool works on a document of its own: what is read there changes nothing here.
    std::vector<ResourcePtr> resources = exports::inOrder(m_document.set(), m_document.topology());
    QByteArray sidecar = m_document.sidecarText();
    if (m_selected->isChecked()) {
        QSet<const Resource *> wanted;
        for (const QString &id : m_selection) {
            const Node *node = m_document.topology().node(id);
            if (const ResourcePtr resource = node ? m_document.set().resource(node->key) : nullptr)
                wanted.insert(resource.get());
        }
        std::erase_if(resources, [&wanted](const ResourcePtr &one) { return !wanted.contains(one.get()); });
        sidecar.clear();
    }
    const exports::Form form = *choice().text;
    const std::vector<Error> hidden = exports::hiddenValues(form, m_document, resources);
    const QString name = form == exports::Form::Report ? m_document.title() : m_name->text();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    const auto make = [cancelled = m_cancelled, resources, sidecar, form, name]() -> exports::Exported {
        if (*cancelled)
            return {};
        const Registry registry = Registry::builtIn();
        Document document(registry);
        document.openBytes(manifest::joinDocuments(resources), {}, sidecar);
        return *cancelled ? exports::Exported() : exports::exportAs(form, document, name);
    };
    inPool(this, make, [this, cancelled = m_cancelled, hidden](const exports::Exported &exported) {
        if (*cancelled)
            return;
        QStringList notes;
        for (const std::vector<Error> &list : {exported.notes, hidden}) {
            for (const Error &note : list)
                notes.append(note.object + u": "_s + note.message);
        }
        take(exported.files, notes.join(u'\n'));
    });
}

void ExportDialog::beginPicture()
{
    PictureOrder order{.form = choice().picture, .nodes = {}, .theme = Theme::light(), .scale = m_scale->value() / 100,
                       .title = m_document.title()};
    if (m_theme->currentIndex() == 1)
        order.theme = Theme::darkTheme();
    if (m_selected->isChecked())
        order.nodes = m_selection;
    m_picture = std::make_unique<PictureExport>(m_document, std::move(order));
    connect(m_picture.get(), &PictureExport::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(m_picture.get(), &PictureExport::failed, this, [this](const Error &error) {
        setBusy(false);
        tell(error.toString(), true);
    });
    connect(m_picture.get(), &PictureExport::finished, this,
            [this](const QByteArray &bytes, const QString &remark) { take({{{}, bytes}}, remark); });
    m_picture->start();
}

void ExportDialog::take(std::vector<exports::File> files, const QString &remark)
{
    QString place = QDir::fromNativeSeparators(m_place->text().trimmed());
    QDir folder(place);
    if (const char *suffix = choice().suffix) {
        if (QFileInfo(place).suffix().isEmpty())
            place += u'.' + QLatin1StringView(suffix);
        folder = QFileInfo(place).dir();
        files.front().path = QFileInfo(place).fileName();
    }
    setBusy(false);
    if (const QString path = exports::inTheWay(folder, files); !path.isEmpty()) {
        QMessageBox box(QMessageBox::Warning, tr("Replace?"),
                        tr("%1 is there already and says something else.").arg(path), QMessageBox::Cancel, this);
        QPushButton *replace = box.addButton(tr("&Replace"), QMessageBox::AcceptRole);
        box.setDefaultButton(QMessageBox::Cancel);
        box.exec();
        if (box.clickedButton() != replace)
            return;
    }
    const Result<QStringList> written = exports::writeFiles(folder, files);
    if (!written) {
        tell(written.error().toString(), true);
        return;
    }
    Q_EMIT said(written->size() == 1 ? tr("Wrote %1.").arg(written->front())
                                     : tr("Wrote %n file(s) to %1.", nullptr, int(written->size())).arg(folder.path()));
    if (remark.isEmpty()) {
        accept();
        return;
    }
    // What is to be known of the result is read before the dialog goes.
    tell(remark, false);
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Close"));
}

void ExportDialog::reject()
{
    if (m_export->isEnabled()) {
        QDialog::reject();
        return;
    }
    if (m_cancelled)
        *m_cancelled = true;
    m_picture.reset();
    setBusy(false);
    tell(tr("Cancelled; nothing was written."), false);
}

} // namespace weir
