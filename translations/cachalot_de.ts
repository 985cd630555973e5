<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AttributeSchema</name>
    <message>
        <source>Azure Blob Storage</source>
        <translation>Azure Blob Storage</translation>
    </message>
    <message>
        <source>A cache in a container of Azure Blob Storage.</source>
        <translation>Ein Cache in einem Container von Azure Blob Storage.</translation>
    </message>
    <message>
        <source>The address of the storage account, such as https://account.blob.core.windows.net.</source>
        <translation>Die Adresse des Speicherkontos, etwa https://account.blob.core.windows.net.</translation>
    </message>
    <message>
        <source>It must begin with https://.</source>
        <translation>Sie muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The container of the account.</source>
        <translation>Der Container des Kontos.</translation>
    </message>
    <message>
        <source>It is created where it does not exist, by an import too.</source>
        <translation>Gibt es ihn nicht, wird er angelegt, auch von einem Import.</translation>
    </message>
    <message>
        <source>The name of the cache in the container.</source>
        <translation>Der Name des Caches im Container.</translation>
    </message>
    <message>
        <source>An export writes every name of a list a;b;c, and an import reads all of them.</source>
        <translation>Ein Export schreibt jeden Namen einer Liste a;b;c, und ein Import liest sie alle.</translation>
    </message>
    <message>
        <source>The folder that all keys of the cache are in.</source>
        <translation>Der Ordner, in dem alle Schlüssel des Caches liegen.</translation>
    </message>
    <message>
        <source>Joined with the other parts as a path: a slash is added, and // and .. are cleaned.</source>
        <translation>Wird mit den anderen Teilen als Pfad verbunden: Ein Schrägstrich kommt hinzu, // und .. werden bereinigt.</translation>
    </message>
    <message>
        <source>The folder of the layers, below prefix.</source>
        <translation>Der Ordner der Layer, unterhalb von prefix.</translation>
    </message>
    <message>
        <source>The folder of the names, below prefix.</source>
        <translation>Der Ordner der Namen, unterhalb von prefix.</translation>
    </message>
    <message>
        <source>The name of the storage account; by default the first part of the address&apos;s host name.</source>
        <translation>Der Name des Speicherkontos; ohne Angabe der erste Teil des Hostnamens der Adresse.</translation>
    </message>
    <message>
        <source>A shared key of the account.</source>
        <translation>Ein gemeinsamer Schlüssel (Shared Key) des Kontos.</translation>
    </message>
    <message>
        <source>Without one the daemon signs in by its own Azure settings (environment, managed identity, Azure CLI).</source>
        <translation>Ohne ihn meldet sich der Daemon mit seinen eigenen Azure-Einstellungen an (Umgebung, verwaltete Identität, Azure CLI).</translation>
    </message>
    <message>
        <source>How much to store: the layers of the final image (min), or those of every build step (max).</source>
        <translation>Wie viel gespeichert wird: die Layer des fertigen Images (min) oder die jedes Build-Schritts (max).</translation>
    </message>
    <message>
        <source>Any other value counts as min, without a word. max also publishes the layers of stages that are not part of the image.</source>
        <translation>Jeder andere Wert gilt stillschweigend als min. max veröffentlicht auch die Layer von Stages, die nicht zum Image gehören.</translation>
    </message>
    <message>
        <source>Let the build succeed although the export of its cache failed.</source>
        <translation>Den Build gelingen lassen, auch wenn der Export seines Caches fehlschlug.</translation>
    </message>
    <message>
        <source>A value that is no boolean counts as false. A wrong setting of the exporter (no region, an expired token) still fails the build.</source>
        <translation>Ein Wert, der kein Wahrheitswert ist, gilt als false. Eine falsche Einstellung des Exports (keine Region, ein abgelaufenes Token) lässt den Build trotzdem fehlschlagen.</translation>
    </message>
    <message>
        <source>How newly written layers are compressed.</source>
        <translation>Wie neu geschriebene Layer komprimiert werden.</translation>
    </message>
    <message>
        <source>Layers that exist already keep their compression unless force-compression is set.</source>
        <translation>Vorhandene Layer behalten ihre Kompression, außer force-compression ist gesetzt.</translation>
    </message>
    <message>
        <source>How hard to compress: 0 to 9 for gzip and estargz, 0 to 22 for zstd.</source>
        <translation>Wie stark komprimiert wird: 0 bis 9 bei gzip und estargz, 0 bis 22 bei zstd.</translation>
    </message>
    <message>
        <source>Without effect on uncompressed layers.</source>
        <translation>Ohne Wirkung auf unkomprimierte Layer.</translation>
    </message>
    <message>
        <source>Compress all layers again, those of the base image and of earlier caches too.</source>
        <translation>Alle Layer neu komprimieren, auch die des Basis-Images und früherer Caches.</translation>
    </message>
    <message>
        <source>Slow, and layers are then no longer shared with the base image. An empty value means true.</source>
        <translation>Langsam, und Layer werden dann nicht mehr mit dem Basis-Image geteilt. Ein leerer Wert bedeutet true.</translation>
    </message>
    <message>
        <source>Store the cache as an OCI image manifest, which most registries accept, rather than as an index.</source>
        <translation>Den Cache als OCI-Image-Manifest speichern, das die meisten Registrys annehmen, statt als Index.</translation>
    </message>
    <message>
        <source>The default is false before BuildKit 0.21, and wherever oci-mediatypes is false. Set it for Amazon ECR, Harbor and older builders.</source>
        <translation>Vor BuildKit 0.21 und überall, wo oci-mediatypes false ist, ist die Vorgabe false. Setzen Sie es für Amazon ECR, Harbor und ältere Builder.</translation>
    </message>
    <message>
        <source>Use the media types of OCI rather than those of Docker.</source>
        <translation>Die Medientypen von OCI verwenden statt der von Docker.</translation>
    </message>
    <message>
        <source>false together with image-manifest=true is an error.</source>
        <translation>false zusammen mit image-manifest=true ist ein Fehler.</translation>
    </message>
    <message>
        <source>docker driver</source>
        <translation>Treiber docker</translation>
    </message>
    <message>
        <source>Of registry caches it imports inline ones only. buildx refuses every other export: turn on the containerd image store, or use another driver.</source>
        <translation>Von Registry-Caches importiert er nur Inline-Caches. Jeden anderen Export lehnt buildx ab: Schalten Sie den containerd-Image-Speicher ein oder verwenden Sie einen anderen Treiber.</translation>
    </message>
    <message>
        <source>docker driver with the containerd image store</source>
        <translation>Treiber docker mit dem containerd-Image-Speicher</translation>
    </message>
    <message>
        <source>Without s3 and azblob; buildx leaves an s3 cache out without a word.</source>
        <translation>Ohne s3 und azblob; einen s3-Cache lässt buildx stillschweigend weg.</translation>
    </message>
    <message>
        <source>docker-container driver</source>
        <translation>Treiber docker-container</translation>
    </message>
    <message>
        <source>kubernetes driver</source>
        <translation>Treiber kubernetes</translation>
    </message>
    <message>
        <source>remote driver, or buildkitd on its own</source>
        <translation>Treiber remote oder buildkitd für sich</translation>
    </message>
    <message>
        <source>GitHub Actions</source>
        <translation>GitHub Actions</translation>
    </message>
    <message>
        <source>A cache in the cache service of GitHub Actions; it can be used within a workflow only.</source>
        <translation>Ein Cache im Cache-Dienst von GitHub Actions; nutzbar nur innerhalb eines Workflows.</translation>
    </message>
    <message>
        <source>The name of the cache, so that several images keep theirs apart.</source>
        <translation>Der Name des Caches, damit mehrere Images ihre Caches auseinanderhalten.</translation>
    </message>
    <message>
        <source>Two builds with the same scope overwrite each other&apos;s cache.</source>
        <translation>Zwei Builds mit demselben scope überschreiben einander den Cache.</translation>
    </message>
    <message>
        <source>The runtime token of the workflow.</source>
        <translation>Das Laufzeit-Token des Workflows.</translation>
    </message>
    <message>
        <source>Without one buildx drops the cache without a word, and buildctl fails. It expires with the job.</source>
        <translation>Ohne es lässt buildx den Cache stillschweigend weg, und buildctl schlägt fehl. Es läuft mit dem Job ab.</translation>
    </message>
    <message>
        <source>The address of the cache service, first version of its interface.</source>
        <translation>Die Adresse des Cache-Dienstes, erste Version seiner Schnittstelle.</translation>
    </message>
    <message>
        <source>One of url and url_v2 is needed.</source>
        <translation>Eines von url und url_v2 ist nötig.</translation>
    </message>
    <message>
        <source>The address of the cache service, second version of its interface.</source>
        <translation>Die Adresse des Cache-Dienstes, zweite Version seiner Schnittstelle.</translation>
    </message>
    <message>
        <source>The client fills it where version is 2 or ACTIONS_CACHE_SERVICE_V2 is true. Its presence selects the second version unless version is 1.</source>
        <translation>Der Client füllt es aus, wo version 2 ist oder ACTIONS_CACHE_SERVICE_V2 wahr. Ist es da, gilt die zweite Version, außer version ist 1.</translation>
    </message>
    <message>
        <source>Which version of the service&apos;s interface to use; told from the addresses by default.</source>
        <translation>Welche Version der Schnittstelle des Dienstes verwendet wird; ohne Angabe ergibt sie sich aus den Adressen.</translation>
    </message>
    <message>
        <source>How long one request to the service may take.</source>
        <translation>Wie lange eine Anfrage an den Dienst dauern darf.</translation>
    </message>
    <message>
        <source>The repository, as owner/name, whose cache entries are listed before an export.</source>
        <translation>Das Repository, als Besitzer/Name, dessen Cache-Einträge vor einem Export aufgelistet werden.</translation>
    </message>
    <message>
        <source>Only together with ghtoken; docker/build-push-action sets both. It saves a request per layer.</source>
        <translation>Nur zusammen mit ghtoken; docker/build-push-action setzt beide. Es spart eine Anfrage je Layer.</translation>
    </message>
    <message>
        <source>The token for GitHub&apos;s REST interface, to list the cache entries of repository.</source>
        <translation>Das Token für GitHubs REST-Schnittstelle, um die Cache-Einträge von repository aufzulisten.</translation>
    </message>
    <message>
        <source>Only together with repository.</source>
        <translation>Nur zusammen mit repository.</translation>
    </message>
    <message>
        <source>Local directory</source>
        <translation>Lokales Verzeichnis</translation>
    </message>
    <message>
        <source>A cache in a directory of the machine that runs the build command, as an OCI layout.</source>
        <translation>Ein Cache in einem Verzeichnis des Rechners, auf dem der Build-Befehl läuft, als OCI-Layout.</translation>
    </message>
    <message>
        <source>The directory to write to; it is created where it does not exist.</source>
        <translation>Das Verzeichnis, in das geschrieben wird; gibt es es nicht, wird es angelegt.</translation>
    </message>
    <message>
        <source>The directory to read from.</source>
        <translation>Das Verzeichnis, aus dem gelesen wird.</translation>
    </message>
    <message>
        <source>A directory, index, tag or blob that is missing is a warning: the build goes on without the cache.</source>
        <translation>Fehlt Verzeichnis, Index, Tag oder Blob, gibt es eine Warnung: Der Build läuft ohne den Cache weiter.</translation>
    </message>
    <message>
        <source>The name of the cache in the directory, so that it can hold several.</source>
        <translation>Der Name des Caches im Verzeichnis, damit es mehrere enthalten kann.</translation>
    </message>
    <message>
        <source>An import ignores it where digest is given.</source>
        <translation>Ein Import beachtet es nicht, wo digest angegeben ist.</translation>
    </message>
    <message>
        <source>The digest of the manifest to read, rather than the one that tag names.</source>
        <translation>Der Digest des Manifests, das gelesen wird, statt dessen, das tag nennt.</translation>
    </message>
    <message>
        <source>The client looks it up in index.json.</source>
        <translation>Der Client sucht ihn in index.json.</translation>
    </message>
    <message>
        <source>After the export, delete the blobs of the directory that no cache in it needs.</source>
        <translation>Nach dem Export die Blobs des Verzeichnisses löschen, die kein Cache darin braucht.</translation>
    </message>
    <message>
        <source>Older clients ignore it. It can delete blobs of an export that runs at the same time, and a failure is only logged.</source>
        <translation>Ältere Clients beachten es nicht. Es kann Blobs eines gleichzeitig laufenden Exports löschen, und ein Fehlschlag wird nur protokolliert.</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>Inline</translation>
    </message>
    <message>
        <source>A cache inside the configuration of the image that is pushed; it holds the final image&apos;s layers only. It has no settings, and is imported as a registry cache with the image&apos;s name.</source>
        <translation>Ein Cache in der Konfiguration des Images, das hochgeladen wird; er enthält nur die Layer des fertigen Images. Er hat keine Einstellungen und wird als Registry-Cache mit dem Namen des Images importiert.</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>A cache in a container registry, under a tag of its own. Credentials come from the docker login.</source>
        <translation>Ein Cache in einer Container-Registry, unter einem eigenen Tag. Die Zugangsdaten kommen von docker login.</translation>
    </message>
    <message>
        <source>The name of the cache in the registry, such as registry.example.com/app:cache.</source>
        <translation>Der Name des Caches in der Registry, etwa registry.example.com/app:cache.</translation>
    </message>
    <message>
        <source>Without a host it is docker.io, without a tag :latest. Use another name than the image&apos;s: an export replaces what was there.</source>
        <translation>Ohne Host gilt docker.io, ohne Tag :latest. Nehmen Sie einen anderen Namen als den des Images: Ein Export ersetzt, was dort war.</translation>
    </message>
    <message>
        <source>Talk to the registry over plain HTTP and without checking certificates.</source>
        <translation>Mit der Registry über einfaches HTTP sprechen und ohne Zertifikate zu prüfen.</translation>
    </message>
    <message>
        <source>Replaces what the daemon&apos;s configuration says of that host, its mirrors and certificates included. A value that is no boolean is an error.</source>
        <translation>Ersetzt, was die Konfiguration des Daemons über diesen Host sagt, samt Mirrors und Zertifikaten. Ein Wert, der kein Wahrheitswert ist, ist ein Fehler.</translation>
    </message>
    <message>
        <source>Amazon S3</source>
        <translation>Amazon S3</translation>
    </message>
    <message>
        <source>A cache in a bucket of Amazon S3 or of a store that speaks its protocol.</source>
        <translation>Ein Cache in einem Bucket von Amazon S3 oder eines Speichers, der dessen Protokoll spricht.</translation>
    </message>
    <message>
        <source>The bucket.</source>
        <translation>Der Bucket.</translation>
    </message>
    <message>
        <source>The region of the bucket, such as eu-central-1.</source>
        <translation>Die Region des Buckets, etwa eu-central-1.</translation>
    </message>
    <message>
        <source>Other stores need one too; any name does for most of them.</source>
        <translation>Andere Speicher brauchen auch eine; den meisten genügt irgendein Name.</translation>
    </message>
    <message>
        <source>The name of the cache in the bucket.</source>
        <translation>Der Name des Caches im Bucket.</translation>
    </message>
    <message>
        <source>An export writes every name of a list a;b;c; an import reads the first only.</source>
        <translation>Ein Export schreibt jeden Namen einer Liste a;b;c; ein Import liest nur den ersten.</translation>
    </message>
    <message>
        <source>The address of a store other than Amazon&apos;s, such as https://minio.example.com.</source>
        <translation>Die Adresse eines anderen Speichers als dem von Amazon, etwa https://minio.example.com.</translation>
    </message>
    <message>
        <source>Put the bucket into the path of a URL rather than into its host name.</source>
        <translation>Den Bucket in den Pfad einer URL setzen statt in den Hostnamen.</translation>
    </message>
    <message>
        <source>Honoured only with endpoint_url. A value that is no boolean counts as false.</source>
        <translation>Gilt nur mit endpoint_url. Ein Wert, der kein Wahrheitswert ist, gilt als false.</translation>
    </message>
    <message>
        <source>What all keys of the cache begin with.</source>
        <translation>Womit alle Schlüssel des Caches beginnen.</translation>
    </message>
    <message>
        <source>No slash is added: write one at its end.</source>
        <translation>Es kommt kein Schrägstrich hinzu: Schreiben Sie einen ans Ende.</translation>
    </message>
    <message>
        <source>What the keys of layers begin with, after prefix.</source>
        <translation>Womit die Schlüssel der Layer beginnen, nach prefix.</translation>
    </message>
    <message>
        <source>No slash is added.</source>
        <translation>Es kommt kein Schrägstrich hinzu.</translation>
    </message>
    <message>
        <source>What the keys of the names begin with, after prefix.</source>
        <translation>Womit die Schlüssel der Namen beginnen, nach prefix.</translation>
    </message>
    <message>
        <source>The access key; without one, buildx takes it from its AWS settings.</source>
        <translation>Der Zugriffsschlüssel; ohne Angabe nimmt ihn buildx aus seinen AWS-Einstellungen.</translation>
    </message>
    <message>
        <source>buildx reads the environment, profiles, SSO and instance roles; buildctl reads nothing. Where the id or the key is missing, the daemon&apos;s own AWS settings count.</source>
        <translation>buildx liest Umgebung, Profile, SSO und Instanzrollen; buildctl liest nichts. Fehlt ID oder Schlüssel, gelten die eigenen AWS-Einstellungen des Daemons.</translation>
    </message>
    <message>
        <source>The secret that belongs to access_key_id.</source>
        <translation>Das Geheimnis, das zu access_key_id gehört.</translation>
    </message>
    <message>
        <source>The token of temporary credentials.</source>
        <translation>Das Token befristeter Zugangsdaten.</translation>
    </message>
    <message>
        <source>Counts only together with access_key_id and secret_access_key.</source>
        <translation>Gilt nur zusammen mit access_key_id und secret_access_key.</translation>
    </message>
    <message>
        <source>How old a layer that is still used may get before an export renews its date, so that a lifecycle rule of the bucket does not delete it.</source>
        <translation>Wie alt ein noch verwendeter Layer werden darf, bevor ein Export sein Datum erneuert, damit ihn keine Lifecycle-Regel des Buckets löscht.</translation>
    </message>
    <message>
        <source>A value that is no duration counts as 24h. Imports renew nothing.</source>
        <translation>Ein Wert, der keine Dauer ist, gilt als 24h. Importe erneuern nichts.</translation>
    </message>
    <message>
        <source>How many layers are uploaded at a time.</source>
        <translation>Wie viele Layer gleichzeitig hochgeladen werden.</translation>
    </message>
    <message>
        <source>Leave the Accept-Encoding header out of the signature, as Google Cloud Storage needs it.</source>
        <translation>Den Header Accept-Encoding aus der Signatur weglassen, wie es Google Cloud Storage braucht.</translation>
    </message>
    <message>
        <source>A value that is no boolean counts as false.</source>
        <translation>Ein Wert, der kein Wahrheitswert ist, gilt als false.</translation>
    </message>
    <message>
        <source>How failed requests are repeated: with growing pauses, or adapted to the store&apos;s rate as well.</source>
        <translation>Wie fehlgeschlagene Anfragen wiederholt werden: mit wachsenden Pausen oder zusätzlich an die Rate des Speichers angepasst.</translation>
    </message>
    <message>
        <source>How often a request is tried.</source>
        <translation>Wie oft eine Anfrage versucht wird.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>A (%1)</source>
        <translation>A (%1)</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>B (%1)</source>
        <translation>B (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more layer(s)</source>
        <translation>
            <numerusform>%n Layer mehr</numerusform>
            <numerusform>%n Layer mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lets %2 more of %3 steps be restored, from the same layers.</source>
        <translation>Aus %1 lassen sich %2 der %3 Schritte mehr wiederherstellen, aus denselben Layern.</translation>
    </message>
    <message>
        <source>%1 holds keys of more steps; both restore the same of %2 steps.</source>
        <translation>%1 enthält die Schlüssel von mehr Schritten; wiederherstellen lassen sich aus beiden dieselben der %2 Schritte.</translation>
    </message>
    <message>
        <source>%1 holds %2, %3, and lets %4 more of %5 steps be restored.</source>
        <translation>%1 enthält %2, %3, und daraus lassen sich %4 der %5 Schritte mehr wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 holds %2, %3, and lets the same steps be restored.</source>
        <translation>%1 enthält %2, %3, und daraus lassen sich dieselben Schritte wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>There is nothing to compare: %1 could not be read.</source>
        <translation>Es gibt nichts zu vergleichen: %1 ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>BuildKit would reject %1, so only layers can be compared: %2 in both, %3 only in %4, %5 only in %6.</source>
        <translation>BuildKit würde %1 ablehnen, daher lassen sich nur Layer vergleichen: %2 in beiden, %3 nur in %4, %5 nur in %6.</translation>
    </message>
    <message>
        <source>Both caches are empty.</source>
        <translation>Beide Caches sind leer.</translation>
    </message>
    <message>
        <source>%1 and %2 hold the same %3, and either lets %4 of %5 steps be restored.</source>
        <translation>%1 und %2 enthalten dieselben %3, und aus jedem lassen sich %4 von %5 Schritten wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 They take %2 in %3 and %4 in %5.</source>
        <translation>%1 Sie belegen %2 in %3 und %4 in %5.</translation>
    </message>
    <message>
        <source>%1 and %2 have nothing in common: %3 against %4.</source>
        <translation>%1 und %2 haben nichts gemeinsam: %3 gegen %4.</translation>
    </message>
    <message>
        <source>Of %1 steps, %2 can be restored only from %3 and %4 only from %5. %3 holds %6 of its own, %5 holds %7.</source>
        <translation>Von %1 Schritten lassen sich %2 nur aus %3 wiederherstellen und %4 nur aus %5. %3 enthält %6 für sich, %5 enthält %7.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Layers in both</source>
        <translation>Layer in beiden</translation>
    </message>
    <message>
        <source>, %1 in B</source>
        <translation>, %1 in B</translation>
    </message>
    <message>
        <source>Layers only in A</source>
        <translation>Layer nur in A</translation>
    </message>
    <message>
        <source>Layers only in B</source>
        <translation>Layer nur in B</translation>
    </message>
    <message>
        <source>Restorable from both</source>
        <translation>Wiederherstellbar aus beiden</translation>
    </message>
    <message>
        <source>Restorable only from A</source>
        <translation>Wiederherstellbar nur aus A</translation>
    </message>
    <message>
        <source>Restorable only from B</source>
        <translation>Wiederherstellbar nur aus B</translation>
    </message>
    <message>
        <source>Restorable from neither</source>
        <translation>Wiederherstellbar aus keinem</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>under a second</source>
        <translation>unter einer Sekunde</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message numerus="yes">
        <source>Only in %1: %2, %3 at %4 Mbit/s, for %n step(s)</source>
        <translation>
            <numerusform>Nur in %1: %2, %3 mit %4 Mbit/s, für %n Schritt</numerusform>
            <numerusform>Nur in %1: %2, %3 mit %4 Mbit/s, für %n Schritte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyCells</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy digest</source>
        <translation>Digest kopieren</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>Tabelle als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy the first %1 rows as CSV</source>
        <translation>Die ersten %1 Zeilen als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy table as JSON</source>
        <translation>Tabelle als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy the first %1 rows as JSON</source>
        <translation>Die ersten %1 Zeilen als JSON kopieren</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>You stopped this before it was done.</source>
        <translation>Sie haben das beendet, bevor es fertig war.</translation>
    </message>
    <message>
        <source>This does not name a cache</source>
        <translation>Das bezeichnet keinen Cache</translation>
    </message>
    <message>
        <source>Check the spelling: a folder, or a flag such as type=local,src=DIR,tag=NAME.</source>
        <translation>Prüfen Sie die Schreibweise: ein Ordner oder ein Flag wie type=local,src=DIR,tag=NAME.</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Nicht unterstützt</translation>
    </message>
    <message>
        <source>This version can&apos;t do that with this kind of store.</source>
        <translation>Diese Version kann das mit dieser Art von Speicher nicht.</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation>Nichts vorhanden</translation>
    </message>
    <message>
        <source>It may have been moved, renamed or deleted.</source>
        <translation>Vielleicht wurde es verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>Check the connection and try again.</source>
        <translation>Prüfen Sie die Verbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Can&apos;t be reached</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Check the connection and the address, then try again.</source>
        <translation>Prüfen Sie die Verbindung und die Adresse und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>Der Server meldet einen Fehler</translation>
    </message>
    <message>
        <source>Try again later; the details hold what it answered.</source>
        <translation>Versuchen Sie es später erneut; was er antwortete, steht in den Details.</translation>
    </message>
    <message>
        <source>Reading failed</source>
        <translation>Lesen fehlgeschlagen</translation>
    </message>
    <message>
        <source>The disk or the network drive reported an error.</source>
        <translation>Der Datenträger oder das Netzlaufwerk hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>The data is not what it should be. A build would not use it either: export the cache again.</source>
        <translation>Die Daten sind nicht, was sie sein sollten. Auch ein Build würde sie nicht verwenden: Exportieren Sie den Cache neu.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>It is larger or deeper than any real cache, so reading it was stopped.</source>
        <translation>Es ist größer oder tiefer als jeder echte Cache; das Lesen wurde daher beendet.</translation>
    </message>
    <message>
        <source>Refused for safety</source>
        <translation>Zur Sicherheit verweigert</translation>
    </message>
    <message>
        <source>Something else is working on it. Wait for it to end and try again.</source>
        <translation>Etwas anderes arbeitet gerade daran. Warten Sie das Ende ab und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A defect in Cachalot</source>
        <translation>Ein Fehler in Cachalot</translation>
    </message>
    <message>
        <source>Please report this, with the details.</source>
        <translation>Bitte melden Sie das mit den Details.</translation>
    </message>
    <message>
        <source>Access was denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Check the credentials and what they allow; for files, who owns and who may read them.</source>
        <translation>Prüfen Sie die Zugangsdaten und was sie erlauben; bei Dateien, wem sie gehören und wer sie lesen darf.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Unsafe path</source>
        <translation>Unsicherer Pfad</translation>
    </message>
    <message>
        <source>No end marker</source>
        <translation>Keine Endmarke</translation>
    </message>
    <message>
        <source>More findings</source>
        <translation>Weitere Befunde</translation>
    </message>
    <message>
        <source>Wrong digest</source>
        <translation>Falscher Digest</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation>Falsche Größe</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Link to nothing</source>
        <translation>Link ins Leere</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Im Weg</translation>
    </message>
    <message>
        <source>Name refused</source>
        <translation>Name abgelehnt</translation>
    </message>
    <message>
        <source>Not supported here</source>
        <translation>Hier nicht unterstützt</translation>
    </message>
    <message>
        <source>Too many directories</source>
        <translation>Zu viele Verzeichnisse</translation>
    </message>
    <message>
        <source>Name too long</source>
        <translation>Name zu lang</translation>
    </message>
    <message>
        <source>Damaged archive</source>
        <translation>Beschädigtes Archiv</translation>
    </message>
    <message>
        <source>Over a limit</source>
        <translation>Über einer Grenze</translation>
    </message>
    <message>
        <source>Unsupported entry</source>
        <translation>Nicht unterstützter Eintrag</translation>
    </message>
    <message>
        <source>Absurd size</source>
        <translation>Unsinnige Größe</translation>
    </message>
    <message>
        <source>Broken link</source>
        <translation>Defekter Link</translation>
    </message>
</context>
<context>
    <name>JsonTree</name>
    <message>
        <source>too long to show</source>
        <translation>zu lang zum Anzeigen</translation>
    </message>
    <message>
        <source>more text after the end</source>
        <translation>weiterer Text nach dem Ende</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>der Text endet zu früh</translation>
    </message>
    <message>
        <source>a comma or the end of the list is missing</source>
        <translation>ein Komma oder das Ende der Liste fehlt</translation>
    </message>
    <message>
        <source>a member&apos;s name is missing</source>
        <translation>der Name eines Elements fehlt</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>ein Doppelpunkt fehlt</translation>
    </message>
    <message>
        <source>a text has no end</source>
        <translation>eine Zeichenkette hat kein Ende</translation>
    </message>
    <message>
        <source>this is no value</source>
        <translation>das ist kein Wert</translation>
    </message>
    <message>
        <source>more values than are shown</source>
        <translation>mehr Werte, als angezeigt werden</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
</context>
<context>
    <name>LayerNames</name>
    <message>
        <source>Layer %1</source>
        <translation>Layer %1</translation>
    </message>
</context>
<context>
    <name>LayerWords</name>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Bytes in %1</source>
        <translation>Bytes in %1</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>An annotation has a malformed value</source>
        <translation>Eine Annotation hat einen fehlerhaften Wert</translation>
    </message>
    <message>
        <source>A layer&apos;s archive is damaged</source>
        <translation>Das Archiv eines Layers ist beschädigt</translation>
    </message>
    <message>
        <source>A descriptor has an impossible digest or size</source>
        <translation>Ein Descriptor hat einen unmöglichen Digest oder eine unmögliche Größe</translation>
    </message>
    <message>
        <source>A digest is malformed</source>
        <translation>Ein Digest ist fehlerhaft</translation>
    </message>
    <message>
        <source>A blob&apos;s bytes have another digest</source>
        <translation>Die Bytes eines Blobs haben einen anderen Digest</translation>
    </message>
    <message>
        <source>A layer&apos;s blob is missing</source>
        <translation>Der Blob eines Layers fehlt</translation>
    </message>
    <message>
        <source>Something that is no file stands in place of a blob</source>
        <translation>Anstelle eines Blobs steht etwas, das keine Datei ist</translation>
    </message>
    <message>
        <source>A blob has another size than it should</source>
        <translation>Ein Blob hat eine andere Größe, als er sollte</translation>
    </message>
    <message>
        <source>A layer unpacks to much more than its size</source>
        <translation>Ein Layer wird entpackt weit größer, als er angibt</translation>
    </message>
    <message>
        <source>A hard link leads to a file that no layer holds</source>
        <translation>Ein Hardlink führt zu einer Datei, die kein Layer enthält</translation>
    </message>
    <message>
        <source>The manifest names no cache config</source>
        <translation>Das Manifest nennt keine Cache-Konfiguration</translation>
    </message>
    <message>
        <source>The cache config can&apos;t be read</source>
        <translation>Die Cache-Konfiguration ist nicht lesbar</translation>
    </message>
    <message>
        <source>The cache config&apos;s blob is missing</source>
        <translation>Der Blob der Cache-Konfiguration fehlt</translation>
    </message>
    <message>
        <source>The cache config is over 1 MiB</source>
        <translation>Die Cache-Konfiguration ist größer als 1 MiB</translation>
    </message>
    <message>
        <source>A layer unpacks to other bytes than it should</source>
        <translation>Ein Layer wird zu anderen Bytes entpackt, als er sollte</translation>
    </message>
    <message>
        <source>A layer lacks the digest of its unpacked bytes</source>
        <translation>Einem Layer fehlt der Digest seiner entpackten Bytes</translation>
    </message>
    <message>
        <source>A step is listed twice</source>
        <translation>Ein Schritt ist doppelt aufgeführt</translation>
    </message>
    <message>
        <source>A step has an input without alternatives</source>
        <translation>Ein Schritt hat eine Eingabe ohne Alternativen</translation>
    </message>
    <message>
        <source>Several entries of index.json have this tag</source>
        <translation>Mehrere Einträge von index.json haben dieses Tag</translation>
    </message>
    <message>
        <source>index.json can&apos;t be read</source>
        <translation>index.json ist nicht lesbar</translation>
    </message>
    <message>
        <source>There is no index.json</source>
        <translation>Es gibt kein index.json</translation>
    </message>
    <message>
        <source>A step or a layer points at a layer that is not there</source>
        <translation>Ein Schritt oder Layer verweist auf einen Layer, den es nicht gibt</translation>
    </message>
    <message>
        <source>A step depends on a step that is not there</source>
        <translation>Ein Schritt hängt von einem ab, den es nicht gibt</translation>
    </message>
    <message>
        <source>A layer is not in the manifest</source>
        <translation>Ein Layer steht nicht im Manifest</translation>
    </message>
    <message>
        <source>A layer is among its own parents</source>
        <translation>Ein Layer ist unter seinen eigenen Vorgängern</translation>
    </message>
    <message>
        <source>A step depends on itself</source>
        <translation>Ein Schritt hängt von sich selbst ab</translation>
    </message>
    <message>
        <source>The manifest is an index and a manifest at once</source>
        <translation>Das Manifest ist Index und Manifest zugleich</translation>
    </message>
    <message>
        <source>The manifest can&apos;t be read</source>
        <translation>Das Manifest ist nicht lesbar</translation>
    </message>
    <message>
        <source>The manifest&apos;s blob is missing</source>
        <translation>Der Blob des Manifests fehlt</translation>
    </message>
    <message>
        <source>The manifest is over 1 MiB</source>
        <translation>Das Manifest ist größer als 1 MiB</translation>
    </message>
    <message>
        <source>The manifest is not of the kind that it says</source>
        <translation>Das Manifest ist von anderer Art, als es angibt</translation>
    </message>
    <message>
        <source>A layer is packed in another way than it says</source>
        <translation>Ein Layer ist anders gepackt, als er angibt</translation>
    </message>
    <message>
        <source>A layer&apos;s media type is unknown</source>
        <translation>Der Medientyp eines Layers ist unbekannt</translation>
    </message>
    <message>
        <source>A file&apos;s name is longer than any file system takes</source>
        <translation>Ein Dateiname ist länger, als ein Dateisystem erlaubt</translation>
    </message>
    <message>
        <source>JSON is nested too deeply</source>
        <translation>JSON ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>The cache holds no steps</source>
        <translation>Der Cache enthält keine Schritte</translation>
    </message>
    <message>
        <source>No step has a result</source>
        <translation>Kein Schritt hat ein Ergebnis</translation>
    </message>
    <message>
        <source>A step&apos;s key is random</source>
        <translation>Der Schlüssel eines Schritts ist zufällig</translation>
    </message>
    <message>
        <source>Something is larger than is read</source>
        <translation>Etwas ist größer, als gelesen wird</translation>
    </message>
    <message>
        <source>A file&apos;s path or link leads out of its layer</source>
        <translation>Ein Pfad oder Link führt aus seinem Layer hinaus</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Export the cache again from a build, under the same name.</source>
        <translation>Exportieren Sie den Cache aus einem Build neu, unter demselben Namen.</translation>
    </message>
    <message>
        <source>Copy the blob from another copy of the store, or export the cache again from a build. An export skips blobs that are already there: remove a wrong one first.</source>
        <translation>Kopieren Sie den Blob aus einer anderen Kopie des Speichers, oder exportieren Sie den Cache aus einem Build neu. Ein Export überspringt vorhandene Blobs: Entfernen Sie einen falschen vorher.</translation>
    </message>
    <message>
        <source>BuildKit imports no larger ones from a registry or a directory. Export with mode=min, or export the stages of the build as caches of their own.</source>
        <translation>Größere importiert BuildKit nicht aus einer Registry oder einem Verzeichnis. Exportieren Sie mit mode=min, oder die Stages des Builds als eigene Caches.</translation>
    </message>
    <message>
        <source>Check the directory: is it complete, and was it copied as a whole?</source>
        <translation>Prüfen Sie das Verzeichnis: Ist es vollständig, und wurde es als Ganzes kopiert?</translation>
    </message>
    <message>
        <source>Export the cache again, with mode=max, from a build that ran its steps.</source>
        <translation>Exportieren Sie den Cache neu, mit mode=max, aus einem Build, der seine Schritte ausgeführt hat.</translation>
    </message>
    <message>
        <source>Check which tool wrote it: BuildKit does not write this. Export the cache again from a build.</source>
        <translation>Prüfen Sie, welches Werkzeug es geschrieben hat: BuildKit schreibt das nicht. Exportieren Sie den Cache aus einem Build neu.</translation>
    </message>
    <message>
        <source>No honest build makes this. Don&apos;t use the cache unless you know where it comes from.</source>
        <translation>Kein ehrlicher Build erzeugt das. Verwenden Sie den Cache nur, wenn Sie wissen, woher er kommt.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>No effect</source>
        <translation>Ohne Folgen</translation>
    </message>
    <message>
        <source>Step runs again</source>
        <translation>Schritt läuft erneut</translation>
    </message>
    <message>
        <source>Step runs again, late</source>
        <translation>Schritt läuft erneut, spät</translation>
    </message>
    <message>
        <source>Cache is rejected</source>
        <translation>Cache wird abgelehnt</translation>
    </message>
    <message>
        <source>Cache counts as empty</source>
        <translation>Cache gilt als leer</translation>
    </message>
    <message>
        <source>Cache is skipped</source>
        <translation>Cache wird übersprungen</translation>
    </message>
    <message>
        <source>Build fails</source>
        <translation>Build schlägt fehl</translation>
    </message>
    <message>
        <source>The build ends with an error that it would not have without this cache.</source>
        <translation>Der Build endet mit einem Fehler, den er ohne diesen Cache nicht hätte.</translation>
    </message>
    <message>
        <source>It makes no difference to a build.</source>
        <translation>Für einen Build macht es keinen Unterschied.</translation>
    </message>
    <message>
        <source>BuildKit drops the results that need it without a word: their steps run again.</source>
        <translation>BuildKit verwirft stillschweigend die Ergebnisse, die ihn brauchen: Ihre Schritte laufen erneut.</translation>
    </message>
    <message>
        <source>The build counts on the result, fails to load it, and runs the step after all.</source>
        <translation>Der Build rechnet mit dem Ergebnis, kann es nicht laden und führt den Schritt doch aus.</translation>
    </message>
    <message>
        <source>BuildKit rejects the whole cache. The build prints an error for the import and goes on without it: every step runs.</source>
        <translation>BuildKit lehnt den ganzen Cache ab. Der Build meldet einen Fehler beim Import und läuft ohne ihn weiter: Jeder Schritt wird ausgeführt.</translation>
    </message>
    <message>
        <source>To a build the cache is empty, and nothing says so: every step runs.</source>
        <translation>Für einen Build ist der Cache leer, ohne dass es jemand sagt: Jeder Schritt wird ausgeführt.</translation>
    </message>
    <message>
        <source>The client prints a warning and does not pass the cache on to the build: every step runs.</source>
        <translation>Der Client gibt eine Warnung aus und reicht den Cache nicht an den Build weiter: Jeder Schritt wird ausgeführt.</translation>
    </message>
    <message>
        <source>A build gets all of this cache.</source>
        <translation>Ein Build erhält diesen Cache ganz.</translation>
    </message>
    <message>
        <source>A build gets a part of this cache.</source>
        <translation>Ein Build erhält einen Teil dieses Caches.</translation>
    </message>
    <message>
        <source>A build gets nothing of this cache.</source>
        <translation>Ein Build erhält nichts aus diesem Cache.</translation>
    </message>
    <message>
        <source>A build that imports this cache can fail.</source>
        <translation>Ein Build, der diesen Cache importiert, kann fehlschlagen.</translation>
    </message>
    <message>
        <source>A layer has an entry of a kind that BuildKit does not unpack</source>
        <translation>Ein Layer hat einen Eintrag einer Art, die BuildKit nicht entpackt</translation>
    </message>
    <message>
        <source>A layer lacks its annotations</source>
        <translation>Einem Layer fehlen seine Anmerkungen</translation>
    </message>
    <message>
        <source>The caches of several Git refs are shown as one</source>
        <translation>Die Caches mehrerer Git-Refs werden als einer gezeigt</translation>
    </message>
    <message>
        <source>The cache is signed; the signature was not checked</source>
        <translation>Der Cache ist signiert; die Signatur wurde nicht geprüft</translation>
    </message>
</context>
<context>
    <name>SpecLinter</name>
    <message>
        <source>BuildKit ignores the unknown attribute %1</source>
        <translation>BuildKit beachtet das unbekannte Attribut %1 nicht</translation>
    </message>
    <message>
        <source>BuildKit ignores %1: the blank makes it another name</source>
        <translation>BuildKit beachtet %1 nicht: Mit dem Leerzeichen ist es ein anderer Name</translation>
    </message>
    <message>
        <source>write %1 without the blank</source>
        <translation>schreiben Sie %1 ohne das Leerzeichen</translation>
    </message>
    <message>
        <source>a cache of this type has no such setting</source>
        <translation>ein Cache dieses Typs hat keine solche Einstellung</translation>
    </message>
    <message>
        <source>%1 is probably meant</source>
        <translation>gemeint ist wohl %1</translation>
    </message>
    <message>
        <source>BuildKit ignores src of an export</source>
        <translation>BuildKit beachtet src bei einem Export nicht</translation>
    </message>
    <message>
        <source>BuildKit ignores dest of an import</source>
        <translation>BuildKit beachtet dest bei einem Import nicht</translation>
    </message>
    <message>
        <source>BuildKit ignores %1 of an export: it belongs to --cache-from</source>
        <translation>BuildKit beachtet %1 bei einem Export nicht: Es gehört zu --cache-from</translation>
    </message>
    <message>
        <source>BuildKit ignores %1 of an import: it belongs to --cache-to</source>
        <translation>BuildKit beachtet %1 bei einem Import nicht: Es gehört zu --cache-to</translation>
    </message>
    <message>
        <source>BuildKit ignores %1: a cache of type %2 is always written in gzip</source>
        <translation>BuildKit beachtet %1 nicht: Ein Cache vom Typ %2 wird immer mit gzip geschrieben</translation>
    </message>
    <message>
        <source>BuildKit ignores %1: a cache of type %2 has a format of its own</source>
        <translation>BuildKit beachtet %1 nicht: Ein Cache vom Typ %2 hat ein eigenes Format</translation>
    </message>
    <message>
        <source>%1 is empty: %2</source>
        <translation>%1 ist leer: %2</translation>
    </message>
    <message>
        <source>%1, and without %2 %3</source>
        <comment>a finding, an attribute, what happens</comment>
        <translation>%1, und ohne %2 gilt: %3</translation>
    </message>
    <message>
        <source> or $</source>
        <comment>between the names of variables</comment>
        <translation> oder $</translation>
    </message>
    <message>
        <source>%1 is missing: %2</source>
        <translation>%1 fehlt: %2</translation>
    </message>
    <message>
        <source>add %1=…</source>
        <translation>ergänzen Sie %1=…</translation>
    </message>
    <message>
        <source>%1 is not set: buildkitd takes it from its own environment (%2), and where it is not set there either, %3</source>
        <translation>%1 ist nicht gesetzt: buildkitd nimmt es aus seiner eigenen Umgebung (%2); ist es auch dort nicht gesetzt, gilt: %3</translation>
    </message>
    <message>
        <source>%1 is not set: the client takes it from %2; without it buildx leaves the cache out without a word, and buildctl fails</source>
        <translation>%1 ist nicht gesetzt: Der Client nimmt es aus %2; ohne es lässt buildx den Cache stillschweigend weg, und buildctl schlägt fehl</translation>
    </message>
    <message>
        <source>type is given more than once; the last one counts: %1</source>
        <translation>type ist mehrmals angegeben; es gilt das letzte: %1</translation>
    </message>
    <message>
        <source>BuildKit knows no cache of type %1: %2</source>
        <translation>BuildKit kennt keinen Cache vom Typ %1: %2</translation>
    </message>
    <message>
        <source>the types are %1</source>
        <translation>die Typen sind %1</translation>
    </message>
    <message>
        <source>BuildKit can&apos;t import type=inline: the cache is not imported</source>
        <translation>BuildKit kann type=inline nicht importieren: Der Cache wird nicht importiert</translation>
    </message>
    <message>
        <source>import it with type=registry,ref= and the name of the image</source>
        <translation>importieren Sie ihn mit type=registry,ref= und dem Namen des Images</translation>
    </message>
    <message>
        <source>%1 is given more than once; the last one counts</source>
        <translation>%1 ist mehrmals angegeben; es gilt das letzte</translation>
    </message>
    <message>
        <source>BuildKit ignores a value without a name</source>
        <translation>BuildKit beachtet einen Wert ohne Namen nicht</translation>
    </message>
    <message>
        <source>BuildKit ignores mode: an inline cache is always min</source>
        <translation>BuildKit beachtet mode nicht: Ein Inline-Cache ist immer min</translation>
    </message>
    <message>
        <source>BuildKit ignores %1: an inline cache has no settings</source>
        <translation>BuildKit beachtet %1 nicht: Ein Inline-Cache hat keine Einstellungen</translation>
    </message>
    <message>
        <source>for mode=max use a cache of type registry beside the image</source>
        <translation>für mode=max verwenden Sie einen Cache vom Typ registry neben dem Image</translation>
    </message>
    <message>
        <source>the build fails</source>
        <translation>Der Build schlägt fehl</translation>
    </message>
    <message>
        <source>the cache is not imported</source>
        <translation>Der Cache wird nicht importiert</translation>
    </message>
    <message>
        <source>a second inline cache is dropped without a word</source>
        <translation>ein zweiter Inline-Cache wird stillschweigend weggelassen</translation>
    </message>
    <message>
        <source>the build fails with &quot;%1&quot;</source>
        <translation>der Build schlägt fehl mit „%1“</translation>
    </message>
    <message>
        <source>write each reference once, whatever the other attributes are</source>
        <translation>schreiben Sie jede Referenz nur einmal, egal wie die anderen Attribute sind</translation>
    </message>
    <message>
        <source>remove one of them</source>
        <translation>entfernen Sie einen davon</translation>
    </message>
    <message>
        <source>both exports write into one directory, and only the tag of the last one is kept</source>
        <translation>beide Exporte schreiben in ein Verzeichnis, und nur das Tag des letzten bleibt</translation>
    </message>
    <message>
        <source>export to two directories, or in two builds</source>
        <translation>exportieren Sie in zwei Verzeichnisse oder in zwei Builds</translation>
    </message>
    <message>
        <source>both exports write the same cache; the one that ends last stays</source>
        <translation>beide Exporte schreiben denselben Cache; es bleibt der, der zuletzt endet</translation>
    </message>
    <message>
        <source>the exports differ in mode, compression or format, and the index.json of the local directory may end up naming the manifest of another one, which the directory does not hold</source>
        <translation>die Exporte unterscheiden sich in Modus, Kompression oder Format, und die index.json des lokalen Verzeichnisses nennt am Ende womöglich das Manifest eines anderen, das nicht im Verzeichnis liegt</translation>
    </message>
    <message>
        <source>give them the same settings, or export in two builds</source>
        <translation>geben Sie ihnen dieselben Einstellungen, oder exportieren Sie in zwei Builds</translation>
    </message>
    <message>
        <source>none of the imports reads what this export writes</source>
        <translation>keiner der Importe liest, was dieser Export schreibt</translation>
    </message>
    <message>
        <source>the new cache has another digest: the export succeeds, but no tag and no import finds it</source>
        <translation>der neue Cache hat einen anderen Digest: Der Export gelingt, aber kein Tag und kein Import findet ihn</translation>
    </message>
    <message>
        <source>name a tag</source>
        <translation>nennen Sie ein Tag</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>schreiben Sie %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is wrong, and what happens</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>image-manifest=true needs the media types of OCI, and oci-mediatypes=false turns them off: %1</source>
        <translation>image-manifest=true braucht die Medientypen von OCI, und oci-mediatypes=false schaltet sie ab: %1</translation>
    </message>
    <message>
        <source>remove one of the two</source>
        <translation>entfernen Sie eines von beiden</translation>
    </message>
    <message>
        <source>oci-mediatypes=false turns image-manifest off too; BuildKit 0.21 fails instead</source>
        <translation>oci-mediatypes=false schaltet auch image-manifest ab; BuildKit 0.21 schlägt stattdessen fehl</translation>
    </message>
    <message>
        <source>BuildKit talks to this registry over plain HTTP, and forgets what the daemon&apos;s configuration says of it</source>
        <translation>BuildKit spricht mit dieser Registry über einfaches HTTP und vergisst, was die Konfiguration des Daemons über sie sagt</translation>
    </message>
    <message>
        <source>reset needs buildx 0.35 (BuildKit&apos;s client 0.31): older ones ignore it. It can delete blobs of an export that runs at the same time</source>
        <translation>reset braucht buildx 0.35 (BuildKits Client 0.31): Ältere beachten es nicht. Es kann Blobs eines gleichzeitig laufenden Exports löschen</translation>
    </message>
    <message>
        <source>each export adds its blobs to the directory, and nothing deletes those of the last one</source>
        <translation>jeder Export legt seine Blobs ins Verzeichnis, und nichts löscht die des vorigen</translation>
    </message>
    <message>
        <source>add reset=true (buildx 0.35 or later), or prune the directory</source>
        <translation>ergänzen Sie reset=true (ab buildx 0.35), oder räumen Sie das Verzeichnis auf</translation>
    </message>
    <message>
        <source>the cache is stored without a name, and no import finds it</source>
        <translation>der Cache wird ohne Namen gespeichert, und kein Import findet ihn</translation>
    </message>
    <message>
        <source>BuildKit ignores tag, since digest is given</source>
        <translation>BuildKit beachtet tag nicht, da digest angegeben ist</translation>
    </message>
    <message>
        <source>tag is empty: the build fails</source>
        <translation>tag ist leer: Der Build schlägt fehl</translation>
    </message>
    <message>
        <source>compression-level has no effect on uncompressed layers</source>
        <translation>compression-level wirkt nicht auf unkomprimierte Layer</translation>
    </message>
    <message>
        <source>%1 is beyond 0 to 9 of %2: the build fails at the first layer</source>
        <translation>%1 liegt außerhalb von 0 bis 9 für %2: Der Build schlägt beim ersten Layer fehl</translation>
    </message>
    <message>
        <source>-1 is the default level of gzip</source>
        <translation>-1 ist die Vorgabe von gzip</translation>
    </message>
    <message>
        <source>-2 is gzip without matches (Huffman codes only)</source>
        <translation>-2 ist gzip ohne Wiederholungssuche (nur Huffman-Codes)</translation>
    </message>
    <message>
        <source>%1 is beyond 0 to 22 of zstd: the fastest level is taken</source>
        <translation>%1 liegt außerhalb von 0 bis 22 für zstd: Es gilt die schnellste Stufe</translation>
    </message>
    <message>
        <source>%1 is beyond 0 to 22 of zstd: the best level is taken</source>
        <translation>%1 liegt außerhalb von 0 bis 22 für zstd: Es gilt die beste Stufe</translation>
    </message>
    <message>
        <source>name is empty: the cache is stored under no name of its own</source>
        <translation>name ist leer: Der Cache wird unter keinem eigenen Namen gespeichert</translation>
    </message>
    <message>
        <source>one of the names is empty, and counts as a name</source>
        <translation>einer der Namen ist leer und gilt trotzdem als Name</translation>
    </message>
    <message>
        <source>an s3 import reads the first name only (%1)</source>
        <translation>ein s3-Import liest nur den ersten Namen (%1)</translation>
    </message>
    <message>
        <source>import each name with a spec of its own</source>
        <translation>importieren Sie jeden Namen mit einer eigenen Angabe</translation>
    </message>
    <message>
        <source>BuildKit joins names as paths: .. and // in one lead to another place</source>
        <translation>BuildKit verbindet Namen als Pfade: .. und // darin führen an einen anderen Ort</translation>
    </message>
    <message>
        <source>no slash is added to %1: keys begin with %2</source>
        <translation>an %1 kommt kein Schrägstrich: Die Schlüssel beginnen mit %2</translation>
    </message>
    <message>
        <source>write %1 for a folder (the keys then change)</source>
        <translation>schreiben Sie %1 für einen Ordner (die Schlüssel ändern sich dann)</translation>
    </message>
    <message>
        <source>the keys begin with a slash: a folder without a name</source>
        <translation>die Schlüssel beginnen mit einem Schrägstrich: ein Ordner ohne Namen</translation>
    </message>
    <message>
        <source>names and layers lie in one place, so a name can&apos;t be told from a layer</source>
        <translation>Namen und Layer liegen an einem Ort; ein Name ist daher nicht von einem Layer zu unterscheiden</translation>
    </message>
    <message>
        <source>buildx fills in the other half from its own AWS settings, which may belong to someone else; with buildctl the daemon&apos;s own settings count instead</source>
        <translation>buildx ergänzt die andere Hälfte aus seinen eigenen AWS-Einstellungen, die jemand anderem gehören können; mit buildctl gelten stattdessen die Einstellungen des Daemons</translation>
    </message>
    <message>
        <source>give access_key_id and secret_access_key, or neither</source>
        <translation>geben Sie access_key_id und secret_access_key an, oder keines von beiden</translation>
    </message>
    <message>
        <source>session_token stands without the keys that it belongs to: buildx adds those of its own AWS settings, and BuildKit ignores it where there are none</source>
        <translation>session_token steht ohne die Schlüssel, zu denen es gehört: buildx ergänzt die seiner eigenen AWS-Einstellungen, und gibt es keine, beachtet BuildKit es nicht</translation>
    </message>
    <message>
        <source>give all three, or none</source>
        <translation>geben Sie alle drei an, oder keines</translation>
    </message>
    <message>
        <source>bucket is a name, not a URL: %1</source>
        <translation>bucket ist ein Name, keine URL: %1</translation>
    </message>
    <message>
        <source>put what follows the bucket into prefix</source>
        <translation>schreiben Sie in prefix, was auf den Bucket folgt</translation>
    </message>
    <message>
        <source>bucket holds a slash: %1</source>
        <translation>bucket enthält einen Schrägstrich: %1</translation>
    </message>
    <message>
        <source>put what follows the slash into prefix</source>
        <translation>schreiben Sie in prefix, was auf den Schrägstrich folgt</translation>
    </message>
    <message>
        <source>BuildKit ignores use_path_style without endpoint_url</source>
        <translation>BuildKit beachtet use_path_style nicht ohne endpoint_url</translation>
    </message>
    <message>
        <source>Google Cloud Storage answers SignatureDoesNotMatch, since it changes a signed header</source>
        <translation>Google Cloud Storage antwortet SignatureDoesNotMatch, da es einen signierten Header ändert</translation>
    </message>
    <message>
        <source>add disable_accept_encoding=true (BuildKit 0.30 or later)</source>
        <translation>ergänzen Sie disable_accept_encoding=true (ab BuildKit 0.30)</translation>
    </message>
    <message>
        <source>account_url does not begin with https://: BuildKit fails with &quot;%1&quot;</source>
        <translation>account_url beginnt nicht mit https://: BuildKit schlägt fehl mit „%1“</translation>
    </message>
    <message>
        <source>Azure&apos;s sign-in is refused over plain HTTP: %1</source>
        <translation>Azure lehnt die Anmeldung über einfaches HTTP ab: %1</translation>
    </message>
    <message>
        <source>write https://, or give secret_access_key</source>
        <translation>schreiben Sie https://, oder geben Sie secret_access_key an</translation>
    </message>
    <message>
        <source>account_url does not begin with https://: %1</source>
        <translation>account_url beginnt nicht mit https://: %1</translation>
    </message>
    <message>
        <source>Azure takes no such container name: %1</source>
        <translation>Azure nimmt keinen solchen Containernamen: %1</translation>
    </message>
    <message>
        <source>3 to 63 lower-case letters, digits and single hyphens</source>
        <translation>3 bis 63 Kleinbuchstaben, Ziffern und einzelne Bindestriche</translation>
    </message>
    <message>
        <source>the import creates the container where it does not exist</source>
        <translation>der Import legt den Container an, wo es ihn nicht gibt</translation>
    </message>
    <message>
        <source>BuildKit joins the parts of a key as a path: .. and // in %1 lead to another place</source>
        <translation>BuildKit verbindet die Teile eines Schlüssels als Pfad: .. und // in %1 führen an einen anderen Ort</translation>
    </message>
    <message>
        <source>BuildKit ignores %1 without %2</source>
        <translation>BuildKit beachtet %1 nicht ohne %2</translation>
    </message>
    <message>
        <source>the scope is buildkit: another build of the repository without a scope overwrites this cache</source>
        <translation>der scope ist buildkit: Ein anderer Build des Repositorys ohne scope überschreibt diesen Cache</translation>
    </message>
    <message>
        <source>add a scope for each image</source>
        <translation>ergänzen Sie einen scope für jedes Image</translation>
    </message>
    <message>
        <source>a scope with a semicolon in it is one scope, not several</source>
        <translation>ein scope mit einem Semikolon darin ist einer, nicht mehrere</translation>
    </message>
    <message>
        <source>BuildKit ignores url_v2, since version is 1</source>
        <translation>BuildKit beachtet url_v2 nicht, da version 1 ist</translation>
    </message>
    <message>
        <source>BuildKit takes url_v2 and ignores url</source>
        <translation>BuildKit nimmt url_v2 und beachtet url nicht</translation>
    </message>
    <message>
        <source>url is not set: the client takes it from $ACTIONS_CACHE_URL or $ACTIONS_RESULTS_URL; without it buildx leaves the cache out without a word</source>
        <translation>url ist nicht gesetzt: Der Client nimmt es aus $ACTIONS_CACHE_URL oder $ACTIONS_RESULTS_URL; ohne es lässt buildx den Cache stillschweigend weg</translation>
    </message>
    <message>
        <source>%1=*** stands for a secret that was left out</source>
        <translation>%1=*** steht für ein Geheimnis, das weggelassen wurde</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>lassen Sie es weg</translation>
    </message>
    <message>
        <source>leave it out: the client takes it from $ACTIONS_RUNTIME_TOKEN</source>
        <translation>lassen Sie es weg: Der Client nimmt es aus $ACTIONS_RUNTIME_TOKEN</translation>
    </message>
    <message>
        <source>leave it out: docker/build-push-action sets it</source>
        <translation>lassen Sie es weg: docker/build-push-action setzt es</translation>
    </message>
    <message>
        <source>leave it out: buildx takes it from $AWS_ACCESS_KEY_ID, $AWS_SECRET_ACCESS_KEY and $AWS_SESSION_TOKEN, or from a profile</source>
        <translation>lassen Sie es weg: buildx nimmt es aus $AWS_ACCESS_KEY_ID, $AWS_SECRET_ACCESS_KEY und $AWS_SESSION_TOKEN oder aus einem Profil</translation>
    </message>
    <message>
        <source>leave it out: the daemon signs in by its own Azure settings</source>
        <translation>lassen Sie es weg: Der Daemon meldet sich mit seinen eigenen Azure-Einstellungen an</translation>
    </message>
    <message>
        <source>%1 is in the spec: shells, process lists and build histories keep it, and buildx before 0.21.3 put it into traces and into the build&apos;s history (CVE-2025-0495)</source>
        <translation>%1 steht in der Angabe: Shells, Prozesslisten und Build-Verläufe behalten es, und buildx vor 0.21.3 schrieb es in Traces und in den Verlauf des Builds (CVE-2025-0495)</translation>
    </message>
    <message>
        <source>the value of %1 holds what looks like a password or a signature</source>
        <translation>der Wert von %1 enthält etwas, das wie ein Passwort oder eine Signatur aussieht</translation>
    </message>
    <message>
        <source>leave it out of the spec</source>
        <translation>lassen Sie es aus der Angabe weg</translation>
    </message>
    <message>
        <source>write true or false</source>
        <translation>schreiben Sie true oder false</translation>
    </message>
    <message>
        <source>%1 is no boolean: BuildKit takes it for false without a word</source>
        <translation>%1 ist kein Wahrheitswert: BuildKit nimmt es stillschweigend als false</translation>
    </message>
    <message>
        <source>%1 is no boolean: %2</source>
        <translation>%1 ist kein Wahrheitswert: %2</translation>
    </message>
    <message>
        <source>%1 is no integer: %2</source>
        <translation>%1 ist keine ganze Zahl: %2</translation>
    </message>
    <message>
        <source>%1: the interfaces of the service are 1 and 2</source>
        <translation>%1: Die Schnittstellen des Dienstes sind 1 und 2</translation>
    </message>
    <message>
        <source>%1 must be a positive integer: %2</source>
        <translation>%1 muss eine positive ganze Zahl sein: %2</translation>
    </message>
    <message>
        <source>write a number with a unit (h, m, s), such as 36h</source>
        <translation>schreiben Sie eine Zahl mit einer Einheit (h, m, s), etwa 36h</translation>
    </message>
    <message>
        <source>Go&apos;s durations know no days: write %1</source>
        <translation>Go kennt bei einer Dauer keine Tage: Schreiben Sie %1</translation>
    </message>
    <message>
        <source>%1 is no duration: BuildKit takes 24h without a word</source>
        <translation>%1 ist keine Dauer: BuildKit nimmt stillschweigend 24h</translation>
    </message>
    <message>
        <source>%1 is no duration: %2</source>
        <translation>%1 ist keine Dauer: %2</translation>
    </message>
    <message>
        <source>the values are %1</source>
        <translation>die Werte sind %1</translation>
    </message>
    <message>
        <source>%1: BuildKit takes it for min without a word</source>
        <translation>%1: BuildKit nimmt es stillschweigend als min</translation>
    </message>
    <message>
        <source>%1 is not known: %2</source>
        <translation>%1 ist nicht bekannt: %2</translation>
    </message>
    <message>
        <source>%1 does not begin with https:// or http://: %2</source>
        <translation>%1 beginnt nicht mit https:// oder http://: %2</translation>
    </message>
    <message>
        <source>no shell expands the ~ in %1: a directory of that name is meant</source>
        <translation>keine Shell löst das ~ in %1 auf: Gemeint ist ein Verzeichnis dieses Namens</translation>
    </message>
    <message>
        <source>write $HOME, or the whole path</source>
        <translation>schreiben Sie $HOME oder den ganzen Pfad</translation>
    </message>
    <message>
        <source>%1 is no digest: the client prints a warning and leaves the cache out</source>
        <translation>%1 ist kein Digest: Der Client gibt eine Warnung aus und lässt den Cache weg</translation>
    </message>
    <message>
        <source>a digest is sha256: and 64 hex digits</source>
        <translation>ein Digest ist sha256: und 64 Hexziffern</translation>
    </message>
    <message>
        <source>the value of %1 begins or ends with a blank, which is part of it</source>
        <translation>der Wert von %1 beginnt oder endet mit einem Leerzeichen, das dazugehört</translation>
    </message>
    <message>
        <source>write it without the blank</source>
        <translation>schreiben Sie ihn ohne das Leerzeichen</translation>
    </message>
    <message>
        <source>a cache of type %1 can&apos;t be exported with the %2</source>
        <translation>ein Cache vom Typ %1 lässt sich nicht exportieren mit: %2</translation>
    </message>
    <message>
        <source>a cache of type %1 can&apos;t be imported with the %2</source>
        <translation>ein Cache vom Typ %1 lässt sich nicht importieren mit: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is wrong, and what to do</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 is missing: unless buildkitd has %2 in its own environment, %3</source>
        <translation>%1 fehlt: Wenn buildkitd nicht %2 in seiner eigenen Umgebung hat, %3</translation>
    </message>
</context>
<context>
    <name>StepFacts</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Fügt hinzu</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Selector %1</source>
        <translation>Selektor %1</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Gebraucht von</translation>
    </message>
    <message>
        <source>Layers of its result, top first</source>
        <translation>Layer seines Ergebnisses, oberster zuerst</translation>
    </message>
    <message>
        <source>Files of the top layer</source>
        <translation>Dateien des obersten Layers</translation>
    </message>
</context>
<context>
    <name>StepNames</name>
    <message>
        <source>Source %1</source>
        <translation>Quelle %1</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
</context>
<context>
    <name>TextFormat</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>stored as objects</source>
        <translation>als Objekte gespeichert</translation>
    </message>
    <message>
        <source>image manifest</source>
        <translation>Image-Manifest</translation>
    </message>
    <message>
        <source>image index</source>
        <translation>Image-Index</translation>
    </message>
    <message>
        <source>Docker manifest list</source>
        <translation>Docker-Manifestliste</translation>
    </message>
    <message>
        <source>inline in an image</source>
        <translation>inline in einem Image</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n Layer</numerusform>
            <numerusform>%n Layer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cache(s)</source>
        <translation>
            <numerusform>%n Cache</numerusform>
            <numerusform>%n Caches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>no damage</source>
        <translation>keine Schäden</translation>
    </message>
    <message>
        <source>no problems seen</source>
        <translation>keine Probleme gesehen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>a build takes nothing from it</source>
        <translation>ein Build übernimmt nichts daraus</translation>
    </message>
    <message>
        <source>%1 of %2 steps can be restored</source>
        <translation>%1 von %2 Schritten wiederherstellbar</translation>
    </message>
    <message>
        <source>no steps</source>
        <translation>keine Schritte</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>word, sentence</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, note</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the parts of a list</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two whole sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Hell, hoher Kontrast</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Dunkel, hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>TransferWords</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation>Bibliothek: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from, to</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s)</source>
        <translation>
            <numerusform>%n Blob</numerusform>
            <numerusform>%n Blobs</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Mount</source>
        <translation>Mounten</translation>
    </message>
    <message>
        <source>Re-encode</source>
        <translation>Umpacken</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes per second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>noch %1</translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s) copied</source>
        <translation>
            <numerusform>%n Blob kopiert</numerusform>
            <numerusform>%n Blobs kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n re-encoded</source>
        <translation>
            <numerusform>%n umgepackt</numerusform>
            <numerusform>%n umgepackt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mounted</source>
        <translation>
            <numerusform>%n gemountet</numerusform>
            <numerusform>%n gemountet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n schon da</numerusform>
            <numerusform>%n schon da</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 written in %3</source>
        <translation>%1 · %2 in %3 geschrieben</translation>
    </message>
    <message>
        <source>Nothing to copy</source>
        <translation>Nichts zu kopieren</translation>
    </message>
    <message>
        <source>Waits for another transfer to end</source>
        <translation>Wartet, bis eine andere Übertragung endet</translation>
    </message>
    <message>
        <source>Looks at what is there already</source>
        <translation>Sieht nach, was schon da ist</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Paused after %1 of %2; what is copied stays copied</source>
        <translation>Angehalten nach %1 von %2; Kopiertes bleibt kopiert</translation>
    </message>
    <message>
        <source>Paused before it began</source>
        <translation>Angehalten, bevor es begann</translation>
    </message>
    <message>
        <source>Cancelled; nothing of it can be seen at its destination</source>
        <translation>Abgebrochen; am Ziel ist nichts davon zu sehen</translation>
    </message>
    <message>
        <source>Cut off when the program ended; resuming goes on with what is not there yet</source>
        <translation>Unterbrochen, als das Programm endete; beim Fortsetzen kommt nur, was noch fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%n to copy</source>
        <translation>
            <numerusform>%n zu kopieren</numerusform>
            <numerusform>%n zu kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to re-encode</source>
        <translation>
            <numerusform>%n umzupacken</numerusform>
            <numerusform>%n umzupacken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mount</source>
        <translation>
            <numerusform>%n zu mounten</numerusform>
            <numerusform>%n zu mounten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Copy %1, %2</source>
        <comment>layers, bytes</comment>
        <translation>%1 kopieren, %2</translation>
    </message>
    <message>
        <source>Re-encode %1, %2</source>
        <comment>layers, bytes</comment>
        <translation>%1 umpacken, %2</translation>
    </message>
    <message>
        <source>Copy and re-encode %1, %2</source>
        <comment>layers, bytes</comment>
        <translation>%1 kopieren und umpacken, %2</translation>
    </message>
    <message>
        <source>Mount %1</source>
        <comment>layers</comment>
        <translation>%1 mounten</translation>
    </message>
    <message>
        <source>Write it, nothing to move</source>
        <translation>Schreiben, nichts zu übertragen</translation>
    </message>
    <message>
        <source>This copy can&apos;t be made</source>
        <translation>Diese Kopie ist nicht möglich</translation>
    </message>
    <message>
        <source>The details say what does not fit together.</source>
        <translation>Die Details sagen, was nicht zusammenpasst.</translation>
    </message>
    <message>
        <source>Can&apos;t be written there</source>
        <translation>Dorthin kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Choose another kind of destination.</source>
        <translation>Wählen Sie eine andere Art von Ziel.</translation>
    </message>
    <message>
        <source>Something is not there</source>
        <translation>Etwas ist nicht da</translation>
    </message>
    <message>
        <source>The cache, the repository or the bucket may have been moved, renamed or deleted.</source>
        <translation>Der Cache, das Repository oder der Bucket wurde vielleicht verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <source>Access was denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Log in (docker login), or check the credentials and what they may do there.</source>
        <translation>Melden Sie sich an (docker login), oder prüfen Sie die Zugangsdaten und was sie dort dürfen.</translation>
    </message>
    <message>
        <source>Can&apos;t be reached</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Check the connection and the address, then try again: it goes on where it stopped.</source>
        <translation>Prüfen Sie Verbindung und Adresse und versuchen Sie es erneut: Es geht dort weiter, wo es aufhörte.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine Antwort in der Zeit</translation>
    </message>
    <message>
        <source>Try again: it goes on where it stopped.</source>
        <translation>Versuchen Sie es erneut: Es geht dort weiter, wo es aufhörte.</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>Der Server hat versagt</translation>
    </message>
    <message>
        <source>Try again later: it goes on where it stopped. The details hold what it answered.</source>
        <translation>Versuchen Sie es später erneut: Es geht dort weiter, wo es aufhörte. Die Details enthalten seine Antwort.</translation>
    </message>
    <message>
        <source>Reading or writing failed</source>
        <translation>Lesen oder Schreiben fehlgeschlagen</translation>
    </message>
    <message>
        <source>The disk or the network drive reported an error; see the details.</source>
        <translation>Die Platte oder das Netzlaufwerk meldet einen Fehler; siehe Details.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Die Platte ist voll</translation>
    </message>
    <message>
        <source>Free some space and try again: it goes on where it stopped.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut: Es geht dort weiter, wo es aufhörte.</translation>
    </message>
    <message>
        <source>The source is damaged</source>
        <translation>Die Quelle ist beschädigt</translation>
    </message>
    <message>
        <source>Open it and verify it: the view of its problems says what a build makes of it.</source>
        <translation>Öffnen und prüfen Sie sie: Die Ansicht der Probleme sagt, was ein Build daraus macht.</translation>
    </message>
    <message>
        <source>Something else is writing there</source>
        <translation>Etwas anderes schreibt gerade dorthin</translation>
    </message>
    <message>
        <source>Wait for it to end and try again.</source>
        <translation>Warten Sie, bis es fertig ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>A defect in Cachalot</source>
        <translation>Ein Fehler in Cachalot</translation>
    </message>
    <message>
        <source>Left out (mode=min)</source>
        <translation>Ausgelassen (mode=min)</translation>
    </message>
    <message>
        <source>Left out (a layer is missing)</source>
        <translation>Ausgelassen (ein Layer fehlt)</translation>
    </message>
