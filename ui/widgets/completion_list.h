#pragma once
#include <QListView>

class QStringListModel;

namespace sfumato::ui {

/// The names that fit what is being typed, over the window beside the cursor. Never takes the focus: the editor keeps
/// the keyboard and forwards what it wants.
class CompletionList final : public QListView {
    Q_OBJECT
public:
    explicit CompletionList(QWidget* editor);
    /// Shows `names`, the first chosen, below (or where there is no room, above) `line`, a rectangle of the editor.
    /// Hides itself where there are none.
    void offer(const QStringList& names, const QRect& line);
    void move(int by);
    [[nodiscard]] QString current() const;

Q_SIGNALS:
    void chosen(const QString& name);

private:
    QStringListModel* names_;
    QWidget* editor_;
};

/// In one spelling of its letters, whatever their case: file systems write Korean syllables and accents in parts, input
/// methods as one.
[[nodiscard]] QString comparable(const QString& text);
/// Those of `names` that begin with `typed`, then those that hold it, at most `most`; none where `typed` is all there
/// is.
[[nodiscard]] QStringList fittingNames(const QStringList& names, const QString& typed, int most);

} // namespace sfumato::ui
