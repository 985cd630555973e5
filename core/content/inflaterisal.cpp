#include "core/content/inflater.h"

#include <isa-l/igzip_lib.h>

namespace cachalot
{
namespace
{

class IsalInflater final : public Inflater
{
public:
    IsalInflater() { reset(); }

    [[nodiscard]] const char *name() const override { return "isal"; }

    void reset() override
    {
        isal_inflate_init(m_state.get());
        m_state->crc_flag = ISAL_GZIP_NO_HDR; // headers and trailers are GzipSource's; the CRC is computed here
    }

    [[nodiscard]] Step inflate(PackedInput &input, std::span<char> output) override
    {
        const std::span<const char> available = input.available();
        // The library does not write to its input, but its type does not say so.
        m_state->next_in = reinterpret_cast<uint8_t *>(const_cast<char *>(available.data()));
        m_state->avail_in = static_cast<uint32_t>(available.size());
        m_state->next_out = reinterpret_cast<uint8_t *>(output.data());
        m_state->avail_out = static_cast<uint32_t>(std::min<size_t>(output.size(), UINT32_MAX));
        const uint32_t room = m_state->avail_out;

        const int code = isal_inflate(m_state.get());
        Step step;
        step.produced = room - m_state->avail_out;
        auto taken = static_cast<std::ptrdiff_t>(available.size()) - static_cast<std::ptrdiff_t>(m_state->avail_in);
        if (code < 0) {
            step.state = State::Corrupt;
        } else if (m_state->block_state == ISAL_BLOCK_FINISH) {
            step.state = State::Finished;
            // Up to 8 bytes after the end are in the bit reader; versions since 2.31 hand them back themselves.
            taken -= m_state->read_in_length / 8;
        }
        input.advance(taken);
        return step;
    }

    [[nodiscard]] quint32 crc() const override { return m_state->crc; }

private:
    std::unique_ptr<inflate_state> m_state = std::make_unique<inflate_state>();
};

} // namespace

std::unique_ptr<Inflater> makeIsalInflater()
{
    return std::make_unique<IsalInflater>();
}

} // namespace cachalot