</context>
<context>
    <name>Waste</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Written again</source>
        <translation>Noch einmal geschrieben</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>The same path with the same content in another layer: a chmod, a chown, or a step that ran again</source>
        <translation>Derselbe Pfad mit demselben Inhalt in einem anderen Layer: ein chmod, ein chown oder ein Schritt, der noch einmal lief</translation>
    </message>
    <message>
        <source>The same content at another path</source>
        <translation>Derselbe Inhalt unter einem anderen Pfad</translation>
    </message>
    <message>
        <source>A later layer has something else at that path</source>
        <translation>Ein späterer Layer hat unter diesem Pfad etwas anderes</translation>
    </message>
    <message>
        <source>A later layer deletes it; the bytes stay in the layer below</source>
        <translation>Ein späterer Layer löscht es; die Bytes bleiben im Layer darunter</translation>
    </message>
    <message>
        <source>%1 with %2 in %3</source>
        <translation>%1 mit %2 in %3</translation>
    </message>
    <message>
        <source>%1: none is held twice or for nothing</source>
        <translation>%1: nichts davon ist doppelt oder vergeblich da</translation>
    </message>
    <message>
        <source>%1: %2 are held twice or for nothing, about %3 of the store</source>
        <translation>%1: %2 sind doppelt oder vergeblich da, etwa %3 des Speichers</translation>
    </message>
    <message>
        <source>%1 with %2 were not compared: those below %3, and any of absurd size.</source>
        <translation>%1 mit %2 wurden nicht verglichen: die unter %3 und die von unsinniger Größe.</translation>
    </message>
    <message>
        <source>The largest %1 are listed; %2 more are in the sums.</source>
        <translation>Die größten %1 stehen in der Liste; %2 weitere sind in den Summen.</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> und %1 weitere</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>BuildKit would reject this cache, so there is no min of it.</source>
        <translation>BuildKit würde diesen Cache ablehnen, daher gibt es kein min davon.</translation>
    </message>
    <message>
        <source>It is a min already: all of its %1 hold what the last steps need.</source>
        <translation>Er ist schon ein min: Alle %1 enthalten, was die letzten Schritte brauchen.</translation>
    </message>
    <message>
        <source>min would hold %1, %2, and drop %3, %4: of %5 steps that can be restored, %6 would no longer be CACHED.</source>
        <translation>min enthielte %1, %2, und ließe %3, %4, weg: Von %5 wiederherstellbaren Schritten wären %6 nicht mehr CACHED.</translation>
    </message>
    <message>
        <source>Measured: all of %1 were packed anew. Times are those of one core of this machine.</source>
        <translation>Gemessen: Alle %1 wurden neu gepackt. Die Zeiten gelten für einen Kern dieses Rechners.</translation>
    </message>
    <message>
        <source>Estimated from %1 of about %2, packed on trial; the true size lies within ± with 95 % certainty. Times are those of one core of this machine.</source>
        <translation>Geschätzt aus %1 von etwa %2, zur Probe gepackt; die wahre Größe liegt mit 95 % Sicherheit innerhalb von ±. Die Zeiten gelten für einen Kern dieses Rechners.</translation>
    </message>
    <message>
        <source>Only the first %1 of each layer were looked at: what lies behind may be other.</source>
        <translation>Nur die ersten %1 jedes Layers wurden angesehen: Was dahinter liegt, kann anders sein.</translation>
    </message>
