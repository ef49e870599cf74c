#pragma once
#include "core/families/model_spec.h"

#include <functional>

namespace sfumato {

/// Where a component lies in one file with all parts of a model; none where it is not there. `usual`: in the original
/// layout alone.
[[nodiscard]] std::optional<OneFileLayout> layout_in(const OneFilePart& part, const Weights& all, bool usual = false);

/// Which family a model in one file is of: of the families whose denoiser is in it, the one whose text encoders are
/// there, too. Errors: none is (what is missing, or what stranger it is).
[[nodiscard]] Result<const ModelFamily*> family_of_file(const std::filesystem::path& path, const Weights& all);

/// The parts of a folder in diffusers' layout and the classes that its model_index.json gives them.
using PartClasses = std::map<std::string, std::string>;
/// Reads the components in the folder as those of the family.
using ReadAsFamily = std::function<Result<ModelSpec>(const std::filesystem::path&, const ModelFamily&)>;

/// Which family a folder is of: the first that has these parts and says yes to what is read of them. Errors: none does
/// (the part of a class that is not known), those of `read`.
[[nodiscard]] Result<ModelSpec> family_of_folder(const std::filesystem::path& path, const PartClasses& parts,
                                                 const ReadAsFamily& read);

} // namespace sfumato
