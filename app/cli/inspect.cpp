#include "app/cli/command.h"
#include "core/checkpoint/model_summary.h"
#include "core/pipeline/provenance.h"

#include <cstdio>
#include <memory>

namespace sfumato::cli {
namespace {

struct InspectOptions {
    std::filesystem::path file;
    bool json = false;
};

bool is_model(const std::filesystem::path& path)
{
    const std::string ending = path.extension().string();
    for (const char* weights : {".safetensors", ".ckpt", ".pt", ".pth", ".bin"})
        if (ending == weights) return true;
    return std::filesystem::is_directory(path);
}

/// Readable by eye and program.
void print_json(const Json& json) { std::printf("%s\n", json.dump(2, ' ', false, Json::error_handler_t::replace).c_str()); }

void print_row(const std::string& name, const std::string& value)
{
    if (!value.empty()) std::printf("%-18s %s\n", name.c_str(), value.c_str());
}

std::string grouped(std::size_t number)
{
    std::string digits = std::to_string(number);
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3) digits.insert(static_cast<std::size_t>(at), 1, ',');
    return digits;
}

std::string size_of(std::size_t bytes)
{
    char text[32];
    if (bytes < 1000000) std::snprintf(text, sizeof text, "%.1f kB", static_cast<double>(bytes) / 1e3);
    else std::snprintf(text, sizeof text, "%.1f MB", static_cast<double>(bytes) / 1e6);
    return text;
}

Result<int> inspect_picture(const InspectOptions& options)
{
    const auto picture = read_image(options.file);
    if (!picture) return tl::unexpected(picture.error());
    const auto texts = read_image_texts(options.file);
    if (!texts) return tl::unexpected(texts.error());
    const bool has_request = texts->contains("sfumato") || texts->contains("parameters");
    const auto request = request_of(*texts, options.file.string());

    if (options.json) {
        Json json{{"kind", "picture"}, {"width", picture->width}, {"height", picture->height}, {"texts", *texts}};
        if (request) json["request"] = request->to_json();
        else if (has_request) json["problem"] = request.error().line();
        print_json(json);
        return 0;
    }
    print_row("Picture", std::to_string(picture->width) + " x " + std::to_string(picture->height) + " pixels");
    if (!has_request) {
        print_row("Parameters", "none inside");
        return 0;
    }
    // What the file says, word for word, even where it asks for something this version cannot do.
    const Infotext info = texts->contains("parameters") ? parse_infotext(texts->at("parameters")) : infotext_of(request.value_or(GenerationRequest{}));
    print_row("Prompt", info.prompt);
    print_row("Negative prompt", info.negative);
    for (const auto& [key, value] : info.values) {
        if (key == "Size-1") print_row("Size", value + " x " + *info.find("Size-2"));
        else if (key != "Size-2") print_row(key, value);
    }
    if (!request) print_row("Problem", request.error().line());
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
    print_row("Hash", hash->substr(0, 10));
    print_row("SHA-256", *hash);
    for (const ModelPart& part : summary->parts)
        print_row(part.name, grouped(part.parameters) + " parameters in " + grouped(part.tensors) + " tensors, " + part.dtype + ", "
                                 + size_of(part.bytes) + (part.type.empty() ? "" : ", " + part.type));
    for (const auto& [key, value] : summary->metadata) print_row(key, value);
    return 0;
}

} // namespace

std::function<Result<int>()> set_up_inspect(CLI::App& app)
{
    const auto options = std::make_shared<InspectOptions>();
    app.add_option("file", options->file, "a picture, a model folder or a .safetensors file")->required()->option_text("FILE");
    app.add_flag("--json", options->json, "print one JSON object");
    return [options]() -> Result<int> { return is_model(options->file) ? inspect_model(*options) : inspect_picture(*options); };
}

} // namespace sfumato::cli
