#include "app/cli/command.h"
#include "app/cli/painting_bench.h"

#include "core/base/cancelled.h"
#include "core/base/file_io.h"
#include "core/base/median.h"
#include "core/base/platform.h"
#include "core/base/system_message.h"
#include "core/evaluation/cost.h"
#include "core/evaluation/geometry.h"
#include "core/evaluation/picture_maker.h"
#include "core/nn/guarded.h"
#include "core/pipeline/device_choice.h"
#include "core/pipeline/guided_denoiser.h"
#include "core/pipeline/latents.h"
#include "core/pipeline/pipeline.h"

#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <memory>
#include <system_error>

#include <sys/wait.h>
#include <unistd.h>

namespace sfumato::cli {
namespace fs = std::filesystem;

namespace {

using namespace evaluation;
using at::Tensor;

struct BenchOptions {
    fs::path model, out, work_folder;
    std::string geometry, device = "auto", dtype = "auto", prompt = "a red house by the sea at sunset";
    int steps = 20, threads = 0, rounds = 5;
    bool painting = false;
};

double now() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

template <class Work> double seconds_of(Work&& work)
{
    const double begin = now();
    work();
    return now() - begin;
}

/// Floating point operations a second of the machine's own matrix product, best of a few: what 100 % means below.
double matmul_peak(at::Device device, at::ScalarType dtype)
{
    const std::int64_t side = device.is_cpu() ? 2048 : 8192;
    const Tensor a = at::ones({side, side}, at::TensorOptions(device).dtype(dtype)), b = a.clone();
    Tensor c = at::mm(a, b);
    double best = 1e9;
    for (int i = 0; i < 5; ++i)
        best = std::min(best, seconds_of([&] {
            at::mm_out(c, a, b);
            (void)c[0][0].item(); // waits for a GPU
        }));
    return 2.0 * static_cast<double>(side) * static_cast<double>(side) * static_cast<double>(side) / best;
}

/// What is timed: once cold, then warm; with the operations that one run asks for.
struct Timed {
    double cold = 0, warm = 0, flop = 0;
    [[nodiscard]] Json to_json(double peak) const
    {
        return {{"cold_s", cold}, {"warm_s", warm}, {"flop", flop}, {"share_of_peak", flop / warm / peak}};
    }
};

template <class Work> Timed time_work(int rounds, Work&& work)
{
    Timed timed;
    timed.cold = seconds_of(work);
    std::vector<double> warm;
    for (int i = 0; i < rounds; ++i) {
        throw_if_stopped(interrupted());
        warm.push_back(seconds_of(work));
    }
    timed.warm = median(warm);
    return timed;
}

Json measure(LoadedModel& model, const BenchOptions& o, double load_s)
{
    const at::NoGradGuard no_grad;
    SamplingPlan plan = SamplingPlan::of(model);
    plan.steps = o.steps;
    const std::int64_t side = plan.side / model.latent_format().size_multiple();
    const Tensor x = make_torch_noise(1, 1)->draw({model.spec.denoiser.traits.in_channels, side, side});

    PromptConditioning words;
    const auto encode = [&] {
        words = value_or_throw(encode_prompts(model, {.prompt = o.prompt, .width = plan.side, .height = plan.side}));
    };
    Timed text = time_work(o.rounds, encode);
    const auto predict = guided_denoiser(model, words, {.scale = plan.guidance_scale}, 1, interrupted());
    Tensor out;
    const auto take_step = [&] { out = predict({.x = x, .timestep = 500}); };
    Timed step = time_work(std::max(o.rounds, o.steps), take_step);
    const auto decode_one = [&] { out = decode_latents(model, x); };
    Timed decode = time_work(o.rounds, decode_one);
    const double picture = seconds_of([&] { (void)make_pictures(model, {o.prompt}, plan, 1, interrupted()); });

    const auto memory = memory_use().peak; // before what is only measured with adds to it
    text.flop = count_operations(encode).total();
    step.flop = count_operations(take_step).total();
    decode.flop = count_operations(decode_one).total();
    const double peak_float = matmul_peak(model.device, at::kFloat),
                 peak_bfloat = matmul_peak(model.device, at::kBFloat16);
    const double peak = model.dtype == at::kFloat ? peak_float : peak_bfloat;
    return {{"model", model.spec.path.string()},
            {"device", model.device.str()},
            {"dtype", dtype_name(model.dtype)},
            {"threads", at::get_num_threads()},
            {"size", plan.side},
            {"steps", plan.steps},
            {"guidance_scale", plan.guidance_scale},
            {"load_s", load_s},
            {"text_encode", text.to_json(peak_float)},
            {"step", step.to_json(peak)},
            {"decode", decode.to_json(model.vae_dtype == at::kFloat ? peak_float : peak_bfloat)},
            {"picture_s", picture},
            {"peak_rss_bytes", memory},
            {"matmul_flops", {{"float32", peak_float}, {"bfloat16", peak_bfloat}}}};
}

void print_figures(const Json& r)
{
    std::printf("%s: %s on %s, %d threads, %d x %d, guidance %g\n\n", r["model"].get<std::string>().c_str(),
                r["dtype"].get<std::string>().c_str(), r["device"].get<std::string>().c_str(), r["threads"].get<int>(),
                r["size"].get<int>(), r["size"].get<int>(), r["guidance_scale"].get<double>());
    std::printf("%-22s %10s %10s %10s %12s\n", "", "cold, ms", "warm, ms", "GFLOP", "% of matmul");
    for (const auto& [name, key] :
         {std::pair{"both prompts", "text_encode"}, std::pair{"one step", "step"}, std::pair{"decode", "decode"}}) {
        const Json& row = r[key];
        std::printf("%-22s %10.1f %10.1f %10.2f %12.0f\n", name, 1e3 * row["cold_s"].get<double>(),
                    1e3 * row["warm_s"].get<double>(), row["flop"].get<double>() / 1e9,
                    100 * row["share_of_peak"].get<double>());
    }
    std::printf("\n%-22s %10.1f ms\n", "load", 1e3 * r["load_s"].get<double>());
    std::printf("%-22s %10.1f ms, %d steps\n", "a picture, warm", 1e3 * r["picture_s"].get<double>(),
                r["steps"].get<int>());
    std::printf("%-22s %10.0f MB\n", "peak memory", static_cast<double>(r["peak_rss_bytes"].get<std::int64_t>()) / 1e6);
    std::printf("%-22s %10.0f GFLOP/s float32, %.0f bfloat16\n", "matmul, measured now",
                r["matmul_flops"]["float32"].get<double>() / 1e9, r["matmul_flops"]["bfloat16"].get<double>() / 1e9);
}

/// `work` in a process of its own, whose memory is not in the measured one's peak. Throws Error.
void run_apart(const std::string& what, const std::function<void()>& work)
{
    int ends[2];
    const bool piped = pipe(ends) == 0;
    const pid_t child = piped ? fork() : -1;
    if (child < 0)
        throw Error{verbatim(what), Message::tr("no second process can be started: %1", system_message(errno)),
                    Message::tr("end other programs")};
    if (child == 0) {
        const Error out_of_memory{{}, Message::tr("there is not enough memory"), {}};
        const auto done = nn::guarded({}, out_of_memory, [&]() -> Result<void> { return work(), Result<void>(); });
        const std::string problem = done ? std::string() : done.error().error.line();
        const bool told = write(ends[1], problem.data(), problem.size()) == static_cast<ssize_t>(problem.size());
        _exit(told ? 0 : 1);
    }
    close(ends[1]);
    std::string problem;
    char part[256];
    for (ssize_t count = 0; (count = read(ends[0], part, sizeof part)) > 0;)
        problem.append(part, static_cast<std::size_t>(count));
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    if (problem.empty() && status != 0)
        throw Error{verbatim(what), Message::tr("the process that does it was ended"), {}};
    if (!problem.empty()) throw Error{verbatim(what), verbatim(problem), {}};
}

/// A random model on disk for as long as it is measured.
class RandomModel {
public:
    RandomModel(const Geometry& geometry, const fs::path& where, at::ScalarType dtype)
        : folder_((where.empty() ? fs::temp_directory_path() : where)
                  / ("sfumato-bench-" + std::string(geometry.name) + "-" + std::to_string(getpid())))
    {
        std::fprintf(stderr, "writing a random model of the shape of %s to %s\n", geometry.name, folder_.c_str());
        try {
            run_apart("random model", [&] { write_random_model(geometry, folder_, dtype); });
        } catch (...) {
            remove();
            throw;
        }
    }
    ~RandomModel() { remove(); }
    RandomModel(const RandomModel&) = delete;
    RandomModel& operator=(const RandomModel&) = delete;
    [[nodiscard]] const fs::path& folder() const { return folder_; }

private:
    void remove() const
    {
        std::error_code gone_already;
        fs::remove_all(folder_, gone_already);
    }
    fs::path folder_;
};

Result<int> bench(const BenchOptions& o)
{
    if (o.painting) return bench_painting(o.out);
    if (o.threads > 0) at::set_num_threads(o.threads);
    const Geometry* geometry = o.geometry.empty() ? nullptr : geometry_by_name(o.geometry);
    const auto folder = !o.model.empty() || geometry ? Result<fs::path>(o.model) : embedded_model_folder();
    if (!folder) return tl::unexpected(folder.error());
    const auto device = choose_device(o.device);
    if (!device) return tl::unexpected(device.error());
    const auto dtype = choose_dtype(o.dtype);
    if (!dtype) return tl::unexpected(dtype.error());
    std::optional<RandomModel> random;
    if (geometry) random.emplace(*geometry, o.work_folder, dtype->value_or(automatic_dtype(*device)));
    const double begin = now();
    auto model = load_model(random ? random->folder() : *folder, *device, *dtype);
    if (!model) return tl::unexpected(model.error());
    const Json report = measure(*model, o, now() - begin);
    print_figures(report);
    if (o.out.empty()) return 0;
    if (auto written = write_file_atomically(o.out, report.dump(1) + "\n"); !written)
        return tl::unexpected(written.error());
    return 0;
}

} // namespace

std::function<Result<int>()> set_up_bench(CLI::App& app)
{
    const auto o = std::make_shared<BenchOptions>();
    app.add_option("--model", o->model, "Model folder; the built-in model if left out");
    std::vector<std::string> names;
    for (const auto& geometry : all_geometries()) names.emplace_back(geometry.name);
    auto* model = app.get_option("--model");
    app.add_option("--geometry", o->geometry,
                   "Instead of a model: random weights of the real size of one, written for the while")
        ->check(CLI::IsMember(names))
        ->excludes(model);
    app.add_option("--work-dir", o->work_folder,
                   "Where --geometry writes (2 to 7 GB; default: the folder for temporary files)");
    app.add_option("--prompt", o->prompt, "What is encoded");
    app.add_option("--steps", o->steps, "Denoising steps of the timed picture; as many warm steps are timed")
        ->check(CLI::Range(1, 1000));
    app.add_option("--rounds", o->rounds, "Warm runs of everything else, of which the median counts")
        ->check(CLI::Range(1, 1000));
    app.add_option("--threads", o->threads, "Threads inside kernels (default: one per core)")
        ->check(CLI::PositiveNumber);
    app.add_option("--device", o->device, "auto, cpu or cuda");
    app.add_option("--dtype", o->dtype, "auto, float32, bfloat16 or float16");
    app.add_option("--out", o->out, "Also write the figures to this JSON file");
    app.add_flag("--painting", o->painting, "Instead of a model: the brushes of the canvas")->excludes(model);
    return [o] { return bench(*o); };
}

} // namespace sfumato::cli
