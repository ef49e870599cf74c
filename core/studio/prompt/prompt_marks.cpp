#include "core/studio/prompt/prompt_marks.h"

#include <algorithm>
#include <string>
#include <vector>

namespace sfumato {
namespace {

/// UTF-8 of a text with the place of every byte in it. A surrogate alone counts as "?".
class Utf8 {
public:
    explicit Utf8(const QString& text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            const QByteArray bytes = pair ? text.mid(i, 2).toUtf8()
                : text[i].isSurrogate()   ? QByteArray("?")
                                          : QString(text[i]).toUtf8();
            bytes_.append(bytes.constData(), static_cast<std::size_t>(bytes.size()));
            places_.insert(places_.end(), static_cast<std::size_t>(bytes.size()), i);
            if (pair) ++i;
        }
        places_.push_back(text.size());
    }
    [[nodiscard]] const std::string& bytes() const { return bytes_; }
    [[nodiscard]] qsizetype place(std::size_t byte) const { return places_[byte]; }
    [[nodiscard]] std::size_t byte(qsizetype place) const
    {
        return static_cast<std::size_t>(std::ranges::lower_bound(places_, place) - places_.begin());
    }

private:
    std::string bytes_;
    std::vector<qsizetype> places_;
};

} // namespace

QList<MarkedSpan> mark_prompt(const QString& prompt)
{
    const Utf8 text(prompt);
    QList<MarkedSpan> spans;
    for (const PromptMark& mark : prompt_syntax(text.bytes()).marks) {
        const qsizetype start = text.place(mark.begin);
        spans << MarkedSpan{start, text.place(mark.end) - start, mark.token, mark.weight};
    }
    return spans;
}

std::optional<TextChange> change_weight(const QString& prompt, qsizetype selectionStart, qsizetype selectionEnd,
                                        int steps)
{
    const Utf8 text(prompt);
    const auto edit
        = change_weight(std::string_view(text.bytes()), text.byte(selectionStart), text.byte(selectionEnd), steps);
    if (!edit) return std::nullopt;
    TextChange change{text.place(edit->begin), text.place(edit->end) - text.place(edit->begin),
                      QString::fromStdString(edit->text), 0, 0};
    QString after = prompt;
    const Utf8 changed(after.replace(change.start, change.length, change.text));
    change.selectionStart = changed.place(edit->select_begin);
    change.selectionEnd = changed.place(edit->select_end);
    return change;
}

TypedText typed_at(const QString& prompt, qsizetype cursor)
{
    const Utf8 before(prompt.left(cursor));
    const TypedName name = typed_name(before.bytes());
    return {name.kind, prompt.mid(before.place(name.begin), cursor - before.place(name.begin))};
}

} // namespace sfumato
