#include "core/imaging/lanczos.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace sfumato {
namespace {

constexpr int kLobes = 3, kPrecision = 32 - 8 - 2;

double lanczos(double x)
{
    const auto sinc = [](double t) { return t == 0 ? 1 : std::sin(std::numbers::pi * t) / (std::numbers::pi * t); };
    return std::abs(x) < kLobes ? sinc(x) * sinc(x / kLobes) : 0;
}

/// The pixels that a new one is made of, and their shares.
struct Taps {
    int first = 0;
    std::vector<int> weights;
};

std::vector<Taps> taps_of(int from, int to)
{
    const double scale = double(from) / to, wide = std::max(scale, 1.0), support = kLobes * wide, narrow = 1 / wide;
    std::vector<Taps> all(static_cast<std::size_t>(to));
    for (int i = 0; i < to; ++i) {
        const double centre = (i + 0.5) * scale;
        Taps& taps = all[static_cast<std::size_t>(i)];
        taps.first = std::max(0, static_cast<int>(centre - support + 0.5));
        const int end = std::min(from, static_cast<int>(centre + support + 0.5));
        std::vector<double> shares;
        double sum = 0;
        for (int at = taps.first; at < end; ++at) sum += shares.emplace_back(lanczos((at - centre + 0.5) * narrow));
        for (const double share : shares) {
            const double fixed = share / sum * (1 << kPrecision);
            taps.weights.push_back(static_cast<int>(fixed < 0 ? fixed - 0.5 : fixed + 0.5));
        }
    }
    return all;
}

std::uint8_t rounded(int sum)
{
    return static_cast<std::uint8_t>(std::clamp((sum + (1 << (kPrecision - 1))) >> kPrecision, 0, 255));
}

void across(const Pixels& from, const Pixels& to)
{
    const std::vector<Taps> all = taps_of(from.width, to.width);
    const std::size_t channels = static_cast<std::size_t>(from.channels), row_from = from.width * channels;
    std::uint8_t* out = to.data;
    for (int y = 0; y < from.height; ++y)
        for (const Taps& taps : all)
            for (std::size_t channel = 0; channel < channels; ++channel) {
                int sum = 0;
                const std::uint8_t* pixel
                    = from.data + y * row_from + static_cast<std::size_t>(taps.first) * channels + channel;
                for (const int weight : taps.weights) {
                    sum += *pixel * weight;
                    pixel += channels;
                }
                *out++ = rounded(sum);
            }
}

/// Row by row: columns would miss the cache.
void down(const Pixels& from, const Pixels& to)
{
    const std::size_t row = static_cast<std::size_t>(from.width) * from.channels;
    std::vector<int> sums(row);
    std::uint8_t* out = to.data;
    for (const Taps& taps : taps_of(from.height, to.height)) {
        std::fill(sums.begin(), sums.end(), 0);
        const std::uint8_t* pixels = from.data + static_cast<std::size_t>(taps.first) * row;
        for (const int weight : taps.weights) {
            for (std::size_t x = 0; x < row; ++x) sums[x] += pixels[x] * weight;
            pixels += row;
        }
        out = std::transform(sums.begin(), sums.end(), out, rounded);
    }
}

} // namespace

void resize_lanczos(const Pixels& from, const Pixels& to)
{
    std::vector<std::uint8_t> bytes(std::size_t(to.width) * from.height * from.channels);
    const Pixels between{bytes.data(), to.width, from.height, from.channels};
    across(from, between);
    down(between, to);
}

} // namespace sfumato
