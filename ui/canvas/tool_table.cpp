#include "ui/canvas/tool_table.h"
#include "ui/canvas/fill_gesture.h"
#include "ui/canvas/frame_gesture.h"
#include "ui/canvas/pick_gesture.h"
#include "ui/canvas/shape_gesture.h"
#include "ui/canvas/stroke_gesture.h"

#include <algorithm>

namespace sfumato::ui {

const QList<ToolInfo>& toolInfos()
{
    using enum ToolOption;
    static const QList<ToolInfo> tools{
        // clang-format off
        // tool          action            cursor                options                    gesture
        {Tool::Hand,      "tool_hand",      ToolCursor::Hand,    Size | Dynamics,           nullptr},
        {Tool::Brush,     "tool_brush",     ToolCursor::Outline, Size | Dynamics | Opacity, makeBrushGesture, true},
        {Tool::Eraser,    "tool_eraser",    ToolCursor::Outline, Size | Dynamics | Opacity, makeEraserGesture},
        {Tool::Lasso,     "tool_lasso",     ToolCursor::Cross,   Dynamics | Opacity,        makeLassoGesture, true},
        {Tool::Rectangle, "tool_rectangle", ToolCursor::Cross,   Dynamics | Opacity,        makeRectangleGesture, true},
        {Tool::Ellipse,   "tool_ellipse",   ToolCursor::Cross,   Dynamics | Opacity,        makeEllipseGesture, true},
        {Tool::Fill,      "tool_fill",      ToolCursor::Cross,   Tolerance | Opacity,       fillAlike, true},
        {Tool::Wand,      "tool_wand",      ToolCursor::Cross,   Tolerance | Opacity,       maskAlike},
        {Tool::Picker,    "tool_picker",    ToolCursor::Cross,   SketchColour,              makePickGesture},
        {Tool::Frame,     "tool_frame",     ToolCursor::Cross,   FrameSize,                 makeFrameGesture},
        // clang-format on
    };
    return tools;
}

const ToolInfo& toolInfo(Tool tool)
{
    const QList<ToolInfo>& tools = toolInfos();
    return *std::find_if(tools.begin(), tools.end(), [tool](const ToolInfo& info) { return info.tool == tool; });
}

} // namespace sfumato::ui
