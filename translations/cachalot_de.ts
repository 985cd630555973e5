<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ErrorText</name>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped this before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not name a cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling: a folder, or a flag such as type=local,src=DIR,tag=NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version can&apos;t do that with this kind of store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been moved, renamed or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check who owns the files and who may read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection and the address, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later; the details hold what it answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or the network drive reported an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data is not what it should be. A build would not use it either: export the cache again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger or deeper than any real cache, so reading it was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused for safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else is working on it. Wait for it to end and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A defect in Cachalot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report this, with the details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonTree</name>
    <message>
        <source>too long to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more text after the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or the end of the list is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a member&apos;s name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text has no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more values than are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>An annotation has a malformed value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer&apos;s archive is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A descriptor has an impossible digest or size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digest is malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blob&apos;s bytes have another digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer&apos;s blob is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that is no file stands in place of a blob</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blob has another size than it should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer unpacks to much more than its size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hard link leads to a file that no layer holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest names no cache config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache config can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache config&apos;s blob is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache config is over 1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer unpacks to other bytes than it should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer lacks the digest of its unpacked bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step is listed twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step has an input without alternatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several entries of index.json have this tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index.json can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no index.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step or a layer points at a layer that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step depends on a step that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer is not in the manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer is among its own parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step depends on itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest is an index and a manifest at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest&apos;s blob is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest is over 1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest is not of the kind that it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer is packed in another way than it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer&apos;s media type is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file&apos;s name is longer than any file system takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache holds no steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step has a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step&apos;s key is random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is larger than is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of contents does not fit its layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer has more entries than are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file&apos;s path or link leads out of its layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the cache again from a build, under the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the blob from another copy of the store, or export the cache again from a build. An export skips blobs that are already there: remove a wrong one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BuildKit imports no larger ones from a registry or a directory. Export with mode=min, or export the stages of the build as caches of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the directory: is it complete, and was it copied as a whole?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the cache again, with mode=max, from a build that ran its steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check which tool wrote it: BuildKit does not write this. Export the cache again from a build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No honest build makes this. Don&apos;t use the cache unless you know where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step runs again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step runs again, late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache is rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache counts as empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache is skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The build ends with an error that it would not have without this cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It makes no difference to a build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BuildKit drops the results that need it without a word: their steps run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The build counts on the result, fails to load it, and runs the step after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BuildKit rejects the whole cache. The build prints an error for the import and goes on without it: every step runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a build the cache is empty, and nothing says so: every step runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client prints a warning and does not pass the cache on to the build: every step runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A build gets all of this cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A build gets a part of this cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A build gets nothing of this cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A build that imports this cache can fail.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextFormat</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>stored as objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker manifest list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inline in an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cache(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no problems seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::CachePanel</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all caches of this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the cache is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform that it was built for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying and unpacking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::DigestLabel</name>
    <message>
        <source>Copy the whole digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::DocumentPage</name>
    <message>
        <source>Reading again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the only cache there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::EmptyState</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::FactsPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::JsonModel</name>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{ %n member(s) }</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[ %n element(s) ]</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::LayersModel</name>
    <message>
        <source>Layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same files as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tar that the layer unpacks to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times larger the layer is unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many steps have this layer as their result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blob</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another entry of this cache holds the same files, packed in the same or in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result of this cache needs the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest does not name this blob, so BuildKit drops the results that need it without a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blob is missing, or its bytes are not what its digest says.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::LayersView</name>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cache holds no layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No layer matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure unpacked sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking %1 %… Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking… Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a layer to see where it comes from and which steps made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blob</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacked digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On top of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed to restore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::MainWindow</name>
    <message>
        <source>Cachalot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a cache folder (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path or flag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;path or flag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another cache (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read every blob and compare it with its digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify and &amp;unpack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also unpack every layer and check what is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as c&amp;ommand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Cachalot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Cachalot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the cachalot-cli command that shows what is on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a cache folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear, but keep what is pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Cachalot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Cachalot %1&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens, compares, moves and repairs BuildKit build caches.

Apache License 2.0</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::OpenDialog</name>
    <message>
        <source>Open a cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Path or cache flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A directory, DIRECTORY:TAG, sample:max, or what stands after --cache-from or --cache-to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the path %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a cache flag: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens %1 in %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::OverviewView</name>
    <message>
        <source>What a build gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other layer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Where the bytes are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>With a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers that another entry holds as well, packed in the same or in another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To use it in a build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the flag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::ProblemsModel</name>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blob</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problem matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 checked, %3 read%4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, all layers unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by reading the manifest and the config. Whether all blobs are there and sound, only verifying tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifest and config are in order. Verifying reads every blob and compares it with its digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::RawView</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole document as it is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the bytes as they are stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document as a tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document could not be read. The problems say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid JSON at byte %1: %2. What comes before is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more. Copy takes all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no layer and no step of this cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::RecentCaches</name>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::RecentDelegate</name>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::StepsModel</name>
    <message>
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the step adds: the top layer of its result, as stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many layers a build fetches to restore the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many other records it depends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restorable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A build that gets here takes the result from this cache instead of running the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache knows the step but holds no result of it: should a build need it, the step runs. Steps after it may still be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache names a result, but a build can&apos;t use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BuildKit leaves records out whose key starts with &quot;random:&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BuildKit rejects this cache as a whole, so nothing of it is used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::StepsView</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cache holds no steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a step to see what it depends on and what it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selector %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers of its result, top first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the top layer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::StoreModel</name>
    <message>
        <source>Not a build cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of no use to a build</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many steps a build can take from the cache instead of running them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restorable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::StorePanel</name>
    <message>
        <source>Caches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter caches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store is empty. Export a cache into it with --cache-to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cache matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the largest has %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest result %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n with problems</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no problems seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No caches here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type of the store</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::WelcomePage</name>
    <message>
        <source>Cachalot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in this build cache, why is it big, is it worth it, and is it sound? Open a BuildKit cache to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a cache folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A directory that --cache-to type=local wrote (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open by path or --cache-from flag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example type=local,src=DIR,tag=NAME (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with the caches that come with Cachalot: one build, exported with mode=min and with mode=max.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop a folder, or a line of text with a cache flag, anywhere in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove those not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent caches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy where it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
