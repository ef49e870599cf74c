#include "ui/widgets/notice_bar.h"
#include "ui/i18n/error_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace sfumato::ui {
namespace {

QString asSentence(const QString& text)
{
    QString result = text.simplified();
    if (!result.isEmpty()) result[0] = result[0].toUpper();
    return result;
}

} // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent), title_(new QLabel), remedy_(new QLabel), buttons_(new QHBoxLayout)
{
    remedy_->setForegroundRole(QPalette::PlaceholderText);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(4);
    buttons_->setSpacing(space::kControls);
    for (QLabel* label : {title_, remedy_}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setTextFormat(Qt::PlainText);
        texts->addWidget(label);
    }
    auto* copy = new QToolButton;
    copy->setIcon(icon(QStringLiteral("copy")));
    copy->setToolTip(tr("Copy the message"));
    auto* close = new QToolButton;
    close->setIcon(icon(QStringLiteral("close")));
    close->setToolTip(tr("Dismiss"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::kPanel + 28, space::kControls, space::kControls, space::kControls);
    texts->addLayout(buttons_);
    line->addLayout(texts, 1);
    for (QToolButton* button : {copy, close}) {
        button->setAutoRaise(true);
        button->setAccessibleName(button->toolTip());
        line->addWidget(button, 0, Qt::AlignTop);
    }
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(line_); });
    connect(close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    setAccessibleName(tr("Notice"));
    hide();
}

void NoticeBar::showError(const Error& error, const QList<NoticeAction>& actions)
{
    setError(error);
    setActions(actions);
    error_ = error;
}

void NoticeBar::setError(const Error& error)
{
    const TranslatedError text = translated(error);
    setMessage(QStringLiteral("%1: %2").arg(asSentence(text.what), text.why.simplified()), asSentence(text.remedy),
               text.line(), false);
}

void NoticeBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && error_) setError(*error_);
    QWidget::changeEvent(event);
}

void NoticeBar::showNote(const QString& title, const QString& detail, const QList<NoticeAction>& actions)
{
    setMessage(title, detail, detail.isEmpty() ? title : QStringLiteral("%1 %2").arg(title, detail), true);
    setActions(actions);
    error_.reset();
}

void NoticeBar::setMessage(const QString& title, const QString& detail, const QString& line, bool calm)
{
    line_ = line;
    calm_ = calm;
    title_->setText(title);
    remedy_->setText(detail);
    remedy_->setVisible(!detail.isEmpty());
    setAccessibleDescription(line_);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::dismiss()
{
    line_.clear();
    error_.reset();
    hide();
}

void NoticeBar::setActions(const QList<NoticeAction>& actions)
{
    while (QLayoutItem* item = buttons_->takeAt(0)) {
        if (QWidget* button = item->widget()) {
            button->hide();
            button->deleteLater();
        }
        delete item;
    }
    for (const NoticeAction& action : actions) {
        auto* button = new QPushButton(action.text);
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            dismiss();
            run();
        });
        buttons_->addWidget(button);
    }
    buttons_->addStretch();
}

void NoticeBar::paintEvent(QPaintEvent*)
{
    const Theme& t = theme();
    QPainter painter(this);
    const QColor& tone = calm_ ? t.accent : t.danger;
    painter.fillRect(rect(), mixed(t.panel, tone, calm_ ? 0.1 : 0.16));
    painter.fillRect(QRect(0, 0, 4, height()), tone);
    icon(calm_ ? QStringLiteral("info") : QStringLiteral("warning"))
        .paint(&painter, QRect(space::kPanel + 2, 10, 20, 20));
}

} // namespace sfumato::ui
