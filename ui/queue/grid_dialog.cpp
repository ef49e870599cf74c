#include "ui/queue/grid_dialog.h"
#include "core/studio/models/model_library.h"
#include "ui/i18n/error_text.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/duration_text.h"
#include "ui/widgets/usable.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sfumato::ui {
namespace {

constexpr int kLongestPrompt = 80;

QString shortened(const QString& prompt)
{
    return prompt.size() > kLongestPrompt ? prompt.left(kLongestPrompt - 1).trimmed() + QChar(0x2026) : prompt;
}

} // namespace

GridDialog::GridDialog(Sources sources, QWidget* parent)
    : QDialog(parent), sources_(std::move(sources)), base_(new QLabel), sum_(new QLabel),
      make_(new QPushButton(icon(QStringLiteral("grid")), {})), buttons_(new QDialogButtonBox(QDialogButtonBox::Close))
{
    setMinimumWidth(560);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kGroups, space::kGroups, space::kGroups, space::kGroups);
    column->setSpacing(space::kGroups);
    for (QLabel* label : {base_, sum_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    base_->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(base_);
    for (int axis = 0; axis < 3; ++axis) {
        auto* row = new GridAxisRow(sources_.models);
        rows_ += row;
        column->addWidget(row);
        connect(row, &GridAxisRow::changed, this, &GridDialog::updateState);
        connect(row, &GridAxisRow::changed, this, &GridDialog::axesEdited);
    }
    column->addWidget(sum_);
    column->addStretch();
    make_->setProperty("primary", true);
    make_->setDefault(true);
    buttons_->addButton(make_, QDialogButtonBox::AcceptRole);
    column->addWidget(buttons_);
    connect(buttons_, &QDialogButtonBox::accepted, this, &GridDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setAxes({{QStringLiteral("guidance_scale"), {}}, {QStringLiteral("steps"), {}}, {}});
    onLanguageChange(this, [this] { retranslateUi(); });
}

void GridDialog::retranslateUi()
{
    setWindowTitle(tr("X/Y/Z grid"));
    const QStringList names{tr("Columns"), tr("Rows"), tr("Sheets")};
    for (int axis = 0; axis < rows_.size(); ++axis) rows_[axis]->setName(names[axis]);
    make_->setText(tr("Make the grid"));
    make_->setToolTip(tr("Ask for all these pictures as one job"));
    buttons_->button(QDialogButtonBox::Close)->setToolTip(tr("Back to the window"));
    updateState();
}

void GridDialog::setAxes(const QList<AxisText>& axes)
{
    for (int i = 0; i < rows_.size(); ++i) rows_[i]->setAxis(axes.value(i));
    updateState();
}

QList<AxisText> GridDialog::axes() const
{
    QList<AxisText> axes;
    for (const GridAxisRow* row : rows_) axes += row->axis();
    return axes;
}

Result<GridPlan> GridDialog::plan() const
{
    GridPlan plan{sources_.request(), {}};
    const QList<ModelEntry> models = sources_.models();
    for (const GridAxisRow* row : rows_) {
        auto axis = row->read(models);
        if (!axis) return tl::unexpected(axis.error());
        if (!axis->values.isEmpty()) plan.axes += std::move(*axis);
    }
    return plan;
}

void GridDialog::showError(const Error& error)
{
    sum_->setForegroundRole(QPalette::BrightText);
    refuse(translatedLine(error));
}

void GridDialog::refuse(const QString& why)
{
    sum_->setText(why);
    setUsable(*make_, false, why);
}

void GridDialog::updateState()
{
    const QString prompt = QString::fromStdString(sources_.request().prompt).simplified();
    base_->setText(prompt.isEmpty() ? tr("All else is as in the left column.")
                                    : tr("All else is as in the left column: “%1”").arg(shortened(prompt)));
    sum_->setForegroundRole(QPalette::WindowText);
    const auto plan = this->plan();
    if (!plan) return refuse(tr("Correct the values above.")); // the row says which and why
    if (plan->axes.isEmpty()) return refuse(tr("Write values for at least one parameter."));
    const auto cells = plan->cells();
    if (!cells) return showError(cells.error());
    QStringList extents;
    for (int axis = 0; axis < plan->axes.size(); ++axis) extents += QString::number(plan->extent(axis));
    QString sum = tr("%n picture(s)", nullptr, plan->pictures());
    if (extents.size() > 1) sum = QStringLiteral("%1 = %2").arg(extents.join(QStringLiteral(" × ")), sum);
    if (const auto seconds = sources_.seconds(*cells)) sum += tr(", about %1").arg(durationText(*seconds));
    sum_->setText(sum);
    setUsable(*make_, true, {});
}

void GridDialog::accept()
{
    const auto plan = this->plan();
    if (plan) Q_EMIT gridRequested(*plan);
}

void GridDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) updateState();
}

} // namespace sfumato::ui
