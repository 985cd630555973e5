#include "app/composition/process.h"

#include <cerrno>
#include <clocale>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <langinfo.h>
#include <unistd.h>

namespace cachalot
{
namespace
{

void reserveStandardStreams()
{
    for (int descriptor = STDIN_FILENO; descriptor <= STDERR_FILENO; ++descriptor) {
        if (::fcntl(descriptor, F_GETFD) == -1 && errno == EBADF) {
            // open() takes the lowest free number, which is this one.
            [[maybe_unused]] const int opened = ::open("/dev/null", O_RDONLY);
        }
    }
}

void ensureUtf8Locale()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(::nl_langinfo(CODESET), "UTF-8") != 0) {
        ::setenv("LC_ALL", "C.UTF-8", 1);
    }
}

} // namespace

void prepareProcess()
{
    reserveStandardStreams();
    ensureUtf8Locale();
}

} // namespace cachalot
