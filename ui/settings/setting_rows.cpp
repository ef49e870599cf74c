#include "ui/settings/setting_rows.h"
#include "ui/i18n/language.h"
#include "ui/theme/accents.h"

#include <QCoreApplication>
#include <QPainter>

namespace sfumato::ui {
namespace {

QIcon swatch(const QColor& colour)
{
    constexpr int kSide = 36; // sharp on screens of twice the density
    QPixmap pixmap(kSide, kSide);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(4, 4, kSide - 8, kSide - 8);
    painter.end();
    return pixmap;
}

QList<SettingChoice> themes()
{
    return {{settingText(QT_TRANSLATE_NOOP("Settings", "As the desktop")), "system"},
            {settingText(QT_TRANSLATE_NOOP("Settings", "Dark")), "dark"},
            {settingText(QT_TRANSLATE_NOOP("Settings", "Light")), "light"}};
}

QList<SettingChoice> accents()
{
    QList<SettingChoice> choices;
    for (const AccentRow& row : accentRows())
        choices += {QCoreApplication::translate("Accents", row.name), QLatin1String(row.id),
                    swatch(QColor::fromRgb(row.colour))};
    return choices << SettingChoice{settingText("As the desktop"), "desktop"};
}

QList<SettingChoice> motions()
{
    return {{settingText("As the desktop"), "system"},
            {settingText(QT_TRANSLATE_NOOP("Settings", "Panels slide")), "full"},
            {settingText(QT_TRANSLATE_NOOP("Settings", "Nothing moves")), "reduced"}};
}

QList<SettingChoice> languages()
{
    QList<SettingChoice> choices{{settingText("As the desktop"), QString()}};
    for (const LanguageRow& row : languageRows()) choices += {QString::fromUtf8(row.name), QLatin1String(row.code)};
    return choices;
}

QList<SettingChoice> previews()
{
    return {{settingText(QT_TRANSLATE_NOOP("Settings", "Every step")), 0},
            {settingText(QT_TRANSLATE_NOOP("Settings", "Twice a second")), 500},
            {settingText(QT_TRANSLATE_NOOP("Settings", "Every two seconds")), 2000},
            {settingText(QT_TRANSLATE_NOOP("Settings", "Never")), -1}};
}

QList<SettingChoice> formats()
{
    return {{settingText(QT_TRANSLATE_NOOP("Settings", "PNG, without loss")), "png"},
            {settingText(QT_TRANSLATE_NOOP("Settings", "JPEG, smaller")), "jpg"}};
}

QList<SettingChoice> devices()
{
    return {{settingText(QT_TRANSLATE_NOOP("Settings", "The fastest there is")), "auto"},
            {settingText(QT_TRANSLATE_NOOP("Settings", "Processor (CPU)")), "cpu"},
            {settingText(QT_TRANSLATE_NOOP("Settings", "Graphics card (CUDA)")), "cuda"}};
}

QList<SettingChoice> precisions()
{
    return {{settingText(QT_TRANSLATE_NOOP("Settings", "What suits the device")), "auto"},
            {QStringLiteral("float32"), "float32"},
            {QStringLiteral("bfloat16"), "bfloat16"},
            {QStringLiteral("float16"), "float16"}};
}

} // namespace

QString settingText(const char* text) { return QCoreApplication::translate("Settings", text); }

const char* SettingRow::key() const
{
    return std::visit([](const auto& s) { return s.key; }, setting);
}

QVariant SettingRow::value(const Settings& settings) const
{
    return std::visit([&](const auto& s) { return QVariant(settings.get(s)); }, setting);
}

QVariant SettingRow::fallback() const
{
    return std::visit([](const auto& s) { return QVariant(s.fallback); }, setting);
}

void SettingRow::set(Settings& settings, const QVariant& value) const
{
    std::visit([&](const auto& s) { settings.set(s, value.value<std::remove_cvref_t<decltype(s.fallback)>>()); },
               setting);
}

const QList<SettingRow>& settingRows()
{
    // section, name, tip, setting, choices
    static const QList<SettingRow> rows{
        // clang-format off
        {QT_TRANSLATE_NOOP("Settings", "Look"), QT_TRANSLATE_NOOP("Settings", "Theme"), QT_TRANSLATE_NOOP("Settings", "Dark or light surfaces, neutral grey in both: colours are judged on them"), setting::kTheme, themes},
        {"Look", QT_TRANSLATE_NOOP("Settings", "Accent"), QT_TRANSLATE_NOOP("Settings", "The colour of what is chosen, focused or active"), setting::kAccent, accents},
        {"Look", QT_TRANSLATE_NOOP("Settings", "Motion"), QT_TRANSLATE_NOOP("Settings", "Whether things slide to their place or are simply there"), setting::kMotion, motions},
        {"Look", QT_TRANSLATE_NOOP("Settings", "Language"), QT_TRANSLATE_NOOP("Settings", "Of menus and panels. Prompts stay as they were written."), setting::kLanguage, languages},
        {QT_TRANSLATE_NOOP("Settings", "Making pictures"), QT_TRANSLATE_NOOP("Settings", "Preview"), QT_TRANSLATE_NOOP("Settings", "How often the picture in the making is shown. Rarely is a little faster."), setting::kPreviewIntervalMs, previews},
        {"Making pictures", QT_TRANSLATE_NOOP("Settings", "File format"), QT_TRANSLATE_NOOP("Settings", "Of new pictures; the request is inside either. Only PNG can be made again to the last pixel."), setting::kPictureFormat, formats},
        {QT_TRANSLATE_NOOP("Settings", "Machine"), QT_TRANSLATE_NOOP("Settings", "Device"), QT_TRANSLATE_NOOP("Settings", "What computes the pictures. The open model is opened anew."), setting::kDevice, devices},
        {"Machine", QT_TRANSLATE_NOOP("Settings", "Precision"), QT_TRANSLATE_NOOP("Settings", "Of the numbers a model computes with: 16 bits need half the memory, 32 are the most exact"), setting::kDtype, precisions},
        // clang-format on
    };
    return rows;
}

} // namespace sfumato::ui
