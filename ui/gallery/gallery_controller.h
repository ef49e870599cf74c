#pragma once
#include "core/studio/studio.h"
#include "core/pipeline/request_part.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QTimer;
class QUndoStack;

namespace sfumato::ui {

class GalleryPanel;
class ViewerWindow;

/// Lets the library and what shows it speak with one another: the gallery, the viewer, import and export. What a person
/// changes goes on the undo stack.
class GalleryController final : public QObject {
    Q_OBJECT
public:
    GalleryController(Studio& studio, GalleryPanel& panel, QUndoStack& undo, QWidget* window);
    /// The first questions; once the window is on screen.
    void start();
    void askImportFolder();
    void rebuild();

Q_SIGNALS:
    void pictureReady(const QImage& image, const sfumato::PictureEntry& picture);
    void requestChosen(const sfumato::GenerationRequest& request, sfumato::ui::RequestPart part);
    /// What was done, in one sentence.
    void statusMessage(const QString& sentence);
    void failed(const sfumato::Error& error);

private:
    void connectPanel();
    void connectWork();
    void connectAlbums();
    void find();
    void look(const PictureEntry& picture);
    void view(const std::function<void(ViewerWindow&)>& show);
    void mark(const QList<qint64>& ids, const QString& text, const std::function<void(PictureMarks&)>& change);
    void rate(const QList<qint64>& ids, int rating);
    void remove(const QList<qint64>& ids);
    void addToAlbum(qint64 album, const QList<qint64>& ids);
    void newAlbum(const QList<qint64>& ids);
    void askExportFile(const QList<qint64>& ids);
    Studio& studio_;
    Library& library_;
    GalleryPanel& panel_;
    QUndoStack& undo_;
    QWidget* window_;
    QPointer<ViewerWindow> viewer_;
    QTimer* count_soon_;
    QString work_;              // what the long work is called, "%1 of %2"
    int asked_ = 0, looked_ = 0;
    bool started_ = false;
};

} // namespace sfumato::ui
