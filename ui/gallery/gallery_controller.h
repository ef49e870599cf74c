#pragma once
#include "core/studio/gallery/library.h"
#include "core/studio/studio.h"
#include "core/pipeline/request_part.h"
#include "ui/i18n/localized_text.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QTimer;
class QUndoStack;

namespace sfumato::ui {

class Actions;
class GalleryPanel;
class ViewerWindow;

/// Joins the gallery and the viewer to the studio's library: searches, marks, albums, import and export. What a user
/// changes goes on the undo stack.
class GalleryController final : public QObject {
    Q_OBJECT
public:
    GalleryController(Studio& studio, Actions& actions, GalleryPanel& panel, QUndoStack& undo,
                      QObject* parent = nullptr);
    /// The first questions; once the window is on screen.
    void start();

Q_SIGNALS:
    /// To be shown on the canvas; a user chose it (`byPerson`).
    void imageReady(const QImage& image, const sfumato::ui::LocalizedText& caption,
                    const sfumato::ui::LocalizedText& description, bool byPerson,
                    const std::optional<sfumato::GenerationRequest>& request);
    /// At a start of the program: the newest picture, in case there is nothing else to show.
    void newestFound(const QImage& image, const sfumato::ui::LocalizedText& caption,
                     const sfumato::ui::LocalizedText& description,
                     const std::optional<sfumato::GenerationRequest>& request);
    void requestPartChosen(const sfumato::GenerationRequest& request, sfumato::RequestPart part);
    /// What was done, in one sentence.
    void statusMessage(const sfumato::ui::LocalizedText& text);
    void failed(const sfumato::Error& error);

private:
    void bindActions(Actions& actions);
    void connectPanel();
    void connectWork();
    void connectAlbums();
    void find();
    void show(const PictureEntry& picture);
    void showNewest(qint64 id);
    void openViewer(const std::function<void(ViewerWindow&)>& show);
    void mark(const QList<qint64>& ids, const LocalizedText& text, const std::function<void(PictureMarks&)>& change);
    void rate(const QList<qint64>& ids, int rating);
    void remove(const QList<qint64>& ids);
    void addToAlbum(qint64 album, const QList<qint64>& ids);
    void newAlbum(const QList<qint64>& ids);
    void askImportFolder();
    void rebuild();
    void askExportFile(const QList<qint64>& ids);
    Studio& studio_;
    Library& library_;
    GalleryPanel& panel_;
    QUndoStack& undo_;
    QPointer<ViewerWindow> viewer_;
    QTimer* count_soon_;
    const char* work_ = nullptr; // what the long work is called, "%1 of %2"
    int asked_ = 0, shown_ = 0;
    bool started_ = false;
};

} // namespace sfumato::ui
