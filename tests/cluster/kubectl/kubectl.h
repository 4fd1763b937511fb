// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/weirctl.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>
#include <utility>
#include <vector>

namespace weir::test {

/// The cluster's credentials; read before the sandbox of the test program takes the variable away.
inline const QString KubeConfig = qEnvironmentVariable("KUBECONFIG");

/// Empty inside of a test cluster, else why there is nothing to compare with.
inline QString reasonWithoutCluster()
{
    return qEnvironmentVariableIsEmpty("WEIR_CLUSTER")
               ? QStringLiteral("There is no test cluster here: run this inside tests/cluster/with.")
               : QString();
}

/// What one program made of one file.
struct Reading {
    std::vector<Json> objects;
    bool isRefused = false; ///< something in the file was an error
    QByteArray messages;
};

/// Files that the programs under comparison read. A marker object behind each file tells one run's output apart.
class Files final
{
public:
    void add(const QByteArray &bytes)
    {
        const QString name = QString::number(m_paths.size());
        write(m_folder.filePath(QStringLiteral("in%1.yaml").arg(name)), bytes);
        write(m_folder.filePath(QStringLiteral("mark%1.yaml").arg(name)),
              "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: weir-marker-" + name.toUtf8() + "}\n");
        m_paths.append(m_folder.filePath(QStringLiteral("in%1.yaml").arg(name)));
    }

    [[nodiscard]] const QStringList &paths() const { return m_paths; }
    [[nodiscard]] size_t size() const { return static_cast<size_t>(m_paths.size()); }

    /// What `kubectl annotate --local` and `kubectl label --local` print, each taken for what the other changes.
    [[nodiscard]] std::vector<Reading> kubectl() const
    {
        QStringList tail{QStringLiteral("--local"), QStringLiteral("--show-managed-fields"), QStringLiteral("-o"),
                         QStringLiteral("json"), QStringLiteral("weir.test/seen=yes")};
        for (const QString &path : m_paths)
            tail << QStringLiteral("-f") << path << QStringLiteral("-f") << markerOf(path);
        const auto annotate = start(QStringLiteral("kubectl"), QStringList{QStringLiteral("annotate")} + tail);
        const auto label = start(QStringLiteral("kubectl"), QStringList{QStringLiteral("label")} + tail);
        std::vector<Reading> annotated = split(*annotate);
        const std::vector<Reading> labelled = split(*label);
        for (size_t i = 0; i < annotated.size(); ++i) {
            const std::vector<Json> &other = labelled.at(i).objects;
            std::vector<Json> &objects = annotated[i].objects;
            if (other.size() != objects.size())
                annotated[i].messages += "label and annotate print different objects";
            for (size_t j = 0; j < std::min(objects.size(), other.size()); ++j)
                objects[j] = untouched(std::move(objects[j]), other[j]);
        }
        return annotated;
    }

    /// What `kubectl create --dry-run=client` prints: only kinds that the cluster knows. The data of generated
    /// ConfigMaps are not what the schema wants, which kubectl looks at in lists only.
    [[nodiscard]] std::vector<Reading> create() const
    {
        QStringList arguments{QStringLiteral("create"),
                              QStringLiteral("--kubeconfig"),
                              KubeConfig,
                              QStringLiteral("--dry-run=client"),
                              QStringLiteral("--validate=false"),
                              QStringLiteral("--show-managed-fields"),
                              QStringLiteral("-o"),
                              QStringLiteral("json")};
        for (const QString &path : m_paths)
            arguments << QStringLiteral("-f") << path << QStringLiteral("-f") << markerOf(path);
        std::vector<Reading> readings = split(*start(QStringLiteral("kubectl"), arguments));
        for (Reading &reading : readings) {
            for (Json &object : reading.objects)
                object = plain(std::move(object));
        }
        return readings;
    }

    /// What `weirctl convert --objects` prints: one run for what kubectl takes, one for what it refuses. Exit codes
    /// count; where kubectl's error named no file, as with the items of a list, it is asked again about that file.
    [[nodiscard]] std::vector<Reading> weirctl(std::vector<Reading> &kubectl) const
    {
        std::vector<Reading> out(size());
        const Run taken = convert(kubectl, false, out);
        const Run refused = convert(kubectl, true, out);
        for (size_t i = 0; i < size(); ++i) {
            const QString path = m_paths[static_cast<qsizetype>(i)];
            const Run &run = kubectl[i].isRefused ? refused : taken;
            if (run.exitCode == 0 || !run.err.contains(path.toUtf8()))
                continue;
            // A note is no error; where kubectl has one, an object too many tells that Weir only made a note.
            out[i].isRefused = kubectl[i].isRefused || convert({path}).exitCode != 0;
            for (const QByteArray &line : run.err.split('\n')) {
                if (line.contains(path.toUtf8()))
                    out[i].messages += line + '\n';
            }
            if (out[i].isRefused && !kubectl[i].isRefused)
                kubectl[i].isRefused = isRefusedAlone(path);
        }
        return out;
    }

private:
    static Run convert(const QStringList &paths)
    {
        return test::weirctl(QStringList{QStringLiteral("convert"), QStringLiteral("--objects"),
                                         QStringLiteral("--output"), QStringLiteral("json")}
                             + paths);
    }

