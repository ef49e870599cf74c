#include "core/scenery/palette.h"

namespace sfumato::scenery {

Rgb rgb_of(Colour colour)
{
    static constexpr Rgb colours[] = {{205, 40, 38},  {40, 90, 215},  {45, 155, 65},   {245, 205, 45},
                                      {140, 55, 175}, {245, 130, 30}, {244, 244, 240}, {36, 34, 40}};
    return colours[static_cast<int>(colour)];
}

Rgb jitter(const Rgb& colour, Random& random, double amount)
{
    return {colour.r + random.between(-amount, amount), colour.g + random.between(-amount, amount),
            colour.b + random.between(-amount, amount)};
}

Palette palette_of(const Scene& scene)
{
    static const Palette times[] = {
        {{138, 156, 214}, {255, 196, 180}, {1, .84, .86}, {1, .92, .92}, {190, 180, 190}, {255, 232, 226}},
        {{62, 138, 232}, {196, 228, 250}, {1, 1, 1}, {1, 1, 1}, {172, 180, 190}, {252, 253, 255}},
        {{84, 48, 120}, {255, 138, 58}, {.88, .62, .58}, {.95, .80, .74}, {140, 110, 120}, {240, 160, 140}},
        {{8, 12, 42}, {34, 50, 100}, {.30, .36, .58}, {.62, .64, .78}, {30, 34, 52}, {70, 80, 122}},
    };
    static constexpr double overcast[] = {0, .35, .72, .55, .50};
    Palette palette = times[static_cast<int>(scene.time)];
    palette.dark = scene.time == Time::Dusk || scene.time == Time::Night;
    const double greyed = overcast[static_cast<int>(scene.weather)];
    Random random(scene.detail_seed, stream::Horizon);
    palette.sky_top = jitter(mix(palette.sky_top, palette.grey, greyed), random, 6);
    palette.sky_horizon = jitter(mix(palette.sky_horizon, palette.grey, greyed * 0.8), random, 6);
    if (scene.weather == Weather::Rain) palette.land_tint = palette.land_tint * 0.85;
    if (scene.weather == Weather::Snow) palette.snow_on_ground = scene.land == Land::Desert ? 0.60 : 0.78;
    return palette;
}

} // namespace sfumato::scenery
