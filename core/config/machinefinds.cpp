#include "core/config/machinefinds.h"

#include "core/backend/backendfactory.h"
#include "core/backend/specfinder.h"
#include "core/base/files.h"
#include "core/net/auth/dockerconfig.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <deque>

namespace cachalot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qint64 kMaxTextBytes = qint64(1) << 20;
constexpr int kMaxDepth = 5;
constexpr size_t kMaxFolders = 2'000;
constexpr size_t kMaxFinds = 200;

QString homeOf(const QProcessEnvironment &environment)
{
    return environment.value(u"HOME"_s, QDir::homePath());
}

QString variableOr(const QProcessEnvironment &environment, const QString &variable, const QString &otherwise)
{
    const QString value = environment.value(variable);
    return value.isEmpty() ? otherwise : value;
}

void findLogins(const QString &file, std::vector<MachineFind> &finds)
{
    const auto bytes = readFile(file, DockerConfig::kMaxBytes);
    const auto config = bytes ? DockerConfig::parse(*bytes) : fail(bytes.error());
    if (!config) {
        return;
    }
    QStringList hosts = config->auths.keys() + config->credHelpers.keys();
    hosts.sort();
    hosts.removeDuplicates();
    for (const QString &host : std::as_const(hosts)) {
        const auto isHost = [&](const MachineFind &find) {
            return find.kind == FindKind::Registry && find.title == host;
        };
        if (!host.isEmpty() && std::none_of(finds.begin(), finds.end(), isHost)) {
            finds.push_back({FindKind::Registry, host, file, BackendSpec(u"registry"_s, {{u"ref"_s, host + u'/'}})});
        }
    }
}

/// The sections of an AWS file with their regions; nothing else is kept of it.
void findProfiles(const QString &file, std::vector<MachineFind> &finds)
{
    const auto bytes = readFile(file, kMaxTextBytes);
    if (!bytes) {
        return;
    }
    MachineFind *current = nullptr;
    for (const QString &line : QString::fromUtf8(*bytes).split(u'\n')) {
        const QString text = line.trimmed();
        if (text.startsWith(u'[') && text.endsWith(u']')) {
            QString name = text.mid(1, text.size() - 2).trimmed();
            current = nullptr;
            if (name.startsWith(u"sso-session ") || name.startsWith(u"services ")) {
                continue;
            }
            name = name.startsWith(u"profile ") ? name.sliced(8).trimmed() : name;
            const auto known = std::find_if(finds.begin(), finds.end(), [&](const MachineFind &find) {
                return find.kind == FindKind::AwsProfile && find.title == name;
            });
            if (known != finds.end()) {
                current = &*known;
            } else if (!name.isEmpty() && finds.size() < kMaxFinds) {
                finds.push_back({FindKind::AwsProfile, name, file, BackendSpec(u"s3"_s, {})});
                current = &finds.back();
            }
        } else if (current && text.section(u'=', 0, 0).trimmed() == u"region") {
            current->spec.set(u"region"_s, text.section(u'=', 1).trimmed());
        }
    }
}

void findBuilders(const QString &folder, std::vector<MachineFind> &finds)
{
    const QDir directory(folder);
    for (const QFileInfo &info : directory.entryInfoList(QDir::Files | QDir::Readable, QDir::Name)) {
        const auto bytes = readFile(info.filePath(), kMaxTextBytes);
        const QJsonObject builder = bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
        const QString name = builder.value(u"Name"_s).toString();
        if (!name.isEmpty() && finds.size() < kMaxFinds) {
            finds.push_back(
                {FindKind::Builder, name, info.filePath(), BackendSpec(builder.value(u"Driver"_s).toString(), {})});
        }
    }
}

