#include "ui/widgets/notice_bar.h"
#include "ui/i18n/error_text.h"
#include "ui/i18n/retranslate.h"
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

QString withCapital(QString text)
{
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

QString asSentence(const QString& text) { return withCapital(text.simplified()); }

} // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent), title_(new QLabel), remedy_(new QLabel), buttons_(new QHBoxLayout), copy_(new QToolButton),
      close_(new QToolButton)
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
    copy_->setIcon(icon(QStringLiteral("copy")));
    close_->setIcon(icon(QStringLiteral("close")));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::kPanel + 28, space::kControls, space::kControls, space::kControls);
    texts->addLayout(buttons_);
    line->addLayout(texts, 1);
    for (QToolButton* button : {copy_, close_}) {
        button->setAutoRaise(true);
        line->addWidget(button, 0, Qt::AlignTop);
    }
    connect(copy_, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(line_); });
    connect(close_, &QToolButton::clicked, this, &NoticeBar::dismiss);
    hide();
    onLanguageChange(this, [this] { retranslateUi(); });
}

void NoticeBar::retranslateUi()
{
    setAccessibleName(tr("Notice"));
    setNameAndTip(copy_, tr("Copy the message"), tr("Copy the message"));
    setNameAndTip(close_, tr("Dismiss"), tr("Dismiss"));
    line_ = texts_.line();
    title_->setText(texts_.title());
    remedy_->setText(withCapital(texts_.detail()));
    remedy_->setVisible(!remedy_->text().isEmpty());
    setAccessibleDescription(line_);
    for (const auto& [button, text] : action_buttons_) button->setText(text());
}

void NoticeBar::showError(const Error& error, const QList<NoticeAction>& actions)
{
    const auto title = [error] {
        const TranslatedError text = translated(error);
        return QStringLiteral("%1: %2").arg(asSentence(text.what), text.why.simplified());
    };
    setMessage({title, [error] { return asSentence(translated(error).remedy); },
                [error] { return translatedLine(error); }},
               false, actions);
}

void NoticeBar::showNote(const LocalizedText& title, const LocalizedText& detail, const QList<NoticeAction>& actions)
{
    const auto line = [title, detail] { return QStringLiteral("%1 %2").arg(title(), detail()).trimmed(); };
    setMessage({title, detail, line}, true, actions);
}

void NoticeBar::setMessage(const Texts& texts, bool calm, const QList<NoticeAction>& actions)
{
    texts_ = texts;
    calm_ = calm;
    setActions(actions);
    retranslateUi();
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::dismiss()
{
    line_.clear();
    texts_ = {};
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
    action_buttons_.clear();
    for (const NoticeAction& action : actions) {
        auto* button = new QPushButton;
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            dismiss();
            run();
        });
        buttons_->addWidget(button);
        action_buttons_.append({button, action.text});
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
