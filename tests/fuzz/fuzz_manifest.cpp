#include "core/backend/inlineimage.h"
#include "core/content/manifest.h"
#include "tests/fuzz/fuzz.h"

/// Manifests and indexes of OCI and Docker, and the image configs that carry an inline cache.
namespace cachalot::fuzz
{

void fuzzOne(QByteArrayView input)
{
    const Result<Manifest> manifest = Manifest::parse(input);
    if (!manifest) {
        mustHold(!manifest.error().message.isEmpty(), "an error says what it is");
    }
    const Result<InlineImage> image = InlineImage::parse(input);
    if (image) {
        mustHold(image->layerHistory().size() <= image->history.size(), "layers of the history are a part of it");
        for (const InlineImage::History &entry : image->history) {
            (void)instructionOf(entry.createdBy);
        }
    }
}

} // namespace cachalot::fuzz