bool mayHoldFlags(const QString &name)
{
    static const QRegularExpression pattern(
        u"^(?:(?:GNU)?makefile|justfile|taskfile\\.ya?ml|jenkinsfile|\\.gitlab-ci\\.ya?ml|\\.drone\\.ya?ml|earthfile|"
        "(?:.*\\.)?docker-bake.*\\.(?:hcl|json)|(?:docker-)?compose.*\\.ya?ml|.*\\.(?:mk|sh|bash|ps1|hcl))$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name).hasMatch();
}

bool isWorkflow(const QString &folder, const QString &name)
{
    return (folder.endsWith(u".github/workflows") || folder.endsWith(u".gitea/workflows") ||
            folder.endsWith(u".circleci") || folder.endsWith(u".buildkite")) &&
           (name.endsWith(u".yml") || name.endsWith(u".yaml"));
}

bool isSkipped(const QString &name)
{
    static const QStringList others{u"node_modules"_s, u"vendor"_s, u"target"_s, u"__pycache__"_s};
    static const QStringList hidden{u".github"_s, u".gitea"_s, u".circleci"_s, u".buildkite"_s, u".cache"_s};
    return others.contains(name) || (name.startsWith(u'.') && !hidden.contains(name));
}

class ProjectFinder
{
public:
    ProjectFinder(const QString &folder, const OpContext &context) : m_root(folder), m_context(context) {}

    Result<std::vector<MachineFind>> find()
    {
        const QFileInfo info(m_root.path());
        if (!info.isDir()) {
            return fail(ErrorCode::NotFound, u"%1: no such directory"_s.arg(m_root.path()));
        }
        if (!info.isReadable()) {
            return fail(ErrorCode::Denied, u"%1: may not be read"_s.arg(m_root.path()));
        }
        std::deque<std::pair<QString, int>> pending{{m_root.absolutePath(), 0}};
        size_t folders = 0;
        while (!pending.empty() && ++folders <= kMaxFolders && m_finds.size() < kMaxFinds) {
            CACHALOT_TRY(m_context.checkpoint());
            const auto [folder, depth] = pending.front();
            pending.pop_front();
            if (isCache(folder)) {
                continue; // its blobs are no folders of the project
            }
            const QDir directory(folder);
            const auto entries = directory.entryInfoList(
                QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
            for (const QFileInfo &entry : entries) {
                if (entry.isDir()) {
                    if (depth < kMaxDepth && !isSkipped(entry.fileName())) {
                        pending.emplace_back(entry.filePath(), depth + 1);
                    }
                } else if (entry.size() <= kMaxTextBytes &&
                           (mayHoldFlags(entry.fileName()) || isWorkflow(folder, entry.fileName()))) {
                    readFlags(entry.filePath());
                }
            }
        }
        return std::move(m_finds);
    }

private:
    bool isCache(const QString &folder)
    {
        if (!QFileInfo::exists(folder + u"/index.json"_s) || !QFileInfo(folder + u"/blobs"_s).isDir()) {
            return false;
        }
        const BackendSpec spec(u"local"_s, {{u"src"_s, folder}});
        const auto backend = createBackend(spec, Direction::Import);
        const auto entries = backend ? (*backend)->catalog()->list(m_context) : fail(backend.error());
        if (entries && std::any_of(entries->begin(), entries->end(), [](const auto &entry) { return entry.isCache; })) {
            m_finds.push_back({FindKind::Directory, m_root.relativeFilePath(folder), folder, spec});
        }
        return entries.has_value();
    }

    void readFlags(const QString &file)
    {
        const auto bytes = readFile(file, kMaxTextBytes);
        const auto found = bytes ? findSpecs(QString::fromUtf8(*bytes)) : fail(bytes.error());
        if (!found) {
            return;
        }
        for (const FoundSpec &each : *found) {
            if (!each.spec || m_finds.size() >= kMaxFinds) {
                continue;
            }
            BackendSpec spec = *each.spec;
            for (const QString &key : {u"src"_s, u"dest"_s}) {
                const QString path = spec.value(key);
                if (spec.type() == u"local" && !path.isEmpty() && QDir::isRelativePath(path) && !path.contains(u'$')) {
                    spec.set(key, QDir::cleanPath(m_root.absoluteFilePath(path)));
                }
            }
            const auto isKnown = [&](const MachineFind &find) { return find.spec == spec; };
            if (std::none_of(m_finds.begin(), m_finds.end(), isKnown)) {
                m_finds.push_back({FindKind::Spec, spec.toString(Secrets::Redact), file, spec, each.line});
            }
        }
    }

    QDir m_root;
    OpContext m_context;
    std::vector<MachineFind> m_finds;
};

} // namespace

std::vector<MachineFind> findOnMachine(const QProcessEnvironment &environment, const OpContext &context)
{
    const QString home = homeOf(environment);
    std::vector<MachineFind> finds;
    const QString docker = variableOr(environment, u"DOCKER_CONFIG"_s, home + u"/.docker"_s);
    findLogins(docker + u"/config.json"_s, finds);
    findLogins(variableOr(environment, u"XDG_CONFIG_HOME"_s, home + u"/.config"_s) + u"/containers/auth.json"_s, finds);
    if (const QString runtime = environment.value(u"XDG_RUNTIME_DIR"_s); !runtime.isEmpty()) {
        findLogins(runtime + u"/containers/auth.json"_s, finds);
    }
    if (!context.checkpoint()) {
        return finds;
    }
    findProfiles(variableOr(environment, u"AWS_CONFIG_FILE"_s, home + u"/.aws/config"_s), finds);
    findProfiles(variableOr(environment, u"AWS_SHARED_CREDENTIALS_FILE"_s, home + u"/.aws/credentials"_s), finds);
    findBuilders(variableOr(environment, u"BUILDX_CONFIG"_s, docker + u"/buildx"_s) + u"/instances"_s, finds);
    return finds;
}

Result<std::vector<MachineFind>> findInProject(const QString &folder, const OpContext &context)
{
    return ProjectFinder(folder, context).find();
}

} // namespace cachalot
