#include "ui/common/errortext.h"

#include <QCoreApplication>

namespace cachalot
{

namespace
{

struct Words {
    const char *title;
    const char *advice;
};

Words wordsFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return {QT_TRANSLATE_NOOP("ErrorText", "Cancelled"),
                QT_TRANSLATE_NOOP("ErrorText", "You stopped this before it was done.")};
    case ErrorCode::Usage:
        return {QT_TRANSLATE_NOOP("ErrorText", "This does not name a cache"),
                QT_TRANSLATE_NOOP("ErrorText", "Check the spelling: a folder, or a flag such as "
                                               "type=local,src=DIR,tag=NAME.")};
    case ErrorCode::Unsupported:
        return {QT_TRANSLATE_NOOP("ErrorText", "Not supported"),
                QT_TRANSLATE_NOOP("ErrorText", "This version can't do that with this kind of store.")};
    case ErrorCode::NotFound:
        return {QT_TRANSLATE_NOOP("ErrorText", "Nothing there"),
                QT_TRANSLATE_NOOP("ErrorText", "It may have been moved, renamed or deleted.")};
    case ErrorCode::Denied:
        return {
            QT_TRANSLATE_NOOP("ErrorText", "Access was denied"),
            QT_TRANSLATE_NOOP("ErrorText",
                              "Check the credentials and what they allow; for files, who owns and who may read them.")};
    case ErrorCode::Timeout:
        return {QT_TRANSLATE_NOOP("ErrorText", "No answer in time"),
                QT_TRANSLATE_NOOP("ErrorText", "Check the connection and try again.")};
    case ErrorCode::Network:
        return {QT_TRANSLATE_NOOP("ErrorText", "Can't be reached"),
                QT_TRANSLATE_NOOP("ErrorText", "Check the connection and the address, then try again.")};
    case ErrorCode::Server:
        return {QT_TRANSLATE_NOOP("ErrorText", "The server failed"),
                QT_TRANSLATE_NOOP("ErrorText", "Try again later; the details hold what it answered.")};
    case ErrorCode::Io:
        return {QT_TRANSLATE_NOOP("ErrorText", "Reading failed"),
                QT_TRANSLATE_NOOP("ErrorText", "The disk or the network drive reported an error.")};
    case ErrorCode::NoSpace:
        return {QT_TRANSLATE_NOOP("ErrorText", "The disk is full"),
                QT_TRANSLATE_NOOP("ErrorText", "Free some space and try again.")};
    case ErrorCode::Damaged:
        return {QT_TRANSLATE_NOOP("ErrorText", "Damaged"),
                QT_TRANSLATE_NOOP("ErrorText", "The data is not what it should be. A build would not use it either: "
                                               "export the cache again.")};
    case ErrorCode::LimitExceeded:
        return {
            QT_TRANSLATE_NOOP("ErrorText", "Too large"),
            QT_TRANSLATE_NOOP("ErrorText", "It is larger or deeper than any real cache, so reading it was stopped.")};
    case ErrorCode::Refused:
        return {QT_TRANSLATE_NOOP("ErrorText", "Refused for safety"),
                QT_TRANSLATE_NOOP("ErrorText", "Something else is working on it. Wait for it to end and try again.")};
    case ErrorCode::Internal:
        break;
    }
    return {QT_TRANSLATE_NOOP("ErrorText", "A defect in Cachalot"),
            QT_TRANSLATE_NOOP("ErrorText", "Please report this, with the details.")};
}

} // namespace

ErrorText errorText(const Error &error)
{
    const Words words = wordsFor(error.code);
    return {QCoreApplication::translate("ErrorText", words.title),
            QCoreApplication::translate("ErrorText", words.advice),
            QStringLiteral("%1: %2").arg(errorCodeName(error.code), error.message)};
}

} // namespace cachalot
