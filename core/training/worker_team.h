#pragma once
#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace sfumato::training {

/// Threads that work on one step's shards side by side. Each runs its tensor kernels on itself alone: at the sizes
/// trained here two such threads on half a batch each beat two threads inside every kernel, which wait for each other
/// thousands of times a step (docs/performance.md).
class WorkerTeam {
public:
    explicit WorkerTeam(int count);
    ~WorkerTeam();
    WorkerTeam(const WorkerTeam&) = delete;
    WorkerTeam& operator=(const WorkerTeam&) = delete;

    [[nodiscard]] int count() const { return static_cast<int>(threads_.size()); }
    /// Runs work(0) .. work(count - 1) at once and waits; the first exception is thrown on.
    void run(const std::function<void(int worker)>& work);
    /// Runs work(i) for i in [0, items), spread over the team.
    void for_each(std::int64_t items, const std::function<void(std::int64_t item)>& work);

private:
    void serve(int worker);
    std::mutex mutex_;
    std::condition_variable wake_, done_;
    const std::function<void(int)>* work_ = nullptr;
    std::uint64_t round_ = 0;
    int busy_ = 0;
    bool ending_ = false;
    std::exception_ptr failure_;
    std::vector<std::thread> threads_;
};

/// Elements [begin, end) of `size` that belong to part `index` of `parts`.
struct Span {
    std::int64_t begin, end;
    [[nodiscard]] std::int64_t size() const { return end - begin; }
};
[[nodiscard]] inline Span part_of(std::int64_t size, int index, int parts)
{
    return {size * index / parts, size * (index + 1) / parts};
}

} // namespace sfumato::training
