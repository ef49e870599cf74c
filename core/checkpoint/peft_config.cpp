#include "core/checkpoint/peft_config.h"

#include "core/base/file_io.h"
#include "core/checkpoint/wording.h"

#include <unicode/regex.h>

#include <cmath>

namespace sfumato {
namespace {

constexpr const char *kMetadata = "lora_adapter_metadata", *kBeside = "adapter_config.json";
constexpr std::string_view kWrapper = "base_model.model.";
/// Ways to set out that take the model's weights apart first: what is saved fits what was left of them.
constexpr std::string_view kOtherBeginnings[] = {"pissa", "olora", "corda", "loftq", "lora_ga"};
/// Settings under which the factors mean something else.
constexpr const char* kOtherMeanings[] = {"use_qalora",  "use_bdlora",        "alora_invocation_tokens", "arrow_config",
                                          "kasa_config", "layer_replication", "target_parameters"};
// Of a pattern of strangers: steps in units of ICU's choice (about a millisecond), bytes.
constexpr std::int32_t kMaxSteps = 10, kMaxStack = 1 << 20;

bool is_set(const OrderedJson& value)
{
    return !value.is_null() && value != OrderedJson(false) && !(value.is_structured() && value.empty());
}

const OrderedJson& setting(const OrderedJson& settings, const char* key)
{
    static const OrderedJson kNull;
    const auto found = settings.find(key);
    return found == settings.end() ? kNull : *found;
}

/// Whether the name, or what stands behind a dot of it, is what the pattern describes. Python's re and ICU agree on
/// what patterns of names are made of.
Result<bool> fits_end(const std::string& pattern, const std::string& name, const Message& where)
{
    UErrorCode status = U_ZERO_ERROR;
    icu::RegexMatcher matcher(icu::UnicodeString::fromUTF8("(.*\\.)?(" + pattern + ")$"), 0, status);
    matcher.setTimeLimit(kMaxSteps, status);
    matcher.setStackLimit(kMaxStack, status);
    const icu::UnicodeString text = icu::UnicodeString::fromUTF8(name);
    if (U_SUCCESS(status)) matcher.reset(text); // without a pattern it has nothing to be set back
    const bool fits = U_SUCCESS(status) && matcher.lookingAt(status);
    if (U_FAILURE(status))
        return fail(where,
                    Message::tr("holds the pattern %1, which cannot be matched (%2)", pattern,
                                verbatim(u_errorName(status))));
    return fits;
}

/// The number that the first fitting pattern gives, else the one for all.
Result<std::optional<double>> number_for(const OrderedJson& settings, const char* patterns, const char* key,
                                         const std::string& module, const Message& where)
{
    if (const OrderedJson& rows = setting(settings, patterns); rows.is_object())
        for (const auto& [pattern, value] : rows.items()) {
            auto fits = fits_end(pattern, module, where);
            if (!fits) return tl::unexpected(fits.error());
            if (*fits && value.is_number()) return value.get<double>();
        }
    const OrderedJson& value = setting(settings, key);
    return value.is_number() ? std::optional(value.get<double>()) : std::nullopt;
}

Result<void> check(const OrderedJson& settings, const Message& where)
{
    const auto refuse = [&](const std::string& type) {
        return fail(where, Message::tr("is of the type %1, which Sfumato does not apply", type),
                    Message::tr("choose a LoRA, LoHa or LoKr"));
    };
    if (const OrderedJson& type = setting(settings, "peft_type"); type.is_string())
        if (type != "LORA" && type != "LOHA" && type != "LOKR") return refuse(type.get<std::string>());
    for (const char* meaning : kOtherMeanings)
        if (is_set(setting(settings, meaning))) return refuse(meaning);
    const OrderedJson& beginning = setting(settings, "init_lora_weights");
    for (const std::string_view other : kOtherBeginnings)
        if (beginning.is_string() && beginning.get_ref<const std::string&>().starts_with(other))
            return fail(where,
                        Message::tr("says that training set out from other weights than the model's (%1)",
                                    beginning.get<std::string>()),
                        Message::tr(
                            "save it anew as a plain LoRA, by PEFT's path_initial_model_for_weight_conversion"));
    return {};
}

/// In the file's order, which counts for patterns. Checked as any JSON before, so that this cannot run out of stack.
Result<OrderedJson> parse_in_order(const std::string& text, const Message& what)
{
    auto json = parse_ordered_json(text);
    if (!json) return fail(what, json.error().why(), kFetchAgain);
    if (!json->is_object()) return fail(what, Message::tr("is not a JSON object"), kFetchAgain);
    return std::move(*json);
}

} // namespace

Result<PeftConfig> PeftConfig::of(const WeightFile& file, bool pefts)
{
    PeftConfig config;
    if (const auto found = file.metadata().find(kMetadata); found != file.metadata().end()) {
        config.where_ = Message::tr("its metadata \"%1\"", verbatim(kMetadata));
        auto json = parse_in_order(found->second, config.where_);
        if (!json) return tl::unexpected(json.error());
        for (const auto& [key, value] : json->items()) {
            const auto dot = key.find('.');
            const std::string part = dot == std::string::npos ? "" : key.substr(0, dot);
            config.settings_[part][dot == std::string::npos ? key : key.substr(dot + 1)] = value;
        }
        return checked(std::move(config));
    }
    const std::filesystem::path beside = file.path().parent_path() / kBeside;
    std::error_code problem;
    if (!pefts || !std::filesystem::is_regular_file(beside, problem)) return config;
    auto text = read_file(beside);
    if (!text) return tl::unexpected(text.error());
    config.where_ = verbatim(kBeside);
    auto json = parse_in_order(*text, config.where_);
    if (!json) return tl::unexpected(json.error());
    config.settings_.emplace("", std::move(*json));
    return checked(std::move(config));
}

Result<PeftConfig> PeftConfig::checked(PeftConfig config)
{
    for (const auto& [part, settings] : config.settings_)
        if (auto good = check(settings, config.where_); !good) return tl::unexpected(good.error());
    return config;
}

Result<std::optional<double>> PeftConfig::scale(const std::string& module, std::optional<std::int64_t> rank) const
{
    std::string name = module;
    auto found = settings_.find(name.substr(0, name.find('.')));
    if (found == settings_.end()) found = settings_.find("");
    else name.erase(0, found->first.size() + 1);
    if (found == settings_.end()) return std::nullopt;
    if (const auto wrapper = name.find(kWrapper); wrapper != std::string::npos)
        name.erase(0, wrapper + kWrapper.size());
    const OrderedJson& settings = found->second;

    const char* key = settings.contains("lora_alpha") ? "lora_alpha" : "alpha";
    auto alpha = number_for(settings, "alpha_pattern", key, name, where_);
    if (!alpha || !*alpha) return alpha;
    std::optional<double> divisor;
    if (rank) divisor = static_cast<double>(*rank);
    else if (auto r = number_for(settings, "rank_pattern", "r", name, where_); !r) return tl::unexpected(r.error());
    else divisor = *r;
    if (!divisor || !(*divisor > 0)) return std::nullopt;
    const double factor
        = **alpha / (setting(settings, "use_rslora") == OrderedJson(true) ? std::sqrt(*divisor) : *divisor);
    return std::isfinite(factor) ? std::optional(factor) : std::nullopt;
}

} // namespace sfumato
