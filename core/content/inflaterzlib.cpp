#include "core/content/inflater.h"

#include <zlib.h>

#include <algorithm>

namespace cachalot
{
namespace
{

class ZlibInflater final : public Inflater
{
public:
    ZlibInflater()
    {
        // Negative: raw deflate data. It fails only when there is no memory, which inflate() then reports as Corrupt.
        m_usable = inflateInit2(&m_stream, -MAX_WBITS) == Z_OK;
    }
    ~ZlibInflater() override { inflateEnd(&m_stream); }
    ZlibInflater(const ZlibInflater &) = delete;
    ZlibInflater &operator=(const ZlibInflater &) = delete;

    [[nodiscard]] const char *name() const override { return "zlib"; }

    void reset() override
    {
        if (m_usable) {
            inflateReset(&m_stream);
        }
        m_crc = 0;
    }

    [[nodiscard]] Step inflate(PackedInput &input, std::span<char> output) override
    {
        if (!m_usable) {
            return {State::Corrupt, 0};
        }
        const std::span<const char> available = input.available();
        // The library does not write to its input; older headers have no const there.
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(available.data()));
        m_stream.avail_in = static_cast<uInt>(available.size());
        m_stream.next_out = reinterpret_cast<Bytef *>(output.data());
        m_stream.avail_out = static_cast<uInt>(std::min<size_t>(output.size(), UINT32_MAX));
        const uInt room = m_stream.avail_out;

        const int code = ::inflate(&m_stream, Z_NO_FLUSH);
        Step step;
        step.produced = room - m_stream.avail_out;
        m_crc = static_cast<quint32>(
            ::crc32(m_crc, reinterpret_cast<const Bytef *>(output.data()), static_cast<uInt>(step.produced)));
        input.advance(static_cast<std::ptrdiff_t>(available.size()) - static_cast<std::ptrdiff_t>(m_stream.avail_in));
        if (code == Z_STREAM_END) {
            step.state = State::Finished;
        } else if (code != Z_OK && code != Z_BUF_ERROR) {
            step.state = State::Corrupt;
        }
        return step;
    }

    [[nodiscard]] quint32 crc() const override { return m_crc; }

private:
    z_stream m_stream = {};
    quint32 m_crc = 0;
    bool m_usable = false;
};

} // namespace

std::unique_ptr<Inflater> makeZlibInflater()
{
    return std::make_unique<ZlibInflater>();
}

} // namespace cachalot
