#pragma once
#include "core/studio/grid/grid_plan.h"
#include "core/studio/studio.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QTimer;

namespace sfumato::ui {

class Actions;
class GridDialog;
class QueuePanel;

/// Joins the queue panel and the dialog of grids to the studio's queue.
class QueueController final : public QObject {
    Q_OBJECT
public:
    /// `request`: what the create panel asks for now, its model named.
    QueueController(Studio& studio, Actions& actions, QueuePanel& panel, std::function<GenerationRequest()> request,
                    QObject* parent = nullptr);

Q_SIGNALS:
    void requestChosen(const sfumato::GenerationRequest& request);
    /// A person asked for pictures here: they want to see it.
    void pictureRequested();
    void failed(const sfumato::Error& error);

private:
    void showGridDialog();
    /// Nothing where any of them needs a model that has not been measured.
    [[nodiscard]] std::optional<double> expectedSeconds(const QList<GridCell>& cells) const;
    void saveAxes();
    void restoreAxes();
    Studio& studio_;
    QueuePanel& panel_;
    std::function<GenerationRequest()> request_;
    QTimer* save_soon_;
    QPointer<GridDialog> dialog_;
};

} // namespace sfumato::ui
