#pragma once
#include <QWidget>

class QPainter;
class QRectF;

namespace sfumato::ui {

/// A star in the accent, fitted into `room`.
void paintStar(QPainter& painter, const QRectF& room);

/// Five stars to click; the one that is set clears. Arrow keys and digits do the same.
class StarRow final : public QWidget {
    Q_OBJECT
public:
    explicit StarRow(QWidget* parent = nullptr);
    [[nodiscard]] int rating() const { return rating_; }
    void setRating(int rating);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// By the user.
    void ratingChosen(int rating);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslateUi();
    void choose(int rating);
    int rating_ = 0;
};

} // namespace sfumato::ui
