#include "core/content/descriptordocument.h"

#include "core/base/format.h"
#include "core/content/gojson.h"

#include <nlohmann/json.hpp>

#include <limits>
#include <string>
#include <string_view>
#include <variant>

namespace cachalot
{
namespace
{

/// Compares as Go's foldName does: ASCII letters without regard to case, and the two letters beyond ASCII that Unicode
/// folds to one (U+017F long s, U+212A Kelvin sign).
std::string folded(std::string_view name)
{
    std::string result;
    result.reserve(name.size());
    for (size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        if (c >= 'A' && c <= 'Z') {
            result += static_cast<char>(c - 'A' + 'a');
        } else if (name.substr(i, 2) == "\u017f") {
            result += 's';
            i += 1;
        } else if (name.substr(i, 3) == "\u212a") {
            result += 'k';
            i += 2;
        } else {
            result += c;
        }
    }
    return result;
}

struct Ignored {
};
struct Number { // a Go int whose value nobody needs
};
struct Size {
    std::optional<qint64> *target;
};
struct Text {
    QString *target; // null where only the type matters
};
struct OptionalText {
    std::optional<QString> *target;
};
struct TextList {
};
struct TextMap {
    QMap<QString, QString> *target;
};
struct Platform {
    RawDescriptor *target;
};
struct OneDescriptor {
    RawDescriptor *target;
};
struct DescriptorList {
    std::vector<RawDescriptor> *target;
};
struct Document {
};

/// What may stand at a place in the document.
using Slot = std::variant<Ignored, Number, Size, Text, OptionalText, TextList, TextMap, Platform, OneDescriptor,
                          DescriptorList, Document>;

QString wantedType(const Slot &slot)
{
    struct Namer {
        QString operator()(const Ignored &) const { return {}; }
        QString operator()(const Number &) const { return QStringLiteral("a whole number"); }
        QString operator()(const Size &) const { return QStringLiteral("a whole number"); }
        QString operator()(const Text &) const { return QStringLiteral("a text"); }
        QString operator()(const OptionalText &) const { return QStringLiteral("a text"); }
        QString operator()(const TextList &) const { return QStringLiteral("a list of texts"); }
        QString operator()(const TextMap &) const { return QStringLiteral("an object"); }
        QString operator()(const Platform &) const { return QStringLiteral("an object"); }
        QString operator()(const OneDescriptor &) const { return QStringLiteral("an object"); }
        QString operator()(const DescriptorList &) const { return QStringLiteral("a list of descriptors"); }
        QString operator()(const Document &) const { return QStringLiteral("an object"); }
    };
    return std::visit(Namer{}, slot);
}

/// Takes the events of nlohmann's iterative parser; its own stack is as deep as the known part of the document.
class Handler final : public nlohmann::json_sax<nlohmann::json>
{
public:
    Handler(DescriptorDocument &document, size_t maxDescriptors)
        : m_document(document), m_maxDescriptors(maxDescriptors)
    {
    }

    [[nodiscard]] Error takeError()
    {
        return m_error ? *std::move(m_error) : Error{ErrorCode::Damaged, QStringLiteral("not JSON")};
    }

    bool null() override
    {
        if (m_skipDepth > 0) {
            return true;
        }
        const Slot slot = nextSlot();
        // Go sets maps, lists and pointers to nil, and leaves everything else as it was.
        if (const auto *map = std::get_if<TextMap>(&slot)) {
            map->target->clear();
        } else if (const auto *list = std::get_if<DescriptorList>(&slot)) {
            list->target->clear();
        } else if (const auto *text = std::get_if<OptionalText>(&slot)) {
            text->target->reset();
        } else if (const auto *platform = std::get_if<Platform>(&slot)) {
            platform->target->os.clear();
            platform->target->architecture.clear();
            platform->target->variant.clear();
        }
        return checkCount();
    }

    bool boolean(bool) override { return scalar("a truth value"); }

    bool number_integer(number_integer_t value) override { return number(value); }

    bool number_unsigned(number_unsigned_t value) override
    {
        if (value > static_cast<number_unsigned_t>(std::numeric_limits<qint64>::max())) {
            return numberTooLarge();
        }
        return number(static_cast<qint64>(value));
    }

    bool number_float(number_float_t, const string_t &text) override
    {
        if (text.find_first_of(".eE") == string_t::npos) {
            return numberTooLarge();
        }
        return scalar("a fraction");
    }

    bool string(string_t &value) override
    {
        if (m_skipDepth > 0) {
            return true;
        }
        const Slot slot = nextSlot();
        if (const auto *text = std::get_if<Text>(&slot)) {
            if (text->target != nullptr) {
                *text->target = QString::fromStdString(value);
            }
        } else if (const auto *optional = std::get_if<OptionalText>(&slot)) {
            *optional->target = QString::fromStdString(value);
        } else if (!std::holds_alternative<Ignored>(slot)) {
            return mismatch("text", slot);
        }
        return true;
    }

    bool binary(binary_t &) override { return scalar("bytes"); }

