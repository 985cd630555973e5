#include "core/net/linkheader.h"
#include "core/net/url.h"
#include "tests/fuzz/fuzz.h"

/// Link headers, and what their targets mean: never a URL that is none, or that tells of a password.
namespace cachalot::fuzz
{

void fuzzOne(QByteArrayView input)
{
    const QByteArray target = nextLink(input);
    mustHold(target.isEmpty() || input.contains(target), "a target stands in the header");
    for (const QByteArrayView reference : {QByteArrayView(target), input}) {
        static const Url base = *Url::parse("https://registry.example/v2/a/tags/list?n=1");
        const Result<Url> url = base.resolved(reference);
        if (!url) {
            mustHold(!url.error().message.isEmpty(), "an error says what it is");
            continue;
        }
        mustHold(url->scheme() == "https" || url->scheme() == "http", "no other scheme");
        mustHold(!url->host().isEmpty() && url->target().startsWith('/'), "a URL has a host and a path");
        mustHold(!url->authority().contains('@'), "no user info");
        const Result<Url> again = Url::parse(url->toBytes());
        mustHold(again && *again == *url, "a URL reads as it is written");
    }
}

} // namespace cachalot::fuzz
