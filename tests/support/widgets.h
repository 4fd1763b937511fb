// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QLabel>
#include <QTest>

/// What tests of single panes share.
namespace weir::test {

/// While it lives, complaints of the platform without a screen are passed over: lists that pop up want more of a window
/// system than it has.
class QuietPopups
{
public:
    QuietPopups() { before() = qInstallMessageHandler(passOn); }
    ~QuietPopups() { qInstallMessageHandler(before()); }
    QuietPopups(const QuietPopups &) = delete;
    QuietPopups &operator=(const QuietPopups &) = delete;

private:
    static void passOn(QtMsgType type, const QMessageLogContext &context, const QString &text)
    {
        if (!text.startsWith(QStringLiteral("This plugin does not support")))
            before()(type, context, text);
    }
    static QtMessageHandler &before()
    {
        static QtMessageHandler handler = nullptr;
        return handler;
    }
};

/// Leaves a picture of a widget in the build folder, for a person to look at.
inline void keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = QStringLiteral(WEIR_BINARY_DIR "/pictures");
    QDir().mkpath(folder);
    QVERIFY(widget.grab().save(folder + u'/' + name));
}

/// The texts of the labels that are to be seen.
inline QStringList sentences(const QWidget &widget)
{
    QStringList found;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible())
            found << label->text();
    }
    return found;
}

} // namespace weir::test
