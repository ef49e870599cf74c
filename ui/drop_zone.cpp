#include "ui/drop_zone.h"
#include "ui/theme/theme.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

#include <algorithm>

namespace sfumato::ui {
namespace {

QStringList pathsOf(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile()) paths += url.toLocalFile();
    return paths;
}

bool isPicture(const QString& path)
{
    static const QStringList endings{QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("webp")};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

} // namespace

DropZone::DropZone(QWidget& window) : QWidget(&window), window_(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool DropZone::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::DragLeave) hide();
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove && event->type() != QEvent::Drop) return QWidget::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    const QStringList paths = pathsOf(drop->mimeData());
    if (paths.isEmpty() || drop->source()) return QWidget::eventFilter(watched, event);     // our own pictures on their way out
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop) {
        hide();
        Q_EMIT dropped(paths);
        return true;
    }
    sentence_ = std::all_of(paths.begin(), paths.end(), isPicture) ? tr("Read how this picture was made") : tr("Add to the model library, where it is");
    setGeometry(window_.rect());
    raise();
    show();
    update();
    return true;
}

void DropZone::paintEvent(QPaintEvent*)
{
    const Theme& t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = t.window;
    veil.setAlphaF(0.82F);
    painter.fillRect(rect(), veil);
    QPen dashes(t.accent, space::kRing, Qt::DashLine);
    painter.setPen(dashes);
    painter.drawRoundedRect(QRectF(rect()).adjusted(24, 24, -24, -24), 2 * space::kCorner, 2 * space::kCorner);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    painter.setFont(large);
    painter.setPen(t.text);
    painter.drawText(rect(), Qt::AlignCenter, sentence_);
}

} // namespace sfumato::ui
