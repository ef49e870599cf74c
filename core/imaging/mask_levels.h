#pragma once
#include "core/imaging/image.h"

/// What the levels of a mask mean, for all that reads or makes one: 255 repaints a pixel, 0 keeps it, grey between
/// takes part in that share of the last steps.
namespace sfumato {

/// Under a twentieth grey takes part in less than one step of twenty, and shows nothing but the autoencoder's own
/// error; editors, JPEG (its ringing at quality 85 and more) and rounded alpha leave such levels where black or white
/// is meant.
inline constexpr int kBlackUpTo = 12, kWhiteFrom = 255 - kBlackUpTo;
/// Grey from here on hides a pixel from a model that is told what to repaint, yes or no, as diffusers has it.
inline constexpr int kHiddenFrom = 128;
/// Grey from 1 of so many on covers the old pixel wholly, since two half-transparent pictures make a ghost.
inline constexpr int kWholeShare = 4;

/// The mask that is meant: nearly black is 0, nearly white 255, what lies between stays.
[[nodiscard]] GreyImage without_faint_grey(GreyImage mask);
/// 255 from kHiddenFrom on, else 0.
[[nodiscard]] GreyImage in_black_and_white(GreyImage mask);

} // namespace sfumato
