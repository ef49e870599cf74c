#include "ui/generate/carried_list.h"
#include "core/imaging/picture_source.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/small_label.h"

#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sfumato::ui {
namespace {

constexpr int kThumb = 40, kMostLines = 3;

QString percent(double share) { return CarriedList::tr("strength %1 %").arg(QLocale().toString(100 * share, 'f', 0)); }

QString shownNumber(double value) { return QLocale().toString(value, 'g', 4); }

/// The picture it is made from; empty for a mode without one.
std::string sourceOf(const GenerationRequest& request)
{
    return std::visit(
        [](const auto& mode) {
            if constexpr (requires { mode.init_image; }) return mode.init_image;
            else return std::string();
        },
        request.mode);
}

bool isThere(const std::string& reference)
{
    return reference.empty() || holds_picture(reference) || QFileInfo::exists(QString::fromStdString(reference));
}

QString modeTitle(const GenerationRequest& request)
{
    if (const auto* upscale = std::get_if<Upscale>(&request.mode))
        return CarriedList::tr("Enlarges an old picture %1 times").arg(upscale->factor);
    const auto* inpaint = std::get_if<Inpaint>(&request.mode);
    if (!inpaint) return CarriedList::tr("Begins with an old picture");
    return inpaint->mask.empty() ? CarriedList::tr("Paints around an old picture")
                                 : CarriedList::tr("Repaints part of an old picture");
}

QString modeDetail(const GenerationRequest& request)
{
    const std::string source = sourceOf(request);
    if (!isThere(source))
        return CarriedList::tr("The picture is gone: %1").arg(QFileInfo(QString::fromStdString(source)).fileName());
    QStringList parts;
    if (const auto* inpaint = std::get_if<Inpaint>(&request.mode); inpaint && !inpaint->mask.empty())
        parts += CarriedList::tr("only under its old mask");
    if (const auto strength = request.strength()) parts += percent(*strength);
    QString line = parts.join(QStringLiteral(", "));
    if (!line.isEmpty()) line[0] = line[0].toUpper();
    return line;
}

QString iconOf(const GenerationRequest& request, Carried::Kind kind)
{
    switch (kind) {
    case Carried::Kind::Source:
        return isThere(sourceOf(request)) ? QStringLiteral("repaint") : QStringLiteral("warning");
    case Carried::Kind::Branch: return QStringLiteral("branch");
    case Carried::Kind::Lora: return QStringLiteral("model");
    case Carried::Kind::Grammar: return QStringLiteral("prompt");
    }
    return {};
}

} // namespace

QList<Carried> carriedBy(const GenerationRequest& request)
{
    QList<Carried> parts;
    if (!std::holds_alternative<TextToImage>(request.mode)) parts += Carried{Carried::Kind::Source};
    if (request.branch) parts += Carried{Carried::Kind::Branch};
    for (std::size_t i = 0; i < request.loras.size(); ++i) parts += Carried{Carried::Kind::Lora, i};
    if (request.prompt_grammar == PromptGrammar::V1) parts += Carried{Carried::Kind::Grammar};
    return parts;
}

GenerationRequest withoutCarried(GenerationRequest request, const Carried& part)
{
    switch (part.kind) {
    case Carried::Kind::Source: request.mode = TextToImage{}; break;
    case Carried::Kind::Branch: request.branch.reset(); break;
    case Carried::Kind::Lora:
        if (part.lora < request.loras.size()) request.loras.erase(request.loras.begin() + std::ptrdiff_t(part.lora));
        break;
    case Carried::Kind::Grammar: request.prompt_grammar = PromptGrammar::V2; break;
    }
    return request;
}

QString carriedTitle(const GenerationRequest& request, const Carried& part)
{
    switch (part.kind) {
    case Carried::Kind::Source: return modeTitle(request);
    case Carried::Kind::Branch:
        return CarriedList::tr("Goes on from step %1 of “%2”")
            .arg(request.branch->step)
            .arg(QString::fromStdString(request.branch->parent->prompt).simplified().left(60));
    case Carried::Kind::Lora:
        return CarriedList::tr("LoRA %1").arg(QString::fromStdString(request.loras[part.lora].name));
    case Carried::Kind::Grammar: return CarriedList::tr("Reads these words as older versions did");
    }
    return {};
}

QString carriedDetail(const GenerationRequest& request, const Carried& part)
{
    switch (part.kind) {
    case Carried::Kind::Source: return modeDetail(request);
    case Carried::Kind::Branch: return CarriedList::tr("It does not begin with noise");
    case Carried::Kind::Lora: {
        const LoraUse& lora = request.loras[part.lora];
        return lora.weight == lora.text_weight
            ? CarriedList::tr("Weight %1").arg(shownNumber(lora.weight))
            : CarriedList::tr("Weight %1, of the text %2").arg(shownNumber(lora.weight), shownNumber(lora.text_weight));
    }
    case Carried::Kind::Grammar: return CarriedList::tr("Until they are changed");
    }
    return {};
}

