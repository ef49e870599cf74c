#include "photographer.h"

#include "screenshot_props.h"
#include "core/studio/gallery/library.h"
#include "core/studio/history/history.h"
#include "core/studio/jobs/job_service.h"
#include "core/studio/models/model_library.h"
#include "core/studio/support/settings.h"
#include "core/studio/training/training_processes.h"
#include "ui/canvas/paint_view.h"
#include "ui/canvas/canvas.h"
#include "ui/explorer/explorer_window.h"
#include "ui/explorer/noising_page.h"
#include "ui/explorer/run_page.h"
#include "ui/generate/create_panel.h"
#include "ui/generate/filmstrip_panel.h"
#include "ui/gallery/gallery_panel.h"
#include "ui/history/history_panel.h"
#include "ui/checkpoints/models_panel.h"
#include "ui/generate/prompt_panel.h"
#include "ui/queue/queue_panel.h"
#include "ui/generate/sampling_panel.h"
#include "ui/training/training_panel.h"
#include "ui/gallery/viewer_window.h"
#include "ui/widgets/picture_grid.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMouseEvent>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace sfumato;
using namespace sfumato::ui;

namespace {

constexpr int kSeeds = 3, kGridSeed = 21, kTrainingSteps = 120;

} // namespace

void Photographer::setTheme(const QString& theme)
{
    theme_ = theme;
    studio_.settings().set(setting::kTheme, theme);
    QTest::qWait(300);
}

void Photographer::save(const QString& name, const QPixmap& picture)
{
    const QString file = out_.filePath(QStringLiteral("%1-%2.png").arg(name, theme_));
    if (!reduced(picture.toImage()).save(file, "PNG", 0))
        std::fprintf(stderr, "take_screenshots: %s cannot be written\n", qPrintable(file));
}

void Photographer::ask(const char* prompt, int count, int seed, int steps)
{
    GenerationRequest request = part<CreatePanel>().request();
    request.prompt = prompt;
    request.seed = seed;
    request.count = count;
    request.steps = steps;
    part<CreatePanel>().setRequest(request);
    trigger("generate");
}

void Photographer::askGrid()
{
    GridPlan plan{.base = part<CreatePanel>().request(),
                  .axes = {{QStringLiteral("guidance_scale"), {"1", "2", "4", "8"}},
                           {QStringLiteral("steps"), {"5", "10", "20"}}}};
    plan.base.prompt = "a red house by the sea at sunset";
    plan.base.seed = kGridSeed;
    plan.base.count = 1;
    if (const auto job = studio_.jobs().generateGrid(plan); !job)
        std::fprintf(stderr, "%s\n", job.error().line().c_str());
}

