// What the core says of failures, said in the language of the window: every sentence of its sources is known, and what
// is filled in stays.
#include "core/studio/studio.h"
#include "ui/i18n/error_sentences.h"
#include "ui/i18n/error_text.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

/// A language in which every sentence of the core is itself in brackets.
class Brackets final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        return qstrcmp(context, "Errors") == 0 ? QStringLiteral("[%1]").arg(QString::fromUtf8(source)) : QString();
    }
};

/// Failures that no window shows: figures of a model and recipes are the command line's.
bool ofTheWindow(const QString& path)
{
    for (const char* part :
         {"/evaluation/", "/explain/", "/scenery/", "/training/config_fields.h", "/training/data_set.cpp",
          "_training_config.cpp", "/training/optimisation_config.cpp", "/training/model_trainer.cpp",
          "/training/precision.cpp", "/training/word_curriculum.cpp", "/noise_schedule.cpp",
          "/diffusion/prediction.cpp", "/training/denoiser_inputs.cpp", "/guided_denoiser.cpp"})
        if (path.contains(QLatin1String(part))) return false;
    return true;
}

/// From `at`, behind the string or character literal that begins there.
qsizetype behindLiteral(const QString& code, qsizetype at)
{
    const QChar quote = code[at];
    for (++at; at < code.size() && code[at] != quote; ++at)
        if (code[at] == u'\\') ++at;
    return at + 1;
}

/// The arguments of the call or braces that open at `at`.
QStringList arguments(const QString& code, qsizetype at)
{
    QStringList found{QString()};
    for (int depth = 0; at < code.size();) {
        const QChar c = code[at];
        if (c == u'"' || (c == u'\'' && !code[at - 1].isLetterOrNumber())) {
            const qsizetype end = behindLiteral(code, at);
            found.last() += code.mid(at, end - at);
            at = end;
            continue;
        }
        if (QStringLiteral("([{").contains(c) && ++depth == 1) { ++at; continue; }
        if (QStringLiteral(")]}").contains(c) && --depth == 0) break;
        if (c == u',' && depth == 1) found += QString();
        else found.last() += c;
        ++at;
    }
    return found;
}

/// The text that an expression of literals and values, joined by +, may give: each value a 7. Empty where it has no
/// literal.
QString example(const QString& expression, bool otherwise)
{
    static const QRegularExpression literals(
        QStringLiteral("^\\s*(?:std::string\\()?((?:\\s*\"(?:[^\"\\\\]|\\\\.)*\")+)\\)?\\s*$"));
    static const QRegularExpression choice(
        QStringLiteral("^\\s*\\([^?]*\\?\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\)\\s*$"));
    QStringList pieces{QString()};
    int depth = 0;
    for (qsizetype at = 0; at < expression.size();) {
        const QChar c = expression[at];
        if (c == u'"' || c == u'\'') {
            const qsizetype end = behindLiteral(expression, at);
            pieces.last() += expression.mid(at, end - at);
            at = end;
            continue;
        }
        if (QStringLiteral("([{").contains(c)) ++depth;
        if (QStringLiteral(")]}").contains(c)) --depth;
        if (c == u'?' && depth == 0) return {};
        if (c == u'+' && depth == 0) pieces += QString();
        else pieces.last() += c;
        ++at;
    }
    QString text;
    bool some = false;
    for (const QString& piece : pieces) {
        if (const auto match = literals.match(piece); match.hasMatch()) {
            static const QRegularExpression gap(QStringLiteral("\"\\s*\""));
            QString joined = match.captured(1).trimmed();
            joined = joined.sliced(1, joined.size() - 2).replace(gap, QString());
            text += joined;
            some = true;
        } else if (const auto either = choice.match(piece); either.hasMatch())
            text += either.captured(otherwise ? 2 : 1);
        else if (piece.trimmed().startsWith(QLatin1String("tensor_label("))) text += QLatin1String("tensor \"7\"");
        else if (piece.trimmed() != QLatin1String("kept")) text += u'7'; // said with and without what is kept
    }
    static const QRegularExpression sentence(QStringLiteral("[a-z] [a-z]"));
    return some && text.contains(sentence) ? text.replace(QStringLiteral("\\\""), QStringLiteral("\"")) : QString();
}

} // namespace

