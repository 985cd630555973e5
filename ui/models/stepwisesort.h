#pragma once

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace cachalot
{

/// A stable sort that can be done in pieces, so that the thread that shows a table gets to other things between them: a
/// merge sort from the bottom up. Sorts the numbers from 0 to a count by what `less` says of two of them.
template <typename Less>
class StepwiseSort
{
public:
    explicit StepwiseSort(size_t count, Less less) : m_less(std::move(less)), m_order(count), m_merged(count)
    {
        std::iota(m_order.begin(), m_order.end(), 0);
    }

    /// Does a piece of the work, of less than a millisecond. True when all is done.
    [[nodiscard]] bool advance()
    {
        if (m_width == 0) {
            sortRuns();
        } else {
            merge();
        }
        return m_width >= m_order.size();
    }

    /// The numbers in order, when all is done.
    [[nodiscard]] std::vector<int> take() { return std::move(m_order); }

private:
    static constexpr size_t kRun = 64;
    static constexpr size_t kPiece = 1024;

    void sortRuns()
    {
        const size_t end = std::min(m_place + kPiece, m_order.size());
        for (; m_place < end; m_place += kRun) {
            const auto from = m_order.begin() + static_cast<std::ptrdiff_t>(m_place);
            std::stable_sort(from, from + static_cast<std::ptrdiff_t>(std::min(kRun, m_order.size() - m_place)),
                             m_less);
        }
        if (m_place >= m_order.size()) {
            beginPass(kRun);
        }
    }

    void beginPass(size_t width)
    {
        m_width = width;
        m_place = 0;
        beginPair();
    }

    /// Of the two runs that are merged next: where each of them is, and where it ends.
    void beginPair()
    {
        m_left = m_place;
        m_leftEnd = m_right = std::min(m_place + m_width, m_order.size());
        m_rightEnd = std::min(m_right + m_width, m_order.size());
    }

    void merge()
    {
        for (size_t moved = 0; moved < kPiece; ++moved) {
            if (m_place == m_rightEnd) {
                if (m_place == m_order.size()) {
                    m_order.swap(m_merged);
                    beginPass(2 * m_width);
                    return;
                }
                beginPair();
            }
            const bool takesRight =
                m_left == m_leftEnd || (m_right < m_rightEnd && m_less(m_order[m_right], m_order[m_left]));
            m_merged[m_place++] = m_order[takesRight ? m_right++ : m_left++];
        }
    }

    Less m_less;
    std::vector<int> m_order;
    std::vector<int> m_merged; ///< what the pass has done so far
    size_t m_width = 0;        ///< of the runs; 0 before there are any
    size_t m_place = 0;        ///< where the next number goes
    size_t m_left = 0;
    size_t m_leftEnd = 0;
    size_t m_right = 0;
    size_t m_rightEnd = 0;
};

} // namespace cachalot
