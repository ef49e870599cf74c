#pragma once
#include "core/studio/training/training_files.h"
#include "ui/training/training_pictures.h"

#include <QJsonObject>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace sfumato::ui {

class ChoiceRow;
class EmptyStack;
class EmptyState;
class Heading;
class NoticeBar;
class ParameterRow;
class PictureGrid;
class RateRow;
class TextRow;

/// What a new training begins with: the pictures, what learns from them, for how long. One column, two where there is
/// room.
class TrainingSetup final : public QWidget {
    Q_OBJECT
public:
    TrainingSetup(PictureSurvey& survey, TrainingPicturesModel::Thumbnailer thumbnailer, QWidget* parent = nullptr);

    /// What the trainer says of fine-tuning the window's model in either way, and where that lies; of starting from
    /// nothing.
    struct Offers {
        QString model_folder, built_in;
        Result<TrainingDefaults> model, model_words, scratch;
    };
    void setOffers(const Offers& offers);
    /// As the form says now.
    [[nodiscard]] TrainingPlan plan() const;
    void setFolder(const QString& folder);
    /// What cannot be chosen changes nothing.
    void setStart(TrainingStart start);
    /// What was chosen and typed, and the same put back: numbers only for the model they were typed for.
    [[nodiscard]] QJsonObject toJson() const;
    void restore(const QJsonObject& json);
    /// Why it cannot begin.
    void showError(const Error& error);
    [[nodiscard]] TextRow& caption() { return *caption_; }
    [[nodiscard]] ParameterRow& steps() { return *steps_; }

Q_SIGNALS:
    void folderRequested();
    void startRequested(const sfumato::TrainingPlan& plan);
    /// toJson() gives something else now.
    void edited();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslateUi();
    QWidget* makePictures();
    QWidget* makeChoices();
    QWidget* makeFoot();
    void offerStarts();
    void takeDefaults();
    void connectTyping();
    [[nodiscard]] QString numbersBelongTo() const;
    void takeTypedNumbers();
    void showFolder(const QString& folder);
    void updatePictures();
    void updateState();
    void choose();
    [[nodiscard]] QString nameOf(TrainingStart start) const;
    [[nodiscard]] const Result<TrainingDefaults>& defaults() const;
    PictureSurvey& survey_;
    TrainingPicturesModel* model_;
    PictureGrid* grid_;
    EmptyState* empty_;
    EmptyStack* stack_;
    NoticeBar* notice_;
    QBoxLayout* columns_;
    Heading *pictures_, *learning_;
    QLabel *folder_, *data_note_lines_, *hint_, *obstacle_;
    QToolButton* data_notes_;
    TextRow *caption_, *title_;
    ChoiceRow *start_, *vae_;
    ParameterRow *steps_, *batch_, *minutes_;
    RateRow* rate_;
    QPushButton *change_, *go_;
    std::optional<Offers> offers_;
    TrainingStart chosen_ = TrainingStart::Model;
    QJsonObject numbers_;    // that were typed, not those of the model
    QString numbers_for_;    // numbersBelongTo() of then
    QString folder_to_show_; // of last time, not read yet
    bool own_vae_ = false, title_typed_ = false, offering_ = false;
};

} // namespace sfumato::ui
