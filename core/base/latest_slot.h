#pragma once
#include <mutex>
#include <optional>
#include <utility>

namespace sfumato {

/// A mailbox for one value where the newest wins: a slow reader sees the latest preview, never a backlog.
template <class T> class LatestSlot {
public:
    /// True if the slot was empty: the reader then needs exactly one wake-up.
    bool put(T value)
    {
        const std::lock_guard lock(mutex_);
        const bool was_empty = !value_.has_value();
        value_ = std::move(value);
        return was_empty;
    }
    std::optional<T> take()
    {
        const std::lock_guard lock(mutex_);
        return std::exchange(value_, std::nullopt);
    }

private:
    std::mutex mutex_;
    std::optional<T> value_;
};

} // namespace sfumato
