#pragma once

#include <QList>
#include <QString>

#include <map>
#include <memory>
#include <utility>

namespace cachalot::test
{

class Azurite;
class GhaServer;
class RealRegistry;
class S3Server;
class TourProgram;

/// A place for a cache as somebody describes it to the program.
struct TourPlace {
    using Pairs = QList<std::pair<QString, QString>>;
    QString missing; ///< why there is none here, for a QSKIP
    Pairs fields;
    Pairs variables; ///< attributes that come from a variable, with its name
    Pairs asked;     ///< those that are asked for, with the answer
    QString flag;    ///< for an export that is typed; empty: nothing is exported there
};

/// A place of each backend, before a real server: by the backend's type.
class TourPlaces
{
public:
    /// Starts the servers, and puts into the program's environment what belongs there.
    explicit TourPlaces(TourProgram &program);
    ~TourPlaces();
    [[nodiscard]] const TourPlace &at(const QString &type) const { return m_places.at(type); }

private:
    void describeRegistry();
    void describeS3();
    void describeAzure();
    void describeGha();
    void describeLocal();
    void describeInline();

    TourProgram &m_program;
    std::unique_ptr<RealRegistry> m_registry;
    std::unique_ptr<S3Server> m_s3;
    std::unique_ptr<Azurite> m_azurite;
    std::unique_ptr<GhaServer> m_gha;
    std::map<QString, TourPlace> m_places;
};

} // namespace cachalot::test
