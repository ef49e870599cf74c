#pragma once
#include "core/scenery/corpus.h"

#include <QtGlobal>

#include <cmath>

namespace sfumato::scenery {

inline constexpr std::uint64_t kSeed = 20240607;

inline std::vector<Scene> scenes(int count, const CorpusOptions& options = {})
{
    std::vector<Scene> all;
    for (int i = 0; i < count; ++i) all.push_back(make_scene(kSeed, static_cast<std::uint64_t>(i), options));
    return all;
}

/// Whether `hits` of `trials` agrees with the probability, within 4.5 standard errors (one false alarm in 150,000).
inline bool agrees(int hits, int trials, double probability)
{
    const double error = std::sqrt(probability * (1 - probability) / trials);
    const bool good = std::abs(static_cast<double>(hits) / trials - probability) <= 4.5 * error;
    if (!good) qWarning("%d of %d, expected a share of %.4f", hits, trials, probability);
    return good;
}

} // namespace sfumato::scenery
