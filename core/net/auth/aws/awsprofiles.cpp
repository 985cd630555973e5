#include "core/net/auth/aws/awsprofiles.h"

#include "core/base/files.h"

#include <functional>

namespace cachalot
{
namespace
{

constexpr qint64 kMaxFileBytes = qint64(1) << 20;

using SectionName = std::function<std::optional<QString>(const QString &title)>;

/// An INI file as Amazon's tools read it: `#` and `;` begin a comment at the start of a line, or behind a blank; what
/// is indented belongs to the setting above (sub-settings, which nobody needs here).
void addSections(QByteArrayView text, const SectionName &nameOf, QHash<QString, AwsProfile> &into)
{
    AwsProfile *section = nullptr;
    for (const QString &line : QString::fromUtf8(text).split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(u'#') || trimmed.startsWith(u';')) {
            continue;
        }
        if (trimmed.startsWith(u'[')) {
            const qsizetype end = trimmed.indexOf(u']');
            const auto name = end < 0 ? std::nullopt : nameOf(trimmed.sliced(1, end - 1).trimmed());
            section = name ? &into[*name] : nullptr;
            continue;
        }
        const qsizetype equals = trimmed.indexOf(u'=');
        if (section == nullptr || equals <= 0 || line.front().isSpace()) {
            continue;
        }
        QString value = trimmed.sliced(equals + 1).trimmed();
        for (const QString &comment : {QStringLiteral(" #"), QStringLiteral(" ;"), QStringLiteral("\t#")}) {
            if (const qsizetype at = value.indexOf(comment); at >= 0) {
                value = value.first(at).trimmed();
            }
        }
        section->insert(trimmed.first(equals).trimmed().toLower(), value);
    }
}

Result<QByteArray> readIfThere(const QString &path)
{
    auto bytes = readFile(path, kMaxFileBytes);
    if (!bytes && bytes.error().code == ErrorCode::NotFound) {
        return QByteArray();
    }
    return bytes;
}

} // namespace

Result<AwsProfiles> AwsProfiles::read(const QProcessEnvironment &environment)
{
    const QString folder = environment.value(QStringLiteral("HOME")) + QStringLiteral("/.aws/");
    const QString config = environment.value(QStringLiteral("AWS_CONFIG_FILE"), folder + QStringLiteral("config"));
    const QString credentials =
        environment.value(QStringLiteral("AWS_SHARED_CREDENTIALS_FILE"), folder + QStringLiteral("credentials"));
    AwsProfiles profiles;
    CACHALOT_ASSIGN(const QByteArray configText, readIfThere(config));
    CACHALOT_ASSIGN(const QByteArray credentialsText, readIfThere(credentials));
    profiles.addConfig(configText);
    profiles.addCredentials(credentialsText);
    profiles.m_files = {config, credentials};
    return profiles;
}

void AwsProfiles::addConfig(QByteArrayView text)
{
    const auto nameOf = [](const QString &title) -> std::optional<QString> {
        if (title == u"default") {
            return title;
        }
        const QString words = title.simplified();
        return words.startsWith(QStringLiteral("profile ")) ? std::optional(words.sliced(8)) : std::nullopt;
    };
    addSections(text, nameOf, m_config);
}

void AwsProfiles::addCredentials(QByteArrayView text)
{
    addSections(
        text, [](const QString &title) { return std::optional(title); }, m_credentials);
}

std::optional<AwsProfile> AwsProfiles::find(const QString &name) const
{
    if (!m_config.contains(name) && !m_credentials.contains(name)) {
        return std::nullopt;
    }
    AwsProfile profile = m_config.value(name);
    const AwsProfile more = m_credentials.value(name);
    // A key and its secret come from one file: half of each would fit nothing.
    if (more.contains(QStringLiteral("aws_access_key_id"))) {
        for (const char *key : {"aws_secret_access_key", "aws_session_token"}) {
            profile.remove(QLatin1String(key));
        }
    }
    profile.insert(more);
    return profile;
}

} // namespace cachalot
