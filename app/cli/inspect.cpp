#include "app/cli/command.h"
#include "core/checkpoint/component_files.h"
#include "core/families/model_summary.h"
#include "core/imaging/codecs.h"
#include "core/imaging/picture_source.h"
#include "core/pipeline/provenance.h"

#include <cstdio>
#include <fstream>
#include <memory>

namespace sfumato::cli {
namespace {

struct InspectOptions {
    std::filesystem::path file;
    bool json = false;
};

/// By content: names lie.
bool is_picture(const std::filesystem::path& path)
{
    std::string head(16, '\0');
    std::ifstream(path, std::ios::binary).read(head.data(), static_cast<std::streamsize>(head.size()));
    return codecs::begins_like_a_picture(std::as_bytes(std::span(head)));
}

/// Readable by eye and program.
void print_json(const Json& json) { std::printf("%s\n", dump_json(json, 2).c_str()); }

void print_row(const std::string& name, const std::string& value)
{
    if (!value.empty()) std::printf("%-18s %s\n", name.c_str(), value.c_str());
}

std::string grouped(std::size_t number)
{
    std::string digits = std::to_string(number);
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3)
        digits.insert(static_cast<std::size_t>(at), 1, ',');
    return digits;
}

std::string size_of(std::size_t bytes)
{
    char text[32];
    if (bytes < 1000000) std::snprintf(text, sizeof text, "%.1f kB", static_cast<double>(bytes) / 1e3);
    else std::snprintf(text, sizeof text, "%.1f MB", static_cast<double>(bytes) / 1e6);
    return text;
}

void print_request(const ImportedRequest& imported)
{
    const GenerationRequest& request = imported.request;
    const Infotext info = infotext_of(request);
    print_row("Made by", imported.dialect);
    print_row("Prompt", info.prompt);
    print_row("Negative prompt", info.negative);
    for (const auto& [key, value] : info.values)
        if (key != "Version" || imported.dialect == "Sfumato") print_row(key, value);
    std::visit([](const auto& mode) {
        if constexpr (requires { mode.init_image; }) print_row("Initial picture", shown_reference(mode.init_image));
        if constexpr (requires { mode.mask; }) print_row("Mask", shown_reference(mode.mask));
    }, request.mode);
    print_row("Model path", request.model.path);
    print_row("Family", request.model.family);
    print_row("Dtype", request.model.dtype);
    print_row("VAE", request.model.vae);
    for (const Message& lost : imported.lost) print_row("Not carried over", lost.text());
}

Result<int> inspect_picture(const InspectOptions& options)
{
    const auto picture = read_image(options.file);
    if (!picture) return tl::unexpected(picture.error());
    const auto texts = read_image_texts(options.file);
    if (!texts) return tl::unexpected(texts.error());
    const auto imported = import_request(*texts, options.file.string());

    if (options.json) {
        Json json{{"kind", "picture"}, {"width", picture->width}, {"height", picture->height}, {"texts", *texts}};
        if (imported) {
            json["request"] = imported->request.to_json();
            json["dialect"] = imported->dialect;
            json["not_carried_over"] = Json::array();
            for (const Message& lost : imported->lost) json["not_carried_over"].push_back(lost.text());
        } else if (!texts->empty()) {
            json["problem"] = imported.error().line();
        }
        print_json(json);
        return 0;
    }
    print_row("Picture", std::to_string(picture->width) + " x " + std::to_string(picture->height) + " pixels");
    if (imported) {
        print_request(*imported);
        return 0;
    }
    print_row(texts->empty() ? "Parameters" : "Problem", texts->empty() ? "none inside" : imported.error().line());
    // What the file says, word for word, even where it asks for something this version cannot do.
    for (const auto& [key, text] : *texts) print_row(key, text);
    return 0;
}

Result<int> inspect_model(const InspectOptions& options)
{
    const auto summary = summarize_model(options.file);
    if (!summary) return tl::unexpected(summary.error());
    const auto hash = hash_model(options.file, interrupted());
    if (interrupted().stop_requested()) return 130;
    if (!hash) return tl::unexpected(hash.error());
    if (options.json) {
        Json json = summary->to_json();
        json["sha256"] = *hash;
        json["hash"] = hash->substr(0, 10);
        print_json(json);
        return 0;
    }
    print_row("Kind", summary->kind);
    print_row("Family", summary->title);
    print_row("Prediction", summary->prediction);
    if (summary->size > 0)
        print_row("Trained at", std::to_string(summary->size) + " x " + std::to_string(summary->size) + " pixels");
    print_row("Hash", hash->substr(0, 10));
    print_row("SHA-256", *hash);
    for (const ModelPart& part : summary->parts)
        print_row(part.name,
                  grouped(part.parameters) + " parameters in " + grouped(part.tensors) + " tensors, " + part.dtype
                      + ", " + size_of(part.bytes) + (part.type.empty() ? "" : ", " + part.type));
    for (const auto& [key, value] : summary->metadata) print_row(key, value);
    if (summary->problem) print_row("Problem", summary->problem->line());
    return 0;
}

} // namespace

std::function<Result<int>()> set_up_inspect(CLI::App& app)
{
    const auto options = std::make_shared<InspectOptions>();
    app.add_option("file", options->file, "a picture, a model folder or a file of weights (.safetensors, .ckpt ...)")
        ->required()
        ->option_text("FILE");
    app.add_flag("--json", options->json, "print one JSON object");
    return [options]() -> Result<int> {
        return is_picture(options->file) ? inspect_picture(*options) : inspect_model(*options);
    };
}

} // namespace sfumato::cli
