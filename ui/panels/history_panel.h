#pragma once
#include "ui/models/history_model.h"

#include <QWidget>

class QListView;

namespace sfumato::ui {

class EmptyStack;
class EmptyState;
class SearchField;

/// Everything that was ever asked for, newest first. A click puts the whole request back.
class HistoryPanel final : public QWidget {
    Q_OBJECT
public:
    explicit HistoryPanel(QWidget* parent = nullptr);
    void setEntries(const QList<HistoryEntry>& entries);
    [[nodiscard]] QString searchText() const;
    [[nodiscard]] HistoryModel& model() { return *model_; }

Q_SIGNALS:
    void searchChanged(const QString& text);
    void requestChosen(const sfumato::GenerationRequest& request);
    void promptChosen(const QString& prompt);
    void starRequested(qint64 id, bool starred);
    void removeRequested(qint64 id);

private:
    void showMenu(const QPoint& where);
    HistoryModel* model_;
    SearchField* search_;
    QListView* view_;
    EmptyState* empty_;
    EmptyStack* stack_;
};

} // namespace sfumato::ui
