#include "ui/gallery/gallery_details.h"
#include "core/studio/storage/request_columns.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/theme.h"
#include "ui/gallery/colour_labels.h"
#include "ui/widgets/star_row.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace sfumato::ui {
namespace {

constexpr int kNoteLines = 3, kNotePauseMs = 800;

QString textOf(const std::string& text) { return QString::fromStdString(text); }

QString loraText(const GenerationRequest& request)
{
    QStringList names;
    for (const LoraUse& lora : request.all_loras().value_or(request.loras))
        names << QStringLiteral("%1 (%2)").arg(textOf(lora.name), QLocale().toString(lora.weight, 'g', 4));
    return names.join(QStringLiteral(", "));
}

QString originText(const GenerationRequest& request)
{
    if (request.branch) return GalleryDetails::tr("step %1 of another run").arg(request.branch->step);
    if (std::holds_alternative<Inpaint>(request.mode)) return GalleryDetails::tr("a picture, repainted");
    if (const auto* upscale = std::get_if<Upscale>(&request.mode))
        return GalleryDetails::tr("a picture, enlarged %1 times").arg(upscale->factor);
    return std::holds_alternative<ImageToImage>(request.mode) ? GalleryDetails::tr("a picture") : QString();
}

} // namespace

GalleryDetails::GalleryDetails(QWidget* parent)
    : QScrollArea(parent), marks_(new QWidget), facts_(new QWidget), stars_(new StarRow), heading_(new QLabel),
      note_(new QPlainTextEdit), pause_(new QTimer(this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, space::kControls, space::kPanel, 0);
    column->setSpacing(space::kControls);
    auto* row = new QHBoxLayout(marks_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(stars_);
    row->addStretch();
    for (int label = 0; label < kColourLabels; ++label) {
        auto* button = new QToolButton;
        button->setIcon(labelIcon(label));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFixedSize(22, space::kRow);
        connect(button, &QToolButton::toggled, this, [this, label] { Q_EMIT labelChosen(label); });
        row->addWidget(button);
        labels_ << button;
    }
    note_->setTabChangesFocus(true);
    note_->setFixedHeight(note_->fontMetrics().lineSpacing() * kNoteLines + 12);
    heading_->setForegroundRole(QPalette::PlaceholderText);
    heading_->setWordWrap(true);
    for (QWidget* widget : {static_cast<QWidget*>(heading_), marks_, static_cast<QWidget*>(note_), facts_})
        column->addWidget(widget);
    column->addStretch();
    setWidget(page);
    pause_->setSingleShot(true);
    pause_->setInterval(kNotePauseMs);
    connect(stars_, &StarRow::ratingChosen, this, &GalleryDetails::ratingChosen);
    connect(note_, &QPlainTextEdit::textChanged, this, [this] {
        if (!pause_->isActive()) pause_->start(); // who types without a pause is heard, too
    });
    connect(pause_, &QTimer::timeout, this, &GalleryDetails::giveNote);
    setNothing();
    onLanguageChange(this, [this] { retranslateUi(); });
}

void GalleryDetails::retranslateUi()
{
    setNameAndTip(this, tr("Picture details"), tr("How the chosen picture was made"));
    for (int label = 0; label < labels_.size(); ++label)
        setNameAndTip(labels_[label], labelTitle(label), labelTitle(label));
    note_->setPlaceholderText(tr("Note"));
    setNameAndTip(note_, tr("Note on the picture"), tr("Found by the search; kept as you type"));
    updateTexts();
}

void GalleryDetails::updateTexts()
{
    heading_->setText(picture_ ? tr("%n pictures are chosen", nullptr, count_)
                               : tr("Choose a picture to see how it was made."));
    if (picture_ && count_ == 1) showRows(rowsOf(*picture_));
}

void GalleryDetails::giveNote()
{
    pause_->stop();
    if (!noted_ || note_->toPlainText() == note_before_) return;
    note_before_ = note_->toPlainText();
    Q_EMIT noteChanged(noted_, note_before_);
}

void GalleryDetails::hideEvent(QHideEvent* event)
{
    giveNote(); // the window may be closing
    QScrollArea::hideEvent(event);
}

void GalleryDetails::setNothing()
{
    giveNote();
    noted_ = 0;
    picture_.reset();
    updateTexts();
    heading_->show();
    for (QWidget* widget : {marks_, static_cast<QWidget*>(note_), facts_}) widget->hide();
}

void GalleryDetails::setPicture(const PictureEntry& picture, int count)
{
    const bool one = count == 1;
    if (noted_ != picture.id || !one) giveNote();
    picture_ = picture;
    count_ = count;
    updateTexts();
    heading_->setVisible(!one);
    marks_->show();
    note_->setVisible(one);
    facts_->setVisible(one);
    stars_->setRating(one ? picture.rating : 0);    // several have no rating in common
    for (int label = 0; label < labels_.size(); ++label) {
        const QSignalBlocker quiet(labels_[label]);
        labels_[label]->setChecked(one && label == picture.label);
    }
    if (!one) {
        noted_ = 0;
        return;
    }
    if (noted_ != picture.id || (picture.note != note_before_ && !note_->hasFocus())) {
        noted_ = picture.id;
        note_before_ = picture.note;
        const QSignalBlocker quiet(note_);
        note_->setPlainText(picture.note);
    }
}

QList<std::pair<QString, QString>> GalleryDetails::factsOf(const GenerationRequest& request)
{
    QList<std::pair<QString, QString>> facts;
    const auto add = [&](const QString& title, const QString& value) {
        if (!value.isEmpty()) facts.emplaceBack(title, value);
    };
    add(tr("Made from"), originText(request));
    add(tr("Model"), model_name(request.model));
    add(tr("LoRA"), loraText(request));
    add(tr("Sampler"), textOf(request.sampler));
    add(tr("Schedule"), textOf(request.schedule));
    add(tr("Steps"), QString::number(request.steps));
    add(tr("Guidance"), QLocale().toString(request.guidance_scale, 'g', 4));
    add(tr("Seed"), QString::number(request.seed));
    if (const auto strength = request.strength()) add(tr("Strength"), QLocale().toString(*strength, 'g', 4));
    if (request.clip_skip > 1) add(tr("Clip skip"), QString::number(request.clip_skip));
    return facts;
}

QList<GalleryDetails::Row> GalleryDetails::rowsOf(const PictureEntry& picture)
{
    QList<Row> rows;
    const auto add = [&](const QString& title, const QString& value) {
        if (!value.isEmpty()) rows += Row{title, value};
    };
    const GenerationRequest& request = picture.request;
    if (picture.has_request) {
        add(tr("Prompt"), textOf(request.prompt_text()));
        add(tr("Negative"), textOf(request.negative_text()));
        if (request.resolved && request.resolved->prompt != request.prompt) add(tr("Template"), textOf(request.prompt));
        QStringList axes;
        for (const GridAxis& axis : picture.axes) axes << axis_text(axis);
        add(tr("Grid"), axes.join(u'\n'));
        for (const auto& [title, value] : factsOf(request)) add(title, value);
    }
    add(tr("Size"), QStringLiteral("%1 × %2").arg(picture.width).arg(picture.height));
    add(tr("Made"), QLocale().toString(picture.created, QLocale::ShortFormat));
    add(tr("Program"), picture.program);
    add(tr("File"), QFileInfo(picture.path).fileName());
    return rows;
}

void GalleryDetails::showRows(const QList<Row>& rows)
{
    qDeleteAll(facts_->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    delete form_;
    form_ = new QFormLayout(facts_);
    form_->setContentsMargins(0, 0, 0, space::kControls);
    form_->setVerticalSpacing(4);
    form_->setHorizontalSpacing(space::kPanel);
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const Row& row : rows) {
        auto* title = new QLabel(row.title);
        title->setForegroundRole(QPalette::PlaceholderText);
        title->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        auto* value = new QLabel(row.value);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setAccessibleName(row.title + QStringLiteral(": ") + row.value);
        QSizePolicy wrapping(QSizePolicy::Ignored, QSizePolicy::Preferred);     // a long word must not widen the panel
        wrapping.setHeightForWidth(true);
        value->setSizePolicy(wrapping);
        form_->addRow(title, value);
    }
}

} // namespace sfumato::ui
