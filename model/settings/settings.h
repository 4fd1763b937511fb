// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <memory>

namespace weir {

/// One preference: a key, its type and its default. Reading a value of the wrong type gives the default.
template<class T>
struct Setting {
    const char *key;
    T fallback;
};

/// What belongs to the person, not to a document: a thin layer over one settings file. Handed by reference from
/// Application to those who need it.
class Settings
{
public:
    /// The user's own file (organisation and application name), or `file` for tests.
    explicit Settings(const QString &file = {});

    template<class T>
    [[nodiscard]] T value(const Setting<T> &setting) const
    {
        QVariant stored = m_store->value(QLatin1StringView(setting.key));
        return stored.isValid() && stored.convert(QMetaType::fromType<T>()) ? stored.value<T>() : setting.fallback;
    }
    template<class T>
    void set(const Setting<T> &setting, const T &value)
    {
        m_store->setValue(QLatin1StringView(setting.key), QVariant::fromValue(value));
    }

    /// Canonical paths, newest first, at most ten.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);

private:
    std::unique_ptr<QSettings> m_store;
};

/// "system", "light" or "dark".
inline const Setting<QString> themeSetting{"look/theme", QStringLiteral("system")};
/// "system", "en" or "zh_CN"; takes effect at the next start.
inline const Setting<QString> languageSetting{"look/language", QStringLiteral("system")};
inline const Setting<bool> reducedMotionSetting{"look/reducedMotion", false};
/// Seconds between two scrapes, 1 … 300.
inline const Setting<int> scrapeIntervalSetting{"cluster/scrapeSeconds", 5};
inline const Setting<QByteArray> windowGeometrySetting{"window/geometry", {}};
inline const Setting<QByteArray> windowStateSetting{"window/state", {}};
inline const Setting<QStringList> recentKindsSetting{"palette/recent", {}};

} // namespace weir
