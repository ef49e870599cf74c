#pragma once
#include <QFrame>

class QAbstractItemModel;
class QLineEdit;
class QListView;
class QPushButton;
class QSortFilterProxyModel;

namespace sfumato::ui {

/// The open list of a model box: a line to search in, the models below it with what they are, and the way to others.
class ModelPopup final : public QFrame {
    Q_OBJECT
public:
    /// Role of the line under a name, searched in as well.
    static constexpr int kDetailRole = Qt::UserRole + 1;
    /// `models`: the box's own rows.
    ModelPopup(QAbstractItemModel& models, QWidget* parent);
    /// Below `box`, the current row chosen.
    void open(const QWidget& box, int current);

Q_SIGNALS:
    void chosen(int row);
    void otherRequested();

protected:
    /// Arrows and Return work from the search line.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslateUi();
    void choose(const QModelIndex& index);
    void search(const QString& words);
    QSortFilterProxyModel* found_;
    QLineEdit* search_;
    QListView* view_;
    QPushButton* other_;
};

} // namespace sfumato::ui
