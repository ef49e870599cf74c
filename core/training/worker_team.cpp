#include "core/training/worker_team.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>

#include <atomic>

namespace sfumato::training {

WorkerTeam::WorkerTeam(int count)
{
    at::set_num_threads(1);
    for (int i = 0; i < count; ++i) threads_.emplace_back([this, i] { serve(i); });
}

WorkerTeam::~WorkerTeam()
{
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
    }
    wake_.notify_all();
    for (auto& thread : threads_) thread.join();
}

void WorkerTeam::serve(int worker)
{
    at::set_num_threads(1);
    at::globalContext().setFlushDenormal(true);
    for (std::uint64_t seen = 0;;) {
        std::unique_lock lock(mutex_);
        wake_.wait(lock, [&] { return ending_ || round_ != seen; });
        if (ending_) return;
        seen = round_;
        const auto* work = work_;
        lock.unlock();
        std::exception_ptr failure;
        try {
            (*work)(worker);
        } catch (...) {
            failure = std::current_exception();
        }
        lock.lock();
        if (failure && !failure_) failure_ = failure;
        if (--busy_ == 0) done_.notify_one();
    }
}

void WorkerTeam::run(const std::function<void(int)>& work)
{
    std::unique_lock lock(mutex_);
    work_ = &work;
    busy_ = count();
    ++round_;
    wake_.notify_all();
    done_.wait(lock, [&] { return busy_ == 0; });
    work_ = nullptr;
    if (auto failure = std::exchange(failure_, nullptr)) std::rethrow_exception(failure);
}

void WorkerTeam::for_each(std::int64_t items, const std::function<void(std::int64_t)>& work)
{
    std::atomic<std::int64_t> next = 0;
    run([&](int) {
        for (std::int64_t i; (i = next++) < items;) work(i);
    });
}

} // namespace sfumato::training
