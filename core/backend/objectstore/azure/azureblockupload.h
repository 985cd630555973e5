#pragma once

#include "core/base/bytestream.h"
#include "core/net/httpclient.h"
#include "core/net/retrypolicy.h"

#include <functional>

namespace cachalot
{

/// What is done where a blob of that name is there: its bytes are its name (a layer), or they are what is to change.
enum class ExistingBlob { Keep, Replace };

/// A block blob that is to be written.
struct AzureUpload {
    Url url;         ///< of the blob, with the query of a shared access signature where that is what opens it
    QString name;    ///< for messages, without secrets: "container/key"
    qint64 size = 0; ///< of all that the source gives
    ExistingBlob existing = ExistingBlob::Keep;
    /// So large are the pieces, and so many are on their way at once; together they are the memory that it takes. A
    /// blob that would need more than 50,000 pieces gets larger ones.
    qint64 blockBytes = qint64(8) << 20;
    size_t parallel = 4;
    /// What a refusal means; null: azureError() with the name.
    std::function<Error(HttpResponse &response, const OpContext &context)> errorOf = {};
};

enum class AzureUploadOutcome { Written, WasThere };

/// Writes a block blob (Put Blob, or Put Block and Put Block List): what is not larger than a block in one request,
/// else in blocks. Nothing is visible before the source came to its end without an error: put a VerifyingSource before
/// it. A piece that gets lost is sent again where `http` is a RetryingClient. Blocks of an upload that was given up are
/// dropped by the service after a week. The names of blocks are as long as those of BuildKit's SDK, so that both can
/// send one blob at a time. Errors: those of the source; Cancelled, Denied, NotFound (no container), Network, Server …
[[nodiscard]] Result<AzureUploadOutcome> uploadToAzure(HttpClient &http, RetryClock &clock, const AzureUpload &upload,
                                                       ByteSource &source, const OpContext &context);

} // namespace cachalot
