#include "ui/checkpoints/parameters_dialog.h"
#include "ui/i18n/error_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace sfumato::ui {
namespace {

constexpr int kPicture = 192, kTableWidth = 360;

QLabel* wordsOf(const QString& text)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString localStrengthText(const GenerationRequest& request)
{
    return std::visit([](const auto& mode) {
        if constexpr (requires { mode.strength; }) return QLocale().toString(mode.strength, 'g', 4);
        else return QString();
    }, request.mode);
}

} // namespace

ParametersDialog::ParametersDialog(const PictureParameters& picture, const QString& model, QWidget* parent)
    : QDialog(parent)
{
    const ImportedRequest& imported = picture.imported;
    setWindowTitle(QFileInfo(picture.file).fileName());
    auto* thumbnail = new QLabel;
    const QImage small = picture.preview.scaled(kPicture, kPicture, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    thumbnail->setPixmap(QPixmap::fromImage(small));
    thumbnail->setAccessibleName(tr("The picture"));
    auto* made_by = wordsOf(tr("Made by %1").arg(QString::fromStdString(imported.dialect)));
    made_by->setForegroundRole(QPalette::PlaceholderText);
    auto* left = new QVBoxLayout;
    left->addWidget(thumbnail, 0, Qt::AlignTop | Qt::AlignHCenter);
    left->addWidget(made_by);
    left->addStretch();
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kGroups);
    line->addLayout(left);
    line->addWidget(makeTable(imported.request, model), 1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kGroups, space::kGroups, space::kGroups, space::kGroups);
    column->setSpacing(space::kGroups);
    column->addLayout(line);
    if (!imported.lost.empty()) {
        QStringList lost;
        for (const std::string& sentence : imported.lost) lost += translatedLine(QString::fromStdString(sentence));
        column->addWidget(wordsOf(tr("Not taken over: %1").arg(lost.join(QStringLiteral("; ")))));
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setToolTip(tr("Back to the window"));
    auto* use = buttons->addButton(tr("Use everything"), QDialogButtonBox::AcceptRole);
    use->setProperty("primary", true);
    use->setIcon(icon(QStringLiteral("reuse")));
    use->setToolTip(tr("Put the whole request into the left column, seed included; undo brings back what was there"));
    use->setDefault(true);
    auto* prompt = buttons->addButton(tr("Use only the prompt"), QDialogButtonBox::ActionRole);
    prompt->setToolTip(tr("Leave all other settings as they are"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(use, &QPushButton::clicked, this, [this, request = imported.request] {
        Q_EMIT requestChosen(request);
        accept();
    });
    connect(prompt, &QPushButton::clicked, this, [this, words = imported.request.prompt] {
        Q_EMIT promptChosen(QString::fromStdString(words));
        accept();
    });
}

QWidget* ParametersDialog::makeTable(const GenerationRequest& request, const QString& model)
{
    auto* table = new QWidget;
    table->setMinimumWidth(kTableWidth);
    auto* form = new QFormLayout(table);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::kGroups);
    form->setVerticalSpacing(4);
    const auto add = [&](const QString& name, const QString& value) {
        if (value.isEmpty()) return;
        auto* label = new QLabel(name);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        form->addRow(label, wordsOf(value));
    };
    const QString named = QFileInfo(QString::fromStdString(request.model.path)).completeBaseName();
    // clang-format off
    add(tr("Prompt"), QString::fromStdString(request.prompt));
    add(tr("Negative prompt"), QString::fromStdString(request.negative_prompt));
    add(tr("Model"), !model.isEmpty() ? model : tr("%1, which is not in the library: the open model is used").arg(named.isEmpty() ? tr("unknown") : named));
    add(tr("Steps"), QLocale().toString(request.steps));
    add(tr("Sampler"), QStringLiteral("%1, %2").arg(QString::fromStdString(request.sampler), QString::fromStdString(request.schedule)));
    add(tr("Guidance scale"), QLocale().toString(request.guidance_scale, 'g', 4));
    add(tr("Seed"), QString::number(request.seed));
    add(tr("Size"), QStringLiteral("%1×%2").arg(request.width).arg(request.height));
    add(tr("Strength"), localStrengthText(request));
    // clang-format on
    if (request.clip_skip > 1) add(tr("Clip skip"), QString::number(request.clip_skip));
    return table;
}

} // namespace sfumato::ui
