#pragma once
#include "core/checkpoint/safetensors.h"
#include "core/training/denoiser_trainer.h"
#include "core/training/vae_trainer.h"
#include "tests/support/folder.h"

#include <fstream>

namespace sfumato::training {

inline constexpr int kTinySide = 32;

/// A square of one colour, left or right, on a grey slope; all differ.
inline Image tiny_picture(int i)
{
    Image image{.width = 40, .height = 36, .rgb = {}};
    image.rgb.resize(40 * 36 * 3);
    const int left = i % 2 ? 22 : 6;
    for (int y = 0; y < image.height; ++y)
        for (int x = 0; x < image.width; ++x) {
            const bool square = x >= left && x < left + 12 && y >= 10 && y < 24;
            for (int c = 0; c < 3; ++c)
                image.at(x, y)[c]
                    = static_cast<std::uint8_t>(square ? (c == i % 3 ? 220 : 30) : 90 + 3 * y + 2 * (i % 7));
        }
    return image;
}

inline void write_text(const std::filesystem::path& file, const std::string& text)
{
    std::ofstream(file, std::ios::binary) << text;
}

/// `count` pictures 00.png, 01.png, ..., each with two captions if wanted.
inline void draw_folder(const std::filesystem::path& folder, int count, bool captions)
{
    std::filesystem::create_directories(folder);
    for (int i = 0; i < count; ++i) {
        const std::string stem = std::string(i < 10 ? "0" : "") + std::to_string(i);
        value_or_throw(write_image(folder / (stem + ".png"), tiny_picture(i)));
        const std::string colour = i % 3 == 0 ? "red" : i % 3 == 1 ? "green" : "blue", place = i % 2 ? "right" : "left";
        if (captions)
            write_text(folder / (stem + ".txt"),
                       "a " + colour + " square on the " + place + "\n" + colour + ", " + place + "\n");
    }
}

/// Recipes that take a second: networks of a few thousand parameters on pictures of 32 x 32.
inline VaeTrainingConfig tiny_vae()
{
    VaeTrainingConfig config;
    config.run.steps = 8;
    config.run.batch_size = 4;
    config.run.lr_warmup_steps = 2;
    config.run.validate_every = 4;
    config.run.sample_every = 0;
    config.crop = 16;
    config.data.side = kTinySide;
    config.data.validation_pictures = 2;
    config.vae.block_out_channels = {8, 16};
    config.precision = "float32";
    return config;
}

inline DenoiserTrainingConfig tiny_denoiser()
{
    DenoiserTrainingConfig config;
    config.run.steps = 8;
    config.run.batch_size = 6;
    config.run.lr_warmup_steps = 2;
    config.run.validate_every = 4;
    config.run.sample_every = 0;
    config.vocabulary_size = 128;
    config.data.side = kTinySide;
    config.data.validation_pictures = 2;
    config.sheet_steps = 2;
    value_or_throw(config.denoiser.override({{"sample_size", 16},
                                             {"down_block_types", {"CrossAttnDownBlock2D", "DownBlock2D"}},
                                             {"up_block_types", {"UpBlock2D", "CrossAttnUpBlock2D"}},
                                             {"block_out_channels", {16, 16}},
                                             {"norm_num_groups", 4},
                                             {"cross_attention_dim", 16},
                                             {"attention_head_dim", {2, 2}},
                                             {"transformer_layers_per_block", {1, 1}}},
                                            "tiny"));
    value_or_throw(config.text_encoder.override({{"vocab_size", 128},
                                                 {"hidden_size", 16},
                                                 {"projection_dim", 16},
                                                 {"intermediate_size", 32},
                                                 {"num_hidden_layers", 1},
                                                 {"num_attention_heads", 2},
                                                 {"max_position_embeddings", 16}},
                                                "tiny"));
    config.precision = "float32";
    return config;
}

/// Two workers, whatever the machine has, so that sums are made in the same order everywhere.
inline RunOptions quiet_run(const std::filesystem::path& out)
{
    RunOptions options;
    options.out = out;
    options.threads = 2;
    return options;
}

/// Runs `train`(options), which stops after step `stop_after`, then takes it up again. Both results.
template <class Train> auto in_two_pieces(const std::filesystem::path& out, std::int64_t stop_after, Train&& train)
{
    std::stop_source stop;
    auto options = quiet_run(out);
    options.stop = stop.get_token();
    options.on_step = [&](const TrainingProgress& progress) {
        if (progress.step == stop_after) stop.request_stop();
    };
    auto first = train(options);
    options = quiet_run(out);
    options.resume = true;
    return std::pair{std::move(first), train(options)};
}

inline std::map<std::string, at::Tensor> tensors_in(const std::filesystem::path& file)
{
    const auto opened = value_or_throw(SafetensorsFile::open(file));
    std::map<std::string, at::Tensor> tensors;
    for (const auto& [name, info] : opened.index()) tensors[name] = value_or_throw(opened.tensor(name)).clone();
    return tensors;
}

/// The same tensors, to the bit.
inline bool identical(const std::filesystem::path& a, const std::filesystem::path& b)
{
    const auto left = tensors_in(a), right = tensors_in(b);
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](const auto& x, const auto& y) { return x.first == y.first && at::equal(x.second, y.second); });
}

/// What a run did, step by step.
struct Record {
    std::vector<double> losses, errors, validation;
    [[nodiscard]] TrainingObserver observer()
    {
        return [this](const TrainingProgress& progress) {
            losses.push_back(progress.loss);
            errors.push_back(progress.error);
            if (progress.validation_error >= 0) validation.push_back(progress.validation_error);
        };
    }
};

/// Mean of the values [begin, end).
inline double mean_of(const std::vector<double>& values, std::size_t begin, std::size_t end)
{
    double sum = 0;
    for (auto i = begin; i < end; ++i) sum += values[i];
    return sum / static_cast<double>(end - begin);
}

} // namespace sfumato::training
