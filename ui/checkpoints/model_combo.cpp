#include "ui/checkpoints/model_combo.h"
#include "ui/checkpoints/model_cards_model.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/checkpoints/model_popup.h"

#include <QFileInfo>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace sfumato::ui {
namespace {

QString detailOf(const ModelEntry& model)
{
    QStringList parts{modelKindText(model)};
    if (model.bytes > 0) parts += QLocale().formattedDataSize(model.bytes, 1, QLocale::DataSizeSIFormat);
    if (!model.card.hash.isEmpty()) parts += model.card.hash;
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ModelCombo::ModelCombo(QWidget* parent) : NamedCombo(parent)
{
    setMinimumContentsLength(24);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(this, &QComboBox::activated, this, &ModelCombo::choose);
    onLanguageChange(this, [this] { retranslateUi(); });
}

void ModelCombo::retranslateUi()
{
    setNameAndTip(this, tr("Model"), tr("The model that makes the pictures"));
    fill();
}

void ModelCombo::setModels(const QList<ModelEntry>& models)
{
    models_ = models;
    fill();
}

void ModelCombo::setCurrentPath(const QString& path)
{
    path_ = path;
    fill();
}

QString ModelCombo::currentPath() const
{
    return path_;
}

void ModelCombo::fill()
{
    const QSignalBlocker quiet(this);
    clear();
    for (const ModelEntry& model : models_) {
        addItem(icon(QLatin1String(model.favourite ? "star" : "model")), model.title, model.path);
        setItemData(count() - 1, detailOf(model), ModelPopup::kDetailRole);
    }
    if (findData(path_) < 0) {
        const QString title = path_.isEmpty() ? tr("scenery (built in)") : QFileInfo(path_).completeBaseName();
        addItem(icon(QStringLiteral("model")), title, path_);
    }
    insertSeparator(count());
    addItem(icon(QStringLiteral("folder")), tr("Open another model…"));
    setCurrentIndex(findData(path_));
}

void ModelCombo::showPopup()
{
    if (!popup_) {
        popup_ = new ModelPopup(*model(), this);
        connect(popup_, &ModelPopup::otherRequested, this, &ModelCombo::openRequested);
        connect(popup_, &ModelPopup::chosen, this, [this](int row) {
            setCurrentIndex(row);
            choose(row);
        });
    }
    popup_->open(*this, currentIndex());
}

void ModelCombo::choose(int index)
{
    const QVariant path = itemData(index);
    if (path.isValid()) {
        if (path.toString() == path_) return;
        path_ = path.toString();
        Q_EMIT modelChosen(path_);
        return;
    }
    setCurrentIndex(findData(path_));
    Q_EMIT openRequested();
}

} // namespace sfumato::ui
