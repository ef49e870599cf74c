#include "ui/widgets/completion_list.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/theme.h"

#include <QStringListModel>

#include <algorithm>

namespace sfumato::ui {
namespace {

constexpr int kRowsShown = 7, kLeastWidth = 160, kMaxWidth = 320;

} // namespace

CompletionList::CompletionList(QWidget* editor)
    : QListView(editor->window()), names_(new QStringListModel(this)), editor_(editor)
{
    setModel(names_);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(editor);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideMiddle);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    hide();
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT chosen(index.data().toString()); });
    onLanguageChange(this, [this] {
        setNameAndTip(this, tr("Names that fit"), tr("Up and Down choose, Return or Tab takes the name, Esc closes"));
    });
}

void CompletionList::offer(const QStringList& names, const QRect& line)
{
    if (names.isEmpty()) return hide();
    if (parentWidget() != editor_->window()) setParent(editor_->window());
    names_->setStringList(names);
    setCurrentIndex(names_->index(0));
    const int height = std::min<int>(kRowsShown, int(names.size())) * sizeHintForRow(0) + 2 * frameWidth();
    const int width = std::clamp(sizeHintForColumn(0) + 24, kLeastWidth, kMaxWidth);
    QPoint place = editor_->mapTo(window(), line.bottomLeft() + QPoint(0, 4));
    if (place.y() + height > window()->height())
        place = editor_->mapTo(window(), line.topLeft() - QPoint(0, height + 4));
    place.setX(std::clamp(place.x(), 4, std::max(4, window()->width() - width - 4)));
    setGeometry(QRect(place, QSize(width, height)));
    raise();
    show();
}

void CompletionList::move(int by)
{
    const int rows = names_->rowCount();
    setCurrentIndex(names_->index((currentIndex().row() + by + rows) % rows));
}

QString CompletionList::current() const
{
    return currentIndex().data().toString();
}

QString comparable(const QString& text) { return text.normalized(QString::NormalizationForm_KC).toCaseFolded(); }

QStringList fittingNames(const QStringList& names, const QString& typed, int most)
{
    const QString wanted = comparable(typed);
    QStringList first, rest;
    for (const QString& name : names) {
        const QString plain = comparable(name);
        if (plain.startsWith(wanted)) first += name;
        else if (plain.contains(wanted)) rest += name;
    }
    const QStringList all = (first + rest).mid(0, most);
    return all.size() == 1 && all.first() == typed ? QStringList() : all;
}

} // namespace sfumato::ui
