#include "core/checkpoint/torch_file.h"

#include "core/checkpoint/torch_tree.h"
#include "core/checkpoint/wording.h"
#include "core/checkpoint/zip_archive.h"

#include <cstring>
#include <mutex>
#include <optional>
#include <set>
#include <string_view>
#include <vector>

namespace sfumato {
namespace {

using Kind = PickleNode::Kind;

/// 0x1950a86a20f9469cfc6c, little-endian: the first pickle of the old container.
constexpr std::string_view kMagic("\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19", 10);
constexpr std::int64_t kVersion = 1001;
/// A network's tensors hold about as much as its file. Those that repeat values or share them, and compressed ones, may
/// hold more, but not so much that opening a small file fills the memory.
constexpr std::size_t kMaxPerByte = 16, kAlwaysAllowed = std::size_t{64} << 20;

std::span<const std::byte> behind(std::span<const std::byte> bytes, std::size_t begin)
{
    return bytes.subspan(std::min(begin, bytes.size()));
}

/// What a file holds: its pickle as a tree, and where its storages lie.
struct Container {
    TorchTree tree;
    std::map<std::string, ZipMember> storages; ///< by key
};

Result<std::vector<std::byte>> read_member(std::span<const std::byte> bytes, const ZipMember& member,
                                           const std::string& file)
{
    if (member.size > Pickle::kLargest)
        return fail(verbatim(file), Message::tr("its pickle is longer than %1 bytes", Pickle::kLargest),
                    kChooseWeights);
    std::vector<std::byte> data(member.size);
    if (member.compressed) {
        if (auto done = inflate_member(bytes, member, data, file); !done) return tl::unexpected(done.error());
    } else if (member.size > 0) {
        std::memcpy(data.data(), bytes.data() + member.begin, member.size);
    }
    return data;
}

/// The folder that the archive's members lie in, with '/': that of the only data.pkl.
Result<std::string> archive_folder(const std::map<std::string, ZipMember>& members, const std::string& file)
{
    constexpr std::string_view kPickle = "/data.pkl";
    std::optional<std::string> folder;
    for (const auto& [name, member] : members) {
        const std::size_t slash = name.find('/');
        if (slash == std::string::npos || std::string_view(name).substr(slash) != kPickle) continue;
        if (folder)
            return fail(verbatim(file), Message::tr("is a ZIP archive of several pickles"),
                        Message::tr("unpack it and open what it holds"));
        folder = name.substr(0, slash + 1);
    }
    if (!folder)
        return fail(verbatim(file), Message::tr("is a ZIP archive without weights"),
                    Message::tr("unpack it and open what it holds"));
    return *folder;
}

tl::unexpected<Error> other_byte_order(const std::string& file)
{
    return fail(verbatim(file), Message::tr("holds numbers in the byte order of other machines"),
                Message::tr("convert it to .safetensors, or fetch the .safetensors version"));
}

Result<Container> read_archive(std::span<const std::byte> bytes, const std::string& file)
{
    const auto members = zip_members(bytes, file);
    if (!members) return tl::unexpected(members.error());
    const auto folder = archive_folder(*members, file);
    if (!folder) return tl::unexpected(folder.error());
    if (const auto order = members->find(*folder + "byteorder"); order != members->end()) {
        const auto word = read_member(bytes, order->second, file);
        if (!word) return tl::unexpected(word.error());
        if (!std::string_view(reinterpret_cast<const char*>(word->data()), word->size()).starts_with("little"))
            return other_byte_order(file);
    }
    const auto data = read_member(bytes, members->at(*folder + "data.pkl"), file);
    if (!data) return tl::unexpected(data.error());
    const auto pickle = Pickle::read(*data, file);
    if (!pickle) return tl::unexpected(pickle.error());
    auto tree = torch_tree(*pickle, file);
    if (!tree) return tl::unexpected(tree.error());
    Container container{std::move(*tree), {}};
    const std::string prefix = *folder + "data/";
    for (auto at = members->lower_bound(prefix); at != members->end() && at->first.starts_with(prefix); ++at)
        container.storages.emplace(at->first.substr(prefix.size()), at->second);
    return container;
}

/// Of a dict as it stands in the pickle; None without the key.
const PickleNode& value_of(const Pickle& pickle, std::string_view key)
{
    const auto& items = pickle.root().items;
    for (std::size_t i = 0; i + 1 < items.size(); i += 2)
        if (pickle.at(items[i]).text == key) return pickle.at(items[i + 1]);
    return pickle.at(0);
}

/// Behind the pickles the storages follow each other: the number of elements in 8 bytes, then the elements.
Result<void> find_storages(std::span<const std::byte> bytes, std::size_t at, const Pickle& keys, Container& container,
                           const std::string& file)
{
    for (const PickleNode::Place place : keys.root().items) {
        const PickleNode& key = keys.at(place);
        const std::string name = key.kind == Kind::Integer ? std::to_string(key.integer) : key.text;
        const auto reject = [&](const Message& why) {
            return fail(verbatim(file), Message::tr("its storage \"%1\" %2", excerpt(name, 40), why), kFetchAgain);
        };
        const auto known = container.tree.storages.find(name);
        if (known == container.tree.storages.end()) return reject(Message::tr("is of no type that Sfumato knows"));
        const auto rest = behind(bytes, at);
        std::int64_t count = 0;
        std::size_t size = 0;
        if (rest.size() < sizeof count) return reject(Message::tr("reaches beyond the end of the file"));
        std::memcpy(&count, rest.data(), sizeof count);
        if (count < 0
            || __builtin_mul_overflow(static_cast<std::size_t>(count), at::elementSize(known->second.dtype), &size)
            || size > rest.size() - sizeof count)
            return reject(Message::tr("reaches beyond the end of the file"));
        if (!container.storages.emplace(name, ZipMember{at + sizeof count, size, size, false}).second)
            return reject(Message::tr("is there twice"));
        at += sizeof count + size;
    }
    return {};
}

/// Five pickles: a magic number, the version, the machine, the tree, and the keys of the storages in their order.
Result<Container> read_old_container(std::span<const std::byte> bytes, const std::string& file)
{
    std::vector<Pickle> pickles;
    std::size_t at = 0;
    for (int i = 0; i < 5; ++i) {
        auto pickle = Pickle::read(behind(bytes, at), file);
        if (!pickle) return tl::unexpected(pickle.error());
        at += pickle->size();
        pickles.push_back(std::move(*pickle));
        if (i == 0 && (pickles[0].root().kind != Kind::LongInteger || pickles[0].root().text != kMagic))
            return fail(verbatim(file), Message::tr("is a pickle, but none that torch writes"), kChooseWeights);
        if (i == 1 && (pickles[1].root().kind != Kind::Integer || pickles[1].root().integer != kVersion))
            return fail(verbatim(file), Message::tr("is of a version of torch's files that Sfumato does not know"),
                        Message::tr("convert it to .safetensors, or fetch the .safetensors version"));
    }
    const PickleNode& little_endian = value_of(pickles[2], "little_endian");
    if (little_endian.kind == Kind::Bool && little_endian.integer == 0) return other_byte_order(file);
    auto tree = torch_tree(pickles[3], file);
    if (!tree) return tl::unexpected(tree.error());
    Container container{std::move(*tree), {}};
    if (auto found = find_storages(bytes, at, pickles[4], container, file); !found)
        return tl::unexpected(found.error());
    return container;
}

/// Strides of values that lie one behind the other.
std::vector<std::int64_t> contiguous_strides(const std::vector<std::int64_t>& shape)
{
    std::vector<std::int64_t> strides(shape.size(), 1);
    for (std::size_t i = shape.size(); i > 1; --i) strides[i - 2] = strides[i - 1] * shape[i - 1];
    return strides;
}

/// A tensor of the index, and where its values lie.
struct Window {
    ZipMember storage;
    std::string key;
    std::size_t begin = 0, extent = 0; ///< bytes of the storage from the first value to the last
    std::vector<std::int64_t> strides; ///< empty where its values lie one behind the other
};

/// What the pickle says against what the storage holds.
Result<std::pair<TensorInfo, Window>> check_tensor(const std::string& name, const TorchTensor& tensor,
                                                   const std::map<std::string, ZipMember>& storages,
                                                   const std::string& file)
{
    const auto reject = [&](const Message& why) {
        auto error = fail(verbatim(file), Message::tr("tensor \"%1\" %2", name, why), kFetchAgain);
        error.value().tensor = name;
        return error;
    };
    const auto found = storages.find(tensor.storage.key);
    if (found == storages.end())
        return reject(Message::tr("lies in the storage \"%1\", which is missing", excerpt(tensor.storage.key, 40)));
    const ZipMember& storage = found->second;
    std::size_t stated = 0;
    if (__builtin_mul_overflow(static_cast<std::size_t>(tensor.storage.count), at::elementSize(tensor.storage.dtype),
                               &stated)
        || stated != storage.size)
        return reject(
            Message::tr("needs a storage of %1 elements but there are %2 bytes", tensor.storage.count, storage.size));
    const auto element = static_cast<std::int64_t>(at::elementSize(tensor.dtype));
    std::int64_t bytes = element, last = tensor.offset, step = 0, begin = 0, end = 0;
    bool empty = false, too_large = false;
    for (std::size_t i = 0; i < tensor.shape.size(); ++i) {
        const std::int64_t size = tensor.shape[i];
        empty |= size == 0;
        too_large |= __builtin_mul_overflow(bytes, std::max<std::int64_t>(size, 1), &bytes);
        too_large |= size > 0
            && (__builtin_mul_overflow(size - 1, tensor.strides[i], &step)
                || __builtin_add_overflow(last, step, &last));
    }
    too_large = too_large || __builtin_mul_overflow(tensor.offset, element, &begin)
        || __builtin_add_overflow(last, std::int64_t{1}, &last) || __builtin_mul_overflow(last, element, &end);
    if (too_large) return reject(Message::tr("has a shape whose size overflows"));
    if (!empty && static_cast<std::size_t>(end) > storage.size)
        return reject(Message::tr("ends at byte %1 of its storage but that holds %2", end, storage.size));
    if (empty) bytes = begin = end = 0;
    Window window{
        storage, tensor.storage.key, static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin), {}};
    const auto contiguous = contiguous_strides(tensor.shape);
    for (std::size_t i = 0; i < tensor.shape.size(); ++i)
        if (!empty && tensor.shape[i] != 1 && tensor.strides[i] != contiguous[i]) window.strides = tensor.strides;
    const TensorInfo info{tensor.dtype, tensor.shape, window.begin, window.begin + static_cast<std::size_t>(bytes)};
    return std::pair{info, std::move(window)};
}

} // namespace

