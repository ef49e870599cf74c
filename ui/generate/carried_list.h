#pragma once
#include "core/pipeline/generation_request.h"

#include <QFuture>
#include <QImage>
#include <QList>
#include <QScrollArea>

#include <functional>

class QVBoxLayout;

namespace sfumato::ui {

/// A part of a request that no control of the form shows.
struct Carried {
    enum class Kind { Source, Branch, Lora, Grammar };
    Kind kind = Kind::Source;
    std::size_t lora = 0; ///< which of GenerationRequest::loras, of a Lora
    bool operator==(const Carried&) const = default;
};
/// All of them, the weightiest first.
[[nodiscard]] QList<Carried> carriedBy(const GenerationRequest& request);
/// The request without it.
[[nodiscard]] GenerationRequest withoutCarried(GenerationRequest request, const Carried& part);
/// What it is, and how: "Repaints part of an old picture", "Only the masked part, strength 75 %".
[[nodiscard]] QString carriedTitle(const GenerationRequest& request, const Carried& part);
[[nodiscard]] QString carriedDetail(const GenerationRequest& request, const Carried& part);

/// What the form carries beside what its controls show, a line each: a small picture, what it does, and a cross that
/// lets it go. Hidden while there is nothing. Never taller than a few lines: more of them scroll.
class CarriedList final : public QScrollArea {
    Q_OBJECT
public:
    /// The small picture of a part; null where there is none to be had.
    using Pictures = std::function<QFuture<QImage>(const GenerationRequest& request, const Carried& part)>;
    explicit CarriedList(QWidget* parent = nullptr);
    void setPictures(Pictures pictures) { pictures_ = std::move(pictures); }
    void setRequest(const GenerationRequest& request);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The cross of that part was pressed.
    void letGoRequested(const sfumato::ui::Carried& part);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Line;
    void fill();
    void retranslateUi();
    void loadPictures();
    GenerationRequest request_;
    Pictures pictures_;
    QWidget* page_;
    QVBoxLayout* column_;
    QList<Line*> lines_;
};

} // namespace sfumato::ui
