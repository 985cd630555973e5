#include "core/content/ocilayout.h"
#include "tests/fuzz/fuzz.h"

#include <QFile>
#include <QTemporaryDir>

/// index.json of an OCI layout, read from a directory as ever.
namespace cachalot::fuzz
{

void fuzzOne(QByteArrayView input)
{
    static const QTemporaryDir directory; // one for the process: the file in it is overwritten each time
    const OciLayout layout(directory.path());
    QFile file(layout.indexPath());
    mustHold(file.open(QIODevice::WriteOnly) && file.write(input.data(), input.size()) == input.size(),
             "the temporary folder can be written");
    file.close();

    const auto entries = layout.readIndex();
    if (!entries) {
        return;
    }
    for (const LayoutEntry &entry : *entries) {
        if (!entry.descriptor.digest.isNull()) {
            mustHold(layout.blobPath(entry.descriptor.digest).startsWith(directory.path()),
                     "a digest leads to a file of the layout");
        }
        const LayoutEntry *found = OciLayout::find(*entries, entry.name);
        mustHold(entry.name.isEmpty() || found != nullptr, "a name finds an entry");
    }
}

} // namespace cachalot::fuzz
