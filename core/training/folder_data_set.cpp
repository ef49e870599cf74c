#include "core/training/folder_data_set.h"

#include "core/base/file_io.h"
#include "core/base/json.h"
#include "core/base/sha256.h"
#include "core/base/utf8.h"
#include "core/imaging/picture_source.h"
#include "core/training/caption_words.h"
#include "core/training/random.h"

#include <numeric>
#include <set>
#include <sstream>
#include <tuple>

namespace sfumato::training {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t kFilesAtOnce = 64, kSheetPrompts = 12;

std::vector<std::string> lines_of(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        const auto end = line.find_last_not_of(" \t\r");
        if (end != std::string::npos) lines.push_back(line.substr(0, end + 1));
    }
    return lines;
}

std::string identity_text(const Json& pictures, int side, bool flip)
{
    return "folder " + std::to_string(side) + (flip ? " mirrored " : " ") + sha256_hex(dump_json(pictures));
}

class FolderDataSet final : public DataSet {
public:
    /// `captions`: how many each picture is to have.
    FolderDataSet(std::vector<Sample> samples, std::size_t captions, const DataOptions& options,
                  std::string former_identity)
        : samples_(std::move(samples)), captions_(captions), side_(options.side), flip_(options.flip),
          former_identity_(std::move(former_identity))
    {
    }

    /// With flips, the mirrored pictures follow the plain ones.
    std::int64_t size() const override { return static_cast<std::int64_t>(samples_.size()) * (flip_ ? 2 : 1); }
    int side() const override { return side_; }

    Image picture(std::int64_t i) const override
    {
        Image image = cover_crop(value_or_throw(read_image(sample(i).file)), side_, side_);
        if (i >= static_cast<std::int64_t>(samples_.size()))
            for (int y = 0; y < side_; ++y)
                for (int x = 0; x < side_ / 2; ++x)
                    std::swap_ranges(image.at(x, y), image.at(x, y) + 3, image.at(side_ - 1 - x, y));
        return image;
    }

    /// Repeated, so that all pictures have equally many.
    std::vector<std::string> captions(std::int64_t i) const override
    {
        const auto& own = sample(i).captions;
        std::vector<std::string> filled;
        for (std::size_t k = 0; k < captions_; ++k) filled.push_back(own.empty() ? "" : own[k % own.size()]);
        return filled;
    }

    std::string identity() const override
    {
        Json all = Json::array();
        for (const auto& sample : samples_) {
            all.push_back({sample.content, sample.captions});
            if (!sample.notice.empty()) all.back().push_back("sRGB"); // what was cached before colours were converted
        }
        return identity_text(all, side_, flip_);
    }

    std::string former_identity() const override { return former_identity_; }

private:
    const Sample& sample(std::int64_t i) const { return samples_[static_cast<std::size_t>(i) % samples_.size()]; }

    std::vector<Sample> samples_;
    std::size_t captions_;
    int side_;
    bool flip_;
    std::string former_identity_;
};

/// As it was when files were known by path and time.
std::string identity_by_files(const std::vector<Sample>& samples, const DataOptions& options)
{
    Json all = Json::array();
    for (const auto& sample : samples) {
        std::error_code ignored;
        all.push_back({sample.file.string(), fs::file_size(sample.file, ignored),
                       fs::last_write_time(sample.file, ignored).time_since_epoch().count(), sample.captions});
        if (!sample.notice.empty()) all.back().push_back("sRGB");
    }
    return identity_text(all, options.side, options.flip);
}

/// Reads every file; what cannot be read goes to `skipped`.
std::vector<Sample> read_samples(const std::vector<fs::path>& files, const Preparation& preparation,
                                 std::vector<Error>& skipped)
{
    std::vector<Sample> samples;
    for (std::size_t begin = 0; begin < files.size(); begin += kFilesAtOnce) {
        throw_if_stopped(preparation.stop);
        const auto count = std::min(kFilesAtOnce, files.size() - begin);
        std::vector<Result<Sample>> read(count);
        preparation.team.for_each(static_cast<std::int64_t>(count),
                                  [&](std::int64_t i) { read[i] = read_sample(files[begin + i]); });
        for (auto& sample : read) {
            if (sample) samples.push_back(std::move(*sample));
            else skipped.push_back(sample.error());
        }
        preparation.report(static_cast<std::int64_t>(begin + count), static_cast<std::int64_t>(files.size()), "files");
    }
    return samples;
}

