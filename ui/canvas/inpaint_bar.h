#pragma once
#include "core/studio/document/inpaint_request.h"

#include <QImage>
#include <QJsonObject>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QListWidget;
class QToolButton;

namespace sfumato::ui {

class Actions;
class FlowLayout;
class NamedCombo;
class ValueField;

/// Under the canvas while it is painted on: how the masked part is inpainted, and what came of it, to be looked at in
/// place and accepted.
class InpaintBar final : public QWidget {
    Q_OBJECT
public:
    explicit InpaintBar(QWidget* parent = nullptr);
    /// Makes a button of each action.
    void placeActions(Actions& actions);
    [[nodiscard]] InpaintSettings settings() const;
    /// As a person's choice.
    void setSettings(const InpaintSettings& settings);
    /// What is repainted where nobody has chosen that yet; a choice is kept, over the end of the program, too.
    void suggestArea(InpaintArea area);
    /// Both strengths and the rest, for the next start. What is missing there or of another type stays as it is.
    [[nodiscard]] QJsonObject toJson() const;
    void restore(const QJsonObject& json);

    /// Whether anything is masked: with and without a mask the strength is another, and without one the rest has no
    /// meaning.
    void setMasked(bool masked);

    void addCandidate(const QImage& picture);
    void clearCandidates();
    /// The one that is seen in place and would be accepted, from 0; -1: none. It is the one pointed at, else the one
    /// that was clicked, else the newest.
    [[nodiscard]] int chosen() const;
    /// A person pointed at one or chose one that is not the newest: it stays in view while others are made.
    [[nodiscard]] bool isLookingAtOne() const;
    [[nodiscard]] bool isPointingAtOne() const { return pointed_at_ >= 0; }

Q_SIGNALS:
    /// A candidate is pointed at or chosen; -1: none any more.
    void candidateHighlighted(int candidate);
    /// A person clicked one or went to it by keys: it is to be seen for longer than it is pointed at.
    void candidateChosen();
    void accepted();
    void settingsChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslateUi();
    void put(const InpaintSettings& settings);
    void addSettings();
    void addCandidates();
    void enableFields();
    void nameCandidate(int index);
    [[nodiscard]] QToolButton* addButton(QAction* action, QLayout* layout) const;
    void addAnswer(QAction* action, QLayout* layout) const;
    void showState();
    void pointAt(int candidate);
    FlowLayout* row_;
    QWidget* answer_; // the candidates and what to do with them
    QHBoxLayout* answer_row_;
    QListWidget* candidates_;
    int pointed_at_ = -1;
    Actions* actions_ = nullptr;
    NamedCombo *area_ = nullptr, *content_ = nullptr;
    double other_strength_ = 60; ///< percent, of the state that is not: at first of the one without a mask
    bool masked_ = true, area_chosen_ = false;
    ValueField *strength_ = nullptr, *blur_ = nullptr, *padding_ = nullptr;
};

} // namespace sfumato::ui
