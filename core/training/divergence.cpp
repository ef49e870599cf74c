#include "core/training/divergence.h"
#include "core/base/command_option.h"

#include <cmath>

namespace sfumato::training {

void check_divergence(const TrainingProgress& progress, const std::filesystem::path& state)
{
    if (std::isfinite(progress.loss) && std::isfinite(progress.gradient_norm)) return;
    throw divergence(progress.step, std::filesystem::exists(state));
}

Error divergence(std::int64_t step, bool checkpoint)
{
    const Message resume = Message::tr("lower learning_rate and continue with %1", command_option("--resume"));
    return {Message::tr("training"), Message::tr("the loss or its gradient is not a finite number at step %1", step),
            checkpoint ? Message::tr("the last good checkpoint is kept: %1", resume)
                       : Message::tr("lower learning_rate")};
}

bool is_divergence(const Error& error) { return error.why.source() == divergence(0, false).why.source(); }

} // namespace sfumato::training
