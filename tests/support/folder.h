#pragma once
#include <QTemporaryDir>

#include <filesystem>

namespace sfumato {

/// A folder that goes away with its owner.
class Folder {
public:
    [[nodiscard]] std::filesystem::path path() const { return dir_.path().toStdString(); }
    [[nodiscard]] std::filesystem::path operator/(const std::string& name) const { return path() / name; }

private:
    QTemporaryDir dir_;
};

} // namespace sfumato
