#pragma once
#include "core/base/json.h"

#include <optional>

namespace sfumato {

/// The largest of any number that describes a network, far above those of every network: products of a few of them
/// are numbers still, and nobody is made to build what no memory holds.
inline constexpr int kLargestExtent = 1 << 20, kMaxLevels = 16, kMaxLayers = 256;

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
    /// A whole number from 1 to `most`.
    ConfigReader& read_count(const char* key, int& field, int most = kLargestExtent)
    {
        return read(key, field).require_range(key, {field}, 1, most);
    }
    ConfigReader& read_counts(const char* key, std::vector<int>& field, int most = kLargestExtent)
    {
        return read(key, field).require_range(key, field, 1, most);
    }
    /// A number for every level, or one list with a number each; each from `least` to `most`.
    ConfigReader& read_per_level(const char* key, std::size_t levels, std::vector<int>& field, int least, int most)
    {
        if (error_) return *this;
        const auto found = config_.find(key);
        if (found != config_.end() && found->is_number()) {
            field.assign(1, 0);
            read(key, field.front());
        } else read(key, field);
        if (!error_ && field.size() == 1) field.assign(levels, field.front());
        require(field.size() == levels, Message::tr("\"%1\" does not have one entry per level", verbatim(key)));
        return require_range(key, field, least, most);
    }
    ConfigReader& require(bool holds, const Message& complaint)
    {
        if (!error_ && !holds)
            error_ = Error{verbatim(where_), complaint, Message::tr("use a model of a kind that Sfumato knows")};
        return *this;
    }
    ConfigReader& require_range(const char* key, const std::vector<int>& values, int least, int most)
    {
        for (const int value : values)
            require(value >= least && value <= most,
                    Message::tr("\"%1\" is %2, not a number from %3 to %4", verbatim(key), value, least, most));
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
