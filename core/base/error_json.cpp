#include "core/base/error_json.h"

#include "core/base/json.h"

namespace sfumato {
namespace {

constexpr int kDeepest = 32; ///< messages in messages; the core's are three or four deep

struct Field {
    const char* name;
    Message Error::*message;
};
constexpr Field kFields[] = {{"what", &Error::what}, {"why", &Error::why}, {"remedy", &Error::remedy}};

Message read_message(const Json& json, int depth)
{
    if (json.is_string()) return verbatim(json.get<std::string>());
    if (!json.is_object() || depth == kDeepest) return {};
    const auto source = json.find("source"), arguments = json.find("arguments"),
               translatable = json.find("translatable");
    if (source == json.end() || !source->is_string()) return {};
    std::vector<Message> read;
    if (arguments != json.end() && arguments->is_array())
        for (const Json& argument : *arguments) read.push_back(read_message(argument, depth + 1));
    return Message::stored(source->get<std::string>(), std::move(read),
                           translatable != json.end() && translatable->is_boolean() && translatable->get<bool>());
}

} // namespace

Json to_json(const Message& message)
{
    if (!message.translatable() && message.arguments().empty()) return message.source();
    Json arguments = Json::array();
    for (const Message& argument : message.arguments()) arguments.push_back(to_json(argument));
    return {{"source", message.source()},
            {"arguments", std::move(arguments)},
            {"translatable", message.translatable()}};
}

Message message_from_json(const Json& json) { return read_message(json, 0); }

Json to_json(const Error& error)
{
    Json json;
    for (const auto& [name, message] : kFields) {
        json[name] = (error.*message).text();
        json["messages"][name] = to_json(error.*message);
    }
    return json;
}

Error error_from_json(const Json& json)
{
    Error error;
    if (!json.is_object()) return error;
    const auto messages = json.find("messages");
    const Json& from = messages != json.end() && messages->is_object() ? *messages : json;
    for (const auto& [name, message] : kFields)
        if (const auto found = from.find(name); found != from.end()) error.*message = message_from_json(*found);
    return error;
}

} // namespace sfumato
