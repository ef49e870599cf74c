#pragma once
#include "core/pipeline/generation_request.h"

#include <QImage>
#include <QObject>
#include <QPointer>

#include <functional>

namespace sfumato {
class Studio;
}

namespace sfumato::ui {

class Actions;
class ExplorerWindow;

/// Opens the diffusion explorer.
class ExplorerController final : public QObject {
    Q_OBJECT
public:
    /// `image`: what the canvas shows now; `request`: what the create panel asks for.
    ExplorerController(Studio& studio, Actions& actions, std::function<QImage()> image,
                       std::function<GenerationRequest()> request, QWidget& window);

private:
    void open();
    Studio& studio_;
    std::function<QImage()> image_;
    std::function<GenerationRequest()> request_;
    QWidget& window_;
    QPointer<ExplorerWindow> explorer_;
};

} // namespace sfumato::ui
