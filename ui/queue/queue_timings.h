#pragma once
#include "core/studio/jobs/job_queue.h"

#include <QWidget>

namespace sfumato::ui {

/// Where the time of a job went: a bar in parts, and the same in words below it.
class QueueTimings final : public QWidget {
    Q_OBJECT
public:
    explicit QueueTimings(QWidget* parent = nullptr);
    void setTimings(const JobTimings& timings);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /// "Load 0.8 s · Text 0.1 s · 40 steps 3.1 s (77 ms each) · Decoding 0.4 s · Total 4.4 s"
    [[nodiscard]] static QString describe(const JobTimings& timings);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslateUi();
    JobTimings timings_;
};

} // namespace sfumato::ui
