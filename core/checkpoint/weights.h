#pragma once
#include "core/checkpoint/key_map.h"
#include "core/checkpoint/weight_file.h"

namespace sfumato {

/// One component's tensors under the names its network gives them, from one file or several, whatever the layout they
/// lie in. Nothing is read before a tensor is asked for.
class Weights {
public:
    Weights() = default;
    Weights(WeightFile file);                                               // NOLINT: a file is weights
    Weights(SafetensorsFile file) : Weights(WeightFile(std::move(file))) {} // NOLINT: as above

    struct Entry {
        std::size_t file = 0;
        std::string stored;                     ///< name in the file
        WeightTransform transform = WeightTransform::AsStored;
        at::ScalarType dtype{};
        std::vector<std::int64_t> shape;        ///< as the network sees it
        std::string scale{};                    ///< tensor of the same or another file that multiplies it; empty: none
        std::size_t scale_file = 0;
    };
    [[nodiscard]] const std::map<std::string, Entry>& index() const { return index_; }
    [[nodiscard]] bool contains(const std::string& name) const { return index_.contains(name); }
    /// Whether a tensor's name begins so.
    [[nodiscard]] bool contains_prefix(const std::string& prefix) const;
    /// Empty where there is no such tensor.
    [[nodiscard]] std::vector<std::int64_t> shape(const std::string& name) const;
    [[nodiscard]] bool empty() const { return index_.empty(); }
    /// What to call it in messages: the file, or the folder of several.
    [[nodiscard]] std::string where() const;
    [[nodiscard]] const std::vector<WeightFile>& files() const { return files_; }

    /// A view of the mapped file where the layout allows, on the CPU, read-only; float32 where a scale multiplies it.
    /// Errors: no tensor of that name, a scale that is not finite.
    [[nodiscard]] Result<at::Tensor> tensor(const std::string& name) const;
    /// Lets the memory of a tensor's pages go; reading it again brings them back.
    void release(const std::string& name) const;

    /// The tensors whose names begin with `prefix`, without it.
    [[nodiscard]] Weights part(const std::string& prefix) const;
    /// Under the names of a key map. Errors: two tensors that get one name, a third of rows that do not divide.
    [[nodiscard]] Result<Weights> renamed(const KeyMap& keys) const;
    /// Takes in the tensors of another file. Errors: a name that is there already.
    [[nodiscard]] Result<void> add(WeightFile file);
    /// From now on `name` is what is stored times `scale`, a number or one for each of its rows, which is a tensor no
    /// longer. Both are there, as stored. False, and nothing changes, where the scale has another shape.
    [[nodiscard]] bool multiply(const std::string& name, const std::string& scale);
    /// Nobody needs the tensor.
    void leave_out(const std::string& name) { index_.erase(name); }

private:
    [[nodiscard]] Result<at::Tensor> stored(const Entry& entry) const;

    std::vector<WeightFile> files_;
    std::map<std::string, Entry> index_;
};

} // namespace sfumato
