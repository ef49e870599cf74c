#pragma once
#include "core/base/command_option.h"

namespace sfumato {

/// What to do about a tokenizer that holds something which this program does not know.
[[nodiscard]] inline Message choose_other_tokenizer()
{
    return Message::tr("name the folder of a tokenizer of another kind with %1", command_option("--tokenizer"));
}

} // namespace sfumato
