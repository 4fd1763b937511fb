// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/settings/settings.h"

#include <QFileInfo>

namespace weir {

namespace {

constexpr qsizetype recentLimit = 10;
const Setting<QStringList> recentSetting{"files/recent", {}};

/// Where the file is gone the path as given still names it.
QString canonical(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? QFileInfo(path).absoluteFilePath() : real;
}

} // namespace

Settings::Settings(const QString &file)
    : m_store(file.isEmpty() ? std::make_unique<QSettings>()
                             : std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

QStringList Settings::recentFiles() const
{
    return value(recentSetting);
}

void Settings::addRecentFile(const QString &path)
{
    const QString real = canonical(path);
    QStringList files = recentFiles();
    files.removeAll(real);
    files.prepend(real);
    set(recentSetting, files.mid(0, recentLimit));
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(canonical(path));
    set(recentSetting, files);
}

} // namespace weir
