#include "core/diffusion/sigma_formula.h"

namespace sfumato {
namespace {

constexpr std::pair<SigmaFormula, const char*> kFormulaKeys[] = {{SigmaFormula::Karras, "use_karras_sigmas"},
                                                                 {SigmaFormula::Exponential, "use_exponential_sigmas"},
                                                                 {SigmaFormula::Beta, "use_beta_sigmas"}};

} // namespace

Result<SigmaFormula> sigma_formula_from_json(const Json& config, const std::string& where)
{
    SigmaFormula found = SigmaFormula::None;
    for (const auto& [formula, key] : kFormulaKeys) {
        const auto used = json_value(config, key, false, where);
        if (!used) return tl::unexpected(used.error());
        if (!*used) continue;
        if (found != SigmaFormula::None)
            return fail(verbatim(where), Message::tr("asks for two formulas of sigma (\"%1\")", verbatim(key)),
                        Message::tr("use one of %1",
                                    verbatim("use_karras_sigmas, use_exponential_sigmas, use_beta_sigmas")));
        found = formula;
    }
    return found;
}

void put_sigma_formula(Json& config, SigmaFormula used)
{
    for (const auto& [formula, key] : kFormulaKeys)
        if (formula == used) config[key] = true;
}

} // namespace sfumato
