#pragma once
#include "core/base/message.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace sfumato {

/// A row of the sampler table as the window needs it: its name and the schedules defined for it, as in requests.
struct SamplerNames {
    QString name;
    QStringList schedules;
    Message description; ///< one line
};
struct ScheduleName {
    QString name;
    Message description;
};

/// Every sampler, in the table's order.
[[nodiscard]] QList<SamplerNames> sampler_names();
/// Every schedule, in the table's order.
[[nodiscard]] QList<ScheduleName> schedule_names();
/// Why sampler, schedule and steps do not go together, in one line; empty where they do (sampler.h: check_combination).
[[nodiscard]] Message combination_obstacle(const QString& sampler, const QString& schedule, int steps);

} // namespace sfumato
