// sfumato-cli as a person or a script runs it.
#pragma once
#include <QProcess>
#include <QStringList>

namespace sfumato {

inline const QString kCli = SFUMATO_BUILD_DIR "/bin/sfumato-cli";

/// What a run of sfumato-cli left behind. `code` is -1 where it crashed or took longer than two minutes.
struct Ran {
    int code = -1;
    QString out, err;
};

/// Runs its code in a child of this process: what it prints and how it ends is that of the program, which needs not be
/// loaded again (0.3 s of a processor for libtorch). This process must not have run tensors on several threads.
[[nodiscard]] Ran run_cli(const QStringList& arguments);

/// Runs the program itself.
[[nodiscard]] Ran run_cli_program(const QStringList& arguments,
                                  const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment());

} // namespace sfumato
