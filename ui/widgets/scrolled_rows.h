#pragma once
#include <QScrollArea>

namespace sfumato::ui {

/// Controls that wrap into rows (FlowLayout): as high as these are, and scrolled where a low screen has no room for all
/// of them.
class ScrolledRows final : public QScrollArea {
public:
    explicit ScrolledRows(QWidget* rows);
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace sfumato::ui
