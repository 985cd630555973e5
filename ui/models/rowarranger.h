#pragma once

#include "ui/models/stepwisesort.h"

#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QAbstractItemModel;

namespace cachalot
{

/// What rows of a flat model are to be shown, and in which order.
struct RowRules {
    QStringList words; ///< all occur in FilterRole, in whatever case
    std::optional<int> state;
    int column = -1; ///< sorted by SortRole of it; -1: as in the model
    Qt::SortOrder order = Qt::AscendingOrder;

    [[nodiscard]] bool isFilter() const { return !words.isEmpty() || state; }
    [[nodiscard]] bool isPlain() const { return !isFilter() && column < 0; }
};

/// Works out which rows of a model are shown, in pieces: asking a model for 100,000 texts takes a tenth of a second.
/// The model must not change meanwhile. In the model's thread.
class RowArranger
{
public:
    RowArranger(const QAbstractItemModel &model, RowRules rules);

    /// Does a piece of the work, of about a millisecond; true when all is done.
    [[nodiscard]] bool advance();
    /// The model's rows in the order in which they are shown, when all is done.
    [[nodiscard]] std::vector<int> take();

private:
    /// What a row is sorted by: numbers, times and truth by the number, texts by their folded case.
    struct Key {
        double number = 0;
        QString text;
    };
    struct Less {
        const std::vector<Key> *keys;
        bool isDescending;
        bool operator()(int a, int b) const;
    };
    [[nodiscard]] bool accepts(int row) const;
    [[nodiscard]] static Key keyOf(const QVariant &value);

    const QAbstractItemModel &m_model;
    RowRules m_rules;
    int m_next = 0; ///< row to look at
    std::vector<int> m_rows;
    std::vector<Key> m_keys; ///< parallel to m_rows
    std::optional<StepwiseSort<Less>> m_sort;
};

} // namespace cachalot
