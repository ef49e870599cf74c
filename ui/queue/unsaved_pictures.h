#pragma once
#include <QObject>
#include <QPointer>

class QMessageBox;
class QWidget;

namespace sfumato {
class Studio;
struct Error;
}

namespace sfumato::ui {

class NoticeBar;

/// Finished pictures that are on no disk yet, because it is full or the folder is gone: says so as long as there are
/// any, offers to save them, and asks before the program is left.
class UnsavedPictures final : public QObject {
    Q_OBJECT
public:
    /// `window`: which is closed when the last one is on a disk, if that was what it waited for.
    UnsavedPictures(Studio& studio, NoticeBar& notice, QWidget& window);
    /// Whether nothing would be lost. If not, it asks or waits for the disk, and closes the window later.
    [[nodiscard]] bool mayLeave();

private:
    void showNotice(const Error& why);
    /// `and_leave`: closes the window when they are there.
    void saveElsewhere(bool and_leave);
    /// After something was saved or could not be.
    void follow();
    void ask();
    Studio& studio_;
    NoticeBar& notice_;
    QWidget& window_;
    QPointer<QMessageBox> question_;
    bool leaving_ = false, without_them_ = false;
};

} // namespace sfumato::ui
