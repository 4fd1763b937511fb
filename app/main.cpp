// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "views/common/fonts.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    // Help, version and what is done with files without a window need no display.
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        if (argument == "--help" || argument == "-h" || argument == "--version" || argument == "-v"
            || argument == "--arrange" || argument == "--export" || argument.startsWith("--export="))
            qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const std::jthread fonts = weir::readFontsEarly();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"weir"_s);
    QApplication::setOrganizationName(u"weir"_s);
    QApplication::setApplicationDisplayName(u"Weir"_s);
    QApplication::setApplicationVersion(QStringLiteral(WEIR_VERSION));
    QApplication::setDesktopFileName(u"io.weir.Weir"_s);

    weir::Settings settings;
    weir::Options options;
    const QStringList arguments = QApplication::arguments();
    // The language must be known before the first text, also that of --help.
    const qsizetype given = arguments.indexOf("--language"_L1);
    const QString chosen = given > 0 ? arguments.value(given + 1) : settings.value(weir::languageSetting);
    const QLocale locale = chosen == "en"_L1 || chosen == "zh_CN"_L1 ? QLocale(chosen) : QLocale();
    QLocale::setDefault(locale);
    QTranslator qt, own;
    if (qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&qt);
    // English too: of the source's "%n object(s)" it makes one or several.
    if (own.load(locale, u"weir"_s, u"_"_s, u":/i18n"_s) || own.load(u":/i18n/weir_en.qm"_s))
        QApplication::installTranslator(&own);

    if (const std::optional<int> code = weir::parseOptions(arguments, options))
        return *code;
    weir::Application weirApplication(application, settings, std::move(options));
    weirApplication.start();
    return QApplication::exec();
}
