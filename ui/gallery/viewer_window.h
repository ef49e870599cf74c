#pragma once
#include "core/studio/storage/picture_table.h"
#include "ui/gallery/compare_view.h"

#include <QFuture>
#include <QHash>
#include <QWidget>

#include <functional>

class QAction;
class QActionGroup;
class QComboBox;
class QLabel;
class QToolBar;

namespace sfumato::ui {

class StarRow;

/// Pictures large, in a window of their own: one after the other, or two to four compared. F11 fills the screen, arrow
/// keys go on, digits give stars, Delete moves to the trash, Space shows the other of two.
class ViewerWindow final : public QWidget {
    Q_OBJECT
public:
    struct Source {
        std::function<QFuture<QList<PictureEntry>>(const QList<qint64>& ids)> pictures;
        std::function<QFuture<QImage>(const QString& path)> picture;
    };
    explicit ViewerWindow(Source source, QWidget* parent = nullptr);
    void view(const QList<qint64>& ids, int start);
    /// Two to four; two with a line to draw between them.
    void compare(const QList<qint64>& ids);
    /// The pictures may have changed: asked again; those that are gone are left out.
    void refresh();
    [[nodiscard]] qint64 current() const;
    [[nodiscard]] CompareView& pictures() { return *view_; }

Q_SIGNALS:
    void ratingRequested(const QList<qint64>& ids, int rating);
    void removeRequested(const QList<qint64>& ids);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslateUi();
    void makeBar();
    /// `title`: as in the source, for tr().
    void addMode(CompareMode mode, const QString& iconName, const char* title, const QString& key);
    QAction* addTool(const QString& iconName, const char* title, const QKeySequence& keys,
                     const std::function<void()>& act);
    void updateTexts();
    void go(int by);
    /// What should be seen now is asked for, and shown when all of it is there.
    void ask();
    void load(const QList<PictureEntry>& entries, int asked);
    void showLoaded(const QList<PictureEntry>& entries);
    void setFullScreen(bool full);
    [[nodiscard]] QList<qint64> shown() const;
    const Source source_;
    QList<qint64> ids_;
    int place_ = 0, asked_ = 0;
    bool comparing_ = false;
    QHash<QString, QImage> loaded_;     // of what is shown
    QList<PictureEntry> entries_;       // likewise
    QList<std::pair<QAction*, const char*>> tools_;
    CompareView* view_;
    QToolBar* bar_;
    QActionGroup* modes_;
    QAction *back_, *on_, *full_;
    QLabel *where_, *zoom_, *caption_;
    QComboBox* gain_;
    QAction* gain_shown_ = nullptr;
    StarRow* stars_;
    QWidget* foot_;
};

} // namespace sfumato::ui
