#pragma once
#include <QObject>

class QMainWindow;

namespace sfumato::ui {

/// Docks behind one another show tabs that already name them: their title bars go while that is so.
class DockTitles final : public QObject {
    Q_OBJECT
public:
    /// For all docks that `window` has now.
    explicit DockTitles(QMainWindow& window);

private:
    void update();
    void retranslateUi();
    QMainWindow& window_;
};

} // namespace sfumato::ui
