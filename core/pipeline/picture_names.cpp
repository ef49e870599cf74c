#include "core/pipeline/picture_names.h"

#include "core/base/parse_number.h"
#include "core/imaging/new_image.h"

#include <algorithm>
#include <cstdio>

namespace sfumato {
namespace fs = std::filesystem;

std::string picture_file_name(int number, std::int64_t seed, const std::string& ending)
{
    char front[16];
    std::snprintf(front, sizeof front, "%05d-", number);
    return front + std::to_string(seed) + "." + ending;
}

int next_picture_number(const fs::path& folder)
{
    int next = 0;
    std::error_code unreadable;
    for (fs::directory_iterator file(folder, unreadable), end; !unreadable && file != end; file.increment(unreadable)) {
        const std::string name = file->path().filename().string(), front = name.substr(0, name.find('-'));
        if (const auto number = parse_number<int>(front); number && *number >= 0) next = std::max(next, *number + 1);
    }
    return next;
}

Result<fs::path> write_numbered_picture(const fs::path& folder, const Image& image, std::int64_t seed,
                                        const ImageTexts& texts, int at_least, const std::string& ending)
{
    const auto name = [&](int) {
        return folder / picture_file_name(std::max(at_least, next_picture_number(folder)), seed, ending);
    };
    return write_new_image(name, image, texts);
}

} // namespace sfumato
