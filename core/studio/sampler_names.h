#pragma once
#include <QList>
#include <QString>
#include <QStringList>

namespace sfumato {

/// A row of the sampler table as the window needs it: its name and the schedules defined for it, as in requests.
struct SamplerNames {
    QString name;
    QStringList schedules;
};

/// Every sampler, in the table's order.
[[nodiscard]] QList<SamplerNames> sampler_names();

} // namespace sfumato
