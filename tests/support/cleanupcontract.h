#pragma once

#include "tests/support/storecontract.h"

namespace cachalot::test
{

/// What every store that can be cleaned up must do (StoreInventory, StoreCleaner): a Qt Test class, run like
/// StoreContract. Stores whose blobs can't be listed are held to the cases about names only.
class CleanupContract : public QObject
{
    Q_OBJECT

public:
    explicit CleanupContract(StoreFactory factory) : m_factory(std::move(factory)) {}

private Q_SLOTS:
    void init();
    void cleanup();

    void rootsNameAllThatTheyNeed();
    void itemsAreAllThatIsThere();
    void foreignThingsAreToldAndKept();
    void stampFollowsTheNames();
    void whatNobodyNeedsIsRemoved();
    void whatIsNeededNowStays();
    void whatIsYoungStays();
    void whatIsGoneIsNoError();
    void failedTermsDeleteNothing();
    void cancelledRemovalDeletesNothing();
    void namesAreRemovedAtOnce();
    void movedNamesStay();
    void oneOfTwoNamesOfAManifest();
    void bothNamesOfAManifest();

private:
    StoreFactory m_factory;
    StoreUnderTest m_store;
};

} // namespace cachalot::test
