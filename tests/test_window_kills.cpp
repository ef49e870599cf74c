// A window is killed again and again while text is typed, strokes are drawn and pictures are made: at the next start
// nothing is missing that was there two seconds before the kill, and no picture that was announced.
// -kills N: how often; -minutes M: at most so long; -seed N: the same moments again.
#include "core/studio/document/document_keeper.h"
#include "core/studio/jobs/job_service.h"
#include "tests/support/long_functions.h"
#include "tests/support/painting_window.h"

#include "ui/gallery/gallery_details.h"
#include "ui/generate/prompt_editor.h"
#include "ui/generate/prompt_panel.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/picture_grid.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <random>

#include <unistd.h>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

constexpr int kMaxAgeMs = 2000, kSide = 64;
int kills = 4;
double minutes = 10;
unsigned seed = std::random_device()();

/// Of a clock that all processes share.
qint64 now_ms()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

void announce(const char* what, const QByteArray& value)
{
    const QByteArray line = QByteArray::number(now_ms()) + ' ' + what + ' ' + value + '\n';
    (void)!::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())); // no buffer that dies with it
}

// What is typed and drawn counts up: whoever finds a number knows how old what is there is.

/// The largest number that was typed whole, "000012;".
int number_in(const QString& text)
{
    static const QRegularExpression whole(QStringLiteral("(\\d{6});"));
    int largest = 0;
    for (auto found = whole.globalMatch(text); found.hasNext();)
        largest = std::max(largest, found.next().captured(1).toInt());
    return largest;
}

/// Types a number behind what is there; what is long is cut off in front.
void type(QPlainTextEdit& editor, int number)
{
    constexpr int kLongest = 150;
    if (editor.toPlainText().size() > kLongest) {
        QTextCursor front(editor.document());
        front.setPosition(kLongest / 2, QTextCursor::KeepAnchor);
        front.removeSelectedText();
    }
    editor.moveCursor(QTextCursor::End);
    QTest::keyClicks(&editor, QStringLiteral("%1;").arg(number, 6, 10, QLatin1Char('0')));
}

QColor colour_of(int number) { return QColor(255, number >> 8 & 255, number & 255); }
int number_in(const painting::Document& art)
{
    if (art.empty()) return 0;
    const Image seen = painting::flattened(art);
    const std::uint8_t* pixel = seen.at(kSide / 2, kSide / 2);
    return pixel[0] == 255 && pixel[1] != 255 ? pixel[1] << 8 | pixel[2] : 0;
}

struct Worker : PaintingWindow {
    explicit Worker(const QString& folder) : PaintingWindow(folder) {}
    PromptEditor& prompt(int index) { return *create().prompt()->findChildren<PromptEditor*>().value(index); }
    QDoubleSpinBox& steps()
    {
        for (auto* number : create().findChildren<QDoubleSpinBox*>())
            if (number->accessibleName() == QLatin1String("Steps")) return *number;
        qFatal("the window has no steps");
    }
    /// What the last run left on the canvas, where it does not come by itself.
    void recover()
    {
        if (!art().empty() || !painter().keeper().recoverable()) return;
        for (auto* bar : canvas().findChildren<NoticeBar*>())
            for (auto* button : bar->findChildren<QPushButton*>())
                if (button->text() == QLatin1String("Bring it back")) button->click();
        (void)QTest::qWaitFor([this] { return !art().empty(); }, kPatienceMs);
    }
    void announceFound()
    {
        announce("found-prompt", QByteArray::number(number_in(prompt(0).text())));
        announce("found-negative", QByteArray::number(number_in(prompt(1).text())));
        announce("found-steps", QByteArray::number(int(steps().value())));
        announce("found-stroke", QByteArray::number(number_in(art())));
        int note = 0;
        QList<QByteArray> paths;
        for (const PictureEntry& picture : pictures()) {
            note = std::max(note, number_in(picture.note));
            paths += picture.path.toUtf8();
        }
        announce("found-note", QByteArray::number(note));
        for (const QByteArray& path : paths) announce("found-picture", path);
        announce("found-all", {});
    }
    void beginCanvas()
    {
        if (art().empty()) show(landscape(kSide, kSide));
        press("tool_brush");
        canvas().tools().change([](ToolSettings& settings) {
            settings.layer = painting::Layer::Sketch;
            settings.brush.size = 24;
            settings.brush.hardness = 1;
        });
    }
    void draw(int number)
    {
        canvas().tools().change([number](ToolSettings& settings) { settings.colour = colour_of(number); });
        canvas().showPaintView();
        drag({{20, 32}, {32, 32}, {44, 32}});
    }
    /// On the oldest picture, once there is one.
    void note(int number)
    {
        auto* grid = gallery().findChild<PictureGrid*>();
        const int rows = grid->model()->rowCount();
        if (!rows) return;
        part<QToolButton>(QStringLiteral("details")).setChecked(true);
        auto* text = gallery().findChild<GalleryDetails*>()->findChild<QPlainTextEdit*>();
        if (!text->isVisible()) {
            grid->setCurrentIndex(grid->model()->index(rows - 1, 0));
            return;
        }
        type(*text, number);
        announce("note", QByteArray::number(number));
    }
};

int work(const QString& folder, int first)
{
    Worker worker(folder);
    worker.recover();
    worker.announceFound();
    QObject::connect(&worker.studio->jobs(), &JobService::pictureSaved, worker.window.get(),
                     [](JobId, const PictureEntry& picture) { announce("picture", picture.path.toUtf8()); });
    worker.beginCanvas();
    announce("ready", {});
    for (int number = first;; ++number) {
        type(worker.prompt(0), number);
        announce("prompt", QByteArray::number(number));
        type(worker.prompt(1), number);
        announce("negative", QByteArray::number(number));
        worker.steps().setValue(number % 900 + 1);
        announce("steps", QByteArray::number(number % 900 + 1));
        worker.draw(number);
        announce("stroke", QByteArray::number(number));
        worker.note(number);
        if (number % 4 == 0 && worker.studio->jobs().queue().isEmpty()) {
            GenerationRequest request = request_of("picture", number);
            (void)worker.studio->jobs().generate(request);
        }
        QTest::qWait(20);
    }
}

