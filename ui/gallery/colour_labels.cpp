#include "ui/gallery/colour_labels.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

namespace sfumato::ui {

QColor labelColour(int label)
{
    static constexpr QRgb colours[kColourLabels] = {0, 0xd9605a, 0xdf8f45, 0xe0c34c, 0x6faa6a, 0x5b90d8, 0xa177cc};
    return label > 0 && label < kColourLabels ? QColor::fromRgb(colours[label]) : QColor(Qt::transparent);
}

QString labelTitle(int label)
{
    static constexpr const char* titles[kColourLabels]
        = {QT_TRANSLATE_NOOP("ColourLabels", "No colour"), QT_TRANSLATE_NOOP("ColourLabels", "Red"),
           QT_TRANSLATE_NOOP("ColourLabels", "Orange"),    QT_TRANSLATE_NOOP("ColourLabels", "Yellow"),
           QT_TRANSLATE_NOOP("ColourLabels", "Green"),     QT_TRANSLATE_NOOP("ColourLabels", "Blue"),
           QT_TRANSLATE_NOOP("ColourLabels", "Purple")};
    return label >= 0 && label < kColourLabels ? QCoreApplication::translate("ColourLabels", titles[label]) : QString();
}

QIcon labelIcon(int label)
{
    QPixmap pixmap(40, 40);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(label ? QPen(Qt::NoPen) : QPen(theme().muted, 1.5));
    painter.setBrush(labelColour(label));
    painter.drawEllipse(QRectF(4.5, 4.5, 11, 11));
    return QIcon(pixmap);
}

} // namespace sfumato::ui
