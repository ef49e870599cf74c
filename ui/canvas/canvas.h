#pragma once
#include <QImage>
#include <QWidget>

namespace sfumato::ui {

class PictureView;
class WelcomePage;

/// The middle of the window: the picture being made or looked at, or, before there is one, what to do.
class Canvas final : public QWidget {
    Q_OBJECT
public:
    explicit Canvas(QWidget* parent = nullptr);
    /// `caption`: what this is, shown in the corner. `description`: the same with the prompt, for assistive tools.
    void showPicture(const QImage& picture, const QString& caption, const QString& description);
    [[nodiscard]] PictureView* view() const { return view_; }
    [[nodiscard]] WelcomePage* welcome() const { return welcome_; }

private:
    PictureView* view_;
    WelcomePage* welcome_;
};

} // namespace sfumato::ui
