#pragma once
#include <QScrollArea>

namespace sfumato::ui {

/// Holds a panel and asks for little room on small screens: what does not fit is scrolled to, in either direction.
class ShrinkingArea final : public QScrollArea {
    Q_OBJECT
public:
    explicit ShrinkingArea(QWidget* panel, QWidget* parent = nullptr);
    /// With all of the panel's width.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace sfumato::ui
