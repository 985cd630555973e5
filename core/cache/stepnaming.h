#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace cachalot
{

/// The longest name of a step, in UTF-16 units; what is longer ends in "…".
inline constexpr qsizetype kMaxStepNameChars = 16 * 1024;

/// The name of an operation as the reader of a Dockerfile knows it: "RUN npm ci", "COPY api /srv/api", "WORKDIR /srv".
/// `json` is what BuildKit hashes to the operation's digest (solver/llbsolver/ops: exec.go, file.go, merge.go …,
/// CacheMap). Empty for what is no operation. Line breaks of a heredoc stay. Any thread.
[[nodiscard]] QString nameOperation(QByteArrayView json);

/// The paths that a file operation copies from one of its inputs, as far as the JSON tells (BuildKit keeps only the
/// last element of each). Empty for other operations and other inputs.
[[nodiscard]] QStringList copiedPaths(QByteArrayView json, size_t inputSlot);

/// The name of a source ("FROM image@sha256:4a06b5dd77a7 (linux/amd64)", "local context (api, web)", "git commit …")
/// from BuildKit's source key without its prefix "buildkit.source.v0:", and the JSON that a digest in it stands for
/// (empty where unknown). See source/{containerimage,local,git,http}, CacheKey.
[[nodiscard]] QString nameSource(QByteArrayView key, QByteArrayView detailJson);

} // namespace cachalot
