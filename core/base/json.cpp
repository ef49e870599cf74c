#include "core/base/json.h"
#include "core/base/ordered_json.h"

#include "core/base/ascii.h"
#include "core/base/file_io.h"

#include <algorithm>

namespace sfumato {
namespace {

/// What Python writes for numbers that JSON has no name for, in files of diffusers and in ComfyUI's graphs.
constexpr std::string_view kOddNumbers[] = {"NaN", "Infinity", "-Infinity"};
/// Those of a text, by their place among all of its strings, numbers and words.
using OddNumbers = std::map<std::size_t, std::string>;

/// Takes them out of a text that may be JSON. Each becomes a 0 and blanks, so that no byte moves.
OddNumbers take_out_odd_numbers(std::string& text)
{
    const auto is_of_word = [](char c) {
        const char lower = ascii_lower(c);
        return (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
    };
    OddNumbers odd;
    std::size_t place = 0;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i + 1;
        if (text[i] == '"') {
            while (end < text.size() && text[end] != '"') end += text[end] == '\\' ? 2 : 1;
            ++end, ++place;
        } else if (is_of_word(text[i])) {
            while (end < text.size() && is_of_word(text[end])) ++end;
            const std::string word = text.substr(i, end - i);
            if (std::ranges::find(kOddNumbers, word) != std::end(kOddNumbers)) {
                odd[place] = word;
                text.replace(i, end - i, "0" + std::string(end - i - 1, ' '));
            }
            ++place;
        }
        i = end;
    }
    return odd;
}

/// Builds a value from what nlohmann's parser reads, and stops where that parser would go on or throw.
class Builder final : public nlohmann::json_sax<Json> {
public:
    explicit Builder(RepeatedKeys repeated, OddNumbers odd = {}) : repeated_(repeated), odd_(std::move(odd)) {}
    [[nodiscard]] Json take() { return std::move(root_); }
    [[nodiscard]] JsonProblem problem() const { return problem_; }

    bool null() override { return put(nullptr); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(number_integer_t value) override { return put(value); }
    bool number_unsigned(number_unsigned_t value) override { return put(value); }
    bool number_float(number_float_t value, const string_t&) override { return put(value); }
    bool string(string_t& value) override { return put(std::move(value)); }
    bool binary(binary_t& value) override { return put(std::move(value)); }
    bool start_object(std::size_t) override { return open(Json::object()); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& name) override
    {
        ++place_;
        const auto [member, is_new] = open_.back()->get_ref<Json::object_t&>().try_emplace(name);
        member_ = &member->second;
        if (is_new || repeated_ == RepeatedKeys::LastCounts) return true;
        problem_ = {JsonProblem::Kind::RepeatedKey, 0, name};
        return false;
    }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& error) override
    {
        const bool utf8 = std::string_view(error.what()).find("UTF-8") != std::string_view::npos;
        problem_ = {utf8 ? JsonProblem::Kind::NotUtf8 : JsonProblem::Kind::NotJson, position};
        return false;
    }

private:
    bool put(Json value)
    {
        const auto odd = odd_.find(place_++);
        place() = odd == odd_.end() ? std::move(value) : Json(odd->second);
        return true;
    }
    bool open(Json value)
    {
        if (open_.size() == kDeepestJson) {
            problem_ = {JsonProblem::Kind::TooDeep};
            return false;
        }
        Json& there = place();
        there = std::move(value);
        open_.push_back(&there);
        return true;
    }
    bool close()
    {
        open_.pop_back();
        return true;
    }
    Json& place()
    {
        if (open_.empty()) return root_;
        return open_.back()->is_array() ? open_.back()->emplace_back() : *member_;
    }

    const RepeatedKeys repeated_;
    const OddNumbers odd_;  ///< taken out of the text that is read
    std::size_t place_ = 0; ///< strings, numbers and words read so far
    Json root_;
    std::vector<Json*> open_; ///< lists and objects around what is read, the innermost last
    Json* member_ = nullptr;  ///< of the innermost object, behind its key
    JsonProblem problem_;
};

} // namespace

Message JsonProblem::why() const
{
    if (kind == Kind::TooDeep) return Message::tr("is nested over %1 deep", kDeepestJson);
    return Message::tr("is not valid JSON (at byte %1)", byte);
}

tl::expected<Json, JsonProblem> parse_json(std::string_view text, RepeatedKeys repeated)
{
    Builder builder(repeated);
    if (Json::sax_parse(text, &builder)) return builder.take();
    if (builder.problem().kind != JsonProblem::Kind::NotJson) return tl::unexpected(builder.problem());
    std::string strict(text);
    OddNumbers odd = take_out_odd_numbers(strict);
    if (odd.empty()) return tl::unexpected(builder.problem());
    Builder lenient(repeated, std::move(odd));
    if (Json::sax_parse(strict, &lenient)) return lenient.take();
    return tl::unexpected(lenient.problem());
}

Json json_or_null(std::string_view text) { return parse_json(text).value_or(nullptr); }

Result<Json> read_json_file(const std::filesystem::path& path)
{
    auto text = read_file(path);
    if (!text) return tl::unexpected(text.error());
    return parse_json(*text).map_error([&](const JsonProblem& problem) {
        return Error{path, problem.why(), Message::tr("fetch or write the file again")};
    });
}

tl::expected<OrderedJson, JsonProblem> parse_ordered_json(std::string_view text)
{
    if (auto good = parse_json(text); !good) return tl::unexpected(std::move(good.error())); // bounds its depth, too
    return OrderedJson::parse(text, nullptr, /*allow_exceptions=*/false);
}

} // namespace sfumato
