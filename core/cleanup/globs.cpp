#include "core/cleanup/globs.h"

namespace cachalot
{
namespace
{

/// Matches one character against the class that begins at `at` ("[a-z]"), and moves `at` behind it. A class without an
/// end is a bracket like any other character.
bool matchesOne(QChar character, QStringView pattern, qsizetype &at)
{
    if (pattern[at] == u'?') {
        ++at;
        return true;
    }
    const qsizetype end = pattern[at] == u'[' ? pattern.indexOf(u']', at + 2) : -1;
    if (end < 0) {
        return pattern[at++] == character;
    }
    qsizetype i = at + 1;
    const bool isNegated = pattern[i] == u'!' || pattern[i] == u'^';
    i += isNegated ? 1 : 0;
    bool found = false;
    while (i < end) {
        const QChar first = pattern[i];
        const bool isRange = i + 2 < end && pattern[i + 1] == u'-';
        const QChar last = isRange ? pattern[i + 2] : first;
        found = found || (first <= character && character <= last);
        i += isRange ? 3 : 1;
    }
    at = end + 1;
    return found != isNegated;
}

} // namespace

bool matchesGlob(QStringView name, QStringView pattern)
{
    qsizetype n = 0;
    qsizetype p = 0;
    qsizetype starName = -1; // where the last star's text ends, as far as was tried
    qsizetype starPattern = -1;
    while (n < name.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            starPattern = ++p;
            starName = n;
            continue;
        }
        qsizetype next = p;
        if (p < pattern.size() && matchesOne(name[n], pattern, next)) {
            p = next;
            ++n;
            continue;
        }
        if (starPattern < 0) {
            return false;
        }
        p = starPattern;
        n = ++starName;
    }
    while (p < pattern.size() && pattern[p] == u'*') {
        ++p;
    }
    return p == pattern.size();
}

} // namespace cachalot
