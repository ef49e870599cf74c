#pragma once
#include "core/families/model_family.h"

#include <filesystem>
#include <span>
#include <vector>

namespace sfumato::evaluation {

/// The shape of a published model: everything that decides how long a step takes, and no weights.
struct Geometry {
    const char* name;
    const ModelFamily* family;
    int side;                       ///< of the pictures it was made for, pixels
    Json denoiser, vae;             ///< configurations of the family's components, complete
    std::vector<Json> text;
};

/// "sd15" (Rombach et al. 2022, arXiv:2112.10752, version 1.5) and "sdxl" (Podell et al. 2023, arXiv:2307.01952).
[[nodiscard]] std::span<const Geometry> all_geometries();
/// Null if there is none of that name.
[[nodiscard]] const Geometry* geometry_by_name(const std::string& name);

/// Writes a model of that shape as a folder in diffusers' layout, weights of `dtype` random with deviation 0.02, norms
/// 1 and 0; never more than one network in memory. Throws Error, also where CLIP's vocabulary is not installed.
void write_random_model(const Geometry& geometry, const std::filesystem::path& folder, at::ScalarType dtype);

} // namespace sfumato::evaluation
