// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/destination.h"
#include "model/admission/parts/gobytes.h"

#include <QByteArray>

#include <optional>

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView Begin = "\n-----BEGIN ";
constexpr QByteArrayView End = "\n-----END ";
constexpr QByteArrayView Dashes = "-----";

struct Block {
    QByteArray type;
    QByteArray bytes;
};

/// The first line without blanks at its end, and what follows it.
std::pair<QByteArray, QByteArray> lineOf(const QByteArray &text)
{
    const qsizetype end = text.indexOf('\n');
    QByteArray line = end < 0 ? text : text.left(end);
    if (end >= 0 && line.endsWith('\r'))
        line.chop(1);
    while (line.endsWith(' ') || line.endsWith('\t'))
        line.chop(1);
    return {line, end < 0 ? QByteArray() : text.mid(end + 1)};
}

/// The block whose type line is the first line of `rest`, which then is what follows that line (and its headers).
std::optional<Block> blockAt(QByteArray &rest)
{
    const auto [typeLine, body] = lineOf(rest);
    rest = body;
    if (!typeLine.endsWith(Dashes))
        return std::nullopt;
    Block block{.type = typeLine.chopped(Dashes.size()), .bytes = {}};
    bool hasHeaders = false;
    while (!rest.isEmpty()) {
        const auto [line, next] = lineOf(rest);
        if (!line.contains(':'))
            break;
        hasHeaders = true;
        rest = next;
    }
    const bool isEmpty = !hasHeaders && rest.startsWith(End.sliced(1));
    const qsizetype end = isEmpty ? 0 : rest.indexOf(End);
    if (end < 0)
        return std::nullopt;
    const QByteArray trailer = rest.mid(end + End.size() - (isEmpty ? 1 : 0));
    const QByteArray wanted = block.type + Dashes.toByteArray();
    if (!trailer.startsWith(wanted) || !lineOf(trailer.mid(wanted.size())).first.isEmpty())
        return std::nullopt;
    QByteArray data = rest.left(end);
    data.replace(" ", "").replace("\t", "");
    const auto bytes = base64AsGo(data);
    if (!bytes)
        return std::nullopt;
    block.bytes = *bytes;
    return block;
}

/// pem.Decode
std::optional<Block> firstBlock(const QByteArray &text)
{
    QByteArray rest = text;
    for (;;) {
        if (rest.startsWith(Begin.sliced(1))) {
            rest = rest.mid(Begin.size() - 1);
        } else {
            const qsizetype begin = rest.indexOf(Begin);
            if (begin < 0)
                return std::nullopt;
            rest = rest.mid(begin + Begin.size());
        }
        if (const auto block = blockAt(rest))
            return block;
    }
}

/// Reads DER one value after the other; what it was given must be used up.
class Der
{
public:
    explicit Der(QByteArrayView bytes) : m_rest(bytes) {}

    [[nodiscard]] bool isAtEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] bool isNext(unsigned char tag) const
    {
        return !m_rest.isEmpty() && static_cast<unsigned char>(m_rest.front()) == tag;
    }
    /// The contents of the next value, if it has that tag.
    std::optional<QByteArrayView> take(unsigned char tag)
    {
        if (!isNext(tag) || m_rest.size() < 2)
            return std::nullopt;
        qsizetype length = static_cast<unsigned char>(m_rest.at(1));
        qsizetype start = 2;
        if (length >= 0x80) {
            const qsizetype count = length & 0x7f;
            if (count < 1 || count > 4 || m_rest.size() < 2 + count)
                return std::nullopt;
            length = 0;
            for (qsizetype i = 0; i < count; ++i)
                length = length << 8 | static_cast<unsigned char>(m_rest.at(2 + i));
            start += count;
            // Shorter forms must be used where they do.
            if (length < 0x80 || length >> (8 * (count - 1)) == 0)
                return std::nullopt;
        }
        if (m_rest.size() - start < length)
            return std::nullopt;
        const QByteArrayView contents = m_rest.sliced(start, length);
        m_rest = m_rest.sliced(start + length);
        return contents;
    }

private:
    QByteArrayView m_rest;
};

constexpr unsigned char Integer = 0x02, BitString = 0x03, ObjectId = 0x06, Sequence = 0x30, UtcTime = 0x17,
                        GeneralizedTime = 0x18;

bool isAlgorithm(QByteArrayView contents)
{
    return Der(contents).take(ObjectId).has_value();
}

bool isValidity(QByteArrayView contents)
{
    Der times(contents);
    for (int i = 0; i < 2; ++i) {
        if (!times.take(times.isNext(UtcTime) ? UtcTime : GeneralizedTime))
            return false;
    }
    return times.isAtEnd();
}

bool isPublicKey(QByteArrayView contents)
{
    Der key(contents);
    const auto algorithm = key.take(Sequence);
    return algorithm && isAlgorithm(*algorithm) && key.take(BitString);
}

/// The part that is signed, as far as x509.ParseCertificate insists on its shape.
bool isSignedPart(QByteArrayView contents, QByteArrayView outerAlgorithm)
{
    Der part(contents);
    if (part.isNext(0xa0)) {
        const auto wrapped = part.take(0xa0);
        const auto version = wrapped ? Der(*wrapped).take(Integer) : std::nullopt;
        if (!version || version->size() != 1 || version->front() > 2 || version->front() < 0)
            return false;
    }
    const auto serial = part.take(Integer);
    if (!serial || serial->isEmpty() || (static_cast<unsigned char>(serial->front()) & 0x80) != 0)
        return false;
    const auto algorithm = part.take(Sequence);
    if (!algorithm || !isAlgorithm(*algorithm) || *algorithm != outerAlgorithm)
        return false;
    if (!part.take(Sequence)) // issuer
        return false;
    const auto validity = part.take(Sequence);
    if (!validity || !isValidity(*validity) || !part.take(Sequence)) // and subject
        return false;
    const auto key = part.take(Sequence);
    return key && isPublicKey(*key);
}

bool isCertificate(const QByteArray &bytes)
{
    Der outer(bytes);
    const auto whole = outer.take(Sequence);
    if (!whole || !outer.isAtEnd())
        return false;
    Der parts(*whole);
    const auto signedPart = parts.take(Sequence);
    const auto algorithm = parts.take(Sequence);
    return signedPart && algorithm && parts.take(BitString) && isSignedPart(*signedPart, *algorithm);
}

} // namespace

FieldErrors caCertificates(const QString &pem)
{
    const QString field = u"caCert"_s;
    const auto block = firstBlock(pem.toUtf8());
    if (block && block->type != "CERTIFICATE")
        return FieldErrors::invalidValue(u"CA Cert provided is not a certificate"_s, field);
    if (!block || !isCertificate(block->bytes))
        return FieldErrors::invalidValue(u"CA Cert provided is invalid"_s, field);
    return {};
}

} // namespace weir::admission
