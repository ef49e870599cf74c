#pragma once
#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QSettings>
#include <QStringList>

namespace sfumato {

/// A key of the settings file with its type and default.
template <class T> struct Setting {
    const char* key;
    T fallback;
};

/// Every setting of the program, once. `settings.get(setting::kTheme)`.
namespace setting {
inline const Setting<QString> kTheme{"view/theme", QStringLiteral("system")};                ///< system, dark, light
inline const Setting<QString> kAccent{"view/accent", QStringLiteral("ochre")}; ///< an id of ui/theme/accents, desktop
inline const Setting<QString> kMotion{"view/motion", QStringLiteral("system")};              ///< system, full, reduced
inline const Setting<QString> kLanguage{"view/language", {}};                                ///< empty: the desktop's
inline const Setting<QByteArray> kWindowGeometry{"view/geometry", {}};
inline const Setting<QByteArray> kWindowState{"view/state", {}};
inline const Setting<QByteArray> kGalleryLayout{"view/gallery", {}};
inline const Setting<int> kPreviewIntervalMs{"preview/interval_ms", 0};  ///< 0: every step; -1: none
inline const Setting<QString> kLastRequest{"generate/last_request",
                                           {}}; ///< JSON of a GenerationRequest; only read: before DataDir::draft()
inline const Setting<QString> kModel{"models/current", {}};                                  ///< empty: embedded
inline const Setting<QStringList> kModelFolders{"models/folders", {}};                       ///< added by the user
inline const Setting<QStringList> kFavouriteModels{"models/favourites", {}};                 ///< paths
inline const Setting<QString> kTools{"canvas/tools", {}};     ///< JSON, PaintTools::remembered
inline const Setting<QString> kInpaint{"canvas/repaint", {}}; ///< JSON, InpaintBar::remembered
inline const Setting<QStringList> kGridAxes{"grid/axes", {}}; ///< parameter, values, parameter, values, …
inline const Setting<QString> kTrainingSetup{"training/setup", {}}; ///< JSON, TrainingSetup::restore
inline const Setting<QString> kGallerySearch{"typed/gallery_search", {}};
inline const Setting<QString> kHistorySearch{"typed/history_search", {}};
inline const Setting<QString> kModelSearch{"typed/model_search", {}};
inline const Setting<QStringList> kRecentDocuments{"files/recent_documents", {}}; ///< paths, the newest first
inline const Setting<QString> kPictureFormat{"files/format",
                                             QStringLiteral("png")}; ///< ending of new pictures: png, jpg
inline const Setting<QString> kDevice{"device/device", QStringLiteral("auto")};
inline const Setting<QString> kDtype{"device/dtype", QStringLiteral("auto")};
} // namespace setting

/// The settings file (INI) of a data folder. GUI thread. Written soon after a change, and when destroyed.
class Settings : public QObject {
    Q_OBJECT
public:
    explicit Settings(const QString& file, QObject* parent = nullptr);

    /// The stored value, or the default where none is stored or it has another type.
    template <class T> [[nodiscard]] T get(const Setting<T>& setting) const
    {
        const QVariant stored = file_.value(setting.key);
        T value = setting.fallback;
        if (!stored.isValid()
            || !QMetaType::convert(stored.metaType(), stored.constData(), QMetaType::fromType<T>(), &value))
            return setting.fallback;
        return value;
    }
    template <class T> void set(const Setting<T>& setting, const T& value)
    {
        if (get(setting) == value) return;
        file_.setValue(setting.key, QVariant::fromValue(value));
        Q_EMIT changed(QLatin1String(setting.key));
    }
    /// Settings that are JSON. What is stored and no object is an empty one.
    [[nodiscard]] QJsonObject json(const Setting<QString>& setting) const;
    void setJson(const Setting<QString>& setting, const QJsonObject& value);
    template <class T> void reset(const Setting<T>& setting) { set(setting, setting.fallback); }

Q_SIGNALS:
    void changed(QLatin1String key);

private:
    QSettings file_;
};

} // namespace sfumato
