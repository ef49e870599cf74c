#pragma once
#include "core/base/error.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <stop_token>

namespace sfumato {

/// A picture one may train on.
struct TrainingPicture {
    QString path;
    QStringList captions{};
    bool operator==(const TrainingPicture&) const = default;
};

/// Looks through a folder of pictures as the trainer will: first names and captions, then whether every file can be
/// read. In the background, at the lowest priority. GUI thread.
class PictureSurvey : public QObject {
    Q_OBJECT
public:
    explicit PictureSurvey(QObject* parent = nullptr);
    ~PictureSurvey() override;
    /// Forgets the folder of before.
    void scan(const QString& folder);

    [[nodiscard]] const QString& folder() const { return folder_; }
    [[nodiscard]] const QList<TrainingPicture>& pictures() const { return pictures_; }
    [[nodiscard]] int captioned() const { return captioned_; }
    /// Files that will be left out, and why; also why the folder itself cannot be read.
    [[nodiscard]] const QList<Error>& problems() const { return problems_; }
    /// Of the colours of pictures, where they are converted to sRGB or should be.
    [[nodiscard]] const QList<Message>& notices() const { return notices_; }
    /// Names and captions are known.
    [[nodiscard]] bool isListed() const { return listed_; }
    /// Pictures that were read so far; all of them at the end.
    [[nodiscard]] int checked() const { return checked_; }

Q_SIGNALS:
    /// The pictures are others.
    void listed();
    /// More are checked.
    void checkedMore();

private:
    /// What a pool thread found out; passed to the GUI thread.
    struct Found {
        QList<TrainingPicture> pictures{};
        QList<Error> problems{};
        QList<Message> notices{};
        int captioned = 0, checked = 0;
        bool listing = false;
    };
    void work(const std::string& folder, const std::stop_token& stop, int round);
    void report(const Found& found, int round);
    QString folder_;
    QList<TrainingPicture> pictures_;
    QList<Error> problems_;
    QList<Message> notices_;
    int captioned_ = 0, checked_ = 0, round_ = 0;
    bool listed_ = false;
    std::stop_source stop_;
    QThreadPool pool_;
};

} // namespace sfumato
