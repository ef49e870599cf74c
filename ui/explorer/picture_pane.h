#pragma once
#include <QImage>
#include <QWidget>

namespace sfumato::ui {

/// A titled picture as large as there is room, small ones with hard pixels. Takes dropped pictures where told to.
class PicturePane final : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString title READ title WRITE setTitle)
public:
    explicit PicturePane(QWidget* parent = nullptr);
    [[nodiscard]] const QString& title() const { return title_; }
    /// Also the accessible name.
    void setTitle(const QString& title);
    /// A null picture leaves an empty place.
    void setPicture(const QImage& picture);
    [[nodiscard]] const QImage& picture() const { return picture_; }
    void setCaption(const QString& caption);
    void acceptPictures() { setAcceptDrops(true); }

Q_SIGNALS:
    void dropped(const QString& path);

protected:
    [[nodiscard]] QSize sizeHint() const override { return {220, 260}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 150}; }
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QString title_, caption_;
    QImage picture_;
};

} // namespace sfumato::ui
