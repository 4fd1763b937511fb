// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/tls.h"

#include "model/cluster/problem.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace weir::cluster {

using namespace Qt::StringLiterals;

namespace {

/// QSslKey has to be told the algorithm; PKCS#8 hides it.
QSslKey readKey(const QByteArray &pem)
{
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec}) {
        QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return {};
}

QString names(const QSslCertificate &certificate)
{
    QStringList all;
    const auto alternatives = certificate.subjectAlternativeNames();
    for (const QString &name : alternatives)
        all << shown(name, 100);
    return all.isEmpty() ? QCoreApplication::translate("Cluster", "none") : all.join(u", "_s);
}

} // namespace

Result<QSslConfiguration> tlsConfiguration(const Endpoint &endpoint)
{
    if (!QSslSocket::supportsSsl()) {
        return fail(QCoreApplication::translate("Cluster",
                                                "This installation of Qt has no TLS, so https servers cannot be "
                                                "reached. Install the package libqt6network6 and OpenSSL."));
    }
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setAllowedNextProtocols({QSslConfiguration::NextProtocolHttp1_1});
    if (endpoint.insecure) {
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    } else if (!endpoint.authority.isEmpty()) {
        const QList<QSslCertificate> roots = QSslCertificate::fromData(endpoint.authority, QSsl::Pem);
        if (roots.isEmpty()) {
            return fail(
                Error{.message = QCoreApplication::translate("Cluster", "The certificate authority of cluster \"%1\" "
                                                                        "cannot be read as PEM certificates.")
                                     .arg(endpoint.cluster),
                      .file = {},
                      .object = endpoint.cluster,
                      .field = u"certificate-authority"_s});
        }
        tls.setCaCertificates(roots);
    }
    const Credential &credential = endpoint.credential;
    if (!credential.certificate.isEmpty()) {
        const QList<QSslCertificate> chain = QSslCertificate::fromData(credential.certificate, QSsl::Pem);
        if (chain.isEmpty()) {
            return fail(Error{.message = QCoreApplication::translate("Cluster", "The client certificate of user \"%1\" "
                                                                                "cannot be read as a PEM certificate.")
                                             .arg(endpoint.user),
                              .file = {}, .object = endpoint.user, .field = u"client-certificate"_s});
        }
        const QSslKey key = readKey(credential.key);
        if (key.isNull()) {
            return fail(
                Error{.message = QCoreApplication::translate("Cluster", "The client key of user \"%1\" cannot be used. "
                                                                        "RSA and ECDSA keys in PEM without a "
                                                                        "password work; Ed25519 keys do not.")
                                     .arg(endpoint.user),
                      .file = {},
                      .object = endpoint.user,
                      .field = u"client-key"_s});
        }
        tls.setLocalCertificateChain(chain);
        tls.setPrivateKey(key);
    }
    return tls;
}

QString tlsSentence(const QString &host, const QSslCertificate &presented, const QList<QSslError> &errors)
{
    QStringList reasons;
    for (const QSslError &error : errors) {
        QString reason;
        switch (error.error()) {
        case QSslError::HostNameMismatch:
            reason = QCoreApplication::translate("Cluster", "the certificate is not for \"%1\" (its names: %2)")
                         .arg(host, names(presented));
            break;
        case QSslError::CertificateExpired:
            reason = QCoreApplication::translate("Cluster", "the certificate expired on %1")
                         .arg(presented.expiryDate().toUTC().toString(Qt::ISODate));
            break;
        case QSslError::CertificateNotYetValid:
            reason =
                QCoreApplication::translate("Cluster", "the certificate is valid only from %1 on; is the clock right?")
                    .arg(presented.effectiveDate().toUTC().toString(Qt::ISODate));
            break;
        case QSslError::SelfSignedCertificate:
        case QSslError::SelfSignedCertificateInChain:
        case QSslError::UnableToGetLocalIssuerCertificate:
        case QSslError::UnableToVerifyFirstCertificate:
        case QSslError::CertificateUntrusted:
            reason =
                QCoreApplication::translate("Cluster", "no trusted certificate authority has signed it (issuer: %1)")
                    .arg(shown(presented.issuerDisplayName(), 200));
            break;
        default:
            reason = shown(error.errorString(), 200);
        }
        if (!reasons.contains(reason))
            reasons << reason;
    }
    const QString print = QString::fromLatin1(presented.digest(QCryptographicHash::Sha256).toHex(':'));
    return QCoreApplication::translate("Cluster",
                                       "The identity of %1 cannot be verified: %2. It presented \"%3\" "
                                       "(SHA-256 %4). Check certificate-authority and tls-server-name of the "
                                       "cluster.")
        .arg(host, reasons.join(u"; "_s), shown(presented.subjectDisplayName(), 200), print);
}

} // namespace weir::cluster
