#include "ui/checkpoints/parameters_dialog.h"
#include "ui/i18n/error_text.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/literal_text.h"

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

} // namespace

ParametersDialog::ParametersDialog(const PictureParameters& picture, LocalizedText model, QWidget* parent)
    : QDialog(parent), picture_(picture), model_(std::move(model)), thumbnail_(new QLabel), made_by_(wordsOf({})),
      lost_(wordsOf({})), buttons_(new QDialogButtonBox(QDialogButtonBox::Close)),
      use_(buttons_->addButton(QString(), QDialogButtonBox::AcceptRole)),
      prompt_(buttons_->addButton(QString(), QDialogButtonBox::ActionRole))
{
    setWindowTitle(literalTitle(QFileInfo(picture.file).fileName()));
    const QImage small = picture.preview.scaled(kPicture, kPicture, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    thumbnail_->setPixmap(QPixmap::fromImage(small));
    made_by_->setForegroundRole(QPalette::PlaceholderText);
    auto* left = new QVBoxLayout;
    left->addWidget(thumbnail_, 0, Qt::AlignTop | Qt::AlignHCenter);
    left->addWidget(made_by_);
    left->addStretch();
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kGroups);
    line->addLayout(left);
    line->addWidget(makeTable(), 1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kGroups, space::kGroups, space::kGroups, space::kGroups);
    column->setSpacing(space::kGroups);
    column->addLayout(line);
    column->addWidget(lost_);
    lost_->setVisible(!picture.imported.lost.empty());
    use_->setProperty("primary", true);
    use_->setIcon(icon(QStringLiteral("reuse")));
    use_->setDefault(true);
    column->addWidget(buttons_);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(use_, &QPushButton::clicked, this, [this] {
        Q_EMIT requestChosen(picture_.imported.request);
        accept();
    });
    connect(prompt_, &QPushButton::clicked, this, [this] {
        Q_EMIT promptChosen(QString::fromStdString(picture_.imported.request.prompt));
        accept();
    });
    onLanguageChange(this, [this] { retranslateUi(); });
}

QWidget* ParametersDialog::makeTable()
{
    auto* table = new QWidget;
    table->setMinimumWidth(kTableWidth);
    form_ = new QFormLayout(table);
    form_->setContentsMargins(0, 0, 0, 0);
    form_->setHorizontalSpacing(space::kGroups);
    form_->setVerticalSpacing(4);
    return table;
}

void ParametersDialog::retranslateUi()
{
    thumbnail_->setAccessibleName(tr("The picture"));
    made_by_->setText(tr("Made by %1").arg(QString::fromStdString(picture_.imported.dialect)));
    lost_->setText(tr("Not taken over: %1").arg(lostText()));
    buttons_->button(QDialogButtonBox::Close)->setToolTip(tr("Back to the window"));
    use_->setText(tr("Use everything"));
    use_->setToolTip(tr("Put the whole request into the left column, seed included; undo brings back what was there"));
    prompt_->setText(tr("Use only the prompt"));
    prompt_->setToolTip(tr("Leave all other settings as they are"));
    fillTable();
}

QString ParametersDialog::lostText() const
{
    QStringList lost;
    for (const Message& sentence : picture_.imported.lost) lost += translated(sentence);
    return lost.join(QStringLiteral("; "));
}

void ParametersDialog::fillTable()
{
    while (form_->rowCount() > 0) form_->removeRow(0);
    const auto add = [this](const QString& name, const QString& value) {
        if (value.isEmpty()) return;
        auto* label = new QLabel(name);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        form_->addRow(label, wordsOf(value));
    };
    const GenerationRequest& request = picture_.imported.request;
    const QString model = model_(), named = QFileInfo(QString::fromStdString(request.model.path)).completeBaseName();
    // clang-format off
    add(tr("Prompt"), QString::fromStdString(request.prompt));
    add(tr("Negative prompt"), QString::fromStdString(request.negative_prompt));
    add(tr("Model"), !model.isEmpty() ? model : tr("%1, which is not in the library: the open model is used").arg(named.isEmpty() ? tr("unknown") : named));
    add(tr("Steps"), QLocale().toString(request.steps));
    add(tr("Sampler"), QStringLiteral("%1, %2").arg(QString::fromStdString(request.sampler), QString::fromStdString(request.schedule)));
    add(tr("Guidance scale"), QLocale().toString(request.guidance_scale, 'g', 4));
    add(tr("Seed"), QString::number(request.seed));
    add(tr("Size"), QStringLiteral("%1×%2").arg(request.width).arg(request.height));
    if (const auto strength = request.strength()) add(tr("Strength"), QLocale().toString(*strength, 'g', 4));
    // clang-format on
    if (request.clip_skip > 1) add(tr("Clip skip"), QString::number(request.clip_skip));
}

} // namespace sfumato::ui
