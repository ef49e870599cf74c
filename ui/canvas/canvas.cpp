#include "ui/canvas/canvas.h"
#include "core/studio/support/qt_image.h"
#include "ui/actions/actions.h"
#include "ui/canvas/paint_view.h"
#include "ui/canvas/image_view.h"
#include "ui/canvas/tool_options.h"
#include "ui/canvas/tool_strip.h"
#include "ui/canvas/welcome_page.h"
#include "ui/i18n/retranslate.h"
#include "ui/widgets/drop_zone.h"
#include "ui/widgets/notice_bar.h"

#include <QBoxLayout>
#include <QStackedLayout>

namespace sfumato::ui {
namespace {

constexpr double kTurnDegrees = 15;

bool isCanvasFile(const QString& path)
{
    return isPictureFile(path) || path.endsWith(QLatin1String(".sfu"), Qt::CaseInsensitive);
}

} // namespace

Canvas::Canvas(QWidget* parent)
    : QWidget(parent), view_(new ImageView), welcome_(new WelcomePage), tools_(new PaintTools(this)),
      strip_(new ToolStrip(*tools_)), options_(new ToolOptions(*tools_)), notice_(new NoticeBar),
      stack_(new QStackedLayout), column_(new QVBoxLayout)
{
    stack_->addWidget(welcome_);
    stack_->addWidget(view_);
    column_->setSpacing(0);
    column_->addWidget(options_);
    column_->addWidget(notice_);
    column_->addLayout(stack_, 1);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(strip_);
    line->addLayout(column_, 1);
    auto* zone = new DropZone(*this, [](const QStringList& paths) {
        return paths.size() == 1 && isCanvasFile(paths.first()) ? tr("Paint on it") : QString();
    });
    connect(zone, &DropZone::dropped, this, &Canvas::picturesDropped);
    onLanguageChange(this, [this] { retranslateUi(); });
}

void Canvas::retranslateUi()
{
    setNameAndTip(view_, tr("Preview"), tr("Wheel: zoom; drag: move; double click: fitted or actual size"));
    view_->setAccessibleDescription(description_());
    view_->setCaption(caption_());
    if (paint_view_) paint_view_->setInsetCaption(caption_());
}

void Canvas::setDocument(PaintDocument& document)
{
    document_ = &document;
    paint_view_ = new PaintView(document, *tools_);
    stack_->addWidget(paint_view_);
    connect(&document, &PaintDocument::changed, this, &Canvas::updateActions);
    connect(paint_view_, &PaintView::insetClicked, this, &Canvas::showImageView);
}

void Canvas::placeActions(Actions& actions)
{
    actions_ = &actions;
    strip_->placeActions(actions);
    options_->placeActions(actions);
    actions.bind("fit", this, &Canvas::fit);
    actions.bind("actual_size", this, &Canvas::actualSize);
    actions.bind("zoom_in", this, [this] { zoomBy(ZoomView::kStep); });
    actions.bind("zoom_out", this, [this] { zoomBy(1 / ZoomView::kStep); });
    actions.bind("show_pixels", this, &Canvas::setPixelsShown);
    actions.bind("show_canvas", this, [this] { isPainting() ? showImageView() : showPaintView(); });
    actions.bind("turn_left", this, [this] { paint_view_->rotateBy(-kTurnDegrees); });
    actions.bind("turn_right", this, [this] { paint_view_->rotateBy(kTurnDegrees); });
    actions.bind("turn_reset", paint_view_, &PaintView::resetRotation);
    updateActions();
}

void Canvas::updateActions()
{
    if (!actions_) return;
    actions_->setAvailable(Needs::Picture, isPainting() || !view_->image().isNull());
    actions_->setAvailable(Needs::Canvas, hasDocument());
}

void Canvas::setFooter(QWidget* footer)
{
    footer_ = footer;
    footer_->setVisible(isPainting());
    column_->addWidget(footer_);
}

void Canvas::setPreviewOnCanvas(bool onCanvas)
{
    preview_on_canvas_ = onCanvas;
    if (onCanvas && paint_view_) paint_view_->setInset({});
}

void Canvas::showPage(QWidget* page)
{
    stack_->setCurrentWidget(page);
    if (footer_) footer_->setVisible(isPainting());
    options_->offerCanvas(!isPainting() && hasDocument());
    updateActions();
}

void Canvas::showImage(const QImage& image, const LocalizedText& caption, const LocalizedText& description,
                       bool byPerson, const std::optional<GenerationRequest>& request)
{
    view_->setImage(image);
    caption_ = caption;
    description_ = description;
    retranslateUi();
    request_ = request;
    if (!isPainting() || byPerson) showImageView();
    else if (!preview_on_canvas_) paint_view_->setInset(image);
}

void Canvas::showImageView()
{
    if (isPainting()) paint_tool_ = tools_->tool();
    tools_->change([](ToolSettings& settings) { settings.tool = Tool::Hand; });
    showPage(view_->image().isNull() ? static_cast<QWidget*>(welcome_) : view_);
}

void Canvas::showPaintView()
{
    if (!hasDocument()) return;
    if (tools_->tool() == Tool::Hand) tools_->change([this](ToolSettings& settings) { settings.tool = paint_tool_; });
    paint_view_->setInset({}); // what is new from now on is shown there
    showPage(paint_view_);
}

bool Canvas::isPainting() const
{
    return paint_view_ && stack_->currentWidget() == paint_view_;
}

bool Canvas::hasDocument() const
{
    return document_ && !document_->isEmpty();
}

QImage Canvas::visibleImage() const
{
    return isPainting() ? to_qimage(painting::flattened(document_->art())) : view_->image();
}

ZoomView& Canvas::shownView() const
{
    if (isPainting()) return *paint_view_;
    return *view_;
}

void Canvas::fit()
{
    shownView().fit();
}

void Canvas::actualSize()
{
    shownView().setZoom(1);
}

void Canvas::zoomBy(double factor)
{
    shownView().zoomBy(factor);
}

void Canvas::setPixelsShown(bool shown)
{
    view_->setPixelsShown(shown);
    if (paint_view_) paint_view_->setPixelsShown(shown);
}

} // namespace sfumato::ui
