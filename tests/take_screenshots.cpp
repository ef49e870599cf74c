// Takes the pictures of docs/: every panel of the window, dark and light, over a fresh data folder with pictures that the
// built-in model makes meanwhile.
//   take_screenshots --out DIR [--theme dark] [--language de] [--only NAME]   both themes, English, all of them
#include "core/checkpoint/safetensors.h"
#include "core/studio/studio.h"
#include "core/studio/training/training_runs.h"
#include "ui/canvas/paint_view.h"
#include "ui/canvas/canvas.h"
#include "ui/explorer/explorer_window.h"
#include "ui/explorer/noising_page.h"
#include "ui/explorer/run_page.h"
#include "ui/language/language.h"
#include "ui/main_window.h"
#include "ui/panels/create_panel.h"
#include "ui/panels/filmstrip_panel.h"
#include "ui/panels/gallery_panel.h"
#include "ui/panels/history_panel.h"
#include "ui/panels/models_panel.h"
#include "ui/panels/prompt_panel.h"
#include "ui/panels/queue_panel.h"
#include "ui/panels/sampling_panel.h"
#include "ui/theme/desktop_look.h"
#include "ui/theme/look_keeper.h"
#include "ui/training/training_panel.h"
#include "ui/viewer/viewer_window.h"
#include "ui/widgets/picture_grid.h"

#include <QMouseEvent>
#include <QListWidget>
#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QDockWidget>
#include <QLineEdit>
#include <QListView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <opencv2/core.hpp>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

constexpr QSize kWindow{1440, 900};
constexpr int kColours = 256, kExact = 160, kSeeds = 3, kGridSeed = 21, kTrainingSteps = 120;

/// Pictures of these are on the shelf; stars and colours as somebody might have given them.
struct Work {
    const char* prompt;
    int rating, label;
};
constexpr Work kWorks[] = {
    {"a pine tree in the forest in the snow", 0, 0},
    {"a cactus in the desert at sunset, pixel art", 2, 0},
    {"a yellow car in the city at night, flat design", 0, 5},
    {"a sailing boat by the sea in the fog", 3, 0},
    {"a hot air balloon in the mountains at dawn", 4, 2},
    {"a white lighthouse by the sea at night with a full moon", 5, 0},
    {"a windmill on rolling hills by day, watercolor", 4, 4},
    {"a red house by the sea at sunset", 5, 1},
};

template <class True> void until(True true_now, const char* what)
{
    if (QTest::qWaitFor(true_now, 120'000)) return;
    std::fprintf(stderr, "take_screenshots: %s did not come\n", what);
    std::exit(1);
}

/// A LoRA as trainers write it, of the smallest size.
void writeLora(const QString& file)
{
    const std::string layer = "lora_unet_down_blocks_0_attentions_0_transformer_blocks_0_attn1_to_q";
    const auto written = write_safetensors(file.toStdString(), {{layer + ".lora_down.weight", at::zeros({8, 96})}, {layer + ".lora_up.weight", at::zeros({96, 8})}, {layer + ".alpha", at::scalar_tensor(8)}},
                                           {{"ss_network_dim", "8"}, {"ss_tag_frequency", R"({"img": {"ink wash": 24, "paper": 12}})"}, {"modelspec.description", "Ink on wet paper"}});
    if (!written) std::fprintf(stderr, "%s\n", written.error().line().c_str());
}

/// As if drawn with blue ink on yellow paper.
QImage inked(const QImage& picture)
{
    constexpr int kTones = 5;
    constexpr QRgb kInk = 0xff1c2a4a, kPaper = 0xfff4ead2;
    QImage ink = picture.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < ink.height(); ++y)
        for (int x = 0; x < ink.width(); ++x) {
            const int tone = qGray(ink.pixel(x, y)) * kTones / 256;
            const auto mix = [&](int dark, int light) { return dark + (light - dark) * tone / (kTones - 1); };
            ink.setPixel(x, y, qRgb(mix(qRed(kInk), qRed(kPaper)), mix(qGreen(kInk), qGreen(kPaper)), mix(qBlue(kInk), qBlue(kPaper))));
        }
    return ink;
}

/// Few colours make a small file. The nearest of each: dither would be seen in the surfaces.
QImage reduced(const QImage& picture)
{
    const QImage rgb = picture.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, int> counts;
    for (int y = 0; y < rgb.height(); ++y)
        for (int x = 0; x < rgb.width(); ++x) ++counts[rgb.pixel(x, y)];
    if (counts.size() <= kColours) return rgb.convertToFormat(QImage::Format_Indexed8, QList<QRgb>(counts.keyBegin(), counts.keyEnd()));
    QList<std::pair<int, QRgb>> common;
    for (auto colour = counts.cbegin(); colour != counts.cend(); ++colour) common.emplaceBack(colour.value(), colour.key());
    std::sort(common.begin(), common.end(), std::greater<>());
    QList<QRgb> table;      // surfaces, controls and texts stay as they are
    for (const auto& [count, colour] : common.first(kExact)) table << colour;
    // Of the rest every colour once, however much of it there is: so that a small thing keeps its own beside a large one.
    cv::Mat colours(0, 3, CV_32F), which, centres;
    for (qsizetype i = kExact; i < common.size(); i += common.size() / 20'000 + 1) {
        const QRgb colour = common[i].second;
        colours.push_back(cv::Mat(cv::Matx13f(float(qRed(colour)), float(qGreen(colour)), float(qBlue(colour)))));
    }
    cv::setRNGSeed(1);
    cv::kmeans(colours, kColours - kExact, which, {cv::TermCriteria::MAX_ITER, 12, 0}, 1, cv::KMEANS_PP_CENTERS, centres);
    for (int i = 0; i < centres.rows; ++i) table << qRgb(int(centres.at<float>(i, 0) + 0.5F), int(centres.at<float>(i, 1) + 0.5F), int(centres.at<float>(i, 2) + 0.5F));
    return rgb.convertToFormat(QImage::Format_Indexed8, table, Qt::ThresholdDither | Qt::AvoidDither);
}

} // namespace

