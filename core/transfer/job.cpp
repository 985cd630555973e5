#include "core/transfer/job.h"

#include <array>
#include <utility>

namespace cachalot
{
namespace
{

constexpr std::array<std::pair<JobState, const char16_t *>, 7> kNames{{
    {JobState::Queued, u"queued"},
    {JobState::Running, u"running"},
    {JobState::Paused, u"paused"},
    {JobState::Succeeded, u"succeeded"},
    {JobState::Failed, u"failed"},
    {JobState::Cancelled, u"cancelled"},
    {JobState::Interrupted, u"interrupted"},
}};

} // namespace

QString jobStateName(JobState state)
{
    for (const auto &[value, name] : kNames) {
        if (value == state) {
            return QString::fromUtf16(name);
        }
    }
    return {};
}

std::optional<JobState> jobStateFromName(QStringView name)
{
    for (const auto &[value, known] : kNames) {
        if (name == known) {
            return value;
        }
    }
    return std::nullopt;
}

bool Job::isFinished() const
{
    return m_state != JobState::Queued && m_state != JobState::Running && m_state != JobState::Paused;
}

} // namespace cachalot
