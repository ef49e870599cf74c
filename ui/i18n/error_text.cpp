#include "ui/i18n/error_text.h"

#include "ui/i18n/error_sentences.h"

#include <QCache>
#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <vector>

namespace sfumato::ui {
namespace {

constexpr int kKeptLines = 256;
const QString kBeforeWhy = QStringLiteral(": "), kBeforeRemedy = QStringLiteral("; ");

/// The sentences, to be found by a text that is one of them with its places filled.
class Sentences {
public:
    static const Sentences& instance()
    {
        static const Sentences sentences;
        return sentences;
    }

    /// Nothing if the core never says this.
    [[nodiscard]] std::optional<QString> translated(const QString& text) const
    {
        if (const auto exact = whole_.constFind(text); exact != whole_.constEnd())
            return QCoreApplication::translate("Errors", *exact);
        for (const Pattern& pattern : patterns_)
            if (const auto match = pattern.expression.match(text); match.hasMatch())
                return filled(QCoreApplication::translate("Errors", pattern.source), match);
        return {};
    }

private:
    struct Pattern {
        const char* source;
        QRegularExpression expression;
        qsizetype letters; ///< outside of the places: of two that match, the one that says more is meant
    };

    Sentences()
    {
        for (const auto rows : {sentencesOfFiles(), sentencesOfWork()})
            for (const char* row : rows) add(row);
        std::stable_sort(patterns_.begin(), patterns_.end(),
                         [](const Pattern& a, const Pattern& b) { return a.letters > b.letters; });
    }

    void add(const char* source)
    {
        const QString text = QString::fromUtf8(source);
        const QStringList literals = text.split(places());
        if (literals.size() == 1) {
            whole_.insert(text, source);
            return;
        }
        QStringList escaped;
        qsizetype letters = 0;
        for (const QString& literal : literals) {
            escaped += QRegularExpression::escape(literal);
            letters += literal.size();
        }
        patterns_.push_back(
            {source,
             QRegularExpression(QRegularExpression::anchoredPattern(escaped.join(QStringLiteral("(.*?)"))),
                                QRegularExpression::DotMatchesEverythingOption),
             letters});
    }

    static const QRegularExpression& places()
    {
        static const QRegularExpression expression(QStringLiteral("%[1-9]"));
        return expression;
    }

    /// What stands in a place may be a sentence itself; a single word is a name and stays.
    [[nodiscard]] QString part(const QString& text) const
    {
        return text.contains(u' ') ? translated(text).value_or(text) : text;
    }

    [[nodiscard]] QString filled(const QString& text, const QRegularExpressionMatch& match) const
    {
        QString result;
        qsizetype end = 0;
        for (auto found = places().globalMatch(text); found.hasNext();) {
            const auto place = found.next();
            result += QStringView(text).mid(end, place.capturedStart() - end);
            result += part(match.captured(place.captured().mid(1).toInt()));
            end = place.capturedEnd();
        }
        return result + text.mid(end);
    }

    QHash<QString, const char*> whole_;
    std::vector<Pattern> patterns_;
};

QString sentence(const QString& text) { return Sentences::instance().translated(text).value_or(text); }

/// "prompt: <lora:x>" names a thing in a thing.
QString things(const QString& what)
{
    QStringList names = what.split(kBeforeWhy);
    for (QString& name : names) name = sentence(name);
    return names.join(kBeforeWhy);
}

/// "why" or "why; remedy", if the core says that.
std::optional<QString> reason(const QString& text)
{
    for (qsizetype at = text.indexOf(kBeforeRemedy); at >= 0; at = text.indexOf(kBeforeRemedy, at + 1)) {
        const auto why = Sentences::instance().translated(text.left(at));
        const auto remedy = Sentences::instance().translated(text.mid(at + kBeforeRemedy.size()));
        if (why && remedy) return *why + kBeforeRemedy + *remedy;
    }
    return Sentences::instance().translated(text);
}

QString sayLine(const QString& line)
{
    for (qsizetype at = line.indexOf(kBeforeWhy); at >= 0; at = line.indexOf(kBeforeWhy, at + 1))
        if (const auto why = reason(line.mid(at + kBeforeWhy.size()))) return things(line.left(at)) + kBeforeWhy + *why;
    return reason(line).value_or(line);     // "why; remedy" alone, as for what cannot be chosen
}

} // namespace

QString TranslatedError::line() const
{
    return QString::fromStdString(Error{what.toStdString(), why.toStdString(), remedy.toStdString()}.line());
}

TranslatedError translated(const Error& error)
{
    return {things(QString::fromStdString(error.what)), sentence(QString::fromStdString(error.why)),
            sentence(QString::fromStdString(error.remedy))};
}

QString translatedLine(const QString& line)
{
    // Lists ask for theirs at every painting, and one that no sentence matches takes a millisecond.
    static QCache<QString, QString> known(kKeptLines);
    const QString key
        = QCoreApplication::translate("Errors", sentencesOfFiles().front()) + line; // another language: another key
    if (!known.contains(key)) known.insert(key, new QString(sayLine(line)));
    return *known[key];
}

} // namespace sfumato::ui