/// Arranges the window for one picture after the other.
class Photographer {
public:
    Photographer(Studio& studio, MainWindow& window, const QDir& out, const QString& only) : studio_(studio), window_(window), out_(out), only_(only) {}

    void fillShelf();
    void takeWelcome() { save(QStringLiteral("welcome"), window_.grab()); }
    void takeAll();
    /// A model learns to draw in ink meanwhile.
    void takeTraining(const QStringList& themes);
    void setTheme(const QString& theme);

private:
    [[nodiscard]] bool wanted(const QString& name) const { return only_.isEmpty() || name == only_; }
    void save(const QString& name, const QPixmap& picture);
    void ask(const char* prompt, int count, int seed, int steps = 20);
    void askGrid();
    void idle() { until([this] { return studio_.queue().isEmpty(); }, "the end of the queue"); }
    QDockWidget* dock(const char* id) { return window_.findChild<QDockWidget*>(QLatin1String(id)); }
    void trigger(const char* action) { window_.findChild<QAction*>(QLatin1String(action))->trigger(); }
    /// The window that an action opens.
    template <class Window> Window* opened(const char* action);
    void panel(const char* id, int width, int height) { panelAs(id, id, width, height); }
    void panelAs(const char* name, const char* id, int width, int height);
    void takeMaking();
    /// Its sky masked and painted anew.
    void takeCanvas();
    void takePanels();
    void takeViewer();
    void takeDialogs();
    void takeExplorer();
    Studio& studio_;
    MainWindow& window_;
    const QDir out_;
    const QString only_;
    QString theme_;
};

void Photographer::setTheme(const QString& theme)
{
    theme_ = theme;
    studio_.settings().set(setting::kTheme, theme);
    QTest::qWait(300);
}

void Photographer::save(const QString& name, const QPixmap& picture)
{
    const QString file = out_.filePath(QStringLiteral("%1-%2.png").arg(name, theme_));
    if (!reduced(picture.toImage()).save(file, "PNG", 0)) std::fprintf(stderr, "take_screenshots: %s cannot be written\n", qPrintable(file));
}

void Photographer::ask(const char* prompt, int count, int seed, int steps)
{
    GenerationRequest request = window_.panels().create->request();
    request.prompt = prompt;
    request.seed = seed;
    request.count = count;
    request.steps = steps;
    window_.panels().create->setRequest(request);
    trigger("generate");
}

void Photographer::askGrid()
{
    GridPlan plan{.base = window_.panels().create->request(), .axes = {{QStringLiteral("guidance_scale"), {"1", "2", "4", "8"}}, {QStringLiteral("steps"), {"5", "10", "20"}}}};
    plan.base.prompt = "a red house by the sea at sunset";
    plan.base.seed = kGridSeed;
    plan.base.count = 1;
    if (const auto job = studio_.generateGrid(plan); !job) std::fprintf(stderr, "%s\n", job.error().line().c_str());
}