struct TorchFile::Contents {
    std::shared_ptr<const MappedFile> file;
    std::map<std::string, TensorInfo> index;
    std::map<std::string, std::string> metadata;
    std::map<std::string, Window> windows;
    std::mutex mutex;
    std::map<std::string, at::Tensor> inflated; ///< compressed storages that were read, by key

    Result<void> add(const Container& container)
    {
        const std::string name = file->path().string();
        const std::size_t most = file->bytes().size() * kMaxPerByte + kAlwaysAllowed;
        std::size_t in_tensors = 0, compressed = 0;
        std::set<std::string> counted;
        for (const auto& [tensor, told] : container.tree.tensors) {
            auto checked = check_tensor(tensor, told, container.storages, name);
            if (!checked) return tl::unexpected(checked.error());
            auto& [info, window] = *checked;
            in_tensors += info.end - info.begin;
            if (window.storage.compressed && counted.insert(window.key).second) compressed += window.storage.size;
            if (in_tensors > most || compressed > most)
                return fail(verbatim(name),
                            Message::tr("its tensors would take over %1 bytes, far more than the file holds", most),
                            kChooseWeights);
            index.emplace(tensor, std::move(info));
            windows.emplace(tensor, std::move(window));
        }
        return {};
    }

    /// The storage's bytes, and what keeps them.
    Result<std::pair<const std::byte*, at::Tensor>> storage_of(const Window& window)
    {
        if (!window.storage.compressed) return std::pair{file->bytes().data() + window.storage.begin, at::Tensor()};
        const std::lock_guard lock(mutex);
        at::Tensor& data = inflated[window.key];
        if (!data.defined()) {
            at::Tensor made = at::empty({static_cast<std::int64_t>(window.storage.size)}, at::TensorOptions(at::kByte));
            const std::span target(static_cast<std::byte*>(made.data_ptr()), window.storage.size);
            if (auto done = inflate_member(file->bytes(), window.storage, target, file->path().string()); !done)
                return tl::unexpected(done.error());
            data = std::move(made);
        }
        return std::pair{static_cast<const std::byte*>(data.data_ptr()), data};
    }
};

