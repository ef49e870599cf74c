#pragma once
#include "core/checkpoint/weights.h"

#include <stop_token>

namespace sfumato {

/// The weights in the folder of one component ("unet", "text_encoder"), as diffusers lays them down: one file, the
/// plain one before variants (`model.safetensors`, `model.fp16.safetensors`), or shards and their
/// `*.safetensors.index.json`; without any, torch's own files of such names (`pytorch_model.bin`). Nothing is opened.
/// Errors: no weights, an index that is broken, names a file outside of the folder or one that is missing.
[[nodiscard]] Result<std::vector<std::filesystem::path>> component_files(const std::filesystem::path& folder);

/// The same, opened as one. Errors: those, those of the files, and shards that hold other tensors than the index says.
[[nodiscard]] Result<Weights> open_component(const std::filesystem::path& folder);

/// The components that model_index.json of a model folder names: folder name and class, in the order of names. Those
/// named null and those often left out of downloads (safety checker, feature extractor) are passed over where they are
/// absent. Errors: no such file, a component that is missing.
[[nodiscard]] Result<std::map<std::string, std::string>> named_components(const std::filesystem::path& model);

/// SHA-256 that identifies a model, 64 hexadecimal digits: of the file itself; of a folder, the hash of what
/// `sha256sum` prints for its weights ("<hash>  <part>/<file>\n", sorted by path).
[[nodiscard]] Result<std::string> hash_model(const std::filesystem::path& path, std::stop_token stop = {});

} // namespace sfumato
