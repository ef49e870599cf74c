#include "app/cli/command.h"
#include "app/cli/picture_options.h"
#include "app/cli/pipeline_arguments.h"

#include "core/base/file_io.h"
#include "core/pipeline/picture_names.h"
#include "core/pipeline/provenance.h"
#include "core/sampling/sampler.h"

#include <cstdio>

namespace sfumato::cli {
namespace fs = std::filesystem;

namespace {

struct GenerateOptions {
    GenerationRequest request;
    PipelineArguments model;
    PictureOptions picture;
    std::string request_file, branch_from, progress = "bar";
    int branch_step = 1;
    fs::path out, trace, timings;
};

/// What the user named on the command line wins over --request, which wins over the model's own defaults.
Result<void> take_model_defaults(const CLI::App& app, const ModelDescription& model, GenerationRequest& request)
{
    const auto left_out = [&](const char* option) { return app.count(option) == 0; };
    if (left_out("--width") && left_out("--height")) {
        const auto size = size_from_picture(request, model);
        if (!size) return tl::unexpected(size.error());
        request.width = size->width;
        request.height = size->height;
    } else if (left_out("--width")) {
        request.width = request.height;
    } else if (left_out("--height")) {
        request.height = request.width;
    }
    if (left_out("--steps")) request.steps = model.default_steps;
    if (left_out("--cfg")) request.guidance_scale = model.default_guidance;
    if (left_out("--sampler")) {
        request.sampler = model.default_sampler;
        if (left_out("--schedule")) request.schedule = model.default_schedule;
    }
    return {};
}

/// The request in a picture, or in a JSON file.
Result<GenerationRequest> read_request_file(const fs::path& file)
{
    if (file.extension() != ".json") return read_request(file);
    auto json = read_json_file(file);
    if (!json) return tl::unexpected(json.error());
    return GenerationRequest::from_json(*json).map_error([&](const Error& error) { return error.within(file); });
}

/// Goes on from a step of the parent; what the user did not name is as it was there.
void branch_off(const CLI::App& app, GenerationRequest parent, int step, GenerationRequest& request)
{
    const auto keep = [&](const char* option, auto GenerationRequest::*field) {
        if (app.count(option) == 0) request.*field = parent.*field;
    };
    for (const auto& [option, field] : {std::pair{"--prompt", &GenerationRequest::prompt},
                                        {"--negative", &GenerationRequest::negative_prompt},
                                        {"--sampler", &GenerationRequest::sampler},
                                        {"--schedule", &GenerationRequest::schedule},
                                        {"--noise", &GenerationRequest::noise_source}})
        keep(option, field);
    for (const auto& [option, field] : {std::pair{"--steps", &GenerationRequest::steps},
                                        {"--width", &GenerationRequest::width},
                                        {"--height", &GenerationRequest::height},
                                        {"--clip-skip", &GenerationRequest::clip_skip}})
        keep(option, field);
    for (const auto& [option, field] : {std::pair{"--cfg", &GenerationRequest::guidance_scale},
                                        {"--cfg-start", &GenerationRequest::guidance_start},
                                        {"--cfg-end", &GenerationRequest::guidance_end},
                                        {"--cfg-rescale", &GenerationRequest::guidance_rescale},
                                        {"--eta", &GenerationRequest::eta}})
        keep(option, field);
    keep("--seed", &GenerationRequest::seed);
    request.loras = parent.loras;
    if (app.count("--prompt") + app.count("--negative") == 0) request.prompt_grammar = parent.prompt_grammar;
    parent.count = 1;
    request.branch = Branch{std::make_shared<const GenerationRequest>(std::move(parent)), step};
}

/// One line that is drawn over itself, or one JSON object a line.
StepCallback progress_printer(const std::string& kind, int picture, int pictures)
{
    if (kind == "none") return {};
    if (kind == "json")
        return [=](const StepState& at) {
            std::fprintf(stderr, "%s\n",
                         Json{{"picture", picture + 1},
                              {"pictures", pictures},
                              {"step", at.step},
                              {"steps", at.steps},
                              {"seconds", at.seconds}}
                             .dump()
                             .c_str());
        };
    return [=](const StepState& at) {
        constexpr int kWidth = 30;
        const int filled = kWidth * at.step / at.steps;
        const std::string bar = std::string(filled, '#') + std::string(kWidth - filled, '.');
        const double rate = at.seconds > 0 ? at.step / at.seconds : 0;
        std::fprintf(stderr, "\r%d/%d %s %d/%d  %.1f it/s%s", picture + 1, pictures, bar.c_str(), at.step, at.steps,
                     rate, at.step == at.steps ? "\n" : "");
    };
}

/// FILE.png for one picture, FILE-1.png, FILE-2.png … for several, in place of what is there; in a folder, the next
/// free numbers (picture_names.h). `made`: the request of picture `i` of `count`, as the pipeline completed it.
Result<fs::path> write_picture(const fs::path& out, const GenerationRequest& made, int i, int count,
                               const Image& picture)
{
    const ImageTexts texts = provenance_texts(made);
    if (out.string().ends_with('/') || fs::is_directory(out))
        return write_numbered_picture(out, picture, made.seed, texts);
    fs::path path = out;
    if (count > 1)
        path.replace_filename(out.stem().string() + "-" + std::to_string(i + 1) + out.extension().string());
    return write_image(path, picture, texts).map([&] { return path; });
}

/// Writes what a run made, and adds where it went.
Result<void> write_pictures(const fs::path& out, const Finished& done, int count, std::vector<fs::path>& paths)
{
    for (std::size_t k = 0; k < done.pictures.size(); ++k) {
        auto written = write_picture(out, done.request.for_picture(static_cast<int>(k)),
                                     static_cast<int>(paths.size()), count, done.pictures[k]);
        if (!written) return tl::unexpected(written.error());
        paths.push_back(std::move(*written));
    }
    return {};
}

void tell(const std::vector<Message>& notices)
{
    for (const Message& notice : notices) std::fprintf(stderr, "sfumato-cli: note: %s\n", notice.text().c_str());
}

Result<int> generate(const CLI::App& app, GenerateOptions options)
{
    GenerationRequest request = options.request;
    const bool from_file = !options.request_file.empty();
    if (from_file) {
        auto read = read_request_file(options.request_file);
        if (!read) return tl::unexpected(read.error());
        request = *read;
        if (request.model.path.empty()) request.model.path = options.request.model.path;
    }
    if (!options.branch_from.empty()) {
        auto parent = read_request_file(options.branch_from);
        if (!parent) return tl::unexpected(parent.error());
        if (app.count("--model") == 0) request.model.path = parent->model.path;
        branch_off(app, std::move(*parent), options.branch_step, request);
    }
    if (options.picture.named()) {
        auto mode = options.picture.mode();
        if (!mode) return tl::unexpected(mode.error());
        request.mode = std::move(*mode);
    }
    auto pipeline = Pipeline::open(request.model.path, options.model.pipeline());
    if (!pipeline) return tl::unexpected(pipeline.error());
    if (!from_file && !request.branch)
        if (auto taken = take_model_defaults(app, (*pipeline)->description(), request); !taken)
            return tl::unexpected(taken.error());
    if (auto fits = (*pipeline)->check(request); !fits) return tl::unexpected(fits.error());
    request = request.with_resolved_seed();

    std::vector<fs::path> paths;
    // A trace holds the whole batch; without one, each picture is made and saved alone, so that an interruption loses
    // at most the one being made, and its file reproduces it to the bit.
    const bool batch = !options.trace.empty();
    Json timings = Json::array();
    for (int i = 0; i < (batch ? 1 : request.count); ++i) {
        const GenerationRequest part = batch ? request : request.for_picture(i);
        Outcome outcome = (*pipeline)->run(part, progress_printer(options.progress, i, request.count), interrupted(),
                                           options.trace);
        if (std::holds_alternative<CancelledAt>(outcome)) return 130;
        if (auto* failed = std::get_if<Failed>(&outcome)) return tl::unexpected(failed->error);
        const auto& done = std::get<Finished>(outcome);
        if (i == 0) tell(done.notices);
        if (auto written = write_pictures(options.out, done, request.count, paths); !written)
            return tl::unexpected(written.error());
        timings.push_back(done.timings.to_json());
    }
    if (!options.timings.empty())
        if (auto written
            = write_file_atomically(options.timings, dump_json(timings.size() == 1 ? timings[0] : timings, 1) + "\n");
            !written)
            return tl::unexpected(written.error());
    for (const fs::path& path : paths) std::printf("%s\n", path.c_str());
    return 0;
}

/// "DDIM, DDPM, Euler": the names of a table's rows, for the help.
template <class Rows, class NameOf> std::string listed(const Rows& rows, NameOf name_of_row)
{
    std::string names;
    for (const auto& row : rows) names += (names.empty() ? "" : ", ") + std::string(name_of_row(row));
    return names;
}

} // namespace

std::function<Result<int>()> set_up_generate(CLI::App& app)
{
    const auto o = std::make_shared<GenerateOptions>();
    GenerationRequest& r = o->request;
    app.add_option("--model", r.model.path, "Model folder, .safetensors or .ckpt file; the built-in model if left out");
    app.add_option("--prompt", r.prompt, "What to paint; may be empty");
    app.add_option("--negative", r.negative_prompt, "What to keep away from");
    app.add_option("--steps", r.steps, "Denoising steps, 1 to 1000");
    app.add_option("--sampler", r.sampler, listed(all_samplers(), [](const SamplerInfo& row) { return row.name; }));
    app.add_option("--schedule", r.schedule,
                   listed(all_schedules(), [](Schedule schedule) { return name_of(schedule); }));
    app.add_option("--cfg", r.guidance_scale, "Guidance scale; 1 means none");
    app.add_option("--cfg-start", r.guidance_start,
                   "Guide from this fraction of the steps on, 0 to 1; before it, the prompt alone");
    app.add_option("--cfg-end", r.guidance_end, "Guide up to this fraction of the steps, 0 to 1");
    app.add_option("--cfg-rescale", r.guidance_rescale,
                   "Bring the spread of the guided prediction back to the plain one's, 0 to 1");
    app.add_option("--seed", r.seed, "-1 draws one");
    app.add_option("--width", r.width, "Pixels");
    app.add_option("--height", r.height, "Pixels");
    app.add_option("--count", r.count, "Pictures; picture i has seed + i");
    app.add_option("--clip-skip", r.clip_skip, "N-th last state of the text encoder");
    app.add_option("--eta", r.eta, "Noise of DDIM, 0 to 1");
    app.add_option("--noise", r.noise_source, "cpu or philox");
    o->picture.add_to(app);
    app.add_option("--branch-from", o->branch_from,
                   "A picture (or its request as JSON) whose run this one goes on from; what is not named here is as "
                   "it was there")
        ->excludes("--init-image");
    app.add_option("--branch-step", o->branch_step, "After this of its steps, from 1")->needs("--branch-from");
    app.add_option("--request", o->request_file, "A request as JSON instead of the options above");
    o->model.add_to(app);
    app.add_option("--out", o->out, "FILE.png, or a folder ending in /")->required();
    app.add_option("--trace", o->trace, "Write every tensor of the run to this .safetensors file");
    app.add_option("--timings", o->timings, "Write the timings to this JSON file");
    app.add_option("--progress", o->progress, "bar, json or none")->check(CLI::IsMember({"bar", "json", "none"}));
    return [o, &app] { return generate(app, *o); };
}

} // namespace sfumato::cli
