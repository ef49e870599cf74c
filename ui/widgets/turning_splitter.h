#pragma once
#include <QSplitter>

namespace sfumato::ui {

/// A splitter that stands or lies as there is room, and keeps its sizes for either.
class TurningSplitter final : public QSplitter {
    Q_OBJECT
public:
    /// The sizes to begin with.
    TurningSplitter(const QList<int>& lying, const QList<int>& standing, QWidget* parent = nullptr);
    void turn(Qt::Orientation orientation);

private:
    QList<int> lying_, standing_;
};

} // namespace sfumato::ui
