#pragma once
#include "ui/canvas/gesture.h"

#include <QFlags>
#include <QList>

namespace sfumato::ui {

/// How the pointer looks over the canvas.
enum class ToolCursor {
    Hand,    ///< and a drag moves the canvas
    Outline, ///< of the brush
    Cross,
};

/// Controls of the tool options that a tool has use for.
enum class ToolOption {
    Size = 1,     ///< and hardness
    Dynamics = 2, ///< pen pressure and mirrors
    Opacity = 4,
    Tolerance = 8,     ///< of fills, and whether they are contiguous
    SketchColour = 16, ///< whatever the layer: on the sketch every tool shows it
    FrameSize = 32,
};
Q_DECLARE_FLAGS(ToolOptionFlags, ToolOption)
Q_DECLARE_OPERATORS_FOR_FLAGS(ToolOptionFlags)

/// What tells a tool from the others. A new tool is a Tool, a row here, an action of the same id, and its gesture.
struct ToolInfo {
    Tool tool;
    const char* action; ///< id in the table of actions
    ToolCursor cursor;
    ToolOptionFlags options;
    GestureMaker makeGesture; ///< null: a press moves the canvas
    bool paints = false;      ///< on whatever is there: what was just put on the canvas is taken up with such a tool
};

/// As they stand in the tool strip.
[[nodiscard]] const QList<ToolInfo>& toolInfos();
[[nodiscard]] const ToolInfo& toolInfo(Tool tool);

} // namespace sfumato::ui
