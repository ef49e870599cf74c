#pragma once
#include "core/imaging/foreign_metadata.h"
#include "core/imaging/foreign_prompts.h"
#include "core/imaging/metadata_json.h"

#include <initializer_list>
#include <optional>
#include <span>

namespace sfumato {

/// A name of another program, and A1111's.
using NamePair = std::pair<std::string_view, std::string_view>;
/// Empty for a name that is not there. Letters count as they are written.
[[nodiscard]] std::string_view name_in(std::span<const NamePair> names, std::string_view name);

/// "schedule X is not known here"; ComfyUI's "beta" is named as that, since A1111 has another one of this name.
[[nodiscard]] Message unknown_schedule(const std::string& comfy_name);
/// What a sampler of ComfyUI's is here, where that is not quite the same; nothing else.
[[nodiscard]] std::optional<Message> near_sampler(std::string_view comfy_name);
/// Where a picture does not say what drew its noise.
[[nodiscard]] Message unknown_noise(const std::string& what);

/// 1 - 0.3 as 0.7.
[[nodiscard]] std::string rounded_text(double value);

/// A list, or a text with commas between, as texts.
[[nodiscard]] std::vector<std::string> list_of(const Json& value);

/// Takes values out of a JSON object of another program one by one; what is left at the end could not be carried over.
/// Both must outlive it.
class Taker {
public:
    Taker(const Json& object, ForeignParameters& into) : object_(object), into_(into) {}

    const Json& take(const std::string& key)
    {
        taken_.push_back(key);
        return member(object_, key);
    }
    std::string text(const std::string& key) { return plain_text(take(key)); }
    /// The first that is there, under A1111's key.
    void move(std::initializer_list<const char*> keys, const char* to);
    void set(const char* key, std::string value)
    {
        if (!value.empty()) into_.info.values.emplace_back(key, std::move(value));
    }
    void lose(Message sentence) { into_.lost.push_back(std::move(sentence)); }
    void ignore(std::initializer_list<const char*> keys) { taken_.insert(taken_.end(), keys.begin(), keys.end()); }
    /// Numbers that are 0, where that switches off what they are about.
    void ignore_zeros();

    /// `ours` is A1111's name for what the program calls `name`; where there is none, it is lost.
    void sampler(const std::string& name, std::string_view ours);
    /// A name of ComfyUI's.
    void schedule(const std::string& name);
    void prompts(std::string_view prompt, std::string_view negative, ForeignGrammar grammar);
    /// Everything that is there, says something, and was not taken.
    void lose_the_rest();

private:
    const Json& object_;
    ForeignParameters& into_;
    std::vector<std::string> taken_;
};

/// Both prompts in A1111's grammar; what it has no words for goes to `into.lost`.
void set_prompts(ForeignParameters& into, std::string_view prompt, std::string_view negative, ForeignGrammar grammar);

/// The programs, one function each; what tells them apart stands in read_dialect.
[[nodiscard]] ForeignParameters read_swarm(const Json& json);
[[nodiscard]] ForeignParameters read_fooocus(const Json& json);
[[nodiscard]] ForeignParameters read_easy_diffusion(const Json& json);
/// `graph`: the text "invokeai_graph" as JSON, or null. It holds what the metadata of version 6 leaves out.
[[nodiscard]] ForeignParameters read_invoke(const Json& json, const Json& graph);
/// `comment`: the text "Comment" as JSON; `source`: the text "Source", which names the model.
[[nodiscard]] ForeignParameters read_novelai(const Json& comment, const std::string& source);
[[nodiscard]] ForeignParameters read_draw_things(const Json& json);
/// The comment that Draw Things writes into XMP, or null.
[[nodiscard]] Json draw_things_comment(std::string_view xmp);
/// Texts that look like A1111's, of whichever program (infotext_dialects.cpp).
[[nodiscard]] ForeignParameters read_infotext(std::string_view text, bool with_comfy_graph);
[[nodiscard]] ForeignParameters read_fooocus_infotext(std::string_view text);

} // namespace sfumato
