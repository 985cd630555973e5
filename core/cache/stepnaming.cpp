#include "core/cache/stepnaming.h"

#include "core/base/format.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace cachalot
{

namespace
{

using Json = nlohmann::json;

// A RUN holds its heredocs and a mkfile its content, so operations can be long; a name never needs more than this.
constexpr qsizetype kMaxOperationBytes = 16 * 1024 * 1024;
constexpr size_t kMaxActions = 10'000;

std::optional<Json> parseObject(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > kMaxOperationBytes) {
        return std::nullopt;
    }
    Json json = Json::parse(text.begin(), text.end(), nullptr, false);
    if (!json.is_object()) {
        return std::nullopt;
    }
    return json;
}

const Json *member(const Json &object, const char *name)
{
    if (!object.is_object()) {
        return nullptr;
    }
    const auto found = object.find(name);
    return found == object.end() || found->is_null() ? nullptr : &*found;
}

QString text(const Json &object, const char *name)
{
    const Json *value = member(object, name);
    return value != nullptr && value->is_string() ? QString::fromStdString(value->get_ref<const std::string &>())
                                                  : QString();
}

qint64 number(const Json &object, const char *name, qint64 fallback = 0)
{
    const Json *value = member(object, name);
    return value != nullptr && value->is_number_integer() ? value->get<qint64>() : fallback;
}

bool flag(const Json &object, const char *name)
{
    const Json *value = member(object, name);
    return value != nullptr && value->is_boolean() && value->get<bool>();
}

QStringList texts(const Json &object, const char *name)
{
    QStringList out;
    if (const Json *list = member(object, name); list != nullptr && list->is_array()) {
        for (const Json &item : *list) {
            out.append(item.is_string() ? QString::fromStdString(item.get_ref<const std::string &>()) : QString());
        }
    }
    return out;
}

QString bounded(QString name)
{
    name = name.trimmed();
    if (name.size() > kMaxStepNameChars) {
        name.truncate(kMaxStepNameChars - 1);
        name.append(QChar(0x2026));
    }
    return name;
}

QString octal(qint64 mode)
{
    return QString::number(mode & 07777, 8);
}

// One of a pair of owners (pb.UserOpt, json.go): {"User":{"byName":{"name":"node"}}} or {"User":{"byId":1000}}, where 0
// is left out.
QString userName(const Json &userOpt)
{
    const Json *user = member(userOpt, "User");
    if (user == nullptr) {
        return {};
    }
    if (const Json *byName = member(*user, "byName"); byName != nullptr) {
        return text(*byName, "name");
    }
    return QString::number(number(*user, "byId"));
}

QString ownerFlag(const Json &action)
{
    const Json *owner = member(action, "owner");
    if (owner == nullptr) {
        return {};
    }
    const Json *user = member(*owner, "user");
    const Json *group = member(*owner, "group");
    QString name = user != nullptr ? userName(*user) : QString();
    if (group != nullptr) {
        name += u':' + userName(*group);
    }
    return name.isEmpty() ? QString() : QStringLiteral("--chown=%1 ").arg(name);
}

QString modeFlag(const Json &action)
{
    if (const QString symbolic = text(action, "modeStr"); !symbolic.isEmpty()) {
        return QStringLiteral("--chmod=%1 ").arg(symbolic);
    }
    const qint64 mode = number(action, "mode", -1);
    return mode < 0 ? QString() : QStringLiteral("--chmod=%1 ").arg(octal(mode));
}

QString mountFlag(const Json &mount)
{
    const QString target = text(mount, "dest");
    // The root is not a mount for a Dockerfile's reader, nor is the pipe that feeds a heredoc's script.
    if (target == u"/" || target.startsWith(u"/dev/pipes")) {
        return {};
    }
    static constexpr const char16_t *kTypes[] = {u"bind", u"secret", u"ssh", u"cache", u"tmpfs"};
    const qint64 type = number(mount, "mountType");
    if (type < 0 || type >= qint64(std::size(kTypes))) {
        return {};
    }
    QString out = QStringLiteral("--mount=type=%1").arg(QStringView(kTypes[type]));
    if (const Json *secret = member(mount, "secretOpt"); secret != nullptr && !text(*secret, "ID").isEmpty()) {
        out += QStringLiteral(",id=%1").arg(text(*secret, "ID"));
    }
    if (!target.isEmpty()) {
        out += QStringLiteral(",target=%1").arg(target);
    }
    return out + u' ';
}

QString quotedList(const QStringList &args)
{
    QStringList quoted;
    for (const QString &arg : args) {
        QString escaped = arg;
        escaped.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
        quoted.append(u'"' + escaped + u'"');
    }
    return u'[' + quoted.join(QStringLiteral(", ")) + u']';
}

QString nameExec(const Json &exec)
{
    const Json *meta = member(exec, "meta");
    if (meta == nullptr) {
        return {};
    }
    QString flags;
    if (const Json *mounts = member(exec, "mounts"); mounts != nullptr && mounts->is_array()) {
        for (const Json &mount : *mounts) {
            flags += mountFlag(mount);
            if (flags.size() > kMaxStepNameChars) {
                break;
            }
        }
    }
    switch (number(exec, "network")) { // pb.NetMode
    case 1:
        flags += QStringLiteral("--network=host ");
        break;
    case 2:
        flags += QStringLiteral("--network=none ");
        break;
    default:
        break;
    }
    if (number(exec, "security") == 1) { // pb.SecurityMode
        flags += QStringLiteral("--security=insecure ");
    }

    const QStringList args = texts(*meta, "args");
    if (args.size() == 3 && args[0] == u"/bin/sh" && args[1] == u"-c") {
        return QStringLiteral("RUN ") + flags + args[2].trimmed();
    }
    // Another shell (SHELL ["/bin/bash", "-o", "pipefail", "-c"]) reads as docker history prints it.
    if (args.size() > 2 && args[args.size() - 2] == u"-c") {
        return QStringLiteral("RUN ") + flags + args.join(u' ').trimmed();
    }
    return args.isEmpty() ? QString() : QStringLiteral("RUN ") + flags + quotedList(args);
}

QString nameCopy(const Json &action)
{
    QString name = flag(action, "attemptUnpackDockerCompatibility") ? QStringLiteral("ADD ") : QStringLiteral("COPY ");
    name += ownerFlag(action) + modeFlag(action);
    for (const QString &pattern : texts(action, "exclude_patterns")) {
        name += QStringLiteral("--exclude=%1 ").arg(pattern);
    }
    const QStringList only = texts(action, "include_patterns");
    const QString source = text(action, "src");
    name += only.isEmpty() ? (source.isEmpty() ? QStringLiteral("/") : source) : only.join(u' ');
    return name + u' ' + text(action, "dest");
}

// The JSON of an action does not say which kind it is; its members do (pb.FileAction*).
QString nameAction(const Json &action)
{
    if (member(action, "dest") != nullptr) {
        return nameCopy(action);
    }
    if (member(action, "newpath") != nullptr) {
        return QStringLiteral("SYMLINK %1 %2").arg(text(action, "newpath"), text(action, "oldpath"));
    }
    const QString path = text(action, "path");
    if (path.isEmpty()) {
        return {};
    }
    if (member(action, "data") != nullptr) {
        return QStringLiteral("MKFILE ") + ownerFlag(action) + path;
    }
    if (member(action, "allowNotFound") != nullptr || member(action, "allowWildcard") != nullptr) {
        return QStringLiteral("RM ") + path;
    }
    if (member(action, "mode") == nullptr) {
        return QStringLiteral("RM ") + path; // without its options a removal is nothing but a path
    }
    const qint64 mode = number(action, "mode");
    if (flag(action, "makeParents") && mode == 0755) {
        return QStringLiteral("WORKDIR ") + path; // what a Dockerfile's WORKDIR becomes (dispatchWorkdir)
    }
    return QStringLiteral("MKDIR ") + ownerFlag(action) + (mode == 0755 ? QString() : modeFlag(action)) + path;
}

std::vector<Json> actionsOf(const Json &operation)
{
    std::vector<Json> out;
    const Json *actions = member(operation, "Actions");
    if (actions == nullptr || !actions->is_array()) {
        return out;
    }
    for (const Json &encoded : *actions) {
        if (out.size() == kMaxActions) {
            break;
        }
        Json action;
        if (encoded.is_string()) {
            const std::string &base64 = encoded.get_ref<const std::string &>();
            action = parseObject(QByteArray::fromBase64(QByteArray::fromStdString(base64))).value_or(Json());
        }
        out.push_back(std::move(action)); // an unreadable one keeps its place: indexes go by position
    }
    return out;
}

QString nameFile(const Json &operation)
{
    QStringList names;
    qsizetype chars = 0;
    for (const Json &action : actionsOf(operation)) {
        QString name = nameAction(action);
        if (name.isEmpty()) {
            continue;
        }
        // One COPY of several paths is one action for each of them: COPY a b /dest.
        if (!names.isEmpty() && name.startsWith(u"COPY ") && !text(action, "dest").isEmpty()) {
            const QString tail = u' ' + text(action, "dest");
            if (names.back().startsWith(u"COPY ") && names.back().endsWith(tail)) {
                names.back().chop(tail.size());
                names.back() += name.mid(4);
                continue;
            }
        }
        chars += name.size();
        names.append(std::move(name));
        if (chars > kMaxStepNameChars) {
            break;
        }
    }
    return names.join(QStringLiteral("; "));
}

// What the operation reads from its n-th input. Without "indexes" it is BuildKit's usual pattern: the copied files come
// from the second input (isDefaultIndexes in ops/file.go).
qint64 secondaryInput(const Json &operation, size_t action)
{
    const Json *indexes = member(operation, "indexes");
    if (indexes == nullptr) {
        return 1;
    }
    if (!indexes->is_array() || action >= indexes->size()) {
        return -1;
    }
    const Json &triple = (*indexes)[action];
    return triple.is_array() && triple.size() == 3 && triple[1].is_number_integer() ? triple[1].get<qint64>() : -1;
}

QString platformSuffix(const Json &detail)
{
    const QStringList parts{text(detail, "OS"), text(detail, "Arch"), text(detail, "Variant")};
    QStringList given;
    for (const QString &part : parts) {
        if (!part.isEmpty()) {
            given.append(part);
        }
    }
    return given.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(given.join(u'/'));
}

// "session:context:sha256:…": files that the client sends.
QString nameLocal(const QString &name, const std::optional<Json> &detail)
{
    QString out = QStringLiteral("local %1").arg(name);
    if (detail) {
        QStringList paths = texts(*detail, "FollowPaths") + texts(*detail, "IncludePatterns");
        const qsizetype count = paths.size();
        if (count > 5) {
            paths = paths.first(5);
            paths.append(QStringLiteral("%1 more").arg(count - 5));
        }
        if (count > 0) {
            out += QStringLiteral(" (%1)").arg(paths.join(QStringLiteral(", ")));
        }
    }
    return out;
}

bool isHex(QStringView textToCheck)
{
    return std::all_of(textToCheck.begin(), textToCheck.end(),
                       [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

} // namespace

QString nameOperation(QByteArrayView json)
{
    const std::optional<Json> operation = parseObject(json);
    if (!operation) {
        return {};
    }
    const QString type = text(*operation, "Type");
    if (type == u"buildkit.exec.v0") {
        const Json *exec = member(*operation, "Exec");
        return exec == nullptr ? QString() : bounded(nameExec(*exec));
    }
    if (type == u"buildkit.file.v0") {
        return bounded(nameFile(*operation));
    }
    if (type == u"buildkit.merge.v0") {
        const Json *merge = member(*operation, "Merge");
        const Json *inputs = merge == nullptr ? nullptr : member(*merge, "inputs");
        return inputs == nullptr || !inputs->is_array() ? QStringLiteral("merge")
                                                        : QStringLiteral("merge of %1 inputs").arg(inputs->size());
    }
    if (type == u"buildkit.diff.v0") {
        return QStringLiteral("difference of two states");
    }
    if (type == u"buildkit.build.v0") {
        return QStringLiteral("nested build");
    }
    if (type == u"buildkit.passthrough.v0") {
        return QStringLiteral("pass-through");
    }
    return {};
}

QStringList copiedPaths(QByteArrayView json, size_t inputSlot)
{
    QStringList out;
    const std::optional<Json> operation = parseObject(json);
    if (!operation || text(*operation, "Type") != u"buildkit.file.v0") {
        return out;
    }
    const std::vector<Json> actions = actionsOf(*operation);
    for (size_t i = 0; i < actions.size(); ++i) {
        if (member(actions[i], "dest") == nullptr || secondaryInput(*operation, i) != qint64(inputSlot)) {
            continue;
        }
        const QString source = text(actions[i], "src");
        out.append(source.isEmpty() ? QStringLiteral("/") : source);
    }
    return out;
}

QString nameSource(QByteArrayView key, QByteArrayView detailJson)
{
    const QString source = QString::fromUtf8(key);
    const std::optional<Json> detail = parseObject(detailJson);
    if (source.startsWith(u"session:")) {
        const QString rest = source.mid(8);
        return bounded(nameLocal(rest.left(rest.indexOf(QStringLiteral(":sha256:"))), detail));
    }
    if (source.startsWith(u"sha256:")) {
        if (detail && member(*detail, "Filename") != nullptr) {
            return bounded(QStringLiteral("download of ") + text(*detail, "Filename"));
        }
        if (detail && member(*detail, "Digest") != nullptr) {
            return bounded(QStringLiteral("FROM image@sha256:") + shortDigest(text(*detail, "Digest")) +
                           platformSuffix(*detail));
        }
        // The key of an image is also the chain ID of its layers, which has no preimage (cacheKeyFromConfig).
        return QStringLiteral("FROM image (sha256:%1)").arg(shortDigest(source));
    }
    // A git commit: SHA-1 or SHA-256, then options (shaToCacheKey).
    for (const qsizetype digits : {qsizetype(64), qsizetype(40)}) {
        if (source.size() >= digits && isHex(QStringView(source).first(digits))) {
            QString rest = source.mid(digits);
            if (rest.startsWith(u".git")) {
                rest.remove(0, 4);
            }
            return bounded(QStringLiteral("git commit %1%2").arg(source.first(12), rest));
        }
    }
    return {};
}

} // namespace cachalot
