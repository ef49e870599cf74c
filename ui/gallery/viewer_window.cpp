#include "ui/gallery/viewer_window.h"
#include "core/studio/storage/request_columns.h"
#include "ui/actions/action_button.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/named_combo.h"
#include "ui/widgets/star_row.h"
#include "ui/widgets/usable.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QScreen>
#include <QSet>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace sfumato::ui {
namespace {

constexpr int kGains[] = {1, 4, 16};

QString captionOf(const PictureEntry& picture)
{
    const QString prompt = QString::fromStdString(picture.request.prompt_text()).simplified();
    return prompt.isEmpty() ? QFileInfo(picture.path).fileName() : prompt;
}

/// What tells pictures that are compared apart: their prompts, or what differs between requests with the same prompt.
QStringList captionsOf(const QList<PictureEntry>& pictures)
{
    QStringList prompts;
    for (const PictureEntry& picture : pictures) prompts << captionOf(picture);
    if (pictures.size() < 2 || QSet<QString>(prompts.cbegin(), prompts.cend()).size() == prompts.size()) return prompts;
    const std::function<QString(const PictureEntry&)> facts[]
        = {[](const PictureEntry& p) { return ViewerWindow::tr("Seed %1").arg(p.request.seed); },
           [](const PictureEntry& p) {
               return ViewerWindow::tr("Guidance %1").arg(QLocale().toString(p.request.guidance_scale));
           },
           [](const PictureEntry& p) { return ViewerWindow::tr("%n step(s)", nullptr, p.request.steps); },
           [](const PictureEntry& p) { return QString::fromStdString(p.request.sampler); },
           [](const PictureEntry& p) { return QString::fromStdString(p.request.schedule); },
           [](const PictureEntry& p) { return model_name(p.request.model); },
           [](const PictureEntry& p) { return QStringLiteral("%1 × %2").arg(p.width).arg(p.height); }};
    QList<QStringList> captions(pictures.size());
    for (const auto& fact : facts) {
        const bool differs = std::any_of(pictures.begin(), pictures.end(),
                                         [&](const PictureEntry& one) { return fact(one) != fact(pictures.first()); });
        for (qsizetype i = 0; differs && i < pictures.size(); ++i) captions[i] << fact(pictures[i]);
    }
    QStringList result;
    for (qsizetype i = 0; i < pictures.size(); ++i)
        result << (captions[i].isEmpty() ? QFileInfo(pictures[i].path).fileName()
                                         : captions[i].join(QStringLiteral(" · ")));
    return result;
}

} // namespace

ViewerWindow::ViewerWindow(Source source, QWidget* parent)
    : QWidget(parent, Qt::Window), source_(std::move(source)), view_(new CompareView), bar_(new QToolBar),
      modes_(new QActionGroup(this)), where_(new QLabel), zoom_(new QLabel), caption_(new QLabel),
      gain_(new NamedCombo),
      stars_(new StarRow), foot_(new QWidget)
{
    makeBar();
    caption_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    caption_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    caption_->setTextFormat(Qt::PlainText);
    auto* foot = new QHBoxLayout(foot_);
    foot->setContentsMargins(space::kPanel, 4, space::kPanel, 4);
    foot->setSpacing(space::kGroups);
    foot->addWidget(caption_, 1);
    foot->addWidget(stars_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar_);
    column->addWidget(view_, 1);
    column->addWidget(foot_);
    resize(QSize(1100, 800).boundedTo(screen()->availableSize() - QSize(80, 80)));
    connect(stars_, &StarRow::ratingChosen, this, [this](int rating) { Q_EMIT ratingRequested(shown(), rating); });
    connect(view_, &CompareView::zoomChanged, this,
            [this](double zoom) { zoom_->setText(QStringLiteral("%1 %").arg(std::lround(zoom * 100))); });
    onLanguageChange(this, [this] { retranslateUi(); });
}

void ViewerWindow::retranslateUi()
{
    setWindowTitle(tr("Viewer"));
    setAccessibleName(tr("Viewer"));
    for (const auto& [action, title] : tools_) {
        action->setText(tr(title));
        action->setToolTip(withKeys(tr(title), action->shortcut()));
    }
    setNameAndTip(gain_, tr("Gain"), tr("How much the difference is enlarged"));
    updateTexts();
}

