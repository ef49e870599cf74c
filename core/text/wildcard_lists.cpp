#include "core/text/wildcard_lists.h"

#include "core/base/ascii.h"
#include "core/base/json.h"
#include "core/base/parse_number.h"

#include <yaml.h>

#include <map>
#include <memory>
#include <optional>

namespace sfumato {
namespace fs = std::filesystem;

namespace {

/// The first document of a YAML text as JSON whose scalars are texts, or null: what a number or "yes" is written as is
/// what a prompt is to say.
class YamlReader {
public:
    YamlReader(std::string_view text, const fs::path& file) : file_(file)
    {
        if (yaml_parser_initialize(&parser_) == 0) throw std::bad_alloc();
        const char* begin = text.empty() ? "" : text.data(); // libyaml ends the program at a null pointer
        yaml_parser_set_input_string(&parser_, reinterpret_cast<const unsigned char*>(begin), text.size());
    }
    ~YamlReader() { yaml_parser_delete(&parser_); }
    YamlReader(const YamlReader&) = delete;
    YamlReader& operator=(const YamlReader&) = delete;

    /// Throws Error.
    [[nodiscard]] Json read()
    {
        for (;;) {
            const Event event = next();
            if (event->type == YAML_STREAM_END_EVENT || event->type == YAML_DOCUMENT_END_EVENT) return {};
            if (event->type == YAML_STREAM_START_EVENT || event->type == YAML_DOCUMENT_START_EVENT) continue;
            return value(*event, 0);
        }
    }

private:
    struct Delete {
        void operator()(yaml_event_t* event) const
        {
            yaml_event_delete(event);
            delete event;
        }
    };
    using Event = std::unique_ptr<yaml_event_t, Delete>;

    [[nodiscard]] Event next()
    {
        Event event(new yaml_event_t{});
        if (yaml_parser_parse(&parser_, event.get()) != 0) return event;
        const std::string why = parser_.problem ? parser_.problem : "";
        throw Error{file_, Message::tr("is no YAML (line %1: %2)", parser_.problem_mark.line + 1, why),
                    Message::tr("quote texts that begin with a sign of YAML's, as in \"[red:blue:5]\"")};
    }

    /// Keeps what an anchor ("&name") stands before, for its aliases.
    [[nodiscard]] Json value(const yaml_event_t& event, int depth)
    {
        const std::size_t before = values_++;
        Json json = value_without_anchor(event, depth);
        const yaml_char_t* anchor = event.type == YAML_SCALAR_EVENT ? event.data.scalar.anchor
            : event.type == YAML_SEQUENCE_START_EVENT               ? event.data.sequence_start.anchor
            : event.type == YAML_MAPPING_START_EVENT                ? event.data.mapping_start.anchor
                                                                    : nullptr;
        if (anchor) anchors_[reinterpret_cast<const char*>(anchor)] = {json, values_ - before};
        return json;
    }

    [[nodiscard]] Json value_without_anchor(const yaml_event_t& event, int depth)
    {
        if (depth > kDeepestJson) throw Error{file_, Message::tr("is nested over %1 deep", kDeepestJson), {}};
        switch (event.type) {
        case YAML_SCALAR_EVENT: return scalar(event);
        case YAML_SEQUENCE_START_EVENT: {
            Json list = Json::array();
            for (Event entry = next(); entry->type != YAML_SEQUENCE_END_EVENT; entry = next())
                list.push_back(value(*entry, depth + 1));
            return list;
        }
        case YAML_MAPPING_START_EVENT: return mapping(depth);
        default: return anchored(event);
        }
    }

    [[nodiscard]] Json mapping(int depth)
    {
        Json object = Json::object(), merged = Json::array();
        for (Event key = next(); key->type != YAML_MAPPING_END_EVENT; key = next()) {
            const Json name = value(*key, depth + 1);
            const Event entry = next();
            Json held = value(*entry, depth + 1);
            if (name == "<<" && held.is_structured()) merged.push_back(std::move(held));
            else if (name.is_string()) object[name.get<std::string>()] = std::move(held);
        }
        for (const Json& each : merged) // what the mapping says itself counts, wherever it stands
            for (const Json& base : each.is_array() ? each : Json::array({each}))
                if (base.is_object()) object.insert(base.begin(), base.end());
        return object;
    }

