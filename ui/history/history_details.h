#pragma once
#include "core/studio/storage/history_store.h"
#include "core/pipeline/request_part.h"

#include <QImage>
#include <QList>
#include <QWidget>

#include <functional>
#include <utility>

class QGridLayout;
class QLabel;
class QLineEdit;
class QTimer;
class QToolButton;

namespace sfumato::ui {

/// The chosen request of the history: its newest picture, its words, how it was made, a note, and the parts that can be
/// put back.
class HistoryDetails final : public QWidget {
    Q_OBJECT
public:
    /// How a picture is made, line by line: title and value.
    using Facts = std::function<QList<std::pair<QString, QString>>(const GenerationRequest& request)>;
    explicit HistoryDetails(QWidget* parent = nullptr);
    void setFacts(Facts facts) { facts_ = std::move(facts); }
    void setEntry(const HistoryEntry& entry);
    /// Of that request; null: there is none, or it is not there yet.
    void setPicture(const QImage& picture);
    /// Nothing is chosen: whoever types a note is heard first.
    void clear();

Q_SIGNALS:
    void partChosen(sfumato::RequestPart part);
    void starToggled(qint64 id, bool starred);
    void noteChanged(qint64 id, const QString& note);
    void picturesRequested(qint64 id);
    /// The picture is to be seen large.
    void lookRequested(qint64 id);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    class Picture;
    void retranslateUi();
    void updateTexts();
    void showFacts();
    void giveNote();
    QWidget* makeLook();
    QWidget* makeChips();
    HistoryEntry entry_; // id 0: nothing is chosen
    Facts facts_;
    QString note_before_;
    Picture* picture_;
    QLabel *prompt_, *resolved_, *put_back_;
    QWidget* facts_page_;
    QGridLayout* facts_grid_;
    QLineEdit* note_;
    QTimer* pause_;
    QToolButton *star_, *pictures_;
    QList<QToolButton*> parts_; // in the order of kParts
};

} // namespace sfumato::ui
