#pragma once
#include "core/studio/explorer/noising.h"

#include <QImage>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace sfumato {
class Explorer;
}

namespace sfumato::ui {

class ChoiceRow;
class EmptyStack;
class EmptyState;
class Heading;
class ParameterRow;
class ImagePane;
class ScheduleChart;

/// A picture under noise: timestep and schedule decide how much.
class NoisingPage final : public QWidget {
    Q_OBJECT
public:
    /// `onCanvas`: the picture the window shows; null before there is one.
    NoisingPage(Explorer& explorer, std::function<QImage()> onCanvas, QWidget* parent = nullptr);
    void setPicture(const QImage& picture);
    [[nodiscard]] const QImage& shown() const;

private:
    void retranslateUi();
    void fillSchedules();
    void ask();
    void describe();
    void choosePicture();
    void open(const QString& path);
    [[nodiscard]] NoisingSchedule schedule() const;
    Explorer& explorer_;
    std::function<QImage()> on_canvas_;
    QImage picture_;
    quint64 seed_ = 1;
    QStringList names_;  // of the schedules, in the language in use
    QString unreadable_; // the file that was no picture
    ChoiceRow* schedules_;
    ParameterRow* timestep_;
    ImagePane* pane_;
    ScheduleChart* chart_;
    QLabel *sentence_, *numbers_;
    Heading* heading_;
    QPushButton *choose_, *canvas_, *dice_;
    EmptyState* empty_;
    EmptyStack* stack_;
};

} // namespace sfumato::ui
