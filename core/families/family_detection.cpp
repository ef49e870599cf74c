#include "core/families/family_detection.h"

#include <algorithm>

namespace sfumato {
namespace fs = std::filesystem;

namespace {

/// Families whose denoiser this is.
std::vector<const ModelFamily*> families_of_denoiser(const Weights& all)
{
    std::vector<const ModelFamily*> families;
    for (const ModelFamily* family : all_families()) {
        if (!family->is_read_from_one_file() || !layout_in(family->denoiser.one_file, all)) continue;
        const auto fits = family->one_file.fits;
        if (!fits || fits(all.part(family->denoiser.one_file.prefix))) families.push_back(family);
    }
    return families;
}

/// Networks of other families in the original layout, by what stands in the name of some tensor.
constexpr std::pair<const char*, const char*> kStrangers[] = {{"joint_blocks.", "Stable Diffusion 3"},
                                                              {"double_blocks.", "FLUX"},
                                                              {"cap_embedder.", "Lumina"},
                                                              {"label_emb.0.0.weight", "refiner or unCLIP"}};

Error unknown_family(const fs::path& path, const Weights& all)
{
    const Message remedy
        = Message::tr("open a model of one of these families: %1",
                      titles_of_families([](const ModelFamily& family) { return family.is_read_from_one_file(); }));
    for (const auto& [sign, title] : kStrangers)
        for (const auto& [name, entry] : all.index())
            if (name.find(sign) != std::string::npos)
                return {path, Message::tr("is a %1 model, which Sfumato does not know", verbatim(title)), remedy};
    return {path, Message::tr("is a model of a family that Sfumato does not know"), remedy};
}

bool is_text_encoder(const std::string& part)
{
    return std::ranges::any_of(all_families(), [&](const ModelFamily* family) {
        return std::ranges::any_of(family->text,
                                   [&](const TextComponent& text) { return part == text.encoder.folder; });
    });
}

/// Whether these are the components of the family, and no text encoder more.
bool are_components(const PartClasses& parts, const ModelFamily& family)
{
    bool all = true;
    family.for_each_component([&](const auto& component) {
        const auto part = parts.find(component.folder);
        all = all && part != parts.end() && component.type->is_called(part->second);
    });
    return all
        && std::ranges::count_if(parts, [](const auto& part) { return is_text_encoder(part.first); })
        == std::ssize(family.text);
}

/// Whether two families read the same components in the same way.
bool same_components(const ModelFamily& one, const ModelFamily& other)
{
    const auto components = [](const ModelFamily& family) {
        std::vector<std::pair<std::string, const void*>> list;
        family.for_each_component([&](const auto& component) { list.emplace_back(component.folder, component.type); });
        for (const TextComponent& text : family.text) list.emplace_back(text.tokenizer, nullptr);
        return list;
    };
    return components(one) == components(other);
}

/// Why no family has these parts: one of them is of an unknown class where all the others are a family's.
tl::unexpected<Error> unknown_parts(const fs::path& path, const PartClasses& parts)
{
    for (const ModelFamily* family : all_families()) {
        std::string odd, known;
        int others = 0;
        bool all = true;
        family->for_each_component([&](const auto& component) {
            const auto part = parts.find(component.folder);
            all = all && part != parts.end();
            if (!all || component.type->is_called(part->second)) return;
            ++others;
            odd = component.folder;
            known = component.type->class_names.front();
        });
        if (all && others == 1)
            return fail(path,
                        Message::tr("its part \"%1\" is of the class %2, which Sfumato does not know", odd,
                                    parts.at(odd)),
                        Message::tr("open a model in which it is of the class %1", known));
    }
    return fail(path, Message::tr("is a model of a family that Sfumato does not know"),
                Message::tr("open a model of one of these families: %1",
                            titles_of_families([](const ModelFamily&) { return true; })));
}

} // namespace

std::optional<OneFileLayout> layout_in(const OneFilePart& part, const Weights& all, bool usual)
{
    if (!part.prefix) return std::nullopt;
    if (all.contains_prefix(part.prefix) && (!part.sign || all.contains(std::string(part.prefix) + part.sign)))
        return OneFileLayout{part.prefix, part.named};
    if (!usual)
        for (const OneFileLayout& layout : part.elsewhere)
            if (all.contains_prefix(layout.prefix)) return layout;
    return std::nullopt;
}

Result<const ModelFamily*> family_of_file(const fs::path& path, const Weights& all)
{
    const auto families = families_of_denoiser(all);
    if (families.empty()) return tl::unexpected(unknown_family(path, all));
    for (const bool usual : {true, false})
        for (const ModelFamily* family : families)
            if (std::ranges::all_of(family->text, [&](const TextComponent& text) {
                    return layout_in(text.encoder.one_file, all, usual).has_value();
                }))
                return family;
    std::string titles, missing;
    for (const ModelFamily* family : families) titles += (titles.empty() ? "" : ", ") + std::string(family->title);
    for (const TextComponent& text : families.front()->text)
        if (!layout_in(text.encoder.one_file, all))
            missing += (missing.empty() ? "" : ", ") + std::string(text.encoder.one_file.prefix);
    return fail(path, Message::tr("is %1 without a text encoder (no tensor begins with %2)", titles, missing),
                Message::tr("open the whole model, or a folder with its text encoder and tokenizer beside its %1",
                            std::string_view(families.front()->denoiser.type->kind)));
}

Result<ModelSpec> family_of_folder(const fs::path& path, const PartClasses& parts, const ReadAsFamily& read)
{
    ModelSpec spec;
    const ModelFamily* read_as = nullptr;
    for (const ModelFamily* family : all_families()) {
        if (!are_components(parts, *family)) continue;
        if (!read_as || !same_components(*read_as, *family)) {
            auto components = read(path, *family);
            if (!components) return components;
            spec = std::move(*components);
            read_as = family;
        }
        if (family->matches && !family->matches(spec)) continue;
        spec.family = family;
        return spec;
    }
    return unknown_parts(path, parts);
}

} // namespace sfumato
