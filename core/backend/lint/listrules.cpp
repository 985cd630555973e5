#include "core/backend/lint/destinations.h"
#include "core/backend/lint/lintwords.h"
#include "core/backend/speclinter.h"

#include "core/backend/govalues.h"

#include <QMap>

#include <algorithm>
#include <array>

namespace cachalot
{

namespace
{

using namespace Qt::StringLiterals;
using lint_rules::destinations;
using lint_rules::Lint;

QMap<QString, QString> effective(const BackendSpec &spec)
{
    QMap<QString, QString> out;
    for (const BackendSpec::Attribute &attribute : spec.attributes()) {
        if (attribute.key != u"type") {
            out[attribute.key] = attribute.value;
        }
    }
    return out;
}

struct ListContext {
    const std::vector<DirectedSpec> &specs;
    std::vector<ListFinding> findings;

    void add(Severity severity, const char *code, const QString &attribute, const QString &message,
             const QString &suggestion, std::vector<size_t> indexes)
    {
        findings.push_back({{severity, QString::fromLatin1(code), attribute, message, suggestion}, std::move(indexes)});
    }
};

bool sharesDestination(const BackendSpec &a, Direction directionOfA, const BackendSpec &b, Direction directionOfB)
{
    if (a.type() != b.type()) {
        return false;
    }
    const QStringList of = destinations(a, directionOfA);
    const QStringList others = destinations(b, directionOfB);
    return std::any_of(of.begin(), of.end(), [&](const QString &one) { return others.contains(one); });
}

// findDuplicateCacheOptions of BuildKit's control/control.go, and what it does not see.
void checkPair(ListContext &context, size_t first, size_t second)
{
    const BackendSpec &a = context.specs[first].spec;
    const BackendSpec &b = context.specs[second].spec;
    if (a.type() != b.type()) {
        return;
    }
    const std::vector<size_t> both = {first, second};
    if (a.type() == u"inline") {
        context.add(Severity::Info, "repeated-inline", {}, Lint::tr("a second inline cache is dropped without a word"),
                    {}, both);
        return;
    }
    const bool sameReference =
        a.type() == u"registry" && !a.value(u"ref").isEmpty() && a.value(u"ref") == b.value(u"ref");
    if (sameReference || effective(a) == effective(b)) {
        context.add(Severity::Error, "duplicate-export", sameReference ? u"ref"_s : QString(),
                    Lint::tr("the build fails with \"%1\"").arg(u"duplicate cache exports ["_s + a.type() + u']'),
                    sameReference ? Lint::tr("write each reference once, whatever the other attributes are")
                                  : Lint::tr("remove one of them"),
                    both);
        return;
    }
    if (!sharesDestination(a, Direction::Export, b, Direction::Export)) {
        return;
    }
    if (a.type() == u"local") {
        context.add(Severity::Warning, "same-directory", u"dest"_s,
                    Lint::tr("both exports write into one directory, and only the tag of the last one is kept"),
                    Lint::tr("export to two directories, or in two builds"), both);
    } else {
        context.add(Severity::Warning, "same-destination", {},
                    Lint::tr("both exports write the same cache; the one that ends last stays"),
                    Lint::tr("remove one of them"), both);
    }
}

// Whether two exports write the same manifest, byte for byte: the same records, layers and format.
bool writesSameManifest(const BackendSpec &a, const BackendSpec &b)
{
    const auto format = [](const BackendSpec &spec) {
        const bool oci = parseGoBool(spec.value(u"oci-mediatypes")).value_or(true);
        const bool manifest = parseGoBool(spec.value(u"image-manifest")).value_or(oci);
        const bool force = spec.has(u"force-compression") && (spec.value(u"force-compression").isEmpty() ||
                                                              parseGoBool(spec.value(u"force-compression")) == true);
        return QStringList{spec.value(u"mode") == u"max" ? u"max"_s : u"min"_s,
                           spec.has(u"compression") ? spec.value(u"compression") : u"gzip"_s,
                           spec.value(u"compression-level"),
                           QString::number(static_cast<int>(oci)),
                           QString::number(static_cast<int>(manifest)),
                           QString::number(static_cast<int>(force))};
    };
    return format(a) == format(b);
}

// Every exporter that writes a manifest reports it under one name, the last one wins, and the client writes that one
// into the index.json of every local directory (client/solve.go).
void checkIndexOfAnother(ListContext &context)
{
    std::vector<size_t> reporting;
    bool anyLocal = false;
    for (size_t i = 0; i < context.specs.size(); ++i) {
        const DirectedSpec &each = context.specs[i];
        if (each.direction == Direction::Export && (each.spec.type() == u"local" || each.spec.type() == u"registry")) {
            reporting.push_back(i);
            anyLocal = anyLocal || each.spec.type() == u"local";
        }
    }
    if (!anyLocal || reporting.size() < 2) {
        return;
    }
    const BackendSpec &first = context.specs[reporting.front()].spec;
    const bool same = std::all_of(reporting.begin(), reporting.end(),
                                  [&](size_t i) { return writesSameManifest(first, context.specs[i].spec); });
    if (!same) {
        context.add(Severity::Warning, "index-of-another-export", {},
                    Lint::tr("the exports differ in mode, compression or format, and the index.json of the local "
                             "directory may end up naming the manifest of another one, which the directory does not "
                             "hold"),
                    Lint::tr("give them the same settings, or export in two builds"), reporting);
    }
}

void checkImported(ListContext &context)
{
    const auto isImport = [](const DirectedSpec &each) { return each.direction == Direction::Import; };
    if (std::none_of(context.specs.begin(), context.specs.end(), isImport)) {
        return;
    }
    for (size_t i = 0; i < context.specs.size(); ++i) {
        const DirectedSpec &each = context.specs[i];
        if (isImport(each) || destinations(each.spec, Direction::Export).isEmpty()) {
            continue;
        }
        const bool imported = std::any_of(context.specs.begin(), context.specs.end(), [&](const DirectedSpec &other) {
            return isImport(other) && sharesDestination(each.spec, Direction::Export, other.spec, Direction::Import);
        });
        if (!imported) {
            context.add(Severity::Info, "export-not-imported", {},
                        Lint::tr("none of the imports reads what this export writes"), {}, {i});
        }
    }
}

} // namespace

std::vector<ListFinding> lintAll(const std::vector<DirectedSpec> &specs)
{
    // More than anybody writes; the pairs are compared one by one.
    constexpr size_t kMaxSpecs = 200;
    ListContext context{specs, {}};
    const size_t count = std::min(specs.size(), kMaxSpecs);
    for (size_t i = 0; i < count; ++i) {
        for (size_t j = i + 1; j < count; ++j) {
            if (specs[i].direction == Direction::Export && specs[j].direction == Direction::Export) {
                checkPair(context, i, j);
            }
        }
    }
    checkIndexOfAnother(context);
    if (specs.size() <= kMaxSpecs) {
        checkImported(context);
    }
    std::stable_sort(context.findings.begin(), context.findings.end(), [](const ListFinding &a, const ListFinding &b) {
        return a.finding.severity > b.finding.severity;
    });
    return context.findings;
}

} // namespace cachalot
