#include "ui/canvas/canvas_controller.h"
#include "core/studio/document/document_keeper.h"
#include "core/studio/support/in_background.h"
#include "core/studio/support/qt_image.h"
#include "ui/actions/actions.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/paint_view.h"
#include "ui/canvas/picture_view.h"
#include "ui/canvas/tool_options.h"
#include "ui/canvas/tool_strip.h"
#include "ui/generate/generation_controller.h"
#include "ui/generate/create_panel.h"
#include "ui/canvas/inpaint_controller.h"
#include "ui/theme/icons.h"
#include "ui/widgets/notice_bar.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>

namespace sfumato::ui {
namespace {

constexpr qint64 kAtOnce = 2 << 20;     // pixels

/// Transparent parts over white, as everywhere.
CanvasDocument documentOf(const QImage& image, const std::optional<GenerationRequest>& request)
{
    QImage opaque(image.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, image);
    CanvasDocument document{painting::document_of(from_qimage(opaque)), {}};
    if (request) document.requests.push_back(*request);
    return document;
}

} // namespace

CanvasController::CanvasController(Studio& studio, const Panels& panels, GenerationController& generation,
                                   QWidget* window)
    : QObject(window), studio_(studio), ui_(panels), generation_(generation), window_(window),
      document_(new PaintDocument(generation.undoStack(), this)),
      keeper_(new DocumentKeeper(studio.dataDir(), studio.settings(), this))
{
    ui_.canvas->setDocument(*document_);
    repainting_ = new InpaintController(studio, panels, generation, *document_, this);
    connect(repainting_, &InpaintController::statusMessage, this, &CanvasController::statusMessage);
    connect(document_, &PaintDocument::changed, this, [this] {
        keeper_->keep(document_->value(), document_->path());
        if (document_->isEmpty()) ui_.canvas->look();
        else if (!ui_.canvas->isPainting()) ui_.canvas->paint();    // what is undone is seen
    });
    connect(document_, &PaintDocument::resized, this, [this] { ui_.canvas->tools().suit(document_->art()); });
    ui_.canvas->tools().restore(studio.settings().json(setting::kTools));
    connect(&ui_.canvas->tools(), &PaintTools::changed, this,
            [this] { studio_.settings().setJson(setting::kTools, ui_.canvas->tools().remembered()); });
    connect(&ui_.canvas->tools(), &PaintTools::taken, this, &CanvasController::takeUp);
    connect(ui_.canvas->options(), &ToolOptions::canvasRequested, ui_.canvas, &Canvas::paint);
    connect(ui_.canvas, &Canvas::picturesDropped, this, [this](const QStringList& paths) { open(paths.first()); });
    connect(keeper_, &DocumentKeeper::failed, this, &CanvasController::showFailure);
}

CanvasController::~CanvasController() = default;

void CanvasController::start()
{
    offerLeft();
}

void CanvasController::placeActions(Actions& actions)
{
    const std::pair<Tool, const char*> tools[]
        = {{Tool::Hand, "tool_hand"},   {Tool::Brush, "tool_brush"},         {Tool::Eraser, "tool_eraser"},
           {Tool::Lasso, "tool_lasso"}, {Tool::Rectangle, "tool_rectangle"}, {Tool::Ellipse, "tool_ellipse"},
           {Tool::Fill, "tool_fill"},   {Tool::Wand, "tool_wand"},           {Tool::Picker, "tool_picker"},
           {Tool::Frame, "tool_frame"}};
    for (const auto& [tool, id] : tools) ui_.canvas->strip()->add(tool, actions[QLatin1String(id)]);
    repainting_->placeActions(actions);
    QMenu* mask = ui_.canvas->options()->maskMenu();
    for (const char* id : {"mask_grow", "mask_shrink", "mask_feather", "mask_invert", "mask_clear", "", "mask_show",
                           "mask_colour", "", "mask_save", "mask_load"})
        if (*id) mask->addAction(actions[QLatin1String(id)]);
        else mask->addSeparator();
    QAction* show = actions[QStringLiteral("mask_show")];
    show->setChecked(ui_.canvas->tools().settings().overlay_shown);
    connect(&ui_.canvas->tools(), &PaintTools::changed, show,
            [this, show] { show->setChecked(ui_.canvas->tools().settings().overlay_shown); });

    recent_ = new QMenu(tr("Open &recent"), window_);
    recent_->setIcon(icon(QStringLiteral("history")));
    QMenu* file = actions.menu(QStringLiteral("&File"));
    file->insertMenu(actions[QStringLiteral("paste_canvas")], recent_);
    connect(file, &QMenu::aboutToShow, this, &CanvasController::fillRecent);
    fillRecent();
}

void CanvasController::fillRecent()
{
    recent_->clear();
    for (const QString& path : keeper_->recentFiles()) {
        QAction* action = recent_->addAction(QFileInfo(path).fileName(), this, [this, path] { open(path); });
        action->setToolTip(path);
    }
    recent_->setEnabled(!recent_->isEmpty());
}

void CanvasController::showFailure(const Error& error)
{
    ui_.notice->showError(error);
}

/// What is seen is painted on: the picture that is shown, unless the document began with it or there is none.
void CanvasController::takeUp(Tool tool)
{
    if (tool == Tool::Hand || ui_.canvas->isPainting()) return;
    const QImage shown = ui_.canvas->view()->picture();
    if (shown.isNull()) return document_->isEmpty() ? startBlank() : ui_.canvas->paint();
    if (!document_->isEmpty() && shown == source_) return ui_.canvas->paint();
    source_ = shown;
    takeOnto(shown, ui_.canvas->shownRequest(), tr("take a picture onto the canvas"));
}

/// A large one is made ready beside the window.
void CanvasController::takeOnto(const QImage& image, const std::optional<GenerationRequest>& request,
                                const QString& text)
{
    const auto put = [this, text](const CanvasDocument& document) {
        document_->replace(text, document, {});
        ui_.canvas->paint();
    };
    if (qint64(image.width()) * image.height() <= kAtOnce) put(documentOf(image, request));
    else in_background([image, request] { return documentOf(image, request); }).then(this, put);
}

void CanvasController::startBlank()
{
    const GenerationRequest request = ui_.create->request();
    QImage white(request.width, request.height, QImage::Format_RGB32);
    white.fill(Qt::white);
    takeOnto(white, {}, tr("new canvas"));
}

void CanvasController::paste()
{
    const QImage image = QGuiApplication::clipboard()->image();
    if (image.isNull()) return statusMessage(tr("There is no picture on the clipboard"));
    takeOnto(image, {}, tr("paste a picture"));
}

void CanvasController::open(const QString& path)
{
    Q_EMIT statusMessage(tr("Opening %1…").arg(QFileInfo(path).fileName()));
    keeper_->open(path).then(this, [this, path](const Result<OpenedCanvas>& opened) {
        if (!opened) {
            Q_EMIT statusMessage(tr("%1 was not opened").arg(QFileInfo(path).fileName()));
            return showFailure(opened.error());
        }
        document_->replace(tr("open %1").arg(QFileInfo(path).fileName()), opened->document, opened->path);
        keeper_->keep(opened->document, opened->path, opened->path.isEmpty());
        ui_.canvas->paint();
        Q_EMIT statusMessage(tr("%1 is on the canvas").arg(QFileInfo(path).fileName()));
    });
}

QFileDialog* CanvasController::askFile(const QString& title, bool save, const QString& filter, const QString& ending)
{
    auto* dialog = new QFileDialog(window_, title, QDir::homePath(), filter);
    dialog->setAcceptMode(save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    if (save) dialog->setDefaultSuffix(ending);
    else dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(false);    // a picture may be in the making
    dialog->show();
    return dialog;
}

void CanvasController::askOpen()
{
    connect(askFile(tr("Open a picture or document"), false,
                    tr("Pictures and documents (*.sfu *.png *.jpg *.jpeg *.webp)"), {}),
            &QFileDialog::fileSelected, this, &CanvasController::open);
}

void CanvasController::save()
{
    if (keeper_->path().isEmpty()) askSaveAs();
    else saveTo(keeper_->path());
}

void CanvasController::askSaveAs()
{
    connect(askFile(tr("Save the document as"), true, tr("Documents (*.sfu)"), QStringLiteral("sfu")),
            &QFileDialog::fileSelected, this, &CanvasController::saveTo);
}

void CanvasController::saveTo(const QString& path)
{
    keeper_->save(path).then(this, [this, path](const Result<void>& saved) {
        if (!saved) return ui_.notice->showError(saved.error(), {{tr("Save elsewhere…"), [this] { askSaveAs(); }}});
        document_->setPath(path);
        Q_EMIT statusMessage(tr("Saved as %1").arg(QFileInfo(path).fileName()));
    });
}

void CanvasController::askExport()
{
    const CanvasDocument seen
        = ui_.canvas->isPainting() ? document_->value() : documentOf(ui_.canvas->shown(), ui_.canvas->shownRequest());
    connect(
        askFile(tr("Save the picture as"), true, tr("Pictures (*.png *.jpg *.webp)"), QStringLiteral("png")),
        &QFileDialog::fileSelected, this, [this, seen](const QString& path) {
            in_background([seen, path] {
                return export_canvas(seen, path);
            }).then(this, [this, path](const Result<void>& written) {
                if (!written)
                    return ui_.notice->showError(written.error(), {{tr("Save elsewhere…"), [this] { askExport(); }}});
                Q_EMIT statusMessage(tr("Saved as %1").arg(QFileInfo(path).fileName()));
            });
        });
}

void CanvasController::askSaveMask()
{
    connect(askFile(tr("Save the mask as"), true, tr("Pictures (*.png)"), QStringLiteral("png")),
            &QFileDialog::fileSelected, this, [this](const QString& path) {
                in_background([document = document_->value(), path] {
                    return export_mask(document, path);
                }).then(this, [this, path](const Result<void>& written) {
                    written ? statusMessage(tr("Saved as %1").arg(QFileInfo(path).fileName()))
                            : showFailure(written.error());
                });
            });
}

void CanvasController::askLoadMask()
{
    connect(askFile(tr("Load a mask"), false, tr("Pictures (*.png *.jpg *.jpeg *.webp)"), {}),
            &QFileDialog::fileSelected, this, &CanvasController::loadMask);
}

void CanvasController::loadMask(const QString& path)
{
    in_background([path] {
        return read_grey_image(path.toStdString());
    }).then(this, [this](const Result<GreyImage>& mask) {
        if (!mask) return showFailure(mask.error());
        const QSize was(mask->width, mask->height), is(document_->art().width(), document_->art().height());
        apply(tr("load a mask"), [&mask](painting::Document& art) { return painting::set_mask(art, *mask); });
        if (was != is)
            ui_.canvas->note()->showNote(tr("The mask was scaled to the canvas."),
                                         tr("It is %1 × %2 pixels large, the canvas %3 × %4.")
                                             .arg(was.width())
                                             .arg(was.height())
                                             .arg(is.width())
                                             .arg(is.height()));
    });
}

void CanvasController::apply(const QString& text, const std::function<painting::Box(painting::Document&)>& operation)
{
    if (document_->isEmpty() || ui_.canvas->paintView()->isPainting()) return;
    document_->apply(text, operation);
}

void CanvasController::offerLeft()
{
    const auto left = keeper_->left();
    if (!left) return;
    const QString when = window_->locale().toString(left->when, QLocale::ShortFormat);
    const QList<NoticeAction> ways{{tr("Bring it back"), [this] {
                                  keeper_->recover().then(this, [this](const Result<OpenedCanvas>& opened) {
                                      if (!opened) return showFailure(opened.error());
                                      document_->replace(tr("bring a canvas back"), opened->document, opened->path);
                                      ui_.canvas->paint();
                                  });
                              }},
                             {tr("Throw it away"), [this] { keeper_->discardLeft(); }}};
    if (left->crashed)
        ui_.canvas->note()->showNote(tr("Sfumato ended unexpectedly. Its canvas was kept."),
                                     tr("It is from %1.").arg(when), ways);
    else
        ui_.canvas->note()->showNote(tr("The canvas of last time was not saved. It was kept."),
                                     tr("It is from %1.").arg(when), ways);
}

} // namespace sfumato::ui
