#include "app/cli/painting_bench.h"

#include "core/base/file_io.h"
#include "core/base/json.h"
#include "core/painting/edit.h"
#include "core/painting/stroke.h"

#include <chrono>
#include <cmath>
#include <cstdio>
#include <random>

namespace sfumato::cli {
namespace {

using namespace painting;

constexpr int kSide = 4096, kDabs = 60, kStrokes = 200;

double milliseconds_of(auto&& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

/// Every dab alone, the first ones included, which have to copy tiles.
Json time_dabs(Layer layer, double size, double hardness)
{
    Document document(kSide, kSide);
    for (int tile = 0; tile < document.plane(layer).tile_count(); ++tile)
        *document.plane(layer).writable_tile(tile) = 1; // painted all over before
    const Document before = document;
    Stroke stroke(document, {.layer = layer, .colour = {180, 90, 30}},
                  {.size = size, .hardness = hardness, .spacing = 0.08});
    std::vector<double> times;
    stroke.to({kSide / 4.0, kSide / 4.0});
    for (int i = 1; i <= kDabs; ++i)
        times.push_back(milliseconds_of([&] { // about one spacing on
            const double way = size * 0.081 * i, turn = std::fmod(way, kSide),
                         x = std::min(turn, kSide - turn); // to and fro
            stroke.to({kSide / 4.0 + x, kSide / 4.0 + way / 8});
        }));
    std::ranges::sort(times);
    Document fresh = before;
    Stroke first(fresh, {.layer = layer}, {.size = size, .hardness = hardness});
    const double first_ms = milliseconds_of([&] { first.to({kSide / 2.0, kSide / 2.0}); });
    return {{"layer", layer == Layer::Mask ? "mask" : "sketch"},
            {"size", size},
            {"hardness", hardness},
            {"first_ms", first_ms},
            {"median_ms", times[times.size() / 2]},
            {"worst_ms", times.back()}};
}

/// Strokes across the canvas, one over the other, on the sketch, the layer that takes most.
Json keep_strokes()
{
    Document document(kSide, kSide);
    std::mt19937 random(1);
    std::uniform_real_distribution<double> place(0, kSide), size(20, 300), share(0, 1);
    std::vector<Edit> edits;
    double begin_ms = 0, finish_ms = 0;
    for (int i = 0; i < kStrokes; ++i) {
        const Document before = document;
        const auto byte = [&] { return static_cast<std::uint8_t>(random()); };
        Stroke stroke(document,
                      {.layer = Layer::Sketch,
                       .colour = {byte(), byte(), byte()},
                       .opacity = 0.3 + 0.7 * share(random)},
                      {.size = size(random), .hardness = share(random)});
        begin_ms = std::max(begin_ms, milliseconds_of([&] { stroke.to({place(random), place(random)}); }));
        for (int point = 0; point < 4; ++point) stroke.to({place(random), place(random), 0.3 + 0.7 * share(random)});
        stroke.finish();
        finish_ms = std::max(finish_ms, milliseconds_of([&] { edits.emplace_back(before, document); }));
    }
    std::size_t bytes = 0;
    for (const Edit& edit : edits) bytes += edit.bytes();
    double undo_ms = 0;
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
        undo_ms = std::max(undo_ms, milliseconds_of([&] { edit->undo(document); }));
    return {{"strokes", kStrokes}, {"bytes", bytes}, {"worst_keep_ms", finish_ms}, {"worst_undo_ms", undo_ms}};
}

} // namespace

Result<int> bench_painting(const std::filesystem::path& out)
{
    Json dabs = Json::array();
    std::printf("Dabs on a canvas of %d x %d\n%-8s %6s %9s %10s %10s %10s\n", kSide, kSide, "layer", "size", "hardness",
                "first, ms", "median, ms", "worst, ms");
    for (const Layer layer : {Layer::Mask, Layer::Sketch})
        for (const double size : {32.0, 128.0, 512.0, 1000.0})
            for (const double hardness : {1.0, 0.0}) {
                dabs.push_back(time_dabs(layer, size, hardness));
                const Json& row = dabs.back();
                std::printf("%-8s %6.0f %9.1f %10.2f %10.2f %10.2f\n", row["layer"].get<std::string>().c_str(), size,
                            hardness, row["first_ms"].get<double>(), row["median_ms"].get<double>(),
                            row["worst_ms"].get<double>());
            }
    const Json kept = keep_strokes();
    std::printf("\nTo undo %d strokes across it: %.1f MB; the slowest undo %.1f ms\n", kStrokes,
                kept["bytes"].get<double>() / 1e6, kept["worst_undo_ms"].get<double>());
    if (out.empty()) return 0;
    if (auto written = write_file_atomically(out, Json{{"dabs", dabs}, {"undo", kept}}.dump(1) + "\n"); !written)
        return tl::unexpected(written.error());
    return 0;
}

} // namespace sfumato::cli