</context>
<context>
    <name>cachalot::AboutDialog</name>
    <message>
        <source>About Cachalot</source>
        <translation>Über Cachalot</translation>
    </message>
    <message>
        <source>Version %1 of %2. Apache License 2.0.</source>
        <translation>Version %1 vom %2. Apache License 2.0.</translation>
    </message>
    <message>
        <source>Opens and compares BuildKit&apos;s build caches.</source>
        <translation>Öffnet und vergleicht die Build-Caches von BuildKit.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Copy for a &amp;bug report</source>
        <translation>Für einen &amp;Fehlerbericht kopieren</translation>
    </message>
</context>
<context>
    <name>cachalot::AttributeField</name>
    <message>
        <source>directory (%1)</source>
        <translation>Verzeichnis (%1)</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>%1 (the default)</source>
        <translation>%1 (Vorgabe)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner auswählen</translation>
    </message>
</context>
<context>
    <name>cachalot::BundleDialog</name>
    <message>
        <source>Save as bundle</source>
        <translation>Als Bündel speichern</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Bundles (*.tar.zst *.tar *.zip)</source>
        <translation>Bündel (*.tar.zst *.tar *.zip)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 in a file of %2, with checksums of all that is in it.
%3</source>
        <translation>%1 in einer Datei von %2, mit Prüfsummen von allem darin.
