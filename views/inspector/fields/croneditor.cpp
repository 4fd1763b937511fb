// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/fields/croneditor.h"

#include "model/base/cron.h"
#include "views/inspector/caption.h"
#include "views/inspector/fields/lineeditor.h"
#include "views/inspector/fields/parse.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace weir::inspector {

using namespace Qt::StringLiterals;

namespace {

constexpr int Runs = 5;

QTimeZone zoneOf(const QString &name)
{
    const QTimeZone zone(name.toUtf8());
    return name.isEmpty() || !zone.isValid() ? QTimeZone::utc() : zone;
}

} // namespace

QStringList nextRuns(const QString &schedule, const QDateTime &now, const QString &runsIn, const QString &shownIn)
{
    QStringList runs;
    const std::optional<Cron> cron = Cron::parse(schedule);
    if (!cron)
        return runs;
    const QTimeZone clock = zoneOf(cron->zone().isEmpty() ? runsIn : cron->zone());
    const QTimeZone shown = zoneOf(shownIn);
    const QLocale locale;
    const QString fields = schedule.simplified().remove(QRegularExpression(u"^(CRON_)?TZ=\\S+ "_s));
    const bool hasSeconds = fields.count(u' ') == 5;
    qint64 second = now.toSecsSinceEpoch();
    while (runs.size() < Runs) {
        const auto next = cron->next(second, &clock);
        if (!next)
            break;
        second = *next;
        const QDateTime time = QDateTime::fromSecsSinceEpoch(second, shown);
        runs << u"%1 %2 %3"_s.arg(locale.dayName(time.date().dayOfWeek(), QLocale::ShortFormat),
                                   locale.toString(time.date(), QLocale::ShortFormat),
                                   time.time().toString(hasSeconds ? u"HH:mm:ss"_s : u"HH:mm"_s));
    }
    return runs;
}

CronEditor::CronEditor(const Field &field, const FieldContext &context, QWidget *parent)
    : FieldEditor(parent), m_parent(Pointer::parse(field.pointer).parent()),
      m_line(new LineEditor(field, context, this)), m_foreword(new QWidget(this)), m_zone(new QComboBox(m_foreword)),
      m_runs(new Caption(Caption::Tone::Muted, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(m_line);
    auto *heading = new QHBoxLayout(m_foreword);
    heading->setContentsMargins(0, 0, 0, 0);
    heading->setSpacing(6);
    heading->addWidget(new Caption(Caption::Tone::Muted, tr("Next runs, by the clock of"), m_foreword));
    heading->addWidget(m_zone, 1);
    layout->addWidget(m_foreword);
    layout->addWidget(m_runs);
    m_runs->setContentsMargins(8, 0, 0, 0);
    m_runs->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_runs->setAccessibleName(tr("Next runs"));
    m_zone->setAccessibleName(tr("Clock of the next runs"));
    m_zone->setToolTip(tr("Only how the times below are shown; the schedule's own zone is a field of the object."));
    m_zone->setFocusPolicy(Qt::StrongFocus);
    m_zone->setFrame(false);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setFocusProxy(m_line);
    offerZones();
    connect(m_line, &FieldEditor::changed, this, [this] {
        predict();
        Q_EMIT changed();
    });
    connect(m_zone, &QComboBox::currentIndexChanged, this, &CronEditor::predict);
}

void CronEditor::offerZones()
{
    const QSignalBlocker blocker(m_zone);
    const QString before = m_zone->currentData().toString();
    m_zone->clear();
    const QString own = m_objectZone.isEmpty() ? u"UTC"_s : m_objectZone;
    const QString here = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    m_zone->addItem(m_objectZone.isEmpty() ? tr("UTC") : own, own);
    if (own != u"UTC")
        m_zone->addItem(tr("UTC"), u"UTC"_s);
    if (here != own && here != u"UTC" && here != u"Etc/UTC")
        m_zone->addItem(tr("%1 (this computer)").arg(here), here);
    m_zone->setCurrentIndex(qMax(0, m_zone->findData(before)));
}

void CronEditor::predict()
{
    const std::optional<Json> schedule = value();
    QString text = schedule ? toQString(*schedule) : m_default;
    if (!problem().isEmpty())
        text.clear();
    const QStringList runs =
        nextRuns(text, QDateTime::currentDateTimeUtc(), m_objectZone, m_zone->currentData().toString());
    m_runs->setText(runs.isEmpty() && !text.isEmpty() ? tr("It does not run within the next five years.")
                                                      : runs.join(u'\n'));
    m_runs->setVisible(!text.isEmpty());
    m_foreword->setVisible(!runs.isEmpty());
}

void CronEditor::objectChanged(const Json &object)
{
    QString zone;
    for (const char *name : {"timezone", "timeZone"}) {
        const Json *found = weir::find(object, m_parent.child(std::string(name)));
        if (found && found->is_string())
            zone = toQString(*found);
    }
    if (zone != m_objectZone) {
        m_objectZone = zone;
        offerZones();
    }
    predict();
}

void CronEditor::setValue(const Json *value)
{
    m_line->setValue(value);
    predict();
}

std::optional<Json> CronEditor::value() const
{
    return m_line->value();
}

QString CronEditor::problem() const
{
    return m_line->problem();
}

void CronEditor::setPlaceholder(const QString &text)
{
    m_default = text;
    m_line->setPlaceholder(text);
    predict();
}

QWidget *CronEditor::control()
{
    return m_line->control();
}

void CronEditor::setInvalid(bool invalid)
{
    m_line->setInvalid(invalid);
}

} // namespace weir::inspector
