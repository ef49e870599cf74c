#include "ui/canvas/canvas.h"
#include "core/studio/support/qt_image.h"
#include "ui/canvas/paint_view.h"
#include "ui/canvas/picture_view.h"
#include "ui/canvas/tool_options.h"
#include "ui/canvas/tool_strip.h"
#include "ui/canvas/welcome_page.h"
#include "ui/widgets/drop_zone.h"
#include "ui/widgets/notice_bar.h"

#include <QBoxLayout>
#include <QStackedLayout>

namespace sfumato::ui {

Canvas::Canvas(QWidget* parent)
    : QWidget(parent), view_(new PictureView), welcome_(new WelcomePage), tools_(new PaintTools(this)),
      strip_(new ToolStrip(*tools_)), options_(new ToolOptions(*tools_)), note_(new NoticeBar),
      stack_(new QStackedLayout), column_(new QVBoxLayout)
{
    stack_->addWidget(welcome_);
    stack_->addWidget(view_);
    view_->setAccessibleName(tr("Preview"));
    view_->setToolTip(tr("Wheel: zoom; drag: move; double click: fitted or actual size"));
    column_->setSpacing(0);
    column_->addWidget(options_);
    column_->addWidget(note_);
    column_->addLayout(stack_, 1);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(strip_);
    line->addLayout(column_, 1);
    connect(view_, &PictureView::zoomChanged, this, &Canvas::seenChanged);
    auto* zone = new DropZone(*this, [](const QStringList& paths) {
        return paths.size() == 1 && isCanvasFile(paths.first()) ? tr("Paint on it") : QString();
    });
    connect(zone, &DropZone::dropped, this, &Canvas::picturesDropped);
}

void Canvas::setDocument(PaintDocument& document)
{
    document_ = &document;
    paint_view_ = new PaintView(document, *tools_);
    stack_->addWidget(paint_view_);
    connect(paint_view_, &PaintView::zoomChanged, this, &Canvas::seenChanged);
    connect(paint_view_, &PaintView::insetClicked, this, &Canvas::look);
}

void Canvas::setFoot(QWidget* foot)
{
    foot_ = foot;
    foot_->setVisible(isPainting());
    column_->addWidget(foot_);
}

void Canvas::setShownInPlace(bool inPlace)
{
    shown_in_place_ = inPlace;
    if (inPlace && paint_view_) paint_view_->setInset({}, {});
}

void Canvas::showPage(QWidget* page)
{
    stack_->setCurrentWidget(page);
    if (foot_) foot_->setVisible(isPainting());
    options_->offerCanvas(!isPainting() && hasDocument());
    Q_EMIT seenChanged();
}

void Canvas::showPicture(const QImage& picture, const QString& caption, const QString& description, bool asked,
                         const std::optional<GenerationRequest>& request)
{
    view_->setPicture(picture);
    view_->setCaption(caption);
    view_->setAccessibleDescription(description);
    request_ = request;
    if (!isPainting() || asked) look();
    else if (!shown_in_place_) paint_view_->setInset(picture, caption);
}

/// The tool in use rests meanwhile.
void Canvas::look()
{
    if (isPainting()) resting_ = tools_->tool();
    tools_->change([](ToolSettings& settings) { settings.tool = Tool::Hand; });
    showPage(view_->picture().isNull() ? static_cast<QWidget*>(welcome_) : view_);
}

void Canvas::paint()
{
    if (!hasDocument()) return;
    if (tools_->tool() == Tool::Hand) tools_->change([this](ToolSettings& settings) { settings.tool = resting_; });
    paint_view_->setInset({}, {});      // what is new from now on is shown there
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

bool Canvas::showsSomething() const
{
    return isPainting() || !view_->picture().isNull();
}

QImage Canvas::shown() const
{
    return isPainting() ? to_qimage(painting::flattened(document_->art())) : view_->picture();
}

void Canvas::fit()
{
    isPainting() ? paint_view_->fit() : view_->fit();
}

void Canvas::actualSize()
{
    isPainting() ? paint_view_->setZoom(1) : view_->setZoom(1);
}

void Canvas::zoomBy(double factor)
{
    isPainting() ? paint_view_->zoomBy(factor) : view_->zoomBy(factor);
}

void Canvas::setPixelsShown(bool shown)
{
    view_->setPixelsShown(shown);
    if (paint_view_) paint_view_->setPixelsShown(shown);
}

} // namespace sfumato::ui
