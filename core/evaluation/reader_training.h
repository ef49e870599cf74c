#pragma once
#include "core/evaluation/attribute_reader.h"

#include <stop_token>

namespace sfumato::evaluation {

/// The reader's recipe: fresh scenes without end, each seen a few times before newer ones push it out.
struct ReaderTraining {
    std::int64_t steps = 1500;
    int batch_size = 64;
    int new_per_step = 16;         ///< scenes drawn a step
    std::int64_t pool = 4096;      ///< scenes kept
    double learning_rate = 2e-3;
    std::uint64_t seed = 977;
    int threads = 1;
    std::stop_token stop;          ///< throws Cancelled
    std::function<void(std::int64_t step, double loss)> on_step;
    /// What is learnt from: scene number i (the corpus, with the pairs that the model never saw).
    std::function<scenery::Scene(std::uint64_t index)> scene;
};

/// Trains from scratch, in place: cross-entropy of every head, AdamW, averaged weights. Pictures are mirrored, softened
/// and grained at random, so that it reads decoded pictures as well as drawn ones.
void train_reader(AttributeReader& reader, const ReaderTraining& training);

/// Share of right answers per attribute over `count` fresh scenes (an empty place is a kind of its own; "place" is
/// whether anything stands there).
[[nodiscard]] std::array<Count, kAttributes> measure_reader(const AttributeReader& reader, std::uint64_t seed,
                                                            int count);

/// The reader in `file`, or a new one trained and written there. Errors: a file that holds something else, no
/// permission.
[[nodiscard]] Result<std::unique_ptr<AttributeReader>> open_reader(const std::filesystem::path& file,
                                                                   const ReaderTraining& training);

} // namespace sfumato::evaluation
