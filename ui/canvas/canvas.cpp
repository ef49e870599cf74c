#include "ui/canvas/canvas.h"
#include "core/studio/support/qt_image.h"
#include "ui/actions/actions.h"
#include "ui/canvas/paint_view.h"
#include "ui/canvas/image_view.h"
#include "ui/canvas/making_inset.h"
#include "ui/canvas/tool_options.h"
#include "ui/canvas/tool_strip.h"
#include "ui/canvas/tool_table.h"
#include "ui/canvas/welcome_page.h"
#include "ui/i18n/retranslate.h"
#include "ui/widgets/drop_zone.h"
#include "ui/widgets/notice_bar.h"

#include <QBoxLayout>
#include <QEvent>
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
      stack_(new QStackedLayout), column_(new QVBoxLayout), inset_(new MakingInset(this))
{
    stack_->addWidget(welcome_);
    stack_->addWidget(view_);
    view_->installEventFilter(this);
    connect(inset_, &MakingInset::clicked, this, &Canvas::goToMaking);
    connect(inset_, &MakingInset::dismissed, this, [this] {
        inset_dismissed_ = true;
        updateInset();
    });
    connect(tools_, &PaintTools::changed, this, [this] {
        if (toolInfo(tools_->tool()).paints) last_painting_ = tools_->tool();
    });
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
    updateTexts();
    updateInset();
}

void Canvas::updateTexts()
{
    view_->setAccessibleDescription(shown_.description());
    view_->setCaption(shown_.caption());
}

void Canvas::setDocument(PaintDocument& document)
{
    document_ = &document;
    paint_view_ = new PaintView(document, *tools_);
    stack_->addWidget(paint_view_);
    paint_view_->installEventFilter(this);
    connect(&document, &PaintDocument::changed, this, &Canvas::updateActions);
    const auto stay = [this] { following_ = false; }; // it is looked at
    connect(paint_view_, &PaintView::gestureStarted, this, stay);
    connect(&document, &PaintDocument::touched, this, stay);
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

void Canvas::showPage(QWidget* page)
{
    awaits_document_ = false;
    stack_->setCurrentWidget(page);
    if (footer_) footer_->setVisible(isPainting());
    options_->offerCanvas(!isPainting() && hasDocument());
    updateActions();
    updateInset();
    Q_EMIT pageChanged();
}

void Canvas::showImage(const QImage& image, const LocalizedText& caption, const LocalizedText& description,
                       bool byPerson, const std::optional<GenerationRequest>& request)
{
    const Shown picture{image, caption, description, request, !byPerson && is_making_ && in_place_};
    if (byPerson) {
        following_ = shows_making_ = false;
        if (!is_making_) making_.reset(); // made, and passed by
        show(picture);
        return showImageView();
    }
    making_ = picture;
    if (following_ && !picture.in_place && !(paint_view_ && paint_view_->isPainting())) goToMaking();
    else updateInset();
}

void Canvas::showAtStart(const QImage& image, const LocalizedText& caption, const LocalizedText& description,
                         const std::optional<GenerationRequest>& request)
{
    if (!view_->image().isNull()) return;
    show({image, caption, description, request});
    if (!isPainting() && !awaits_document_) showImageView();
}

void Canvas::improveImage(const QImage& before, const QImage& after)
{
    if (before.isNull() || view_->image().cacheKey() != before.cacheKey()) return;
    shown_.image = after;
    show(Shown(shown_));
}

void Canvas::show(const Shown& picture)
{
    shown_ = picture;
    view_->setImage(picture.image);
    updateTexts();
}

void Canvas::follow()
{
    following_ = true;
    inset_dismissed_ = false;
    updateInset();
}

void Canvas::beginMaking(bool inPlace)
{
    making_.reset();
    is_making_ = true;
    in_place_ = inPlace;
    inset_dismissed_ = shows_making_ = false;
    updateInset();
}

void Canvas::endMaking(bool kept)
{
    is_making_ = false;
    if (!kept || (making_ && isMakingSeen())) making_.reset();
    updateInset();
}

void Canvas::setSeenInPlace(bool seen)
{
    seen_in_place_ = seen;
    if (seen) following_ = false;
    if (seen && !is_making_) forgetInPlace();
    updateInset();
}

void Canvas::forgetInPlace()
{
    if (making_ && making_->in_place) making_.reset();
    updateInset();
}

bool Canvas::isMakingSeen() const
{
    if (making_->in_place) return isPainting() && seen_in_place_;
    return following_ && stack_->currentWidget() == view_;
}

void Canvas::goToMaking()
{
    if (!making_) return;
    const bool had_focus = inset_->hasFocus();
    inset_dismissed_ = false;
    if (making_->in_place) {
        showPaintView();
        Q_EMIT lookInPlaceRequested();
    } else {
        following_ = shows_making_ = true;
        show(*making_);
        if (!is_making_) making_.reset();
        if (stack_->currentWidget() != view_) showImageView();
        else updateInset();
    }
    if (had_focus) stack_->currentWidget()->setFocus();
}

/// Small in the corner stands what is being made, or was, and is not seen.
void Canvas::updateInset()
{
    const bool wanted = making_ && !inset_dismissed_ && !isMakingSeen();
    if (wanted) {
        inset_->setPicture(making_->image, making_->caption());
        inset_->placeIn(stack_->currentWidget()->geometry());
        inset_->raise();
    }
    inset_->setVisible(wanted);
}

bool Canvas::eventFilter(QObject* watched, QEvent* event)
{
    const bool placed = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (placed && watched == stack_->currentWidget() && inset_->isVisible())
        inset_->placeIn(stack_->currentWidget()->geometry());
    return QWidget::eventFilter(watched, event);
}

void Canvas::showImageView()
{
    if (isPainting()) paint_tool_ = tools_->tool();
    if (is_making_ && shows_making_) following_ = true; // back to where it is made
    tools_->change([](ToolSettings& settings) { settings.tool = Tool::Hand; });
    showPage(view_->image().isNull() ? static_cast<QWidget*>(welcome_) : view_);
}

void Canvas::showPaintView()
{
    if (!hasDocument()) return;
    if (tools_->tool() == Tool::Hand) tools_->change([this](ToolSettings& settings) { settings.tool = paint_tool_; });
    following_ = false; // what is new from now on stays in the corner
    showPage(paint_view_);
}

void Canvas::awaitDocument()
{
    showPage(view_);
    awaits_document_ = true;
}

Tool Canvas::paintTool() const { return isPainting() ? tools_->tool() : paint_tool_; }

void Canvas::takeUp(const QWidget* focus)
{
    if (!hasDocument()) return;
    if (!toolInfo(tools_->tool()).paints)
        tools_->change([this](ToolSettings& settings) { settings.tool = last_painting_; });
    focusPaintView(focus);
}

void Canvas::focusPaintView(const QWidget* focus)
{
    showPaintView();
    if (isPainting() && window()->focusWidget() == focus) paint_view_->setFocus();
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
