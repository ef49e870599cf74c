#pragma once

namespace sfumato {

/// How the texts of a request are read. A request says which, so that an old picture is made again as it was.
enum class PromptGrammar {
    V1, ///< of requests up to version 3: "#" is text, BREAK breaks inside brackets, too, times count whole steps, which
        ///< begin at 1, and a bar outside of brackets is text like any other
    V2, ///< that of A1111 1.10
};

} // namespace sfumato