QAction* ViewerWindow::addTool(const QString& iconName, const char* title, const QKeySequence& keys,
                               const std::function<void()>& act)
{
    QAction* action = bar_->addAction(icon(iconName), {});
    tools_.append({action, title});
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, act);
    addAction(action);      // its key works while the bar is hidden, too
    return action;
}

void ViewerWindow::addMode(CompareMode mode, const QString& iconName, const char* title, const QString& key)
{
    QAction* action = addTool(iconName, title, QKeySequence(key), [this, mode] {
        view_->setMode(mode);
        gain_shown_->setVisible(mode == CompareMode::Difference);
    });
    action->setCheckable(true);
    action->setData(static_cast<int>(mode));
    modes_->addAction(action);
}

void ViewerWindow::makeBar()
{
    bar_->setIconSize({20, 20});
    back_ = addTool(QStringLiteral("previous"), QT_TR_NOOP("Previous picture"), Qt::Key_Left, [this] { go(-1); });
    on_ = addTool(QStringLiteral("next"), QT_TR_NOOP("Next picture"), Qt::Key_Right, [this] { go(1); });
    where_->setContentsMargins(space::kControls, 0, space::kGroups, 0);
    where_->setForegroundRole(QPalette::PlaceholderText);
    bar_->addWidget(where_);
    addMode(CompareMode::SideBySide, QStringLiteral("side_by_side"), QT_TR_NOOP("Side by side"), QStringLiteral("S"));
    addMode(CompareMode::Slider, QStringLiteral("compare"), QT_TR_NOOP("A line between the two"), QStringLiteral("A"));
    addMode(CompareMode::Difference, QStringLiteral("difference"), QT_TR_NOOP("Difference"), QStringLiteral("D"));
    for (const int gain : kGains) gain_->addItem(QStringLiteral("× %1").arg(gain), gain);
    connect(gain_, &QComboBox::currentIndexChanged, this, [this](int index) { view_->setGain(kGains[index]); });
    gain_shown_ = bar_->addWidget(gain_);
    gain_shown_->setVisible(false);
    auto* spacer = new QWidget;
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar_->addWidget(spacer);
    zoom_->setForegroundRole(QPalette::PlaceholderText);
    zoom_->setContentsMargins(0, 0, space::kControls, 0);
    bar_->addWidget(zoom_);
    addTool(QStringLiteral("fit"), QT_TR_NOOP("Fit to the window"), Qt::CTRL | Qt::Key_0, [this] { view_->fit(); });
    addTool(QStringLiteral("actual_size"), QT_TR_NOOP("Actual size"), Qt::CTRL | Qt::Key_1,
            [this] { view_->setZoom(1); });
    addTool(QStringLiteral("zoom_in"), QT_TR_NOOP("Zoom in"), Qt::Key_Plus, [this] { view_->zoomBy(ZoomView::kStep); });
    addTool(QStringLiteral("zoom_out"), QT_TR_NOOP("Zoom out"), Qt::Key_Minus,
            [this] { view_->zoomBy(1 / ZoomView::kStep); });
    QAction* grid = addTool(QStringLiteral("pixels"), QT_TR_NOOP("Grid between large pixels"), Qt::Key_G, [] {});
    grid->setCheckable(true);
    grid->setChecked(true);
    connect(grid, &QAction::toggled, view_, &CompareView::setGridShown);
    full_ = addTool(QStringLiteral("full_screen"), QT_TR_NOOP("Full screen"), Qt::Key_F11, [] {});
    full_->setCheckable(true);
    connect(full_, &QAction::toggled, this, &ViewerWindow::setFullScreen);
}

QList<qint64> ViewerWindow::shown() const
{
    if (comparing_) return ids_;
    return ids_.isEmpty() ? QList<qint64>() : QList<qint64>{ids_[place_]};
}

qint64 ViewerWindow::current() const { return ids_.value(place_); }

void ViewerWindow::view(const QList<qint64>& ids, int start)
{
    ids_ = ids;
    comparing_ = false;
    place_ = std::clamp(start, 0, std::max(0, static_cast<int>(ids.size()) - 1));
    view_->setMode(CompareMode::Single);
    ask();
}

void ViewerWindow::compare(const QList<qint64>& ids)
{
    ids_ = ids.first(std::min<qsizetype>(ids.size(), CompareView::kMaxPictures));
    comparing_ = ids_.size() > 1;
    place_ = 0;
    const CompareMode mode = ids_.size() == 2 ? CompareMode::Slider : CompareMode::SideBySide;
    view_->setMode(comparing_ ? mode : CompareMode::Single);
    ask();
}

