#pragma once

#include <QtGlobal>

#include <vector>

namespace cachalot
{

/// How fast something went, from its start to now, in at most kMostSlots slots of equal length: the longer it takes,
/// the longer each slot. A value type.
class RateHistory
{
public:
    static constexpr size_t kMostSlots = 240;
    static constexpr qint64 kFirstSlotMilliseconds = 250;

    /// So much was done at that time after the start. What was done since the last call is spread over the time since
    /// then; a count that falls is a new beginning of it.
    void add(qint64 milliseconds, qint64 done);

    [[nodiscard]] qint64 slotMilliseconds() const { return m_slotMilliseconds; }
    /// Per second, one for each slot that has ended.
    [[nodiscard]] std::vector<double> rates() const;

private:
    std::vector<double> m_slots; // what was done in each
    qint64 m_slotMilliseconds = kFirstSlotMilliseconds;
    qint64 m_time = 0;
    qint64 m_done = 0;
};

} // namespace cachalot
