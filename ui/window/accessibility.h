#pragma once

namespace sfumato::ui {

/// Tells assistive tools about our own kinds of widgets: what a picture view, a notice and a named combo box are.
void installAccessibility();

} // namespace sfumato::ui
