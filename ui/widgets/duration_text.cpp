#include "ui/widgets/duration_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace sfumato::ui {
namespace {

QString translated(const char* english) { return QCoreApplication::translate("Duration", english); }

} // namespace

QString durationText(double seconds)
{
    if (seconds < 10)
        return translated(QT_TRANSLATE_NOOP("Duration", "%1 s"))
            .arg(QLocale().toString(std::max(0.0, seconds), 'f', 1));
    const int whole = static_cast<int>(std::lround(seconds));
    if (whole < 60) return translated("%1 s").arg(whole);
    if (whole < 3600) return translated(QT_TRANSLATE_NOOP("Duration", "%1 min %2 s")).arg(whole / 60).arg(whole % 60);
    return translated(QT_TRANSLATE_NOOP("Duration", "%1 h %2 min")).arg(whole / 3600).arg(whole / 60 % 60);
}

} // namespace sfumato::ui
