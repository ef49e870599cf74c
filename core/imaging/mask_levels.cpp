#include "core/imaging/mask_levels.h"

namespace sfumato {

GreyImage without_faint_grey(GreyImage mask)
{
    for (std::uint8_t& grey : mask.grey) grey = grey <= kBlackUpTo ? 0 : grey >= kWhiteFrom ? 255 : grey;
    return mask;
}

GreyImage in_black_and_white(GreyImage mask)
{
    for (std::uint8_t& grey : mask.grey) grey = grey >= kHiddenFrom ? 255 : 0;
    return mask;
}

} // namespace sfumato