%3</translation>
    </message>
    <message>
        <source>Open the bundle</source>
        <translation>Bündel öffnen</translation>
    </message>
</context>
<context>
    <name>cachalot::CacheCard</name>
    <message>
        <source>Cache %1</source>
        <translation>Cache %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 steps can be restored</source>
        <translation>%1 von %2 Schritten wiederherstellbar</translation>
    </message>
    <message>
        <source>Could not be read.</source>
        <translation>Ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>BuildKit would reject it as a whole.</source>
        <translation>BuildKit würde ihn als Ganzes ablehnen.</translation>
    </message>
</context>
<context>
    <name>cachalot::CachePanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Progress of verifying</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>Alle Plattformen</translation>
    </message>
    <message>
        <source>Show all caches of this store</source>
        <translation>Alle Caches dieses Speichers anzeigen</translation>
    </message>
    <message>
        <source>How the cache is stored</source>
        <translation>Wie der Cache gespeichert ist</translation>
    </message>
    <message>
        <source>%1 of the bytes</source>
        <translation>%1 der Bytes</translation>
    </message>
    <message>
        <source>The platform that it was built for</source>
        <translation>Die Plattform, für die er gebaut wurde</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>Probleme %1</translation>
    </message>
    <message>
        <source>Verifying and unpacking</source>
        <translation>Prüfen und Entpacken</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Verifying was cancelled</source>
        <translation>Die Prüfung wurde abgebrochen</translation>
    </message>
    <message>
        <source>Verifying failed: %1</source>
        <translation>Die Prüfung schlug fehl: %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
</context>
<context>
    <name>cachalot::CheckList</name>
    <message>
        <source>Reach the store</source>
        <translation>Ablage erreichen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>List its caches</source>
        <translation>Caches auflisten</translation>
    </message>
    <message>
        <source>Read a cache</source>
        <translation>Einen Cache lesen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>works</source>
        <translation>geht</translation>
    </message>
    <message>
        <source>can do, was not tried</source>
        <translation>kann sie, wurde nicht versucht</translation>
    </message>
    <message>
        <source>nothing there yet</source>
        <translation>noch nichts vorhanden</translation>
    </message>
    <message>
        <source>not with this kind of store</source>
        <translation>nicht bei dieser Art von Ablage</translation>
    </message>
    <message>
        <source>was not tried</source>
        <translation>wurde nicht versucht</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Try to write as well</source>
        <translation>Auch das Schreiben versuchen</translation>
    </message>
    <message>
        <source>Sends one blob of a few bytes, always the same one</source>
        <translation>Sendet einen Blob von wenigen Bytes, immer denselben</translation>
    </message>
    <message>
        <source>See what can be done with these settings. Nothing is changed, unless you ask to write.</source>
        <translation>Zeigt, was mit diesen Einstellungen geht. Geändert wird nichts, außer Sie lassen auch schreiben.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>It could not be tested.</source>
        <translation>Die Prüfung war nicht möglich.</translation>
    </message>
    <message>
        <source>It can&apos;t be used as it is.</source>
        <translation>So ist sie nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Es geht.</translation>
    </message>
</context>
<context>
    <name>cachalot::CleanupPage</name>
    <message>
        <source>Clean up %1</source>
        <translation>%1 aufräumen</translation>
    </message>
