#include "core/imaging/colour_profile.h"

#include <lcms2.h>
#include <libexif/exif-data.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <memory>

namespace sfumato::codecs {
namespace {

using Profile = std::unique_ptr<void, decltype(&cmsCloseProfile)>;
using Transform = std::unique_ptr<void, decltype(&cmsDeleteTransform)>;
using Curve = std::unique_ptr<cmsToneCurve, decltype(&cmsFreeToneCurve)>;
using Chromaticities = std::array<double, 8>; // x, y of white, red, green, blue

constexpr Chromaticities kSrgb{0.3127, 0.3290, 0.64, 0.33, 0.30, 0.60, 0.15, 0.06},
    kAdobe{0.3127, 0.3290, 0.64, 0.33, 0.21, 0.71, 0.15, 0.06};
constexpr double kAdobeGamma = 563.0 / 256;
/// Of gAMA, beside 1/2.2: PNG has no better way to say sRGB's curve to programs that know no sRGB chunk.
constexpr double kNearGamma = 0.002, kNearPrimary = 0.002;

struct Named {
    Profile profile{nullptr, cmsCloseProfile};
    std::string name; ///< for people
};

/// A curve by the parameters of LittleCMS' types: 1 is y = x^g, 4 y = (a x + b)^g from d on, else c x.
Curve parametric(int type, std::initializer_list<double> parameters)
{
    return {cmsBuildParametricToneCurve(nullptr, type, parameters.begin()), cmsFreeToneCurve};
}

Curve srgb_curve() { return parametric(4, {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045}); }

Profile rgb_profile(const Chromaticities& at, const Curve& curve)
{
    if (!curve) return {nullptr, cmsCloseProfile};
    for (std::size_t i = 0; i < at.size(); ++i)
        if (!std::isfinite(at[i]) || std::abs(at[i]) > 2 || (i % 2 == 1 && at[i] == 0))
            return {nullptr, cmsCloseProfile};
    const cmsCIExyY white{at[0], at[1], 1};
    const cmsCIExyYTRIPLE primaries{{at[2], at[3], 1}, {at[4], at[5], 1}, {at[6], at[7], 1}};
    cmsToneCurve* curves[] = {curve.get(), curve.get(), curve.get()};
    return {cmsCreateRGBProfile(&white, &primaries, curves), cmsCloseProfile};
}

/// Rec. ITU-T H.273, table 2.
std::optional<Chromaticities> primaries_of_code(int code)
{
    switch (code) {
    case 1: return kSrgb;
    case 4: return Chromaticities{0.310, 0.316, 0.67, 0.33, 0.21, 0.71, 0.14, 0.08};
    case 5: return Chromaticities{0.3127, 0.3290, 0.64, 0.33, 0.29, 0.60, 0.15, 0.06};
    case 6:
    case 7: return Chromaticities{0.3127, 0.3290, 0.630, 0.340, 0.310, 0.595, 0.155, 0.070};
    case 9: return Chromaticities{0.3127, 0.3290, 0.708, 0.292, 0.170, 0.797, 0.131, 0.046};
    case 11: return Chromaticities{0.314, 0.351, 0.680, 0.320, 0.265, 0.690, 0.150, 0.060};
    case 12: return Chromaticities{0.3127, 0.3290, 0.680, 0.320, 0.265, 0.690, 0.150, 0.060};
    case 22: return Chromaticities{0.3127, 0.3290, 0.630, 0.340, 0.295, 0.605, 0.155, 0.077};
    default: return {};
    }
}

/// Table 3; nothing where the curve is none of those of a picture for a plain screen.
Curve curve_of_code(int code)
{
    switch (code) {
    case 1:
    case 6:
    case 14:
    case 15:
        return parametric(4,
                          {1 / 0.45, 1 / 1.099296826809442, 0.099296826809442 / 1.099296826809442, 1 / 4.5,
                           0.081242858298635});
    case 4: return parametric(1, {2.2});
    case 5: return parametric(1, {2.8});
    case 7: return parametric(4, {1 / 0.45, 1 / 1.1115, 0.1115 / 1.1115, 1 / 4.0, 4 * 0.0228});
    case 8: return parametric(1, {1.0});
    case 13: return srgb_curve();
    default: return {nullptr, cmsFreeToneCurve};
    }
}

std::string description_of(cmsHPROFILE profile)
{
    char text[128] = "";
    cmsGetProfileInfoASCII(profile, cmsInfoDescription, "en", "US", text, sizeof text);
    std::string name(text);
    std::erase_if(name, [](unsigned char c) { return c < 32 || c > 126; });
    return name.empty() ? "ICC" : name;
}

bool is_srgb(const ColourDescription& colours)
{
    if (!colours.has_colour_info()) return true;
    if (colours.cicp || !colours.icc.empty() || colours.broken_icc || colours.adobe_rgb) return false;
    const auto near = [&] {
        for (std::size_t i = 0; i < kSrgb.size(); ++i)
            if (std::abs((*colours.primaries)[i] - kSrgb[i]) > kNearPrimary) return false;
        return true;
    };
    return std::abs(colours.gamma - 1 / 2.2) < kNearGamma && (!colours.primaries || near());
}

/// PNG's gAMA and cHRM.
Named of_gamma(const ColourDescription& colours)
{
    const std::string gamma = std::to_string(std::lround(colours.gamma * 100000));
    const Curve curve = colours.gamma > 0 ? parametric(1, {1 / colours.gamma}) : srgb_curve();
    const std::string said = colours.gamma > 0 ? "gAMA " + gamma : "";
    if (!colours.primaries) return {rgb_profile(kSrgb, curve), said};
    return {rgb_profile(*colours.primaries, curve), said.empty() ? "cHRM" : said + ", cHRM"};
}

/// The profile of what stands first; null where that makes no sense.
Result<Named> profile_of(const ColourDescription& colours, const std::string& where)
{
    if (colours.cicp) {
        const auto [primaries, transfer, matrix, full_range] = *colours.cicp;
        if (transfer == 16 || transfer == 18)
            return fail(verbatim(where), Message::tr("is an HDR picture (%1)", verbatim(transfer == 16 ? "PQ" : "HLG")),
                        Message::tr("save it in sRGB, without HDR"));
        const auto at = primaries_of_code(primaries);
        if (at && matrix == 0 && full_range == 1)
            if (Profile profile = rgb_profile(*at, curve_of_code(transfer)))
                return Named{std::move(profile), "cICP " + std::to_string(primaries) + ", " + std::to_string(transfer)};
        if (colours.icc.empty()) return Named{}; // else what it does not say so well is said there
    }
    if (!colours.icc.empty()) {
        Profile profile(cmsOpenProfileFromMem(colours.icc.data(), static_cast<cmsUInt32Number>(colours.icc.size())),
                        cmsCloseProfile);
        if (!profile) return Named{};
        std::string name = description_of(profile.get());
        return Named{std::move(profile), std::move(name)};
    }
    if (colours.broken_icc) return Named{};
    if (colours.adobe_rgb) return Named{rgb_profile(kAdobe, parametric(1, {kAdobeGamma})), "Adobe RGB"};
    return of_gamma(colours);
}

/// 16 bits are calculated as they are: LittleCMS would look them up in a coarse table, three levels off in the shadows.
Transform transform(const Named& from, cmsUInt32Number format)
{
    const Profile srgb(cmsCreate_sRGBProfile(), cmsCloseProfile);
    return {cmsCreateTransform(from.profile.get(), format, srgb.get(), TYPE_RGBA_8, INTENT_PERCEPTUAL,
                               T_BYTES(format) == 2 ? cmsFLAGS_NOOPTIMIZE : 0),
            cmsDeleteTransform};
}

/// Every fourth value: the grey ones of a picture in a profile of greys.
template <class Value> std::vector<Value> greys_of(const Samples& samples, std::size_t count)
{
    const auto* from = static_cast<const Value*>(samples.pixels);
    std::vector<Value> greys(count);
    for (std::size_t i = 0; i < count; ++i) greys[i] = from[4 * i];
    return greys;
}

/// Whether the profile moves no colour by more than what is lost in rounding.
bool changes_nothing(const Named& from)
{
    constexpr int kSteps = 15, kMost = 1;
    const bool grey = cmsGetColorSpace(from.profile.get()) == cmsSigGrayData;
    const Transform to_srgb = transform(from, grey ? TYPE_GRAY_8 : TYPE_RGBA_8);
    if (!to_srgb) return false;
    std::vector<std::uint8_t> colours; // red, green, blue, alpha
    const auto add = [&](int r, int g, int b) {
        for (const int value : {r, g, b, 255}) colours.push_back(static_cast<std::uint8_t>(value));
    };
    const int step = 255 / kSteps;
    for (int r = 0; r <= 255; r += step)
        for (int g = 0; g <= 255; g += step)
            for (int b = 0; b <= 255; b += step) add(r, grey ? r : g, grey ? r : b);
    std::vector<std::uint8_t> converted = colours;
    const std::size_t count = colours.size() / 4;
    const std::vector<std::uint8_t> from_pixels
        = grey ? greys_of<std::uint8_t>({Samples::Kind::Grey, colours.data()}, count) : colours;
    cmsDoTransform(to_srgb.get(), from_pixels.data(), converted.data(), static_cast<cmsUInt32Number>(count));
    for (std::size_t i = 0; i < colours.size(); ++i)
        if (std::abs(colours[i] - converted[i]) > kMost) return false;
    return true;
}

/// `picture` in sRGB; false where the profile is one for other kinds of samples. The alpha of `picture` stays.
bool convert(Rgba& picture, const Samples& samples, const Named& from)
{
    const std::size_t count = picture.rgba.size() / 4;
    const bool cmyk = samples.kind == Samples::Kind::Cmyk;
    const cmsColorSpaceSignature space = cmsGetColorSpace(from.profile.get());
    const auto apply = [&](cmsUInt32Number format, const void* pixels) {
        const Transform to_srgb = transform(from, format);
        if (to_srgb)
            for (std::size_t at = 0; at < count; at += static_cast<std::size_t>(picture.width)) // a row at a time
                cmsDoTransform(to_srgb.get(),
                               static_cast<const std::uint8_t*>(pixels)
                                   + at * T_BYTES(format) * (T_CHANNELS(format) + T_EXTRA(format)),
                               picture.rgba.data() + at * 4, static_cast<cmsUInt32Number>(picture.width));
        return static_cast<bool>(to_srgb);
    };
    if (cmyk) return space == cmsSigCmykData && apply(TYPE_CMYK_8_REV, samples.pixels);
    if (space == cmsSigRgbData) return apply(samples.deep ? TYPE_RGBA_16 : TYPE_RGBA_8, samples.pixels);
    if (space != cmsSigGrayData || samples.kind != Samples::Kind::Grey) return false;
    if (samples.deep) return apply(TYPE_GRAY_16, greys_of<std::uint16_t>(samples, count).data());
    return apply(TYPE_GRAY_8, greys_of<std::uint8_t>(samples, count).data());
}

} // namespace

Result<Rgba> in_srgb(Rgba picture, const Samples& samples, const ColourDescription& colours, const std::string& where)
{
    constexpr int kRounding = 1;
    if (is_srgb(colours)) return picture;
    const auto from = profile_of(colours, where);
    if (!from) return tl::unexpected(from.error());
    if (from->profile && samples.kind != Samples::Kind::Cmyk && changes_nothing(*from)) return picture;
    const std::vector<std::uint8_t> before = picture.rgba;
    if (!from->profile || !convert(picture, samples, *from)) {
        picture.notice
            = Message::tr("%1 has a colour profile that cannot be used: its colours are taken for sRGB", where);
        return picture;
    }
    for (std::size_t i = 0; i < before.size(); ++i)
        if (std::abs(before[i] - picture.rgba[i]) > kRounding) {
            picture.notice = Message::tr("the colours of %1 were converted from %2 to sRGB", where, from->name);
            break;
        }
    return picture;
}

bool exif_says_adobe_rgb(Bytes block)
{
    if (block.size() > 0xffff) return false;
    const std::unique_ptr<ExifData, decltype(&exif_data_unref)> data(
        exif_data_new_from_data(reinterpret_cast<const unsigned char*>(block.data()),
                                static_cast<unsigned int>(block.size())),
        exif_data_unref);
    if (!data) return false;
    const ExifEntry* index
        = exif_content_get_entry(data->ifd[EXIF_IFD_INTEROPERABILITY], EXIF_TAG_INTEROPERABILITY_INDEX);
    return index && index->size >= 3 && std::equal(index->data, index->data + 3, "R03");
}

} // namespace sfumato::codecs