    /// One run on all files that kubectl refuses, or on all others; what it prints goes to `out`.
    Run convert(const std::vector<Reading> &kubectl, bool isRefused, std::vector<Reading> &out) const
    {
        QStringList paths;
        std::vector<size_t> indexes;
        for (size_t i = 0; i < size(); ++i) {
            if (kubectl[i].isRefused != isRefused)
                continue;
            const QString path = m_paths[static_cast<qsizetype>(i)];
            paths << path << markerOf(path);
            indexes.push_back(i);
        }
        if (paths.isEmpty())
            return {.exitCode = 0, .out = {}, .err = {}};
        Run run = convert(paths);
        Json json = run.json();
        if ((run.exitCode != 0 && run.exitCode != 3) || !json.is_object() || !json["documents"].is_array())
            qFatal("weirctl ended with %d: %s", run.exitCode, run.err.right(2'000).constData());
        size_t at = 0;
        for (const Json &object : json["documents"]) {
            if (at == indexes.size())
                break;
            if (stringAt(object, "/metadata/name").startsWith(QStringLiteral("weir-marker-")))
                ++at;
            else
                out[indexes[at]].objects.push_back(plain(object));
        }
        if (at != indexes.size())
            qFatal("weirctl stopped early: %s", run.err.right(2'000).constData());
        return run;
    }

    /// Whether kubectl refuses anything in one file; errors about the items of a list do not name the file.
    static bool isRefusedAlone(const QString &path)
    {
        const auto process =
            start(QStringLiteral("kubectl"),
                  {QStringLiteral("annotate"), QStringLiteral("--local"), QStringLiteral("-o"), QStringLiteral("json"),
                   QStringLiteral("weir.test/seen=yes"), QStringLiteral("-f"), path});
        return process->waitForFinished(60'000) && process->exitCode() != 0;
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(path));
    }

    static QString markerOf(QString path)
    {
        return path.replace(path.lastIndexOf(QStringLiteral("/in")), 3, QStringLiteral("/mark"));
    }

    static std::unique_ptr<QProcess> start(const QString &program, const QStringList &arguments)
    {
        auto process = std::make_unique<QProcess>();
        process->start(program, arguments);
        process->closeWriteChannel();
        return process;
    }

    /// JSON values one behind the other.
    static std::vector<Json> values(const QByteArray &text)
    {
        std::vector<Json> out;
        // kubectl indents, so that only the outermost brackets stand in the first column.
        for (qsizetype from = text.indexOf('{'); from >= 0;) {
            const qsizetype to = text.indexOf("\n}", from);
            if (to < 0)
                break;
            out.push_back(parseJson(text.mid(from, to + 2 - from).toStdString()).value_or(Json()));
            from = text.indexOf('{', to);
        }
        return out;
    }

    [[nodiscard]] std::vector<Reading> split(QProcess &process) const
    {
        std::vector<Reading> out(size());
        if (!process.waitForFinished(120'000))
            process.kill();
        const QByteArray messages = process.readAllStandardError();
        size_t at = 0;
        for (Json &object : values(process.readAllStandardOutput())) {
            if (at >= size())
                break;
            if (stringAt(object, "/metadata/name").startsWith(QStringLiteral("weir-marker-")))
                ++at;
            else
                out[at].objects.push_back(std::move(object));
        }
        if (at != size())
            qFatal("kubectl stopped early: %s", messages.right(2'000).constData());
        for (const QByteArray &line : messages.split('\n')) {
            for (size_t i = 0; i < size(); ++i) {
                const QByteArray path = m_paths[static_cast<qsizetype>(i)].toUtf8();
                if (line.contains(path)) {
                    out[i].isRefused = true;
                    out[i].messages += line + '\n';
                }
            }
        }
        return out;
    }

    /// The object as it was before either command: labels from what annotate printed, annotations from label.
    static Json untouched(Json annotated, const Json &labelled)
    {
        if (annotated["metadata"].is_object() && labelled["metadata"].is_object()) {
            Json &metadata = annotated["metadata"];
            metadata.erase("annotations");
            if (labelled["metadata"].contains("annotations"))
                metadata["annotations"] = labelled["metadata"]["annotations"];
        }
        return plain(std::move(annotated));
    }

    /// Without what says nothing: an empty metadata, which the commands make to have a place for what they add; a null
    /// label, which is the empty text.
    static Json plain(Json object)
    {
        if (!object.is_object() || !object.contains("metadata") || !object["metadata"].is_object())
            return object;
        Json &metadata = object["metadata"];
        for (const char *key : {"labels", "annotations"}) {
            if (!metadata.contains(key) || !metadata[key].is_object())
                continue;
            for (auto &member : metadata[key].get_ref<Json::object_t &>()) {
                if (member.second.is_null())
                    member.second = "";
            }
        }
        if (metadata.empty())
            object.erase("metadata");
        return object;
    }

    QTemporaryDir m_folder;
    QStringList m_paths;
};

} // namespace weir::test