</context>
<context>
    <name>cachalot::CleanupView</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Was geht und was bleibt</translation>
    </message>
    <message>
        <source>Nothing is like that.</source>
        <translation>Nichts ist so.</translation>
    </message>
    <message>
        <source>Filter caches and blobs</source>
        <translation>Caches und Blobs filtern</translation>
    </message>
    <message>
        <source>Looking through the store</source>
        <translation>Der Speicher wird durchgesehen</translation>
    </message>
    <message>
        <source>The store could not be looked through</source>
        <translation>Der Speicher konnte nicht durchgesehen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>A cache here is damaged, so nothing is deleted</source>
        <translation>Ein Cache hier ist beschädigt, daher wird nichts gelöscht</translation>
    </message>
    <message>
        <source>These rules can&apos;t be followed here</source>
        <translation>Diese Regeln lassen sich hier nicht befolgen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu nachsehen</translation>
    </message>
    <message>
        <source>%1 too young</source>
        <translation>%1 zu jung</translation>
    </message>
    <message>
        <source>No cache needs it, but a build may be about to use it.</source>
        <translation>Kein Cache braucht es, aber ein Build könnte es gleich verwenden.</translation>
    </message>
    <message numerus="yes">
        <source>%n foreign file(s)</source>
        <translation>
            <numerusform>%n fremde Datei</numerusform>
            <numerusform>%n fremde Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not BuildKit&apos;s, and are never touched.</source>
        <translation>Sie sind nicht von BuildKit und werden nie angerührt.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Geht</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Too young</source>
        <translation>Zu jung</translation>
    </message>
    <message>
        <source>Needed by one cache</source>
        <translation>Von einem Cache gebraucht</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Can go</source>
        <translation>Kann weg</translation>
    </message>
    <message>
        <source>Spared by the rules</source>
        <translation>Von den Regeln verschont</translation>
    </message>
    <message>
        <source>Not BuildKit&apos;s</source>
        <translation>Nicht von BuildKit</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Stopped; what was not deleted yet is as it was.</source>
        <translation>Angehalten; was noch nicht gelöscht war, ist wie zuvor.</translation>
    </message>
    <message>
        <source>It ended early: %1</source>
        <translation>Es endete vorzeitig: %1</translation>
    </message>
    <message>
        <source>%1 deleted, %2 freed.</source>
        <translation>%1 gelöscht, %2 frei geworden.</translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s)</source>
        <translation>
            <numerusform>%n Blob</numerusform>
            <numerusform>%n Blobs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deleted; %2 will be freed when the registry collects.</source>
        <translation>%1 gelöscht; %2 werden frei, wenn die Registry aufräumt.</translation>
    </message>
    <message>
        <source>%1 and %2 deleted, %3 freed.</source>
        <translation>%1 und %2 gelöscht, %3 frei geworden.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stayed after all: %1</source>
        <translation>
            <numerusform>%n Eintrag blieb doch: %1</numerusform>
            <numerusform>%n Einträge blieben doch: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::ClosingQuestion</name>
    <message>
        <source>Transfers are running</source>
        <translation>Übertragungen laufen</translation>
    </message>
    <message>
        <source>A transfer is not done yet: %1</source>
        <translation>Eine Übertragung ist noch nicht fertig: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) are not done yet.</source>
        <translation>
            <numerusform>%n Übertragung ist noch nicht fertig.</numerusform>
            <numerusform>%n Übertragungen sind noch nicht fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost if it stops now: what is copied stays copied, and the rest is offered for resumption when Cachalot is started again.</source>
        <translation>Es geht nichts verloren, wenn jetzt angehalten wird: Kopiertes bleibt kopiert, und der Rest kann beim nächsten Start fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Keep running in the &amp;tray</source>
        <translation>&amp;In der Taskleiste weiterlaufen</translation>
    </message>
    <message>
        <source>&amp;Stop, resume later</source>
        <translation>&amp;Anhalten, später fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t close</source>
        <translation>&amp;Nicht schließen</translation>
    </message>
    <message>
        <source>Show Cachalot</source>
        <translation>Cachalot zeigen</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Anhalten und beenden</translation>
    </message>
    <message>
        <source>All transfers have ended</source>
        <translation>Alle Übertragungen sind beendet</translation>
    </message>
</context>
<context>
    <name>cachalot::CommandPalette</name>
    <message>
        <source>Search caches and actions</source>
        <translation>Caches und Befehle suchen</translation>
    </message>
    <message>
        <source>Caches and actions</source>
        <translation>Caches und Befehle</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>recent</source>
        <translation>zuletzt</translation>
    </message>
</context>
<context>
    <name>cachalot::ComparePage</name>
    <message>
        <source>A path or a cache flag</source>
        <translation>Ein Pfad oder ein Cache-Flag</translation>
    </message>
    <message>
        <source>Compare two caches</source>
        <translation>Zwei Caches vergleichen</translation>
    </message>
    <message>
        <source>What does one hold that the other lacks, in bytes and in steps? Formats and compressions may differ.</source>
        <translation>Was enthält der eine, das dem anderen fehlt, in Bytes und in Schritten? Formate und Kompressionen dürfen sich unterscheiden.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <translation>&amp;Erster</translation>
    </message>
    <message>
        <source>&amp;Second</source>
        <translation>&amp;Zweiter</translation>
    </message>
    <message>
        <source>Reading both caches</source>
        <translation>Beide Caches werden gelesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>cachalot::CompareView</name>
    <message>
        <source>Swap A and B</source>
        <translation>A und B tauschen</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Steps of both caches</source>
        <translation>Schritte beider Caches</translation>
    </message>
    <message>
        <source>Differing first</source>
        <translation>Unterschiede zuerst</translation>
    </message>
    <message>
        <source>Build order</source>
        <translation>Build-Reihenfolge</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Filter steps</source>
        <translation>Schritte filtern</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Layers of both caches</source>
        <translation>Layer beider Caches</translation>
    </message>
    <message>
        <source>Filter layers</source>
        <translation>Layer filtern</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Summary as text</source>
        <translation>Zusammenfassung als Text</translation>
    </message>
    <message>
        <source>Summary copied</source>
        <translation>Zusammenfassung kopiert</translation>
    </message>
    <message>
        <source>Steps as CSV</source>
        <translation>Schritte als CSV</translation>
    </message>
    <message>
        <source>Steps copied</source>
        <translation>Schritte kopiert</translation>
    </message>
    <message>
        <source>Layers as CSV</source>
        <translation>Layer als CSV</translation>
    </message>
    <message>
        <source>Layers copied</source>
        <translation>Layer kopiert</translation>
    </message>
    <message>
        <source>cachalot-cli command</source>
        <translation>cachalot-cli-Befehl</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Befehl kopiert</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>The caches were not compared</source>
        <translation>Die Caches wurden nicht verglichen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No step is like that.</source>
        <translation>So ist kein Schritt.</translation>
    </message>
    <message>
        <source>No layer is like that.</source>
        <translation>So ist kein Layer.</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nichts zu vergleichen</translation>
    </message>
    <message>
        <source>At least one of the caches could not be read. Verify it to see what is wrong.</source>
        <translation>Mindestens einer der Caches ließ sich nicht lesen. Prüfen Sie ihn, um zu sehen, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Erneut vergleichen</translation>
    </message>
    <message>
        <source>Both caches are empty</source>
        <translation>Beide Caches sind leer</translation>
    </message>
    <message>
        <source>Neither holds a step or a layer: a build gains nothing from either.</source>
        <translation>Keiner enthält einen Schritt oder Layer: Ein Build gewinnt aus keinem etwas.</translation>
    </message>
    <message>
        <source>Steps can&apos;t be compared: BuildKit would reject one of the caches as a whole.</source>
        <translation>Schritte lassen sich nicht vergleichen: BuildKit würde einen der Caches als Ganzes ablehnen.</translation>
    </message>
    <message>
        <source>Both  %1</source>
        <translation>Beide  %1</translation>
    </message>
    <message>
        <source>Both  %1 in %2, %3 in %4</source>
        <translation>Beide  %1 in %2, %3 in %4</translation>
    </message>
    <message>
        <source>Bytes of layers</source>
        <translation>Bytes der Layer</translation>
    </message>
    <message>
        <source>Only %1  %2</source>
        <translation>Nur %1  %2</translation>
    </message>
    <message>
        <source>Steps that can be restored</source>
        <translation>Wiederherstellbare Schritte</translation>
    </message>
    <message>
        <source>Only from %1  %2</source>
        <translation>Nur aus %1  %2</translation>
    </message>
    <message>
        <source>From both  %1</source>
        <translation>Aus beiden  %1</translation>
    </message>
    <message>
        <source>From neither  %1</source>
        <translation>Aus keinem  %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Only from %1</source>
        <translation>Nur aus %1</translation>
    </message>
    <message>
        <source>Can be restored from %1 and not from %2</source>
        <translation>Wiederherstellbar aus %1 und nicht aus %2</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Steps %1</source>
        <translation>Schritte %1</translation>
    </message>
    <message>
        <source>Layers %1</source>
        <translation>Layer %1</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <source>What a build fetches from it that the other can&apos;t give, and what it need not run</source>
        <translation>Was ein Build von dort holt, das der andere nicht geben kann, und was er nicht ausführen muss</translation>
    </message>
</context>
<context>
    <name>cachalot::ConnectionDialog</name>
    <message>
        <source>Add a connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>For other tools</source>
        <translation>Für andere Werkzeuge</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Found here</source>
        <translation>Hier gefunden</translation>
    </message>
    <message>
        <source>Found on this machine</source>
        <translation>Auf diesem Rechner gefunden</translation>
    </message>
    <message>
        <source>a note, if you like</source>
        <translation>eine Notiz, wenn Sie mögen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>An inline cache is kept in its image: save the image as a registry instead.</source>
        <translation>Ein Inline-Cache liegt in seinem Image: Sichern Sie stattdessen das Image als Registry.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Ein Name fehlt noch.</translation>
    </message>
    <message>
        <source>The name can&apos;t have any of %1 in it.</source>
        <translation>Der Name darf keines dieser Zeichen enthalten: %1</translation>
    </message>
    <message>
        <source>There is a connection with this name already.</source>
        <translation>Es gibt schon eine Verbindung mit diesem Namen.</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>Nichts wurde gespeichert: %1</translation>
    </message>
    <message>
        <source>Unlock the keyring and save again, or choose another way for the secret: a variable, or “Ask each time”.</source>
        <translation>Entsperren Sie den Schlüsselbund und speichern Sie erneut, oder wählen Sie für das Geheimnis einen anderen Weg: eine Variable oder „Jedes Mal fragen“.</translation>
    </message>
</context>
<context>
    <name>cachalot::ConnectionForm</name>
    <message>
        <source>Also in the flag: %1</source>
        <translation>Außerdem im Flag: %1</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>The registry&apos;s user</source>
        <translation>Benutzer der Registry</translation>
    </message>
    <message>
        <source>password or token</source>
        <translation>Passwort oder Token</translation>
    </message>
    <message>
        <source>The registry&apos;s password or token</source>
        <translation>Passwort oder Token der Registry</translation>
    </message>
    <message>
        <source>login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Empty: as docker login has it. What is typed here goes to this system&apos;s keyring.</source>
        <translation>Leer: wie von docker login. Was hier steht, kommt in den Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>There is no keyring here: docker login or podman login give the password.</source>
        <translation>Hier gibt es keinen Schlüsselbund: Das Passwort kommt von docker login oder podman login.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>cachalot::CopyDialog</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Import into the library</source>
        <translation>In die Bibliothek importieren</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Kopieren nach…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Show the &amp;plan</source>
        <translation>&amp;Plan zeigen</translation>
    </message>
    <message>
        <source>Looking at what is there already</source>
        <translation>Es wird nachgesehen, was schon da ist</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Opt&amp;ions</source>
        <translation>Opt&amp;ionen</translation>
    </message>
</context>
<context>
    <name>cachalot::CopyLine</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>cachalot::CopyOptionsForm</name>
    <message>
        <source>Re-&amp;encode layers</source>
        <translation>Layer &amp;umpacken</translation>
    </message>
    <message>
        <source>A build &amp;goes on where exporting fails</source>
        <translation>Ein Build &amp;macht weiter, wenn das Exportieren scheitert</translation>
    </message>
    <message>
        <source>All results (max)</source>
        <translation>Alle Ergebnisse (max)</translation>
    </message>
    <message>
        <source>Those of the image (min)</source>
        <translation>Die des Images (min)</translation>
    </message>
    <message>
        <source>min keeps the layers of the final image only, as an export with mode=min does</source>
        <translation>min behält nur die Layer des fertigen Images, wie ein Export mit mode=min</translation>
    </message>
    <message>
        <source>Image, or empty: the last steps</source>
        <translation>Image, oder leer: die letzten Schritte</translation>
    </message>
    <message>
        <source>The image that the build made; its layers are kept</source>
        <translation>Das Image, das der Build erzeugt hat; seine Layer bleiben</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie sie ist</translation>
    </message>
    <message>
        <source>Usual level</source>
        <translation>Übliche Stufe</translation>
    </message>
    <message>
        <source>Level </source>
        <comment>before a number</comment>
        <translation>Stufe </translation>
    </message>
    <message>
        <source>Compression level</source>
        <translation>Kompressionsstufe</translation>
    </message>
    <message>
        <source>Without this, layers keep the compression that they have, as with BuildKit (force-compression)</source>
        <translation>Sonst behalten Layer ihre Kompression, wie bei BuildKit (force-compression)</translation>
    </message>
    <message>
        <source>As the source</source>
        <translation>Wie die Quelle</translation>
    </message>
    <message>
        <source>Image manifest</source>
        <translation>Image-Manifest</translation>
    </message>
    <message>
        <source>Image index</source>
        <translation>Image-Index</translation>
    </message>
    <message>
        <source>Docker manifest list</source>
        <translation>Docker-Manifestliste</translation>
    </message>
    <message>
        <source>What its layers hang on (image-manifest, oci-mediatypes); most registries take any</source>
        <translation>Woran die Layer hängen (image-manifest, oci-mediatypes); die meisten Registrys nehmen alles</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Of an image with several platforms, this one only</source>
        <translation>Von einem Image mit mehreren Plattformen nur diese</translation>
    </message>
    <message>
        <source> at a time</source>
        <comment>after a number of blobs</comment>
        <translation> gleichzeitig</translation>
    </message>
    <message>
        <source>Blobs at a time</source>
        <translation>Blobs gleichzeitig</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>So schnell es geht</translation>
    </message>
    <message>
        <source>At most </source>
        <comment>before a rate</comment>
        <translation>Höchstens </translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Höchstgeschwindigkeit</translation>
    </message>
    <message>
        <source>ignore-error: of no meaning here, but for a build with this --cache-to</source>
        <translation>ignore-error: hier ohne Bedeutung, aber für einen Build mit diesem --cache-to</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;Compression</source>
        <translation>&amp;Kompression</translation>
    </message>
    <message>
        <source>Stored &amp;as</source>
        <translation>&amp;Abgelegt als</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Durchsatz</translation>
    </message>
    <message>
        <source>Platfor&amp;m</source>
        <translation>P&amp;lattform</translation>
    </message>
</context>
<context>
    <name>cachalot::CopyPlanModel</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
</context>
<context>
    <name>cachalot::CopyPlanView</name>
    <message>
        <source>What happens to the bytes</source>
        <translation>Was mit den Bytes geschieht</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from, to</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>What its layers hang on</source>
        <translation>Woran die Layer hängen</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>The copy has the same config, byte for byte</source>
        <translation>Die Kopie hat dieselbe Config, Byte für Byte</translation>
    </message>
    <message numerus="yes">
        <source>min leaves out %n result(s)</source>
        <translation>
            <numerusform>min lässt %n Ergebnis aus</numerusform>
            <numerusform>min lässt %n Ergebnisse aus</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps whose layers are not in the image are kept as keys only, and run again in a build</source>
        <translation>Schritte, deren Layer nicht im Image sind, bleiben nur als Schlüssel und laufen im Build erneut</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) can&apos;t be copied</source>
        <translation>
            <numerusform>%n Ergebnis ist nicht kopierbar</numerusform>
            <numerusform>%n Ergebnisse sind nicht kopierbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers of theirs are missing in the source; verify it to see which</source>
        <translation>Layer davon fehlen in der Quelle; prüfen Sie sie, um zu sehen, welche</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) keep their compression</source>
        <translation>
            <numerusform>%n Layer behält seine Kompression</numerusform>
            <numerusform>%n Layer behalten ihre Kompression</numerusform>
        </translation>
    </message>
    <message>
        <source>As with BuildKit; they are re-encoded where that is asked for</source>
        <translation>Wie bei BuildKit; umgepackt wird nur, wenn das verlangt ist</translation>
    </message>
</context>
<context>
    <name>cachalot::DestinationForm</name>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Registry</source>
        <translation>&amp;Registry</translation>
    </message>
    <message>
        <source>O&amp;ther</source>
        <translation>An&amp;deres</translation>
    </message>
    <message>
        <source>Name in the library</source>
        <translation>Name in der Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Durch&amp;suchen…</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Ord&amp;ner</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Allow plain &amp;HTTP and unknown certificates</source>
        <translation>Einfaches &amp;HTTP und unbekannte Zertifikate erlauben</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>The store of its own that Cachalot keeps on this machine. An entry of that name is replaced.</source>
        <translation>Der eigene Speicher von Cachalot auf diesem Rechner. Ein Eintrag dieses Namens wird ersetzt.</translation>
    </message>
    <message>
        <source>Builds use it with type=local. A cache of that tag is replaced; others in the folder stay.</source>
        <translation>Builds nutzen ihn mit type=local. Ein Cache mit diesem Tag wird ersetzt; andere im Ordner bleiben.</translation>
    </message>
    <message>
        <source>Credentials come from docker login. A tag of that name is replaced.</source>
        <translation>Die Zugangsdaten kommen von docker login. Ein Tag dieses Namens wird ersetzt.</translation>
    </message>
    <message>
        <source>What stands after --cache-to, for any kind of store; a path; or a registry reference.</source>
        <translation>Was hinter --cache-to steht, für jede Art von Speicher; ein Pfad; oder eine Registry-Referenz.</translation>
    </message>
    <message>
        <source>Copy into a folder</source>
        <translation>In einen Ordner kopieren</translation>
    </message>
    <message>
        <source>Refere&amp;nce</source>
        <translation>R&amp;eferenz</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
