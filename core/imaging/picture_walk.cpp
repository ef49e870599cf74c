#include "core/imaging/picture_walk.h"

#include "core/base/ascii.h"
#include "core/base/left_out_names.h"
#include "core/base/system_message.h"

#include <algorithm>
#include <map>

namespace sfumato {
namespace fs = std::filesystem;

namespace {

bool names_a_picture(const fs::path& file)
{
    const std::string extension = ascii_lower(file.extension().string());
    return extension == ".png" || extension == ".jpg" || extension == ".jpeg" || extension == ".webp";
}

/// The outermost folder below `top` that is left out, or where a hidden file lies; empty for a file that is meant.
fs::path left_out_place(const fs::path& file, const fs::path& top)
{
    fs::path place = top;
    for (const fs::path& name : file.lexically_relative(top)) {
        if (!is_left_out(name.string())) place /= name;
        else return place / name == file ? place : place / name;
    }
    return {};
}

} // namespace

int PictureWalk::left_out_count() const
{
    int count = 0;
    for (const LeftOutPictures& one : left_out) count += one.count;
    return count;
}

Result<PictureWalk> walk_pictures(const fs::path& folder)
{
    PictureWalk walk;
    walk.folders = {folder};
    std::map<fs::path, int> left_out;
    std::error_code problem;
    for (fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied, problem), end;
         !problem && at != end; at.increment(problem)) {
        std::error_code unknown;
        if (at->is_directory(unknown) && !at->is_symlink(unknown) && left_out_place(at->path(), folder).empty())
            walk.folders.push_back(at->path());
        if (!names_a_picture(at->path()) || !at->is_regular_file(unknown)) continue;
        if (const fs::path place = left_out_place(at->path(), folder); place.empty()) walk.files.push_back(at->path());
        else ++left_out[place];
    }
    if (problem)
        return fail(folder, Message::tr("cannot be read: %1", system_message(problem.value())),
                    Message::tr("choose a folder of pictures"));
    std::ranges::sort(walk.files);
    for (const auto& [place, count] : left_out) walk.left_out.push_back({place, count});
    return walk;
}

Error said_of(const LeftOutPictures& pictures)
{
    if (is_left_out(pictures.place.filename().string()))
        return {pictures.place, Message::tr("is hidden or the system's; pictures in it: %1", pictures.count), {}};
    return {pictures.place, Message::tr("hidden pictures in it: %1", pictures.count), {}};
}

} // namespace sfumato
