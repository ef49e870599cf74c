#include "core/checkpoint/safetensors.h"

#include "core/base/json.h"
#include "core/checkpoint/wording.h"

#include <algorithm>
#include <cstring>

namespace sfumato {
namespace {

constexpr std::size_t kLargestHeader = 100'000'000; // as the reference implementation

struct DtypeRow {
    const char* name;
    at::ScalarType dtype;
};
// clang-format off
constexpr DtypeRow kDtypes[] = {
    {"F64", at::kDouble}, {"F32", at::kFloat},    {"F16", at::kHalf}, {"BF16", at::kBFloat16},
    {"I64", at::kLong},   {"I32", at::kInt},      {"I16", at::kShort}, {"I8", at::kChar},
    {"U8", at::kByte},    {"BOOL", at::kBool},    {"F8_E4M3", at::kFloat8_e4m3fn}, {"F8_E5M2", at::kFloat8_e5m2},
    {"U64", at::kUInt64}, {"U32", at::kUInt32},   {"U16", at::kUInt16}, {"F8_E8M0", at::kFloat8_e8m0fnu},
    {"F8_E4M3FNUZ", at::kFloat8_e4m3fnuz}, {"F8_E5M2FNUZ", at::kFloat8_e5m2fnuz},
};
// clang-format on

Message why(const JsonProblem& problem)
{
    switch (problem.kind) {
    case JsonProblem::Kind::NotUtf8: return Message::tr("its header is not UTF-8 (at byte %1)", problem.byte);
    case JsonProblem::Kind::TooDeep: return Message::tr("its header is nested over %1 deep", kDeepestJson);
    case JsonProblem::Kind::RepeatedKey: return Message::tr("its header names \"%1\" twice", problem.key);
    case JsonProblem::Kind::NotJson: break;
    }
    return Message::tr("its header is not valid JSON (at byte %1)", problem.byte);
}

/// Parses the header and refuses keys that occur twice, at any depth.
Result<Json> parse_header(std::string_view text, const std::string& file)
{
    auto header = parse_json(text, RepeatedKeys::Refused);
    if (!header) return fail(verbatim(file), why(header.error()), kFetchAgain);
    if (!header->is_object()) return fail(verbatim(file), Message::tr("its header is not a JSON object"), kFetchAgain);
    return std::move(*header);
}

Result<TensorInfo> parse_tensor(const std::string& name, const Json& entry, const std::string& file)
{
    const auto reject = [&](const Message& why, Message::Literal remedy = kFetchAgain) {
        auto error = fail(verbatim(file), Message::tr("tensor \"%1\" %2", name, why), remedy);
        error.value().tensor = name;
        return error;
    };
    if (!entry.is_object() || !entry.contains("dtype") || !entry["dtype"].is_string() || !entry.contains("shape") ||
        !entry["shape"].is_array() || !entry.contains("data_offsets") || !entry["data_offsets"].is_array() ||
        entry["data_offsets"].size() != 2)
        return reject(Message::tr("lacks a proper dtype, shape or data_offsets"));

    TensorInfo info;
    const std::string dtype = entry["dtype"];
    const auto* row
        = std::find_if(std::begin(kDtypes), std::end(kDtypes), [&](const DtypeRow& r) { return dtype == r.name; });
    if (dtype == "F4" || dtype.starts_with("F4_") || dtype.starts_with("F6_"))
        return tl::unexpected(quantised(verbatim(file), dtype));
    if (row == std::end(kDtypes))
        return reject(Message::tr("has the unknown dtype %1", excerpt(dtype, 20)), kOtherPrecision);
    info.dtype = row->dtype;

    if (entry["shape"].size() > kLargestRank)
        return reject(Message::tr("has %1 dimensions, at most %2 are allowed", entry["shape"].size(), kLargestRank),
                      kChooseWeights);
    std::size_t bytes = at::elementSize(info.dtype);
    for (const Json& extent : entry["shape"]) {
        if (!extent.is_number_unsigned()) return reject(Message::tr("has a shape that is not made of whole numbers"));
        const auto n = extent.get<std::uint64_t>();
        if (n > std::uint64_t{std::numeric_limits<std::int64_t>::max()} || __builtin_mul_overflow(bytes, n, &bytes))
            return reject(Message::tr("has a shape whose size overflows"));
        info.shape.push_back(static_cast<std::int64_t>(n));
    }
    for (const Json& offset : entry["data_offsets"])
        if (!offset.is_number_unsigned()) return reject(Message::tr("has offsets that are not whole numbers"));
    info.begin = entry["data_offsets"][0];
    info.end = entry["data_offsets"][1];
    if (info.end < info.begin || info.end - info.begin != bytes)
        return reject(Message::tr("needs %1 bytes but its offsets are %2 to %3", bytes, info.begin, info.end));
    return info;
}

/// Offsets must cover the data section exactly: no hole, no overlap, nothing missing or left over.
Result<void> check_layout(const std::map<std::string, TensorInfo>& index, std::size_t data_size,
                          const std::string& file)
{
    std::vector<const std::pair<const std::string, TensorInfo>*> order;
    for (const auto& entry : index) order.push_back(&entry);
    std::sort(order.begin(), order.end(), [](auto* a, auto* b) {
        return std::pair(a->second.begin, a->second.end) < std::pair(b->second.begin, b->second.end);
    });
    std::size_t at = 0;
    for (const auto* entry : order) {
        const auto& [name, info] = *entry;
        if (info.begin != at)
            return fail(verbatim(file),
                        info.begin < at
                            ? Message::tr("tensor \"%1\" overlaps the one before it (begins at byte %2, expected %3)",
                                          name, info.begin, at)
                            : Message::tr("tensor \"%1\" leaves a hole before it (begins at byte %2, expected %3)",
                                          name, info.begin, at),
                        kFetchAgain);
        if (info.end > data_size)
            return fail(verbatim(file),
                        Message::tr("tensor \"%1\" ends at byte %2 of the data but the file holds %3", name, info.end,
                                    data_size),
                        kFetchRest);
        at = info.end;
    }
    if (at != data_size)
        return fail(verbatim(file), Message::tr("%1 bytes are left over after the last tensor", data_size - at),
                    kFetchAgain);
    return {};
}

} // namespace

Result<SafetensorsFile> SafetensorsFile::open(const std::filesystem::path& path)
{
    auto mapped = MappedFile::open(path);
    if (!mapped) return tl::unexpected(mapped.error());
    return open(std::move(*mapped));
}

Result<SafetensorsFile> SafetensorsFile::open(std::shared_ptr<const MappedFile> mapped)
{
    const std::string name = mapped->path().string();
    const auto bytes = mapped->bytes();
    std::uint64_t length = 0;
    if (bytes.size() >= 8) std::memcpy(&length, bytes.data(), 8);
    if (bytes.size() < 10)
        return fail(verbatim(name), Message::tr("is too short for a safetensors file (%1 bytes)", bytes.size()),
                    kFetchAgain);
    if (length < 2) return fail(verbatim(name), Message::tr("its header is too small (%1 bytes)", length), kFetchAgain);
    if (length > kLargestHeader)
        return fail(verbatim(name),
                    Message::tr("its header is too large (%1 bytes); it may not be a safetensors file", length),
                    kFetchAgain);
    if (length > bytes.size() - 8)
        return fail(verbatim(name),
                    Message::tr("its header ends at byte %1 but the file has %2", length + 8, bytes.size()),
                    kFetchRest);

    auto header = parse_header({reinterpret_cast<const char*>(bytes.data()) + 8, length}, name);
    if (!header) return tl::unexpected(header.error());

    SafetensorsFile file;
    file.file_ = std::move(mapped);
    file.data_begin_ = 8 + length;
    for (const auto& [key, entry] : header->items()) {
        if (key == "__metadata__") {
            if (!entry.is_object())
                return fail(verbatim(name), Message::tr("its metadata is not an object"), kFetchAgain);
            for (const auto& [word, value] : entry.items()) {
                if (!value.is_string())
                    return fail(verbatim(name), Message::tr("its metadata \"%1\" is not a text", word), kFetchAgain);
                file.metadata_[word] = value;
            }
            continue;
        }
        auto info = parse_tensor(key, entry, name);
        if (!info) return tl::unexpected(info.error());
        file.index_.emplace(key, std::move(*info));
    }
    if (auto layout = check_layout(file.index_, bytes.size() - file.data_begin_, name); !layout)
        return tl::unexpected(layout.error());
    if (auto whole = file.intact(); !whole) return tl::unexpected(whole.error());
    return file;
}

void SafetensorsFile::release(const std::string& name) const
{
    if (const auto found = index_.find(name); found != index_.end())
        file_->release(data_begin_ + found->second.begin, found->second.end - found->second.begin);
}

Result<void> still_whole(const MappedFile& file)
{
    if (file.damaged())
        return fail(file.path(), Message::tr("became shorter while it was in use"),
                    Message::tr("let the other program finish, then open the model again"));
    return {};
}

Result<at::Tensor> SafetensorsFile::tensor(const std::string& name) const
{
    const auto found = index_.find(name);
    if (found == index_.end()) return fail(path(), Message::tr("has no tensor \"%1\"", name));
    const TensorInfo& info = found->second;
    const auto options = at::TensorOptions().dtype(info.dtype);
    if (info.begin == info.end) return at::empty(info.shape, options);
    const std::byte* data = file_->bytes().data() + data_begin_ + info.begin;
    // The format does not align its data; torch needs elements aligned to their size.
    if (reinterpret_cast<std::uintptr_t>(data) % at::elementSize(info.dtype) != 0) {
        at::Tensor copy = at::empty(info.shape, options);
        std::memcpy(copy.data_ptr(), data, info.end - info.begin);
        return copy;
    }
    return at::from_blob(const_cast<std::byte*>(data), info.shape, [keep = file_](void*) {}, options);
}

Result<void> write_safetensors(const std::filesystem::path& path, const std::map<std::string, at::Tensor>& tensors,
                               const std::map<std::string, std::string>& metadata)
{
    std::vector<std::pair<std::string, at::Tensor>> order;
    for (const auto& [name, tensor] : tensors) order.emplace_back(name, tensor.detach().cpu().contiguous());
    // Wide elements first keeps every tensor aligned to its element size.
    std::stable_sort(order.begin(), order.end(),
                     [](const auto& a, const auto& b) { return a.second.element_size() > b.second.element_size(); });

    nlohmann::ordered_json header = nlohmann::ordered_json::object();
    if (!metadata.empty()) header["__metadata__"] = metadata;
    std::size_t at = 0;
    for (const auto& [name, tensor] : order) {
        const auto* row = std::ranges::find(kDtypes, tensor.scalar_type(), &DtypeRow::dtype);
        if (row == std::end(kDtypes))
            return fail(path, Message::tr("tensor \"%1\" has a dtype that safetensors cannot hold", name));
        const std::size_t end = at + tensor.nbytes();
        header[name] = {{"dtype", row->name}, {"shape", tensor.sizes().vec()}, {"data_offsets", {at, end}}};
        at = end;
    }
    std::string text = dump_json(header);
    text.append((8 - text.size() % 8) % 8, ' ');
    const std::uint64_t length = text.size();

    auto file = AtomicFile::create(path);
    if (!file) return tl::unexpected(file.error());
    Result<void> written = file->write(&length, sizeof length);
    if (written) written = file->write(text);
    for (const auto& [name, tensor] : order) {
        if (!written) break;
        written = file->write(tensor.data_ptr(), tensor.nbytes());
    }
    return written ? file->commit() : written;
}

} // namespace sfumato
