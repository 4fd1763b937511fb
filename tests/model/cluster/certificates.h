// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/shared.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// A certificate authority of one test run, made with openssl: nothing secret is kept in the sources.
class Certificates
{
public:
    /// False: there is no openssl here, or it cannot be started.
    bool make()
    {
        if (!weir::test::CanStartPrograms || QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
            return false;
        for (const char *name : {"ca", "other"}) {
            const QString ca = QString::fromLatin1(name);
            openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                     u"/CN=Test "_s + ca, u"-keyout"_s, file(ca + u".key"_s), u"-out"_s, file(ca + u".crt"_s)});
        }
        sign(u"server"_s, {u"-newkey"_s, u"rsa:2048"_s}, u"subjectAltName=IP:127.0.0.1,DNS:kube.test"_s);
        sign(u"alice"_s, {u"-newkey"_s, u"rsa:2048"_s}, u"extendedKeyUsage=clientAuth"_s);
        sign(u"bob"_s, {u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s},
             u"extendedKeyUsage=clientAuth"_s);
        sign(u"ed"_s, {u"-newkey"_s, u"ed25519"_s}, u"extendedKeyUsage=clientAuth"_s);
        openssl({u"rsa"_s, u"-traditional"_s, u"-in"_s, file(u"alice.key"_s), u"-out"_s, file(u"alice-pkcs1.key"_s)});
        openssl({u"ec"_s, u"-in"_s, file(u"bob.key"_s), u"-out"_s, file(u"bob-sec1.key"_s)});
        return true;
    }

    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile content(m_folder.filePath(name));
        return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
    }

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }

    void sign(const QString &name, const QStringList &key, const QString &extension)
    {
        openssl(QStringList{u"req"_s, u"-nodes"_s, u"-subj"_s, u"/CN="_s + name, u"-keyout"_s, file(name + u".key"_s),
                            u"-out"_s, file(name + u".csr"_s)}
                + key);
        QFile extensions(file(name + u".ext"_s));
        if (extensions.open(QIODevice::WriteOnly))
            extensions.write(extension.toLatin1());
        extensions.close();
        openssl({u"x509"_s, u"-req"_s, u"-days"_s, u"2"_s, u"-in"_s, file(name + u".csr"_s), u"-CA"_s,
                 file(u"ca.crt"_s), u"-CAkey"_s, file(u"ca.key"_s), u"-CAcreateserial"_s, u"-extfile"_s,
                 file(name + u".ext"_s), u"-out"_s, file(name + u".crt"_s)});
    }

    static void openssl(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral("openssl"), arguments);
        process.waitForFinished(60'000);
    }

    QTemporaryDir m_folder;
};
