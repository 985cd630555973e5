#include "ui/models/ratehistory.h"

#include <algorithm>

namespace cachalot
{

void RateHistory::add(qint64 milliseconds, qint64 done)
{
    if (milliseconds <= m_time) {
        return;
    }
    while (milliseconds / m_slotMilliseconds >= static_cast<qint64>(kMostSlots)) {
        for (size_t i = 0; i < m_slots.size(); i += 2) {
            m_slots[i / 2] = m_slots[i] + (i + 1 < m_slots.size() ? m_slots[i + 1] : 0);
        }
        m_slots.resize((m_slots.size() + 1) / 2);
        m_slotMilliseconds *= 2;
    }
    m_slots.resize(static_cast<size_t>(milliseconds / m_slotMilliseconds) + 1, 0);
    const auto amount = static_cast<double>(std::max<qint64>(0, done - m_done));
    const auto span = static_cast<double>(milliseconds - m_time);
    for (qint64 at = m_time; at < milliseconds;) {
        const qint64 end = std::min(milliseconds, (at / m_slotMilliseconds + 1) * m_slotMilliseconds);
        m_slots[static_cast<size_t>(at / m_slotMilliseconds)] += amount * static_cast<double>(end - at) / span;
        at = end;
    }
    m_time = milliseconds;
    m_done = done;
}

std::vector<double> RateHistory::rates() const
{
    std::vector<double> rates;
    const auto ended = static_cast<size_t>(m_time / m_slotMilliseconds);
    for (size_t i = 0; i < std::min(ended, m_slots.size()); ++i) {
        rates.push_back(m_slots[i] * 1000 / static_cast<double>(m_slotMilliseconds));
    }
    return rates;
}

} // namespace cachalot
