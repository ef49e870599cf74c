#pragma once
#include "core/pipeline/generation_request.h"
#include "ui/canvas/paint_tools.h"
#include "ui/i18n/localized_text.h"

#include <QImage>
#include <QWidget>

#include <optional>

class QStackedLayout;
class QVBoxLayout;

namespace sfumato::ui {

class Actions;
class DropZone;
class NoticeBar;
class PaintDocument;
class PaintView;
class ZoomView;
class ImageView;
class ToolOptions;
class ToolStrip;
class WelcomePage;

/// The middle of the window: the picture that is being made or was chosen, the document that is painted on, or, before
/// there is either, what to do. The tools stand at its edge.
class Canvas final : public QWidget {
    Q_OBJECT
public:
    explicit Canvas(QWidget* parent = nullptr);
    /// Binds the actions of the view: zoom, rotation, what is shown; and those of tools and options. Once there is a
    /// document.
    void placeActions(Actions& actions);
    /// `caption`: what this is, shown in the corner. `description`: the same with the prompt, for assistive tools.
    /// While the user paints, an image that just came stays in the corner; `byPerson`: they chose this one.
    /// `request`: what made it.
    void showImage(const QImage& image, const LocalizedText& caption, const LocalizedText& description,
                   bool byPerson = false, const std::optional<GenerationRequest>& request = {});
    [[nodiscard]] ImageView* view() const { return view_; }
    [[nodiscard]] WelcomePage* welcome() const { return welcome_; }

    /// With its document, before anything is painted.
    void setDocument(PaintDocument& document);
    /// To the document, and to the image that was shown last. The tool in use changes with them.
    void showPaintView();
    void showImageView();
    /// The document is shown.
    [[nodiscard]] bool isPainting() const;
    [[nodiscard]] bool hasDocument() const;
    /// The image that was shown last, or the document with picture and sketch; null before there is either.
    [[nodiscard]] QImage visibleImage() const;
    /// What made the image that was shown last.
    [[nodiscard]] const std::optional<GenerationRequest>& imageRequest() const { return request_; }
    [[nodiscard]] PaintTools& tools() const { return *tools_; }
    [[nodiscard]] PaintView* paintView() const { return paint_view_; }
    [[nodiscard]] ToolOptions* options() const { return options_; }
    /// Under the canvas, while it is painted on.
    void setFooter(QWidget* footer);
    /// What is being made is seen on the canvas itself: it need not stand in the corner as well.
    void setPreviewOnCanvas(bool onCanvas);
    /// For messages about the canvas.
    [[nodiscard]] NoticeBar* notice() const { return notice_; }

Q_SIGNALS:
    void picturesDropped(const QStringList& paths);

private:
    void fit();
    void actualSize();
    void zoomBy(double factor);
    [[nodiscard]] ZoomView& shownView() const;
    void setPixelsShown(bool shown);
    void retranslateUi();
    void showPage(QWidget* page);
    void updateActions();
    ImageView* view_;
    WelcomePage* welcome_;
    PaintTools* tools_;
    ToolStrip* strip_;
    ToolOptions* options_;
    NoticeBar* notice_;
    QStackedLayout* stack_;
    QVBoxLayout* column_;
    QWidget* footer_ = nullptr;
    bool preview_on_canvas_ = false;
    PaintView* paint_view_ = nullptr;
    PaintDocument* document_ = nullptr;
    Actions* actions_ = nullptr;
    Tool paint_tool_ = Tool::Hand; // in use again when the document is shown again
    std::optional<GenerationRequest> request_;
    LocalizedText caption_, description_; // of the shown picture
};

} // namespace sfumato::ui
