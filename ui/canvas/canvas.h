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
class MakingInset;
class ToolOptions;
class ToolStrip;
class WelcomePage;

/// The middle of the window: the picture that is being made or was chosen, the document that is painted on, or, before
/// there is either, what to do. The tools stand at its edge. What a person looks at stays: a picture that is made
/// meanwhile is small in a corner, and large where they asked for it.
class Canvas final : public QWidget {
    Q_OBJECT
public:
    explicit Canvas(QWidget* parent = nullptr);
    /// Binds the actions of the view: zoom, rotation, what is shown; and those of tools and options. Once there is a
    /// document.
    void placeActions(Actions& actions);
    /// `caption`: what this is, shown in the corner. `description`: the same with the prompt, for assistive tools.
    /// `byPerson`: they chose this one, and it stays. Else it is what is being made, which is shown large where it was
    /// asked for (follow()) and nothing else was chosen or painted on since. `request`: what made it.
    void showImage(const QImage& image, const LocalizedText& caption, const LocalizedText& description,
                   bool byPerson = false, const std::optional<GenerationRequest>& request = {});
    /// The newest picture, at a start of the program; whatever else is there comes first.
    void showAtStart(const QImage& image, const LocalizedText& caption, const LocalizedText& description,
                     const std::optional<GenerationRequest>& request);
    /// The same picture in a better state; nothing happens where another one is shown by now.
    void improveImage(const QImage& before, const QImage& after);
    /// A person asked for a picture: what is being made from now on is shown large.
    void follow();
    /// Another picture begins. `inPlace`: of the document, and seen there.
    void beginMaking(bool inPlace);
    /// It ended; what was not seen stays in the corner. `kept`: there is a picture.
    void endMaking(bool kept);
    /// What is made in place is seen there, not in the corner.
    void setSeenInPlace(bool seen);
    /// What was made in place was taken or refused.
    void forgetInPlace();
    [[nodiscard]] MakingInset* inset() const { return inset_; }
    [[nodiscard]] ImageView* view() const { return view_; }
    [[nodiscard]] WelcomePage* welcome() const { return welcome_; }

    /// With its document, before anything is painted.
    void setDocument(PaintDocument& document);
    /// To the document, and to the image that was shown last. The tool in use changes with them.
    void showPaintView();
    void showImageView();
    /// A document is on its way: neither the newest picture nor what to do at first is shown before it.
    void awaitDocument();
    /// Nothing else was looked at since.
    [[nodiscard]] bool awaitsDocument() const { return awaits_document_; }
    /// The one in hand on the document, also while that is not shown.
    [[nodiscard]] Tool paintTool() const;
    /// What was just put on the canvas is shown, has the focus and a tool that paints, the last one that did. Whoever
    /// went elsewhere since `focus` (of the window) had it keeps the focus there.
    void takeUp(const QWidget* focus);
    /// As takeUp(), the tool being as it is.
    void focusPaintView(const QWidget* focus);
    /// The document is shown.
    [[nodiscard]] bool isPainting() const;
    [[nodiscard]] bool hasDocument() const;
    /// The image that was shown last, or the document with picture and sketch; null before there is either.
    [[nodiscard]] QImage visibleImage() const;
    /// What made the image that was shown last.
    [[nodiscard]] const std::optional<GenerationRequest>& imageRequest() const { return shown_.request; }
    [[nodiscard]] PaintTools& tools() const { return *tools_; }
    [[nodiscard]] PaintView* paintView() const { return paint_view_; }
    [[nodiscard]] ToolOptions* options() const { return options_; }
    /// Under the canvas, while it is painted on.
    void setFooter(QWidget* footer);
    /// For messages about the canvas.
    [[nodiscard]] NoticeBar* notice() const { return notice_; }

Q_SIGNALS:
    void picturesDropped(const QStringList& paths);
    /// What is made of the document is to be seen in place.
    void lookInPlaceRequested();
    /// The document is shown, or no longer.
    void pageChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Shown {
        QImage image;
        LocalizedText caption, description;
        std::optional<GenerationRequest> request; ///< what made it
        bool in_place = false;                    ///< made of the document, to be seen there
    };
    void show(const Shown& picture);
    void goToMaking();
    void updateInset();
    void updateTexts();
    [[nodiscard]] bool isMakingSeen() const;
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
    MakingInset* inset_;
    PaintView* paint_view_ = nullptr;
    PaintDocument* document_ = nullptr;
    Actions* actions_ = nullptr;
    Tool paint_tool_ = Tool::Hand; // in use again when the document is shown again
    Tool last_painting_ = Tool::Brush;
    Shown shown_;                 // in the view, whether that is shown or not
    std::optional<Shown> making_; // or made, and not looked at yet
    bool following_ = true;       // the view is to show what is being made
    bool shows_making_ = false;   // it does, or did when it was left
    bool in_place_ = false, seen_in_place_ = false;
    bool is_making_ = false, inset_dismissed_ = false, awaits_document_ = false;
};

} // namespace sfumato::ui
