#include "tests/support/painting_window.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace sfumato {

QImage landscape(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(QColor(90, 140, 200));
    QPainter painter(&image);
    painter.fillRect(0, height / 2, width, height, QColor(70, 120, 50));
    painter.fillRect(width / 2, height / 3, width / 6, height / 3, QColor(190, 40, 30));
    return image;
}

PaintingWindow::PaintingWindow(const QString& folder, bool built_in_model)
    : WindowFixture({.data_dir = folder, .size = {1300, 900}, .built_in_model = built_in_model})
{
    [this] { QVERIFY(wait_for_model()); }();
    [this] { QVERIFY(QTest::qWaitForWindowExposed(window.get())); }();
    settle();
}

void PaintingWindow::drag(const QList<QPointF>& points, Qt::KeyboardModifiers keys)
{
    QTest::mousePress(&view(), Qt::LeftButton, keys, at(points.first().x(), points.first().y()));
    for (const QPointF& point : points.mid(1)) {
        QMouseEvent move(QEvent::MouseMove, at(point.x(), point.y()), view().mapToGlobal(at(point.x(), point.y())),
                         Qt::NoButton, Qt::LeftButton, keys);
        QApplication::sendEvent(&view(), &move);
    }
    QTest::mouseRelease(&view(), Qt::LeftButton, keys, at(points.last().x(), points.last().y()));
}

} // namespace sfumato