/// One line: the small picture, two texts, the cross.
class CarriedList::Line final : public QWidget {
public:
    explicit Line(const Carried& part) : part_(part), title_(new QLabel), detail_(smallLabel()), cross_(new QToolButton)
    {
        title_->setTextFormat(Qt::PlainText);
        detail_->setTextFormat(Qt::PlainText);
        for (QLabel* label : {title_, detail_}) label->setWordWrap(true);
        cross_->setIcon(icon(QStringLiteral("close")));
        cross_->setAutoRaise(true);
        cross_->setFocusPolicy(Qt::StrongFocus);
        auto* texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(title_);
        texts->addWidget(detail_);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(4 + kThumb + space::kControls + 4, 4, 4, 4);
        row->setSpacing(4);
        row->addLayout(texts, 1);
        row->addWidget(cross_, 0, Qt::AlignTop);
        setMinimumHeight(kThumb + 8);
    }
    [[nodiscard]] const Carried& part() const { return part_; }
    [[nodiscard]] QToolButton* cross() const { return cross_; }
    void setTexts(const GenerationRequest& request)
    {
        title_->setText(carriedTitle(request, part_));
        detail_->setText(carriedDetail(request, part_));
        icon_ = iconOf(request, part_.kind);
        const QString name = part_.kind == Carried::Kind::Branch ? CarriedList::tr("Begin anew")
                                                                 : CarriedList::tr("Let go: %1").arg(title_->text());
        setNameAndTip(cross_, name,
                      part_.kind == Carried::Kind::Branch
                          ? CarriedList::tr("Begin with noise instead of going on from another picture")
                          : CarriedList::tr("The next picture is made without it. Undo brings it back."));
        setAccessibleName(title_->text());
        setAccessibleDescription(detail_->text());
        setToolTip(QString::fromStdString(part_.kind == Carried::Kind::Source ? shown_reference(sourceOf(request))
                                                                              : std::string()));
    }
    void setPicture(const QImage& picture)
    {
        picture_ = picture;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& t = theme();
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        QPainterPath box;
        box.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::kCorner, space::kCorner);
        painter.fillPath(box, mixed(t.panel, t.accent, 0.12));
        painter.setPen(mixed(t.panel, t.accent, 0.6));
        painter.drawPath(box);
        const QRect place(8, (height() - kThumb) / 2, kThumb, kThumb);
        if (picture_.isNull()) {
            icon(icon_).paint(&painter, place.adjusted(10, 10, -10, -10));
            return;
        }
        QPainterPath corners;
        corners.addRoundedRect(place, space::kCorner - 1, space::kCorner - 1);
        painter.setClipPath(corners);
        QRectF cut({0, 0}, QSizeF(place.size()).scaled(picture_.size(), Qt::KeepAspectRatio));
        cut.moveCenter(QRectF(picture_.rect()).center());
        painter.drawImage(place, picture_, cut);
    }

private:
    const Carried part_;
    QLabel *title_, *detail_;
    QToolButton* cross_;
    QString icon_;
    QImage picture_;
};

CarriedList::CarriedList(QWidget* parent) : QScrollArea(parent), page_(new QWidget), column_(new QVBoxLayout(page_))
{
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(4);
    showScrolled(*this, page_);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
    onLanguageChange(this, [this] { retranslateUi(); });
}

void CarriedList::retranslateUi()
{
    setAccessibleName(tr("What the next picture carries on"));
    for (Line* line : lines_) line->setTexts(request_);
}

QSize CarriedList::sizeHint() const
{
    const int lines
        = page_->hasHeightForWidth() ? page_->heightForWidth(viewport()->width()) : page_->sizeHint().height();
    return {80, std::min(lines, kMostLines * (kThumb + 12))};
}

void CarriedList::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    updateGeometry(); // words wrap
}

void CarriedList::setRequest(const GenerationRequest& request)
{
    const auto same = [&] {
        return request.mode == request_.mode && request.branch == request_.branch && request.loras == request_.loras
            && request.prompt_grammar == request_.prompt_grammar;
    };
    const bool changed = !same();
    request_ = request;
    if (changed) fill();
}

void CarriedList::fill()
{
    for (Line* line : std::exchange(lines_, {})) {
        line->hide();
        line->deleteLater(); // its own cross may have been pressed
    }
    for (const Carried& part : carriedBy(request_)) {
        auto* line = new Line(part);
        line->setTexts(request_);
        connect(line->cross(), &QToolButton::clicked, this, [this, part] { Q_EMIT letGoRequested(part); });
        column_->addWidget(line);
        lines_ += line;
    }
    loadPictures();
    setVisible(!lines_.isEmpty());
    updateGeometry();
}

void CarriedList::loadPictures()
{
    if (!pictures_) return;
    for (Line* line : lines_)
        pictures_(request_, line->part()).then(line, [line](const QImage& picture) { line->setPicture(picture); });
}

} // namespace sfumato::ui
