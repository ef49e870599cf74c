#pragma once
#include "ui/widgets/number_box.h"

namespace sfumato::ui {

/// What a field says of its number.
struct ValueTexts {
    QString label, name, tip; ///< before the number; for assistive tools; tooltip
    QString suffix;
};

/// A number that a tool depends on.
struct ValueSpec {
    double minimum = 0, maximum = 100;
    double curve = 1;           ///< over 1: the beginning of the range takes more of the way
};

/// A small number field with its label inside, to be dragged or typed into: the bar at its foot says how far it is.
class ValueField final : public NumberBox {
    Q_OBJECT
public:
    explicit ValueField(const ValueSpec& spec, QWidget* parent = nullptr);
    void setTexts(const ValueTexts& texts);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    [[nodiscard]] double share() const;
    const double curve_;
    double pressed_at_ = -1;
    bool dragging_ = false;
};

} // namespace sfumato::ui