    bool start_object(std::size_t) override
    {
        if (m_skipDepth > 0) {
            return skipDeeper();
        }
        const Slot slot = nextSlot();
        if (std::holds_alternative<Ignored>(slot)) {
            return skipDeeper();
        }
        if (std::holds_alternative<TextMap>(slot) || std::holds_alternative<Platform>(slot) ||
            std::holds_alternative<OneDescriptor>(slot) || std::holds_alternative<Document>(slot)) {
            m_frames.push_back({slot, {}, -1});
            return true;
        }
        return mismatch("an object", slot);
    }

    bool key(string_t &name) override
    {
        if (m_skipDepth == 0) {
            m_frames.back().key = name;
        }
        return true;
    }

    bool end_object() override { return leave(); }

    bool start_array(std::size_t) override
    {
        if (m_skipDepth > 0) {
            return skipDeeper();
        }
        const Slot slot = nextSlot();
        if (std::holds_alternative<Ignored>(slot)) {
            return skipDeeper();
        }
        if (const auto *list = std::get_if<DescriptorList>(&slot)) {
            list->target->clear();
        } else if (!std::holds_alternative<TextList>(slot)) {
            return mismatch("a list", slot);
        }
        m_frames.push_back({slot, {}, -1});
        return true;
    }

    bool end_array() override { return leave(); }

    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &exception) override
    {
        // "[json.exception.parse_error.101] parse error at line 1, column 2: syntax error while …": the rest is enough.
        QString why = QString::fromUtf8(exception.what());
        why = why.mid(why.indexOf(QStringLiteral(": ")) + 2);
        return failWith(ErrorCode::Damaged, QStringLiteral("not JSON: byte %1: %2").arg(position).arg(printable(why)));
    }

private:
    struct Frame {
        Slot slot;
        std::string key;  // of an object: the member that is being read
        qint64 index = 0; // of a list: the element that is being read
    };

    /// What is expected of the value that comes now; counts elements of lists.
    Slot nextSlot()
    {
        if (m_frames.empty()) {
            return Document{};
        }
        Frame &frame = m_frames.back();
        if (std::holds_alternative<Document>(frame.slot)) {
            return documentMember(folded(frame.key));
        }
        if (const auto *descriptor = std::get_if<OneDescriptor>(&frame.slot)) {
            return descriptorMember(*descriptor->target, folded(frame.key));
        }
        if (const auto *platform = std::get_if<Platform>(&frame.slot)) {
            return platformMember(*platform->target, folded(frame.key));
        }
        if (const auto *map = std::get_if<TextMap>(&frame.slot)) {
            return Text{&(*map->target)[QString::fromStdString(frame.key)]};
        }
        frame.index += 1;
        if (const auto *list = std::get_if<DescriptorList>(&frame.slot)) {
            // One more than allowed is read, and refused when it is complete.
            return OneDescriptor{&list->target->emplace_back()};
        }
        return Text{nullptr};
    }

    Slot documentMember(const std::string &name)
    {
        if (name == "mediatype") {
            return OptionalText{&m_document.mediaType};
        }
        if (name == "config") {
            m_document.hasConfig = true;
            return OneDescriptor{&m_document.config};
        }
        if (name == "layers") {
            m_document.hasLayers = true;
            return DescriptorList{&m_document.layers};
        }
        if (name == "manifests") {
            m_document.hasManifests = true;
            return DescriptorList{&m_document.manifests};
        }
        if (name == "schemaversion") {
            return Number{};
        }
        if (name == "artifacttype") {
            return Text{nullptr};
        }
        if (name == "annotations") {
            m_unused.annotations.clear();
            return TextMap{&m_unused.annotations};
        }
        if (name == "subject") {
            m_unused = {};
            return OneDescriptor{&m_unused};
        }
        return Ignored{};
    }

    static Slot descriptorMember(RawDescriptor &descriptor, const std::string &name)
    {
        if (name == "mediatype") {
            return Text{&descriptor.mediaType};
        }
        if (name == "digest") {
            return Text{&descriptor.digest};
        }
        if (name == "size") {
            return Size{&descriptor.size};
        }
        if (name == "annotations") {
            return TextMap{&descriptor.annotations};
        }
        if (name == "platform") {
            return Platform{&descriptor};
        }
        if (name == "urls") {
            return TextList{};
        }
        if (name == "data" || name == "artifacttype") {
            return Text{nullptr};
        }
        return Ignored{};
    }

    static Slot platformMember(RawDescriptor &descriptor, const std::string &name)
    {
        if (name == "os") {
            return Text{&descriptor.os};
        }
        if (name == "architecture") {
            return Text{&descriptor.architecture};
        }
        if (name == "variant") {
            return Text{&descriptor.variant};
        }
        if (name == "os.version") {
            return Text{nullptr};
        }
        if (name == "os.features") {
            return TextList{};
        }
        return Ignored{};
    }

    bool scalar(const char *found)
    {
        if (m_skipDepth > 0) {
            return true;
        }
        const Slot slot = nextSlot();
        return std::holds_alternative<Ignored>(slot) || mismatch(found, slot);
    }

