#include "core/base/sha256.h"

#include "core/base/file_io.h"

#include <openssl/evp.h>

#include <memory>

namespace sfumato {
namespace {

class Sha256 {
public:
    Sha256() : context_(EVP_MD_CTX_new(), EVP_MD_CTX_free) { EVP_DigestInit_ex(context_.get(), EVP_sha256(), nullptr); }
    void add(const void* data, std::size_t bytes) { EVP_DigestUpdate(context_.get(), data, bytes); }
    std::string hex()
    {
        unsigned char digest[EVP_MAX_MD_SIZE];
        unsigned int length = 0;
        EVP_DigestFinal_ex(context_.get(), digest, &length);
        static constexpr char kDigits[] = "0123456789abcdef";
        std::string text;
        for (unsigned int i = 0; i < length; ++i) {
            text += kDigits[digest[i] >> 4];
            text += kDigits[digest[i] & 15];
        }
        return text;
    }

private:
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context_;
};

} // namespace

std::string sha256_hex(std::string_view bytes)
{
    Sha256 hash;
    hash.add(bytes.data(), bytes.size());
    return hash.hex();
}

Result<std::string> sha256_file(const std::filesystem::path& path, std::stop_token stop, std::uint64_t from)
{
    auto file = MappedFile::open(path);
    if (!file) return tl::unexpected(file.error());
    constexpr std::size_t kPiece = std::size_t{1} << 20; // a stop is heard after it, on a busy machine, too
    Sha256 hash;
    const auto all = (*file)->bytes();
    if (from > all.size()) return fail(path, Message::tr("is cut off"), Message::tr("fetch it again"));
    auto rest = all.subspan(from);
    while (!rest.empty()) {
        if (stop.stop_requested()) return fail(path, Message::tr("hashing was stopped"));
        const auto piece = rest.first(std::min(kPiece, rest.size()));
        hash.add(piece.data(), piece.size());
        (*file)->release(static_cast<std::size_t>(piece.data() - all.data()),
                         piece.size()); // gigabytes need not stay in memory
        rest = rest.subspan(piece.size());
    }
    if ((*file)->damaged())
        return fail(path, Message::tr("became shorter while it was read"),
                    Message::tr("let the other program finish, then try again"));
    return hash.hex();
}

} // namespace sfumato
