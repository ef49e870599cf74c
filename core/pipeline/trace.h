#pragma once
#include "core/base/error.h"

#include "core/base/tensor.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace sfumato {

/// Every tensor of a run under its name in the command line contract, for `--trace`. Does nothing unless `wanted`.
class Trace {
public:
    explicit Trace(std::filesystem::path file) : file_(std::move(file)) {}
    [[nodiscard]] bool wanted() const { return !file_.empty(); }
    void add(const std::string& name, const at::Tensor& tensor);
    void add(const std::string& name, const std::vector<float>& values);
    void add_latents(int call, const at::Tensor& latents); ///< "latents.007"
    [[nodiscard]] Result<void> write() const;

private:
    std::filesystem::path file_;
    std::map<std::string, at::Tensor> tensors_;
};

} // namespace sfumato
