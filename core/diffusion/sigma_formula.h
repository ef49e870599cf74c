#pragma once
#include "core/base/error.h"
#include "core/base/json.h"

namespace sfumato {

/// A model's own schedule where it is a formula of sigma and not a spacing of steps: diffusers' "use_karras_sigmas" and
/// its like. Schedule::Automatic follows it with samplers that accept explicit sigmas.
enum class SigmaFormula { None, Karras, Exponential, Beta };

/// From a scheduler_config.json. Errors: a value of the wrong type, two formulas at once.
[[nodiscard]] Result<SigmaFormula> sigma_formula_from_json(const Json& config, const std::string& where);
/// Writes the key of a formula into such a file.
void put_sigma_formula(Json& config, SigmaFormula formula);

} // namespace sfumato
