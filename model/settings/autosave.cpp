// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/settings/autosave.h"

#include "model/base/inpool.h"

namespace weir {

Autosave::Autosave(const Document &document, RecoveryStore &store, QObject *parent)
    : QObject(parent), m_document(document), m_store(store)
{
    for (QTimer *timer : {&m_idle, &m_latest}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &Autosave::now);
    }
    m_idle.setInterval(Idle);
    m_latest.setInterval(Latest);
    // Of every edit, and of what is chosen or saved.
    connect(&document, &Document::historyChanged, this, &Autosave::wait);
    connect(&document, &Document::modifiedChanged, this, [this](bool isModified) {
        if (!isModified)
            m_store.clear();
    });
}

void Autosave::wait()
{
    if (!m_document.isModified())
        return;
    m_idle.start();
    if (!m_latest.isActive())
        m_latest.start();
}

void Autosave::now()
{
    m_idle.stop();
    m_latest.stop();
    if (m_isWriting) {
        m_isWanted = true;
        return;
    }
    Result<std::optional<RecoveryStore::Snapshot>> taken = m_store.take(m_document);
    if (!taken) {
        finish(fail(taken.error()));
        return;
    }
    if (!*taken)
        return;
    m_isWriting = true;
    inPool(
        this, [snapshot = std::move(**taken)] { return RecoveryStore::write(snapshot); },
        [this](const Result<void> &written) {
            m_isWriting = false;
            finish(written);
        });
}

void Autosave::finish(const Result<void> &written)
{
    if (written) {
        m_hasFailed = false;
        Q_EMIT kept();
    } else {
        m_store.forgetState();
        if (!m_hasFailed)
            Q_EMIT failed(written.error());
        m_hasFailed = true;
        wait();
    }
    if (std::exchange(m_isWanted, false))
        now();
}

} // namespace weir
