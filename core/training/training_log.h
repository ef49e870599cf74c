#pragma once
#include "core/base/error.h"
#include "core/training/progress.h"

#include <filesystem>
#include <fstream>
#include <map>

namespace sfumato::training {

/// log.csv (one row a step, for plots) and log.jsonl (the same with notes, for programs) of a run.
class TrainingLog {
public:
    /// Continues the files at the given sizes (what a resumed run had written when its state was saved), or starts
    /// them.
    TrainingLog(const std::filesystem::path& folder, const std::map<std::string, std::uintmax_t>& sizes);
    void write(const TrainingProgress& progress);
    /// Flushes, and says how long each file is now. Throws Error if the disk is full.
    [[nodiscard]] std::map<std::string, std::uintmax_t> sizes();

private:
    std::filesystem::path folder_;
    std::ofstream csv_, jsonl_;
    bool all_columns_ = true; ///< of today in log.csv
};

} // namespace sfumato::training
