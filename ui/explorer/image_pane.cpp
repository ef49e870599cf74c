#include "ui/explorer/image_pane.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace sfumato::ui {
namespace {

QString fileOf(const QMimeData& data) { return data.urls().isEmpty() ? QString() : data.urls().first().toLocalFile(); }

} // namespace

ImagePane::ImagePane(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ImagePane::setTitle(const QString& title)
{
    title_ = title;
    setAccessibleName(title);
    update();
}

void ImagePane::setImage(const QImage& image)
{
    image_ = image;
    update();
}

void ImagePane::setCaption(const QString& caption)
{
    caption_ = caption;
    setAccessibleDescription(caption);
    update();
}

void ImagePane::paintEvent(QPaintEvent*)
{
    const Theme& t = theme();
    QPainter painter(this);
    const int line = fontMetrics().height() + 4;
    const QRect room = rect().adjusted(0, line + 4, 0, -line - 4);
    QRect place = room;
    place.setSize((image_.isNull() ? QSize(1, 1) : image_.size()).scaled(room.size(), Qt::KeepAspectRatio));
    place.moveCenter(room.center());
    const auto write = [&](int top, const QColor& ink, const QString& text) {
        painter.setPen(ink);
        paint::line(&painter, QRect(0, top, width(), line), Qt::AlignHCenter | Qt::AlignVCenter, text);
    };
    write(place.top() - line - 4, t.muted, title_);
    write(place.bottom() + 5, t.text, caption_);
    if (image_.isNull()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(t.line);
        painter.setBrush(mixed(t.panel, t.text, 0.03));
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), space::kCorner, space::kCorner);
        return;
    }
    // Latents are few pixels: smoothing would hide what they are.
    painter.setRenderHint(QPainter::SmoothPixmapTransform, image_.width() * 6 > place.width());
    painter.drawImage(place, image_);
}

void ImagePane::dragEnterEvent(QDragEnterEvent* event)
{
    if (!fileOf(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void ImagePane::dropEvent(QDropEvent* event) { Q_EMIT dropped(fileOf(*event->mimeData())); }

} // namespace sfumato::ui
