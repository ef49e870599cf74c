#pragma once
#include "core/pipeline/generation_request.h"
#include "ui/canvas/paint_tools.h"

#include <QImage>
#include <QWidget>

#include <optional>

class QStackedLayout;
class QVBoxLayout;

namespace sfumato::ui {

class DropZone;
class NoticeBar;
class PaintDocument;
class PaintView;
class PictureView;
class ToolOptions;
class ToolStrip;
class WelcomePage;

/// The middle of the window: the picture being made or looked at, the document that is painted on, or, before there is
/// either, what to do. The tools stand at its edge.
class Canvas final : public QWidget {
    Q_OBJECT
public:
    explicit Canvas(QWidget* parent = nullptr);
    /// `caption`: what this is, shown in the corner. `description`: the same with the prompt, for assistive tools.
    /// While the person paints, a picture nobody asked to see stays in the corner; `asked`: this one was asked for.
    /// `request`: what made it.
    void showPicture(const QImage& picture, const QString& caption, const QString& description, bool asked = false,
                     const std::optional<GenerationRequest>& request = {});
    [[nodiscard]] PictureView* view() const { return view_; }
    [[nodiscard]] WelcomePage* welcome() const { return welcome_; }

    /// With its document, before anything is painted.
    void setDocument(PaintDocument& document);
    /// To the document, and to the picture that was shown last.
    void paint();
    void look();
    [[nodiscard]] bool isPainting() const;
    [[nodiscard]] bool hasDocument() const;
    [[nodiscard]] bool showsSomething() const;
    /// What is seen: the shown picture with what made it, or the document with picture and sketch.
    [[nodiscard]] QImage shown() const;
    [[nodiscard]] const std::optional<GenerationRequest>& shownRequest() const { return request_; }
    [[nodiscard]] PaintTools& tools() const { return *tools_; }
    [[nodiscard]] PaintView* paintView() const { return paint_view_; }
    [[nodiscard]] ToolStrip* strip() const { return strip_; }
    [[nodiscard]] ToolOptions* options() const { return options_; }
    /// Under the canvas, while it is painted on.
    void setFoot(QWidget* foot);
    /// What is being made is seen on the canvas itself: it need not stand in the corner as well.
    void setShownInPlace(bool inPlace);
    /// What is to be said about the canvas, with ways to answer.
    [[nodiscard]] NoticeBar* note() const { return note_; }

    void fit();
    void actualSize();
    void zoomBy(double factor);
    void setPixelsShown(bool shown);

Q_SIGNALS:
    /// Another thing is seen, or it is seen otherwise.
    void seenChanged();
    void picturesDropped(const QStringList& paths);

private:
    void showPage(QWidget* page);
    PictureView* view_;
    WelcomePage* welcome_;
    PaintTools* tools_;
    ToolStrip* strip_;
    ToolOptions* options_;
    NoticeBar* note_;
    QStackedLayout* stack_;
    QVBoxLayout* column_;
    QWidget* foot_ = nullptr;
    bool shown_in_place_ = false;
    PaintView* paint_view_ = nullptr;
    PaintDocument* document_ = nullptr;
    Tool resting_ = Tool::Hand;             // while a picture is looked at
    std::optional<GenerationRequest> request_;
};

} // namespace sfumato::ui
