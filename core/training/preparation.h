#pragma once
#include "core/base/cancelled.h"
#include "core/training/progress.h"
#include "core/training/worker_team.h"

namespace sfumato::training {

/// With what, and watched by whom, the long work before a run is done. Such work throws Cancelled when `stop` fires.
struct Preparation {
    WorkerTeam& team;
    PreparationObserver observer{};
    std::stop_token stop{};

    void report(std::int64_t done, std::int64_t all, const std::string& what) const
    {
        if (observer) observer(done, all, what);
    }
};

} // namespace sfumato::training