</context>
<context>
    <name>cachalot::DiffStepsModel</name>
    <message>
        <source>Restorable</source>
        <translation>Wiederherstellbar</translation>
    </message>
    <message>
        <source>Key only</source>
        <translation>Nur Schlüssel</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>Nicht enthalten</translation>
    </message>
    <message>
        <source>The order of the build</source>
        <translation>Die Reihenfolge des Builds</translation>
    </message>
    <message>
        <source>What the step adds: the top layer of its result, as stored</source>
        <translation>Was der Schritt hinzufügt: der oberste Layer seines Ergebnisses, wie gespeichert</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>cachalot::DigestLabel</name>
    <message>
        <source>Copy the whole digest</source>
        <translation>Den ganzen Digest kopieren</translation>
    </message>
    <message>
        <source>Copy digest</source>
        <translation>Digest kopieren</translation>
    </message>
    <message>
        <source>no digest</source>
        <translation>kein Digest</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>cachalot::DocumentPage</name>
    <message>
        <source>Reading again</source>
        <translation>Wird neu gelesen</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 ist nicht vorhanden</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Opening was cancelled</source>
        <translation>Das Öffnen wurde abgebrochen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This is the only cache there</source>
        <translation>Das ist dort der einzige Cache</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>The steps could not be named: %1</source>
        <translation>Die Schritte ließen sich nicht benennen: %1</translation>
    </message>
    <message>
        <source>Cache keys of a buildkitd</source>
        <translation>Cache-Schlüssel eines buildkitd</translation>
    </message>
    <message>
        <source>Answers of /debug/cache/all (*.json);;All files (*)</source>
        <translation>Antworten von /debug/cache/all (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>The samples stay as they are</source>
        <translation>Die Beispiele bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Repariert</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened</source>
        <translation>%1 lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>A secret of this connection can&apos;t be had, or the store does not take it. Unlock the keyring, or edit the connection in the sidebar.</source>
        <translation>Ein Geheimnis dieser Verbindung ist nicht zu bekommen, oder der Speicher nimmt es nicht an. Entsperren Sie den Schlüsselbund, oder bearbeiten Sie die Verbindung in der Seitenleiste.</translation>
    </message>
</context>
<context>
    <name>cachalot::EmptyState</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>cachalot::FactsPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::FileChoicesModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>this layer alone, %1</source>
        <translation>dieser Layer allein, %1</translation>
    </message>
</context>
<context>
    <name>cachalot::FilesExtractDialog</name>
    <message>
        <source>Replace files that are there already</source>
        <translation>Vorhandene Dateien ersetzen</translation>
    </message>
    <message>
        <source>Extract files</source>
        <translation>Dateien extrahieren</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>All files: %1, %2</source>
        <translation>Alle Dateien: %1, %2</translation>
    </message>
    <message>
        <source>/%1: %2, %3</source>
        <translation>/%1: %2, %3</translation>
    </message>
    <message>
        <source>Extract %1, %2</source>
        <translation>%1, %2 extrahieren</translation>
    </message>
    <message>
        <source>&amp;Into the directory</source>
        <translation>&amp;In das Verzeichnis</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Extract into</source>
        <translation>Extrahieren nach</translation>
    </message>
    <message>
        <source>Choose where the files go.</source>
        <translation>Wählen Sie, wohin die Dateien sollen.</translation>
    </message>
    <message>
        <source>That is a file, not a directory.</source>
        <translation>Das ist eine Datei, kein Verzeichnis.</translation>
    </message>
    <message>
        <source>The directory is not empty. What is in it stays, but for files of the same path.</source>
        <translation>Das Verzeichnis ist nicht leer. Was darin ist, bleibt, außer Dateien mit demselben Pfad.</translation>
    </message>
    <message>
        <source>The directory will be made.</source>
        <translation>Das Verzeichnis wird angelegt.</translation>
    </message>
    <message>
        <source>The directory is empty.</source>
        <translation>Das Verzeichnis ist leer.</translation>
    </message>
</context>
<context>
    <name>cachalot::FilesPage</name>
    <message>
        <source>What is there</source>
        <translation>Was da ist</translation>
    </message>
    <message>
        <source>What is wasted</source>
        <translation>Was verschwendet ist</translation>
    </message>
    <message>
        <source>Views of the files</source>
        <translation>Ansichten der Dateien</translation>
    </message>
</context>
<context>
    <name>cachalot::FilesPicker</name>
    <message>
        <source>Filter results and layers</source>
        <translation>Ergebnisse und Layer filtern</translation>
    </message>
    <message>
        <source>Results and layers</source>
        <translation>Ergebnisse und Layer</translation>
    </message>
    <message>
        <source>Whose files to show</source>
        <translation>Wessen Dateien angezeigt werden</translation>
    </message>
</context>
<context>
    <name>cachalot::FilesTreemap</name>
    <message>
        <source>Treemap of bytes</source>
        <translation>Treemap der Bytes</translation>
    </message>
    <message>
        <source>There are no bytes here.</source>
        <translation>Hier gibt es keine Bytes.</translation>
    </message>
    <message>
        <source>/%1, %2, %3 % of what is shown</source>
        <translation>/%1, %2, %3 % der Anzeige</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, aus %2</translation>
    </message>
    <message>
        <source>Small files in /%1</source>
        <translation>Kleine Dateien in /%1</translation>
    </message>
</context>
<context>
    <name>cachalot::FilesView</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>Pfad kopiert</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Saving /%1</source>
        <translation>/%1 wird gespeichert</translation>
    </message>
    <message>
        <source>Saved %1 to %2</source>
        <translation>%1 gespeichert unter %2</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>Die Datei wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Extracting all files</source>
        <translation>Alle Dateien werden extrahiert</translation>
    </message>
    <message>
        <source>Extracting /%1</source>
        <translation>/%1 wird extrahiert</translation>
    </message>
    <message>
        <source>The files were not all extracted</source>
        <translation>Nicht alle Dateien wurden extrahiert</translation>
    </message>
    <message numerus="yes">
        <source>Extracted %n file(s), %1 to %2</source>
        <translation>
            <numerusform>%n Datei, %1, nach %2 extrahiert</numerusform>
            <numerusform>%n Dateien, %1, nach %2 extrahiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Extracted, with exceptions</source>
        <translation>Extrahiert, mit Ausnahmen</translation>
    </message>
    <message>
        <source>%1. These entries are not there as they should be:</source>
        <translation>%1. Diese Einträge sind nicht so vorhanden, wie sie sollten:</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Files &amp;of</source>
        <translation>Dateien &amp;von</translation>
    </message>
    <message>
        <source>Find files</source>
        <translation>Dateien suchen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>There are no files here.</source>
        <translation>Hier gibt es keine Dateien.</translation>
    </message>
    <message>
        <source>Up one directory (Backspace)</source>
        <translation>Ein Verzeichnis nach oben (Rücktaste)</translation>
    </message>
    <message>
        <source>Up one directory</source>
        <translation>Ein Verzeichnis nach oben</translation>
    </message>
    <message>
        <source>Layers of the treemap</source>
        <translation>Layer der Treemap</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>Datei speichern…</translation>
    </message>
    <message>
        <source>Extract…</source>
        <translation>Extrahieren…</translation>
    </message>
    <message>
        <source>Show in the treemap</source>
        <translation>In der Treemap anzeigen</translation>
    </message>
    <message>
        <source>No layers</source>
        <translation>Keine Layer</translation>
    </message>
    <message>
        <source>This cache holds no layers, and so no files: only the keys of steps.</source>
        <translation>Dieser Cache enthält keine Layer und damit keine Dateien: nur die Schlüssel von Schritten.</translation>
    </message>
    <message>
        <source>Read %1?</source>
        <translation>%1 lesen?</translation>
    </message>
    <message>
        <source>To list the files, all bytes of the layers are unpacked.</source>
        <translation>Um die Dateien aufzulisten, werden alle Bytes der Layer entpackt.</translation>
    </message>
    <message>
        <source>To list the files, the layers are fetched from the store.</source>
        <translation>Um die Dateien aufzulisten, werden die Layer aus dem Speicher geholt.</translation>
    </message>
    <message>
        <source>Read %1, %2</source>
        <translation>%1 lesen, %2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 werden gelesen</translation>
    </message>
    <message>
        <source>Reading the layer</source>
        <translation>Der Layer wird gelesen</translation>
    </message>
    <message>
        <source>The layers were not read</source>
        <translation>Die Layer wurden nicht gelesen</translation>
    </message>
    <message>
        <source>The files could not be listed</source>
        <translation>Die Dateien ließen sich nicht auflisten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 in this layer</source>
        <translation>%1, %2 in diesem Layer</translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1; %2 are overwritten or deleted by later layers</source>
        <translation>%1; spätere Layer überschreiben oder löschen %2</translation>
    </message>
    <message>
        <source>%1; later layers overwrite and delete nothing</source>
        <translation>%1; spätere Layer überschreiben und löschen nichts</translation>
    </message>
    <message>
        <source>/%1  %2</source>
        <translation>/%1  %2</translation>
    </message>
    <message>
        <source>No file is called like that.</source>
        <translation>Keine Datei heißt so.</translation>
    </message>
    <message>
        <source>Save the selected file</source>
        <translation>Die ausgewählte Datei speichern</translation>
    </message>
    <message>
        <source>Extract what is selected</source>
        <translation>Die Auswahl extrahieren</translation>
    </message>
    <message>
        <source>Extract all files</source>
        <translation>Alle Dateien extrahieren</translation>
    </message>
</context>
<context>
    <name>cachalot::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
</context>
<context>
    <name>cachalot::FindingsBar</name>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in the layers, the first: %1 – %2</source>
        <translation>
            <numerusform>%n Befund in den Layern: %1 – %2</numerusform>
            <numerusform>%n Befunde in den Layern, der erste: %1 – %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>These entries are not what they should be. BuildKit&apos;s own unpacker refuses such paths or reads them within the root.</source>
        <translation>Diese Einträge sind nicht, was sie sein sollten. BuildKits eigener Entpacker lehnt solche Pfade ab oder liest sie innerhalb der Wurzel.</translation>
    </message>
</context>
<context>
    <name>cachalot::FindingsDialog</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>cachalot::FindsPanel</name>
    <message>
        <source>Login at %1</source>
        <translation>Anmeldung bei %1</translation>
    </message>
    <message>
        <source>AWS profile %1</source>
        <translation>AWS-Profil %1</translation>
    </message>
    <message>
        <source>Cache folder %1</source>
        <translation>Cache-Ordner %1</translation>
    </message>
    <message>
        <source>Builder %1 (%2)</source>
        <translation>Builder %1 (%2)</translation>
    </message>
    <message>
        <source>Seen in this user&apos;s settings. A click fills the form; nothing is connected to.</source>
        <translation>In den Einstellungen dieses Benutzers gefunden. Ein Klick füllt das Formular; verbunden wird nichts.</translation>
    </message>
    <message>
        <source>Found on this machine</source>
        <translation>Auf diesem Rechner gefunden</translation>
    </message>
    <message>
        <source>Look into a project&apos;s folder…</source>
        <translation>In einem Projektordner suchen…</translation>
    </message>
    <message>
        <source>Cache folders, and the flags in its Makefiles, bake files and workflows</source>
        <translation>Cache-Ordner und die Flags in Makefiles, Bake-Dateien und Workflows</translation>
    </message>
    <message>
        <source>A project&apos;s folder</source>
        <translation>Ordner eines Projekts</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Nothing was found: no docker login, no AWS profile.</source>
        <translation>Nichts gefunden: keine Anmeldung mit docker login, kein AWS-Profil.</translation>
    </message>
    <message>
        <source>Looking into %1…</source>
        <translation>%1 wird durchsucht…</translation>
    </message>
    <message>
        <source>No caches and no cache flags were found in %1.</source>
        <translation>In %1 wurden weder Caches noch Cache-Flags gefunden.</translation>
    </message>
</context>
<context>
    <name>cachalot::FlagPanel</name>
    <message>
        <source>Both can be written in. Paste a flag, a whole docker buildx build line, a bake file or a workflow: its caches fill the form. Secrets are left out.</source>
        <translation>In beide kann geschrieben werden. Fügen Sie ein Flag ein, eine ganze Zeile docker buildx build, eine Bake-Datei oder einen Workflow: Die Caches darin füllen das Formular. Geheimnisse bleiben weg.</translation>
    </message>
    <message>
        <source>Caches in the pasted text</source>
        <translation>Caches im eingefügten Text</translation>
    </message>
    <message>
        <source>No cache was found in this text.</source>
        <translation>In diesem Text wurde kein Cache gefunden.</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cache(s) in this text. Choose one:</source>
        <translation>
            <numerusform>%n Cache in diesem Text. Wählen Sie ihn:</numerusform>
            <numerusform>%n Caches in diesem Text. Wählen Sie einen:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::GraphCanvas</name>
    <message>
        <source>Graph of the steps</source>
        <translation>Graph der Schritte</translation>
    </message>
    <message numerus="yes">
        <source>needs %n</source>
        <translation>
            <numerusform>braucht %n</numerusform>
            <numerusform>braucht %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needed by %n</source>
        <translation>
            <numerusform>gebraucht von %n</numerusform>
            <numerusform>gebraucht von %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::GraphView</name>
    <message>
        <source>Find steps</source>
        <translation>Schritte suchen</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show all of the graph (0)</source>
        <translation>Den ganzen Graphen zeigen (0)</translation>
    </message>
    <message>
        <source>There is no graph</source>
        <translation>Es gibt keinen Graphen</translation>
    </message>
    <message>
        <source>This cache holds no steps.</source>
        <translation>Dieser Cache enthält keine Schritte.</translation>
    </message>
    <message>
        <source>Drawing the graph</source>
        <translation>Der Graph wird gezeichnet</translation>
    </message>
    <message>
        <source>BuildKit rejects the records of this cache, so nobody knows what needs what. Problems says why.</source>
        <translation>BuildKit weist die Records dieses Caches zurück, daher weiß niemand, was was braucht. „Probleme“ sagt, warum.</translation>
    </message>
    <message>
        <source>The graph was not drawn</source>
        <translation>Der Graph wurde nicht gezeichnet</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Sie haben abgebrochen.</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 steps, drawn as %2 groups: steps in a row that nothing branches off are one.</source>
        <translation>%1 Schritte, gezeichnet als %2 Gruppen: Schritte, die ohne Abzweigung aufeinander folgen, sind eine.</translation>
    </message>
    <message>
        <source>%1 steps, drawn as %2 groups: steps that are about as deep in the build and of the same state are one.</source>
        <translation>%1 Schritte, gezeichnet als %2 Gruppen: Schritte, die im Build etwa gleich tief liegen und im selben Zustand sind, sind eine.</translation>
    </message>
    <message>
        <source>Select a step to see what it depends on and what it holds.</source>
        <translation>Wählen Sie einen Schritt, um zu sehen, wovon er abhängt und was er enthält.</translation>
    </message>
    <message>
        <source>Steps of this group</source>
        <translation>Schritte dieser Gruppe</translation>
    </message>
</context>
<context>
    <name>cachalot::JobActions</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>cachalot::JobBlobsModel</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
</context>
<context>
    <name>cachalot::JobPanel</name>
    <message>
        <source>Blobs of the transfer</source>
        <translation>Blobs der Übertragung</translation>
    </message>
    <message>
        <source>Its blobs are listed as soon as the plan is made.</source>
        <translation>Die Blobs stehen hier, sobald der Plan gemacht ist.</translation>
    </message>
    <message>
        <source>It waits for its turn.</source>
        <translation>Wartet, bis es an der Reihe ist.</translation>
    </message>
    <message>
        <source>What each blob did is not kept for long.</source>
        <translation>Was mit jedem Blob geschah, wird nicht lange aufgehoben.</translation>
    </message>
</context>
<context>
    <name>cachalot::JobsModel</name>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
</context>
<context>
    <name>cachalot::JsonModel</name>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message numerus="yes">
        <source>{ %n member(s) }</source>
        <translation>
            <numerusform>{ %n Element }</numerusform>
            <numerusform>{ %n Elemente }</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[ %n element(s) ]</source>
        <translation>
            <numerusform>[ %n Element ]</numerusform>
            <numerusform>[ %n Elemente ]</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>cachalot::LayerLegendModel</name>
    <message>
        <source>Bytes of the files of this layer that later layers leave in place</source>
        <translation>Bytes der Dateien dieses Layers, die spätere Layer stehen lassen</translation>
    </message>
    <message>
        <source>Entries in the layer&apos;s archive</source>
        <translation>Einträge im Archiv des Layers</translation>
    </message>
    <message>
        <source>Layer, top first</source>
        <translation>Layer von oben</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
</context>
<context>
    <name>cachalot::LayerTreeModel</name>
    <message>
        <source>%1 bytes, %2 % of its directory, %3 % of all</source>
        <translation>%1 Bytes, %2 % des Verzeichnisses, %3 % von allem</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, %2 alt</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <translation>%1, gelöscht</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>replaces %n earlier</source>
        <translation>
            <numerusform>ersetzt %n frühere</numerusform>
            <numerusform>ersetzt %n frühere</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>From layer</source>
        <translation>Aus Layer</translation>
    </message>
    <message>
        <source>Link target</source>
        <translation>Linkziel</translation>
    </message>
</context>
<context>
    <name>cachalot::LayersModel</name>
    <message>
        <source>Same files as %1</source>
        <translation>Gleiche Dateien wie %1</translation>
    </message>
    <message>
        <source>As stored</source>
        <translation>Wie gespeichert</translation>
    </message>
    <message>
        <source>The tar that the layer unpacks to</source>
        <translation>Das Tar-Archiv, zu dem der Layer entpackt wird</translation>
    </message>
    <message>
        <source>How many times larger the layer is unpacked</source>
        <translation>Wievielmal größer der Layer entpackt ist</translation>
    </message>
    <message>
        <source>How many steps have this layer as their result</source>
        <translation>Wie viele Schritte diesen Layer als Ergebnis haben</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Entpackt</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Blob</source>
        <translation>Blob</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht genutzt</translation>
    </message>
    <message>
        <source>Not in the manifest</source>
        <translation>Nicht im Manifest</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Another entry of this cache holds the same files, packed in the same or in another way.</source>
        <translation>Ein anderer Eintrag dieses Caches enthält dieselben Dateien, gleich oder anders gepackt.</translation>
    </message>
    <message>
        <source>No result of this cache needs the layer.</source>
        <translation>Kein Ergebnis dieses Caches braucht den Layer.</translation>
    </message>
    <message>
        <source>The manifest does not name this blob, so BuildKit drops the results that need it without a word.</source>
        <translation>Das Manifest nennt diesen Blob nicht; BuildKit verwirft daher stillschweigend die Ergebnisse, die ihn brauchen.</translation>
    </message>
    <message>
        <source>The blob is missing, or its bytes are not what its digest says.</source>
        <translation>Der Blob fehlt, oder seine Bytes passen nicht zu seinem Digest.</translation>
    </message>
</context>
<context>
    <name>cachalot::LayersView</name>
    <message>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Filter layers</source>
        <translation>Layer filtern</translation>
    </message>
    <message>
        <source>This cache holds no layers.</source>
        <translation>Dieser Cache enthält keine Layer.</translation>
    </message>
    <message>
        <source>No layer matches the filter.</source>
        <translation>Kein Layer passt zum Filter.</translation>
    </message>
    <message>
        <source>Measure unpacked sizes</source>
        <translation>Entpackte Größen messen</translation>
    </message>
    <message>
        <source>Unpacking %1 %… Cancel</source>
        <translation>Entpacken %1 %… Abbrechen</translation>
    </message>
    <message>
        <source>Unpacking… Cancel</source>
        <translation>Entpacken… Abbrechen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Select a layer to see where it comes from and which steps made it.</source>
        <translation>Wählen Sie einen Layer, um zu sehen, woher er kommt und welche Schritte ihn erzeugt haben.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Entpackt</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Blob</source>
        <translation>Blob</translation>
    </message>
    <message>
        <source>Unpacked digest</source>
        <translation>Entpackter Digest</translation>
    </message>
    <message>
        <source>Files of this layer</source>
        <translation>Dateien dieses Layers</translation>
    </message>
    <message>
        <source>On top of</source>
        <translation>Liegt auf</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erzeugt von</translation>
    </message>
    <message>
        <source>Needed to restore</source>
        <translation>Nötig zum Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>cachalot::MainWindow</name>
    <message>
        <source>Cachalot</source>
        <translation>Cachalot</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation>Zum Öffnen loslassen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Cache</source>
        <translation>&amp;Cache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Hauptleiste</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a cache folder (Ctrl+O)</source>
        <translation>Einen Cache-Ordner öffnen (Strg+O)</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Path or flag…</source>
        <translation>Pfad oder Flag…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;path or flag…</source>
        <translation>&amp;Pfad oder Flag öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Tab schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>&amp;Nächster Tab</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>&amp;Voriger Tab</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Compare with another cache (Ctrl+D)</source>
        <translation>Mit einem anderen Cache vergleichen (Strg+D)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Read every blob and compare it with its digest</source>
        <translation>Jeden Blob lesen und mit seinem Digest vergleichen</translation>
    </message>
    <message>
        <source>Verify and &amp;unpack</source>
        <translation>Prüfen und &amp;entpacken</translation>
    </message>
    <message>
        <source>Also unpack every layer and check what is in it</source>
        <translation>Auch jeden Layer entpacken und seinen Inhalt prüfen</translation>
    </message>
    <message>
        <source>Copy as c&amp;ommand</source>
        <translation>Als &amp;Befehl kopieren</translation>
    </message>
    <message>
        <source>&amp;About Cachalot</source>
        <translation>&amp;Über Cachalot</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>%1 – Cachalot</source>
        <translation>%1 – Cachalot</translation>
    </message>
    <message>
        <source>Copy the cachalot-cli command that shows what is on screen</source>
        <translation>Den cachalot-cli-Befehl kopieren, der zeigt, was zu sehen ist</translation>
    </message>
    <message>
        <source>Open a cache folder</source>
        <translation>Einen Cache-Ordner öffnen</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
    <message>
        <source>Clear, but keep what is pinned</source>
        <translation>Leeren, Angeheftetes behalten</translation>
    </message>
    <message>
        <source>&amp;Name the steps…</source>
        <translation>&amp;Schritte benennen…</translation>
    </message>
    <message>
        <source>Open &amp;library</source>
        <translation>&amp;Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Clean &amp;up…</source>
        <translation>&amp;Aufräumen…</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>See what can be deleted in this store</source>
        <translation>Ansehen, was in diesem Speicher gelöscht werden kann</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>Verbindung &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Search caches and actions…</source>
        <translation>Caches und Befehle &amp;suchen…</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>Seiten&amp;leiste</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Some of the settings can&apos;t be read.</source>
        <translation>Ein Teil der Einstellungen ist nicht lesbar.</translation>
    </message>
    <message>
        <source>What can be read is used. The file stays as it is, since it can&apos;t be copied: %1</source>
        <translation>Was lesbar ist, gilt. Die Datei bleibt, wie sie ist, denn sie lässt sich nicht kopieren: %1</translation>
    </message>
    <message>
        <source>What can be read is used. The file as it was is kept: %1</source>
        <translation>Was lesbar ist, gilt. Die Datei, wie sie war, ist aufgehoben: %1</translation>
    </message>
    <message>
        <source>Put back what was removed last</source>
        <translation>Zuletzt Entferntes zurückholen</translation>
    </message>
</context>
<context>
    <name>cachalot::OpenDialog</name>
    <message>
        <source>Open a cache</source>
        <translation>Einen Cache öffnen</translation>
    </message>
    <message>
        <source>&amp;Path or cache flag</source>
        <translation>&amp;Pfad oder Cache-Flag</translation>
    </message>
    <message>
        <source>A directory, DIRECTORY:TAG, sample:max, or what stands after --cache-from or --cache-to.</source>
        <translation>Ein Verzeichnis, VERZEICHNIS:TAG, sample:max oder was nach --cache-from oder --cache-to steht.</translation>
    </message>
    <message>
        <source>Opens the path %1</source>
        <translation>Öffnet den Pfad %1</translation>
    </message>
    <message>
        <source>Not a cache flag: %1</source>
        <translation>Kein Cache-Flag: %1</translation>
    </message>
    <message>
        <source>Opens %1 (%2)</source>
        <translation>Öffnet %1 (%2)</translation>
    </message>
    <message>
        <source>Opens %1 in %2 (%3)</source>
        <translation>Öffnet %1 in %2 (%3)</translation>
    </message>
</context>
<context>
    <name>cachalot::OverviewView</name>
    <message>
        <source>What a build gets</source>
        <translation>Was ein Build erhält</translation>
    </message>
    <message>
        <source>Steps by state</source>
        <translation>Schritte nach Zustand</translation>
    </message>
    <message numerus="yes">
        <source>%n other layer(s)</source>
        <translation>
            <numerusform>%n anderer Layer</numerusform>
            <numerusform>%n andere Layer</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the bytes are</source>
        <translation>Wo die Bytes sind</translation>
    </message>
    <message>
        <source>Bytes by layer</source>
        <translation>Bytes nach Layer</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>Steps known</source>
        <translation>Bekannte Schritte</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s)</source>
        <translation>
            <numerusform>%n Blob</numerusform>
            <numerusform>%n Blobs</numerusform>
        </translation>
    </message>
    <message>
        <source>With a result</source>
        <translation>Mit Ergebnis</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <translation>Doppelt aufgeführt</translation>
    </message>
    <message>
        <source>no layers</source>
        <translation>keine Layer</translation>
    </message>
    <message>
        <source>Layers that another entry holds as well, packed in the same or in another way</source>
        <translation>Layer, die auch ein anderer Eintrag enthält, gleich oder anders gepackt</translation>
    </message>
    <message>
        <source>Links between them</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Newest result</source>
        <translation>Neuestes Ergebnis</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>Oldest result</source>
        <translation>Ältestes Ergebnis</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 anzeigen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>To use it in a build</source>
        <translation>Zur Verwendung in einem Build</translation>
    </message>
    <message>
        <source>Copy the flag</source>
        <translation>Das Flag kopieren</translation>
    </message>
    <message>
        <source>Copied the flag</source>
        <translation>Flag kopiert</translation>
    </message>
