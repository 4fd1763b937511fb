// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/kn.h"

#include "model/exports/kncommand.h"
#include "model/manifest/bundle.h"

#include <QCoreApplication>
#include <QHash>

namespace weir::exports {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *key)
{
    return QCoreApplication::translate("Exports", key);
}

/// One word for sh. No text can end the quotes but a quote, which stands outside of them.
QString quoted(const QString &word)
{
    static const QString plain = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:@%+="_s;
    const bool isPlain = !word.isEmpty()
        && std::all_of(word.begin(), word.end(), [](QChar letter) { return plain.contains(letter); });
    return isPlain ? word : u'\'' + QString(word).replace(u'\'', "'\\''"_L1) + u'\'';
}

/// A comment is one line, whatever is in it.
QString comment(const QString &text)
{
    QString line = u"# "_s;
    for (const QChar letter : text)
        line += letter < u' ' || letter == QChar(0x7f) ? QChar(u' ') : letter;
    return line + u'\n';
}

class Script final
{
public:
    Script(const std::vector<ResourcePtr> &resources, const Registry &registry)
        : m_resources(resources), m_registry(registry), m_states(resources.size(), State::Waiting)
    {
        for (size_t i = 0; i < resources.size(); ++i)
            m_index.insert(resources[i]->id(), i);
    }

    KnScript run();

private:
    enum class State { Waiting, Open, Done };

    void visit(size_t index, int depth);
    void write(const Resource &resource, const KnCommand &command);
    void writeManifest(const ResourcePtr &resource, const QString &why);
    void note(const Resource &resource, const QString &text);
    [[nodiscard]] QString kubectlKind(const Resource &resource) const;

    const std::vector<ResourcePtr> &m_resources;
    const Registry &m_registry;
    std::vector<State> m_states;
    QHash<ResourceId, size_t> m_index;
    QString m_text;
    KnScript m_out;
};

void Script::note(const Resource &resource, const QString &text)
{
    m_out.notes.push_back(
        {.message = text, .file = {}, .object = resource.kind() + u' ' + resource.name(), .field = {}});
}

QString Script::kubectlKind(const Resource &resource) const
{
    const Kind *kind = m_registry.find(resource.group(), resource.kind());
    const QString plural = kind && !kind->plural.isEmpty() ? kind->plural : resource.kind().toLower() + u's';
    return plural + u'.' + resource.version() + u'.' + resource.group();
}

void Script::write(const Resource &resource, const KnCommand &command)
{
    m_text += u'\n';
    QString line = u"kn"_s;
    for (const QString &word : command.words)
        line += u' ' + quoted(word);
    m_text += line + u'\n';
    if (command.left.isEmpty())
        return;
    const QString fields = command.left.join(u", "_s);
    note(resource,
         translated(QT_TRANSLATE_NOOP("Exports", "kn has no flag for %1; the script adds it with kubectl patch."))
             .arg(fields));
    m_text += comment(u"kn has no flag for "_s + fields);
    QStringList words{u"kubectl"_s, u"patch"_s, kubectlKind(resource), u"--type=merge"_s};
    if (!resource.nameSpace().isEmpty())
        words.append(u"--namespace="_s + resource.nameSpace());
    words += {u"--patch="_s + QString::fromUtf8(toText(command.rest)), u"--"_s, resource.name()};
    for (QString &word : words)
        word = quoted(word);
    m_text += words.join(u' ') + u'\n';
}

void Script::writeManifest(const ResourcePtr &resource, const QString &why)
{
    // Only what has a name can be applied.
    const bool isNamed = !resource->name().isEmpty();
    note(*resource, isNamed
             ? translated(QT_TRANSLATE_NOOP("Exports", "kn cannot make it; the script gives it to kubectl apply."))
             : translated(QT_TRANSLATE_NOOP("Exports", "kn cannot make it; the script gives it to kubectl create.")));
    const QString text = QString::fromUtf8(manifest::joinDocuments({resource}));
    QString end = u"END"_s;
    while ((u'\n' + text).contains(u'\n' + end + u'\n'))
        end += u'_';
    m_text += u'\n' + comment(why);
    m_text += (isNamed ? u"kubectl apply"_s : u"kubectl create"_s) + u" --filename=- <<'"_s + end + u"'\n"_s + text
              + (text.endsWith(u'\n') ? QString() : u"\n"_s) + end + u'\n';
}

/// Objects that it sends to come before it.
void Script::visit(size_t index, int depth)
{
    constexpr int deepest = 200;
    m_states[index] = State::Open;
    const Resource &resource = *m_resources[index];
    std::optional<KnCommand> command = knCommand(resource, m_registry);
    // No argument of a program holds one.
    if (command && command->words.join(QString()).contains(QChar(0)))
        command.reset();
    QString why = u"kn cannot make "_s + resource.kind() + u' ' + resource.name();
    for (const ResourceId &id : command ? command->needed : std::vector<ResourceId>()) {
        const auto found = m_index.constFind(id);
        if (found == m_index.constEnd())
            continue;
        if (m_states[*found] == State::Waiting && depth < deepest)
            visit(*found, depth + 1);
        if (m_states[*found] != State::Done) {
            // They send to each other; kubectl does not ask whether the other is there.
            command.reset();
            why =
                resource.kind() + u' ' + resource.name() + u" sends to what is only made after it, which kn refuses"_s;
            break;
        }
    }
    if (command)
        write(resource, *command);
    else
        writeManifest(m_resources[index], why);
    m_states[index] = State::Done;
}

KnScript Script::run()
{
    m_text = u"#!/bin/sh\n# Makes these objects with kn, and with kubectl what kn cannot say.\nset -eu\n"_s;
    for (size_t i = 0; i < m_resources.size(); ++i) {
        if (m_states[i] == State::Waiting)
            visit(i, 0);
    }
    m_out.text = m_text.toUtf8();
    return std::move(m_out);
}

} // namespace

KnScript asKnScript(const std::vector<ResourcePtr> &resources, const Registry &registry)
{
    return Script(resources, registry).run();
}

} // namespace weir::exports
