#pragma once
#include "core/base/error.h"
#include "core/base/platform.h"

#include <filesystem>
#include <future>
#include <string>

namespace sfumato {

/// The short hash of a model or of what is added to it, computed beside the first picture: gigabytes are not read once
/// more before it begins.
class BackgroundHash {
public:
    using Compute = Result<std::string> (*)(const std::filesystem::path&, std::stop_token);
    BackgroundHash(std::filesystem::path file, Compute compute, std::size_t digits)
        : file_(std::move(file)), compute_(compute), digits_(digits)
    {
    }
    BackgroundHash(const BackgroundHash&) = delete;
    BackgroundHash& operator=(const BackgroundHash&) = delete;
    ~BackgroundHash() { stop_.request_stop(); } // the future waits for its thread
    void start()
    {
        if (hash_.valid()) return;
        hash_ = std::async(std::launch::async, [this, stop = stop_.get_token()] {
                    lower_thread_priority();
                    const auto hash = compute_(file_, stop);
                    return hash ? hash->substr(0, digits_) : std::string();
                }).share();
    }
    /// Waits for it; empty where the file could not be read.
    [[nodiscard]] std::string get()
    {
        start();
        return hash_.get();
    }

private:
    const std::filesystem::path file_;
    const Compute compute_;
    const std::size_t digits_;
    std::stop_source stop_;
    std::shared_future<std::string> hash_;
};

} // namespace sfumato
