#include "core/nn/guarded.h"

#include "core/base/cancelled.h"
#include "core/nn/torch_errors.h"

namespace sfumato::nn {

Thrown current_exception(const Message& what, const Error& out_of_memory)
{
    try {
        throw;
    } catch (const Error& error) {
        return {Thrown::Kind::Failure, error};
    } catch (const Cancelled&) {
        return {Thrown::Kind::Cancelled, {what, Message::tr("was stopped"), {}}};
    } catch (const std::exception& error) {
        if (is_out_of_memory(error)) return {Thrown::Kind::OutOfMemory, out_of_memory};
        return {Thrown::Kind::Failure, {what, verbatim(message_of(error)), {}}};
    }
}

} // namespace sfumato::nn
