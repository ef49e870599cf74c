#include "core/painting/mask_operations.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/paint_view.h"
#include "ui/canvas/tool_options.h"
#include "ui/window/window_actions.h"
#include "ui/canvas/canvas_controller.h"
#include "ui/canvas/inpaint_controller.h"

/// What the entries about painting do.
namespace sfumato::ui {

using painting::Document;
using painting::Layer;

constexpr double kTurn = 15;    // degrees

void Commands::newCanvas() { painter_->startBlank(); }
void Commands::openCanvas() { painter_->askOpen(); }
void Commands::pasteCanvas() { painter_->paste(); }
void Commands::saveCanvas() { painter_->save(); }
void Commands::saveCanvasAs() { painter_->askSaveAs(); }
void Commands::savePictureAs() { painter_->askExport(); }
void Commands::saveMask() { painter_->askSaveMask(); }
void Commands::loadMask() { painter_->askLoadMask(); }

void Commands::repaint() { painter_->repainting().repaint(); }
void Commands::repaintAgain() { painter_->repainting().retry(); }
void Commands::acceptCandidate() { painter_->repainting().accept(); }
void Commands::rejectCandidates() { painter_->repainting().reject(); }
void Commands::enlargeBy(int factor) { painter_->repainting().enlarge(factor); }

void Commands::takeTool(Tool tool) { ui_.canvas->tools().take(tool); }
void Commands::smallerBrush() { ui_.canvas->tools().resizeBrush(-1); }
void Commands::largerBrush() { ui_.canvas->tools().resizeBrush(1); }
void Commands::chooseSketchColour() { ui_.canvas->options()->chooseColour(); }
void Commands::chooseMaskColour() { ui_.canvas->options()->chooseOverlayColour(); }

void Commands::swapLayer()
{
    ui_.canvas->tools().change(
        [](ToolSettings& settings) { settings.layer = settings.layer == Layer::Mask ? Layer::Sketch : Layer::Mask; });
}

void Commands::toggleMask()
{
    ui_.canvas->tools().change([](ToolSettings& settings) { settings.overlay_shown = !settings.overlay_shown; });
}

void Commands::clearSketch()
{
    painter_->apply(tr("clear the sketch"), [](Document& art) { return clear_layer(art, Layer::Sketch); });
}

void Commands::clearMask()
{
    painter_->apply(tr("clear the mask"), [](Document& art) { return clear_layer(art, Layer::Mask); });
}

void Commands::invertMask()
{
    painter_->apply(tr("invert the mask"), [](Document& art) { return invert_mask(art); });
}

void Commands::growMask()
{
    painter_->apply(tr("grow the mask"),
                    [by = ui_.canvas->options()->edge()](Document& art) { return grow_mask(art, by); });
}

void Commands::shrinkMask()
{
    painter_->apply(tr("shrink the mask"),
                    [by = ui_.canvas->options()->edge()](Document& art) { return shrink_mask(art, by); });
}

void Commands::featherMask()
{
    painter_->apply(tr("soften the mask"),
                    [by = ui_.canvas->options()->edge()](Document& art) { return feather_mask(art, by); });
}

void Commands::toggleCanvas()
{
    ui_.canvas->isPainting() ? ui_.canvas->look() : ui_.canvas->paint();
}

void Commands::turnLeft() { ui_.canvas->paintView()->rotateBy(-kTurn); }
void Commands::turnRight() { ui_.canvas->paintView()->rotateBy(kTurn); }
void Commands::turnBack() { ui_.canvas->paintView()->resetRotation(); }

} // namespace sfumato::ui
