#include "core/families/model_family.h"

namespace sfumato {
namespace {

constexpr const ModelFamily* kFamilies[]
    = {&kScenery, &kStableDiffusion1, &kStableDiffusion2, &kStableDiffusionXl, &kUnconditional};

} // namespace

std::span<const ModelFamily* const> all_families() { return kFamilies; }

} // namespace sfumato
