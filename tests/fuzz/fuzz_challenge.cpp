#include "core/net/auth/challenge.h"
#include "tests/fuzz/fuzz.h"

#include <QList>

/// WWW-Authenticate headers, one a line: a bounded number of challenges, whose names are in lower case and no longer
/// than what came.
namespace cachalot::fuzz
{

void fuzzOne(QByteArrayView input)
{
    const QList<QByteArray> lines = input.toByteArray().split('\n');
    const std::vector<AuthChallenge> challenges = parseChallenges({lines.begin(), lines.end()});
    mustHold(challenges.size() <= 16, "the number of challenges is bounded");
    qsizetype bytes = 0;
    for (const AuthChallenge &challenge : challenges) {
        mustHold(!challenge.scheme.isEmpty(), "a challenge has a scheme");
        mustHold(challenge.scheme == challenge.scheme.toLower(), "schemes are in lower case");
        bytes += challenge.scheme.size();
        for (auto parameter = challenge.parameters.begin(); parameter != challenge.parameters.end(); ++parameter) {
            mustHold(parameter.key() == parameter.key().toLower(), "names are in lower case");
            bytes += parameter.key().size() + parameter.value().size();
        }
    }
    mustHold(bytes <= input.size(), "nothing is made up");
}

} // namespace cachalot::fuzz
