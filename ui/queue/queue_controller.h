#pragma once
#include "core/studio/studio.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace sfumato::ui {

class GridDialog;
class QueuePanel;

/// Lets the studio's queue and what shows it speak with one another: the queue panel and the dialog of grids.
class QueueController final : public QObject {
    Q_OBJECT
public:
    /// `request`: what the left column asks for now, its model named.
    QueueController(Studio& studio, QueuePanel& panel, std::function<GenerationRequest()> request,
                    QObject* parent = nullptr);
    void showGridDialog(QWidget* window);

Q_SIGNALS:
    void requestChosen(const sfumato::GenerationRequest& request);
    void failed(const sfumato::Error& error);

private:
    /// Nothing where any of them needs a model that has not been measured.
    [[nodiscard]] std::optional<double> expectedSeconds(const QList<GridCell>& cells) const;
    void rememberAxes();
    void recallAxes();
    Studio& studio_;
    QueuePanel& panel_;
    std::function<GenerationRequest()> request_;
    QPointer<GridDialog> dialog_;
};

} // namespace sfumato::ui
