#pragma once
#include <QImage>
#include <QString>

/// Pictures of these are on the shelf; stars and colours as somebody might have given them.
struct Work {
    const char* prompt;
    int rating, label;
};
inline constexpr Work kWorks[] = {
    {"a pine tree in the forest in the snow", 0, 0},
    {"a cactus in the desert at sunset, pixel art", 2, 0},
    {"a yellow car in the city at night, flat design", 0, 5},
    {"a sailing boat by the sea in the fog", 3, 0},
    {"a hot air balloon in the mountains at dawn", 4, 2},
    {"a white lighthouse by the sea at night with a full moon", 5, 0},
    {"a windmill on rolling hills by day, watercolor", 4, 4},
    {"a red house by the sea at sunset", 5, 1},
};

/// A LoRA as trainers write it, of the smallest size.
void writeLora(const QString& file);
/// As if drawn with blue ink on yellow paper.
[[nodiscard]] QImage inked(const QImage& picture);
/// Few colours make a small file. The nearest of each: dither would be seen in the surfaces.
[[nodiscard]] QImage reduced(const QImage& picture);
