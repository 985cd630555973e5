#pragma once

#include <QByteArrayView>
#include <QtGlobal>

#include <cstddef>
#include <cstdint>

/// What all fuzz targets share. A target is one source file that defines fuzzOne(); libFuzzer calls it in the preset
/// fuzz, replay.cpp in the ordinary tests.
namespace cachalot::fuzz
{

/// One input. Any bytes are right: it must end soon, in bounded memory, and without a finding of a sanitizer.
void fuzzOne(QByteArrayView input);

/// Ends the process where something that must hold for each input does not.
inline void mustHold(bool holds, const char *what)
{
    if (!holds) {
        qFatal("%s", what);
    }
}

} // namespace cachalot::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
