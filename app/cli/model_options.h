#pragma once
#include "core/families/model_loader.h"

#include <CLI/CLI.hpp>

namespace sfumato::cli {

/// Which model a command works with, where and how precisely.
struct ModelOptions {
    std::filesystem::path model;                    ///< empty: the embedded one
    std::string device = "auto", dtype = "auto";
};

/// --model, --device and --dtype.
void add_model_options(CLI::App& app, ModelOptions& options);

/// Errors: no such device or dtype, and what load_model refuses.
[[nodiscard]] Result<LoadedModel> open_model(const ModelOptions& options);

} // namespace sfumato::cli
