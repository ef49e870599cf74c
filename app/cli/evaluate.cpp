#include "app/cli/command.h"
#include "app/cli/model_options.h"

#include "core/base/file_io.h"
#include "core/evaluation/model_evaluation.h"
#include "core/evaluation/reader_training.h"
#include "core/evaluation/inpaint_evaluation.h"
#include "core/evaluation/space_comparison.h"
#include "core/pipeline/device_choice.h"
#include "core/pipeline/pipeline.h"

#include <cstdio>
#include <memory>
#include <sstream>

namespace sfumato::cli {
namespace fs = std::filesystem;

namespace {

using namespace evaluation;

constexpr int kReaderScenes = 1000;
constexpr std::uint64_t kReaderTestSeed = 4'711'000;

struct EvaluateOptions {
    ModelOptions model;
    fs::path reader, prompts, out;
    EvaluationOptions evaluation;
    ReaderTraining training;
    std::optional<int> steps;
    InpaintEvaluationOptions inpaint{.count = 0};
    bool quiet = false;
};

/// One line that is drawn over itself.
void show(const EvaluateOptions& o, const std::string& what, std::int64_t done, std::int64_t all,
          const std::string& note = {})
{
    if (o.quiet) return;
    std::fprintf(stderr, "\r\033[K%s: %lld/%lld%s%s", what.c_str(), static_cast<long long>(done),
                 static_cast<long long>(all), note.c_str(), done == all ? "\n" : "");
}

Result<std::vector<std::string>> read_prompts(const fs::path& file)
{
    auto text = read_file(file);
    if (!text) return tl::unexpected(text.error());
    std::vector<std::string> prompts;
    std::istringstream lines(*text);
    for (std::string line; std::getline(lines, line);) {
        if (line.ends_with('\r')) line.pop_back();
        if (!line.empty()) prompts.push_back(line);
    }
    if (prompts.empty()) return fail(file, Message::tr("holds no prompt"), Message::tr("write one prompt a line"));
    return prompts;
}

Result<std::unique_ptr<AttributeReader>> prepare_reader(EvaluateOptions& o)
{
    o.training.stop = interrupted();
    o.training.scene = [](std::uint64_t index) { return scenery::make_scene(0x5eed'4ead'e400, index); };
    double smooth = -1;
    o.training.on_step = [&, smooth](std::int64_t step, double loss) mutable {
        smooth = smooth < 0 ? loss : 0.98 * smooth + 0.02 * loss;
        if (step % 10 == 0 || step == o.training.steps)
            show(o, "training the attribute reader", step, o.training.steps, "  loss " + std::to_string(smooth));
    };
    return open_reader(o.reader, o.training);
}

std::string number(const Json& value, const char* format)
{
    if (value.is_null()) return "-";
    char text[32];
    std::snprintf(text, sizeof text, format, value.get<double>());
    return text;
}

std::string percent(const Json& share)
{
    return number(share.is_null() ? Json() : Json(100 * share.get<double>()), "%.1f");
}

void print_row(const std::string& name, const std::vector<std::string>& cells)
{
    // printf pads by bytes; an accented letter is two.
    const auto beyond
        = std::ranges::count_if(name, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; });
    std::printf("%-*s", 26 + static_cast<int>(beyond), name.c_str());
    for (const auto& cell : cells) std::printf("%9s", cell.c_str());
    std::printf("\n");
}

/// One row; its columns are the ceilings and the guidance scales.
template <class Cell>
void print_figures(const std::string& name, const std::string& reader, const Json& report, Cell&& cell)
{
    std::vector<std::string> cells{reader};
    for (const char* ceiling : {"ceiling", "autoencoder"})
        cells.push_back(report[ceiling].is_null() ? "-" : cell(report[ceiling]));
    for (const Json& row : report["guidance"]) cells.push_back(cell(row));
    print_row(name, cells);
}

void print_adherence(const Json& report)
{
    std::vector<std::string> head{"reader", "corpus", "decoded"};
    for (const Json& row : report["guidance"]) head.push_back(number(row["scale"], "%g"));
    std::printf("\nAdherence: share of named attributes that the pictures show, %%; at the model's guidance scales\n");
    print_row("", head);
    const auto share = [](const char* group, const std::string& name) {
        return [=](const Json& column) { return percent(column[group][name]["share"]); };
    };
    for (int i = 0; i < kAttributes; ++i) {
        const std::string name = name_of(Attribute(i));
        print_figures(name, percent(report["reader"]["accuracy"][name]["share"]), report, share("adherence", name));
    }
    print_figures("all", "", report, share("adherence", "all"));
    print_figures("prompts shown whole", "", report, share("adherence", "whole_prompts"));
    for (const auto& [name, count] : report["prompts"].items())
        print_figures("all, " + name + " (" + count.dump() + ")", "", report,
                      [&](const Json& column) { return percent(column["sets"][name]["all"]["share"]); });
    print_figures("all, shuffled prompts", "", report, share("floor", "all"));
    print_figures("diversity", "", report, [](const Json& column) { return number(column["diversity"], "%.2f"); });
    print_figures("Fréchet distance", "", report,
                  [](const Json& column) { return number(column["frechet_distance"], "%.2f"); });
    print_figures("sharpness", "", report, [](const Json& column) { return number(column["sharpness"], "%.2f"); });
}

void print_spaces(const Json& spaces)
{
    std::printf("\nLatent against pixel space, %d x %d pictures\n", spaces["size"].get<int>(),
                spaces["size"].get<int>());
    print_row("", {"values", "GFLOP", "attn %", "MB", "seconds"});
    for (const auto& [name, key] :
         {std::pair{"U-Net step, latents", "latent_step"}, std::pair{"U-Net step, pixels", "pixel_step"},
          std::pair{"decoder, once a picture", "decoder"}}) {
        const Json& row = spaces[key];
        const Json megabytes
            = row["activation_bytes"].is_null() ? Json() : Json(row["activation_bytes"].get<double>() / 1e6);
        print_row(name,
                  {row["values"].dump(), number(row["flop"].get<double>() / 1e9, "%.2f"),
                   number(100 * row["attention_flop"].get<double>() / row["flop"].get<double>(), "%.0f"),
                   number(megabytes, "%.1f"), number(row["seconds"], "%.3f")});
    }
    const Json& picture = spaces["picture"];
    std::printf(
        "A step costs %.0f times as much on pixels; a picture of %d steps %.0f times (%.0f against %.0f GFLOP).\n",
        spaces["step_ratio"].get<double>(), picture["steps"].get<int>(), picture["ratio"].get<double>(),
        picture["pixel_flop"].get<double>() / 1e9, picture["latent_flop"].get<double>() / 1e9);
}

void print_inpainting(const Json& report)
{
    std::printf("\nUpper half repainted with \"%s\", %d daylight scenes\n", report["prompt"].get<std::string>().c_str(),
                report["count"].get<int>());
    print_row("", {"time %", "body %", "both %", "changed", "seam", "before", "own", "flat %"});
    const auto row = [](const std::string& name, const Json& r) {
        print_row(name,
                  {percent(r["time"]), percent(r["celestial"]), percent(r["both"]), r["changed_outside"].dump(),
                   number(r["seam"], "%.2f"), number(r["seam_before"], "%.2f"), number(r["own"], "%.2f"),
                   percent(r["no_steeper"])});
    };
    row("before", report["before"]);
    for (const Json& r : report["rows"])
        row("strength " + number(r["strength"], "%g") + ", " + r["content"].get<std::string>(), r);
}

Result<Json> inpainting_of(const AttributeReader& reader, EvaluateOptions& o)
{
    auto pipeline
        = Pipeline::open(o.model.model, {.device = o.model.device, .dtype = o.model.dtype, .tokenizer = {}, .vae = {}});
    if (!pipeline) return tl::unexpected(pipeline.error());
    o.inpaint.stop = o.evaluation.stop;
    o.inpaint.on_progress = o.evaluation.on_progress;
    return evaluate_inpainting(**pipeline, reader, o.inpaint);
}

Json report_of(LoadedModel& model, const AttributeReader& reader, EvaluateOptions& o)
{
    SamplingPlan plan = SamplingPlan::of(model);
    if (o.steps) plan.steps = *o.steps;
    Json report = evaluate_model(model, reader, plan, o.evaluation);
    report["model"] = {{"path", model.spec.path.string()}, {"family", model.spec.family->id}};
    report["dtype"] = dtype_name(model.dtype);
    const auto accuracy = measure_reader(reader, kReaderTestSeed, kReaderScenes);
    report["reader"] = {{"file", o.reader.string()}, {"scenes", kReaderScenes}, {"accuracy", Json::object()}};
    for (int i = 0; i < kAttributes; ++i) {
        const Count& count = accuracy[static_cast<std::size_t>(i)];
        report["reader"]["accuracy"][name_of(Attribute(i))]
            = {{"asked", count.named}, {"right", count.shown}, {"share", count.share()}};
    }
    report["spaces"] = compare_spaces(model, plan.side).to_json(plan);
    return report;
}

Result<int> evaluate(EvaluateOptions& o)
{
    if (o.reader.empty()) o.reader = o.out.parent_path() / "attribute_reader.safetensors";
    if (!o.prompts.empty()) {
        auto prompts = read_prompts(o.prompts);
        if (!prompts) return tl::unexpected(prompts.error());
        o.evaluation.prompts = *prompts;
    }
    // A report that cannot be written is better known before the work than after it.
    auto file = AtomicFile::create(o.out);
    if (!file) return tl::unexpected(file.error());
    const auto reader = prepare_reader(o);
    if (!reader) return tl::unexpected(reader.error());
    o.evaluation.stop = interrupted();
    o.evaluation.on_progress = [&](const std::string& what, std::size_t done, std::size_t all) {
        show(o, what, static_cast<std::int64_t>(done), static_cast<std::int64_t>(all));
    };
    const auto report = o.inpaint.count > 0
        ? inpainting_of(**reader, o)
        : open_model(o.model).map([&](LoadedModel model) { return report_of(model, **reader, o); });
    if (!report) return tl::unexpected(report.error());
    if (auto written = file->write(report->dump(1) + "\n"); !written) return tl::unexpected(written.error());
    if (auto committed = file->commit(); !committed) return tl::unexpected(committed.error());
    if (o.inpaint.count > 0) {
        print_inpainting(*report);
    } else {
        print_adherence(*report);
        print_spaces((*report)["spaces"]);
    }
    return 0;
}

} // namespace

