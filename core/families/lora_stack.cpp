#include "core/families/lora_stack.h"

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

class LoraStack::ChangedStorage final : public nn::WeightStorage {
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

Result<LoraStack::OpenFile> LoraStack::open(const fs::path& path)
{
    const auto written = time_written(path);
    if (const auto known = open_.find(path); known != open_.end() && known->second.written == written)
        return known->second;
    auto lora = LoraFile::open(path);
    if (!lora) return tl::unexpected(lora.error());
    if (!targets_) targets_ = std::make_unique<LoraTargets>(family_, networks_);
    auto targets = targets_->match(*lora);
    if (!targets) return tl::unexpected(targets.error());
    return OpenFile{std::move(*lora), std::move(*targets), written};
}

Result<void> LoraStack::apply(const std::vector<LoraStrength>& loras)
{
    const auto wanted = merged(loras);
    bool same = applied_ == wanted;
    for (const auto& [path, file] : open_) same = same && file.written == time_written(path);
    if (same) return {};

    std::map<fs::path, OpenFile> files;
    for (const LoraStrength& lora : wanted) {
        auto file = open(lora.path);
        if (!file) return tl::unexpected(file.error());
        files.emplace(lora.path, std::move(*file));
    }
    Plan plan;
    for (const LoraStrength& lora : wanted) {
        const OpenFile& file = files.at(lora.path);
        for (std::size_t i = 0; i < file.targets.size(); ++i) {
            const auto& [parameter, text] = file.targets[i];
            if (const double strength = text ? lora.text : lora.denoiser; strength != 0)
                plan[parameter].push_back({file.lora.changes()[i].delta, strength});
        }
    }
    applied_.reset();
    carry_out(std::move(plan));
    for (const auto& [path, file] : files)
        if (auto whole = file.lora.intact(); !whole) {
            clear();
            return whole;
        }
    open_ = std::move(files);
    applied_ = wanted;
    return {};
}

at::Tensor LoraStack::changed(const at::Tensor& original, const std::vector<Part>& parts)
{
    at::Tensor sum = original.to(at::kFloat, false, true);
    for (const auto& [delta, strength] : parts) sum.add_(delta.dense(original.sizes(), original.device()), strength);
    return sum.to(original.scalar_type());
}

void LoraStack::carry_out(Plan plan)
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
        if (original.storage)
            parameter->store(std::make_shared<ChangedStorage>(original.storage, std::move(parts)));
        else static_cast<at::Tensor&>(*parameter) = changed(original.tensor, parts);
    }
}

void LoraStack::clear()
{
    carry_out({});
    open_.clear();
    applied_.emplace();
}

} // namespace sfumato
