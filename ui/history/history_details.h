#pragma once
#include "core/studio/storage/history_store.h"
#include "core/pipeline/request_part.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace sfumato::ui {

/// The chosen request of the history: what its template became, a note, and the parts that can be put back.
class HistoryDetails final : public QWidget {
    Q_OBJECT
public:
    explicit HistoryDetails(QWidget* parent = nullptr);
    void setEntry(const HistoryEntry& entry);
    /// Nothing is chosen: whoever types a note is heard first.
    void clear();

Q_SIGNALS:
    void partChosen(sfumato::RequestPart part);
    void starToggled(qint64 id, bool starred);
    void noteChanged(qint64 id, const QString& note);
    void picturesRequested(qint64 id);

private:
    void retranslateUi();
    void updateTexts();
    void giveNote();
    qint64 id_ = 0;
    QString note_before_;
    QString resolved_prompt_;
    int picture_count_ = 0;
    QLabel *resolved_, *put_back_;
    QLineEdit* note_;
    QToolButton *star_, *pictures_;
    QList<QToolButton*> parts_; // in the order of kParts
};

} // namespace sfumato::ui