    /// What an alias stands for. Aliases of aliases grow without end: there is a bound.
    [[nodiscard]] const Json& anchored(const yaml_event_t& event)
    {
        constexpr std::size_t kMostValues = 1'000'000;
        const auto found = event.type == YAML_ALIAS_EVENT
            ? anchors_.find(reinterpret_cast<const char*>(event.data.alias.anchor))
            : anchors_.end();
        if (found != anchors_.end() && (values_ += found->second.second) < kMostValues) return found->second.first;
        throw Error{file_, Message::tr("has an alias (\"*name\") in line %1", event.start_mark.line + 1),
                    Message::tr("write out what it stands for")};
    }

    [[nodiscard]] static Json scalar(const yaml_event_t& event)
    {
        const auto& it = event.data.scalar;
        std::string text(reinterpret_cast<const char*>(it.value), it.length);
        const bool null
            = it.style == YAML_PLAIN_SCALAR_STYLE && (text.empty() || text == "~" || ascii_lower(text) == "null");
        return null ? Json() : Json(std::move(text));
    }

    const fs::path& file_;
    yaml_parser_t parser_{};
    std::size_t values_ = 0; ///< read so far, those behind aliases each time
    std::map<std::string, std::pair<Json, std::size_t>> anchors_;
};

/// What an entry says, whatever its type; nothing for null, a list, a mapping.
std::optional<std::string> text_of(const Json& value)
{
    if (value.is_string()) return value.get<std::string>();
    if (value.is_number() || value.is_boolean()) return dump_json(value);
    return std::nullopt;
}

std::optional<WildcardLine> line_of(const Json& entry)
{
    if (entry.is_object()) {
        const auto at = [&](const char* key) {
            const auto found = entry.find(key);
            return found == entry.end() ? std::nullopt : text_of(*found);
        };
        const auto text = at("text") ? at("text") : at("content");
        const double weight = parse_number<double>(at("weight").value_or("1")).value_or(1);
        return text && !text->empty() ? std::optional(WildcardLine{*text, weight}) : std::nullopt;
    }
    const auto text = text_of(entry);
    if (!text || text->empty()) return std::nullopt;
    const std::size_t mark = text->rfind("::");
    if (mark != std::string::npos && text->front() >= '0' && text->front() <= '9')
        if (const auto weight = parse_number<double>(text->substr(0, text->find_last_not_of(" \t", mark - 1) + 1)))
            return WildcardLine{text->substr(mark + 2), *weight};
    return WildcardLine{*text};
}

void add_lists(const Json& object, const std::string& above, std::vector<WildcardList>& lists)
{
    for (const auto& [key, value] : object.items()) {
        const std::string name = above.empty() ? key : above + "/" + key;
        if (value.is_object()) {
            add_lists(value, name, lists);
            continue;
        }
        WildcardList list{name, {}};
        for (const Json& entry : value.is_array() ? value : Json::array({value}))
            if (auto line = line_of(entry)) list.lines.push_back(std::move(*line));
        if (!list.lines.empty()) lists.push_back(std::move(list));
    }
}

std::vector<WildcardList> lists_of(const Json& value, const std::string& stem)
{
    std::vector<WildcardList> lists;
    if (value.is_object()) add_lists(value, {}, lists);
    if (!value.is_array()) return lists;
    WildcardList list{stem, {}};
    for (const Json& entry : value)
        if (auto text = text_of(entry); text && !text->empty()) list.lines.push_back({std::move(*text)});
    if (!list.lines.empty()) lists.push_back(std::move(list));
    return lists;
}

} // namespace

bool holds_wildcard_lists(const fs::path& file)
{
    const fs::path extension = file.extension();
    return extension == ".yaml" || extension == ".yml" || extension == ".json";
}

Result<std::vector<WildcardList>> yaml_wildcard_lists(std::string_view text, const std::string& stem,
                                                      const fs::path& file)
{
    if (!is_utf8(text)) return fail(file, Message::tr("is not valid UTF-8"), Message::tr("save it as UTF-8"));
    try {
        return lists_of(YamlReader(text, file).read(), stem);
    } catch (const Error& error) {
        return tl::unexpected(error);
    }
}

Result<std::vector<WildcardList>> json_wildcard_lists(std::string_view text, const std::string& stem,
                                                      const fs::path& file)
{
    const auto value = parse_json(text);
    if (!value) return fail(file, value.error().why());
    return lists_of(*value, stem);
}

} // namespace sfumato