bool begins_like_torch_file(std::span<const std::byte> bytes)
{
    constexpr std::size_t kBrace = 8;
    // A safetensors header begins with '{' behind its length, which may be any number.
    if (bytes.size() < 4 || (bytes.size() > kBrace && bytes[kBrace] == std::byte{'{'})) return false;
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    return text.starts_with("PK\3\4") || (text[0] == '\x80' && text[1] >= 2 && text[1] <= 5);
}

Result<TorchFile> TorchFile::open(std::shared_ptr<const MappedFile> file)
{
    const std::string name = file->path().string();
    const bool archive = file->bytes().size() > 0 && file->bytes()[0] == std::byte{'P'};
    auto container = archive ? read_archive(file->bytes(), name) : read_old_container(file->bytes(), name);
    if (!container) return tl::unexpected(container.error());
    TorchFile opened;
    opened.contents_ = std::make_shared<Contents>();
    opened.contents_->file = std::move(file);
    opened.contents_->metadata = std::move(container->tree.metadata);
    if (auto added = opened.contents_->add(*container); !added) return tl::unexpected(added.error());
    return opened;
}

const std::map<std::string, TensorInfo>& TorchFile::index() const { return contents_->index; }
const std::map<std::string, std::string>& TorchFile::metadata() const { return contents_->metadata; }
const std::shared_ptr<const MappedFile>& TorchFile::mapped() const { return contents_->file; }