struct Line {
    qint64 at = 0;
    QByteArray what, value;
};

QList<Line> linesOf(const QByteArray& output)
{
    QList<Line> lines;
    for (const QByteArray& line : output.left(output.lastIndexOf('\n') + 1).split('\n')) { // a half one says nothing
        const auto blank = line.indexOf(' '), next = line.indexOf(' ', blank + 1);
        if (blank > 0 && next > 0)
            lines += {line.left(blank).toLongLong(), line.mid(blank + 1, next - blank - 1), line.mid(next + 1)};
    }
    return lines;
}

/// What must be there at the next start.
struct Promised {
    QHash<QByteArray, int> least; ///< by what is typed and drawn
    QSet<QByteArray> pictures;

    void add(const QList<Line>& lines, qint64 killed)
    {
        for (const Line& line : lines) {
            if (line.what == "picture") pictures += line.value;
            else if (!line.what.startsWith("found") && line.what != "ready" && line.at <= killed - kMaxAgeMs)
                least[line.what] = line.value.toInt();
        }
    }
    /// What is missing, or nothing. `lines`: of the next start.
    QStringList missing(const QList<Line>& lines) const
    {
        QStringList gone;
        QSet<QByteArray> there;
        for (const Line& line : lines) {
            if (line.what == "found-picture") there += line.value;
            if (!line.what.startsWith("found-") || line.what == "found-picture" || line.what == "found-all") continue;
            const QByteArray what = line.what.mid(6);
            const int found = line.value.toInt(), wanted = least.value(what);
            // Steps go round: one that is far below began anew.
            const bool old = what == "steps" ? (wanted - found + 900) % 900 < 450 && wanted != found : found < wanted;
            if (wanted && old)
                gone += QStringLiteral("%1 %2, found %3").arg(QString::fromLatin1(what)).arg(wanted).arg(found);
        }
        for (const QByteArray& picture : pictures - there) gone += QString::fromUtf8(picture);
        return gone;
    }
};

} // namespace

class TestWindowKills : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothing_older_than_two_seconds_is_missing()
    {
        const QTemporaryDir dir;
        Promised promised;
        std::mt19937 random(seed);
        qInfo("seed %u", seed);
        QElapsedTimer clock;
        clock.start();
        int next = 1, done = 0, checked = 0;
        for (; done <= kills && (done == 0 || clock.elapsed() < minutes * 60'000); ++done) {
            QProcess child;
            child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            child.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("--work"), dir.path(), QString::number(next)});
            QVERIFY(child.waitForStarted(60'000));
            QByteArray output;
            const auto until = [&](const char* word, int ms) {
                QElapsedTimer waiting;
                waiting.start();
                while (!output.contains(word) && waiting.elapsed() < ms) {
                    child.waitForReadyRead(std::max<int>(1, int(std::min<qint64>(ms - waiting.elapsed(), 200))));
                    output += child.readAllStandardOutput();
                }
                return output.contains(word);
            };
            // Most are killed at work, every fifth somewhere on its way there; the last only looks.
            const int after = std::uniform_int_distribution(200, 5000)(random);
            const bool early = done % 5 == 4 && done < kills;
            if (!early) QVERIFY2(until(done < kills ? "ready" : "found-all", 60'000), "the window did not start");
            (void)until("\n\n", done < kills ? (early ? after / 3 : after) : 0);
            const qint64 killed = now_ms();
            ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
            QVERIFY(child.waitForFinished());
            output += child.readAllStandardOutput();
            const QList<Line> lines = linesOf(output);
            if (output.contains("found-all")) {
                const QStringList gone = promised.missing(lines);
                QVERIFY2(gone.isEmpty(), qPrintable(QStringLiteral("kill %1: %2").arg(done).arg(gone.join(u'\n'))));
                ++checked;
            }
            promised.add(lines, killed);
            for (const Line& line : lines)
                if (line.what == "prompt") next = line.value.toInt() + 1;
        }
        qInfo("%d kills, %d starts looked at, %d rounds of typing, %lld pictures", done - 1, checked, next - 1,
              static_cast<long long>(promised.pictures.size()));
        for (const char* what : {"prompt", "negative", "steps", "stroke", "note"})
            QVERIFY2(promised.least.contains(what), what); // else nothing was tested
        QVERIFY(!promised.pictures.isEmpty());
    }
};

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    applyTheme("dark");
    QStringList arguments = app.arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1String("--work"))
        return work(arguments[2], arguments[3].toInt());
    for (const auto& [flag, value] :
         {std::pair<const char*, std::function<void(const QString&)>>{"-kills",
                                                                      [](const QString& n) { kills = n.toInt(); }},
          {"-minutes", [](const QString& n) { minutes = n.toDouble(); }},
          {"-seed", [](const QString& n) { seed = n.toUInt(); }}}) {
        const auto at = arguments.indexOf(QLatin1String(flag));
        if (at < 1 || at + 1 >= arguments.size()) continue;
        value(arguments[at + 1]);
        arguments.remove(at, 2);
    }
    // The last start begins within the time and may take as long as any.
    let_functions_take(std::chrono::minutes(5) + std::chrono::seconds(int(minutes * 60)));
    TestWindowKills test;
    return QTest::qExec(&test, arguments);
}

#include "test_window_kills.moc"
