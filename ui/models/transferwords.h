#pragma once

#include "core/transfer/job.h"
#include "ui/models/copyorder.h"

/// What the app says of transfers, translated.
namespace cachalot::text
{

/// A short name for people: "shop:max" for a cache in a directory, "Library: shop", a reference, "s3 bucket/name".
[[nodiscard]] QString placeName(const BackendSpec &spec, const QString &libraryDirectory);
/// "shop:max → ghcr.io/acme/shop:cache"; of several sources how many they are.
[[nodiscard]] QString route(const TransferRequest &request, const QString &libraryDirectory);

[[nodiscard]] QString blobs(qint64 n); ///< "14 blobs"
[[nodiscard]] QString stateName(JobState state);
[[nodiscard]] QString actionName(PlannedBlob::Action action); ///< "Copy", "Already there" …
[[nodiscard]] QString reason(LeftOutResult::Reason reason);

[[nodiscard]] QString rate(std::optional<double> bytesPerSecond); ///< "41 MB/s"; empty where unknown
[[nodiscard]] QString timeLeft(std::optional<qint64> seconds);    ///< "0:12 left"; empty where unknown
[[nodiscard]] QString duration(double seconds);                   ///< "0.4 s", "12 s", "3:05", "1:02:03"
/// 0 to 1; -1 where nobody knows.
[[nodiscard]] double fraction(const JobProgress &progress);

/// How a job stands, in a sentence: what moves, why it waits, what it did, why it failed.
[[nodiscard]] QString standing(const Job &job);
/// What a finished job did: "14 blobs copied, 3 there already · 1.2 MB in 0.4 s".
[[nodiscard]] QString outcome(const JobOutcome &outcome);
/// All that there is to say of a job, for the clipboard; technical English.
[[nodiscard]] QString jobDetails(const Job &job);

/// "14 layers, 1.2 MB: 10 to copy, 4 there already".
[[nodiscard]] QString planSentence(const CopyPlan &plan);
/// What a button does that runs the plan: "Copy 14 layers, 1.2 MB".
[[nodiscard]] QString planAction(const CopyPlan &plan);

/// An error of a transfer in words: what happened, and what to do about it.
struct TransferTrouble {
    QString title;
    QString advice; ///< empty where errorText() knows better
};
[[nodiscard]] TransferTrouble trouble(const Error &error);

} // namespace cachalot::text
