#pragma once
#include <QObject>

class QAction;
class QMessageBox;

namespace sfumato {
class DocumentKeeper;
class Studio;
}

namespace sfumato::ui {

/// Asks before a window that only looks is closed over a canvas that no file holds: it keeps none for the next start,
/// the data folder being another program's.
class UnkeptCanvas final : public QObject {
    Q_OBJECT
public:
    /// `save`: saves the document, where the person says. A child of `window`.
    UnkeptCanvas(Studio& studio, const DocumentKeeper& keeper, QAction& save, QWidget& window);
    /// Whether the window may close now; else it asks, and closes the window where the answer is to.
    [[nodiscard]] bool mayLeave();

private:
    void ask();
    Studio& studio_;
    const DocumentKeeper& keeper_;
    QAction& save_;
    QWidget& window_;
    QMessageBox* question_ = nullptr;
    bool without_it_ = false;
};

} // namespace sfumato::ui
