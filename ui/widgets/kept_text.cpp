#include "ui/widgets/kept_text.h"

#include <QLineEdit>
#include <QTimer>

namespace sfumato::ui {
namespace {

constexpr int kSaveAfterMs = 700;

/// A child of the field. At its end the field is gone, and what was typed last is still here.
class KeptText final : public QObject {
public:
    KeptText(QLineEdit& field, Settings& settings, const Setting<QString>& setting)
        : QObject(&field), settings_(settings), setting_(setting), text_(settings.get(setting))
    {
        field.setText(text_);
        soon_.setSingleShot(true);
        soon_.setInterval(kSaveAfterMs);
        connect(&soon_, &QTimer::timeout, this, &KeptText::save);
        connect(&field, &QLineEdit::textEdited, this, &KeptText::note);
        connect(&field, &QLineEdit::textChanged, this, [this](const QString& text) {
            if (text.isEmpty()) note(text); // whoever empties it
        });
    }
    ~KeptText() override { save(); }

private:
    void note(const QString& text)
    {
        text_ = text;
        if (!soon_.isActive()) soon_.start(); // not begun again: who types without a pause is heard, too
    }
    void save() { settings_.set(setting_, text_); }

    Settings& settings_;
    const Setting<QString>& setting_;
    QString text_;
    QTimer soon_;
};

} // namespace

void keepText(QLineEdit& field, Settings& settings, const Setting<QString>& setting)
{
    new KeptText(field, settings, setting);
}

} // namespace sfumato::ui
