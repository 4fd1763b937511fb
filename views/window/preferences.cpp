// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

void choose(QComboBox *box, const QString &value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

Preferences::Preferences(Settings &settings, QWidget *parent) : QDialog(parent), m_settings(settings)
{
    setWindowTitle(tr("Preferences"));
    m_theme = new QComboBox;
    m_theme->addItem(tr("Like the desktop"), u"system"_s);
    m_theme->addItem(tr("Light"), u"light"_s);
    m_theme->addItem(tr("Dark"), u"dark"_s);
    choose(m_theme, settings.value(themeSetting));
    m_theme->setAccessibleName(tr("Theme"));

    m_language = new QComboBox;
    m_language->addItem(tr("Like the desktop"), u"system"_s);
    // Each language is named in itself, so that it is found by whoever needs it.
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"简体中文"_s, u"zh_CN"_s);
    choose(m_language, settings.value(languageSetting));
    m_language->setAccessibleName(tr("Language"));

    m_reducedMotion = new QCheckBox(tr("Reduce motion"));
    m_reducedMotion->setToolTip(tr("Nothing moves on the lines; numbers and colours stay."));
    m_reducedMotion->setChecked(settings.value(reducedMotionSetting));

    m_scrape = new QSpinBox;
    m_scrape->setRange(1, 300);
    m_scrape->setSuffix(tr(" s"));
    m_scrape->setValue(settings.value(scrapeIntervalSetting));
    m_scrape->setAccessibleName(tr("Seconds between two measurements"));

    auto *form = new QFormLayout(this);
    form->addRow(tr("&Theme:"), m_theme);
    form->addRow(tr("&Language:"), m_language);
    auto *note = new QLabel(tr("The language takes effect when Weir starts again."));
    note->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(QString(), note);
    form->addRow(QString(), m_reducedMotion);
    form->addRow(tr("&Measure every:"), m_scrape);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &Preferences::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &Preferences::reject);
}

void Preferences::accept()
{
    m_settings.set(themeSetting, m_theme->currentData().toString());
    m_settings.set(languageSetting, m_language->currentData().toString());
    m_settings.set(reducedMotionSetting, m_reducedMotion->isChecked());
    m_settings.set(scrapeIntervalSetting, m_scrape->value());
    QDialog::accept();
    Q_EMIT applied();
}

} // namespace weir
