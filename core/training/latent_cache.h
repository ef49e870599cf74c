#pragma once
#include "core/checkpoint/weights.h"
#include "core/models/autoencoder.h"
#include "core/training/data_set.h"

namespace sfumato::training {

/// Posterior means of all pictures of a data set, half precision [N, C, h, w], not scaled; encoded once, memory-mapped.
/// The file is used again only while data set and encoder are the same.
/// `pictures`: where a picture cache of the set may lie, which saves drawing them again.
/// Throws Error or Cancelled.
[[nodiscard]] at::Tensor open_latents(const std::filesystem::path& file, const DataSet& data,
                                      const std::filesystem::path& pictures, const Autoencoder& vae,
                                      const std::string& encoder_hash, const Preparation& preparation);

/// SHA-256 over what decides a latent: the tensors of encoder and quant_conv, not the decoder's.
[[nodiscard]] std::string hash_of_encoder(const Weights& vae);

} // namespace sfumato::training