void Photographer::fillShelf()
{
    askGrid();
    int seed = 3;
    for (const Work& work : kWorks) ask(work.prompt, kSeeds, seed++);
    idle();
    until([&] { return window_.panels().gallery->model().rowCount() >= kSeeds * int(std::size(kWorks)) + 13; }, "all pictures in the gallery");
    auto pictures = studio_.library().find({});
    until([&] { return pictures.isFinished(); }, "the list of pictures");
    QList<PictureMarks> marks;
    QList<qint64> sea;
    for (const PictureEntry& picture : pictures.result())
        for (const Work& work : kWorks) {
            if (picture.request.prompt != work.prompt) continue;
            if (picture.request.prompt.find("sea") != std::string::npos) sea << picture.id;
            if (picture.request.seed % 3 == 0 && picture.request.seed != kGridSeed) marks << PictureMarks{picture.id, work.rating, work.label, work.label == 1 ? QStringLiteral("for the cover") : QString()};
        }
    studio_.library().setMarks(marks);
    auto album = studio_.library().createAlbum(QStringLiteral("By the sea"));
    until([&] { return album.isFinished(); }, "an album");
    (void)studio_.library().addToAlbum(album.result(), sea);
    auto history = studio_.findHistory({.text = QStringLiteral("lighthouse"), .distinct_prompts = false});
    until([&] { return history.isFinished(); }, "the history");
    for (const HistoryEntry& entry : history.result()) {
        studio_.setStarred(entry.id, true);
        studio_.setHistoryNote(entry.id, QStringLiteral("the moon is best at seed 8"));
    }
    const QString loras = studio_.dataDir().models() + QStringLiteral("/Lora/");
    QDir().mkpath(loras);
    writeLora(loras + QStringLiteral("ink-wash.safetensors"));
    QFile::copy(pictures.result().first().path, loras + QStringLiteral("ink-wash.png"));
    studio_.models().refresh();
    QTest::qWait(1500);
}

void Photographer::takeAll()
{
    window_.panels().create->prompt()->focusPrompt();
    dock("gallery")->raise();
    window_.panels().gallery->search({});
    ask("a red house by the sea at sunset", 1, 15);
    idle();
    QTest::qWait(800);
    if (wanted(QStringLiteral("window"))) save(QStringLiteral("window"), window_.grab());
    if (wanted(QStringLiteral("making"))) takeMaking();
    if (wanted(QStringLiteral("canvas"))) takeCanvas();
    takePanels();
    takeViewer();
    takeDialogs();
    if (wanted(QStringLiteral("explorer-into-noise")) || wanted(QStringLiteral("explorer-out-of-noise"))) takeExplorer();
}

void Photographer::takeMaking()
{
    bool far = false;
    const auto connection = QObject::connect(&studio_, &Studio::previewReady, [&](const StepPreview& preview) { far = far || (preview.picture == 1 && preview.step >= preview.steps / 2); });
    ask("a windmill on rolling hills by day, watercolor", 4, 31, 40);
    ask("a sailing boat by the sea in the fog", 2, 5);
    ask("a hot air balloon in the mountains at dawn", 4, 6);
    until([&] { return far; }, "a picture half made");
    QCoreApplication::processEvents();
    save(QStringLiteral("making"), window_.grab());
    QObject::disconnect(connection);
    studio_.cancelAll();
    idle();
}

