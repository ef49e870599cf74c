#include "core/checkpoint/weights.h"

#include "core/checkpoint/wording.h"

#include <algorithm>

namespace sfumato {
namespace {

constexpr std::int64_t kThirds = 3;

/// The shape after the fit; empty where it cannot be made.
std::vector<std::int64_t> transformed(std::vector<std::int64_t> shape, WeightTransform transform)
{
    if (transform == WeightTransform::AsStored) return shape;
    if (transform == WeightTransform::Transposed)
        return shape.size() == 2 ? std::vector{shape[1], shape[0]} : std::vector<std::int64_t>();
    if (shape.empty() || shape[0] % kThirds != 0) return {};
    shape[0] /= kThirds;
    return shape;
}

} // namespace

Weights::Weights(WeightFile file)
{
    for (const auto& [name, info] : file.index())
        index_.emplace(name, Entry{.file = 0, .stored = name, .dtype = info.dtype, .shape = info.shape});
    files_.push_back(std::move(file));
}

Result<void> Weights::add(WeightFile file)
{
    for (const auto& [name, info] : file.index())
        if (!index_
                 .emplace(name, Entry{.file = files_.size(), .stored = name, .dtype = info.dtype, .shape = info.shape})
                 .second)
            return fail(file.path(),
                        Message::tr("holds tensor \"%1\", which another file of the model holds too", name),
                        Message::tr("leave only the files of one model in the folder"));
    files_.push_back(std::move(file));
    return {};
}

bool Weights::contains_prefix(const std::string& prefix) const
{
    const auto found = index_.lower_bound(prefix);
    return found != index_.end() && found->first.starts_with(prefix);
}

std::vector<std::int64_t> Weights::shape(const std::string& name) const
{
    const auto found = index_.find(name);
    return found == index_.end() ? std::vector<std::int64_t>() : found->second.shape;
}

std::string Weights::where() const
{
    if (files_.empty()) return "the model";
    return (files_.size() == 1 ? files_.front().path() : files_.front().path().parent_path()).string();
}

Result<at::Tensor> Weights::tensor(const std::string& name) const
{
    const auto found = index_.find(name);
    if (found == index_.end()) return fail(verbatim(where()), Message::tr("has no tensor \"%1\"", name));
    const Entry& entry = found->second;
    auto tensor = stored(entry);
    if (!tensor || entry.transform == WeightTransform::AsStored) return tensor;
    if (entry.transform == WeightTransform::Transposed) return tensor->t();
    const std::int64_t rows = tensor->size(0) / kThirds;
    return tensor->narrow(0, rows * (static_cast<int>(entry.transform) - static_cast<int>(WeightTransform::FirstThird)),
                          rows);
}

Result<at::Tensor> Weights::stored(const Entry& entry) const
{
    auto tensor = files_[entry.file].tensor(entry.stored);
    if (!tensor || entry.scale.empty()) return tensor;
    auto scale = files_[entry.scale_file].tensor(entry.scale);
    if (!scale) return scale;
    at::Tensor rows = scale->to(at::kFloat).flatten();
    if (!rows.isfinite().all().item<bool>())
        return fail(files_[entry.scale_file].path(),
                    Message::tr("tensor \"%1\" %2", entry.scale, Message::tr("holds values that are not finite")),
                    kChooseAnother);
    if (rows.numel() > 1) {
        std::vector<std::int64_t> extents(static_cast<std::size_t>(tensor->dim()), 1);
        extents[0] = -1;
        rows = rows.view(extents);
    }
    at::Tensor product = tensor->to(at::kFloat) * rows;
    files_[entry.file].release(entry.stored); // need not lie in memory twice
    return product.view(tensor->sizes());
}

bool Weights::multiply(const std::string& name, const std::string& scale)
{
    Entry& entry = index_.at(name);
    const auto factor = index_.find(scale);
    const auto& shape = factor->second.shape;
    const bool number = std::ranges::all_of(shape, [](std::int64_t extent) { return extent == 1; });
    // [rows], [rows, 1] ...: behind the rows nothing
    const bool by_rows = !shape.empty() && !entry.shape.empty() && shape[0] == entry.shape[0]
        && std::all_of(shape.begin() + 1, shape.end(), [](std::int64_t extent) { return extent == 1; });
    if (!number && !by_rows) return false;
    entry.scale = factor->second.stored;
    entry.scale_file = factor->second.file;
    index_.erase(factor);
    return true;
}

void Weights::release(const std::string& name) const
{
    if (const auto found = index_.find(name); found != index_.end())
        files_[found->second.file].release(found->second.stored);
}

Weights Weights::part(const std::string& prefix) const
{
    Weights part;
    part.files_ = files_;
    for (auto at = index_.lower_bound(prefix); at != index_.end() && at->first.starts_with(prefix); ++at)
        part.index_.emplace_hint(part.index_.end(), at->first.substr(prefix.size()), at->second);
    return part;
}

Result<Weights> Weights::renamed(const KeyMap& keys) const
{
    Weights renamed;
    renamed.files_ = files_;
    for (const auto& [name, entry] : index_)
        for (const auto& [target, transform] : keys.targets(name)) {
            Entry made = entry;
            if (transform != WeightTransform::AsStored) {
                made.transform = transform;
                made.shape = transformed(entry.shape, transform);
                if (made.shape.empty())
                    return fail(verbatim(where()),
                                Message::tr("tensor \"%1\" does not have the shape that its name asks for",
                                            entry.stored),
                                Message::tr("choose a model of a family that Sfumato knows"));
            }
            if (!renamed.index_.emplace(target, std::move(made)).second)
                return fail(verbatim(where()),
                            Message::tr("two of its tensors are both \"%1\" (one is \"%2\")", target, entry.stored),
                            Message::tr("choose a model of a family that Sfumato knows"));
        }
    return renamed;
}

} // namespace sfumato
