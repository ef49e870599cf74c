#pragma once
#include "core/painting/fill.h"
#include "core/painting/stroke.h"
#include "ui/canvas/frame_box.h"

#include <QColor>
#include <QJsonObject>
#include <QObject>

namespace sfumato::ui {

enum class Tool { Hand, Brush, Eraser, Lasso, Rectangle, Ellipse, Fill, Wand, Picker, Frame };

/// Everything about the tools that a user sets.
struct ToolSettings {
    Tool tool = Tool::Hand;
    painting::Layer layer = painting::Layer::Mask;
    painting::Brush brush;
    double opacity = 1;                 ///< of brush, shapes and fills
    QColor colour{0x3f, 0x6e, 0x9c};    ///< of the sketch
    painting::FillOptions fill;         ///< of fill and wand
    bool mirror_across = false, mirror_down = false;
    QColor overlay{0xe5, 0x48, 0x4d};   ///< the mask is seen in it
    double overlay_opacity = 0.5;
    bool overlay_shown = true;
    bool operator==(const ToolSettings&) const = default;
};

/// The tools' settings, which strip, options and canvas show and change.
class PaintTools final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] const ToolSettings& settings() const { return settings_; }
    /// What the canvas is to be framed by; not kept.
    [[nodiscard]] FrameBox& frame() const { return *frame_; }
    [[nodiscard]] Tool tool() const { return settings_.tool; }
    template <class Change> void change(Change change)
    {
        const ToolSettings before = settings_;
        change(settings_);
        if (!(settings_ == before)) Q_EMIT changed();
    }
    /// The user chooses a tool, perhaps the one that is in use already.
    void select(Tool tool)
    {
        change([tool](ToolSettings& settings) { settings.tool = tool; });
        Q_EMIT selected(tool);
    }
    /// A brush of a tenth of the canvas, until the user chooses another size.
    void fitBrush(const painting::Document& document);
    /// By so many steps, each in proportion to the brush.
    void resizeBrush(int steps);
    /// What was set, for the next start. The tool is not in it, nor a brush that was only fitted to the canvas.
    [[nodiscard]] QJsonObject toJson() const;
    /// What is missing there, of another type or out of range stays as it is.
    void restore(const QJsonObject& json);
    [[nodiscard]] painting::Paint paint(bool erase) const;
    [[nodiscard]] painting::Symmetry symmetry(const painting::Document& document) const;

    static constexpr double kSmallest = 1, kLargest = 1000;

Q_SIGNALS:
    void changed();
    void selected(sfumato::ui::Tool tool);

private:
    ToolSettings settings_;
    FrameBox* const frame_ = new FrameBox(this);
    double fitted_size_ = painting::Brush().size;
};

} // namespace sfumato::ui
