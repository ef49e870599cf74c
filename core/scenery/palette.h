#pragma once
#include "core/scenery/canvas.h"
#include "core/scenery/corpus.h"
#include "core/scenery/random.h"

namespace sfumato::scenery {

/// What time and weather do to every colour of a scene.
struct Palette {
    Rgb sky_top, sky_horizon;   ///< the ends of the sky's gradient, weather included
    Rgb land_tint, object_tint; ///< factors
    Rgb grey, cloud;            ///< of overcast, and of a fair-weather cloud's lit side
    Rgb snow{236, 240, 248};
    double snow_on_ground = 0;  ///< how far the ground is white
    bool dark = false;          ///< dusk and night: windows and lamps are lit

    /// A colour of the ground as it looks here: under snow, then under this light.
    [[nodiscard]] Rgb ground(const Rgb& colour) const { return mix(colour, snow, snow_on_ground) * land_tint; }
    [[nodiscard]] Rgb land(const Rgb& colour) const { return colour * land_tint; }
    /// Seen through air: mixed towards the sky at the horizon.
    [[nodiscard]] Rgb distant(const Rgb& lit, double amount) const { return mix(lit, sky_horizon, amount); }
};

[[nodiscard]] Palette palette_of(const Scene& scene);
[[nodiscard]] Rgb rgb_of(Colour colour);
/// Moves each channel by up to `amount`, so that nothing has one flat value throughout the corpus.
[[nodiscard]] Rgb jitter(const Rgb& colour, Random& random, double amount = 7);

} // namespace sfumato::scenery
