#include "app/cli/command.h"
#include "core/imaging/new_image.h"
#include "core/scenery/corpus.h"

#include <atomic>
#include <chrono>
#include <cstdio>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace sfumato::cli {
namespace {

constexpr int kCaptions = 8; ///< in each text file

struct CorpusOptions {
    std::uint64_t count = 0, seed = 0;
    std::filesystem::path out;
    bool hold_out = false;
    int side = scenery::kPictureSide;
};

Result<void> write_scene(const CorpusOptions& options, std::uint64_t index)
{
    auto scene = scenery::make_scene(options.seed, index, {.hold_out_pairs = options.hold_out});
    char stem[24];
    std::snprintf(stem, sizeof stem, "%06llu", static_cast<unsigned long long>(index));
    std::string lines;
    for (const auto& caption : scenery::make_captions(scene, kCaptions)) lines += caption + '\n';
    const auto base = options.out / stem;
    // The picture last: one that lies there has its captions beside it, wherever the run was cut off.
    // Where another corpus lies already, it stays.
    if (auto done = write_file_once(base.string() + ".txt", lines); !done) return done;
    return write_image_once(base.string() + ".png", scenery::draw_scene(scene, options.side));
}

Result<int> write_corpus(const CorpusOptions& options)
{
    const auto start = std::chrono::steady_clock::now();
    std::atomic<std::uint64_t> next = 0;
    std::mutex mutex;
    std::optional<Error> failure;
    const auto stop = interrupted();
    const auto work = [&] {
        for (std::uint64_t index; !stop.stop_requested() && (index = next++) < options.count;)
            if (auto done = write_scene(options, index); !done) {
                const std::lock_guard lock(mutex);
                if (!failure) failure = std::move(done.error());
                next = options.count;
            }
    };
    {
        std::vector<std::jthread> threads;
        for (unsigned i = std::max(1u, std::thread::hardware_concurrency()); i > 0; --i) threads.emplace_back(work);
    }
    if (failure) return tl::unexpected(std::move(*failure));
    if (stop.stop_requested()) return 130;
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    std::printf("%llu pictures with %d captions each in %s (seed %llu%s, %.1f s)\n",
                static_cast<unsigned long long>(options.count), kCaptions, options.out.c_str(),
                static_cast<unsigned long long>(options.seed), options.hold_out ? ", held-out pairs left out" : "",
                seconds.count());
    return 0;
}

} // namespace

std::function<Result<int>()> set_up_corpus(CLI::App& app)
{
    const auto options = std::make_shared<CorpusOptions>();
    auto* scenery
        = app.add_subcommand("scenery",
                             "Captioned drawings of landscapes: NNNNNN.png and NNNNNN.txt, one caption a line");
    scenery->add_option("--count", options->count, "How many pictures")
        ->required()
        ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{999999}));
    scenery->add_option("--seed", options->seed, "Which corpus: the same seed gives the same pictures everywhere");
    scenery->add_option("--out", options->out, "Folder for the files; made if missing")->required();
    scenery->add_flag("--hold-out", options->hold_out, "Leave out the attribute pairs kept for measuring composition");
    scenery->add_option("--side", options->side, "Width and height of the pictures in pixels: 128, 256 or 512")
        ->check(CLI::IsMember({128, 256, 512}));
    app.require_subcommand(1);
    return [options] { return write_corpus(*options); };
}

} // namespace sfumato::cli