void Photographer::fillShelf()
{
    askGrid();
    int seed = 3;
    for (const Work& work : kWorks) ask(work.prompt, kSeeds, seed++);
    idle();
    until([&] { return part<GalleryPanel>().model().rowCount() >= kSeeds * int(std::size(kWorks)) + 13; },
          "all pictures in the gallery");
    auto pictures = studio_.library().find({});
    until([&] { return pictures.isFinished(); }, "the list of pictures");
    QList<PictureMarks> marks;
    QList<qint64> sea;
    for (const PictureEntry& picture : pictures.result())
        for (const Work& work : kWorks) {
            if (picture.request.prompt != work.prompt) continue;
            if (picture.request.prompt.find("sea") != std::string::npos) sea << picture.id;
            if (picture.request.seed % 3 == 0 && picture.request.seed != kGridSeed)
                marks << PictureMarks{picture.id, work.rating, work.label,
                                      work.label == 1 ? QStringLiteral("for the cover") : QString()};
        }
    studio_.library().setMarks(marks);
    auto album = studio_.library().createAlbum(QStringLiteral("By the sea"));
    until([&] { return album.isFinished(); }, "an album");
    (void)studio_.library().addToAlbum(album.result(), sea);
    auto history = studio_.history().find({.text = QStringLiteral("lighthouse"), .distinct_prompts = false});
    until([&] { return history.isFinished(); }, "the history");
    for (const HistoryEntry& entry : history.result()) {
        studio_.history().setStarred(entry.id, true);
        studio_.history().setNote(entry.id, QStringLiteral("the moon is best at seed 8"));
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
    part<CreatePanel>().prompt()->focusPrompt();
    dock("gallery")->raise();
    part<GalleryPanel>().search({});
    ask("a red house by the sea at sunset", 1, 15);
    idle();
    QTest::qWait(800);
    if (wanted(QStringLiteral("window"))) save(QStringLiteral("window"), window_.grab());
    if (wanted(QStringLiteral("making"))) takeMaking();
    if (wanted(QStringLiteral("canvas"))) takeCanvas();
    takePanels();
    takeViewer();
    takeDialogs();
    if (wanted(QStringLiteral("explorer-into-noise")) || wanted(QStringLiteral("explorer-out-of-noise")))
        takeExplorer();
}

void Photographer::takeMaking()
{
    bool far = false;
    const auto connection
        = QObject::connect(&studio_.jobs(), &JobService::stepPreviewReady, [&](const StepPreview& preview) {
              far = far || (preview.picture == 1 && preview.step >= preview.steps / 2);
          });
    ask("a windmill on rolling hills by day, watercolor", 4, 31, 40);
    ask("a sailing boat by the sea in the fog", 2, 5);
    ask("a hot air balloon in the mountains at dawn", 4, 6);
    until([&] { return far; }, "a picture half made");
    QCoreApplication::processEvents();
    save(QStringLiteral("making"), window_.grab());
    QObject::disconnect(connection);
    studio_.jobs().cancelAll();
    idle();
}

void Photographer::takeCanvas()
{
    ask("a red house by the sea at noon", 1, 15);
    idle();
    QTest::qWait(800);
    Canvas& canvas = part<Canvas>();
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
    GenerationRequest request = part<CreatePanel>().request();
    request.prompt = "night sky with full moon";
    request.count = 4;
    part<CreatePanel>().setRequest(request);
    trigger("repaint");
    until([&] { return canvas.findChild<QListWidget*>()->count() == 4; }, "what was repainted");
    idle();
    canvas.findChild<QListWidget*>()->setCurrentRow(2);
    QTest::qWait(400);
    save(QStringLiteral("canvas"), window_.grab());
    trigger("reject");
    canvas.showImageView();
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
    GalleryPanel* gallery = &part<GalleryPanel>();
    for (const char* button : {"places", "details"})
        gallery->findChild<QToolButton*>(QLatin1String(button))->setChecked(true);
    gallery->findChild<QTreeView*>()->expandAll();
    auto* grid = gallery->findChild<PictureGrid*>();
    for (int row = 0; row < grid->model()->rowCount(); ++row)
        if (const PictureEntry* picture = gallery->model().entry(row);
            picture && !picture->note.isEmpty() && picture->axes.isEmpty())
            grid->setCurrentIndex(grid->model()->index(row, 0));
    panel("gallery", 860, 760);
    auto* history = part<HistoryPanel>().findChild<QListView*>();
    for (int row = 0; row < history->model()->rowCount(); ++row)
        if (part<HistoryPanel>().model().entry(row).starred) history->setCurrentIndex(history->model()->index(row, 0));
    panel("history", 480, 640);
    auto* jobs = part<QueuePanel>().findChild<QListView*>();
    jobs->setCurrentIndex(jobs->model()->index(0, 0));
    panel("queue", 480, 480);
    panel("models", 640, 520);
    for (const char* button : {"places", "details"})
        gallery->findChild<QToolButton*>(QLatin1String(button))->setChecked(false);
}

void Photographer::takeViewer()
{
    auto moons = studio_.library().ids({.text = QStringLiteral("lighthouse")}),
         houses
        = studio_.library().ids({.text = QStringLiteral("seed:21 steps:20 width:<200"), .sort = PictureSort::Oldest});
    until([&] { return moons.isFinished() && houses.isFinished(); }, "the pictures to look at");
    Q_EMIT part<GalleryPanel>().viewRequested(moons.result(), 1);
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
        if (auto* found = qobject_cast<Window*>(widget); found && found->isVisible() && !before.contains(widget))
            return found;
    std::fprintf(stderr, "take_screenshots: %s opens nothing\n", action);
    std::exit(1);
}

void Photographer::takeDialogs()
{
    for (const auto& [name, action] :
         {std::pair{"settings", "settings"}, {"settings-keyboard", "shortcuts"}, {"about", "about"}}) {
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
        if (number != 5 && caption.open(QIODevice::WriteOnly))
            caption.write("an ink drawing of " + QByteArray::fromStdString(picture.request.prompt));
    }
    TrainingPanel& training = part<TrainingPanel>();
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
    TrainingProcess& run = **studio_.training().create(plan);
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
