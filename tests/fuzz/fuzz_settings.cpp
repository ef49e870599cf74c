// The settings file, and the small grammars that are kept in it or typed beside it: searches, lists of values.
#include "core/studio/grid/value_list.h"
#include "core/studio/storage/request_columns.h"
#include "core/studio/storage/search.h"
#include "core/studio/support/settings.h"
#include "tests/fuzz/fuzzing.h"

#include <QFile>

using namespace sfumato;
using namespace sfumato::fuzzing;

namespace {

/// Another name each time: Qt remembers what it has read of a file.
QString path_of(const char* name)
{
    static int number = 0;
    return QString::fromStdString((scratch_folder() / (std::to_string(++number) + name)).string());
}

/// A value that is read is written and read back the same.
template <class T> void check_setting(const Settings& settings, Settings& copy, const Setting<T>& setting)
{
    const T value = settings.get(setting);
    copy.set(setting, value);
    check(copy.get(setting) == value, "a setting is kept", setting.key);
}

void check_settings(std::string_view bytes)
{
    QFile file(path_of("settings.ini")), other(path_of("copy.ini"));
    check(file.open(QIODevice::WriteOnly | QIODevice::Truncate), "there is room for settings");
    file.write(bytes.data(), static_cast<qsizetype>(bytes.size()));
    file.close();
    const Settings settings(file.fileName());
    Settings copy(other.fileName());
    using namespace setting;
    for (const auto* text : {&kTheme, &kAccent, &kMotion, &kLanguage, &kLastRequest, &kModel, &kTools, &kInpaint,
                             &kPictureFormat, &kDevice, &kDtype})
        check_setting(settings, copy, *text);
    for (const auto* list : {&kModelFolders, &kFavouriteModels, &kGridAxes, &kRecentDocuments})
        check_setting(settings, copy, *list);
    for (const auto* bytes_of : {&kWindowGeometry, &kWindowState, &kGalleryLayout})
        check_setting(settings, copy, *bytes_of);
    check_setting(settings, copy, kPreviewIntervalMs);
    for (const auto* json : {&kTools, &kInpaint}) {
        copy.setJson(*json, settings.json(*json));
        check(copy.json(*json) == settings.json(*json), "a setting of JSON is kept", json->key);
    }
    if (const auto request = request_from_text(settings.get(kLastRequest)); !request) check_error(request.error());
}

void remove_files()
{
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(scratch_folder()))
        std::filesystem::remove(entry.path(), ignored);
}

void check_search(const QString& text)
{
    for (const SearchIn in : {SearchIn::Pictures, SearchIn::History}) {
        for (const SearchTerm& term : parse_search(text, in))
            check(term.start >= 0 && term.length > 0 && term.start + term.length <= text.size(),
                  "a term lies in its search");
        const auto condition = search_condition(text, in, QDate(2026, 11, 30));
        if (!condition) check_error(condition.error());
        else
            check(condition->sql.count(u'?') == condition->values.size(), "every place has a value",
                  condition->sql.toStdString());
    }
}

void check_lists(const QString& text)
{
    if (const auto numbers = number_list(text); !numbers) check_error(numbers.error());
    else check(numbers->size() <= kMaxValues, "a list has its limit");
    if (const auto whole = whole_list(text); !whole) check_error(whole.error());
    for (const QString& value : split_values(text)) check(!value.isEmpty(), "no value is empty");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view input = text_of(data, size);
    check_settings(input);
    remove_files();
    const QString text = QString::fromUtf8(input.data(), static_cast<qsizetype>(input.size()));
    check_search(text);
    check_lists(text);
    return 0;
}
