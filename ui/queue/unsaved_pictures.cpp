#include "ui/queue/unsaved_pictures.h"
#include "core/studio/jobs/job_service.h"
#include "core/studio/studio.h"
#include "ui/i18n/error_text.h"
#include "ui/i18n/retranslate.h"
#include "ui/widgets/file_dialogs.h"
#include "ui/widgets/notice_bar.h"

#include <QMessageBox>
#include <QPushButton>

namespace sfumato::ui {
namespace {

const QString kNotice = QStringLiteral("unsaved");

} // namespace

UnsavedPictures::UnsavedPictures(Studio& studio, NoticeBar& notice, QWidget& window)
    : QObject(&window), studio_(studio), notice_(notice), window_(window)
{
    const JobService& jobs = studio_.jobs();
    connect(&jobs, &JobService::pictureSaveFailed, this, [this](JobId, const Error& why) {
        showNotice(why);
        follow();
    });
    connect(&jobs, &JobService::unsavedCountChanged, this, [this](int count) {
        if (count == 0) notice_.endStanding(kNotice);
        follow();
    });
    connect(&jobs, &JobService::pictureSaved, this, &UnsavedPictures::follow);
}

void UnsavedPictures::showNotice(const Error& why)
{
    const auto title = [count = studio_.jobs().unsavedCount()] {
        return tr("%n picture(s) not on any disk yet; the queue is waiting", nullptr, count);
    };
    const auto reason = [why] { return translatedLine(why); };
    const auto line = [title, reason] { return QStringLiteral("%1 (%2)").arg(title(), reason()); };
    notice_.showStanding(kNotice,
                         {title,
                          reason,
                          line,
                          {{[] { return tr("Save again"); }, [this] { studio_.jobs().retryUnsaved(); }},
                           {[] { return tr("Save elsewhere…"); }, [this] { saveElsewhere(false); }}}});
}

void UnsavedPictures::saveElsewhere(bool and_leave)
{
    askForFolder(
        &window_, [] { return tr("Save the pictures in"); },
        [this, and_leave](const QString& folder) {
            leaving_ = and_leave;
            studio_.jobs().retryUnsaved(folder);
        });
}

bool UnsavedPictures::mayLeave()
{
    if (without_them_ || (studio_.jobs().unsavedCount() == 0 && !studio_.jobs().isSaving())) return true;
    leaving_ = true;
    follow();
    return false;
}

void UnsavedPictures::follow()
{
    if (!leaving_ || studio_.jobs().isSaving()) return;
    if (studio_.jobs().unsavedCount() > 0) return ask();
    leaving_ = false;
    if (question_) question_->close();
    // Not from within the answer of the disk, which the window may not outlive.
    QMetaObject::invokeMethod(&window_, &QWidget::close, Qt::QueuedConnection);
}

void UnsavedPictures::ask()
{
    if (question_) return question_->raise();
    question_ = new QMessageBox(QMessageBox::Warning, {}, {}, QMessageBox::NoButton, &window_);
    question_->setAttribute(Qt::WA_DeleteOnClose);
    auto* again = question_->addButton(QString(), QMessageBox::AcceptRole);
    auto* elsewhere = question_->addButton(QString(), QMessageBox::ActionRole);
    auto* leave = question_->addButton(QString(), QMessageBox::DestructiveRole);
    auto* stay = question_->addButton(QString(), QMessageBox::RejectRole);
    question_->setDefaultButton(again);
    question_->setEscapeButton(stay);
    onLanguageChange(question_, [=, this] {
        question_->setWindowTitle(tr("Pictures that are not saved"));
        question_->setText(tr("%n picture(s) not on any disk yet", nullptr, studio_.jobs().unsavedCount()));
        question_->setInformativeText(tr("They are lost if you leave now."));
        again->setText(tr("Save again"));
        elsewhere->setText(tr("Save elsewhere…"));
        leave->setText(tr("Leave without them"));
        stay->setText(tr("Stay"));
    });
    connect(question_, &QMessageBox::buttonClicked, this, [=, this](QAbstractButton* pressed) {
        question_ = nullptr;
        if (pressed == again) return studio_.jobs().retryUnsaved();
        leaving_ = false; // no folder may be chosen
        if (pressed == elsewhere) return saveElsewhere(true);
        without_them_ = pressed == leave;
        if (without_them_) window_.close();
    });
    question_->open();
}

} // namespace sfumato::ui
