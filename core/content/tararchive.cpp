#include "core/content/tararchive.h"

#include "core/base/format.h"
#include "core/content/layerpaths.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <cerrno>
#include <locale.h>

namespace cachalot
{
namespace
{

constexpr size_t kShownNameBytes = 4096;

} // namespace

/// Makes the "C" locale that of this thread. libarchive converts PAX names, which are UTF-8, to the locale's charset:
/// in a UTF-8 locale it normalises them (Form C), so that files would get other names than the layer has; in "C" the
/// conversion fails and leaves the bytes as they are.
class TarArchive::CLocale
{
public:
    CLocale() : m_locale(::newlocale(LC_ALL_MASK, "C", nullptr)) {}
    ~CLocale()
    {
        if (m_locale != nullptr) {
            ::freelocale(m_locale);
        }
    }
    CLocale(const CLocale &) = delete;
    CLocale &operator=(const CLocale &) = delete;

    class Scope
    {
    public:
        explicit Scope(const CLocale &locale)
            : m_before(locale.m_locale != nullptr ? ::uselocale(locale.m_locale) : nullptr)
        {
        }
        ~Scope()
        {
            if (m_before != nullptr) {
                ::uselocale(m_before);
            }
        }
        Scope(const Scope &) = delete;
        Scope &operator=(const Scope &) = delete;

    private:
        locale_t m_before;
    };

private:
    locale_t m_locale;
};

void TarArchive::FreeArchive::operator()(archive *handle) const
{
    ::archive_read_free(handle);
}

void TarArchive::FreeEntry::operator()(archive_entry *entry) const
{
    ::archive_entry_free(entry);
}

TarArchive::TarArchive(Feed feed)
    : m_feed(std::move(feed)),
      m_locale(std::make_unique<CLocale>()),
      m_archive(::archive_read_new()),
      m_entry(::archive_entry_new())
{
}

TarArchive::~TarArchive() = default;

Result<> TarArchive::open()
{
    if (!m_archive || !m_entry) {
        return fail(ErrorCode::LimitExceeded, QStringLiteral("no memory to read an archive"));
    }
    const CLocale::Scope scope(*m_locale);
    ::archive_read_support_format_tar(m_archive.get());
    ::archive_read_support_format_empty(m_archive.get());
    if (::archive_read_open(m_archive.get(), this, nullptr, &TarArchive::readCallback, nullptr) != ARCHIVE_OK) {
        return failAt(errorText());
    }
    return {};
}

ssize_t TarArchive::readCallback(archive *handle, void *data, const void **buffer)
{
    auto *self = static_cast<TarArchive *>(data);
    Result<std::span<const char>> bytes = self->m_feed();
    if (!bytes) {
        self->m_feedError = std::move(bytes).error();
        ::archive_set_error(handle, EIO, "the source failed");
        return -1;
    }
    *buffer = bytes->data();
    return static_cast<ssize_t>(bytes->size());
}

Result<bool> TarArchive::next()
{
    int code = ARCHIVE_OK;
    {
        const CLocale::Scope scope(*m_locale);
        ::archive_entry_clear(m_entry.get());
        code = ::archive_read_next_header2(m_archive.get(), m_entry.get());
    }
    if (code == ARCHIVE_EOF) {
        return false;
    }
    // RETRY is a header with a wrong checksum: libarchive would go looking for a better one.
    if ((code != ARCHIVE_OK && code != ARCHIVE_WARN) || ::archive_entry_pathname(m_entry.get()) == nullptr) {
        return failAt(errorText());
    }
    m_warning = code == ARCHIVE_WARN ? errorText() : QString();
    if (m_warning.contains(QStringLiteral("can't be converted from"))) {
        m_warning.clear(); // which CLocale provokes
    }
    m_entries += 1;
    m_place = decodedName(path().substr(0, kShownNameBytes));
    return true;
}

Result<std::optional<TarArchive::Piece>> TarArchive::nextPiece()
{
    const void *block = nullptr;
    size_t bytes = 0;
    la_int64_t offset = 0;
    const int code = ::archive_read_data_block(m_archive.get(), &block, &bytes, &offset);
    if (code == ARCHIVE_EOF) {
        return std::nullopt;
    }
    if (code != ARCHIVE_OK && code != ARCHIVE_WARN) {
        return failAt(errorText());
    }
    return Piece{{static_cast<const char *>(block), bytes}, offset};
}

std::string_view TarArchive::path() const
{
    return ::archive_entry_pathname(m_entry.get());
}

std::string_view TarArchive::linkTarget() const
{
    const char *hardlink = ::archive_entry_hardlink(m_entry.get());
    const char *symlink = ::archive_entry_symlink(m_entry.get());
    return hardlink != nullptr ? hardlink : symlink != nullptr ? symlink : "";
}

EntryType TarArchive::type() const
{
    if (::archive_entry_hardlink(m_entry.get()) != nullptr) {
        return EntryType::Hardlink;
    }
    switch (::archive_entry_filetype(m_entry.get())) {
    case AE_IFREG:
        return EntryType::File;
    case AE_IFDIR:
        return EntryType::Directory;
    case AE_IFLNK:
        return EntryType::Symlink;
    case AE_IFCHR:
        return EntryType::CharDevice;
    case AE_IFBLK:
        return EntryType::BlockDevice;
    case AE_IFIFO:
        return EntryType::Fifo;
    case AE_IFSOCK:
        return EntryType::Socket;
    default:
        return EntryType::Other;
    }
}

qint64 TarArchive::size() const
{
    return ::archive_entry_size(m_entry.get());
}

void TarArchive::describe(LayerEntry &entry) const
{
    entry.mode = static_cast<quint32>(::archive_entry_perm(m_entry.get()));
    entry.uid = ::archive_entry_uid(m_entry.get());
    entry.gid = ::archive_entry_gid(m_entry.get());
    entry.modifiedSeconds = static_cast<qint64>(::archive_entry_mtime(m_entry.get()));
    if (entry.type == EntryType::CharDevice || entry.type == EntryType::BlockDevice) {
        entry.deviceMajor = static_cast<quint32>(::archive_entry_rdevmajor(m_entry.get()));
        entry.deviceMinor = static_cast<quint32>(::archive_entry_rdevminor(m_entry.get()));
    }
}

QString TarArchive::errorText() const
{
    const char *text = ::archive_error_string(m_archive.get());
    return printable(decodedName(text != nullptr ? text : "unknown error"));
}

tl::unexpected<Error> TarArchive::failAt(const QString &what) const
{
    if (m_feedError) {
        return fail(*m_feedError);
    }
    // Negative before the first header.
    const qint64 position = std::max<qint64>(::archive_read_header_position(m_archive.get()), 0);
    const QString place = QStringLiteral("bad archive at byte %1").arg(position);
    return fail(ErrorCode::Damaged,
                m_entries == 0 ? QStringLiteral("%1: %2").arg(place, what)
                               : QStringLiteral("%1, at or after \"%2\": %3").arg(place, printable(m_place), what));
}

} // namespace cachalot
