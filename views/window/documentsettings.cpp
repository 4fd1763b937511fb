// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/documentsettings.h"

#include "views/common/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace weir {

using namespace Qt::StringLiterals;

DocumentSettings::DocumentSettings(Document &document, QWidget *parent) : QDialog(parent), m_document(document)
{
    setObjectName(u"documentSettings"_s);
    setWindowTitle(tr("Document Settings"));
    setMinimumWidth(480);
    const Choices &choices = document.choices();
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

    m_place = new QComboBox;
    m_place->setObjectName(u"place"_s);
    m_place->setAccessibleName(tr("Where new resources go"));
    m_place->addItem(tr("Into a file each"), static_cast<int>(Choices::Place::Own));
    m_place->addItem(tr("Into the file of their nearest neighbour"), static_cast<int>(Choices::Place::Neighbour));
    m_place->addItem(tr("Into one file"), static_cast<int>(Choices::Place::File));
    m_place->setCurrentIndex(m_place->findData(static_cast<int>(choices.newResources)));
    form->addRow(tr("&New resources go:"), m_place);
    m_file = new QLineEdit(choices.newFile.isEmpty() ? u"new.yaml"_s : choices.newFile);
    m_file->setObjectName(u"file"_s);
    m_file->setAccessibleName(tr("File for new resources"));
    form->addRow(tr("&File:"), m_file);
    auto *note = new QLabel(document.isFolder()
                                ? tr("The neighbour is the last object of the same kind and namespace.")
                                : tr("This document is one file: everything goes into it."));
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(QString(), note);
    m_place->setEnabled(document.isFolder());

    m_landing = new QComboBox;
    m_landing->setObjectName(u"landing"_s);
    m_landing->setAccessibleName(tr("Where edits of objects from bases land"));
    m_landing->addItem(tr("Ask at the first edit"), static_cast<int>(kustomize::Landing::Ask));
    m_landing->addItem(tr("In the base"), static_cast<int>(kustomize::Landing::Base));
    m_landing->addItem(tr("In a patch beside the kustomization"), static_cast<int>(kustomize::Landing::Patch));
    m_landing->setCurrentIndex(m_landing->findData(static_cast<int>(choices.landing)));
    if (document.kustomized())
        form->addRow(tr("&Edits of bases land:"), m_landing);
    else
        m_landing->setParent(this), m_landing->hide();

    m_wrong = new QLabel;
    m_wrong->setObjectName(u"wrong"_s);
    m_wrong->setWordWrap(true);
    QPalette red = m_wrong->palette();
    red.setColor(QPalette::WindowText, Theme::of(this).failed);
    m_wrong->setPalette(red);
    m_wrong->hide();
    form->addRow(m_wrong);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &DocumentSettings::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &DocumentSettings::reject);
    connect(m_place, &QComboBox::currentIndexChanged, this, &DocumentSettings::refresh);
    refresh();
}

void DocumentSettings::refresh()
{
    m_file->setEnabled(m_document.isFolder()
                       && m_place->currentData().toInt() == static_cast<int>(Choices::Place::File));
}

void DocumentSettings::accept()
{
    const auto refuse = [this](const QString &why) {
        m_wrong->setText(why);
        m_wrong->show();
    };
    Choices choices = m_document.choices();
    choices.newResources = static_cast<Choices::Place>(m_place->currentData().toInt());
    choices.landing = static_cast<kustomize::Landing>(m_landing->currentData().toInt());
    choices.newFile.clear();
    if (choices.newResources == Choices::Place::File) {
        choices.newFile = m_file->text().trimmed();
        const bool isInside = !choices.newFile.startsWith(u'/') && !choices.newFile.split(u'/').contains(".."_L1);
        if (!isInside || !(choices.newFile.endsWith(".yaml"_L1) || choices.newFile.endsWith(".yml"_L1))) {
            refuse(tr("Name a *.yaml file inside of the document's folder."));
            return;
        }
        const QString path = QDir::cleanPath(m_document.path() + u'/' + choices.newFile);
        const bool isOurs = std::any_of(m_document.files().begin(), m_document.files().end(),
                                        [&path](const manifest::FileFrame &file) { return file.path == path; });
        if (!isOurs && QFileInfo::exists(path)) {
            refuse(tr("%1 is there and holds no object that is shown here. Name another file.").arg(choices.newFile));
            return;
        }
    }
    if (const Result<void> done = m_document.setChoices(choices); !done) {
        refuse(done.error().message);
        return;
    }
    QDialog::accept();
}

} // namespace weir
