#pragma once
#include "ui/canvas/paint_tools.h"
#include "ui/i18n/localized_text.h"

#include <QWidget>

class QAction;
class QMenu;
class QToolButton;

namespace sfumato::ui {

class Actions;
class FlowLayout;
class ValueField;

/// What the tool in use can be told, in one line that wraps.
class ToolOptions final : public QWidget {
    Q_OBJECT
public:
    explicit ToolOptions(PaintTools& tools, QWidget* parent = nullptr);
    /// Fills the menu of the mask, and binds what is done with layers, colours and the size of the brush.
    void placeActions(Actions& actions);
    /// How far the mask grows, shrinks and softens, in pixels.
    [[nodiscard]] int edge() const;
    /// Whether there is a document to go back to.
    void offerCanvas(bool offered);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslateUi();
    void addLayers();
    void addNumbers();
    void addBrush();
    void addFrame();
    void showFrame();
    void addMask();
    void askColour(const QColor& now, const LocalizedText& title, QColor ToolSettings::*field);
    void chooseColour();
    void chooseOverlayColour();
    void showSettings();
    PaintTools& tools_;
    FlowLayout* row_ = nullptr;
    QToolButton *mask_ = nullptr, *sketch_ = nullptr, *colour_ = nullptr, *back_ = nullptr, *mask_more_ = nullptr;
    ValueField *size_ = nullptr, *hardness_ = nullptr, *opacity_ = nullptr, *tolerance_ = nullptr, *edge_ = nullptr,
               *overlay_ = nullptr, *frame_width_ = nullptr, *frame_height_ = nullptr;
    QToolButton *frame_apply_ = nullptr, *frame_reset_ = nullptr;
    QToolButton *contiguous_ = nullptr, *brush_more_ = nullptr;
    QAction *pressure_size_ = nullptr, *pressure_opacity_ = nullptr, *across_ = nullptr, *down_ = nullptr;
    QMenu* mask_menu_ = nullptr;
};

} // namespace sfumato::ui
