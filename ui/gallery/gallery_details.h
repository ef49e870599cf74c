#pragma once
#include "core/studio/storage/picture_table.h"

#include <QScrollArea>

#include <optional>
#include <utility>

class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QTimer;
class QToolButton;

namespace sfumato::ui {

class StarRow;

/// Everything that is known of the chosen picture, and what a user says about it. Several at once share stars and
/// colour.
class GalleryDetails final : public QScrollArea {
    Q_OBJECT
public:
    explicit GalleryDetails(QWidget* parent = nullptr);
    /// `count`: how many are chosen; the facts are those of `picture`.
    void setPicture(const PictureEntry& picture, int count);
    void setNothing();

    struct Row {
        QString title, value;
    };
    /// The facts in order, those that say nothing left out.
    [[nodiscard]] static QList<Row> rowsOf(const PictureEntry& picture);
    /// How its pictures are made, the prompt apart: title and value.
    [[nodiscard]] static QList<std::pair<QString, QString>> factsOf(const GenerationRequest& request);

Q_SIGNALS:
    void ratingChosen(int rating);
    void labelChosen(int label);
    void noteChanged(qint64 id, const QString& note);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void retranslateUi();
    void updateTexts();
    void showRows(const QList<Row>& rows);
    void giveNote();
    QWidget *marks_, *facts_;
    StarRow* stars_;
    QList<QToolButton*> labels_;
    QLabel* heading_;
    QPlainTextEdit* note_;
    QTimer* pause_;
    QFormLayout* form_ = nullptr;
    std::optional<PictureEntry> picture_;
    int count_ = 0;         // how many are chosen
    qint64 noted_ = 0;      // whose note is shown; 0: nobody's
    QString note_before_;
};

} // namespace sfumato::ui
