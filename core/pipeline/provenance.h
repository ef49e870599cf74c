#pragma once
#include "core/imaging/image.h"
#include "core/imaging/infotext.h"
#include "core/pipeline/generation_request.h"

#include <filesystem>

namespace sfumato {

/// What a saved picture says about itself: "parameters" (A1111's text, for every other program) and "sfumato" (the
/// request as JSON, which loses nothing). `request` is that of the one picture: GenerationRequest::for_picture.
[[nodiscard]] ImageTexts provenance_texts(const GenerationRequest& request);
/// The prompts as they were resolved; templates, where there were any, under the keys of the dynamic prompts extension.
[[nodiscard]] Infotext infotext_of(const GenerationRequest& request);

/// A request read from a picture, whichever program made it.
struct ImportedRequest {
    GenerationRequest request;
    std::string dialect;            ///< "Sfumato", or ForeignParameters::dialect
    std::vector<Message> lost;      ///< what the picture says and the request cannot: one short sentence each
};
/// "sfumato" first, else whatever dialect the texts speak (foreign_metadata.h). Foreign names are translated: fused
/// ones
/// ("DPM++ 2M Karras") split, A1111's "Automatic" becomes the schedule it stands for, "Uniform" our "Automatic"; absent
/// values mean what they mean there. A foreign picture names its model by title (ModelRef::path) and hash, and holds no
/// initial picture: a request with a denoising strength comes back without its paths.
/// Errors: no parameters inside, JSON that is broken, a value that is no number or out of range. `where` names the
/// file.
[[nodiscard]] Result<ImportedRequest> import_request(const ImageTexts& texts, const std::string& where);
/// The request alone.
[[nodiscard]] Result<GenerationRequest> request_of(const ImageTexts& texts, const std::string& where);
/// The request of an A1111 text.
[[nodiscard]] Result<GenerationRequest> request_of(const Infotext& info);
/// The same, of a picture file.
[[nodiscard]] Result<GenerationRequest> read_request(const std::filesystem::path& picture);

} // namespace sfumato
