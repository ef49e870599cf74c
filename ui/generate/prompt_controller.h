#pragma once
#include "core/studio/studio.h"

#include <QObject>

namespace sfumato::ui {

class Actions;
class PromptPanel;

/// Gives the prompt what the studio knows of it: its length in tokens, the words the open model understands, the LoRAs,
/// embeddings and wildcards there are to complete.
class PromptController final : public QObject {
    Q_OBJECT
public:
    PromptController(Studio& studio, Actions& actions, PromptPanel& panel, QObject* parent = nullptr);

private:
    void refreshNames();
    Studio& studio_;
    PromptPanel& panel_;
};

} // namespace sfumato::ui
