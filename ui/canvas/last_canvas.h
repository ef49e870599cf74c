#pragma once
#include "core/studio/document/document_keeper.h"

namespace sfumato::ui {

class Canvas;
class NoticeBar;
class PaintDocument;

/// The canvas of last time, which is simply there at the next start with its name, the tool and where one looked,
/// unless it was closed. Asked about is only what already ended a start, and what lies behind another one.
class LastCanvas final : public QObject {
    Q_OBJECT
public:
    /// `notice`: for what cannot be brought back.
    LastCanvas(Canvas& canvas, PaintDocument& document, DocumentKeeper& keeper, NoticeBar& notice,
               QObject* parent = nullptr);
    /// Once the window is on screen.
    void start();

private:
    [[nodiscard]] QJsonObject view() const;
    void keepView();
    void show(const OpenedCanvas& opened, const QJsonObject& view);
    void offer();
    void bringBack();

    Canvas& canvas_;
    PaintDocument& document_;
    DocumentKeeper& keeper_;
    NoticeBar& notice_;
};

} // namespace sfumato::ui
