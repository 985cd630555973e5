#pragma once

#include "core/content/packedinput.h"

#include <QtGlobal>

#include <memory>
#include <span>

namespace cachalot
{

/// Unpacks raw deflate data (RFC 1951) and computes the CRC-32 of what comes out. There are two of them: ISA-L is more
/// than twice as fast, zlib is everywhere. One thread at a time.
class Inflater
{
public:
    enum class State {
        More,     ///< go on with more input, or more room
        Finished, ///< the last block is complete; the input stands at the byte after it
        Corrupt,
    };
    struct Step {
        State state = State::More;
        size_t produced = 0;
    };

    virtual ~Inflater() = default;
    /// "isal", "zlib".
    [[nodiscard]] virtual const char *name() const = 0;
    /// Begins a new stream.
    virtual void reset() = 0;
    /// Unpacks from what the input has available, which it takes, into `output`, which is not empty. More with nothing
    /// produced and nothing available means that the input must be filled; there may also be output left without input.
    [[nodiscard]] virtual Step inflate(PackedInput &input, std::span<char> output) = 0;
    /// Of all output since reset(), as gzip has it.
    [[nodiscard]] virtual quint32 crc() const = 0;
};

[[nodiscard]] std::unique_ptr<Inflater> makeZlibInflater();
#ifdef CACHALOT_HAVE_ISAL
[[nodiscard]] std::unique_ptr<Inflater> makeIsalInflater();
#endif

/// The fastest that this build has.
[[nodiscard]] std::unique_ptr<Inflater> makeInflater();

} // namespace cachalot