    bool number(qint64 value)
    {
        if (m_skipDepth > 0) {
            return true;
        }
        const Slot slot = nextSlot();
        if (const auto *size = std::get_if<Size>(&slot)) {
            *size->target = value;
            return true;
        }
        if (std::holds_alternative<Number>(slot) || std::holds_alternative<Ignored>(slot)) {
            return true;
        }
        return mismatch("a number", slot);
    }

    bool numberTooLarge()
    {
        if (m_skipDepth > 0) {
            return true;
        }
        const Slot slot = nextSlot();
        if (std::holds_alternative<Size>(slot) || std::holds_alternative<Number>(slot)) {
            return failWith(ErrorCode::Damaged, QStringLiteral("%1: does not fit in 64 bits").arg(path()));
        }
        return std::holds_alternative<Ignored>(slot) || mismatch("a number", slot);
    }

    bool skipDeeper()
    {
        m_skipDepth += 1;
        if (m_frames.size() + m_skipDepth > DescriptorDocument::kMaxDepth) {
            return failWith(ErrorCode::LimitExceeded,
                            QStringLiteral("nested deeper than %1").arg(DescriptorDocument::kMaxDepth));
        }
        return true;
    }

    bool leave()
    {
        if (m_skipDepth > 0) {
            m_skipDepth -= 1;
            return true;
        }
        m_frames.pop_back();
        return checkCount();
    }

    bool checkCount()
    {
        if (m_document.layers.size() > m_maxDescriptors || m_document.manifests.size() > m_maxDescriptors) {
            return failWith(ErrorCode::LimitExceeded, QStringLiteral("more than %1 descriptors").arg(m_maxDescriptors));
        }
        return true;
    }

    /// "layers[3].size": the value that is being read.
    [[nodiscard]] QString path() const
    {
        QString result;
        for (const Frame &frame : m_frames) {
            if (frame.index >= 0) {
                result += QStringLiteral("[%1]").arg(frame.index);
            } else {
                if (!result.isEmpty()) {
                    result += u'.';
                }
                result += printable(QString::fromStdString(frame.key), 60);
            }
        }
        return result;
    }

    bool mismatch(const char *found, const Slot &slot)
    {
        const QString where = path();
        return failWith(ErrorCode::Damaged,
                        (where.isEmpty() ? QString() : where + QStringLiteral(": ")) +
                            QStringLiteral("%1 where %2 must be").arg(QString::fromLatin1(found), wantedType(slot)));
    }

    bool failWith(ErrorCode code, const QString &message)
    {
        m_error = Error{code, message};
        return false;
    }

    DescriptorDocument &m_document;
    size_t m_maxDescriptors;
    std::vector<Frame> m_frames;
    size_t m_skipDepth = 0; // how deep inside a value that nobody reads
    RawDescriptor m_unused; // members whose types are checked and whose values nobody reads
    std::optional<Error> m_error;
};

} // namespace

Descriptor RawDescriptor::toDescriptor() const
{
    Descriptor descriptor;
    descriptor.mediaType = mediaType;
    descriptor.digest = Digest::parse(digest).value_or(Digest());
    descriptor.size = std::max<qint64>(size.value_or(-1), -1);
    descriptor.annotations = annotations;
    if (!os.isEmpty() || !architecture.isEmpty()) {
        const QString unknown = QStringLiteral("unknown");
        descriptor.platform = (os.isEmpty() ? unknown : os) + u'/' + (architecture.isEmpty() ? unknown : architecture);
        if (!variant.isEmpty()) {
            descriptor.platform += u'/' + variant;
        }
    }
    return descriptor;
}

QString RawDescriptor::malformed() const
{
    if (const Result<Digest> parsed = Digest::parse(digest); !parsed) {
        return QStringLiteral("digest: ") + parsed.error().message;
    }
    return size && *size < 0 ? QStringLiteral("size: %1 is negative").arg(*size) : QString();
}

Result<DescriptorDocument> DescriptorDocument::parse(QByteArrayView json, size_t maxDescriptors)
{
    // nlohmann skips a byte order mark, Go does not know one.
    if (json.startsWith("\xef\xbb\xbf")) {
        return fail(ErrorCode::Damaged, QStringLiteral("not JSON: it starts with a byte order mark"));
    }
    // It also takes a zero byte for the end of the text, whatever comes after.
    if (const qsizetype zero = json.indexOf('\0'); zero >= 0) {
        return fail(ErrorCode::Damaged, QStringLiteral("not JSON: byte %1: a zero byte").arg(zero + 1));
    }
    DescriptorDocument document;
    Handler handler(document, maxDescriptors);
    try {
        if (!nlohmann::json::sax_parse(json.begin(), json.end(), &handler)) {
            if (const QByteArray repaired = repairedLikeGo(json); repaired != json) {
                return parse(repaired, maxDescriptors);
            }
            return fail(handler.takeError());
        }
    } catch (const nlohmann::json::exception &exception) {
        return fail(ErrorCode::Damaged, QStringLiteral("not JSON: %1").arg(QString::fromUtf8(exception.what())));
    }
    return document;
}

} // namespace cachalot