</context>
<context>
    <name>cachalot::PageTabs</name>
    <message>
        <source>Open pages</source>
        <translation>Offene Seiten</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>Schließen (Strg+W)</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Tab schließen</translation>
    </message>
</context>
<context>
    <name>cachalot::PreferencesDialog</name>
    <message>
        <source>What you chose last takes effect when Cachalot is started again.</source>
        <translation>Das zuletzt Gewählte gilt, sobald Cachalot neu gestartet ist.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>At &amp;start</source>
        <translation>Beim St&amp;art</translation>
    </message>
    <message>
        <source>Open the tabs of the last time</source>
        <translation>Die Tabs vom letzten Mal öffnen</translation>
    </message>
    <message>
        <source>Show the welcome</source>
        <translation>Die Begrüßung zeigen</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <source>Others wait for their turn</source>
        <translation>Weitere warten, bis sie an der Reihe sind</translation>
    </message>
    <message>
        <source>&amp;Transfers at a time</source>
        <translation>Ü&amp;bertragungen zugleich</translation>
    </message>
    <message>
        <source>Of one transfer; for new transfers that say nothing else</source>
        <translation>Je Übertragung; für neue Übertragungen, die nichts anderes sagen</translation>
    </message>
    <message>
        <source>&amp;Blobs at a time</source>
        <translation>Bl&amp;obs zugleich</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>So schnell es geht</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>&amp;Rate limit</source>
        <translation>&amp;Tempolimit</translation>
    </message>
    <message>
        <source>&amp;Keep the machine awake meanwhile</source>
        <translation>Den &amp;Rechner währenddessen wach halten</translation>
    </message>
    <message>
        <source>T&amp;ell when a transfer ends</source>
        <translation>&amp;Melden, wenn eine Übertragung endet</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>A build may have written it and not yet named it. For stores that have no rules of their own yet.</source>
        <translation>Ein Build kann es geschrieben und noch nicht benannt haben. Für Speicher, die noch keine eigenen Regeln haben.</translation>
    </message>
    <message>
        <source>What is &amp;younger always stays</source>
        <translation>Was &amp;jünger ist, bleibt immer</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Ordner ö&amp;ffnen</translation>
    </message>
    <message>
        <source>It is made with the first import</source>
        <translation>Er entsteht mit dem ersten Import</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>This can&apos;t be saved, and holds until Cachalot ends: %1 can&apos;t be written. Is the disk full, or the folder read-only?</source>
        <translation>Das lässt sich nicht speichern und gilt nur, bis Cachalot endet: %1 ist nicht beschreibbar. Ist der Datenträger voll oder der Ordner schreibgeschützt?</translation>
    </message>
</context>
<context>
    <name>cachalot::ProblemsModel</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>In a build</source>
        <translation>In einem Build</translation>
    </message>
    <message>
        <source>Blob</source>
        <translation>Blob</translation>
    </message>
</context>
<context>
    <name>cachalot::ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>No problem matches the filter.</source>
        <translation>Kein Problem passt zum Filter.</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Probleme filtern</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>%1 %2 checked, %3 read%4.</source>
        <translation>%1 %2 geprüft, %3 gelesen%4.</translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s)</source>
        <translation>
            <numerusform>%n Blob</numerusform>
            <numerusform>%n Blobs</numerusform>
        </translation>
    </message>
    <message>
        <source>, all layers unpacked</source>
        <translation>, alle Layer entpackt</translation>
    </message>
    <message>
        <source>Found by reading the manifest and the config. Whether all blobs are there and sound, only verifying tells.</source>
        <translation>Gefunden beim Lesen von Manifest und Konfiguration. Ob alle Blobs vorhanden und unversehrt sind, zeigt nur eine Prüfung.</translation>
    </message>
    <message>
        <source>No damage</source>
        <translation>Keine Schäden</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>No problems seen</source>
        <translation>Keine Probleme gesehen</translation>
    </message>
    <message>
        <source>Manifest and config are in order. Verifying reads every blob and compares it with its digest.</source>
        <translation>Manifest und Konfiguration sind in Ordnung. Eine Prüfung liest jeden Blob und vergleicht ihn mit seinem Digest.</translation>
    </message>
    <message>
        <source>In a build</source>
        <translation>In einem Build</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparieren…</translation>
    </message>
    <message>
        <source>Make a sound cache of what is sound in this one</source>
        <translation>Aus dem, was hier heil ist, einen heilen Cache machen</translation>
    </message>
</context>
<context>
    <name>cachalot::PruneModel</name>
    <message>
        <source>%1: goes</source>
        <translation>%1: geht</translation>
    </message>
    <message>
        <source>%1: stays</source>
        <translation>%1: bleibt</translation>
    </message>
    <message>
        <source>Cache or blob</source>
        <translation>Cache oder Blob</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Only its own</source>
        <translation>Nur von ihm</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>A cache needs it</source>
        <translation>Ein Cache braucht es</translation>
    </message>
    <message>
        <source>Several caches need it</source>
        <translation>Mehrere Caches brauchen es</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>No cache needs it</source>
        <translation>Kein Cache braucht es</translation>
    </message>
    <message>
        <source>Only caches that go need it</source>
        <translation>Nur Caches, die gehen, brauchen es</translation>
    </message>
    <message>
        <source>No cache needs it, but no rule asks for it</source>
        <translation>Kein Cache braucht es, aber keine Regel fragt danach</translation>
    </message>
    <message>
        <source>Too young: a build may be about to use it</source>
        <translation>Zu jung: Ein Build könnte es gleich verwenden</translation>
    </message>
    <message>
        <source>An upload that may still be running</source>
        <translation>Ein Hochladen, das vielleicht noch läuft</translation>
    </message>
    <message>
        <source>An upload that was given up</source>
        <translation>Ein Hochladen, das aufgegeben wurde</translation>
    </message>
    <message>
        <source>A newer one has replaced it</source>
        <translation>Ein neuerer Eintrag hat es ersetzt</translation>
    </message>
    <message>
        <source>Not BuildKit&apos;s</source>
        <translation>Nicht von BuildKit</translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s)</source>
        <translation>
            <numerusform>%n Blob</numerusform>
            <numerusform>%n Blobs</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to delete</source>
        <translation>Nichts zu löschen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Delete %1, free %2</source>
        <translation>%1 löschen, %2 freigeben</translation>
    </message>
    <message>
        <source>Delete %1 and %2, free %3</source>
        <translation>%1 und %2 löschen, %3 freigeben</translation>
    </message>
    <message numerus="yes">
        <source>Nothing can go; all %1 stay, in %n cache(s)</source>
        <translation>
            <numerusform>Nichts kann weg; alle %1 bleiben, in %n Cache</numerusform>
            <numerusform>Nichts kann weg; alle %1 bleiben, in %n Caches</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules say so</source>
        <translation>Nach den Regeln</translation>
    </message>
    <message>
        <source>Nobody can use it any more</source>
        <translation>Niemand kann ihn mehr verwenden</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>An image</source>
        <translation>Ein Image</translation>
    </message>
    <message>
        <source>Not a cache</source>
        <translation>Kein Cache</translation>
    </message>
    <message>
        <source>No rule for caches</source>
        <translation>Keine Regel für Caches</translation>
    </message>
    <message>
        <source>Its name matches no pattern</source>
        <translation>Der Name passt auf kein Muster</translation>
    </message>
    <message>
        <source>Excepted by its name</source>
        <translation>Durch seinen Namen ausgenommen</translation>
    </message>
    <message>
        <source>Not old enough</source>
        <translation>Nicht alt genug</translation>
    </message>
    <message>
        <source>It is still read</source>
        <translation>Er wird noch gelesen</translation>
    </message>
    <message>
        <source>Among the newest</source>
        <translation>Unter den neuesten</translation>
    </message>
    <message>
        <source>What is left is small enough</source>
        <translation>Was übrig ist, ist klein genug</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 can go; %n cache(s) stay</source>
        <translation>
            <numerusform>%1 von %2 können weg; %n Cache bleibt</numerusform>
            <numerusform>%1 von %2 können weg; %n Caches bleiben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::RatePlot</name>
    <message>
        <source>Throughput over time</source>
        <translation>Durchsatz über die Zeit</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Höchstens %1</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Throughput, at most %1</source>
        <translation>Durchsatz, höchstens %1</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <comment>rate, time</comment>
        <translation>%1 nach %2</translation>
    </message>
</context>
<context>
    <name>cachalot::RawView</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>Im Dokument suchen</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Copy the whole document as it is stored</source>
        <translation>Das ganze Dokument kopieren, wie es gespeichert ist</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <source>Show the bytes as they are stored</source>
        <translation>Die Bytes zeigen, wie sie gespeichert sind</translation>
    </message>
    <message>
        <source>Document as a tree</source>
        <translation>Dokument als Baum</translation>
    </message>
    <message>
        <source>Document as text</source>
        <translation>Dokument als Text</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Image config</source>
        <translation>Image-Konfiguration</translation>
    </message>
    <message>
        <source>Cache config</source>
        <translation>Cache-Konfiguration</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts anzuzeigen</translation>
    </message>
    <message>
        <source>This document could not be read. The problems say why.</source>
        <translation>Dieses Dokument ließ sich nicht lesen. Warum, sagen die Probleme.</translation>
    </message>
    <message>
        <source>Reading the document</source>
        <translation>Das Dokument wird gelesen</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Not valid JSON at byte %1: %2. What comes before is shown.</source>
        <translation>Kein gültiges JSON bei Byte %1: %2. Angezeigt wird, was davor steht.</translation>
    </message>
    <message>
        <source>… and %1 more. Copy takes all.</source>
        <translation>… und %1 mehr. Kopieren nimmt alles.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 is no layer and no step of this cache</source>
        <translation>%1 ist kein Layer und kein Schritt dieses Caches</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
</context>
<context>
    <name>cachalot::RecentCaches</name>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>cachalot::RecentDelegate</name>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>cachalot::RepairDialog</name>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Repair a cache</source>
        <translation>Einen Cache reparieren</translation>
    </message>
    <message>
        <source>&amp;Another cache that may have the lost blobs:</source>
        <translation>Ein &amp;anderer Cache, der die verlorenen Blobs haben könnte:</translation>
    </message>
    <message>
        <source>A path or a cache flag; none is needed</source>
        <translation>Ein Pfad oder eine Cache-Angabe; nicht nötig</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu nachsehen</translation>
    </message>
    <message>
        <source>Reading every blob</source>
        <translation>Jeder Blob wird gelesen</translation>
    </message>
    <message>
        <source>What is sound is kept; the cache stays what it is until the new one is whole.</source>
        <translation>Was heil ist, bleibt; der Cache bleibt, was er ist, bis der neue ganz ist.</translation>
    </message>
    <message>
        <source>This cache can&apos;t be repaired</source>
        <translation>Dieser Cache lässt sich nicht reparieren</translation>
    </message>
    <message numerus="yes">
        <source>All %n result(s) can be kept</source>
        <translation>
            <numerusform>%n Ergebnis kann bleiben</numerusform>
            <numerusform>Alle %n Ergebnisse können bleiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n result(s) can be kept</source>
        <translation>
            <numerusform>%1 von %n Ergebnis kann bleiben</numerusform>
            <numerusform>%1 von %n Ergebnissen können bleiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) go</source>
        <translation>
            <numerusform>%n Eintrag geht</numerusform>
            <numerusform>%n Einträge gehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) with %1</source>
        <translation>
            <numerusform>%n Layer mit %1</numerusform>
            <numerusform>%n Layer mit %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s) come from the other cache.</source>
        <translation>
            <numerusform>%n Blob kommt aus dem anderen Cache.</numerusform>
            <numerusform>%n Blobs kommen aus dem anderen Cache.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old blobs stay until they are cleaned up.</source>
        <translation>Die alten Blobs bleiben, bis aufgeräumt wird.</translation>
    </message>
    <message numerus="yes">
        <source>Repair: keep %n result(s)</source>
        <translation>
            <numerusform>Reparieren: %n Ergebnis behalten</numerusform>
            <numerusform>Reparieren: %n Ergebnisse behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not repaired</source>
        <translation>Er wurde nicht repariert</translation>
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
        <translation>Blobs, die kein Cache braucht</translation>
    </message>
    <message>
        <source>What earlier exports left behind, and uploads that were given up.</source>
        <translation>Was frühere Exporte zurückgelassen haben, und aufgegebenes Hochladen.</translation>
    </message>
    <message>
        <source>Caches go that are all of this:</source>
        <translation>Caches gehen, auf die alles zutrifft:</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>Älter als</translation>
    </message>
    <message>
        <source>By the time they were written, or their newest step was built.</source>
        <translation>Nach der Zeit, zu der sie geschrieben oder ihr neuester Schritt gebaut wurde.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Not read for</source>
        <translation>Nicht gelesen seit</translation>
    </message>
    <message>
        <source>By the time a build read them last, where the store knows.</source>
        <translation>Nach dem letzten Lesen durch einen Build, wo der Speicher es weiß.</translation>
    </message>
    <message>
        <source>Not among the newest</source>
        <translation>Nicht unter den neuesten</translation>
    </message>
    <message>
        <source>Of each pattern below, where there are several.</source>
        <translation>Für jedes Muster unten, wenn es mehrere sind.</translation>
    </message>
    <message>
        <source>The oldest, until there are</source>
        <translation>Die ältesten, bis es nur noch sind</translation>
    </message>
    <message>
        <source>Until what the other caches need is no more than that.</source>
        <translation>Bis das, was die anderen Caches brauchen, nicht mehr ist.</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Named like</source>
        <translation>Mit Namen wie</translation>
    </message>
    <message>
        <source>Patterns with * and ?, separated by blanks. None: all names.</source>
        <translation>Muster mit * und ?, durch Leerzeichen getrennt. Keines: alle Namen.</translation>
    </message>
    <message>
        <source>But not like</source>
        <translation>Aber nicht wie</translation>
    </message>
    <message>
        <source>Caches with such a name never go.</source>
        <translation>Caches mit solchem Namen gehen nie.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Names of caches that always stay.</source>
        <translation>Namen von Caches, die immer bleiben.</translation>
    </message>
    <message>
        <source>What is younger always stays:</source>
        <translation>Was jünger ist, bleibt immer:</translation>
    </message>
    <message>
        <source>A build may have written it and not yet named it.</source>
        <translation>Ein Build kann es geschrieben und noch nicht benannt haben.</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
</context>
<context>
    <name>cachalot::SecretChoice</name>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>From a variable</source>
        <translation>Aus einer Variablen</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Jedes Mal fragen</translation>
    </message>
    <message>
        <source>Where %1 comes from</source>
        <translation>Woher %1 kommt</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>bleibt, wie es ist</translation>
    </message>
    <message>
        <source>The variable of that name is read each time, in Cachalot&apos;s own environment.</source>
        <translation>Die Variable dieses Namens wird jedes Mal gelesen, in der Umgebung von Cachalot.</translation>
    </message>
    <message>
        <source>Nothing is kept: you are asked when the connection is used, once in each run.</source>
        <translation>Nichts wird aufbewahrt: Sie werden gefragt, wenn die Verbindung gebraucht wird, einmal je Programmlauf.</translation>
    </message>
    <message>
        <source>It goes to this system&apos;s keyring, and to no file.</source>
        <translation>Es kommt in den Schlüsselbund des Systems und in keine Datei.</translation>
    </message>
    <message>
        <source>There is no keyring here: it can come from a variable, or be asked for.</source>
        <translation>Hier gibt es keinen Schlüsselbund: Es kann aus einer Variablen kommen oder erfragt werden.</translation>
    </message>
</context>
<context>
    <name>cachalot::SecretPrompter</name>
    <message>
        <source>%1 of “%2”:</source>
        <translation>%1 von „%2“:</translation>
    </message>
    <message>
        <source>A secret is needed</source>
        <translation>Ein Geheimnis wird gebraucht</translation>
    </message>
</context>
<context>
    <name>cachalot::SecretsDialog</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Credentials are needed</source>
        <translation>Zugangsdaten werden gebraucht</translation>
    </message>
    <message>
        <source>Secrets are not kept in the history. To go on, enter what was there:</source>
        <translation>Geheimnisse werden nicht aufgehoben. Geben Sie zum Fortsetzen ein, was dort stand:</translation>
    </message>
</context>
<context>
    <name>cachalot::Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Library, connections and recent caches</source>
        <translation>Bibliothek, Verbindungen und zuletzt geöffnete Caches</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>„%1“ wurde entfernt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Verbindung…</translation>
    </message>
    <message>
        <source>Save where caches are kept under a name (Ctrl+N)</source>
        <translation>Unter einem Namen sichern, wo Caches liegen (Strg+N)</translation>
    </message>
    <message>
        <source>Look at all stores again</source>
        <translation>Alle Ablagen neu ansehen</translation>
    </message>
    <message>
        <source>The saved connections can&apos;t be read. %1</source>
        <translation>Die gesicherten Verbindungen lassen sich nicht lesen. %1</translation>
    </message>
    <message>
        <source>Use the last good version</source>
        <translation>Letzte gute Fassung verwenden</translation>
    </message>
    <message>
        <source>The connection was not changed</source>
        <translation>Die Verbindung wurde nicht geändert</translation>
    </message>
    <message>
        <source>The settings saved as “%1”: %2</source>
        <translation>Die Einstellungen, gesichert als „%1“: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) in the keyring</source>
        <translation>
            <numerusform>%n Geheimnis im Schlüsselbund</numerusform>
            <numerusform>%n Geheimnisse im Schlüsselbund</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>What goes: %1.

