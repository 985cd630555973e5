#include "tests/ui/tourplaces.h"

#include "tests/support/azurite.h"
#include "tests/support/ghaserver.h"
#include "tests/support/realregistry.h"
#include "tests/support/s3server.h"
#include "tests/support/testdata.h"
#include "tests/ui/tourprogram.h"

#include <QProcessEnvironment>
#include <QStandardPaths>

namespace cachalot::test
{

using namespace Qt::StringLiterals;

TourPlaces::TourPlaces(TourProgram &program) : m_program(program)
{
    describeRegistry();
    describeS3();
    describeAzure();
    describeGha();
    describeLocal();
    describeInline();
}

TourPlaces::~TourPlaces() = default;

void TourPlaces::describeLocal()
{
    TourPlace &place = m_places[u"local"_s];
    place.fields = {{u"src"_s, m_program.path(u"caches"_s)}};
    place.flag = u"type=local,dest=%1,tag=shop"_s.arg(m_program.path(u"caches"_s));
}

void TourPlaces::describeRegistry()
{
    TourPlace &place = m_places[u"registry"_s];
    place.missing = RealRegistry::missing();
    if (place.missing.isEmpty()) {
        m_registry = std::make_unique<RealRegistry>();
        place.fields = {{u"ref"_s, m_registry->host() + u"/acme/shop:cache"_s}};
        place.flag = u"type=registry,ref=%1/acme/shop:cache"_s.arg(m_registry->host());
    }
}

void TourPlaces::describeS3()
{
    TourPlace &place = m_places[u"s3"_s];
    place.missing = S3Server::missing(S3Program::Versitygw);
    if (place.missing.isEmpty()) {
        m_s3 = std::make_unique<S3Server>(S3Program::Versitygw);
        m_s3->makeBucket(u"shop"_s);
        QProcessEnvironment variables;
        variables.insert(u"SHOP_KEY_ID"_s, m_s3->accessKeyId());
        m_program.setEnvironment(variables);
        place.fields = {{u"bucket"_s, u"shop"_s},
                        {u"region"_s, u"us-east-1"_s},
                        {u"name"_s, u"shop"_s},
                        {u"endpoint_url"_s, m_s3->endpoint()},
                        {u"use_path_style"_s, u"true"_s}};
        place.variables = {{u"access_key_id"_s, u"SHOP_KEY_ID"_s}};
        place.asked = {{u"secret_access_key"_s, m_s3->secretAccessKey()}};
        place.flag = m_s3->spec(u"shop"_s) + u",name=shop"_s;
    }
}

void TourPlaces::describeAzure()
{
    TourPlace &place = m_places[u"azblob"_s];
    place.missing = Azurite::missing();
    if (place.missing.isEmpty()) {
        m_azurite = std::make_unique<Azurite>();
        place.fields = {{u"account_url"_s, QString::fromLatin1(m_azurite->accountUrl())},
                        {u"account_name"_s, QString::fromLatin1(Azurite::kAccount)},
                        {u"container"_s, u"shop"_s},
                        {u"name"_s, u"shop"_s}};
        place.asked = {{u"secret_access_key"_s, QString::fromLatin1(Azurite::kKey)}};
        place.flag = m_azurite->spec(u"shop"_s, u"shop"_s).toString(Secrets::Reveal);
    }
}

void TourPlaces::describeGha()
{
    TourPlace &place = m_places[u"gha"_s];
    place.missing = GhaServer::missing();
    if (place.missing.isEmpty()) {
        m_gha = std::make_unique<GhaServer>();
        // The program runs in a workflow's run.
        m_program.setEnvironment(m_gha->runOf(u"acme/shop"_s, 2, {{u"refs/heads/main"_s, 3}}));
        place.fields = {{u"scope"_s, u"shop"_s}, {u"url_v2"_s, m_gha->url()}};
        place.variables = {{u"token"_s, u"ACTIONS_RUNTIME_TOKEN"_s}};
        place.flag = u"type=gha,scope=shop"_s;
    }
}

/// An image with an inline cache in the registry, brought there as `docker push` does.
void TourPlaces::describeInline()
{
    TourPlace &place = m_places[u"inline"_s];
    place.missing = m_places[u"registry"_s].missing;
    if (place.missing.isEmpty() && QStandardPaths::findExecutable(u"skopeo"_s).isEmpty()) {
        place.missing = u"not installed: skopeo"_s;
    }
    if (place.missing.isEmpty()) {
        const QString image = m_registry->host() + u"/acme/image:1"_s;
        static_cast<void>(runProgram(u"skopeo"_s, {u"copy"_s, u"--dest-tls-verify=false"_s, u"--quiet"_s,
                                                   u"oci:%1:inline"_s.arg(dataPath(u"caches/buildkit-inline"_s)),
                                                   u"docker://"_s + image}));
        place.fields = {{u"ref"_s, image}};
    }
}

} // namespace cachalot::test
