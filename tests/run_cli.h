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

inline Ran run_cli(const QStringList& arguments)
{
    QProcess process;
    process.start(kCli, arguments);
    process.waitForFinished(120'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace sfumato
