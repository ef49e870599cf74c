#include "ui/canvas/unkept_canvas.h"
#include "core/studio/document/document_keeper.h"
#include "core/studio/studio.h"
#include "ui/i18n/retranslate.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>

namespace sfumato::ui {

UnkeptCanvas::UnkeptCanvas(Studio& studio, const DocumentKeeper& keeper, QAction& save, QWidget& window)
    : QObject(&window), studio_(studio), keeper_(keeper), save_(save), window_(window)
{
}

bool UnkeptCanvas::mayLeave()
{
    if (without_it_ || !studio_.readOnly() || !keeper_.isModified()) return true;
    ask();
    return false;
}

void UnkeptCanvas::ask()
{
    if (question_) return question_->raise();
    question_ = new QMessageBox(QMessageBox::Warning, {}, {}, QMessageBox::NoButton, &window_);
    question_->setAttribute(Qt::WA_DeleteOnClose);
    auto* save = question_->addButton(QString(), QMessageBox::AcceptRole);
    auto* leave = question_->addButton(QString(), QMessageBox::DestructiveRole);
    auto* stay = question_->addButton(QString(), QMessageBox::RejectRole);
    question_->setDefaultButton(save);
    question_->setEscapeButton(stay);
    onLanguageChange(question_, [=, this] {
        question_->setWindowTitle(tr("A canvas that is not saved"));
        question_->setText(tr("No file holds what is on the canvas"));
        question_->setInformativeText(
            tr("This window only looks at the data folder and keeps nothing there: the canvas "
               "is lost if you leave now."));
        save->setText(tr("Save…"));
        leave->setText(tr("Leave without it"));
        stay->setText(tr("Stay"));
    });
    connect(question_, &QMessageBox::buttonClicked, this, [=, this](QAbstractButton* pressed) {
        question_ = nullptr;
        if (pressed == save) return save_.trigger();
        without_it_ = pressed == leave;
        if (without_it_) window_.close();
    });
    question_->open();
}

} // namespace sfumato::ui