The caches in the store stay as they are.</source>
        <translation>Was verloren geht: %1.

Die Caches in der Ablage bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu nachsehen</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Save as a connection…</source>
        <translation>Als Verbindung sichern…</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>“%1” was removed from the recent ones</source>
        <translation>„%1“ wurde aus den zuletzt geöffneten entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%n caches were removed from the recent ones</source>
        <translation>
            <numerusform>%n Cache wurde aus den zuletzt geöffneten entfernt</numerusform>
            <numerusform>%n Caches wurden aus den zuletzt geöffneten entfernt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::SidebarModel</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>The caches that were imported</source>
        <translation>Die importierten Caches</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>They can&apos;t be read</source>
        <translation>Sie lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>Noch keine gesichert</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>No caches yet</source>
        <translation>Noch keine Caches</translation>
    </message>
    <message>
        <source>Not usable when last looked at: %1</source>
        <translation>Zuletzt nicht zu gebrauchen: %1</translation>
    </message>
    <message>
        <source>Looked at %1 ago</source>
        <translation>Angesehen vor %1</translation>
    </message>
    <message>
        <source>Not looked at yet: expand it, or press F5</source>
        <translation>Noch nicht angesehen: aufklappen oder F5 drücken</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>wird angesehen</translation>
    </message>
</context>
<context>
    <name>cachalot::SnippetPanel</name>
    <message>
        <source>docker buildx build</source>
        <translation>docker buildx build</translation>
    </message>
    <message>
        <source>docker buildx bake (HCL)</source>
        <translation>docker buildx bake (HCL)</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Compose</translation>
    </message>
    <message>
        <source>GitHub Actions</source>
        <translation>GitHub Actions</translation>
    </message>
    <message>
        <source>buildctl</source>
        <translation>buildctl</translation>
    </message>
    <message>
        <source>The tool</source>
        <translation>Das Werkzeug</translation>
    </message>
    <message>
        <source>Settings for the tool</source>
        <translation>Einstellungen für das Werkzeug</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>cachalot::SourceList</name>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Caches to copy</source>
        <translation>Zu kopierende Caches</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Another cache, to be merged with it: a path or a --cache-from flag</source>
        <translation>Noch ein Cache, der damit vereint wird: Pfad oder --cache-from</translation>
    </message>
    <message>
        <source>Another cache</source>
        <translation>Noch ein Cache</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Ent&amp;fernen</translation>
    </message>
</context>
<context>
    <name>cachalot::StepsModel</name>
    <message>
        <source>What the step adds: the top layer of its result, as stored</source>
        <translation>Was der Schritt hinzufügt: der oberste Layer seines Ergebnisses, wie gespeichert</translation>
    </message>
    <message>
        <source>How many layers a build fetches to restore the result</source>
        <translation>Wie viele Layer ein Build holt, um das Ergebnis wiederherzustellen</translation>
    </message>
    <message>
        <source>How many other records it depends on</source>
        <translation>Von wie vielen anderen Einträgen er abhängt</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Restorable</source>
        <translation>Wiederherstellbar</translation>
    </message>
    <message>
        <source>Key only</source>
        <translation>Nur Schlüssel</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>A build that gets here takes the result from this cache instead of running the step.</source>
        <translation>Ein Build, der hier ankommt, nimmt das Ergebnis aus diesem Cache, statt den Schritt auszuführen.</translation>
    </message>
    <message>
        <source>The cache knows the step but holds no result of it: should a build need it, the step runs. Steps after it may still be restored.</source>
        <translation>Der Cache kennt den Schritt, enthält aber kein Ergebnis: Braucht ein Build es, läuft der Schritt. Spätere Schritte können trotzdem wiederherstellbar sein.</translation>
    </message>
    <message>
        <source>The cache names a result, but a build can&apos;t use it.</source>
        <translation>Der Cache nennt ein Ergebnis, aber ein Build kann es nicht verwenden.</translation>
    </message>
    <message>
        <source>BuildKit leaves records out whose key starts with &quot;random:&quot;.</source>
        <translation>BuildKit lässt Einträge aus, deren Schlüssel mit „random:“ beginnt.</translation>
    </message>
    <message>
        <source>BuildKit rejects this cache as a whole, so nothing of it is used.</source>
        <translation>BuildKit lehnt diesen Cache als Ganzes ab; nichts davon wird verwendet.</translation>
    </message>
</context>
<context>
    <name>cachalot::StepsView</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Filter steps</source>
        <translation>Schritte filtern</translation>
    </message>
    <message>
        <source>This cache holds no steps.</source>
        <translation>Dieser Cache enthält keine Schritte.</translation>
    </message>
    <message>
        <source>No step matches the filter.</source>
        <translation>Kein Schritt passt zum Filter.</translation>
    </message>
    <message>
        <source>Select a step to see what it depends on and what it holds.</source>
        <translation>Wählen Sie einen Schritt, um zu sehen, wovon er abhängt und was er enthält.</translation>
    </message>
    <message>
        <source>Name the steps…</source>
        <translation>Schritte benennen…</translation>
    </message>
    <message>
        <source>A cache holds the keys of its steps and not their text. What a buildkitd with --save-cache-debug answers to /debug/cache/all gives them their names.</source>
        <translation>Ein Cache enthält die Schlüssel seiner Schritte und nicht ihren Text. Namen erhalten sie aus dem, was ein buildkitd mit --save-cache-debug auf /debug/cache/all antwortet.</translation>
    </message>
</context>
<context>
    <name>cachalot::StoreModel</name>
    <message>
        <source>Not a build cache</source>
        <translation>Kein Build-Cache</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Of no use to a build</source>
        <translation>Für einen Build nutzlos</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n Anmerkung</numerusform>
            <numerusform>%n Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>How many steps a build can take from the cache instead of running them</source>
        <translation>Wie viele Schritte ein Build aus dem Cache nehmen kann, statt sie auszuführen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Restorable</source>
        <translation>Wiederherstellbar</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
</context>
<context>
    <name>cachalot::StorePanel</name>
    <message>
        <source>Caches</source>
        <translation>Caches</translation>
    </message>
    <message>
        <source>Filter caches</source>
        <translation>Caches filtern</translation>
    </message>
    <message>
        <source>This store is empty. Export a cache into it with --cache-to %1</source>
        <translation>Dieser Speicher ist leer. Exportieren Sie einen Cache hinein mit --cache-to %1</translation>
    </message>
    <message>
        <source>No cache matches the filter.</source>
        <translation>Kein Cache passt zum Filter.</translation>
    </message>
    <message>
        <source>the largest has %1</source>
        <translation>der größte hat %1</translation>
    </message>
    <message>
        <source>newest result %1 ago</source>
        <translation>neuestes Ergebnis %1 alt</translation>
    </message>
    <message numerus="yes">
        <source>%n with problems</source>
        <translation>
            <numerusform>%n mit Problemen</numerusform>
            <numerusform>%n mit Problemen</numerusform>
        </translation>
    </message>
    <message>
        <source>no problems seen</source>
        <translation>keine Probleme gesehen</translation>
    </message>
    <message>
        <source>No caches here</source>
        <translation>Keine Caches hier</translation>
    </message>
    <message>
        <source>The type of the store</source>
        <translation>Die Art des Speichers</translation>
    </message>
    <message>
        <source>The library is empty. Open a cache and choose “Import into the library”.</source>
        <translation>Die Bibliothek ist leer. Öffnen Sie einen Cache und wählen Sie „In die Bibliothek importieren“.</translation>
    </message>
</context>
<context>
    <name>cachalot::TransferBar</name>
    <message>
        <source>Transfers</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Diese Zeile ausblenden</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>%1 was cut off when the program ended</source>
        <translation>%1 wurde unterbrochen, als das Programm endete</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) were cut off when the program ended</source>
        <translation>
            <numerusform>%n Übertragung wurde unterbrochen, als das Programm endete</numerusform>
            <numerusform>%n Übertragungen wurden unterbrochen, als das Programm endete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the transfers (Ctrl+J)</source>
        <translation>Übertragungen ausblenden (Strg+J)</translation>
    </message>
    <message>
        <source>Show all transfers (Ctrl+J)</source>
        <translation>Alle Übertragungen zeigen (Strg+J)</translation>
    </message>
</context>
<context>
    <name>cachalot::TransferDesk</name>
    <message>
        <source>The list of transfers can&apos;t be saved: %1</source>
        <translation>Die Liste der Übertragungen kann nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>&amp;Copy to…</source>
        <translation>&amp;Kopieren nach…</translation>
    </message>
    <message>
        <source>Copy to a registry, a folder, the library or another store (Ctrl+E)</source>
        <translation>In eine Registry, einen Ordner, die Bibliothek oder einen anderen Speicher kopieren (Strg+E)</translation>
    </message>
    <message>
        <source>&amp;Import into the library…</source>
        <translation>In die Bibliothek &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Export to a folder…</source>
        <translation>In einen Ordner &amp;exportieren…</translation>
    </message>
    <message>
        <source>Save as &amp;bundle…</source>
        <translation>Als &amp;Bündel speichern…</translation>
    </message>
    <message>
        <source>&amp;Show transfers</source>
        <translation>Übertragungen &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>Alle &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>Alle &amp;fortsetzen</translation>
    </message>
    <message>
        <source>C&amp;ancel all</source>
        <translation>Alle ab&amp;brechen</translation>
    </message>
    <message>
        <source>&amp;Tell when a transfer ends</source>
        <translation>&amp;Melden, wenn eine Übertragung endet</translation>
    </message>
    <message>
        <source>&amp;Keep the machine awake meanwhile</source>
        <translation>Den &amp;Rechner währenddessen wach halten</translation>
    </message>
    <message>
        <source>&amp;Transfers</source>
        <translation>&amp;Übertragungen</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <source>&amp;Hide transfers</source>
        <translation>Übertragungen aus&amp;blenden</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Copying failed: %1</source>
        <translation>Kopieren fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Copying build caches</source>
        <translation>Build-Caches werden kopiert</translation>
    </message>
</context>
<context>
    <name>cachalot::TransfersPanel</name>
    <message>
        <source>No transfers yet</source>
        <translation>Noch keine Übertragungen</translation>
    </message>
    <message>
        <source>Copies between folders, registries and the library are listed here, with what became of them.</source>
        <translation>Hier stehen Kopien zwischen Ordnern, Registrys und der Bibliothek, und was aus ihnen wurde.</translation>
    </message>
    <message>
        <source>Copy a cache…</source>
        <translation>Cache kopieren…</translation>
    </message>
    <message>
        <source>Clear those that ended</source>
        <translation>Beendete entfernen</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Übertragungen</translation>
    </message>
    <message numerus="yes">
        <source>%n running or waiting</source>
        <translation>
            <numerusform>%n läuft oder wartet</numerusform>
            <numerusform>%n laufen oder warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nichts läuft</translation>
    </message>
</context>
<context>
    <name>cachalot::WasteModel</name>
    <message>
        <source>Unpacked bytes of all copies but the needed one</source>
        <translation>Entpackte Bytes aller Kopien bis auf die nötige</translation>
    </message>
    <message>
        <source>How many copies there are, the needed one included</source>
        <translation>Wie viele Kopien es gibt, mit der nötigen</translation>
    </message>
    <message>
        <source>Of one copy; the largest where they differ</source>
        <translation>Einer Kopie; der größten, wo sie verschieden sind</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Verschwendet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>cachalot::WastePlacesModel</name>
    <message>
        <source>Wasted</source>
        <translation>Verschwendet</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Copies in these layers</source>
        <translation>Kopien in diesen Layern</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>cachalot::WasteView</name>
    <message>
        <source>Waste &amp;in</source>
        <translation>Verschwendet &amp;in</translation>
    </message>
    <message>
        <source>Wasted files</source>
        <translation>Verschwendete Dateien</translation>
    </message>
    <message>
        <source>No file is like that.</source>
        <translation>Keine Datei ist so.</translation>
    </message>
    <message>
        <source>Copies of the file</source>
        <translation>Kopien der Datei</translation>
    </message>
    <message>
        <source>Select a file to see in which layers it is.</source>
        <translation>Wählen Sie eine Datei, um zu sehen, in welchen Layern sie ist.</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>Dateien filtern</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Show the layer</source>
        <translation>Den Layer zeigen</translation>
    </message>
    <message>
        <source>Files of this layer</source>
        <translation>Dateien dieses Layers</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>Pfad kopiert</translation>
    </message>
    <message>
        <source>The result of the last steps (%1)</source>
        <translation>Das Ergebnis der letzten Schritte (%1)</translation>
    </message>
    <message>
        <source>All layers of the cache (%1)</source>
        <translation>Alle Layer des Caches (%1)</translation>
    </message>
    <message>
        <source>What later layers replace and delete counts, too</source>
        <translation>Was spätere Layer ersetzen und löschen, zählt mit</translation>
    </message>
    <message>
        <source>Layers of different steps lie beside each other: equal content is counted</source>
        <translation>Layer verschiedener Schritte liegen nebeneinander: Gezählt wird gleicher Inhalt</translation>
    </message>
    <message>
        <source>No layers</source>
        <translation>Keine Layer</translation>
    </message>
    <message>
        <source>This cache holds no layers, and so no files: only the keys of steps.</source>
        <translation>Dieser Cache enthält keine Layer und damit keine Dateien: nur die Schlüssel von Schritten.</translation>
    </message>
    <message>
        <source>Read %1?</source>
        <translation>%1 lesen?</translation>
    </message>
    <message>
        <source>To compare the files, all bytes of the layers are unpacked.</source>
        <translation>Um die Dateien zu vergleichen, werden alle Bytes der Layer entpackt.</translation>
    </message>
    <message>
        <source>To compare the files, the layers are fetched from the store.</source>
        <translation>Um die Dateien zu vergleichen, werden die Layer aus dem Speicher geholt.</translation>
    </message>
    <message>
        <source>Read %1, %2</source>
        <translation>%1 lesen, %2</translation>
    </message>
    <message>
        <source>Comparing the files of %1</source>
        <translation>Die Dateien von %1 werden verglichen</translation>
    </message>
    <message>
        <source>The layers were not read</source>
        <translation>Die Layer wurden nicht gelesen</translation>
    </message>
    <message>
        <source>The files could not be compared</source>
        <translation>Die Dateien konnten nicht verglichen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No file is held twice</source>
        <translation>Keine Datei ist doppelt da</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Erneut vergleichen</translation>
    </message>
    <message>
        <source>Wasted bytes are unpacked ones; what they take in the store is estimated from how well each layer packs on the whole.</source>
        <translation>Verschwendete Bytes sind entpackte; was sie im Speicher belegen, ist daraus geschätzt, wie gut sich jeder Layer im Ganzen packen lässt.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>Bytes of files</source>
        <translation>Bytes der Dateien</translation>
    </message>
</context>
<context>
    <name>cachalot::WelcomePage</name>
    <message>
        <source>Cachalot</source>
        <translation>Cachalot</translation>
    </message>
    <message>
        <source>What is in this build cache, why is it big, is it worth it, and is it sound? Open a BuildKit cache to see.</source>
        <translation>Was ist in diesem Build-Cache, warum ist er groß, lohnt er sich, und ist er unversehrt? Öffnen Sie einen BuildKit-Cache, um es zu sehen.</translation>
    </message>
    <message>
        <source>Open a cache folder…</source>
        <translation>Einen Cache-Ordner öffnen…</translation>
    </message>
    <message>
        <source>A directory that --cache-to type=local wrote (Ctrl+O)</source>
        <translation>Ein Verzeichnis, das --cache-to type=local geschrieben hat (Strg+O)</translation>
    </message>
    <message>
        <source>Open by path or --cache-from flag…</source>
        <translation>Mit Pfad oder --cache-from-Flag öffnen…</translation>
    </message>
    <message>
        <source>For example type=local,src=DIR,tag=NAME (Ctrl+L)</source>
        <translation>Zum Beispiel type=local,src=DIR,tag=NAME (Strg+L)</translation>
    </message>
    <message>
        <source>Try it with the caches that come with Cachalot: one build, exported with mode=min and with mode=max.</source>
        <translation>Probieren Sie es mit den Caches, die Cachalot beiliegen: ein Build, exportiert mit mode=min und mit mode=max.</translation>
    </message>
    <message>
        <source>Open the samples</source>
        <translation>Die Beispiele öffnen</translation>
    </message>
    <message>
        <source>Compare the samples</source>
        <translation>Die Beispiele vergleichen</translation>
    </message>
    <message>
        <source>Or drop a folder, or a line of text with a cache flag, anywhere in this window.</source>
        <translation>Oder lassen Sie einen Ordner oder eine Textzeile mit einem Cache-Flag irgendwo in diesem Fenster los.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Remove those not found</source>
        <translation>Nicht gefundene entfernen</translation>
    </message>
    <message>
        <source>Recent caches</source>
        <translation>Zuletzt geöffnete Caches</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Anheften oder lösen</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Copy where it is</source>
        <translation>Ort kopieren</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>The caches that Cachalot keeps on this machine (Ctrl+Shift+L)</source>
        <translation>Die Caches, die Cachalot auf diesem Rechner aufbewahrt (Strg+Umschalt+L)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Put back what was removed from this list last</source>
        <translation>Zurückholen, was zuletzt aus dieser Liste entfernt wurde</translation>
    </message>
</context>
<context>
    <name>cachalot::WhatIfModel</name>
    <message>
        <source>As it is</source>
        <translation>Wie sie ist</translation>
    </message>
    <message>
        <source>As min</source>
        <translation>Als min</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1, Stufe %2</translation>
    </message>
    <message>
        <source>&lt; 0.01 s</source>
        <translation>&lt; 0,01 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The true size lies within this with 95 % certainty; a dash: it is exact</source>
        <translation>Die wahre Größe liegt mit 95 % Sicherheit darin; ein Strich: Sie ist genau</translation>
    </message>
    <message>
        <source>Steps that can be restored</source>
        <translation>Wiederherstellbare Schritte</translation>
    </message>
    <message>
        <source>What packing all layers takes one core of this machine</source>
        <translation>Was das Packen aller Layer einen Kern dieses Rechners kostet</translation>
    </message>
    <message>
        <source>What unpacking all layers takes one core of this machine</source>
        <translation>Was das Entpacken aller Layer einen Kern dieses Rechners kostet</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Packen</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Entpacken</translation>
    </message>
    <message>
        <source>Margin</source>
        <comment>of error</comment>
        <translation>Fehlerspanne</translation>
    </message>
</context>
<context>
    <name>cachalot::WhatIfPanel</name>
    <message>
        <source>Export like this…</source>
        <translation>So exportieren…</translation>
    </message>
    <message>
        <source>&amp;What would become of</source>
        <translation>&amp;Was würde aus</translation>
    </message>
    <message>
        <source>Ways to keep the cache</source>
        <translation>Arten, den Cache zu speichern</translation>
    </message>
    <message>
        <source>No longer CACHED with min</source>
        <translation>Mit min nicht mehr CACHED</translation>
    </message>
    <message>
        <source>Steps that min loses</source>
        <translation>Schritte, die min verliert</translation>
    </message>
    <message>
        <source>Every step stays as it is.</source>
        <translation>Jeder Schritt bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The compressions were not measured: %1</source>
        <translation>Die Kompressionen wurden nicht gemessen: %1</translation>
    </message>
    <message>
        <source>Opens the dialog for copies with these options</source>
        <translation>Öffnet den Kopierdialog mit diesen Optionen</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Noch einmal messen</translation>
    </message>
    <message>
        <source>Measure compressions</source>
        <translation>Kompressionen messen</translation>
    </message>
    <message>
        <source>Measuring %1 %… Cancel</source>
        <translation>Messe %1 %… Abbrechen</translation>
    </message>
    <message>
        <source>Measuring… Cancel</source>
        <translation>Messe… Abbrechen</translation>
    </message>
    <message>
        <source>What other compressions would take is measured on a sample of the layers: at most 64 MB are packed on trial.</source>
        <translation>Was andere Kompressionen bräuchten, wird an einer Stichprobe der Layer gemessen: Höchstens 64 MB werden zur Probe gepackt.</translation>
    </message>
</context>
</TS>
