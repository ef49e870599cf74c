#pragma once
#include "core/imaging/image.h"
#include "core/imaging/infotext.h"
#include "core/pipeline/generation_request.h"

#include <filesystem>

namespace sfumato {

/// What a saved picture says about itself: "parameters" (A1111's text, for every other program) and "sfumato" (the
/// request as JSON, which loses nothing). `request` is that of the one picture: GenerationRequest::for_picture.
[[nodiscard]] ImageTexts provenance_texts(const GenerationRequest& request);
[[nodiscard]] Infotext infotext_of(const GenerationRequest& request);

/// The request of a picture's texts: "sfumato" first, else "parameters". A picture A1111 made names its model by title
/// (ModelRef::path) and hash, and holds no initial picture: a request with a denoising strength comes back without its paths.
/// Errors: no parameters inside, or a value that is no number or out of range. `where` names the file for the message.
[[nodiscard]] Result<GenerationRequest> request_of(const ImageTexts& texts, const std::string& where);
/// A1111's names are translated: fused ones ("DPM++ 2M Karras") split, its "Automatic" becomes the schedule it stands
/// for, "Uniform" our "Automatic"; absent values mean what they mean there.
[[nodiscard]] Result<GenerationRequest> request_of(const Infotext& info);
/// The same, of a picture file.
[[nodiscard]] Result<GenerationRequest> read_request(const std::filesystem::path& picture);

} // namespace sfumato
