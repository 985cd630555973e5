<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AttributeSchema</name>
    <message>
        <source>Azure Blob Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cache in a container of Azure Blob Storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the storage account, such as https://account.blob.core.windows.net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is created where it does not exist, by an import too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the cache in the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export writes every name of a list a;b;c, and an import reads all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder that all keys of the cache are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined with the other parts as a path: a slash is added, and // and .. are cleaned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the layers, below prefix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the names, below prefix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the storage account; by default the first part of the address&apos;s host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shared key of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one the daemon signs in by its own Azure settings (environment, managed identity, Azure CLI).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much to store: the layers of the final image (min), or those of every build step (max).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any other value counts as min, without a word. max also publishes the layers of stages that are not part of the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the build succeed although the export of its cache failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that is no boolean counts as false. A wrong setting of the exporter (no region, an expired token) still fails the build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How newly written layers are compressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers that exist already keep their compression unless force-compression is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard to compress: 0 to 9 for gzip and estargz, 0 to 22 for zstd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without effect on uncompressed layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compress all layers again, those of the base image and of earlier caches too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow, and layers are then no longer shared with the base image. An empty value means true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store the cache as an OCI image manifest, which most registries accept, rather than as an index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default is false before BuildKit 0.21, and wherever oci-mediatypes is false. Set it for Amazon ECR, Harbor and older builders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the media types of OCI rather than those of Docker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false together with image-manifest=true is an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docker driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of registry caches it imports inline ones only. buildx refuses every other export: turn on the containerd image store, or use another driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docker driver with the containerd image store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without s3 and azblob; buildx leaves an s3 cache out without a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docker-container driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kubernetes driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remote driver, or buildkitd on its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cache in the cache service of GitHub Actions; it can be used within a workflow only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the cache, so that several images keep theirs apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two builds with the same scope overwrite each other&apos;s cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runtime token of the workflow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one buildx drops the cache without a word, and buildctl fails. It expires with the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the cache service, first version of its interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of url and url_v2 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the cache service, second version of its interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client fills it where version is 2 or ACTIONS_CACHE_SERVICE_V2 is true. Its presence selects the second version unless version is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which version of the service&apos;s interface to use; told from the addresses by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long one request to the service may take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository, as owner/name, whose cache entries are listed before an export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only together with ghtoken; docker/build-push-action sets both. It saves a request per layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token for GitHub&apos;s REST interface, to list the cache entries of repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only together with repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cache in a directory of the machine that runs the build command, as an OCI layout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory to write to; it is created where it does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory to read from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A directory, index, tag or blob that is missing is a warning: the build goes on without the cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the cache in the directory, so that it can hold several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import ignores it where digest is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digest of the manifest to read, rather than the one that tag names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client looks it up in index.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the export, delete the blobs of the directory that no cache in it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older clients ignore it. It can delete blobs of an export that runs at the same time, and a failure is only logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cache inside the configuration of the image that is pushed; it holds the final image&apos;s layers only. It has no settings, and is imported as a registry cache with the image&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cache in a container registry, under a tag of its own. Credentials come from the docker login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the cache in the registry, such as registry.example.com/app:cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a host it is docker.io, without a tag :latest. Use another name than the image&apos;s: an export replaces what was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to the registry over plain HTTP and without checking certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces what the daemon&apos;s configuration says of that host, its mirrors and certificates included. A value that is no boolean is an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon S3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cache in a bucket of Amazon S3 or of a store that speaks its protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region of the bucket, such as eu-central-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other stores need one too; any name does for most of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the cache in the bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export writes every name of a list a;b;c; an import reads the first only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a store other than Amazon&apos;s, such as https://minio.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the bucket into the path of a URL rather than into its host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honoured only with endpoint_url. A value that is no boolean counts as false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What all keys of the cache begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slash is added: write one at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the keys of layers begin with, after prefix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slash is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the keys of the names begin with, after prefix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access key; without one, buildx takes it from its AWS settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buildx reads the environment, profiles, SSO and instance roles; buildctl reads nothing. Where the id or the key is missing, the daemon&apos;s own AWS settings count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret that belongs to access_key_id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of temporary credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts only together with access_key_id and secret_access_key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How old a layer that is still used may get before an export renews its date, so that a lifecycle rule of the bucket does not delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that is no duration counts as 24h. Imports renew nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many layers are uploaded at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the Accept-Encoding header out of the signature, as Google Cloud Storage needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that is no boolean counts as false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How failed requests are repeated: with growing pauses, or adapted to the store&apos;s rate as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a request is tried.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>A (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more layer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lets %2 more of %3 steps be restored, from the same layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds keys of more steps; both restore the same of %2 steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2, %3, and lets %4 more of %5 steps be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2, %3, and lets the same steps be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare: %1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BuildKit would reject %1, so only layers can be compared: %2 in both, %3 only in %4, %5 only in %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both caches are empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 hold the same %3, and either lets %4 of %5 steps be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 They take %2 in %3 and %4 in %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 have nothing in common: %3 against %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 steps, %2 can be restored only from %3 and %4 only from %5. %3 holds %6 of its own, %5 holds %7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 in B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers only in A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers only in B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restorable from both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restorable only from A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restorable only from B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restorable from neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyCells</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy digest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>Findings</name>
    <message>
        <source>Unsafe path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsupported entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absurd size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not supported here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many directories</source>
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
    <name>LayerNames</name>
    <message>
        <source>Layer %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerWords</name>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
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
        <source>A layer lacks its annotations</source>
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
        <source>The caches of several Git refs are shown as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache is signed; the signature was not checked</source>
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
        <source>A layer has an entry of a kind that BuildKit does not unpack</source>
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
    <name>SpecLinter</name>
    <message>
        <source>BuildKit ignores the unknown attribute %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BuildKit ignores %1: the blank makes it another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write %1 without the blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cache of this type has no such setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is probably meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BuildKit ignores src of an export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BuildKit ignores dest of an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BuildKit ignores %1 of an export: it belongs to --cache-from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BuildKit ignores %1 of an import: it belongs to --cache-to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BuildKit ignores %1: a cache of type %2 is always written in gzip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BuildKit ignores %1: a cache of type %2 has a format of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and without %2 %3</source>
        <comment>a finding, an attribute, what happens</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or $</source>
        <comment>between the names of variables</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add %1=…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not set: buildkitd takes it from its own environment (%2), and where it is not set there either, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not set: the client takes it from %2; without it buildx leaves the cache out without a word, and buildctl fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type is given more than once; the last one counts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BuildKit knows no cache of type %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the types are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BuildKit can&apos;t import type=inline: the cache is not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import it with type=registry,ref= and the name of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is given more than once; the last one counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BuildKit ignores a value without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BuildKit ignores mode: an inline cache is always min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BuildKit ignores %1: an inline cache has no settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for mode=max use a cache of type registry beside the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the build fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cache is not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second inline cache is dropped without a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the build fails with &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write each reference once, whatever the other attributes are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both exports write into one directory, and only the tag of the last one is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export to two directories, or in two builds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both exports write the same cache; the one that ends last stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the exports differ in mode, compression or format, and the index.json of the local directory may end up naming the manifest of another one, which the directory does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give them the same settings, or export in two builds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of the imports reads what this export writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new cache has another digest: the export succeeds, but no tag and no import finds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is wrong, and what happens</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image-manifest=true needs the media types of OCI, and oci-mediatypes=false turns them off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oci-mediatypes=false turns image-manifest off too; BuildKit 0.21 fails instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BuildKit talks to this registry over plain HTTP, and forgets what the daemon&apos;s configuration says of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset needs buildx 0.35 (BuildKit&apos;s client 0.31): older ones ignore it. It can delete blobs of an export that runs at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each export adds its blobs to the directory, and nothing deletes those of the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add reset=true (buildx 0.35 or later), or prune the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cache is stored without a name, and no import finds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BuildKit ignores tag, since digest is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag is empty: the build fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compression-level has no effect on uncompressed layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is beyond 0 to 9 of %2: the build fails at the first layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-1 is the default level of gzip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-2 is gzip without matches (Huffman codes only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is beyond 0 to 22 of zstd: the fastest level is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is beyond 0 to 22 of zstd: the best level is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name is empty: the cache is stored under no name of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the names is empty, and counts as a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an s3 import reads the first name only (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import each name with a spec of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BuildKit joins names as paths: .. and // in one lead to another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no slash is added to %1: keys begin with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write %1 for a folder (the keys then change)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keys begin with a slash: a folder without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names and layers lie in one place, so a name can&apos;t be told from a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buildx fills in the other half from its own AWS settings, which may belong to someone else; with buildctl the daemon&apos;s own settings count instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give access_key_id and secret_access_key, or neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session_token stands without the keys that it belongs to: buildx adds those of its own AWS settings, and BuildKit ignores it where there are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give all three, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bucket is a name, not a URL: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put what follows the bucket into prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bucket holds a slash: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put what follows the slash into prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BuildKit ignores use_path_style without endpoint_url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Cloud Storage answers SignatureDoesNotMatch, since it changes a signed header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add disable_accept_encoding=true (BuildKit 0.30 or later)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account_url does not begin with https://: BuildKit fails with &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure&apos;s sign-in is refused over plain HTTP: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write https://, or give secret_access_key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account_url does not begin with https://: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure takes no such container name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 to 63 lower-case letters, digits and single hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the import creates the container where it does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BuildKit joins the parts of a key as a path: .. and // in %1 lead to another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BuildKit ignores %1 without %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scope is buildkit: another build of the repository without a scope overwrites this cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a scope for each image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scope with a semicolon in it is one scope, not several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BuildKit ignores url_v2, since version is 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BuildKit takes url_v2 and ignores url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>url is not set: the client takes it from $ACTIONS_CACHE_URL or $ACTIONS_RESULTS_URL; without it buildx leaves the cache out without a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1=*** stands for a secret that was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave it out: the client takes it from $ACTIONS_RUNTIME_TOKEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave it out: docker/build-push-action sets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave it out: buildx takes it from $AWS_ACCESS_KEY_ID, $AWS_SECRET_ACCESS_KEY and $AWS_SESSION_TOKEN, or from a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave it out: the daemon signs in by its own Azure settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the spec: shells, process lists and build histories keep it, and buildx before 0.21.3 put it into traces and into the build&apos;s history (CVE-2025-0495)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value of %1 holds what looks like a password or a signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave it out of the spec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no boolean: BuildKit takes it for false without a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no boolean: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no integer: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the interfaces of the service are 1 and 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a positive integer: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a number with a unit (h, m, s), such as 36h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go&apos;s durations know no days: write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no duration: BuildKit takes 24h without a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no duration: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the values are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: BuildKit takes it for min without a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not begin with https:// or http://: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no shell expands the ~ in %1: a directory of that name is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write $HOME, or the whole path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no digest: the client prints a warning and leaves the cache out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a digest is sha256: and 64 hex digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value of %1 begins or ends with a blank, which is part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it without the blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cache of type %1 can&apos;t be exported with the %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cache of type %1 can&apos;t be imported with the %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is wrong, and what to do</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepFacts</name>
    <message>
        <source>All</source>
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
    <name>StepNames</name>
    <message>
        <source>Source %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1</source>
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
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a build takes nothing from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 steps can be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no problems seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>word, sentence</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, note</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>TransferWords</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from, to</comment>
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
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-encode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out (mode=min)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out (a layer is missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes per second</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s) copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n re-encoded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mounted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 written in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for another transfer to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at what is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused after %1 of %2; what is copied stays copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused before it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing of it can be seen at its destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off when the program ended; resuming goes on with what is not there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to copy</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to re-encode</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mount</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1, %2</source>
        <comment>layers, bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-encode %1, %2</source>
        <comment>layers, bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy and re-encode %1, %2</source>
        <comment>layers, bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount %1</source>
        <comment>layers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it, nothing to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy can&apos;t be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details say what does not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be written there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another kind of destination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache, the repository or the bucket may have been moved, renamed or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access was denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in (docker login), or check the credentials and what they may do there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection and the address, then try again: it goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again: it goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later: it goes on where it stopped. The details hold what it answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading or writing failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or the network drive reported an error; see the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again: it goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it and verify it: the view of its problems says what a build makes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else is writing there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it to end and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A defect in Cachalot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::AttributeField</name>
    <message>
        <source>directory (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (the default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::BundleDialog</name>
    <message>
        <source>Save as bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles (*.tar.zst *.tar *.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in a file of %2, with checksums of all that is in it.
%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the bundle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::CacheCard</name>
    <message>
        <source>Cache %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 steps can be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BuildKit would reject it as a whole.</source>
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
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph</source>
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
    <name>cachalot::CheckList</name>
    <message>
        <source>Reach the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List its caches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can do, was not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not with this kind of store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try to write as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends one blob of a few bytes, always the same one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what can be done with these settings. Nothing is changed, unless you ask to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be used as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::CleanupPage</name>
    <message>
        <source>Clean up %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::CleanupView</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter caches and blobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store could not be looked through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cache here is damaged, so nothing is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rules can&apos;t be followed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 too young</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cache needs it, but a build may be about to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n foreign file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They are not BuildKit&apos;s, and are never touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too young</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed by one cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spared by the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not BuildKit&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; what was not deleted yet is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended early: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deleted, %2 freed.</source>
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
        <source>%1 deleted; %2 will be freed when the registry collects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 deleted, %3 freed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stayed after all: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::ClosingQuestion</name>
    <message>
        <source>Transfers are running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transfer is not done yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) are not done yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost if it stops now: what is copied stays copied, and the rest is offered for resumption when Cachalot is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running in the &amp;tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop, resume later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Don&apos;t close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Cachalot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All transfers have ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::CommandPalette</name>
    <message>
        <source>Search caches and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caches and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::ComparePage</name>
    <message>
        <source>A path or a cache flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two caches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does one hold that the other lacks, in bytes and in steps? Formats and compressions may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading both caches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::CompareView</name>
    <message>
        <source>Swap A and B</source>
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
        <source>Steps of both caches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differing first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers of both caches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cachalot-cli command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caches were not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No layer is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one of the caches could not be read. Verify it to see what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both caches are empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither holds a step or a layer: a build gains nothing from either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps can&apos;t be compared: BuildKit would reject one of the caches as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both  %1 in %2, %3 in %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps that can be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only from %1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From both  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From neither  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be restored from %1 and not from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::ConnectionDialog</name>
    <message>
        <source>Add a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For other tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An inline cache is kept in its image: save the image as a registry instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name can&apos;t have any of %1 in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a connection with this name already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::ConnectionForm</name>
    <message>
        <source>Also in the flag: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry&apos;s user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password or token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry&apos;s password or token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: as docker login has it. What is typed here goes to this system&apos;s keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keyring here: docker login or podman login give the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::CopyDialog</name>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import into the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opt&amp;ions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::CopyLine</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::CopyOptionsForm</name>
    <message>
        <source>Re-&amp;encode layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A build &amp;goes on where exporting fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All results (max)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of the image (min)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min keeps the layers of the final image only, as an export with mode=min does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image, or empty: the last steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image that the build made; its layers are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level </source>
        <comment>before a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this, layers keep the compression that they have, as with BuildKit (force-compression)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker manifest list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its layers hang on (image-manifest, oci-mediatypes); most registries take any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of an image with several platforms, this one only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> at a time</source>
        <comment>after a number of blobs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blobs at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most </source>
        <comment>before a rate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ignore-error: of no meaning here, but for a build with this --cache-to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored &amp;as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platfor&amp;m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::CopyPlanModel</name>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::CopyPlanView</name>
    <message>
        <source>What happens to the bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from, to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its layers hang on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy has the same config, byte for byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>min leaves out %n result(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Steps whose layers are not in the image are kept as keys only, and run again in a build</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) can&apos;t be copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Layers of theirs are missing in the source; verify it to see which</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) keep their compression</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>As with BuildKit; they are re-encoded where that is asked for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::DestinationForm</name>
    <message>
        <source>&amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;ther</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow plain &amp;HTTP and unknown certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refere&amp;nce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store of its own that Cachalot keeps on this machine. An entry of that name is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds use it with type=local. A cache of that tag is replaced; others in the folder stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials come from docker login. A tag of that name is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands after --cache-to, for any kind of store; a path; or a registry reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy into a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::DiffStepsModel</name>
    <message>
        <source>Restorable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of the build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the step adds: the top layer of its result, as stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
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
        <source>The steps could not be named: %1</source>
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
        <source>The samples stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache keys of a buildkitd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of /debug/cache/all (*.json);;All files (*)</source>
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
    <name>cachalot::FileChoicesModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this layer alone, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::FilesExtractDialog</name>
    <message>
        <source>Replace files that are there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extract files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All files: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extract %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Into the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extract into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the files go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a file, not a directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory is not empty. What is in it stays, but for files of the same path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory will be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::FilesPicker</name>
    <message>
        <source>Filter results and layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results and layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose files to show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::FilesTreemap</name>
    <message>
        <source>Treemap of bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no bytes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/%1, %2, %3 % of what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small files in /%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::FilesView</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving /%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extracting all files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extracting /%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files were not all extracted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Extracted %n file(s), %1 to %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Extracted, with exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. These entries are not there as they should be:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files &amp;of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no files here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up one directory (Backspace)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up one directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers of the treemap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extract…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the treemap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cache holds no layers, and so no files: only the keys of steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To list the files, all bytes of the layers are unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To list the files, the layers are fetched from the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers were not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files could not be listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 in this layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 are overwritten or deleted by later layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; later layers overwrite and delete nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is called like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the selected file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extract what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extract all files</source>
        <translation type="unfinished"></translation>
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
    <name>cachalot::FindingsBar</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in the layers, the first: %1 – %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These entries are not what they should be. BuildKit&apos;s own unpacker refuses such paths or reads them within the root.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::FindingsDialog</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::FindsPanel</name>
    <message>
        <source>Login at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS profile %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache folder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builder %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in this user&apos;s settings. A click fills the form; nothing is connected to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into a project&apos;s folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache folders, and the flags in its Makefiles, bake files and workflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found: no docker login, no AWS profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No caches and no cache flags were found in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::FlagPanel</name>
    <message>
        <source>Both can be written in. Paste a flag, a whole docker buildx build line, a bake file or a workflow: its caches fill the form. Secrets are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caches in the pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cache was found in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cache(s) in this text. Choose one:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::GraphCanvas</name>
    <message>
        <source>Graph of the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needs %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needed by %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::GraphView</name>
    <message>
        <source>Find steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of the graph (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cache holds no steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BuildKit rejects the records of this cache, so nobody knows what needs what. Problems says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graph was not drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 steps, drawn as %2 groups: steps in a row that nothing branches off are one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 steps, drawn as %2 groups: steps that are about as deep in the build and of the same state are one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a step to see what it depends on and what it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of this group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::JobActions</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::JobBlobsModel</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::JobPanel</name>
    <message>
        <source>Blobs of the transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its blobs are listed as soon as the plan is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for its turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each blob did is not kept for long.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::JobsModel</name>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
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
    <name>cachalot::LayerLegendModel</name>
    <message>
        <source>Bytes of the files of this layer that later layers leave in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries in the layer&apos;s archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer, top first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::LayerTreeModel</name>
    <message>
        <source>%1 bytes, %2 % of its directory, %3 % of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>replaces %n earlier</source>
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
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link target</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::LayersModel</name>
    <message>
        <source>Same files as %1</source>
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
        <source>As stored</source>
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
        <source>The tar that the layer unpacks to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times larger the layer is unpacked</source>
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
        <source>How many steps have this layer as their result</source>
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
        <source>No layer matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cache holds no layers.</source>
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
        <source>Open &amp;library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
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
        <source>&amp;Search caches and actions…</source>
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
        <source>Graph</source>
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
        <source>Side&amp;bar</source>
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
        <source>Clean &amp;up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what can be deleted in this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name the steps…</source>
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
        <source>Opens and compares BuildKit&apos;s build caches.

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
    <name>cachalot::PageTabs</name>
    <message>
        <source>Open pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close tab</source>
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
        <source>Repair…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a sound cache of what is sound in this one</source>
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
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::PruneModel</name>
    <message>
        <source>%1: goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache or blob</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can use it any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule for caches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name matches no pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excepted by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not old enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left is small enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cache needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several caches need it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cache needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only caches that go need it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cache needs it, but no rule asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too young: a build may be about to use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An upload that may still be running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An upload that was given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer one has replaced it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not BuildKit&apos;s</source>
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
        <source>Nothing to delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1, free %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 and %2, free %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing can go; all %1 stay, in %n cache(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 can go; %n cache(s) stay</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::RatePlot</name>
    <message>
        <source>Throughput over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput, at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <comment>rate, time</comment>
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
    <name>cachalot::RepairDialog</name>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair a cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Another cache that may have the lost blobs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path or a cache flag; none is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading every blob</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sound is kept; the cache stays what it is until the new one is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cache can&apos;t be repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n result(s) can be kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n result(s) can be kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) go</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) with %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s) come from the other cache.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The old blobs stay until they are cleaned up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Repair: keep %n result(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It was not repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>records, layers that go</comment>
        <translation>%1, %2.</translation>
    </message>
</context>
<context>
    <name>cachalot::RulesPanel</name>
    <message>
        <source>Blobs that no cache needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What earlier exports left behind, and uploads that were given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caches go that are all of this:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the time they were written, or their newest step was built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the time a build read them last, where the store knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not among the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each pattern below, where there are several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest, until there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until what the other caches need is no more than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns with * and ?, separated by blanks. None: all names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But not like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caches with such a name never go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of caches that always stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is younger always stays:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A build may have written it and not yet named it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::SecretChoice</name>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where %1 comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable of that name is read each time, in Cachalot&apos;s own environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept: you are asked when the connection is used, once in each run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to this system&apos;s keyring, and to no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keyring here: it can come from a variable, or be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::SecretPrompter</name>
    <message>
        <source>%1 of “%2”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret is needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::SecretsDialog</name>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are not kept in the history. To go on, enter what was there:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library, connections and recent caches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save where caches are kept under a name (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at all stores again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved connections can&apos;t be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the last good version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings saved as “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) in the keyring</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes: %1.

The caches in the store stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::SidebarModel</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caches that were imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No caches yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not usable when last looked at: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at yet: expand it, or press F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::SnippetPanel</name>
    <message>
        <source>docker buildx build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docker buildx bake (HCL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buildctl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings for the tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::SourceList</name>
    <message>
        <source>A&amp;dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caches to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another cache, to be merged with it: a path or a --cache-from flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another cache</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::StepsModel</name>
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
        <source>What the step adds: the top layer of its result, as stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many layers a build fetches to restore the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many other records it depends on</source>
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
        <source>Name the steps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cache holds the keys of its steps and not their text. What a buildkitd with --save-cache-debug answers to /debug/cache/all gives them their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cache holds no steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a step to see what it depends on and what it holds.</source>
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
        <source>Of no use to a build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
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
        <source>The library is empty. Open a cache and choose “Import into the library”.</source>
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
    <name>cachalot::TransferBar</name>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was cut off when the program ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) were cut off when the program ended</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the transfers (Ctrl+J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all transfers (Ctrl+J)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::TransferDesk</name>
    <message>
        <source>The list of transfers can&apos;t be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to a registry, a folder, the library or another store (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import into the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export to a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ancel all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tell when a transfer ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the machine awake meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying build caches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cachalot::TransfersPanel</name>
    <message>
        <source>No transfers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies between folders, registries and the library are listed here, with what became of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a cache…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear those that ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n running or waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
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
        <source>Open the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caches that Cachalot keeps on this machine (Ctrl+Shift+L)</source>
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
