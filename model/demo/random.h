// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cmath>

namespace weir::demo {

/// A reproducible stream of random numbers; the same seed and name give the same stream on every platform, which the
/// distributions of <random> do not promise. One stream an actor, so that a new object does not disturb the others.
class Random
{
public:
    explicit Random(quint64 seed = 1, const QString &name = {}) : m_state(seed * 0x9E3779B97F4A7C15ULL + 1)
    {
        for (const QChar c : name)
            m_state = (m_state ^ c.unicode()) * 0x100000001B3ULL;
        (void)next();
    }

    /// splitmix64
    [[nodiscard]] quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    /// [0, 1)
    [[nodiscard]] double uniform() { return double(next() >> 11) * 0x1.0p-53; }
    [[nodiscard]] int below(int count) { return count <= 1 ? 0 : int(next() % quint64(count)); }
    /// Mean 1.
    [[nodiscard]] double exponential() { return -std::log(1.0 - uniform()); }
    [[nodiscard]] double logNormal(double median, double sigma)
    {
        const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));
        return median * std::exp(sigma * radius * std::cos(6.283185307179586 * uniform()));
    }
    /// Hexadecimal digits, as in generated names and identifiers.
    [[nodiscard]] QString digits(int count, const char *alphabet = "0123456789abcdef")
    {
        const QByteArray letters(alphabet);
        QString text;
        for (int i = 0; i < count; ++i)
            text += QLatin1Char(letters[below(int(letters.size()))]);
        return text;
    }
    [[nodiscard]] QString uuid()
    {
        const QString hex = digits(32);
        return hex.mid(0, 8) + u'-' + hex.mid(8, 4) + u'-' + u'4' + hex.mid(13, 3) + u'-' + u'a' + hex.mid(17, 3)
            + u'-' + hex.mid(20);
    }

private:
    quint64 m_state;
};

} // namespace weir::demo
