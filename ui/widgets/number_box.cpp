#include "ui/widgets/number_box.h"

#include <QLocale>

#include <algorithm>

namespace sfumato::ui {
namespace {

bool isMark(QChar letter) { return letter == u'.' || letter == u','; }

/// Where the number stands between prefix and suffix.
struct Range {
    qsizetype begin, end;
};
Range numberIn(const QString& text, const QString& prefix, const QString& suffix)
{
    Range range{0, text.size()};
    if (!prefix.isEmpty() && text.startsWith(prefix)) range.begin = prefix.size();
    if (!suffix.isEmpty() && text.endsWith(suffix)) range.end = std::max(range.begin, text.size() - suffix.size());
    return range;
}

qsizetype marksIn(const QString& text, Range range)
{
    return std::count_if(text.begin() + range.begin, text.begin() + range.end, isMark);
}

/// Letter for letter, so that the cursor stays where it is.
QString withMarksOf(const QLocale& locale, QString text, Range range)
{
    const QString mark = locale.decimalPoint();
    for (qsizetype i = range.begin; i < range.end; ++i)
        if (isMark(text[i]) && mark.size() == 1) text[i] = mark[0];
    return text;
}

} // namespace

QValidator::State NumberBox::validate(QString& text, int& position) const
{
    const Range number = numberIn(text, prefix(), suffix());
    const qsizetype marks = marksIn(text, number);
    if (marks > 1 || (marks == 1 && decimals() == 0)) return QValidator::Invalid;
    text = withMarksOf(locale(), text, number);
    return QDoubleSpinBox::validate(text, position);
}

double NumberBox::valueFromText(const QString& text) const
{
    return QDoubleSpinBox::valueFromText(withMarksOf(locale(), text, numberIn(text, prefix(), suffix())));
}

QValidator::State WholeNumberBox::validate(QString& text, int& position) const
{
    if (marksIn(text, numberIn(text, prefix(), suffix())) > 0) return QValidator::Invalid;
    return QSpinBox::validate(text, position);
}

} // namespace sfumato::ui
