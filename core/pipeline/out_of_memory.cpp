#include "core/pipeline/out_of_memory.h"

#include "core/pipeline/request_checks.h"

namespace sfumato {

Error out_of_memory(const GenerationRequest& request)
{
    return {kOutOfMemory, Message::tr("there is not enough of it for %1", size_text(request.width, request.height)),
            request.count > 1 ? Message(Message::tr("choose a smaller size or fewer pictures"))
                              : Message::tr("choose a smaller size")};
}

} // namespace sfumato
