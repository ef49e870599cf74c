#pragma once
#include "core/studio/explorer/run_watch.h"

namespace sfumato::ui {

/// The picture in grey, coloured where the word was looked at: the accent, the stronger the more.
[[nodiscard]] QImage heatOver(const QImage& picture, const WordMap& map, const QColor& colour);

} // namespace sfumato::ui
