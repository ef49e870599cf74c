#include "core/training/optimisation_config.h"

#include "core/training/data_fields.h"

namespace sfumato::training {

Result<void> check(const OptimisationConfig& c, const std::string& where)
{
    const auto share = [](double value) { return value >= 0 && value <= 1; };
    if (c.steps < 1)
        return fail(verbatim(where), Message::tr("%1 is %2", verbatim("steps"), c.steps),
                    Message::tr("use at least 1"));
    if (c.batch_size < 1)
        return fail(verbatim(where), Message::tr("%1 is %2", verbatim("batch_size"), c.batch_size),
                    Message::tr("use at least 1"));
    if (!(c.learning_rate > 0)) return fail(verbatim(where), Message::tr("learning_rate is not positive"));
    if (!share(c.constant_share) || !share(c.min_lr_ratio))
        return fail(verbatim(where), Message::tr("constant_share and min_lr_ratio must lie in 0..1"));
    if (!share(c.beta1) || !share(c.beta2) || !share(c.ema_decay) || !share(c.ema_decay_late))
        return fail(verbatim(where), Message::tr("beta1, beta2 and the average decays must lie in 0..1"));
    return {};
}

} // namespace sfumato::training
