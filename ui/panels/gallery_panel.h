#pragma once
#include "ui/models/gallery_model.h"

#include <QWidget>

class QListView;

namespace sfumato::ui {

class EmptyStack;
class EmptyState;
class SearchField;

/// The saved pictures as a grid. A click looks at one; the menu opens, shows, reuses and removes.
class GalleryPanel final : public QWidget {
    Q_OBJECT
public:
    explicit GalleryPanel(GalleryModel::Thumbnailer thumbnailer, QWidget* parent = nullptr);
    void setEntries(const QList<PictureEntry>& entries);
    /// A picture was saved. While a search is shown, whether it belongs is the store's to say: ask again.
    void prepend(const PictureEntry& entry);
    [[nodiscard]] QString searchText() const;
    void focusSearch();
    [[nodiscard]] GalleryModel& model() { return *model_; }

Q_SIGNALS:
    void searchChanged(const QString& text);
    void lookRequested(const sfumato::PictureEntry& picture);
    void requestChosen(const sfumato::GenerationRequest& request);
    void removeRequested(const QList<qint64>& ids);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showMenu(const QPoint& where);
    void removeSelected();
    void fitCells();
    GalleryModel* model_;
    SearchField* search_;
    QListView* view_;
    EmptyState* empty_;
    EmptyStack* stack_;
};

} // namespace sfumato::ui
