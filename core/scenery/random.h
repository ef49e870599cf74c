#pragma once
#include <cstdint>
#include <initializer_list>
#include <span>
#include <utility>

namespace sfumato::scenery {

/// SplitMix64 (Steele, Lea, Flood 2014): a counter and a mixing function. The corpus must be the same on every
/// machine, and the standard library's distributions are not.
class Random {
public:
    /// Independent sequences for different streams of one seed, so that one thing's draws never shift another's.
    Random(std::uint64_t seed, std::uint64_t stream) : counter_(mix(seed) ^ mix(~stream)) {}

    std::uint64_t next() { return mix(counter_ += 0x9e3779b97f4a7c15ULL); }
    /// [0, 1), 53 bits.
    double unit() { return static_cast<double>(next() >> 11) * 0x1p-53; }
    double between(double low, double high) { return low + (high - low) * unit(); }
    /// 0 … count − 1.
    int below(int count) { return static_cast<int>(unit() * count); }
    /// low … high, both included.
    int whole(int low, int high) { return low + below(high - low + 1); }
    bool chance(double probability) { return unit() < probability; }
    double sign() { return chance(0.5) ? 1.0 : -1.0; }

    template <class T, std::size_t N> const T& pick(std::span<const T, N> values)
    {
        return values[static_cast<std::size_t>(below(static_cast<int>(values.size())))];
    }
    /// The index drawn with probability weight / sum of weights.
    int weighted(std::initializer_list<double> weights)
    {
        double sum = 0;
        for (const double weight : weights) sum += weight;
        double left = unit() * sum;
        int index = 0;
        for (const double weight : weights) {
            if (left < weight) return index;
            left -= weight;
            ++index;
        }
        return index - 1;
    }
    template <class Vector> void shuffle(Vector& values)
    {
        for (int last = static_cast<int>(values.size()) - 1; last > 0; --last)
            std::swap(values[static_cast<std::size_t>(last)], values[static_cast<std::size_t>(below(last + 1))]);
    }

private:
    static std::uint64_t mix(std::uint64_t z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    std::uint64_t counter_;
};

/// What a stream of a scene's detail seed decides.
namespace stream {
enum : std::uint64_t {
    Captions,
    Horizon,
    Land,
    Placement,
    Celestial,
    Crescent,
    Stars,
    Clouds,
    Weather,
    Ground,
    Style,
    Objects
};
}

} // namespace sfumato::scenery
