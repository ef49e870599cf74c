#pragma once
#include <QAbstractItemView>

namespace sfumato::ui {

/// A grid of equal square cells whose places are calculated, not stored: as quick with a hundred thousand rows as with
/// ten. As many columns as fit fill the width. Ctrl and the wheel ask for larger or smaller cells.
class PictureGrid final : public QAbstractItemView {
    Q_OBJECT
public:
    explicit PictureGrid(QWidget* parent = nullptr);
    /// The smallest side of a cell, in pixels.
    void setCellSide(int side);
    [[nodiscard]] int cellSide() const { return wanted_side_; }
    static constexpr int kSmallestSide = 64, kLargestSide = 384;

    void setModel(QAbstractItemModel* model) override;
    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    /// Looking through all rows for a letter would fetch them all.
    void keyboardSearch(const QString&) override {}

Q_SIGNALS:
    void cellSideChanged(int side);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex&) const override { return false; }
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void updateGeometries() override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) override;
    /// Qt tells assistive tools about its own kinds of views only.
    void currentChanged(const QModelIndex& now, const QModelIndex& before) override;
    void selectionChanged(const QItemSelection& chosen, const QItemSelection& left) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    /// By a key: what the ring is around is chosen, so that the next key means it.
    void focusInEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] int count() const;
    [[nodiscard]] QRect cell(int row) const;
    [[nodiscard]] int columnAt(int x) const;
    void updateLayout();
    void keepPlace(int first, int last);
    void setHovered(const QModelIndex& index);
    int wanted_side_ = 104, side_ = 104, columns_ = 1;
    QPersistentModelIndex held_; // stays in the uppermost row, unless the person scrolls away
    int held_at_ = 0;
    QPersistentModelIndex hovered_;
};

} // namespace sfumato::ui
