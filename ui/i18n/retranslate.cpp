#include "ui/i18n/retranslate.h"

#include <QAbstractItemModel>
#include <QEvent>
#include <QWidget>

namespace sfumato::ui {
namespace {

class LanguageFilter final : public QObject {
public:
    LanguageFilter(QObject* watched, std::function<void()> retranslate)
        : QObject(watched), retranslate_(std::move(retranslate))
    {
        watched->installEventFilter(this);
    }
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange) retranslate_();
        return false;
    }

private:
    std::function<void()> retranslate_;
};

} // namespace

void onLanguageChange(QObject* object, std::function<void()> retranslate)
{
    retranslate();
    new LanguageFilter(object, std::move(retranslate));
}

void retranslateModel(QAbstractItemModel& model)
{
    const int rows = model.rowCount(), columns = model.columnCount();
    if (rows > 0) Q_EMIT model.dataChanged(model.index(0, 0), model.index(rows - 1, columns - 1));
    if (columns > 0) Q_EMIT model.headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

void setNameAndTip(QWidget* control, const QString& name, const QString& tip)
{
    control->setAccessibleName(name);
    control->setToolTip(tip);
}

} // namespace sfumato::ui
