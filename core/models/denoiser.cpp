#include "core/models/denoiser.h"

#include <stdexcept>
#include <string>

namespace sfumato {

void check_conditioning(const DenoiserTraits& traits, const Conditioning& conditioning)
{
    struct Row {
        const char* name;
        const at::Tensor& given;
        bool taken, needed;
    };
    const Row rows[] = {
        // clang-format off
        {"context", conditioning.context, traits.context_width > 0, traits.context_width > 0},
        {"pooled", conditioning.pooled, traits.pooled_width > 0, traits.pooled_width > 0},
        {"time_ids", conditioning.time_ids, traits.time_ids_width > 0, traits.time_ids_width > 0},
        {"mask", conditioning.mask, traits.mask, false},
        {"guidance", conditioning.guidance, traits.guidance, traits.guidance},
        // clang-format on
    };
    for (const Row& row : rows) {
        if (row.given.defined() && !row.taken)
            throw std::invalid_argument(std::string("the denoiser takes no ") + row.name);
        if (!row.given.defined() && row.needed)
            throw std::invalid_argument(std::string("the denoiser needs ") + row.name);
    }
    const auto residuals = std::ssize(conditioning.control_residuals);
    if (residuals != 0 && residuals != traits.control_residuals)
        throw std::invalid_argument("there are " + std::to_string(residuals)
                                    + " control residuals where the denoiser takes "
                                    + std::to_string(traits.control_residuals));
}

} // namespace sfumato
