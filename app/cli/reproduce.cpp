#include "app/cli/command.h"
#include "app/cli/pipeline_arguments.h"
#include "core/pipeline/provenance.h"

#include <cstdio>
#include <cstdlib>

namespace sfumato::cli {
namespace {

struct ReproduceOptions {
    std::filesystem::path file, model, out;
    PipelineArguments pipeline;
    int tolerance = 0;
};

int largest_difference(const Image& a, const Image& b)
{
    int largest = 0;
    for (std::size_t i = 0; i < a.rgb.size(); ++i) largest = std::max(largest, std::abs(int{a.rgb[i]} - int{b.rgb[i]}));
    return largest;
}

Result<Finished> render(const GenerationRequest& request, const ReproduceOptions& options)
{
    auto pipeline = Pipeline::open(request.model.path, options.pipeline.pipeline_of(request.model));
    if (!pipeline) return tl::unexpected(pipeline.error());
    Outcome outcome = (*pipeline)->run(request, {}, interrupted());
    if (auto* failed = std::get_if<Failed>(&outcome)) return tl::unexpected(failed->error);
    return std::holds_alternative<CancelledAt>(outcome) ? Finished{} : std::move(std::get<Finished>(outcome));
}

Result<int> reproduce(const ReproduceOptions& options)
{
    const auto picture = read_image(options.file);
    if (!picture) return tl::unexpected(picture.error());
    const auto texts = read_image_texts(options.file);
    if (!texts) return tl::unexpected(texts.error());
    auto imported = import_request(*texts, options.file.string());
    if (!imported) return tl::unexpected(imported.error());
    for (const Message& lost : imported->lost) std::fprintf(stderr, "not carried over: %s\n", lost.text().c_str());

    GenerationRequest request = imported->request;
    const std::string hash = request.model.hash;
    if (!options.model.empty()) request.model.path = options.model.string();
    request.count = 1;
    const auto done = render(request, options);
    if (!done) return tl::unexpected(done.error());
    if (done->pictures.empty()) return 130;
    if (!hash.empty() && hash != done->request.model.hash)
        std::fprintf(stderr, "the model differs: the picture's has the hash %s, this one %s\n", hash.c_str(),
                     done->request.model.hash.c_str());
    for (const Message& notice : done->notices) std::fprintf(stderr, "sfumato-cli: note: %s\n", notice.text().c_str());
    const Image& made = done->pictures.front();
    if (made.width != picture->width || made.height != picture->height)
        return fail(options.file,
                    Message::tr("has %1 x %2 pixels, and its request makes %3 x %4", picture->width, picture->height,
                                made.width, made.height),
                    Message::tr("use the picture as it was saved"));
    if (!options.out.empty())
        if (auto written = write_image(options.out, made, provenance_texts(done->request)); !written)
            return tl::unexpected(written.error());
    const int difference = largest_difference(*picture, made);
    std::printf("largest difference %d of 255%s\n", difference, difference == 0 ? ", the same picture" : "");
    return difference <= options.tolerance ? 0 : 1;
}

} // namespace

std::function<Result<int>()> set_up_reproduce(CLI::App& app)
{
    const auto options = std::make_shared<ReproduceOptions>();
    app.add_option("file", options->file, "a picture that holds its request")->required()->option_text("FILE");
    app.add_option("--tolerance", options->tolerance,
                   "largest difference of a colour value that still counts as the same, 0 to 255")
        ->check(CLI::Range(0, 255));
    app.add_option("--model", options->model,
                   "model folder or file, where the picture's own is not found under its path");
    app.add_option("--out", options->out, "write the new picture here");
    options->pipeline.add_to(app);
    return [options] { return reproduce(*options); };
}

} // namespace sfumato::cli
