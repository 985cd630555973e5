<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%n more layer(s)</source>
        <translation>
            <numerusform>%n more layer</numerusform>
            <numerusform>%n more layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only in %1: %2, %3 at %4 Mbit/s, for %n step(s)</source>
        <translation>
            <numerusform>Only in %1: %2, %3 at %4 Mbit/s, for %n step</numerusform>
            <numerusform>Only in %1: %2, %3 at %4 Mbit/s, for %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextFormat</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n layer</numerusform>
            <numerusform>%n layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cache(s)</source>
        <translation>
            <numerusform>%n cache</numerusform>
            <numerusform>%n caches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferWords</name>
    <message numerus="yes">
        <source>%n blob(s)</source>
        <translation>
            <numerusform>%n blob</numerusform>
            <numerusform>%n blobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s) copied</source>
        <translation>
            <numerusform>%n blob copied</numerusform>
            <numerusform>%n blobs copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n re-encoded</source>
        <translation>
            <numerusform>%n re-encoded</numerusform>
            <numerusform>%n re-encoded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mounted</source>
        <translation>
            <numerusform>%n mounted</numerusform>
            <numerusform>%n mounted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to copy</source>
        <translation>
            <numerusform>%n to copy</numerusform>
            <numerusform>%n to copy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to re-encode</source>
        <translation>
            <numerusform>%n to re-encode</numerusform>
            <numerusform>%n to re-encode</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mount</source>
        <translation>
            <numerusform>%n to mount</numerusform>
            <numerusform>%n to mount</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Waste</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::CleanupView</name>
    <message numerus="yes">
        <source>%n foreign file(s)</source>
        <translation>
            <numerusform>%n foreign file</numerusform>
            <numerusform>%n foreign files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s)</source>
        <translation>
            <numerusform>%n blob</numerusform>
            <numerusform>%n blobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stayed after all: %1</source>
        <translation>
            <numerusform>%n thing stayed after all: %1</numerusform>
            <numerusform>%n things stayed after all: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::ClosingQuestion</name>
    <message numerus="yes">
        <source>%n transfer(s) are not done yet.</source>
        <translation>
            <numerusform>%n transfer is not done yet.</numerusform>
            <numerusform>%n transfers are not done yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::CopyPlanView</name>
    <message numerus="yes">
        <source>min leaves out %n result(s)</source>
        <translation>
            <numerusform>min leaves out %n result</numerusform>
            <numerusform>min leaves out %n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) can&apos;t be copied</source>
        <translation>
            <numerusform>%n result can&apos;t be copied</numerusform>
            <numerusform>%n results can&apos;t be copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) keep their compression</source>
        <translation>
            <numerusform>%n layer keeps its compression</numerusform>
            <numerusform>%n layers keep their compression</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::FactsPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::FilesExtractDialog</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::FilesView</name>
    <message numerus="yes">
        <source>Extracted %n file(s), %1 to %2</source>
        <translation>
            <numerusform>Extracted %n file, %1 to %2</numerusform>
            <numerusform>Extracted %n files, %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::FindingsBar</name>
    <message numerus="yes">
        <source>%n finding(s) in the layers, the first: %1 – %2</source>
        <translation>
            <numerusform>%n finding in the layers: %1 – %2</numerusform>
            <numerusform>%n findings in the layers, the first: %1 – %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::FlagPanel</name>
    <message numerus="yes">
        <source>%n cache(s) in this text. Choose one:</source>
        <translation>
            <numerusform>%n cache in this text. Choose it:</numerusform>
            <numerusform>%n caches in this text. Choose one:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::GraphCanvas</name>
    <message numerus="yes">
        <source>needs %n</source>
        <translation>
            <numerusform>needs %n</numerusform>
            <numerusform>needs %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needed by %n</source>
        <translation>
            <numerusform>needed by %n</numerusform>
            <numerusform>needed by %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::JsonModel</name>
    <message numerus="yes">
        <source>{ %n member(s) }</source>
        <translation>
            <numerusform>{ %n member }</numerusform>
            <numerusform>{ %n members }</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[ %n element(s) ]</source>
        <translation>
            <numerusform>[ %n element ]</numerusform>
            <numerusform>[ %n elements ]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::LayerTreeModel</name>
    <message numerus="yes">
        <source>replaces %n earlier</source>
        <translation>
            <numerusform>replaces %n earlier</numerusform>
            <numerusform>replaces %n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::OverviewView</name>
    <message numerus="yes">
        <source>%n other layer(s)</source>
        <translation>
            <numerusform>%n other layer</numerusform>
            <numerusform>%n other layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s)</source>
        <translation>
            <numerusform>%n blob</numerusform>
            <numerusform>%n blobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::ProblemsView</name>
    <message numerus="yes">
        <source>%n blob(s)</source>
        <translation>
            <numerusform>%n blob</numerusform>
            <numerusform>%n blobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::PruneModel</name>
    <message numerus="yes">
        <source>%n blob(s)</source>
        <translation>
            <numerusform>%n blob</numerusform>
            <numerusform>%n blobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing can go; all %1 stay, in %n cache(s)</source>
        <translation>
            <numerusform>Nothing can go; all %1 stay, in %n cache</numerusform>
            <numerusform>Nothing can go; all %1 stay, in %n caches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 can go; %n cache(s) stay</source>
        <translation>
            <numerusform>%1 of %2 can go; %n cache stays</numerusform>
            <numerusform>%1 of %2 can go; %n caches stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::RepairDialog</name>
    <message numerus="yes">
        <source>All %n result(s) can be kept</source>
        <translation>
            <numerusform>%n result can be kept</numerusform>
            <numerusform>All %n results can be kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n result(s) can be kept</source>
        <translation>
            <numerusform>%1 of %n result can be kept</numerusform>
            <numerusform>%1 of %n results can be kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) go</source>
        <translation>
            <numerusform>%n record goes</numerusform>
            <numerusform>%n records go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) with %1</source>
        <translation>
            <numerusform>%n layer with %1</numerusform>
            <numerusform>%n layers with %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s) come from the other cache.</source>
        <translation>
            <numerusform>%n blob comes from the other cache.</numerusform>
            <numerusform>%n blobs come from the other cache.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair: keep %n result(s)</source>
        <translation>
            <numerusform>Repair: keep %n result</numerusform>
            <numerusform>Repair: keep %n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::Sidebar</name>
    <message numerus="yes">
        <source>%n secret(s) in the keyring</source>
        <translation>
            <numerusform>%n secret in the keyring</numerusform>
            <numerusform>%n secrets in the keyring</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caches were removed from the recent ones</source>
        <translation>
            <numerusform>%n cache was removed from the recent ones</numerusform>
            <numerusform>%n caches were removed from the recent ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::StoreModel</name>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::StorePanel</name>
    <message numerus="yes">
        <source>%n with problems</source>
        <translation>
            <numerusform>%n with problems</numerusform>
            <numerusform>%n with problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::TransferBar</name>
    <message numerus="yes">
        <source>%n transfer(s) were cut off when the program ended</source>
        <translation>
            <numerusform>%n transfer was cut off when the program ended</numerusform>
            <numerusform>%n transfers were cut off when the program ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::TransfersPanel</name>
    <message numerus="yes">
        <source>%n running or waiting</source>
        <translation>
            <numerusform>%n running or waiting</numerusform>
            <numerusform>%n running or waiting</numerusform>
        </translation>
    </message>
</context>
</TS>
