#include "core/training/folder_data_set.h"

#include "core/base/file_io.h"
#include "core/base/json.h"
#include "core/base/sha256.h"
#include "core/training/random.h"

#include <set>
#include <sstream>

namespace sfumato::training {
namespace {

namespace fs = std::filesystem;

struct Sample {
    fs::path file;
    std::vector<std::string> captions;
};

bool names_a_picture(const fs::path& file)
{
    std::string extension = file.extension().string();
    std::ranges::transform(extension, extension.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return extension == ".png" || extension == ".jpg" || extension == ".jpeg" || extension == ".webp";
}

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

class FolderDataSet final : public DataSet {
public:
    FolderDataSet(std::vector<Sample> samples, const DataOptions& options) : samples_(std::move(samples)), side_(options.side), flip_(options.flip)
    {
        for (const auto& sample : samples_) captions_ = std::max(captions_, sample.captions.size());
    }

    /// With flips, the mirrored pictures follow the plain ones.
    std::int64_t size() const override { return static_cast<std::int64_t>(samples_.size()) * (flip_ ? 2 : 1); }
    int side() const override { return side_; }

    Image picture(std::int64_t i) const override
    {
        Image image = cover_crop(value_or_throw(read_image(sample(i).file)), side_, side_);
        if (i >= static_cast<std::int64_t>(samples_.size()))
            for (int y = 0; y < side_; ++y)
                for (int x = 0; x < side_ / 2; ++x) std::swap_ranges(image.at(x, y), image.at(x, y) + 3, image.at(side_ - 1 - x, y));
        return image;
    }

    /// Repeated to the longest list of the set, so that all pictures have equally many.
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
            std::error_code ignored;
            all.push_back({sample.file.string(), fs::file_size(sample.file, ignored),
                           fs::last_write_time(sample.file, ignored).time_since_epoch().count(), sample.captions});
        }
        return "folder " + std::to_string(side_) + (flip_ ? " mirrored " : " ") + sha256_hex(all.dump(-1, ' ', false, Json::error_handler_t::replace));
    }

private:
    const Sample& sample(std::int64_t i) const { return samples_[static_cast<std::size_t>(i) % samples_.size()]; }

    std::vector<Sample> samples_;
    std::size_t captions_ = 0;
    int side_;
    bool flip_;
};

Result<std::vector<fs::path>> pictures_below(const fs::path& folder)
{
    std::error_code problem;
    std::vector<fs::path> files;
    for (fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied, problem), end; !problem && at != end;
         at.increment(problem))
        if (at->is_regular_file(problem) && names_a_picture(at->path())) files.push_back(at->path());
    if (problem) return fail(folder.string(), "cannot be read: " + problem.message(), "name a folder of pictures, or scenery[:seed[:count]]");
    std::ranges::sort(files);
    return files;
}

Result<Sample> read_sample(const fs::path& file)
{
    if (auto picture = read_image(file); !picture) return tl::unexpected(picture.error());
    Sample sample{.file = file, .captions = {}};
    auto text_file = file;
    text_file.replace_extension(".txt");
    if (fs::exists(text_file)) {
        auto text = read_file(text_file, std::size_t{1} << 20);
        if (!text) return tl::unexpected(text.error());
        sample.captions = lines_of(*text);
    }
    return sample;
}

} // namespace

Result<DataSource> open_folder(const fs::path& folder, const DataOptions& options)
{
    auto files = pictures_below(folder);
    if (!files) return tl::unexpected(files.error());
    DataSource source;
    std::vector<Sample> samples;
    for (const auto& file : *files) {
        if (auto sample = read_sample(file)) samples.push_back(std::move(*sample));
        else source.skipped.push_back(sample.error());
    }
    if (samples.empty())
        return fail(folder.string(), "holds no usable picture (" + std::to_string(source.skipped.size()) + " broken)", "put PNG, JPEG or WebP files there");

    // A twentieth, at most as many as asked for, is kept for validation; a single picture serves as both.
    const auto kept = std::clamp<std::size_t>(samples.size() / 20, 1, static_cast<std::size_t>(std::max(1, options.validation_pictures)));
    std::vector<std::size_t> order(samples.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::ranges::sort(order, {}, [&](std::size_t i) { return mix_seeds(options.seed, i); });
    std::vector<Sample> training, validation;
    std::set<std::size_t> chosen(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(kept));
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (chosen.contains(i)) validation.push_back(samples[i]);
        if (!chosen.contains(i) || samples.size() == 1) training.push_back(samples[i]);
    }
    source.training = std::make_shared<FolderDataSet>(std::move(training), options);
    source.validation = std::make_shared<FolderDataSet>(std::move(validation), options);
    return source;
}

} // namespace sfumato::training
