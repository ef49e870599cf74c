#include "ui/queue/queue_timings.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/duration_text.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

namespace sfumato::ui {
namespace {

constexpr int kTimingBar = 8;

struct Part {
    double seconds;
    QColor colour;
};

QList<Part> partsOf(const JobTimings& timings)
{
    const Theme& t = theme();
    return {{timings.load_s, t.muted},
            {timings.text_s, mixed(t.panel, t.accent, 0.35)},
            {timings.steps_s, t.accent},
            {timings.decode_s, mixed(t.text, t.accent, 0.45)},
            {timings.other_s(), mixed(t.field, t.text, 0.16)}};
}

} // namespace

QueueTimings::QueueTimings(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    onLanguageChange(this, [this] { retranslateUi(); });
}

void QueueTimings::retranslateUi()
{
    setNameAndTip(this, tr("Timings"),
                  tr("Where the time of this job went: opening the model, reading the prompt, steps, decoding; grey is "
                     "the rest, previews and saving."));
    setTimings(timings_);
}

void QueueTimings::setTimings(const JobTimings& timings)
{
    timings_ = timings;
    setAccessibleDescription(describe(timings));
    updateGeometry();
    update();
}

QString QueueTimings::describe(const JobTimings& timings)
{
    QStringList parts;
    if (timings.load_s > 0) parts += tr("Load %1").arg(durationText(timings.load_s));
    parts += tr("Text %1").arg(durationText(timings.text_s));
    if (timings.steps > 0) {
        const QString each = QLocale().toString(std::lround(1000 * timings.steps_s / timings.steps));
        parts += tr("%n step(s) %1 (%2 ms each)", nullptr, timings.steps).arg(durationText(timings.steps_s), each);
    }
    parts += tr("Decoding %1").arg(durationText(timings.decode_s));
    parts += tr("Total %1").arg(durationText(timings.total_s));
    for (QString& part : parts) part.replace(u' ', QChar(QChar::Nbsp));     // a line breaks between them
    return parts.join(QStringLiteral(" · "));
}

QSize QueueTimings::sizeHint() const
{
    return {160, heightForWidth(240)};
}

int QueueTimings::heightForWidth(int width) const
{
    const QRect text
        = QFontMetrics(smallFont(font())).boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, describe(timings_));
    return kTimingBar + space::kControls + text.height();
}

void QueueTimings::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    double x = 0;
    for (const Part& part : partsOf(timings_)) {
        const double length = timings_.total_s > 0 ? width() * part.seconds / timings_.total_s : 0;
        painter.fillRect(QRectF(x, 0, length, kTimingBar), part.colour);
        x += length;
    }
    painter.setFont(smallFont(font()));
    painter.setPen(theme().muted);
    painter.drawText(rect().adjusted(0, kTimingBar + space::kControls, 0, 0), Qt::TextWordWrap, describe(timings_));
}

} // namespace sfumato::ui
