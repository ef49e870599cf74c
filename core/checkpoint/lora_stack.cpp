#include "core/checkpoint/lora_stack.h"

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
        sum.unet += lora.unet;
        sum.text += lora.text;
    }
    std::vector<LoraStrength> list;
    for (auto& [path, lora] : by_path) list.push_back(std::move(lora));
    return list;
}

} // namespace

Result<LoraStack::OpenFile> LoraStack::open(const fs::path& path)
{
    const auto written = time_written(path);
    if (const auto known = open_.find(path); known != open_.end() && known->second.written == written)
        return known->second;
    auto lora = LoraFile::open(path);
    if (!lora) return tl::unexpected(lora.error());
    if (!targets_) targets_ = std::make_unique<LoraTargets>(networks_);
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
            if (const double strength = text ? lora.text : lora.unet; strength != 0)
                plan[parameter].push_back({&file.lora.changes()[i].delta, strength});
        }
    }
    applied_.reset();
    carry_out(plan);
    for (const auto& [path, file] : files)
        if (auto whole = file.lora.intact(); !whole) {
            clear();
            return whole;
        }
    open_ = std::move(files);
    applied_ = wanted;
    return {};
}

void LoraStack::carry_out(const Plan& plan)
{
    const at::NoGradGuard no_grad;
    for (auto at = originals_.begin(); at != originals_.end();) {
        *at->first = at->second;
        at = plan.contains(at->first) ? std::next(at) : originals_.erase(at);
    }
    for (const auto& [parameter, parts] : plan) {
        const at::Tensor original = originals_.try_emplace(parameter, *parameter).first->second;
        at::Tensor sum = original.to(at::kFloat, false, true);
        for (const auto& [delta, strength] : parts)
            sum.add_(delta->dense(original.sizes(), original.device()), strength);
        *parameter = sum.to(original.scalar_type());
    }
}

void LoraStack::clear()
{
    carry_out({});
    open_.clear();
    applied_.emplace();
}

} // namespace sfumato
