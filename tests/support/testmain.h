// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QObject>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

/// What every test program shares (R9): own config and home folders, English, and any warning fails the test.
namespace weir::test {

/// Base of every test class. failOnWarning lasts for one function only, so it is set in init().
class Case : public QObject
{
    Q_OBJECT
protected Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(
            QStringLiteral("^(?!This plugin does not support propagateSizeHints\\(\\)$)")));
        reset();
    }

protected:
    /// Per-test set-up of a subclass.
    virtual void reset() {}
};

template<class Test>
int runOne(int argc, char **argv)
{
    Test test;
    return QTest::qExec(&test, argc, argv);
}

/// Runs each class in turn; arguments are those of QTest. The sum of failures is the exit code. What crashes ends at
/// once: Qt's handler would call a debugger again and again, each time as a new crash.
template<class... Cases>
int run(int argc, char **argv)
{
    std::vector<char *> arguments(argv, argv + argc);
    char noHandler[] = "-nocrashhandler";
    arguments.push_back(noHandler);
    arguments.push_back(nullptr);
    const int failures = (runOne<Cases>(argc + 1, arguments.data()) + ... + 0);
    return failures > 127 ? 127 : failures;
}

/// Must run before the application object: test mode for paths, a home of its own, C.UTF-8.
class Sandbox
{
public:
    Sandbox()
    {
        qputenv("HOME", m_home.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", (m_home.path() + QStringLiteral("/config")).toUtf8());
        qputenv("XDG_DATA_HOME", (m_home.path() + QStringLiteral("/data")).toUtf8());
        qputenv("XDG_CACHE_HOME", (m_home.path() + QStringLiteral("/cache")).toUtf8());
        qputenv("LC_ALL", "C.UTF-8");
        // Of a cluster that tests/cluster/with made for the tests, it is the way in.
        if (qEnvironmentVariableIsEmpty("WEIR_CLUSTER"))
            qunsetenv("KUBECONFIG");
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QLocale::English));
    }

private:
    QTemporaryDir m_home;
};

} // namespace weir::test

/// main() of a test program without windows.
#define WEIR_TEST_MAIN(...)                                                                                      \
    int main(int argc, char **argv)                                                                              \
    {                                                                                                            \
        const weir::test::Sandbox sandbox;                                                                       \
        QCoreApplication application(argc, argv);                                                                \
        return weir::test::run<__VA_ARGS__>(argc, argv);                                            \
    }
