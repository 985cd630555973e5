#include "core/net/auth/challenge.h"

#include <tuple>

namespace cachalot
{
namespace
{

constexpr size_t kMaxChallenges = 16;
constexpr qsizetype kMaxParameters = 32;
constexpr qsizetype kMaxHeaderBytes = 16 * 1024;

bool isTokenChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
}

class Scanner
{
public:
    explicit Scanner(const QByteArray &text) : m_text(text) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] qsizetype position() const { return m_at; }
    void goTo(qsizetype position) { m_at = position; }

    void skipBlanks()
    {
        while (!atEnd() && (m_text[m_at] == ' ' || m_text[m_at] == '\t')) {
            ++m_at;
        }
    }
    void skipBlanksAndCommas()
    {
        while (!atEnd() && (m_text[m_at] == ' ' || m_text[m_at] == '\t' || m_text[m_at] == ',')) {
            ++m_at;
        }
    }
    [[nodiscard]] bool take(char c)
    {
        if (atEnd() || m_text[m_at] != c) {
            return false;
        }
        ++m_at;
        return true;
    }
    [[nodiscard]] QByteArray token()
    {
        const qsizetype from = m_at;
        while (!atEnd() && isTokenChar(m_text[m_at])) {
            ++m_at;
        }
        return m_text.sliced(from, m_at - from);
    }
    [[nodiscard]] QByteArray value()
    {
        if (!take('"')) {
            return token();
        }
        QByteArray text;
        while (!atEnd() && m_text[m_at] != '"') {
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size()) {
                ++m_at;
            }
            text += m_text[m_at++];
        }
        std::ignore = take('"');
        return text;
    }

private:
    const QByteArray &m_text;
    qsizetype m_at = 0;
};

/// `name = value`, if that is what comes; else the scanner stays where it is.
bool takeParameter(Scanner &scanner, AuthChallenge &challenge)
{
    const qsizetype start = scanner.position();
    const QByteArray name = scanner.token().toLower();
    scanner.skipBlanks();
    if (name.isEmpty() || !scanner.take('=')) {
        scanner.goTo(start);
        return false;
    }
    scanner.skipBlanks();
    const QByteArray value = scanner.value();
    if (challenge.parameters.size() < kMaxParameters) {
        challenge.parameters.insert(name, value);
    }
    return true;
}

void parse(const QByteArray &header, std::vector<AuthChallenge> &challenges)
{
    Scanner scanner(header);
    while (challenges.size() < kMaxChallenges) {
        scanner.skipBlanksAndCommas();
        const QByteArray scheme = scanner.token();
        if (scheme.isEmpty()) {
            return;
        }
        AuthChallenge challenge;
        challenge.scheme = scheme.toLower();
        do {
            scanner.skipBlanksAndCommas();
        } while (takeParameter(scanner, challenge));
        challenges.push_back(std::move(challenge));
    }
}

} // namespace

std::vector<AuthChallenge> parseChallenges(const std::vector<QByteArray> &headers)
{
    std::vector<AuthChallenge> challenges;
    for (const QByteArray &header : headers) {
        parse(header.left(kMaxHeaderBytes), challenges);
    }
    return challenges;
}

} // namespace cachalot
