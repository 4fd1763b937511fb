// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

#include <cstdio>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *key)
{
    return QCoreApplication::translate("Options", key);
}

int refuse(const QString &message)
{
    std::fputs(qPrintable(u"weir: %1\n"_s.arg(message)), stderr);
    return 2;
}

} // namespace

std::optional<int> parseOptions(const QStringList &arguments, Options &options)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        text(QT_TRANSLATE_NOOP("Options", "Designer and live monitor for Knative Eventing.")));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption demo(
        u"demo"_s,
        text(QT_TRANSLATE_NOOP("Options", "Open the demonstration: a simulated cluster with events running.")));
    const QCommandLineOption scenario(
        u"scenario"_s,
        text(QT_TRANSLATE_NOOP("Options", "Scenario of the demonstration: shop, outage, silence, large, metrics-off.")),
        u"name"_s, u"shop"_s);
    const QCommandLineOption speed(
        u"speed"_s, text(QT_TRANSLATE_NOOP("Options", "Simulated seconds in one second of the demonstration.")), u"X"_s,
        u"1"_s);
    const QCommandLineOption watch(
        u"watch"_s,
        text(QT_TRANSLATE_NOOP("Options", "With --demo: watch that many seconds, print the measured edges and leave.")),
        u"seconds"_s);
    const QCommandLineOption picture(
        u"picture"_s, text(QT_TRANSLATE_NOOP("Options", "Write a picture of the window (PNG) before leaving.")),
        u"file"_s);
    const QCommandLineOption theme(u"theme"_s, text(QT_TRANSLATE_NOOP("Options", "light or dark, for this run.")),
                                   u"name"_s);
    const QCommandLineOption language(u"language"_s, text(QT_TRANSLATE_NOOP("Options", "en or zh_CN, for this run.")),
                                      u"name"_s);
    const QCommandLineOption size(u"size"_s, text(QT_TRANSLATE_NOOP("Options", "Size of the window, as 1600x1000.")),
                                  u"WxH"_s);
    const QCommandLineOption design(
        u"design"_s, text(QT_TRANSLATE_NOOP("Options", "Show the design alone, also with --demo.")));
    const QCommandLineOption exporting(
        u"export"_s,
        text(QT_TRANSLATE_NOOP("Options",
                               "Draw the files as a picture (.svg, .pdf or .png) without a window, and leave.")),
        u"picture"_s);
    const QCommandLineOption arranging(
        u"arrange"_s, text(QT_TRANSLATE_NOOP(
                          "Options", "Place the objects of the files anew without a window, save where they are, print "
                                     "it as JSON, and leave.")));
    const QCommandLineOption select(
        u"select"_s,
        text(QT_TRANSLATE_NOOP("Options",
                               "With --export: only these objects, as Kind/name or id, separated by commas.")),
        u"names"_s);
    const QCommandLineOption scale(
        u"scale"_s, text(QT_TRANSLATE_NOOP("Options", "With --export: size of a PNG picture, 0.05 to 8.")), u"X"_s,
        u"1"_s);
    parser.addOptions(
        {exporting, arranging, select, scale, demo, scenario, speed, watch, picture, theme, language, size, design});
    parser.addPositionalArgument(u"FILE…"_s,
                                 text(QT_TRANSLATE_NOOP("Options", "Manifest files, or one folder of them.")),
                                 u"[FILE…]"_s);
    if (!parser.parse(arguments))
        return refuse(parser.errorText());
    if (parser.isSet(help)) {
        std::fputs(qPrintable(parser.helpText()), stdout);
        return 0;
    }
    if (parser.isSet(version)) {
        std::fputs(qPrintable(u"weir %1\n"_s.arg(QCoreApplication::applicationVersion())), stdout);
        return 0;
    }
    bool isNumber = true;
    options.demo = parser.isSet(demo);
    options.scenario = parser.value(scenario);
    options.speed = parser.value(speed).toDouble(&isNumber);
    if (!isNumber || options.speed <= 0 || options.speed > 1000)
        return refuse(text(QT_TRANSLATE_NOOP("Options", "--speed takes a number from 0.01 to 1000.")));
    if (parser.isSet(watch)) {
        options.watchSeconds = parser.value(watch).toInt(&isNumber);
        if (!isNumber || options.watchSeconds < 1 || options.watchSeconds > 86400 || !options.demo)
            return refuse(text(QT_TRANSLATE_NOOP("Options", "--watch takes 1 to 86400 seconds and needs --demo.")));
    }
    options.picture = parser.value(picture);
    options.exportFile = parser.value(exporting);
    if (parser.isSet(exporting)) {
        static const QStringList suffixes{u"svg"_s, u"pdf"_s, u"png"_s};
        if (!suffixes.contains(QFileInfo(options.exportFile).suffix().toLower()))
            return refuse(text(QT_TRANSLATE_NOOP("Options", "--export takes a file that ends in .svg, .pdf or .png.")));
        if (options.demo || parser.positionalArguments().isEmpty())
            return refuse(text(QT_TRANSLATE_NOOP("Options", "--export needs manifests: name files, a folder, or -.")));
    }
    options.arrange = parser.isSet(arranging);
    if (options.arrange && (options.demo || parser.isSet(exporting) || parser.positionalArguments().isEmpty()))
        return refuse(text(QT_TRANSLATE_NOOP("Options", "--arrange needs manifests: name files or a folder.")));
    options.select = parser.value(select).split(u',', Qt::SkipEmptyParts);
    options.scale = parser.value(scale).toDouble(&isNumber);
    if (!isNumber || options.scale < 0.05 || options.scale > 8)
        return refuse(text(QT_TRANSLATE_NOOP("Options", "--scale takes a number from 0.05 to 8.")));
    options.theme = parser.value(theme);
    if (!options.theme.isEmpty() && options.theme != "light"_L1 && options.theme != "dark"_L1)
        return refuse(text(QT_TRANSLATE_NOOP("Options", "--theme takes light or dark.")));
    options.language = parser.value(language);
    if (!options.language.isEmpty() && options.language != "en"_L1 && options.language != "zh_CN"_L1)
        return refuse(text(QT_TRANSLATE_NOOP("Options", "--language takes en or zh_CN.")));
    if (parser.isSet(size)) {
        const QStringList parts = parser.value(size).split(u'x');
        options.size = QSize(parts.value(0).toInt(), parts.value(1).toInt());
        if (options.size.width() < 400 || options.size.height() < 300 || options.size.width() > 8000
            || options.size.height() > 8000)
            return refuse(text(QT_TRANSLATE_NOOP("Options", "--size takes WIDTHxHEIGHT from 400x300 to 8000x8000.")));
    }
    options.design = parser.isSet(design);
    for (const QString &argument : parser.positionalArguments()) {
        const QUrl url(argument);
        options.files.append(url.isLocalFile() ? url.toLocalFile() : argument);
    }
    return std::nullopt;
}

} // namespace weir