void Photographer::takeCanvas()
{
    ask("a red house by the sea at noon", 1, 15);
    idle();
    QTest::qWait(800);
    Canvas& canvas = *window_.panels().canvas;
    trigger("tool_brush");
    canvas.tools().change([](ToolSettings& settings) { settings.brush.size = 22; });
    PaintView& view = *canvas.paintView();
    const auto at = [&view](double x, double y) { return view.toView().map(QPointF(x, y)).toPoint(); };
    for (const double y : {6., 22., 38., 48.}) {
        QTest::mousePress(&view, Qt::LeftButton, {}, at(-2, y));
        for (int x = 10; x < 132; x += 20) {
            QMouseEvent move(QEvent::MouseMove, at(x, y), view.mapToGlobal(at(x, y)), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(&view, &move);
        }
        QTest::mouseRelease(&view, Qt::LeftButton, {}, at(130, y));
    }
    GenerationRequest request = window_.panels().create->request();
    request.prompt = "night sky with full moon";
    request.count = 4;
    window_.panels().create->setRequest(request);
    trigger("repaint");
    until([&] { return canvas.findChild<QListWidget*>()->count() == 4; }, "what was repainted");
    idle();
    canvas.findChild<QListWidget*>()->setCurrentRow(2);
    QTest::qWait(400);
    save(QStringLiteral("canvas"), window_.grab());
    trigger("reject");
    canvas.look();
}

void Photographer::panelAs(const char* name, const char* id, int width, int height)
{
    if (!wanted(QLatin1String(name))) return;
    QDockWidget* shown = dock(id);
    const QByteArray layout = window_.saveState();
    shown->setFloating(true);
    shown->resize(width, height);
    QTest::qWait(900);
    save(QLatin1String(name), shown->widget()->grab());
    shown->setFloating(false);
    window_.restoreState(layout);
}

void Photographer::takePanels()
{
    GalleryPanel* gallery = window_.panels().gallery;
    for (const char* button : {"places", "details"}) gallery->findChild<QToolButton*>(QLatin1String(button))->setChecked(true);
    gallery->findChild<QTreeView*>()->expandAll();
    auto* grid = gallery->findChild<PictureGrid*>();
    for (int row = 0; row < grid->model()->rowCount(); ++row)
        if (const PictureEntry* picture = gallery->model().entry(row); picture && !picture->note.isEmpty() && picture->axes.isEmpty()) grid->setCurrentIndex(grid->model()->index(row, 0));
    panel("gallery", 860, 760);
    auto* history = window_.panels().history->findChild<QListView*>();
    for (int row = 0; row < history->model()->rowCount(); ++row)
        if (window_.panels().history->model().entry(row).starred) history->setCurrentIndex(history->model()->index(row, 0));
    panel("history", 480, 640);
    auto* jobs = window_.panels().queue->findChild<QListView*>();
    jobs->setCurrentIndex(jobs->model()->index(0, 0));
    panel("queue", 480, 480);
    panel("models", 640, 520);
    for (const char* button : {"places", "details"}) gallery->findChild<QToolButton*>(QLatin1String(button))->setChecked(false);
}

void Photographer::takeViewer()
{
    auto moons = studio_.library().ids({.text = QStringLiteral("lighthouse")}), houses = studio_.library().ids({.text = QStringLiteral("seed:21 steps:20 width:<200"), .sort = PictureSort::Oldest});
    until([&] { return moons.isFinished() && houses.isFinished(); }, "the pictures to look at");
    Q_EMIT window_.panels().gallery->viewRequested(moons.result(), 1);
    auto* viewer = window_.findChild<ViewerWindow*>();
    viewer->resize(1100, 760);
    QTest::qWait(800);
    if (wanted(QStringLiteral("viewer"))) save(QStringLiteral("viewer"), viewer->grab());
    viewer->compare({houses.result()[0], houses.result()[3]});     // of the grid: little guidance, much of it
    QTest::qWait(800);
    if (wanted(QStringLiteral("compare"))) save(QStringLiteral("compare"), viewer->grab());
    viewer->hide();
}

template <class Window> Window* Photographer::opened(const char* action)
{
    const QWidgetList before = QApplication::topLevelWidgets();
    trigger(action);
    QTest::qWait(600);
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* found = qobject_cast<Window*>(widget); found && found->isVisible() && !before.contains(widget)) return found;
    std::fprintf(stderr, "take_screenshots: %s opens nothing\n", action);
    std::exit(1);
}

void Photographer::takeDialogs()
{
    for (const auto& [name, action] : {std::pair{"settings", "settings"}, {"settings-keyboard", "shortcuts"}, {"about", "about"}}) {
        if (!wanted(QLatin1String(name))) continue;
        auto* dialog = opened<QDialog>(action);
        save(QLatin1String(name), dialog->grab());
        delete dialog;
    }
    if (wanted(QStringLiteral("grid"))) {
        auto* dialog = opened<QDialog>("grid");
        const auto lines = dialog->findChildren<QLineEdit*>();
        lines[0]->setText(QStringLiteral("1-8 [4]"));
        lines[1]->setText(QStringLiteral("10, 20"));
        QTest::qWait(300);
        save(QStringLiteral("grid"), dialog->grab());
        delete dialog;
    }
    if (wanted(QStringLiteral("palette"))) {
        auto* palette = opened<QDialog>("palette");
        palette->findChild<QLineEdit*>()->setText(QStringLiteral("pi"));
        QTest::qWait(500);
        save(QStringLiteral("palette"), palette->grab());
        delete palette;
    }
}

