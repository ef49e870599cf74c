#pragma once
#include <span>

namespace sfumato::ui {

/// What the core says when something fails, UTF-8, with %1 … %9 for what is filled in: the context "Errors" of the
/// translations. tests/test_error_sentences.cpp finds what the core says and these lack.
[[nodiscard]] std::span<const char* const> sentencesOfFiles();
[[nodiscard]] std::span<const char* const> sentencesOfWork();

} // namespace sfumato::ui
