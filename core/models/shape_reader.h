#pragma once
#include "core/checkpoint/weights.h"
#include "core/models/config_reader.h"

#include <optional>

namespace sfumato {

/// Reads extents of tensors one by one and remembers the first that is not there.
class ShapeReader {
public:
    ShapeReader(const Weights& weights, Message::Literal kind) : weights_(weights), kind_(kind) {}

    /// 0 where there is no such tensor or it has fewer dimensions.
    int extent(const std::string& name, std::size_t dimension)
    {
        const auto shape = weights_.shape(name);
        if (dimension >= shape.size()) complain(Message::tr("tensor \"%1\" is missing", name));
        else if (shape[dimension] < 1 || shape[dimension] > kLargestExtent)
            complain(Message::tr("tensor \"%1\" is %2 wide", name, shape[dimension]));
        else return static_cast<int>(shape[dimension]);
        return 0;
    }
    /// How many i from 0 on have a tensor named `before`i`after`.
    [[nodiscard]] int count(const std::string& before, const std::string& after) const
    {
        int i = 0;
        while (weights_.contains(before + std::to_string(i) + after)) ++i;
        return i;
    }
    void require(bool holds, const Message& complaint)
    {
        if (!holds) complain(complaint);
    }
    [[nodiscard]] const std::optional<Error>& error() const { return error_; }

private:
    void complain(const Message& why)
    {
        if (!error_)
            error_ = Error{verbatim(weights_.where()), Message::tr("holds no %1 that Sfumato knows: %2", kind_, why),
                           Message::tr("choose a model of a family that Sfumato knows")};
    }
    const Weights& weights_;
    Message::Literal kind_;
    std::optional<Error> error_;
};

} // namespace sfumato
