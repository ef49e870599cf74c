#pragma once
#include "core/base/error.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <span>
#include <stop_token>

namespace sfumato::cli {

/// One command of sfumato-cli: a row of the table in program.cpp.
struct Command {
    const char* name;
    const char* about;
    /// Adds the command's options to `app` and returns what to run once they are parsed. The returned function gives
    /// the exit code: 0 done, 1 failed, 2 wrong usage, 130 interrupted; an Error it throws or returns becomes the one
    /// line "sfumato-cli: error: what: why; what to do" and exit 1.
    std::function<Result<int>()> (*set_up)(CLI::App& app);
};

// One function per file of this folder, named after the command.
std::function<Result<int>()> set_up_generate(CLI::App& app);
std::function<Result<int>()> set_up_train(CLI::App& app);
std::function<Result<int>()> set_up_evaluate(CLI::App& app);
std::function<Result<int>()> set_up_corpus(CLI::App& app);
std::function<Result<int>()> set_up_inspect(CLI::App& app);
std::function<Result<int>()> set_up_reproduce(CLI::App& app);
std::function<Result<int>()> set_up_explain(CLI::App& app);
std::function<Result<int>()> set_up_bench(CLI::App& app);

/// Fires when the user presses Ctrl-C (SIGINT) or the system asks to end (SIGTERM).
std::stop_token interrupted();

} // namespace sfumato::cli
