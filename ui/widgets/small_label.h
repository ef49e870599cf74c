#pragma once
class QLabel;

namespace sfumato::ui {

/// For a sentence beside a control: small and muted.
[[nodiscard]] QLabel* smallLabel();

} // namespace sfumato::ui
