#pragma once
#include <QDateTime>
#include <QTimeZone>
#include <QVariant>

#include <algorithm>

namespace sfumato {

/// When something was made, by the clock that hung where the person was: its date is `day` wherever it is read.
/// `zone_s`: seconds east of UTC; null where it was not noted, as by earlier versions.
[[nodiscard]] inline QDateTime made_at(qint64 since_1970_ms, const QVariant& zone_s, const QString& day)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(since_1970_ms, QTimeZone::utc());
    if (!zone_s.isNull()) return utc.toOffsetFromUtc(zone_s.toInt());
    const QDateTime here = utc.toLocalTime();
    const QDate date = QDate::fromString(day, Qt::ISODate);
    if (!date.isValid() || here.date() == date) return here;
    // Noted in another zone: as near to here as the day allows.
    constexpr int kDaySeconds = 24 * 60 * 60, kFarthest = 14 * 60 * 60;
    const int into_day = static_cast<int>(here.time().msecsSinceStartOfDay() / 1000);
    const int shift = here.date() < date ? kDaySeconds - into_day : -into_day - 1;
    return utc.toOffsetFromUtc(std::clamp(here.offsetFromUtc() + shift, -kFarthest, kFarthest));
}

} // namespace sfumato
