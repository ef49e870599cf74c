#include "ui/queue/grid_axis_row.h"
#include "core/studio/grid/value_list.h"
#include "core/studio/models/model_library.h"
#include "ui/i18n/error_text.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/literal_text.h"
#include "ui/widgets/named_combo.h"
#include "ui/widgets/usable.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

namespace sfumato::ui {
namespace {

constexpr int kParameterWidth = 168, kValuesShown = 8;

QString gridText(const char* english)
{
    return QCoreApplication::translate("Grid", english);
}

/// Quoted where a comma would split it.
QString written(const QString& value)
{
    return value.contains(u',') ? QStringLiteral("\"%1\"").arg(QString(value).replace(u'"', QLatin1String("\"\"")))
                                : value;
}

} // namespace

GridAxisRow::GridAxisRow(std::function<QList<ModelEntry>()> models, QWidget* parent)
    : QWidget(parent), models_(std::move(models)), parameter_(new NamedCombo), values_(new QLineEdit),
      choose_(new QToolButton), note_(new QLabel)
{
    parameter_->addItem({}, QString());
    for (const GridParameter& row : grid_parameters()) parameter_->addItem(QString(), QLatin1String(row.id));
    parameter_->setFixedWidth(kParameterWidth);
    parameter_->setMaxVisibleItems(parameter_->count());
    choose_->setIcon(icon(QStringLiteral("chevron_down")));
    note_->setForegroundRole(QPalette::PlaceholderText);
    note_->setWordWrap(true);
    note_->setTextFormat(Qt::PlainText);
    QSizePolicy keep = choose_->sizePolicy();
    keep.setRetainSizeWhenHidden(true);     // the fields of all rows end at one line
    choose_->setSizePolicy(keep);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kControls);
    line->addWidget(parameter_);
    line->addWidget(values_, 1);
    line->addWidget(choose_);
    column->addLayout(line);
    auto* below = new QHBoxLayout;
    below->setContentsMargins(kParameterWidth + space::kControls, 0, 0, 0);
    below->addWidget(note_);
    column->addLayout(below);

    connect(parameter_, &QComboBox::currentIndexChanged, this, [this] {
        values_->clear();
        updateState();
        Q_EMIT changed();
    });
    connect(values_, &QLineEdit::textChanged, this, [this] {
        updateState();
        Q_EMIT changed();
    });
    connect(choose_, &QToolButton::clicked, this, &GridAxisRow::showChoices);
    updateState();
}

void GridAxisRow::setName(const QString& name)
{
    setNameAndTip(parameter_, name, tr("What differs along the %1").arg(name.toLower()));
    QStringList titles{tr("%1: nothing").arg(name)};
    for (const GridParameter& row : grid_parameters()) titles += gridText(row.title);
    parameter_->setItemTexts(titles);
    setNameAndTip(values_, tr("%1: values").arg(name),
                  tr("Values between commas or semicolons. Numbers also as 1-5, 1-10 (+2) for steps of two, 1-10 "
                     "[5] for five evenly spread."));
    setNameAndTip(choose_, tr("%1: choose values").arg(name), tr("Choose among all there are"));
    updateState();
}

void GridAxisRow::setAxis(const AxisText& axis)
{
    parameter_->setCurrentIndex(std::max(0, parameter_->findData(axis.parameter)));
    values_->setText(axis.values);
}

AxisText GridAxisRow::axis() const
{
    return {parameter_->currentData().toString(), values_->text()};
}

Result<GridAxis> GridAxisRow::read(const QList<ModelEntry>& models) const
{
    const GridParameter* parameter = grid_parameter(parameter_->currentData().toString());
    if (!parameter) return GridAxis{};
    return read_axis(*parameter, values_->text(), models);
}

void GridAxisRow::updateState()
{
    const GridParameter* parameter = grid_parameter(parameter_->currentData().toString());
    setUsable(*values_, parameter, [] { return tr("Choose a parameter first"); });
    values_->setPlaceholderText(parameter ? gridText(parameter->hint) : QString());
    choose_->setVisible(parameter && parameter->values == GridValues::Choice);
    note_->setVisible(parameter);
    const auto axis = read(models_());
    note_->setForegroundRole(axis ? QPalette::PlaceholderText : QPalette::BrightText);
    if (!axis) return note_->setText(translatedLine(axis.error()));
    if (axis->values.isEmpty())
        return note_->setText(parameter ? tr("For example: %1").arg(gridText(parameter->hint)) : QString());
    // What the ranges become is worth seeing; names stand above already.
    const bool numbers = parameter->values == GridValues::Whole || parameter->values == GridValues::Number;
    QString text = tr("%n value(s)", nullptr, static_cast<int>(axis->values.size()));
    if (numbers)
        text = tr("%1: %2").arg(text,
                                shown_numbers(axis->values.mid(0, kValuesShown), locale())
                                    + (axis->values.size() > kValuesShown ? QStringLiteral(" …") : QString()));
    note_->setText(text);
}

void GridAxisRow::showChoices()
{
    const GridParameter* parameter = grid_parameter(parameter_->currentData().toString());
    const QStringList chosen = split_values(values_->text());
    QMenu menu(this);
    for (const QString& choice : grid_choices(*parameter, models_())) {
        QAction* entry = menu.addAction(literalText(choice));
        entry->setCheckable(true);
        entry->setChecked(chosen.contains(choice, Qt::CaseInsensitive));
        connect(entry, &QAction::toggled, this, [this, choice](bool on) {
            QStringList values = split_values(values_->text());
            if (on) values += choice;
            else values.removeIf([&](const QString& value) { return value.compare(choice, Qt::CaseInsensitive) == 0; });
            for (QString& value : values) value = written(value);
            values_->setText(values.join(QStringLiteral(", ")));
        });
    }
    menu.exec(choose_->mapToGlobal(QPoint(0, choose_->height())));
}

} // namespace sfumato::ui
