#pragma once
#include <QList>
#include <QWidget>

namespace sfumato::ui {

/// What the noise schedules keep of the signal over time: the chosen one strong, the others faint, a mark at t. A click
/// or drag chooses t.
class ScheduleChart final : public QWidget {
    Q_OBJECT
public:
    /// curves: alpha_bar of each schedule, equally long.
    explicit ScheduleChart(QList<QList<double>> curves, QWidget* parent = nullptr);
    void setChosen(int curve);
    void setTimestep(int t);

Q_SIGNALS:
    void timestepChosen(int t);

protected:
    [[nodiscard]] QSize sizeHint() const override { return {300, 200}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 140}; }
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QPointF place(int t, double value) const;
    void choose(double x);
    QList<QList<double>> curves_;
    int chosen_ = 0, t_ = 0;
};

} // namespace sfumato::ui
