#pragma once

#include "core/content/digest.h"
#include "core/content/tarheader.h"

#include <map>
#include <string>
#include <vector>

namespace cachalot
{

/// The table of contents of an estargz blob, as JSON text (stargz-snapshotter estargz/types.go, TOCEntry).
class EstargzTable
{
public:
    struct Piece {
        qint64 offset = 0;      ///< of the gzip member
        qint64 chunkOffset = 0; ///< in the file
        qint64 chunkSize = 0;   ///< 0: to the file's end
        Digest digest;
    };

    /// Errors: LimitExceeded over half a gibibyte.
    [[nodiscard]] Result<> add(const TarHeader &header, const char *type, const std::vector<Piece> &pieces,
                               const Digest &fileDigest);
    [[nodiscard]] std::string finish() const { return m_json + "]}"; }

private:
    void begin(const std::string &name, const char *type);
    void text(const char *key, const std::string &value);
    void number(const char *key, qint64 value);
    void piece(const Piece &part);
    void xattrs(const std::map<std::string, std::string> &all);

    std::string m_json = R"({"version":1,"entries":[)";
    bool m_isEmpty = true;
    std::map<qint64, std::string> m_users; // a name stands at the first entry with it only
    std::map<qint64, std::string> m_groups;
};

} // namespace cachalot
