#include "ui/widgets/notice_row.h"
#include "ui/i18n/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"

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

} // namespace

NoticeRow::NoticeRow(Notice notice, QWidget* parent)
    : QWidget(parent), notice_(std::move(notice)), title_(new QLabel), detail_(new QLabel),
      buttons_(new FlowLayout(space::kControls)), copy_(new QToolButton), close_(new QToolButton)
{
    detail_->setForegroundRole(QPalette::PlaceholderText);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(4);
    for (QLabel* label : {title_, detail_}) {
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
    close_->setVisible(!notice_.standing);
    connect(copy_, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(line_); });
    connect(close_, &QToolButton::clicked, this, &NoticeRow::done);
    addActions();
    onLanguageChange(this, [this] { retranslateUi(); });
}

void NoticeRow::retranslateUi()
{
    setNameAndTip(copy_, tr("Copy the message"), tr("Copy the message"));
    setNameAndTip(close_, tr("Dismiss"), tr("Dismiss"));
    line_ = notice_.line();
    setAccessibleName(line_);
    title_->setText(notice_.title());
    detail_->setText(withCapital(notice_.detail()));
    detail_->setVisible(!detail_->text().isEmpty());
    for (const auto& [button, text] : action_buttons_) button->setText(text());
}

void NoticeRow::addActions()
{
    for (const NoticeAction& action : notice_.actions) {
        auto* button = new QPushButton;
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            const auto work = run; // of this row, which may go
            if (!notice_.standing) Q_EMIT done();
            work();
        });
        buttons_->addWidget(button);
        action_buttons_.append({button, action.text});
    }
}

void NoticeRow::paintEvent(QPaintEvent*)
{
    const Theme& t = theme();
    QPainter painter(this);
    const QColor& tone = notice_.calm ? t.accent : t.danger;
    painter.fillRect(rect(), mixed(t.panel, tone, notice_.calm ? 0.1 : 0.16));
    painter.fillRect(QRect(0, 0, 4, height()), tone);
    icon(notice_.calm ? QStringLiteral("info") : QStringLiteral("warning"))
        .paint(&painter, QRect(space::kPanel + 2, 10, 20, 20));
}

} // namespace sfumato::ui
