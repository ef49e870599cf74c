#pragma once
#include <QCollator>
#include <QLocale>

namespace sfumato {

/// The order in which people look for names, in the language of the program: "ink 9" before "ink 10", capitals apart.
[[nodiscard]] inline QCollator natural_order()
{
    // The C locale would compare bytes.
    QCollator order(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
    order.setNumericMode(true);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    return order;
}

} // namespace sfumato
