#include "tests/fuzz/fuzz.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QStringList>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <random>

#include <fcntl.h>
#include <unistd.h>

/// replay SECONDS FOLDER…: calls a fuzz target with each file below the folders, and then, for so many seconds at most,
/// with broken copies of them. The copies are the same in each run up to where the time ends, so that a finding comes
/// back; what libFuzzer finds with more patience is kept in tests/data/fuzz. Where one ends the process, it is written
/// to finding.bin in the working directory.
namespace
{

QByteArray currentInput;

extern "C" void keepFinding(int)
{
    const int file = ::open("finding.bin", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (file >= 0 && ::write(file, currentInput.constData(), static_cast<size_t>(currentInput.size())) >= 0) {
        constexpr char kMessage[] = "the input is kept in finding.bin\n";
        (void)!::write(STDERR_FILENO, kMessage, sizeof(kMessage) - 1);
    }
}

void tryOne(QByteArray input)
{
    currentInput = std::move(input);
    cachalot::fuzz::fuzzOne(currentInput);
}

QList<QByteArray> readSeeds(const QStringList &folders)
{
    QStringList paths;
    for (const QString &folder : folders) {
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            paths.append(files.next());
        }
    }
    paths.sort();
    QList<QByteArray> seeds;
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
        }
        seeds.append(file.readAll());
    }
    return seeds;
}

class Breaker
{
public:
    QByteArray breakCopy(QByteArray bytes, const QByteArray &other)
    {
        for (int times = pick(4); times >= 0; --times) {
            breakOnce(bytes, other);
        }
        return bytes;
    }

private:
    int pick(qsizetype below) { return below <= 1 ? 0 : static_cast<int>(m_random() % static_cast<quint64>(below)); }

    void breakOnce(QByteArray &bytes, const QByteArray &other)
    {
        const qsizetype at = pick(bytes.size() + 1);
        const qsizetype length = std::min<qsizetype>(bytes.size() - at, 1 + pick(16));
        switch (pick(6)) {
        case 0: // one bit
            if (at < bytes.size()) {
                bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << pick(8)));
            }
            break;
        case 1: // any byte
            if (at < bytes.size()) {
                bytes[at] = static_cast<char>(pick(256));
            }
            break;
        case 2:
            bytes.truncate(at);
            break;
        case 3:
            bytes.remove(at, length);
            break;
        case 4: // twice the same
            bytes.insert(at, bytes.mid(at, length));
            break;
        default: // a piece of another seed
            bytes.insert(at, other.mid(pick(other.size()), 1 + pick(64)));
            break;
        }
    }

    std::mt19937_64 m_random{20240229};
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    std::signal(SIGABRT, keepFinding);
    const QStringList arguments = QCoreApplication::arguments();
    const qint64 milliseconds = arguments.value(1).toLongLong() * 1000;
    const QList<QByteArray> seeds = readSeeds(arguments.mid(2));
    if (seeds.isEmpty()) {
        qFatal("there is no seed below %s", qPrintable(arguments.mid(2).join(QStringLiteral(", "))));
    }
    for (const QByteArray &seed : seeds) {
        tryOne(seed);
    }
    QElapsedTimer timer;
    timer.start();
    Breaker breaker;
    int broken = 0;
    for (; timer.elapsed() < milliseconds; ++broken) {
        const QByteArray &seed = seeds.at(broken % seeds.size());
        const QByteArray &other = seeds.at((broken / seeds.size() + broken) % seeds.size());
        tryOne(breaker.breakCopy(seed, other));
    }
    std::printf("%d seeds and %d broken copies\n", static_cast<int>(seeds.size()), broken);
    return 0;
}