std::function<Result<int>()> set_up_evaluate(CLI::App& app)
{
    const auto o = std::make_shared<EvaluateOptions>();
    EvaluationOptions& e = o->evaluation;
    add_model_options(app, o->model);
    app.add_option("--guidance", e.guidance_scales, "Guidance scales, comma between")
        ->delimiter(',')
        ->check(CLI::Range(0.0, 100.0));
    app.add_option("--count", e.count, "Prompts in each of the three sets")->check(CLI::Range(2, 100000));
    app.add_option("--seed", e.seed, "Seed of scenes and noise");
    app.add_option("--prompts", o->prompts, "Text file with one prompt a line, instead of captions of fresh scenes")
        ->check(CLI::ExistingFile);
    app.add_option("--repaint", o->inpaint.count,
                   "Instead: repaint the upper half of this many pictures and read them (docs/inpainting.md)")
        ->check(CLI::Range(1, 100000));
    app.add_option("--repaint-prompt", o->inpaint.prompt, "With these words")->needs("--repaint");
    app.add_option("--steps", o->steps, "Denoising steps; the model's default if left out")->check(CLI::Range(1, 1000));
    app.add_option("--reader", o->reader,
                   "Attribute reader's file; trained and written if missing (default: beside the report)");
    app.add_option("--reader-steps", o->training.steps, "Training steps of a new reader")->check(CLI::PositiveNumber);
    app.add_option("--threads", o->training.threads, "Threads that train the reader")->check(CLI::PositiveNumber);
    app.add_flag("--quiet", o->quiet, "No progress lines");
    app.add_option("--out", o->out, "Report to write, JSON")->required();
    return [o] { return evaluate(*o); };
}

} // namespace sfumato::cli
