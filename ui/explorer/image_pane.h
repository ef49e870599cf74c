#pragma once
#include <QImage>
#include <QWidget>

namespace sfumato::ui {

/// An image with a title, as large as there is room; a small one with hard pixels. Takes dropped files after
/// acceptFiles().
class ImagePane final : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString title READ title WRITE setTitle)
public:
    explicit ImagePane(QWidget* parent = nullptr);
    [[nodiscard]] const QString& title() const { return title_; }
    /// Also the accessible name.
    void setTitle(const QString& title);
    /// A null image leaves an empty place.
    void setImage(const QImage& image);
    [[nodiscard]] const QImage& image() const { return image_; }
    void setCaption(const QString& caption);
    void acceptFiles() { setAcceptDrops(true); }

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
    QImage image_;
};

} // namespace sfumato::ui
