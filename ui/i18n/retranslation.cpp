#include "ui/i18n/retranslation.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace sfumato::ui {
namespace {

constexpr qsizetype kSureLetters = 8;   // of a composed text from elsewhere, before it is taken for that message

const QRegularExpression& placeholders()
{
    static const QRegularExpression expression(QStringLiteral("%(?:L?([1-9])|L?(n))"));
    return expression;
}

/// What matches a text with its placeholders filled; the n-th group is the n-th of `names` ("1".."9" or "n").
QRegularExpression filledPattern(const QString& text, QStringList& names)
{
    QString pattern;
    qsizetype end = 0;
    for (auto found = placeholders().globalMatch(text); found.hasNext();) {
        const auto place = found.next();
        pattern += QRegularExpression::escape(text.mid(end, place.capturedStart() - end));
        pattern += place.captured(2).isEmpty() ? QStringLiteral("(.*?)") : QStringLiteral("(\\d+)");
        names += place.captured(1) + place.captured(2);
        end = place.capturedEnd();
    }
    pattern += QRegularExpression::escape(text.mid(end));
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                              QRegularExpression::DotMatchesEverythingOption);
}

/// The classes of an object and of what it lies in, nearest first: the contexts of tr().
QList<QByteArray> classesAround(const QObject* object)
{
    QList<QByteArray> classes;
    for (; object; object = object->parent())
        for (const QMetaObject* type = object->metaObject(); type; type = type->superClass())
            classes += type->className();
    return classes;
}

QString translated(const SpokenTexts::Message& message, int n = -1)
{
    return QCoreApplication::translate(message.context, message.source,
                                       message.comment.isEmpty() ? nullptr : message.comment.constData(), n);
}

} // namespace

SpokenTexts& SpokenTexts::instance()
{
    static SpokenTexts texts;
    return texts;
}

void SpokenTexts::remember(const Message& message, const QString& shown)
{
    if (shown.isEmpty()) return;
    const QMutexLocker lock(&mutex_);
    QList<Message>& messages = messages_[shown];
    if (messages.contains(message)) return;
    messages += message;
    if (!placeholders().match(shown).hasMatch()) return;
    Composed& composed = composed_[shown];
    if (composed.messages.isEmpty()) {
        composed.text = shown;
        composed.literals = shown.split(placeholders(), Qt::SkipEmptyParts);
        for (const QString& literal : composed.literals) composed.letters += literal.size();
    }
    composed.messages += message;
}

std::optional<QString> SpokenTexts::again(const QString& shown, const QObject* where, const QByteArray& place)
{
    if (shown.isEmpty()) return {};
    const QMutexLocker lock(&mutex_);
    const Place here{where, place};
    return again(shown, classesAround(where), &here);
}

std::optional<QString> SpokenTexts::again(const QString& shown, const QList<QByteArray>& classes, const Place* place)
{
    const auto known = messages_.constFind(shown);
    if (known == messages_.constEnd()) return composedAgain(shown, classes);
    const QList<Message> messages = *known;     // a copy: translating adds to the table
    const auto distance
        = [&](const Message& message) { return std::make_unsigned_t<qsizetype>(classes.indexOf(message.context)); };
    Message message = *std::min_element(messages.begin(), messages.end(),
                                        [&](const auto& a, const auto& b) { return distance(a) < distance(b); });
    if (place) {
        if (const auto translated = places_.constFind(*place);
            translated != places_.constEnd() && messages.contains(*translated))
            message = *translated;
        places_.insert(*place, message);
    }
    return translated(message);
}

std::optional<QString> SpokenTexts::composedAgain(const QString& shown, const QList<QByteArray>& classes)
{
    qsizetype most = -1;
    Message best;
    QStringList names, parts;
    for (const Composed& composed : composed_) {
        if (composed.letters <= most) continue;
        if (!std::all_of(composed.literals.begin(), composed.literals.end(),
                         [&](const QString& literal) { return shown.contains(literal); }))
            continue;
        auto message = std::find_if(composed.messages.begin(), composed.messages.end(),
                                    [&](const Message& m) { return classes.contains(m.context); });
        if (message == composed.messages.end() && composed.letters >= kSureLetters) message = composed.messages.begin();
        if (message == composed.messages.end()) continue;
        QStringList these;
        const auto match = filledPattern(composed.text, these).match(shown);
        if (!match.hasMatch()) continue;
        most = composed.letters;
        best = *message;
        names = these;
        parts = match.capturedTexts().sliced(1);
    }
    if (most < 0) return withKeys(shown, classes);
    const qsizetype number = names.indexOf(QStringLiteral("n"));
    QString text = translated(best, number < 0 ? -1 : parts[number].toInt());
    QString result;
    qsizetype end = 0;
    for (auto found = placeholders().globalMatch(text); found.hasNext();) {
        const auto place = found.next();
        result += text.mid(end, place.capturedStart() - end);
        const qsizetype index = names.indexOf(place.captured(1));
        const QString part = index < 0 ? QString() : parts[index];
        result += again(part, classes, nullptr).value_or(part);
        end = place.capturedEnd();
    }
    return result + text.mid(end);
}

std::optional<QString> SpokenTexts::withKeys(const QString& shown, const QList<QByteArray>& classes)
{
    static const QRegularExpression tip(QStringLiteral("^(.+) \\(([^()]+)\\)$"),
                                        QRegularExpression::DotMatchesEverythingOption);
    const auto match = tip.match(shown);
    if (!match.hasMatch()) return {};
    const auto text = again(match.captured(1), classes, nullptr);
    return text ? std::optional(QStringLiteral("%1 (%2)").arg(*text, match.captured(2))) : std::nullopt;
}

QString Catalogue::translate(const char* context, const char* source, const char* comment, int n) const
{
    const QString text = QTranslator::isEmpty() ? QString() : QTranslator::translate(context, source, comment, n);
    SpokenTexts::instance().remember({context, source, comment}, text.isNull() ? QString::fromUtf8(source) : text);
    return text;
}

} // namespace sfumato::ui
