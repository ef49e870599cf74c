#pragma once
#include <QList>

#include <algorithm>

namespace sfumato::ui {

/// How one list becomes another: behind `front` equal elements `gone` ones go and `come` others come; the rest is equal
/// again.
struct ListChange {
    int front = 0, gone = 0, come = 0;
};

template <class T, class Same> [[nodiscard]] ListChange changeOf(const QList<T>& from, const QList<T>& to, Same same)
{
    const auto front = std::mismatch(from.cbegin(), from.cend(), to.cbegin(), to.cend(), same).first - from.cbegin();
    const auto rest = std::min(from.size(), to.size()) - front;
    const auto back = std::mismatch(from.crbegin(), from.crbegin() + rest, to.crbegin(), same).first - from.crbegin();
    return {static_cast<int>(front), static_cast<int>(from.size() - front - back),
            static_cast<int>(to.size() - front - back)};
}

} // namespace sfumato::ui
