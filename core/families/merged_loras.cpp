#include "core/families/merged_loras.h"

namespace sfumato {
namespace {

namespace fs = std::filesystem;

fs::file_time_type time_written(const fs::path& path)
{
    std::error_code problem;
    return fs::last_write_time(path, problem);
}

/// Each file once, sorted, so that equal sets are summed in one order and give equal bits.
std::vector<LoraStrength> merged(const std::vector<LoraStrength>& loras)
{
    std::map<fs::path, LoraStrength> by_path;
    for (const LoraStrength& lora : loras) {
        LoraStrength& sum = by_path.try_emplace(lora.path, LoraStrength{lora.path, 0, 0}).first->second;
        sum.denoiser += lora.denoiser;
        sum.text += lora.text;
    }
    std::vector<LoraStrength> list;
    for (auto& [path, lora] : by_path) list.push_back(std::move(lora));
    return list;
}

} // namespace

class MergedLoras::ChangedStorage final : public nn::WeightStorage {
public:
    ChangedStorage(std::shared_ptr<const nn::WeightStorage> original, std::vector<Part> parts)
        : original_(std::move(original)), parts_(std::move(parts))
    {
    }
    at::Tensor description() const override { return original_->description(); }
    at::Tensor load() const override { return changed(original_->load(), parts_); }
    Loading loading() const override { return original_->loading(); }

private:
    std::shared_ptr<const nn::WeightStorage> original_;
    std::vector<Part> parts_;
};

Result<MergedLoras::OpenFile> MergedLoras::open_file(const fs::path& path)
{
    const auto written = time_written(path);
    if (const auto known = open_.find(path); known != open_.end() && known->second.written == written)
        return known->second;
    auto lora = LoraFile::open(path);
    if (!lora) return tl::unexpected(lora.error());
    if (!targets_) targets_ = std::make_unique<LoraKeyMap>(family_, networks_);
    auto match = targets_->match(*lora);
    if (!match) return tl::unexpected(match.error());
    return OpenFile{std::move(*lora), std::move(*match), written};
}

Result<void> MergedLoras::open(const std::vector<LoraStrength>& loras)
{
    std::map<fs::path, OpenFile> files;
    for (const LoraStrength& lora : loras) {
        if (files.contains(lora.path)) continue;
        auto file = open_file(lora.path);
        if (!file) return tl::unexpected(file.error());
        files.emplace(lora.path, std::move(*file));
    }
    open_ = std::move(files);
    return {};
}

std::vector<const BundledTextualInversion*> MergedLoras::embeddings() const
{
    std::vector<const BundledTextualInversion*> all;
    for (const auto& [path, file] : open_)
        for (const BundledTextualInversion& embedding : file.lora.embeddings()) all.push_back(&embedding);
    return all;
}

std::vector<Message> MergedLoras::notices() const
{
    std::vector<Message> all;
    for (const auto& [path, file] : open_)
        for (const auto* notices : {&file.lora.notices(), &file.match.notices})
            all.insert(all.end(), notices->begin(), notices->end());
    return all;
}

Result<void> MergedLoras::apply(const std::vector<LoraStrength>& loras)
{
    if (auto opened = open(loras); !opened) return opened;
    std::vector<Applied> wanted;
    for (LoraStrength& lora : merged(loras)) {
        const auto written = open_.at(lora.path).written;
        wanted.push_back({std::move(lora), written});
    }
    if (applied_ == wanted) return {};

    Plan plan;
    for (const auto& [lora, written] : wanted) {
        const OpenFile& file = open_.at(lora.path);
        for (std::size_t i = 0; i < file.match.targets.size(); ++i) {
            const LoraKeyMap::Target* target = file.match.targets[i];
            const double strength = !target ? 0 : target->text ? lora.text : lora.denoiser;
            if (strength != 0) plan[target->parameter].push_back({file.lora.changes()[i].delta, strength});
        }
    }
    applied_.reset();
    carry_out(std::move(plan));
    for (const auto& [path, file] : open_)
        if (auto whole = file.lora.intact(); !whole) {
            clear();
            return whole;
        }
    applied_ = std::move(wanted);
    return {};
}

at::Tensor MergedLoras::changed(const at::Tensor& original, const std::vector<Part>& parts)
{
    at::Tensor sum = original.to(at::kFloat, false, true);
    for (const auto& [delta, strength] : parts) sum.add_(delta.change(original), strength);
    return sum.to(original.scalar_type());
}

void MergedLoras::carry_out(Plan plan)
{
    const at::NoGradGuard no_grad;
    for (auto at = originals_.begin(); at != originals_.end();) {
        const auto& [parameter, original] = *at;
        if (original.storage) parameter->store(original.storage);
        else static_cast<at::Tensor&>(*parameter) = original.tensor;
        at = plan.contains(parameter) ? std::next(at) : originals_.erase(at);
    }
    for (auto& [parameter, parts] : plan) {
        const Original& original
            = originals_.try_emplace(parameter, Original{*parameter, parameter->storage()}).first->second;
        if (original.storage) parameter->store(std::make_shared<ChangedStorage>(original.storage, std::move(parts)));
        else static_cast<at::Tensor&>(*parameter) = changed(original.tensor, parts);
    }
}

void MergedLoras::clear()
{
    carry_out({});
    open_.clear();
    applied_.emplace();
}

} // namespace sfumato