void ViewerWindow::refresh()
{
    if (isVisible()) ask();
}

void ViewerWindow::go(int by)
{
    if (comparing_ && view_->mode() == CompareMode::Slider) return view_->setSplit(view_->split() + by * 0.02);
    if (comparing_ || place_ + by < 0 || place_ + by >= ids_.size()) return;
    place_ += by;
    ask();
}

void ViewerWindow::ask()
{
    source_.pictures(shown()).then(this, [this, asked = ++asked_](const QList<PictureEntry>& entries) {
        if (asked == asked_) load(entries, asked);
    });
}

void ViewerWindow::load(const QList<PictureEntry>& entries, int asked)
{
    QHash<QString, QImage> kept;
    for (const PictureEntry& entry : entries)
        if (loaded_.contains(entry.path)) kept.insert(entry.path, loaded_[entry.path]);
    loaded_ = std::move(kept);
    bool waits = false;
    for (const PictureEntry& entry : entries) {
        if (loaded_.contains(entry.path)) continue;
        waits = true;
        source_.picture(entry.path).then(this, [this, entries, asked, path = entry.path](const QImage& image) {
            if (asked != asked_) return;
            loaded_.insert(path, image);
            if (loaded_.size() == entries.size()) showLoaded(entries);
        });
    }
    if (!waits) showLoaded(entries);
}

void ViewerWindow::showLoaded(const QList<PictureEntry>& entries)
{
    entries_ = entries;
    QList<QImage> images;
    for (const PictureEntry& entry : entries) images << loaded_[entry.path];
    view_->setPictures(images, captionsOf(entries));
    updateTexts();
    const bool two = images.size() == 2;
    for (QAction* action : modes_->actions()) {
        const auto mode = static_cast<CompareMode>(action->data().toInt());
        action->setVisible(images.size() > 1 && (two || mode == CompareMode::SideBySide));
        action->setChecked(mode == view_->mode());
    }
    gain_shown_->setVisible(view_->mode() == CompareMode::Difference);
    const auto ends = [this](const LocalizedText& end) -> LocalizedText {
        if (!comparing_) return end;
        return [] { return tr("Pictures are being compared"); };
    };
    setUsable(*back_, !comparing_ && place_ > 0, ends([] { return tr("This is the first picture"); }));
    setUsable(*on_, !comparing_ && place_ + 1 < ids_.size(), ends([] { return tr("This is the last picture"); }));
    stars_->setRating(entries.isEmpty() ? 0 : entries.first().rating);
    foot_->setVisible(!comparing_ && !entries.isEmpty() && !full_->isChecked());
}

/// What is written beside and under the pictures.
void ViewerWindow::updateTexts()
{
    const QStringList captions = captionsOf(entries_);
    view_->setCaptions(captions);
    const QLocale numbers = locale();
    where_->setText(ids_.isEmpty()   ? QString()
                        : comparing_ ? tr("%n picture(s)", nullptr, int(entries_.size()))
                                     : tr("%1 of %2").arg(numbers.toString(place_ + 1), numbers.toString(ids_.size())));
    caption_->setText(comparing_ || entries_.isEmpty() ? QString() : captions.first());
    caption_->setToolTip(caption_->text());
}

void ViewerWindow::setFullScreen(bool full)
{
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, full));
    bar_->setVisible(!full);
    foot_->setVisible(!full && !comparing_);
}

void ViewerWindow::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_5 && !comparing_) return Q_EMIT ratingRequested(shown(), key - Qt::Key_0);
    if (key == Qt::Key_Escape) return full_->isChecked() ? full_->setChecked(false) : void(close());
    if (key == Qt::Key_Home) return go(-place_);
    if (key == Qt::Key_End) return go(static_cast<int>(ids_.size()) - 1 - place_);
    if (key == Qt::Key_Space && view_->mode() == CompareMode::Slider)
        return view_->setSplit(view_->split() < 0.5 ? 1 : 0);
    if (key == Qt::Key_Delete && !comparing_ && !ids_.isEmpty()) {
        const qint64 gone = ids_.takeAt(place_);
        place_ = std::clamp(place_, 0, std::max(0, static_cast<int>(ids_.size()) - 1));
        Q_EMIT removeRequested({gone});
        if (ids_.isEmpty()) close();
        else ask();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace sfumato::ui