Result<at::Tensor> TorchFile::tensor(const std::string& name) const
{
    const auto found = contents_->windows.find(name);
    if (found == contents_->windows.end())
        return fail(contents_->file->path(), Message::tr("has no tensor \"%1\"", name));
    const TensorInfo& info = contents_->index.at(name);
    const Window& window = found->second;
    const auto options = at::TensorOptions().dtype(info.dtype);
    if (info.begin == info.end) return at::empty(info.shape, options);
    const auto storage = contents_->storage_of(window);
    if (!storage) return tl::unexpected(storage.error());
    const std::byte* data = storage->first + window.begin;
    const bool aligned = reinterpret_cast<std::uintptr_t>(data) % at::elementSize(info.dtype) == 0;
    const auto& strides = window.strides.empty() ? contiguous_strides(info.shape) : window.strides;
    at::Tensor view;
    if (aligned) {
        view = at::from_blob(const_cast<std::byte*>(data), info.shape, strides,
                             [keep = contents_, inflated = storage->second](void*) {}, options);
        if (window.strides.empty()) return view;
    } else {
        view = at::empty({static_cast<std::int64_t>(window.extent / at::elementSize(info.dtype))}, options);
        std::memcpy(view.data_ptr(), data, window.extent);
        view = view.as_strided(info.shape, strides);
    }
    const at::Tensor copy = view.contiguous();
    release(name); // what was copied need not lie in memory twice
    return copy;
}

void TorchFile::release(const std::string& name) const
{
    const auto found = contents_->windows.find(name);
    if (found == contents_->windows.end() || found->second.storage.compressed) return;
    const Window& window = found->second;
    contents_->file->release(window.storage.begin + window.begin, window.extent);
}

} // namespace sfumato
