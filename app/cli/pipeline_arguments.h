#pragma once
#include "core/pipeline/pipeline.h"

#include <CLI/CLI.hpp>

namespace sfumato::cli {

/// The options of every command that makes pictures with a model: parts in place of the model's own, folders of what a
/// prompt names, device and precision. The data folder's come last.
class PipelineArguments {
public:
    void add_to(CLI::App& app);
    [[nodiscard]] PipelineOptions pipeline() const;
    /// The same for a picture made before: its dtype and VAE count where no others are named.
    [[nodiscard]] PipelineOptions pipeline_of(const ModelRef& made_with) const;

private:
    PipelineOptions named_;
    std::filesystem::path data_dir_;    ///< empty: the user's
};

} // namespace sfumato::cli