struct Split {
    std::vector<Sample> training, validation;
};

/// A single picture serves as both.
Split split(const std::vector<Sample>& samples, const DataOptions& options)
{
    const auto kept = std::clamp<std::size_t>(samples.size() / 20, 1,
                                              static_cast<std::size_t>(std::max(1, options.validation_pictures)));
    std::vector<std::size_t> order(samples.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&](std::size_t i) { return mix_seeds(options.seed, i); });
    const std::set<std::size_t> chosen(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(kept));
    Split parts;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (chosen.contains(i)) parts.validation.push_back(samples[i]);
        if (!chosen.contains(i) || samples.size() == 1) parts.training.push_back(samples[i]);
    }
    return parts;
}

/// Captions that the model has not been trained on come first.
std::vector<std::string> sheet_prompts(const Split& parts)
{
    std::vector<std::string> prompts;
    for (const auto* samples : {&parts.validation, &parts.training})
        for (const auto& sample : *samples)
            if (prompts.size() < kSheetPrompts && !sample.captions.empty()
                && std::ranges::find(prompts, sample.captions.front()) == prompts.end())
                prompts.push_back(sample.captions.front());
    return prompts;
}

std::vector<std::string> vocabulary_of(const std::vector<Sample>& samples)
{
    std::set<std::string> found;
    for (const auto& sample : samples)
        for (const auto& caption : sample.captions)
            for (auto& word : words_of(caption)) found.insert(std::move(word));
    return {found.begin(), found.end()};
}

} // namespace

Result<PictureWalk> pictures_below(const fs::path& folder)
{
    return walk_pictures(folder).map_error([](Error error) {
        error.remedy = Message::tr("name a folder of pictures, or scenery[:seed[:count]]");
        return error;
    });
}

Result<std::vector<std::string>> captions_of(const fs::path& picture)
{
    auto file = picture;
    file.replace_extension(".txt");
    if (!fs::exists(file)) return std::vector<std::string>{};
    auto text = read_file(file, std::size_t{1} << 20);
    if (!text) return tl::unexpected(text.error());
    if (!is_utf8(*text)) return fail(file, Message::tr("is not UTF-8 text"), Message::tr("save the captions as UTF-8"));
    if (text->starts_with(kByteOrderMark)) text->erase(0, kByteOrderMark.size());
    return lines_of(*text);
}

Result<Sample> read_sample(const fs::path& picture)
{
    auto read = read_source_picture(picture.string());
    if (!read) return tl::unexpected(read.error());
    auto captions = captions_of(picture);
    if (!captions) return tl::unexpected(captions.error());
    return Sample{picture, std::move(*captions), std::move(read->hash), std::move(read->notice)};
}

Result<DataSource> open_folder(const fs::path& folder, const DataOptions& options, const Preparation& preparation)
{
    auto files = pictures_below(folder);
    if (!files) return tl::unexpected(files.error());
    DataSource source;
    for (const LeftOutPictures& left_out : files->left_out) source.skipped.push_back(said_of(left_out));
    const std::size_t left_out = source.skipped.size();
    auto samples = read_samples(files->files, preparation, source.skipped);
    if (!options.caption.empty())
        for (Sample& sample : samples)
            if (sample.captions.empty()) sample.captions = {options.caption};
    if (samples.empty())
        return fail(folder, Message::tr("holds no usable picture (%1 broken)", source.skipped.size() - left_out),
                    Message::tr("put PNG, JPEG or WebP files there"));

    for (const auto& sample : samples)
        if (!sample.notice.empty()) source.notices.push_back(sample.notice);
    std::size_t captions = 0;
    for (const auto& sample : samples) captions = std::max(captions, sample.captions.size());
    const std::string former_identity = identity_by_files(split(samples, options).training, options);
    std::ranges::stable_sort(samples, {},
                             [](const Sample& sample) { return std::tie(sample.content, sample.captions); });
    auto parts = split(samples, options);
    source.title = fs::canonical(folder).filename().string();
    source.vocabulary = vocabulary_of(parts.training);
    source.sheet_prompts = sheet_prompts(parts);
    source.training = std::make_shared<FolderDataSet>(std::move(parts.training), captions, options, former_identity);
    source.validation = std::make_shared<FolderDataSet>(std::move(parts.validation), captions, options, std::string());
    return source;
}

} // namespace sfumato::training
