#include "ui/canvas/canvas_controller.h"
#include "core/imaging/picture_source.h"
#include "core/painting/mask_operations.h"
#include "core/studio/document/canvas_export.h"
#include "core/studio/document/document_keeper.h"
#include "core/studio/jobs/current_model.h"
#include "core/studio/support/in_background.h"
#include "core/studio/support/qt_image.h"
#include "ui/actions/actions.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/paint_view.h"
#include "ui/canvas/image_view.h"
#include "ui/canvas/last_canvas.h"
#include "ui/canvas/tool_options.h"
#include "ui/i18n/error_text.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/widgets/file_dialogs.h"
#include "ui/widgets/literal_text.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/usable.h"

#include <QClipboard>
#include <QColorSpace>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>

namespace sfumato::ui {
namespace {

constexpr qint64 kAtOnce = 2 << 20;     // pixels

/// In sRGB, transparent parts over white, as everywhere. What is pasted may bring other colours.
CanvasDocument documentOf(QImage image, const std::optional<GenerationRequest>& request)
{
    if (image.colorSpace().isValid()) image.convertToColorSpace(QColorSpace::SRgb);
    QImage opaque(image.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, image);
    CanvasDocument document{painting::document_of(from_qimage(opaque)), {}};
    if (request) document.requests.push_back(*request);
    return document;
}

} // namespace

CanvasController::CanvasController(Studio& studio, Actions& actions, Canvas& canvas, NoticeBar& notice,
                                   QUndoStack& undo, std::function<GenerationRequest()> request, QObject* parent)
    : QObject(parent), studio_(studio), canvas_(canvas), notice_(notice), request_(std::move(request)),
      document_(new PaintDocument(undo, this)), keeper_(new DocumentKeeper(studio.dataDir(), studio.settings(), this))
{
    canvas_.setDocument(*document_);
    canvas_.placeActions(actions);
    last_ = new LastCanvas(canvas_, *document_, *keeper_, notice_, this);
    bindActions(actions);
    bindMaskActions(actions);
    addRecentMenu(actions);
    connect(document_, &PaintDocument::changed, this, [this] {
        keeper_->setDocument(document_->value(), document_->path());
        if (document_->isEmpty()) canvas_.showImageView();
        else if (!canvas_.isPainting()) canvas_.showPaintView(); // what is undone is seen
    });
    connect(document_, &PaintDocument::resized, this, [this] { canvas_.tools().fitBrush(document_->art()); });
    canvas_.tools().restore(studio.settings().json(setting::kTools));
    connect(&canvas_.tools(), &PaintTools::changed, this,
            [this] { studio_.settings().setJson(setting::kTools, canvas_.tools().toJson()); });
    connect(&studio.currentModel(), &CurrentModel::opened, this, [this](const ModelDescription& model) {
        QList<QSize> sizes{{model.default_size, model.default_size}};
        for (const PictureSize& size : model.sizes) sizes << QSize(size.width, size.height);
        canvas_.tools().frame().setModel(model.size_multiple, sizes);
    });
    connect(&canvas_.tools(), &PaintTools::selected, this, &CanvasController::selectTool);
    connect(&canvas_, &Canvas::picturesDropped, this, [this](const QStringList& paths) {
        canvas_.window()->activateWindow(); // the keys go on where the picture went
        open(paths.first());
    });
    connect(keeper_, &DocumentKeeper::failed, this, &CanvasController::showError);
}

CanvasController::~CanvasController() = default;

/// Who only looks leaves it to the window that holds the folder.
void CanvasController::start()
{
    if (!studio_.readOnly()) last_->start();
}

void CanvasController::bindActions(Actions& actions)
{
    actions.bind("new_canvas", this, &CanvasController::newCanvas);
    actions.bind("open_canvas", this, &CanvasController::askOpen);
    actions.bind("paste_canvas", this, &CanvasController::paste);
    actions.bind("save_canvas", this, &CanvasController::save);
    actions.bind("save_canvas_as", this, &CanvasController::askSaveAs);
    actions.bind("close_canvas", this, &CanvasController::closeCanvas);
    actions.bind("save_as", this, &CanvasController::askExport);
    actions.bind("copy_picture", this, [this] { QGuiApplication::clipboard()->setImage(canvas_.visibleImage()); });
    actions.bind("mask_save", this, &CanvasController::askSaveMask);
    actions.bind("mask_load", this, &CanvasController::askLoadMask);
}

void CanvasController::bindMaskActions(Actions& actions)
{
    using painting::Document;
    using painting::Layer;
    actions.bind("clear_sketch", this, [this] {
        apply([] { return tr("clear the sketch"); }, [](Document& art) { return clear_layer(art, Layer::Sketch); });
    });
    actions.bind("mask_clear", this, [this] {
        apply([] { return tr("clear the mask"); }, [](Document& art) { return clear_layer(art, Layer::Mask); });
    });
    actions.bind("mask_invert", this, [this] {
        apply([] { return tr("invert the mask"); }, [](Document& art) { return invert_mask(art); });
    });
    const auto edge = [this] { return canvas_.options()->edge(); };
    actions.bind("mask_grow", this, [this, edge] {
        apply([] { return tr("grow the mask"); }, [by = edge()](Document& art) { return grow_mask(art, by); });
    });
    actions.bind("mask_shrink", this, [this, edge] {
        apply([] { return tr("shrink the mask"); }, [by = edge()](Document& art) { return shrink_mask(art, by); });
    });
    actions.bind("mask_feather", this, [this, edge] {
        apply([] { return tr("soften the mask"); }, [by = edge()](Document& art) { return feather_mask(art, by); });
    });
}

void CanvasController::addRecentMenu(Actions& actions)
{
    recent_ = new QMenu(&canvas_);
    onLanguageChange(recent_, [this] { recent_->setTitle(tr("Open &recent")); });
    recent_->setIcon(icon(QStringLiteral("history")));
    QMenu* file = actions.menu(QStringLiteral("&File"));
    file->insertMenu(actions[QStringLiteral("paste_canvas")], recent_);
    connect(file, &QMenu::aboutToShow, this, &CanvasController::fillRecentMenu);
    fillRecentMenu();
}

void CanvasController::fillRecentMenu()
{
    recent_->clear();
    for (const QString& path : keeper_->recentFiles()) {
        QAction* action
            = recent_->addAction(literalText(QFileInfo(path).fileName()), this, [this, path] { open(path); });
        action->setToolTip(path);
    }
    setUsable(*recent_->menuAction(), !recent_->isEmpty(), [] { return tr("No file was opened or saved yet"); });
}

void CanvasController::showError(const Error& error) { notice_.showError(error); }

void CanvasController::showSaved(const QString& path)
{
    Q_EMIT statusMessage([path] { return tr("Saved as %1").arg(QFileInfo(path).fileName()); });
}

/// What is seen is painted on: the picture that is shown, unless the document began with it or there is none.
void CanvasController::selectTool(Tool tool)
{
    if (tool == Tool::Hand || canvas_.isPainting()) return;
    const QImage shown = canvas_.view()->image();
    if (shown.isNull()) return document_->isEmpty() ? newCanvas() : canvas_.showPaintView();
    if (!document_->isEmpty() && shown == source_) return canvas_.showPaintView();
    source_ = shown;
    replaceWith(
        shown, canvas_.imageRequest(), [] { return tr("take a picture onto the canvas"); }, Put::ForTool);
}

/// A large one is made ready beside the window.
void CanvasController::replaceWith(const QImage& image, const std::optional<GenerationRequest>& request,
                                   const LocalizedText& text, Put how)
{
    const auto put = [this, text, how, focus = focusNow()](const CanvasDocument& document) {
        document_->replace(text, document, {});
        how == Put::ForTool ? canvas_.focusPaintView(focus) : canvas_.takeUp(focus);
    };
    if (qint64(image.width()) * image.height() <= kAtOnce) put(documentOf(image, request));
    else in_background([image, request] { return documentOf(image, request); }).then(this, put);
}

QPointer<const QWidget> CanvasController::focusNow() const { return canvas_.window()->focusWidget(); }

void CanvasController::newCanvas()
{
    const GenerationRequest request = request_();
    QImage white(request.width, request.height, QImage::Format_RGB32);
    white.fill(Qt::white);
    replaceWith(white, {}, [] { return tr("new canvas"); });
}

void CanvasController::closeCanvas()
{
    if (document_->isEmpty() || canvas_.paintView()->isPainting()) return;
    document_->replace([] { return tr("close the canvas"); }, {}, {});
    Q_EMIT statusMessage([] { return tr("The canvas is closed; undo brings it back"); });
}

void CanvasController::paste()
{
    const QImage image = QGuiApplication::clipboard()->image();
    if (image.isNull()) return statusMessage([] { return tr("There is no picture on the clipboard"); });
    replaceWith(image, {}, [] { return tr("paste a picture"); });
}

void CanvasController::open(const QString& path)
{
    Q_EMIT statusMessage([path] { return tr("Opening %1…").arg(QFileInfo(path).fileName()); });
    keeper_->open(path).then(this, [this, path, focus = focusNow()](const Result<OpenedCanvas>& opened) {
        if (!opened) {
            Q_EMIT statusMessage([path] { return tr("%1 was not opened").arg(QFileInfo(path).fileName()); });
            return showError(opened.error());
        }
        document_->replace([path] { return tr("open %1").arg(QFileInfo(path).fileName()); }, opened->document,
                           opened->path);
        keeper_->setDocument(opened->document, opened->path, opened->path.isEmpty());
        canvas_.takeUp(focus);
        tellColours(opened->notice);
        Q_EMIT statusMessage([path] { return tr("%1 is on the canvas").arg(QFileInfo(path).fileName()); });
    });
}

void CanvasController::askOpen()
{
    askForFile(
        canvas_.window(), [] { return tr("Open a picture or document"); },
        [] { return tr("Pictures and documents (*.sfu *.png *.jpg *.jpeg *.webp)"); },
        [this](const QString& path) { open(path); });
}

void CanvasController::save()
{
    if (keeper_->path().isEmpty()) askSaveAs();
    else saveTo(keeper_->path());
}

void CanvasController::askSaveAs()
{
    askWhereToSave(
        canvas_.window(), [] { return tr("Save the document as"); }, [] { return tr("Documents (*.sfu)"); },
        [this](const QString& path) { saveTo(path); });
}

void CanvasController::saveTo(const QString& path)
{
    keeper_->save(path).then(this, [this, path](const Result<void>& saved) {
        if (!saved)
            return notice_.showError(saved.error(), {{[] { return tr("Save elsewhere…"); }, [this] { askSaveAs(); }}});
        document_->setPath(path);
        showSaved(path);
    });
}

void CanvasController::askExport()
{
    const CanvasDocument seen
        = canvas_.isPainting() ? document_->value() : documentOf(canvas_.visibleImage(), canvas_.imageRequest());
    askWhereToSave(
        canvas_.window(), [] { return tr("Save the picture as"); }, [] { return tr("Pictures (*.png *.jpg *.webp)"); },
        [this, seen](const QString& path) {
            in_background([seen, path] {
                return export_canvas(seen, path);
            }).then(this, [this, path](const Result<void>& written) {
                if (written) return showSaved(path);
                notice_.showError(written.error(), {{[] { return tr("Save elsewhere…"); }, [this] { askExport(); }}});
            });
        });
}

void CanvasController::askSaveMask()
{
    askWhereToSave(
        canvas_.window(), [] { return tr("Save the mask as"); }, [] { return tr("Pictures (*.png)"); },
        [this](const QString& path) {
            in_background([document = document_->value(), path] {
                return export_mask(document, path);
            }).then(this, [this, path](const Result<void>& written) {
                written ? showSaved(path) : showError(written.error());
            });
        });
}

void CanvasController::askLoadMask()
{
    askForFile(
        canvas_.window(), [] { return tr("Load a mask"); }, [] { return tr("Pictures (*.png *.jpg *.jpeg *.webp)"); },
        [this](const QString& path) { loadMask(path); });
}

void CanvasController::loadMask(const QString& path)
{
    in_background([path] {
        return read_source_mask(path.toStdString());
    }).then(this, [this](const Result<SourceMask>& read) {
        if (!read) return showError(read.error());
        const GreyImage& mask = read->mask;
        const QSize was(mask.width, mask.height), is(document_->art().width(), document_->art().height());
        apply([] { return tr("load a mask"); },
              [&mask](painting::Document& art) { return painting::set_mask(art, mask); });
        if (was == is) return tellColours(read->notice);
        canvas_.notice()->showNote([] { return tr("The mask was scaled to the canvas."); },
                                   [was, is, notice = read->notice] {
                                       const QString sizes = tr("It is %1 × %2 pixels large, the canvas %3 × %4.")
                                                                 .arg(was.width())
                                                                 .arg(was.height())
                                                                 .arg(is.width())
                                                                 .arg(is.height());
                                       return QStringLiteral("%1 %2").arg(sizes, translated(notice)).trimmed();
                                   });
    });
}

void CanvasController::tellColours(const Message& notice)
{
    if (notice.empty()) return;
    canvas_.notice()->showNote([] { return tr("Its colours are not those of the file."); },
                               [notice] { return translated(notice); });
}

void CanvasController::apply(const LocalizedText& text,
                             const std::function<painting::Box(painting::Document&)>& operation)
{
    if (document_->isEmpty() || canvas_.paintView()->isPainting()) return;
    document_->apply(text, operation);
}

} // namespace sfumato::ui
