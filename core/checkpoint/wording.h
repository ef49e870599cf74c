#pragma once
#include "core/base/error.h"

#include <string>
#include <vector>

namespace sfumato {

/// What to do about a file. These two where bytes of it are missing or are not those that were written:
inline constexpr auto kFetchAgain = Message::tr("the file is damaged or incomplete; fetch it again");
inline constexpr auto kFetchRest = Message::tr("the download is incomplete; fetch it again");
/// Where every byte is as it was written, and the values make no sense.
inline constexpr auto kChooseAnother = Message::tr("it went wrong when it was trained or saved; choose another file");
/// Where it holds something else than weights, or holds them as no network does.
inline constexpr auto kChooseWeights = Message::tr("choose a file of weights");
inline constexpr auto kOtherPrecision = Message::tr("choose a version of it in float8, float16, bfloat16 or float32");

/// A file, or a tensor of it, whose weights are packed in a way that is not read. `method`: what it is called ("nvfp4",
/// "int8").
[[nodiscard]] Error quantised(const Message& what, const std::string& method);

/// "a, b, c and 5 more".
[[nodiscard]] Message first_few(const std::vector<std::string>& names);
[[nodiscard]] Message first_few(const std::vector<Message>& things);

} // namespace sfumato
