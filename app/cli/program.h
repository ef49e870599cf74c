#pragma once

namespace sfumato::cli {

/// The whole program: reads the arguments, runs the command, reports what went wrong. Returns the exit code: 0 done, 1
/// failed, 2 wrong usage, 130 interrupted. SIGINT and SIGTERM ask the command to stop from now on.
[[nodiscard]] int run_program(int argc, char** argv);

} // namespace sfumato::cli
