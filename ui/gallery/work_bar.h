#pragma once
#include "ui/i18n/localized_text.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace sfumato::ui {

/// How far long work on the library is: an import, an export, a rebuild; with a button to stop it. Hidden while
/// there is none.
class WorkBar final : public QWidget {
    Q_OBJECT
public:
    explicit WorkBar(QWidget* parent = nullptr);
    /// An empty text hides the bar. `total` 0: not known.
    void setWork(const LocalizedText& text, int done = 0, int total = 0);

Q_SIGNALS:
    void stopRequested();

private:
    void retranslateUi();
    QLabel* text_;
    QProgressBar* progress_;
    QToolButton* stop_;
    LocalizedText work_;
};

} // namespace sfumato::ui
