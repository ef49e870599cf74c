#pragma once
#include "ui/history/history_model.h"
#include "core/pipeline/request_part.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <utility>

class QListView;
class QToolButton;

namespace sfumato::ui {

class EmptyStack;
class EmptyState;
class HistoryDetails;
class SearchField;
class TurningSplitter;

/// Everything that was ever asked for, newest first. A click looks: picture and parameters stand beside the list, with
/// what can be put back. A double click or Enter puts the whole request back.
class HistoryPanel final : public QWidget {
    Q_OBJECT
public:
    /// `facts`: how a picture is made, as HistoryDetails shows it.
    using Facts = std::function<QList<std::pair<QString, QString>>(const GenerationRequest& request)>;
    HistoryPanel(HistoryModel::Thumbnailer thumbnailer, Facts facts, QWidget* parent = nullptr);
    /// The answer to queryChanged or to the model's rowsWanted.
    void setEntries(const QList<HistoryEntry>& entries, bool complete);
    [[nodiscard]] HistoryQuery query() const;
    [[nodiscard]] QString searchText() const { return query().text; }
    [[nodiscard]] HistoryModel& model() { return *model_; }
    void setSamplers(const QStringList& samplers, const QStringList& models);

Q_SIGNALS:
    void queryChanged();
    void requestPartChosen(const sfumato::GenerationRequest& request, sfumato::RequestPart part);
    void starRequested(qint64 id, bool starred);
    void noteRequested(qint64 id, const QString& note);
    void removeRequested(qint64 id);
    void picturesRequested(qint64 id);
    /// Its newest picture is to be seen large.
    void lookRequested(qint64 id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslateUi();
    void updateEmptyState();
    QWidget* makeTop();
    void place();
    void connectList();
    void ask();
    void showMenu(const QPoint& where);
    void showDetails();
    [[nodiscard]] const HistoryEntry* current() const;
    HistoryModel* model_;
    SearchField* search_;
    QHash<QString, QStringList> search_values_; // of its keys, to be completed
    QListView* view_;
    EmptyState* empty_;
    EmptyStack* stack_;
    HistoryDetails* details_;
    TurningSplitter* splitter_;
    QToolButton *favourites_, *distinct_;
};

} // namespace sfumato::ui
