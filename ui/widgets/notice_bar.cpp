#include "ui/widgets/notice_bar.h"
#include "ui/i18n/error_text.h"
#include "ui/i18n/retranslate.h"

#include <QAccessible>
#include <QVBoxLayout>

#include <algorithm>

namespace sfumato::ui {
namespace {

constexpr qsizetype kMost = 3; // beside the standing ones: the picture is what the window is for

QString asSentence(const QString& text)
{
    QString sentence = text.simplified();
    if (!sentence.isEmpty()) sentence[0] = sentence[0].toUpper();
    return sentence;
}

} // namespace

Notice noticeOf(const Error& error, const QList<NoticeAction>& actions)
{
    const auto title = [error] {
        const TranslatedError text = translated(error);
        return QStringLiteral("%1: %2").arg(asSentence(text.what), text.why.simplified());
    };
    return {title, [error] { return asSentence(translated(error).remedy); }, [error] { return translatedLine(error); },
            actions};
}

NoticeBar::NoticeBar(QWidget* parent) : QWidget(parent), column_(new QVBoxLayout(this))
{
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(1);
    hide();
    onLanguageChange(this, [this] { retranslateUi(); });
}

void NoticeBar::retranslateUi()
{
    setAccessibleName(tr("Notice"));
    setAccessibleDescription(line());
}

QString NoticeBar::line() const { return newest_ ? newest_->notice().line() : QString(); }

void NoticeBar::showError(const Error& error, const QList<NoticeAction>& actions) { add(noticeOf(error, actions)); }

void NoticeBar::showNote(const LocalizedText& title, const LocalizedText& detail, const QList<NoticeAction>& actions)
{
    const auto line = [title, detail] { return QStringLiteral("%1 %2").arg(title(), detail()).trimmed(); };
    add({title, detail, line, actions, true});
}

void NoticeBar::add(const Notice& notice)
{
    const auto same = std::ranges::find_if(rows_, [&](const NoticeRow* row) {
        const Notice& other = row->notice();
        return notice.calm ? other.calm && other.title() == notice.title() : other.line() == notice.line();
    });
    if (same != rows_.end()) take(*same);
    else if (rows_.size() >= kMost) take(rows_.last());
    rows_.prepend(insert(static_cast<int>(standing_.size()), notice));
}

void NoticeBar::showStanding(const QString& name, const Notice& notice)
{
    endStanding(name);
    Notice standing = notice;
    standing.standing = true;
    standing_.prepend({name, insert(0, standing)});
}

void NoticeBar::endStanding(const QString& name)
{
    for (const auto& [known, row] : QList(standing_))
        if (known == name) take(row);
}

NoticeRow* NoticeBar::insert(int place, const Notice& notice)
{
    auto* row = new NoticeRow(notice);
    connect(row, &NoticeRow::done, this, [this, row] { take(row); });
    column_->insertWidget(place, row);
    row->show(); // at once, not when the layout comes to it
    newest_ = row;
    setAccessibleDescription(line());
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    return row;
}

/// It may be its own button that is pressed.
void NoticeBar::take(NoticeRow* row)
{
    rows_.removeOne(row);
    standing_.removeIf([row](const auto& named) { return named.second == row; });
    column_->removeWidget(row);
    row->hide();
    row->deleteLater();
    if (newest_ == row)
        newest_ = !rows_.isEmpty() ? rows_.first() : standing_.isEmpty() ? nullptr : standing_.first().second;
    setAccessibleDescription(line());
    if (!newest_) hide();
}

void NoticeBar::dismiss()
{
    for (NoticeRow* row : QList(rows_)) take(row);
}

} // namespace sfumato::ui
