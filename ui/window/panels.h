#pragma once

namespace sfumato::ui {

class Canvas;
class CreatePanel;
class FilmstripPanel;
class GalleryPanel;
class HistoryPanel;
class ModelCombo;
class ModelsPanel;
class NoticeBar;
class ProgressStrip;
class QueuePanel;
class TrainingPanel;

/// What the window is made of. The widgets belong to the window.
struct Panels {
    CreatePanel* create = nullptr;
    Canvas* canvas = nullptr;
    FilmstripPanel* filmstrip = nullptr;
    HistoryPanel* history = nullptr;
    ModelsPanel* library = nullptr;
    QueuePanel* queue = nullptr;
    TrainingPanel* training = nullptr;
    GalleryPanel* gallery = nullptr;
    ProgressStrip* progress = nullptr;
    NoticeBar* notice = nullptr;
    ModelCombo* models = nullptr;
};

} // namespace sfumato::ui
