#include "ui/models/problemsmodel.h"

#include "core/base/format.h"
#include "ui/models/problemtext.h"
#include "ui/models/roles.h"
#include "ui/models/textformat.h"

#include <algorithm>

namespace cachalot
{

void ProblemsModel::setProblems(std::vector<Problem> problems)
{
    beginResetModel();
    m_problems = std::move(problems);
    endResetModel();
}

int ProblemsModel::countOf(Severity severity) const
{
    return static_cast<int>(std::count_if(m_problems.begin(), m_problems.end(),
                                          [severity](const Problem &p) { return p.severity == severity; }));
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Problem &problem = problemAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case ProblemColumn:
            return problemText(problem).title;
        case EffectColumn:
            return effectText(problem.effect);
        default:
            return problem.digest.toShortString();
        }
    case Qt::ToolTipRole:
        return printable(problem.message, 600);
    case Qt::AccessibleTextRole:
        return index.column() == ProblemColumn
                   ? QVariant(text::labelled(severityText(problem.severity), problemText(problem).title))
                   : QVariant();
    case SortRole:
        switch (index.column()) {
        case ProblemColumn:
            return -static_cast<int>(problem.severity);
        case EffectColumn:
            return -static_cast<int>(problem.effect);
        default:
            return problem.digest.toString();
        }
    case StateRole:
        return static_cast<int>(problem.severity);
    case DigestRole:
        return problem.digest.toString();
    case FilterRole:
        return QString(problemText(problem).title + u' ' + problem.message + u' ' + problem.code);
    default:
        return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case ProblemColumn:
        return tr("Problem");
    case EffectColumn:
        return tr("In a build");
    case PlaceColumn:
        return tr("Blob");
    default:
        return {};
    }
}

QString ProblemsModel::severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return QStringLiteral("info:muted");
    case Severity::Warning:
        return QStringLiteral("warning:warning");
    case Severity::Error:
        break;
    }
    return QStringLiteral("error:bad");
}

} // namespace cachalot
