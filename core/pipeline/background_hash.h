#pragma once
#include "core/checkpoint/component_files.h"

#include <filesystem>
#include <future>
#include <string>

#include <sys/resource.h>
#include <unistd.h>

namespace sfumato {

/// The short hash of a model, computed beside the first picture: gigabytes are not read once more before it begins.
class BackgroundHash {
public:
    explicit BackgroundHash(std::filesystem::path model) : model_(std::move(model)) {}
    BackgroundHash(const BackgroundHash&) = delete;
    BackgroundHash& operator=(const BackgroundHash&) = delete;
    ~BackgroundHash() { stop_.request_stop(); } // the future waits for its thread
    void start()
    {
        if (hash_.valid()) return;
        hash_ = std::async(std::launch::async, [model = model_, stop = stop_.get_token()] {
                    constexpr int kLessUrgent = 10;
                    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), kLessUrgent);
                    const auto hash = hash_model(model, stop);
                    return hash ? hash->substr(0, 10) : std::string();
                }).share();
    }
    /// Waits for it; empty where the model could not be read.
    [[nodiscard]] std::string get()
    {
        start();
        return hash_.get();
    }

private:
    const std::filesystem::path model_;
    std::stop_source stop_;
    std::shared_future<std::string> hash_;
};

} // namespace sfumato
