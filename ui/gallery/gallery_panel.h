#pragma once
#include "core/studio/storage/album_table.h"
#include "ui/gallery/gallery_model.h"
#include "core/pipeline/request_part.h"
#include "ui/i18n/localized_text.h"

#include <QHash>
#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QSplitter;
class QTimer;
class QToolButton;

namespace sfumato::ui {

class Actions;
class EmptyStack;
class EmptyState;
class GalleryDetails;
class GalleryPlaces;
class PictureGrid;
class SearchField;
class TurningSplitter;
class WorkBar;

/// The saved pictures: a search, a grid, the folders and albums, and what is known of the chosen picture.
/// A click looks at a picture, a double click opens the viewer; the menu does everything else.
class GalleryPanel final : public QWidget {
    Q_OBJECT
public:
    explicit GalleryPanel(GalleryModel::Source source, QWidget* parent = nullptr);
    /// Puts the actions on the whole library into the menu "More".
    void placeActions(Actions& actions);
    /// The answer to queryChanged.
    void setIds(const QList<qint64>& ids);
    /// A picture was saved. While something else than everything, newest first, is shown, whether it belongs is the
    /// store's to say: it is asked again.
    void prepend(const PictureEntry& entry);
    /// These are being deleted: they go at once, and where the current one is among them, the next that stays is
    /// chosen, so that pressing Delete again and again weeds out a row.
    void takeAway(const QList<qint64>& ids);
    void setFacets(const PictureFacets& facets);
    void setAlbums(const QList<Album>& albums);
    /// How far long work is, at the bottom; an empty text hides it.
    void showWork(const LocalizedText& text, int done = 0, int total = 0);
    [[nodiscard]] PictureQuery query() const;
    /// Shows what a search finds, as if it had been typed.
    void search(const QString& text);
    void focusSearch();
    /// Shows the albums and lets this one be named.
    void nameAlbum(qint64 album);
    [[nodiscard]] GalleryModel& model() { return *model_; }
    [[nodiscard]] QList<qint64> chosen() const;
    /// The parts that are shown and the size of the cells, for the next start.
    [[nodiscard]] QByteArray layoutState() const;
    void setLayoutState(const QByteArray& state);

Q_SIGNALS:
    void queryChanged();
    /// By a click or by keys.
    void pictureSelected(const sfumato::PictureEntry& picture);
    /// `ids`: what to see; `start`: which of them first.
    void viewRequested(const QList<qint64>& ids, int start);
    void compareRequested(const QList<qint64>& ids);
    void requestPartChosen(const sfumato::GenerationRequest& request, sfumato::RequestPart part);
    /// This file is to be painted on.
    void editRequested(const QString& path);
    void removeRequested(const QList<qint64>& ids);
    void ratingRequested(const QList<qint64>& ids, int rating);
    void labelRequested(const QList<qint64>& ids, int label);
    void noteRequested(qint64 id, const QString& note);
    /// `album` 0: a new one, which is named next.
    void albumRequested(qint64 album, const QList<qint64>& ids);
    void takeFromAlbumRequested(qint64 album, const QList<qint64>& ids);
    void renameAlbumRequested(qint64 album, const QString& name);
    void removeAlbumRequested(qint64 album, const QString& name);
    void importRequested();
    void exportRequested(const QList<qint64>& ids);
    void stopRequested();
    void copyPictureRequested(const QString& path);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslateUi();
    void place();
    QWidget* makeTop();
    QWidget* makeBottom();
    void connectGrid();
    void connectParts();
    void addKeys();
    void ask();
    void showAll();
    void updateEmptyState();
    void showCount();
    void showDetails();
    void showMenu(const QPoint& where);
    /// `picture`: the one under the pointer; null where it is not known yet.
    void fillMenu(QMenu& menu, const PictureEntry* picture);
    void fillSortMenu();
    void openChosen();
    void chooseAgain(const QList<qint64>& ids, qint64 current);
    [[nodiscard]] const PictureEntry* current() const;
    GalleryModel* model_;
    SearchField* search_;
    QHash<QString, QStringList> search_values_; // of its keys, to be completed
    PictureGrid* grid_;
    EmptyState* empty_;
    EmptyStack* stack_;
    GalleryPlaces* places_;
    GalleryDetails* details_;
    TurningSplitter* across_;
    QSplitter* down_;
    QToolButton *places_button_, *details_button_, *sort_button_, *more_button_;
    QAction *export_, *new_album_;
    QLabel* count_;
    WorkBar* work_;
    QTimer* selection_pause_;
    PictureSort sort_ = PictureSort::Newest;
    std::pair<PictureMarks, int> shown_;    // in the details
};

} // namespace sfumato::ui
