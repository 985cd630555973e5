#pragma once

#include "app/cli/terminal.h"
#include "core/base/bytestream.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace cachalot::cli
{

/// A buffered writer to one of the standard streams. One thread at a time. It remembers its first failure, so that a
/// command can print line by line and the program looks once, at the end: see failure() and readerGone().
class Output final : public ByteSink
{
public:
    /// `name` is for messages ("standard output"). The descriptor stays the caller's.
    Output(int descriptor, QString name);
    ~Output() override;
    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;

    /// Text of the program's own; what comes from outside has been through printable().
    void print(const QString &text);
    void printLine(const QString &text = {});

    /// Bytes as they are. Errors: Io, NoSpace; also once the reader has gone away, so that a stream ends.
    [[nodiscard]] Result<> write(QByteArrayView data) override;
    /// Hands over what is buffered.
    [[nodiscard]] Result<> finish() override;

    /// Why the first write failed; not set for a reader that has gone away, which is no failure (`… | head`).
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }
    [[nodiscard]] bool readerGone() const { return m_readerGone; }
    [[nodiscard]] const Terminal &terminal() const { return m_terminal; }

private:
    [[nodiscard]] Result<> state() const;
    void flush();

    int m_descriptor;
    QString m_name;
    Terminal m_terminal;
    QByteArray m_buffer;
    std::optional<Error> m_failure;
    bool m_readerGone = false;
};

} // namespace cachalot::cli