class TestErrorSentences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QCoreApplication::installTranslator(&brackets_); }
    void cleanup() { QCoreApplication::removeTranslator(&brackets_); }

    void every_sentence_of_the_core_is_known()
    {
        // fail(what, why, remedy), braces of an Error, and the helpers that make one of a sentence.
        static const QRegularExpression whole(
            QStringLiteral("\\b(?:fail|Error ?|Error \\w+ "
                           "?)(?=[({])|(?:Failed\\{|fail_with\\(|within\\(|runFailed\\(|return )(?=\\{\")")),
            sentence(QStringLiteral("\\b(?:reject|refuse|refused|unreadable|mismatch|lose|broken|require|lost\\.push_"
                                    "back|notices_?\\.push_back)(?=\\()")),
            comment(QStringLiteral("(?m)(?<![:\"])//.*$"));
        QStringList unknown;
        int asked = 0;
        for (QDirIterator files(SFUMATO_SOURCE_DIR "/core", {"*.cpp", "*.h"}, QDir::Files,
                                QDirIterator::Subdirectories);
             files.hasNext();) {
            QFile file(files.next());
            if (!ofTheWindow(file.fileName()) || file.fileName().endsWith(QLatin1String("base/error.h"))) continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString code = QString::fromUtf8(file.readAll()).remove(comment);
            const auto ask = [&](const QString& expression) {
                for (const bool otherwise : {false, true}) {
                    const QString text = example(expression, otherwise);
                    if (text.isEmpty()) continue;
                    ++asked;
                    if (!translated({"x", text.toStdString(), {}}).why.startsWith(u'['))
                        unknown += QStringLiteral("%1: %2").arg(QFileInfo(file).fileName(), text);
                }
            };
            for (auto found = whole.globalMatch(code); found.hasNext();) {
                const QStringList parts = arguments(code, found.next().capturedEnd());
                if (parts.size() < 4 && !parts.first().contains(u';')) // else a body in braces
                    for (const QString& part : parts.sliced(1)) ask(part);
            }
            for (auto found = sentence.globalMatch(code); found.hasNext();)
                for (const QString& part : arguments(code, found.next().capturedEnd()))
                    if (part.count(u'"') > 1 && part.contains(u' ')) ask(part);
        }
        unknown.removeDuplicates();
        QVERIFY2(unknown.isEmpty(),
                 qPrintable(QStringLiteral("add to ui/language/error_sentences_*.cpp:\n") + unknown.join(u'\n')));
        QVERIFY2(asked > 600, qPrintable(QString::number(asked)));
    }

    /// Or the n-th group of a match would not be the n-th place.
    void places_are_numbered_as_they_come()
    {
        static const QRegularExpression place(QStringLiteral("%([1-9])"));
        QSet<QString> seen;
        for (const auto rows : {sentencesOfFiles(), sentencesOfWork()})
            for (const char* row : rows) {
                int number = 0;
                for (auto found = place.globalMatch(QLatin1String(row)); found.hasNext();)
                    QCOMPARE(found.next().captured(1).toInt(), ++number);
                QVERIFY2(!seen.contains(QLatin1String(row)), row);
                seen.insert(QLatin1String(row));
            }
    }

    void what_is_filled_in_stays()
    {
        const TranslatedError error = translated(
            {"/pictures/a: b.png", "is 9000 x 20 pixels, at most 8192 a side can be read", "scale it down"});
        QCOMPARE(error.what, QStringLiteral("/pictures/a: b.png"));
        QCOMPARE(error.why, QStringLiteral("[is 9000 x 20 pixels, at most 8192 a side can be read]"));
        QCOMPARE(error.remedy, QStringLiteral("[scale it down]"));
    }

    void a_sentence_in_a_sentence_is_said_as_well()
    {
        QCOMPARE(translated({"a.png", "cannot write: No space left on device", ""}).why,
                 QStringLiteral("[cannot write: [No space left on device]]"));
        QCOMPARE(translated({"request: prompt", "is not valid UTF-8", ""}).what, QStringLiteral("request: [prompt]"));
        // A name is no word of ours.
        QCOMPARE(translated({"m", "has no tensor \"mask\"", ""}).why, QStringLiteral("[has no tensor \"mask\"]"));
    }

    void the_sentence_that_says_more_is_meant()
    {
        QCOMPARE(translated({"m", "tensor \"a\" does not have the shape that its name asks for", ""}).why,
                 QStringLiteral("[tensor \"a\" does not have the shape that its name asks for]"));
        QCOMPARE(translated({"s", "its part \"vae\" is missing though model_index.json names it", ""}).why,
                 QStringLiteral("[its part \"vae\" is missing though model_index.json names it]"));
    }

    void kept_lines_are_taken_apart()
    {
        QCOMPARE(translatedLine(QStringLiteral("/a/x.safetensors: is no model that makes pictures (it looks like: a "
                                               "LoRA); choose a whole model, as a folder or one file")),
                 QStringLiteral("/a/x.safetensors: [is no model that makes pictures (it looks like: a LoRA)]; [choose "
                                "a whole model, as a folder or one file]"));
        // The remedy has a semicolon of its own.
        QCOMPARE(translatedLine(QStringLiteral(
                     "x: its header is too small (3 bytes); the file is damaged or incomplete; fetch it again")),
                 QStringLiteral(
                     "x: [its header is too small (3 bytes)]; [the file is damaged or incomplete; fetch it again]"));
        QCOMPARE(translatedLine(QStringLiteral("steps: 0 is outside 1 to 1000; 20 to 50 are usual")),
                 QStringLiteral("[steps]: [0 is outside 1 to 1000]; [20 to 50 are usual]"));
        QCOMPARE(translatedLine(QStringLiteral("nothing of ours: whatever")),
                 QStringLiteral("nothing of ours: whatever"));
        QCOMPARE(translatedLine(QString()), QString());
    }

    void a_kept_line_follows_the_language()
    {
        const QString line = QStringLiteral("a.png: is empty");
        QCOMPARE(translatedLine(line), QStringLiteral("a.png: [is empty]"));
        QCOMPARE(translatedLine(line), QStringLiteral("a.png: [is empty]"));
        QCoreApplication::removeTranslator(&brackets_);
        QCOMPARE(translatedLine(line), line);
    }

    void a_line_is_as_the_core_writes_it()
    {
        QCoreApplication::removeTranslator(&brackets_);
        for (const Error& error :
             {Error{"a", "is empty", "scale it down"}, Error{"", "no\nsense", ""}, Error{"a", "", "b"}})
            QCOMPARE(translatedLine(error), QString::fromStdString(error.line()));
    }

private:
    Brackets brackets_;
};

QTEST_GUILESS_MAIN(TestErrorSentences)
#include "test_error_sentences.moc"
