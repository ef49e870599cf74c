#include "app/cli/program.h"
#include "app/cli/command.h"

#include "core/base/platform.h"
#include "core/nn/guarded.h"

#include <csignal>
#include <cstdio>
#include <thread>

namespace sfumato::cli {
namespace {

constexpr Command kCommands[] = {
    {"generate", "Make pictures from words", set_up_generate},
    {"train", "Train the autoencoder or the denoiser of a model of your own", set_up_train},
    {"evaluate", "Measure a model: adherence, diversity, distance to the corpus", set_up_evaluate},
    {"corpus", "Draw the captioned picture corpus of the built-in model", set_up_corpus},
    {"inspect", "Show what made a picture, or what a model consists of", set_up_inspect},
    {"reproduce", "Make a picture again from the request inside it and compare", set_up_reproduce},
    {"explain", "The theory as pictures: noising, schedules, guidance, steps", set_up_explain},
    {"bench", "Time a model beside this machine's own matrix product", set_up_bench},
};

std::stop_source g_interrupt;

/// SIGINT and SIGTERM are taken by a thread of their own: a signal handler may not touch a stop_source.
void watch_signals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::thread([signals] {
        for (int received = 0, interrupts = 0; sigwait(&signals, &received) == 0;) {
            g_interrupt.request_stop();
            // The second Ctrl-C means it: whoever is busy saving has had his chance. A program that ends us asks
            // politely, and may do so twice: when it pauses us and when it ends itself.
            if (received == SIGINT && ++interrupts == 2) std::_Exit(130);
        }
    }).detach();
}

int report(const Error& error)
{
    std::fprintf(stderr, "sfumato-cli: error: %s\n", error.line().c_str());
    return 1;
}

int run(const std::function<Result<int>()>& command)
{
    const Error out_of_memory{Message::tr("memory"), Message::tr("there is not enough of it"),
                              Message::tr("choose a smaller size or fewer pictures at once")};
    const auto status = nn::guarded(Message::tr("unexpected failure"), out_of_memory, command);
    if (status) return *status;
    return status.error().kind == nn::Thrown::Kind::Cancelled ? 130 : report(status.error().error);
}

} // namespace

std::stop_token interrupted() { return g_interrupt.get_token(); }

int run_program(int argc, char** argv)
{
    keep_freed_memory();
    watch_signals();
    CLI::App app{"Sfumato: latent diffusion on your own machine", "sfumato-cli"};
    app.set_version_flag("--version", std::string("sfumato-cli ") + SFUMATO_VERSION);
    app.require_subcommand(1);
    app.option_defaults()->multi_option_policy(
        CLI::MultiOptionPolicy::TakeLast); // as in a shell alias: the last word wins
    std::vector<std::pair<CLI::App*, std::function<Result<int>()>>> commands;
    for (const Command& command : kCommands) {
        CLI::App* sub = app.add_subcommand(command.name, command.about);
        commands.emplace_back(sub, command.set_up(*sub));
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0) return app.exit(error); // --help, --version
        std::fprintf(stderr, "sfumato-cli: error: %s; see sfumato-cli --help\n", error.what());
        return 2;
    }
    for (const auto& [sub, action] : commands)
        if (sub->parsed()) return run(action);
    return 2;
}

} // namespace sfumato::cli
