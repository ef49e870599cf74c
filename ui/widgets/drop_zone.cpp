#include "ui/widgets/drop_zone.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextEdit>
#include <QUrl>

namespace sfumato::ui {
namespace {

QStringList pathsOf(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile()) paths += url.toLocalFile();
    return paths;
}

/// A field of text, or the viewport of one.
bool isText(const QObject* object)
{
    return qobject_cast<const QLineEdit*>(object) || qobject_cast<const QPlainTextEdit*>(object)
        || qobject_cast<const QPlainTextEdit*>(object->parent());
}

} // namespace

bool isPictureFile(const QString& path)
{
    static const QStringList endings{QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"),
                                     QStringLiteral("webp")};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

DropZone::DropZone(QWidget& window, std::function<QString(const QStringList&)> describe)
    : QWidget(&window), window_(window), describe_(std::move(describe))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    window.setAcceptDrops(true);
    qApp->installEventFilter(this);
}

bool DropZone::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::DragLeave && type != QEvent::Drop)
        return false;
    auto* under = qobject_cast<QWidget*>(watched);
    if (!under || (under != &window_ && !(window_.isAncestorOf(under) && isText(under)))) return false;
    if (type == QEvent::DragLeave) {
        hide();
        return false;
    }
    auto* drop = static_cast<QDropEvent*>(event);
    const QStringList paths = pathsOf(drop->mimeData());
    const bool leaving = drop->source() && window_.isWindow();      // our own pictures on their way out
    const QString text = paths.isEmpty() || leaving ? QString() : describe_(paths);
    if (text.isEmpty()) return false;
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (type == QEvent::Drop) {
        hide();
        Q_EMIT dropped(paths);
        return true;
    }
    text_ = text;
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
    painter.drawText(rect().adjusted(32, 32, -32, -32), Qt::AlignCenter | Qt::TextWordWrap, text_);
}

} // namespace sfumato::ui
