#pragma once
#include "core/base/json.h"

#include <optional>

namespace sfumato {

/// Reads the fields of a config.json one by one and remembers the first error.
class ConfigReader {
public:
    ConfigReader(const Json& config, std::string where) : config_(config), where_(std::move(where))
    {
        if (!config.is_object()) error_ = Error{verbatim(where_), Message::tr("is not a JSON object"), {}};
    }
    /// `field` keeps its default where the key is absent or null.
    template <class T> ConfigReader& read(const char* key, T& field)
    {
        if (error_) return *this;
        if (auto value = json_value<T>(config_, key, field, where_)) field = std::move(*value);
        else error_ = value.error();
        return *this;
    }
    /// A number for every level, or one list with a number each.
    ConfigReader& read_per_level(const char* key, std::size_t levels, std::vector<int>& field)
    {
        if (error_) return *this;
        const auto found = config_.find(key);
        if (found != config_.end() && found->is_number_integer()) field.assign(levels, found->get<int>());
        else read(key, field);
        if (!error_ && field.size() == 1) field.assign(levels, field.front());
        require(field.size() == levels, Message::tr("\"%1\" does not have one entry per level", verbatim(key)));
        return *this;
    }
    ConfigReader& require(bool holds, const Message& complaint)
    {
        if (!error_ && !holds)
            error_ = Error{verbatim(where_), complaint, Message::tr("use a model of a kind that Sfumato knows")};
        return *this;
    }
    [[nodiscard]] bool has(const char* key) const
    {
        return config_.is_object() && config_.contains(key) && !config_[key].is_null();
    }
    [[nodiscard]] const std::optional<Error>& error() const { return error_; }

private:
    const Json& config_;
    std::string where_;
    std::optional<Error> error_;
};

} // namespace sfumato
