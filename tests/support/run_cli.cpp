#include "tests/support/run_cli.h"

#include "app/cli/program.h"

#include <cerrno>
#include <clocale>
#include <csignal>
#include <cstdio>
#include <iostream>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace sfumato {
namespace {

constexpr int kPatienceMs = 120'000;

/// The child's side: never returns.
[[noreturn]] void become_cli(const QStringList& arguments, int out, int err)
{
    ::dup2(out, STDOUT_FILENO);
    ::dup2(err, STDERR_FILENO);
    std::vector<QByteArray> words{"sfumato-cli"};
    for (const QString& argument : arguments) words.push_back(argument.toLocal8Bit());
    std::vector<char*> argv;
    for (QByteArray& word : words) argv.push_back(word.data());
    std::setlocale(LC_ALL, "C"); // which a program begins with; Qt has set this one's
    const int code = cli::run_program(static_cast<int>(argv.size()), argv.data());
    std::cout.flush();
    std::fflush(nullptr);
    ::_exit(code);
}

/// Reads both to their end; false where that takes too long.
bool read_all(int out, int err, Ran& ran)
{
    QByteArray texts[2];
    pollfd open[2] = {{out, POLLIN, 0}, {err, POLLIN, 0}};
    for (int left = 2; left > 0;) {
        const int ready = ::poll(open, 2, kPatienceMs);
        if (ready < 0 && errno == EINTR) continue;
        if (ready <= 0) return false;
        for (int i = 0; i < 2; ++i) {
            if (open[i].fd < 0 || !open[i].revents) continue;
            char buffer[4096];
            const ssize_t count = ::read(open[i].fd, buffer, sizeof buffer);
            if (count > 0) {
                texts[i].append(buffer, count);
            } else {
                open[i].fd = -1;
                --left;
            }
        }
    }
    ran.out = QString::fromUtf8(texts[0]);
    ran.err = QString::fromUtf8(texts[1]);
    return true;
}

} // namespace

Ran run_cli(const QStringList& arguments)
{
    int out[2], err[2];
    if (::pipe2(out, O_CLOEXEC) != 0 || ::pipe2(err, O_CLOEXEC) != 0) return {};
    std::fflush(nullptr); // else the child would print it again
    const pid_t child = ::fork();
    if (child == 0) become_cli(arguments, out[1], err[1]);
    ::close(out[1]);
    ::close(err[1]);
    Ran ran;
    if (child > 0 && !read_all(out[0], err[0], ran)) ::kill(child, SIGKILL);
    ::close(out[0]);
    ::close(err[0]);
    int status = 0;
    if (child > 0 && ::waitpid(child, &status, 0) == child && WIFEXITED(status)) ran.code = WEXITSTATUS(status);
    return ran;
}

Ran run_cli_program(const QStringList& arguments, const QProcessEnvironment& environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(kCli, arguments);
    process.waitForFinished(kPatienceMs);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace sfumato
