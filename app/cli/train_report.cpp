#include "app/cli/train_report.h"

#include "core/base/error_json.h"

#include <cstdio>

namespace sfumato::cli {
namespace {

using namespace training;

std::string duration(double seconds)
{
    const auto whole = static_cast<long>(seconds);
    char text[32];
    std::snprintf(text, sizeof text, "%ld:%02ld:%02ld", whole / 3600, whole / 60 % 60, whole % 60);
    return text;
}

/// Says which files were left out and why; on stderr, so that it disturbs no program that reads the progress.
void print_data(const DataSource& source)
{
    for (const auto& error : source.skipped) std::fprintf(stderr, "skipped: %s\n", error.line().c_str());
    for (const auto& notice : source.notices) std::fprintf(stderr, "note: %s\n", notice.text().c_str());
    std::fprintf(stderr, "%lld pictures to learn from, %lld for validation, %zu files skipped\n",
                 static_cast<long long>(source.training->size()), static_cast<long long>(source.validation->size()),
                 source.skipped.size());
}

class Quiet : public TrainReport {
public:
    void watch(RunOptions& run) override { run.on_data = print_data; }
    void phase(const std::string& name) override { std::fprintf(stderr, "phase: %s\n", name.c_str()); }
    void end(const Result<RunResult>&) override {}
};

/// One line that is drawn over itself; what should stay (validation, notes) gets a line of its own.
class Bar final : public Quiet {
public:
    void watch(RunOptions& run) override
    {
        Quiet::watch(run);
        run.on_step = [this](const TrainingProgress& p) { step(p); };
        run.on_preparation
            = [this](std::int64_t done, std::int64_t all, const std::string& what) { prepare(done, all, what); };
        run.on_memory = [](const MemoryNeed& need) {
            std::fprintf(stderr, "takes about %s of memory\n", gigabytes(need.total()).c_str());
        };
    }
    void end(const Result<RunResult>&) override
    {
        if (open_) std::fputc('\n', stderr);
    }

private:
    void step(const TrainingProgress& p)
    {
        smooth_ = smooth_ < 0 ? p.error : 0.98 * smooth_ + 0.02 * p.error;
        std::fprintf(stderr, "\r\033[Kstep %lld/%lld  error %.4f  rate %.2e  norm %.2f  %.0f samples/s  %s left",
                     static_cast<long long>(p.step), static_cast<long long>(p.steps), smooth_, p.learning_rate,
                     p.gradient_norm, p.samples_per_second, duration(p.seconds_left).c_str());
        if (p.adversarial)
            std::fprintf(stderr, "  generator %.2f  discriminator %.2f", p.adversarial->generator,
                         p.adversarial->discriminator);
        if (p.validation_error >= 0) std::fprintf(stderr, "  validation %.4f", p.validation_error);
        if (!p.note.empty()) std::fprintf(stderr, "  %s", p.note.c_str());
        open_ = p.validation_error < 0 && p.note.empty();
        if (!open_) std::fputc('\n', stderr);
    }
    void prepare(std::int64_t done, std::int64_t all, const std::string& what)
    {
        std::fprintf(stderr, "\r\033[Kpreparing %s: %lld/%lld%s", what.c_str(), static_cast<long long>(done),
                     static_cast<long long>(all), done == all ? "\n" : "");
        open_ = done != all;
    }

    double smooth_ = -1;
    bool open_ = false;     ///< the line is to be ended
};

void print(const Json& line)
{
    std::printf("%s\n", dump_json(line).c_str());
    std::fflush(stdout);
}

/// Every line says in "event" what it is.
class JsonLines final : public Quiet {
public:
    void watch(RunOptions& run) override
    {
        run.on_data = [](const DataSource& source) {
            print_data(source);
            Json skipped = Json::array();
            for (const auto& error : source.skipped) skipped.push_back(to_json(error));
            Json notices = Json::array(), messages = Json::array();
            for (const auto& notice : source.notices) {
                notices.push_back(notice.text());
                messages.push_back(to_json(notice));
            }
            print({{"event", "data"},
                   {"training", source.training->size()},
                   {"validation", source.validation->size()},
                   {"skipped", skipped},
                   {"notices", notices},
                   {"messages", {{"notices", messages}}}}); // for a program in another language
        };
        run.on_memory = [](const MemoryNeed& need) { print({{"event", "memory"}, {"bytes", need.total()}}); };
        run.on_preparation = [](std::int64_t done, std::int64_t all, const std::string& what) {
            print({{"event", "preparation"}, {"what", what}, {"done", done}, {"all", all}});
        };
        run.on_step = [](const TrainingProgress& p) {
            print({{"event", "step"},
                   {"step", p.step},
                   {"steps", p.steps},
                   {"loss", p.loss},
                   {"error", p.error},
                   {"validation_error", p.validation_error},
                   {"learning_rate", p.learning_rate},
                   {"gradient_norm", p.gradient_norm},
                   {"samples_per_second", p.samples_per_second},
                   {"seconds", p.seconds},
                   {"seconds_left", p.seconds_left},
                   {"adversarial", p.adversarial ? to_json(*p.adversarial) : Json()},
                   {"note", p.note}});
        };
        run.on_saved = [](std::int64_t step) { print({{"event", "saved"}, {"step", step}}); };
    }
    void phase(const std::string& name) override
    {
        Quiet::phase(name);
        print({{"event", "phase"}, {"name", name}});
    }
    void end(const Result<RunResult>& result) override
    {
        if (!result) return print({{"event", "error"}, {"error", to_json(result.error())}});
        const char* const how = result->end == RunEnd::Finished ? "finished"
            : result->end == RunEnd::TimeUp                     ? "time_up"
                                                                : "interrupted";
        print({{"event", "end"}, {"how", how}, {"step", result->step}});
    }
};

} // namespace

std::unique_ptr<TrainReport> make_train_report(const std::string& kind)
{
    if (kind == "bar") return std::make_unique<Bar>();
    if (kind == "json") return std::make_unique<JsonLines>();
    return std::make_unique<Quiet>();
}

} // namespace sfumato::cli