void Photographer::takeTraining(const QStringList& themes)
{
    if (!wanted(QStringLiteral("training-panel")) && !wanted(QStringLiteral("training-setup"))) return;
    auto pictures = studio_.library().find({});
    until([&] { return pictures.isFinished(); }, "the list of pictures");
    const QDir folder(studio_.dataDir().root() + QStringLiteral("/Ink drawings"));
    QDir().mkpath(folder.path());
    int number = 0;
    for (const PictureEntry& picture : pictures.result()) {
        const QImage image(picture.path);
        if (image.width() != image.height()) continue;  // a sheet
        const QString name = folder.filePath(QStringLiteral("%1").arg(++number, 2, 10, QLatin1Char('0')));
        inked(image).save(name + QStringLiteral(".png"));
        QFile caption(name + QStringLiteral(".txt"));
        if (number != 5 && caption.open(QIODevice::WriteOnly)) caption.write("an ink drawing of " + QByteArray::fromStdString(picture.request.prompt));
    }
    TrainingPanel& training = *window_.panels().training;
    training.setup().setFolder(folder.path());
    QTest::qWait(1500);
    for (const QString& theme : themes) {
        setTheme(theme);
        panelAs("training-setup", "training", 860, 480);
    }
    if (!wanted(QStringLiteral("training-panel"))) return;
    TrainingPlan plan = training.setup().plan();
    plan.steps = kTrainingSteps;
    plan.batch = 8;
    plan.recipe = {{"sheet_steps", 12}, {"sheet_pictures", 8}};
    TrainingRun& run = **studio_.training().create(plan);
    (void)studio_.training().start(run);
    training.showRun(&run);
    qint64 next = kTrainingSteps * 6 / 10;
    for (const QString& theme : themes) {
        until([&] { return run.status().step >= next || run.status().error; }, "a training");
        setTheme(theme);
        panelAs("training-panel", "training", 860, 500);
        next += kTrainingSteps / 10;
    }
    run.pause();
}

void Photographer::takeExplorer()
{
    ask("a red house by the sea at sunset", 1, 15);
    idle();
    auto* explorer = opened<ExplorerWindow>("explorer");
    auto* tabs = explorer->findChild<QTabWidget*>();
    QTest::qWait(1500);
    save(QStringLiteral("explorer-into-noise"), explorer->grab());
    tabs->setCurrentIndex(1);
    explorer->run()->run();
    until([&] { return !explorer->run()->words().isEmpty(); }, "the words of the prompt");
    explorer->run()->showWord(2);
    QTest::qWait(500);
    save(QStringLiteral("explorer-out-of-noise"), explorer->grab());
    delete explorer;
}

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Sfumato"));
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("out"), QStringLiteral("Write the pictures here."), QStringLiteral("DIR")},
                       {QStringLiteral("theme"), QStringLiteral("dark or light; both without it."), QStringLiteral("T")},
                       {QStringLiteral("language"), QStringLiteral("Of the window."), QStringLiteral("L"), QStringLiteral("en")},
                       {QStringLiteral("only"), QStringLiteral("Only this picture."), QStringLiteral("NAME")}});
    parser.process(app);
    const QDir out(parser.value(QStringLiteral("out")));
    if (parser.value(QStringLiteral("out")).isEmpty() || !QDir().mkpath(out.path())) parser.showHelp(2);

    const QTemporaryDir data;
    DesktopLook desktop;
    auto studio = Studio::open({.data_dir = data.path(), .pipeline = {}, .open_model = {}, .trainer = QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/sfumato-cli")});
    if (!studio) {
        std::fprintf(stderr, "take_screenshots: %s\n", studio.error().line().c_str());
        return 1;
    }
    (*studio)->settings().set(setting::kLanguage, parser.value(QStringLiteral("language")));
    const Language language((*studio)->settings());
    const LookKeeper look((*studio)->settings(), desktop);
    MainWindow window(**studio);
    window.resize(kWindow);
    window.show();
    window.resizeDocks({window.findChild<QDockWidget*>(QStringLiteral("create")), window.findChild<QDockWidget*>(QStringLiteral("gallery"))}, {320, 360}, Qt::Horizontal);
    window.activateWindow();
    until([&] { return (*studio)->model().has_value(); }, "the model");

    Photographer photographer(**studio, window, out, parser.value(QStringLiteral("only")));
    const QStringList themes = parser.isSet(QStringLiteral("theme")) ? QStringList{parser.value(QStringLiteral("theme"))} : QStringList{QStringLiteral("dark"), QStringLiteral("light")};
    for (const QString& theme : themes) {
        photographer.setTheme(theme);
        photographer.takeWelcome();
    }
    photographer.fillShelf();
    for (const QString& theme : themes) {
        photographer.setTheme(theme);
        photographer.takeAll();
    }
    photographer.takeTraining(themes);
    return 0;
}
