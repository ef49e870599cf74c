#include "core/studio/grid/value_list.h"

#include "core/studio/support/qt_message.h"

#include <QRegularExpression>

#include <cmath>
#include <limits>

namespace sfumato {
namespace {

constexpr double kLargestWhole = 9007199254740992.0;    // every whole number up to here is a double

/// first, last and either a step or a count.
const QRegularExpression& range_pattern()
{
    static const QString number = QStringLiteral(R"([+-]?\s*\d+(?:\.\d*)?)");
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        QStringLiteral(R"((%1)\s*-\s*(%1)\s*(?:\(\s*(%1)\s*\)|\[\s*(\d+)\s*\])?)").arg(number)));
    return pattern;
}

double number_of(QString text) { return text.remove(u' ').toDouble(); }

tl::unexpected<Error> refuse(const QString& part, const Message& why)
{
    return fail(verbatim(QStringLiteral("\"%1\"").arg(part)), why,
                Message::tr("write numbers as 1, 2, 3 or 1-5 or 1-10 (+2) or 1-10 [5]"));
}

tl::unexpected<Error> too_many(const QString& part)
{
    return refuse(part, Message::tr("is more than %1 values", kMaxValues));
}

Result<QList<double>> spread(const QString& part, double first, double last, int count)
{
    if (count < 1) return refuse(part, Message::tr("asks for no value"));
    if (count > kMaxValues) return too_many(part);
    // A hundredth of the distance is finer than anybody sees, and 3.33 reads better on a sheet than 3.333333333.
    const double apart = count > 1 ? std::abs(last - first) / (count - 1) : 0;
    const double fine = apart > 0 ? std::pow(10.0, 2 - std::floor(std::log10(apart))) : 0;
    QList<double> values;
    for (int i = 0; i < count; ++i) {
        const double exact = count == 1 ? first : first + (last - first) * i / (count - 1);
        values << (i > 0 && i + 1 < count ? std::round(exact * fine) / fine : exact);
    }
    return values;
}

Result<QList<double>> stepped(const QString& part, double first, double last, double step)
{
    if (step == 0 || (last - first) * step < 0) return refuse(part, Message::tr("never reaches its end"));
    const double count = std::floor((last - first) / step + 1e-9) + 1;  // 0.1 three times is a little more than 0.3
    if (count > kMaxValues) return too_many(part);
    QList<double> values;
    for (int i = 0; i < count; ++i) values << std::round((first + i * step) * 1e9) / 1e9;
    return values;
}

Result<QList<double>> values_of(const QString& part)
{
    bool plain = false;
    const double single = part.toDouble(&plain);
    if (plain && std::isfinite(single)) return QList<double>{single};
    const auto range = range_pattern().match(part);
    if (!range.hasMatch()) return refuse(part, Message::tr("is no number and no range"));
    const double first = number_of(range.captured(1)), last = number_of(range.captured(2));
    if (range.hasCaptured(4)) return spread(part, first, last, range.captured(4).toInt());
    return stepped(part, first, last, range.hasCaptured(3) ? number_of(range.captured(3)) : first <= last ? 1 : -1);
}

} // namespace

QStringList split_values(const QString& text)
{
    QStringList values;
    QString value;
    bool quoted = false, was_quoted = false;
    const auto finish = [&] {
        if (!was_quoted) value = value.trimmed();
        if (!value.isEmpty()) values << value;
        value.clear();
        was_quoted = false;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        if (quoted) {
            if (letter != u'"') value += letter;
            else if (i + 1 < text.size() && text[i + 1] == u'"') value += text[++i];
            else quoted = false;
        } else if (letter == u'"' && value.trimmed().isEmpty()) {
            value.clear();
            quoted = was_quoted = true;
        } else if (letter == u',') {
            finish();
        } else if (!was_quoted || !letter.isSpace()) {
            value += letter;
        }
    }
    finish();
    return values;
}

QString with_decimal_points(const QString& text, const QLocale& language)
{
    static const QRegularExpression alone(QStringLiteral(R"((?<![\d.,])(\d+),(\d+)(?![\d.]|,\d))"));
    QString points = text;
    if (text.contains(u';')) return points.replace(u',', u'.').replace(u';', u',');
    if (language.decimalPoint() != QLatin1String(",")) return points;
    return points.replace(alone, QStringLiteral("\\1.\\2"));
}

QString shown_numbers(const QStringList& numbers, const QLocale& language)
{
    const QString mark = language.decimalPoint();
    QStringList shown = numbers;
    for (QString& number : shown) number.replace(u'.', mark);
    return shown.join(mark == QLatin1String(",") ? QStringLiteral("; ") : QStringLiteral(", "));
}

Result<QList<double>> number_list(const QString& text)
{
    QList<double> all;
    for (const QString& part : split_values(text)) {
        auto values = values_of(part);
        if (!values) return tl::unexpected(values.error());
        all += *values;
        if (all.size() > kMaxValues) return too_many(part);
    }
    return all;
}

Result<QList<qint64>> whole_list(const QString& text)
{
    QList<qint64> all;
    for (const QString& part : split_values(text)) {
        auto values = values_of(part);
        if (!values) return tl::unexpected(values.error());
        const bool evenly_spread = part.contains(u'[');
        for (const double value : *values) {
            if (std::abs(value) > kLargestWhole) return refuse(part, Message::tr("is too large a number"));
            if (!evenly_spread && value != std::floor(value)) return refuse(part, Message::tr("is no whole number"));
            all << static_cast<qint64>(value);
        }
        if (all.size() > kMaxValues) return too_many(part);
    }
    return all;
}

} // namespace sfumato
