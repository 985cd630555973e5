<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AttributeSchema</name>
    <message>
        <source>Azure Blob Storage</source>
        <translation>Azure Blob Storage</translation>
    </message>
    <message>
        <source>A cache in a container of Azure Blob Storage.</source>
        <translation>Un cache dans un conteneur d’Azure Blob Storage.</translation>
    </message>
    <message>
        <source>The address of the storage account, such as https://account.blob.core.windows.net.</source>
        <translation>L’adresse du compte de stockage, par exemple https://account.blob.core.windows.net.</translation>
    </message>
    <message>
        <source>It must begin with https://.</source>
        <translation>Elle doit commencer par https://.</translation>
    </message>
    <message>
        <source>The container of the account.</source>
        <translation>Le conteneur du compte.</translation>
    </message>
    <message>
        <source>It is created where it does not exist, by an import too.</source>
        <translation>Il est créé s’il n’existe pas, même par un import.</translation>
    </message>
    <message>
        <source>The name of the cache in the container.</source>
        <translation>Le nom du cache dans le conteneur.</translation>
    </message>
    <message>
        <source>An export writes every name of a list a;b;c, and an import reads all of them.</source>
        <translation>Un export écrit chaque nom d’une liste a;b;c, et un import les lit tous.</translation>
    </message>
    <message>
        <source>The folder that all keys of the cache are in.</source>
        <translation>Le dossier qui contient toutes les clés du cache.</translation>
    </message>
    <message>
        <source>Joined with the other parts as a path: a slash is added, and // and .. are cleaned.</source>
        <translation>Joint aux autres parties comme un chemin&#xa0;: une barre oblique est ajoutée, // et .. sont résolus.</translation>
    </message>
    <message>
        <source>The folder of the layers, below prefix.</source>
        <translation>Le dossier des couches, sous prefix.</translation>
    </message>
    <message>
        <source>The folder of the names, below prefix.</source>
        <translation>Le dossier des noms, sous prefix.</translation>
    </message>
    <message>
        <source>The name of the storage account; by default the first part of the address&apos;s host name.</source>
        <translation>Le nom du compte de stockage&#xa0;; par défaut, la première partie du nom d’hôte de l’adresse.</translation>
    </message>
    <message>
        <source>A shared key of the account.</source>
        <translation>Une clé partagée (Shared Key) du compte.</translation>
    </message>
    <message>
        <source>Without one the daemon signs in by its own Azure settings (environment, managed identity, Azure CLI).</source>
        <translation>Sans elle, le démon s’authentifie avec ses propres réglages Azure (environnement, identité managée, Azure CLI).</translation>
    </message>
    <message>
        <source>How much to store: the layers of the final image (min), or those of every build step (max).</source>
        <translation>Ce qu’il faut stocker&#xa0;: les couches de l’image finale (min) ou celles de chaque étape du build (max).</translation>
    </message>
    <message>
        <source>Any other value counts as min, without a word. max also publishes the layers of stages that are not part of the image.</source>
        <translation>Toute autre valeur compte comme min, sans avertissement. max publie aussi les couches des stages qui ne font pas partie de l’image.</translation>
    </message>
    <message>
        <source>Let the build succeed although the export of its cache failed.</source>
        <translation>Laisser le build réussir même si l’export de son cache a échoué.</translation>
    </message>
    <message>
        <source>A value that is no boolean counts as false. A wrong setting of the exporter (no region, an expired token) still fails the build.</source>
        <translation>Une valeur qui n’est pas un booléen compte comme false. Un mauvais réglage de l’export (pas de région, un jeton expiré) fait tout de même échouer le build.</translation>
    </message>
    <message>
        <source>How newly written layers are compressed.</source>
        <translation>Comment les nouvelles couches sont compressées.</translation>
    </message>
    <message>
        <source>Layers that exist already keep their compression unless force-compression is set.</source>
        <translation>Les couches existantes gardent leur compression, sauf si force-compression est défini.</translation>
    </message>
    <message>
        <source>How hard to compress: 0 to 9 for gzip and estargz, 0 to 22 for zstd.</source>
        <translation>Force de la compression&#xa0;: 0 à 9 pour gzip et estargz, 0 à 22 pour zstd.</translation>
    </message>
    <message>
        <source>Without effect on uncompressed layers.</source>
        <translation>Sans effet sur les couches non compressées.</translation>
    </message>
    <message>
        <source>Compress all layers again, those of the base image and of earlier caches too.</source>
        <translation>Recompresser toutes les couches, y compris celles de l’image de base et des caches antérieurs.</translation>
    </message>
    <message>
        <source>Slow, and layers are then no longer shared with the base image. An empty value means true.</source>
        <translation>Lent, et les couches ne sont alors plus partagées avec l’image de base. Une valeur vide signifie true.</translation>
    </message>
    <message>
        <source>Store the cache as an OCI image manifest, which most registries accept, rather than as an index.</source>
        <translation>Stocker le cache comme manifeste d’image OCI, que la plupart des registres acceptent, plutôt que comme index.</translation>
    </message>
    <message>
        <source>The default is false before BuildKit 0.21, and wherever oci-mediatypes is false. Set it for Amazon ECR, Harbor and older builders.</source>
        <translation>La valeur par défaut est false avant BuildKit 0.21, et partout où oci-mediatypes vaut false. À définir pour Amazon ECR, Harbor et les builders plus anciens.</translation>
    </message>
    <message>
        <source>Use the media types of OCI rather than those of Docker.</source>
        <translation>Utiliser les types de média d’OCI plutôt que ceux de Docker.</translation>
    </message>
    <message>
        <source>false together with image-manifest=true is an error.</source>
        <translation>false avec image-manifest=true est une erreur.</translation>
    </message>
    <message>
        <source>docker driver</source>
        <translation>pilote docker</translation>
    </message>
    <message>
        <source>Of registry caches it imports inline ones only. buildx refuses every other export: turn on the containerd image store, or use another driver.</source>
        <translation>Parmi les caches de registre, il n’importe que les caches inline. buildx refuse tout autre export&#xa0;: activez le stockage d’images containerd ou utilisez un autre pilote.</translation>
    </message>
    <message>
        <source>docker driver with the containerd image store</source>
        <translation>pilote docker avec le stockage d’images containerd</translation>
    </message>
    <message>
        <source>Without s3 and azblob; buildx leaves an s3 cache out without a word.</source>
        <translation>Sans s3 ni azblob&#xa0;; buildx omet un cache s3 sans avertissement.</translation>
    </message>
    <message>
        <source>docker-container driver</source>
        <translation>pilote docker-container</translation>
    </message>
    <message>
        <source>kubernetes driver</source>
        <translation>pilote kubernetes</translation>
    </message>
    <message>
        <source>remote driver, or buildkitd on its own</source>
        <translation>pilote remote, ou buildkitd seul</translation>
    </message>
    <message>
        <source>GitHub Actions</source>
        <translation>GitHub Actions</translation>
    </message>
    <message>
        <source>A cache in the cache service of GitHub Actions; it can be used within a workflow only.</source>
        <translation>Un cache dans le service de cache de GitHub Actions&#xa0;; utilisable uniquement dans un workflow.</translation>
    </message>
    <message>
        <source>The name of the cache, so that several images keep theirs apart.</source>
        <translation>Le nom du cache, pour que plusieurs images aient chacune le leur.</translation>
    </message>
    <message>
        <source>Two builds with the same scope overwrite each other&apos;s cache.</source>
        <translation>Deux builds de même scope écrasent mutuellement leur cache.</translation>
    </message>
    <message>
        <source>The runtime token of the workflow.</source>
        <translation>Le jeton d’exécution du workflow.</translation>
    </message>
    <message>
        <source>Without one buildx drops the cache without a word, and buildctl fails. It expires with the job.</source>
        <translation>Sans lui, buildx omet le cache sans avertissement et buildctl échoue. Il expire avec le job.</translation>
    </message>
    <message>
        <source>The address of the cache service, first version of its interface.</source>
        <translation>L’adresse du service de cache, première version de son interface.</translation>
    </message>
    <message>
        <source>One of url and url_v2 is needed.</source>
        <translation>Il faut url ou url_v2.</translation>
    </message>
    <message>
        <source>The address of the cache service, second version of its interface.</source>
        <translation>L’adresse du service de cache, deuxième version de son interface.</translation>
    </message>
    <message>
        <source>The client fills it where version is 2 or ACTIONS_CACHE_SERVICE_V2 is true. Its presence selects the second version unless version is 1.</source>
        <translation>Le client la remplit si version vaut 2 ou si ACTIONS_CACHE_SERVICE_V2 est vrai. Sa présence choisit la deuxième version, sauf si version vaut 1.</translation>
    </message>
    <message>
        <source>Which version of the service&apos;s interface to use; told from the addresses by default.</source>
        <translation>La version de l’interface du service à utiliser&#xa0;; par défaut, elle est déduite des adresses.</translation>
    </message>
    <message>
        <source>How long one request to the service may take.</source>
        <translation>La durée maximale d’une requête au service.</translation>
    </message>
    <message>
        <source>The repository, as owner/name, whose cache entries are listed before an export.</source>
        <translation>Le dépôt, sous la forme propriétaire/nom, dont les entrées de cache sont listées avant un export.</translation>
    </message>
    <message>
        <source>Only together with ghtoken; docker/build-push-action sets both. It saves a request per layer.</source>
        <translation>Seulement avec ghtoken&#xa0;; docker/build-push-action définit les deux. Cela évite une requête par couche.</translation>
    </message>
    <message>
        <source>The token for GitHub&apos;s REST interface, to list the cache entries of repository.</source>
        <translation>Le jeton pour l’interface REST de GitHub, afin de lister les entrées de cache de repository.</translation>
    </message>
    <message>
        <source>Only together with repository.</source>
        <translation>Seulement avec repository.</translation>
    </message>
    <message>
        <source>Local directory</source>
        <translation>Répertoire local</translation>
    </message>
    <message>
        <source>A cache in a directory of the machine that runs the build command, as an OCI layout.</source>
        <translation>Un cache dans un répertoire de la machine qui exécute la commande de build, sous forme de layout OCI.</translation>
    </message>
    <message>
        <source>The directory to write to; it is created where it does not exist.</source>
        <translation>Le répertoire où écrire&#xa0;; il est créé s’il n’existe pas.</translation>
    </message>
    <message>
        <source>The directory to read from.</source>
        <translation>Le répertoire à lire.</translation>
    </message>
    <message>
        <source>A directory, index, tag or blob that is missing is a warning: the build goes on without the cache.</source>
        <translation>Si le répertoire, l’index, le tag ou un blob manque, c’est un avertissement&#xa0;: le build continue sans le cache.</translation>
    </message>
    <message>
        <source>The name of the cache in the directory, so that it can hold several.</source>
        <translation>Le nom du cache dans le répertoire, qui peut ainsi en contenir plusieurs.</translation>
    </message>
    <message>
        <source>An import ignores it where digest is given.</source>
        <translation>Un import l’ignore si digest est donné.</translation>
    </message>
    <message>
        <source>The digest of the manifest to read, rather than the one that tag names.</source>
        <translation>Le digest du manifeste à lire, au lieu de celui que désigne tag.</translation>
    </message>
    <message>
        <source>The client looks it up in index.json.</source>
        <translation>Le client le cherche dans index.json.</translation>
    </message>
    <message>
        <source>After the export, delete the blobs of the directory that no cache in it needs.</source>
        <translation>Après l’export, supprimer les blobs du répertoire dont aucun cache n’a besoin.</translation>
    </message>
    <message>
        <source>Older clients ignore it. It can delete blobs of an export that runs at the same time, and a failure is only logged.</source>
        <translation>Les anciens clients l’ignorent. Il peut supprimer des blobs d’un export simultané, et un échec n’est que journalisé.</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>Inline</translation>
    </message>
    <message>
        <source>A cache inside the configuration of the image that is pushed; it holds the final image&apos;s layers only. It has no settings, and is imported as a registry cache with the image&apos;s name.</source>
        <translation>Un cache dans la configuration de l’image envoyée&#xa0;; il ne contient que les couches de l’image finale. Il n’a pas de réglages et s’importe comme cache de registre, sous le nom de l’image.</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>A cache in a container registry, under a tag of its own. Credentials come from the docker login.</source>
        <translation>Un cache dans un registre de conteneurs, sous un tag à lui. Les identifiants viennent de docker login.</translation>
    </message>
    <message>
        <source>The name of the cache in the registry, such as registry.example.com/app:cache.</source>
        <translation>Le nom du cache dans le registre, par exemple registry.example.com/app:cache.</translation>
    </message>
    <message>
        <source>Without a host it is docker.io, without a tag :latest. Use another name than the image&apos;s: an export replaces what was there.</source>
        <translation>Sans hôte, c’est docker.io&#xa0;; sans tag, c’est «&#xa0;latest&#xa0;». Prenez un autre nom que celui de l’image&#xa0;: un export remplace ce qui s’y trouvait.</translation>
    </message>
    <message>
        <source>Talk to the registry over plain HTTP and without checking certificates.</source>
        <translation>Parler au registre en HTTP simple et sans vérifier les certificats.</translation>
    </message>
    <message>
        <source>Replaces what the daemon&apos;s configuration says of that host, its mirrors and certificates included. A value that is no boolean is an error.</source>
        <translation>Remplace ce que la configuration du démon dit de cet hôte, miroirs et certificats compris. Une valeur qui n’est pas un booléen est une erreur.</translation>
    </message>
    <message>
        <source>Amazon S3</source>
        <translation>Amazon S3</translation>
    </message>
    <message>
        <source>A cache in a bucket of Amazon S3 or of a store that speaks its protocol.</source>
        <translation>Un cache dans un bucket d’Amazon S3 ou d’un stockage qui parle son protocole.</translation>
    </message>
    <message>
        <source>The bucket.</source>
        <translation>Le bucket.</translation>
    </message>
    <message>
        <source>The region of the bucket, such as eu-central-1.</source>
        <translation>La région du bucket, par exemple eu-central-1.</translation>
    </message>
    <message>
        <source>Other stores need one too; any name does for most of them.</source>
        <translation>Les autres stockages en demandent une aussi&#xa0;; n’importe quel nom convient à la plupart.</translation>
    </message>
    <message>
        <source>The name of the cache in the bucket.</source>
        <translation>Le nom du cache dans le bucket.</translation>
    </message>
    <message>
        <source>An export writes every name of a list a;b;c; an import reads the first only.</source>
        <translation>Un export écrit chaque nom d’une liste a;b;c&#xa0;; un import ne lit que le premier.</translation>
    </message>
    <message>
        <source>The address of a store other than Amazon&apos;s, such as https://minio.example.com.</source>
        <translation>L’adresse d’un stockage autre que celui d’Amazon, par exemple https://minio.example.com.</translation>
    </message>
    <message>
        <source>Put the bucket into the path of a URL rather than into its host name.</source>
        <translation>Mettre le bucket dans le chemin de l’URL plutôt que dans son nom d’hôte.</translation>
    </message>
    <message>
        <source>Honoured only with endpoint_url. A value that is no boolean counts as false.</source>
        <translation>Pris en compte seulement avec endpoint_url. Une valeur qui n’est pas un booléen compte comme false.</translation>
    </message>
    <message>
        <source>What all keys of the cache begin with.</source>
        <translation>Ce par quoi commencent toutes les clés du cache.</translation>
    </message>
    <message>
        <source>No slash is added: write one at its end.</source>
        <translation>Aucune barre oblique n’est ajoutée&#xa0;: mettez-en une à la fin.</translation>
    </message>
    <message>
        <source>What the keys of layers begin with, after prefix.</source>
        <translation>Ce par quoi commencent les clés des couches, après prefix.</translation>
    </message>
    <message>
        <source>No slash is added.</source>
        <translation>Aucune barre oblique n’est ajoutée.</translation>
    </message>
    <message>
        <source>What the keys of the names begin with, after prefix.</source>
        <translation>Ce par quoi commencent les clés des noms, après prefix.</translation>
    </message>
    <message>
        <source>The access key; without one, buildx takes it from its AWS settings.</source>
        <translation>La clé d’accès&#xa0;; sans elle, buildx la prend dans ses réglages AWS.</translation>
    </message>
    <message>
        <source>buildx reads the environment, profiles, SSO and instance roles; buildctl reads nothing. Where the id or the key is missing, the daemon&apos;s own AWS settings count.</source>
        <translation>buildx lit l’environnement, les profils, le SSO et les rôles d’instance&#xa0;; buildctl ne lit rien. Si l’identifiant ou la clé manque, ce sont les réglages AWS du démon qui comptent.</translation>
    </message>
    <message>
        <source>The secret that belongs to access_key_id.</source>
        <translation>Le secret qui va avec access_key_id.</translation>
    </message>
    <message>
        <source>The token of temporary credentials.</source>
        <translation>Le jeton d’identifiants temporaires.</translation>
    </message>
    <message>
        <source>Counts only together with access_key_id and secret_access_key.</source>
        <translation>Ne compte qu’avec access_key_id et secret_access_key.</translation>
    </message>
    <message>
        <source>How old a layer that is still used may get before an export renews its date, so that a lifecycle rule of the bucket does not delete it.</source>
        <translation>L’âge que peut atteindre une couche encore utilisée avant qu’un export renouvelle sa date, afin qu’une règle de cycle de vie du bucket ne la supprime pas.</translation>
    </message>
    <message>
        <source>A value that is no duration counts as 24h. Imports renew nothing.</source>
        <translation>Une valeur qui n’est pas une durée compte comme 24h. Les imports ne renouvellent rien.</translation>
    </message>
    <message>
        <source>How many layers are uploaded at a time.</source>
        <translation>Combien de couches sont envoyées à la fois.</translation>
    </message>
    <message>
        <source>Leave the Accept-Encoding header out of the signature, as Google Cloud Storage needs it.</source>
        <translation>Laisser l’en-tête Accept-Encoding hors de la signature, comme l’exige Google Cloud Storage.</translation>
    </message>
    <message>
        <source>A value that is no boolean counts as false.</source>
        <translation>Une valeur qui n’est pas un booléen compte comme false.</translation>
    </message>
    <message>
        <source>How failed requests are repeated: with growing pauses, or adapted to the store&apos;s rate as well.</source>
        <translation>Comment les requêtes échouées sont répétées&#xa0;: avec des pauses croissantes, ou en s’adaptant aussi au débit du stockage.</translation>
    </message>
    <message>
        <source>How often a request is tried.</source>
        <translation>Combien de fois une requête est tentée.</translation>
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
        <translation>sans nom</translation>
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
            <numerusform>%n couche de plus</numerusform>
            <numerusform>%n couches de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lets %2 more of %3 steps be restored, from the same layers.</source>
        <translation>%1 permet de restaurer %2 de plus des %3 étapes, à partir des mêmes couches.</translation>
    </message>
    <message>
        <source>%1 holds keys of more steps; both restore the same of %2 steps.</source>
        <translation>%1 contient les clés de plus d’étapes&#xa0;; les deux restaurent les mêmes, sur %2 étapes.</translation>
    </message>
    <message>
        <source>%1 holds %2, %3, and lets %4 more of %5 steps be restored.</source>
        <translation>%1 contient %2, %3, et permet de restaurer %4 de plus des %5 étapes.</translation>
    </message>
    <message>
        <source>%1 holds %2, %3, and lets the same steps be restored.</source>
        <translation>%1 contient %2, %3, et permet de restaurer les mêmes étapes.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>There is nothing to compare: %1 could not be read.</source>
        <translation>Il n’y a rien à comparer&#xa0;: %1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>BuildKit would reject %1, so only layers can be compared: %2 in both, %3 only in %4, %5 only in %6.</source>
        <translation>BuildKit rejetterait %1, donc seules les couches sont comparables&#xa0;: %2 dans les deux, %3 seulement dans %4, %5 seulement dans %6.</translation>
    </message>
    <message>
        <source>Both caches are empty.</source>
        <translation>Les deux caches sont vides.</translation>
    </message>
    <message>
        <source>%1 and %2 hold the same %3, and either lets %4 of %5 steps be restored.</source>
        <translation>%1 et %2 contiennent les mêmes %3, et chacun permet de restaurer %4 des %5 étapes.</translation>
    </message>
    <message>
        <source>%1 They take %2 in %3 and %4 in %5.</source>
        <translation>%1 Elles prennent %2 dans %3 et %4 dans %5.</translation>
    </message>
    <message>
        <source>%1 and %2 have nothing in common: %3 against %4.</source>
        <translation>%1 et %2 n’ont rien en commun&#xa0;: %3 contre %4.</translation>
    </message>
    <message>
        <source>Of %1 steps, %2 can be restored only from %3 and %4 only from %5. %3 holds %6 of its own, %5 holds %7.</source>
        <translation>Sur %1 étapes, %2 ne peuvent être restaurées que de %3 et %4 que de %5. %3 contient %6 en propre, %5 contient %7.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Layers in both</source>
        <translation>Couches dans les deux</translation>
    </message>
    <message>
        <source>, %1 in B</source>
        <translation>, %1 dans B</translation>
    </message>
    <message>
        <source>Layers only in A</source>
        <translation>Couches dans A seulement</translation>
    </message>
    <message>
        <source>Layers only in B</source>
        <translation>Couches dans B seulement</translation>
    </message>
    <message>
        <source>Restorable from both</source>
        <translation>Restaurables des deux</translation>
    </message>
    <message>
        <source>Restorable only from A</source>
        <translation>Restaurables de A seulement</translation>
    </message>
    <message>
        <source>Restorable only from B</source>
        <translation>Restaurables de B seulement</translation>
    </message>
    <message>
        <source>Restorable from neither</source>
        <translation>Restaurables d’aucun</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>under a second</source>
        <translation>moins d’une seconde</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>environ %1&#xa0;s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>environ %1&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>Only in %1: %2, %3 at %4 Mbit/s, for %n step(s)</source>
        <translation>
            <numerusform>Seulement dans %1&#xa0;: %2, %3 à %4&#xa0;Mbit/s, pour %n étape</numerusform>
            <numerusform>Seulement dans %1&#xa0;: %2, %3 à %4&#xa0;Mbit/s, pour %n étapes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyCells</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy digest</source>
        <translation>Copier le digest</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>Copier la table en CSV</translation>
    </message>
    <message>
        <source>Copy the first %1 rows as CSV</source>
        <translation>Copier les %1 premières lignes en CSV</translation>
    </message>
    <message>
        <source>Copy table as JSON</source>
        <translation>Copier la table en JSON</translation>
    </message>
    <message>
        <source>Copy the first %1 rows as JSON</source>
        <translation>Copier les %1 premières lignes en JSON</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>You stopped this before it was done.</source>
        <translation>Vous avez arrêté avant la fin.</translation>
    </message>
    <message>
        <source>This does not name a cache</source>
        <translation>Ceci ne désigne pas un cache</translation>
    </message>
    <message>
        <source>Check the spelling: a folder, or a flag such as type=local,src=DIR,tag=NAME.</source>
        <translation>Vérifiez l’orthographe&#xa0;: un dossier, ou une option comme type=local,src=DIR,tag=NAME.</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Non pris en charge</translation>
    </message>
    <message>
        <source>This version can&apos;t do that with this kind of store.</source>
        <translation>Cette version ne sait pas le faire avec ce type de stockage.</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation>Rien à cet endroit</translation>
    </message>
    <message>
        <source>It may have been moved, renamed or deleted.</source>
        <translation>Cela a peut-être été déplacé, renommé ou supprimé.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Pas de réponse à temps</translation>
    </message>
    <message>
        <source>Check the connection and try again.</source>
        <translation>Vérifiez la connexion et réessayez.</translation>
    </message>
    <message>
        <source>Can&apos;t be reached</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Check the connection and the address, then try again.</source>
        <translation>Vérifiez la connexion et l’adresse, puis réessayez.</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>Le serveur a échoué</translation>
    </message>
    <message>
        <source>Try again later; the details hold what it answered.</source>
        <translation>Réessayez plus tard&#xa0;; les détails contiennent sa réponse.</translation>
    </message>
    <message>
        <source>Reading failed</source>
        <translation>La lecture a échoué</translation>
    </message>
    <message>
        <source>The disk or the network drive reported an error.</source>
        <translation>Le disque ou le lecteur réseau a signalé une erreur.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>The data is not what it should be. A build would not use it either: export the cache again.</source>
        <translation>Les données ne sont pas ce qu’elles devraient être. Un build ne les utiliserait pas non plus&#xa0;: réexportez le cache.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Trop grand</translation>
    </message>
    <message>
        <source>It is larger or deeper than any real cache, so reading it was stopped.</source>
        <translation>C’est plus grand ou plus profond que tout cache réel&#xa0;; la lecture a donc été arrêtée.</translation>
    </message>
    <message>
        <source>Refused for safety</source>
        <translation>Refusé par sécurité</translation>
    </message>
    <message>
        <source>Something else is working on it. Wait for it to end and try again.</source>
        <translation>Autre chose y travaille. Attendez la fin et réessayez.</translation>
    </message>
    <message>
        <source>A defect in Cachalot</source>
        <translation>Un défaut de Cachalot</translation>
    </message>
    <message>
        <source>Please report this, with the details.</source>
        <translation>Merci de le signaler, avec les détails.</translation>
    </message>
    <message>
        <source>Access was denied</source>
        <translation>L’accès a été refusé</translation>
    </message>
    <message>
        <source>Check the credentials and what they allow; for files, who owns and who may read them.</source>
        <translation>Vérifiez les identifiants et ce qu&apos;ils permettent ; pour des fichiers, leur propriétaire et qui peut les lire.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Unsafe path</source>
        <translation>Chemin dangereux</translation>
    </message>
    <message>
        <source>Name too long</source>
        <translation>Nom trop long</translation>
    </message>
    <message>
        <source>Damaged archive</source>
        <translation>Archive endommagée</translation>
    </message>
    <message>
        <source>Over a limit</source>
        <translation>Limite dépassée</translation>
    </message>
    <message>
        <source>Unsupported entry</source>
        <translation>Entrée non prise en charge</translation>
    </message>
    <message>
        <source>Absurd size</source>
        <translation>Taille absurde</translation>
    </message>
    <message>
        <source>Broken link</source>
        <translation>Lien cassé</translation>
    </message>
    <message>
        <source>No end marker</source>
        <translation>Pas de marque de fin</translation>
    </message>
    <message>
        <source>More findings</source>
        <translation>Autres constats</translation>
    </message>
    <message>
        <source>Wrong digest</source>
        <translation>Mauvais digest</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation>Mauvaise taille</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>Link to nothing</source>
        <translation>Lien vers rien</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Place occupée</translation>
    </message>
    <message>
        <source>Name refused</source>
        <translation>Nom refusé</translation>
    </message>
    <message>
        <source>Not supported here</source>
        <translation>Non pris en charge ici</translation>
    </message>
    <message>
        <source>Too many directories</source>
        <translation>Trop de répertoires</translation>
    </message>
</context>
<context>
    <name>JsonTree</name>
    <message>
        <source>too long to show</source>
        <translation>trop long à afficher</translation>
    </message>
    <message>
        <source>more text after the end</source>
        <translation>encore du texte après la fin</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>le texte finit trop tôt</translation>
    </message>
    <message>
        <source>a comma or the end of the list is missing</source>
        <translation>une virgule ou la fin de la liste manque</translation>
    </message>
    <message>
        <source>a member&apos;s name is missing</source>
        <translation>le nom d’un membre manque</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>un deux-points manque</translation>
    </message>
    <message>
        <source>a text has no end</source>
        <translation>un texte n’a pas de fin</translation>
    </message>
    <message>
        <source>this is no value</source>
        <translation>ceci n’est pas une valeur</translation>
    </message>
    <message>
        <source>more values than are shown</source>
        <translation>plus de valeurs qu’affichées</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>imbrication trop profonde</translation>
    </message>
</context>
<context>
    <name>LayerNames</name>
    <message>
        <source>Layer %1</source>
        <translation>Couche %1</translation>
    </message>
</context>
<context>
    <name>LayerWords</name>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 seulement</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Bytes in %1</source>
        <translation>Octets dans %1</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>An annotation has a malformed value</source>
        <translation>Une annotation a une valeur mal formée</translation>
    </message>
    <message>
        <source>A layer lacks its annotations</source>
        <translation>Une couche n’a pas ses annotations</translation>
    </message>
    <message>
        <source>A layer&apos;s archive is damaged</source>
        <translation>L’archive d’une couche est endommagée</translation>
    </message>
    <message>
        <source>A descriptor has an impossible digest or size</source>
        <translation>Un descripteur a un digest ou une taille impossible</translation>
    </message>
    <message>
        <source>A digest is malformed</source>
        <translation>Un digest est mal formé</translation>
    </message>
    <message>
        <source>A blob&apos;s bytes have another digest</source>
        <translation>Les octets d’un blob ont un autre digest</translation>
    </message>
    <message>
        <source>A layer&apos;s blob is missing</source>
        <translation>Le blob d’une couche manque</translation>
    </message>
    <message>
        <source>Something that is no file stands in place of a blob</source>
        <translation>Quelque chose qui n’est pas un fichier occupe la place d’un blob</translation>
    </message>
    <message>
        <source>A blob has another size than it should</source>
        <translation>Un blob n’a pas la taille qu’il devrait</translation>
    </message>
    <message>
        <source>A layer unpacks to much more than its size</source>
        <translation>Une couche décompressée dépasse de beaucoup sa taille</translation>
    </message>
    <message>
        <source>A hard link leads to a file that no layer holds</source>
        <translation>Un lien physique mène à un fichier qu’aucune couche ne contient</translation>
    </message>
    <message>
        <source>The manifest names no cache config</source>
        <translation>Le manifeste ne nomme aucune config de cache</translation>
    </message>
    <message>
        <source>The cache config can&apos;t be read</source>
        <translation>La config du cache est illisible</translation>
    </message>
    <message>
        <source>The cache config&apos;s blob is missing</source>
        <translation>Le blob de la config du cache manque</translation>
    </message>
    <message>
        <source>The cache config is over 1 MiB</source>
        <translation>La config du cache dépasse 1 MiB</translation>
    </message>
    <message>
        <source>A layer unpacks to other bytes than it should</source>
        <translation>Une couche se décompresse en d’autres octets qu’elle ne devrait</translation>
    </message>
    <message>
        <source>A layer lacks the digest of its unpacked bytes</source>
        <translation>Il manque à une couche le digest de ses octets décompressés</translation>
    </message>
    <message>
        <source>A step is listed twice</source>
        <translation>Une étape est listée deux fois</translation>
    </message>
    <message>
        <source>A step has an input without alternatives</source>
        <translation>Une étape a une entrée sans alternative</translation>
    </message>
    <message>
        <source>The caches of several Git refs are shown as one</source>
        <translation>Les caches de plusieurs refs Git sont montrés comme un seul</translation>
    </message>
    <message>
        <source>The cache is signed; the signature was not checked</source>
        <translation>Le cache est signé&#xa0;; la signature n’a pas été vérifiée</translation>
    </message>
    <message>
        <source>Several entries of index.json have this tag</source>
        <translation>Plusieurs entrées d’index.json ont ce tag</translation>
    </message>
    <message>
        <source>index.json can&apos;t be read</source>
        <translation>index.json est illisible</translation>
    </message>
    <message>
        <source>There is no index.json</source>
        <translation>Il n’y a pas d’index.json</translation>
    </message>
    <message>
        <source>A step or a layer points at a layer that is not there</source>
        <translation>Une étape ou une couche renvoie à une couche qui n’existe pas</translation>
    </message>
    <message>
        <source>A step depends on a step that is not there</source>
        <translation>Une étape dépend d’une étape qui n’existe pas</translation>
    </message>
    <message>
        <source>A layer is not in the manifest</source>
        <translation>Une couche n’est pas dans le manifeste</translation>
    </message>
    <message>
        <source>A layer is among its own parents</source>
        <translation>Une couche est parmi ses propres parents</translation>
    </message>
    <message>
        <source>A step depends on itself</source>
        <translation>Une étape dépend d’elle-même</translation>
    </message>
    <message>
        <source>The manifest is an index and a manifest at once</source>
        <translation>Le manifeste est à la fois un index et un manifeste</translation>
    </message>
    <message>
        <source>The manifest can&apos;t be read</source>
        <translation>Le manifeste est illisible</translation>
    </message>
    <message>
        <source>The manifest&apos;s blob is missing</source>
        <translation>Le blob du manifeste manque</translation>
    </message>
    <message>
        <source>The manifest is over 1 MiB</source>
        <translation>Le manifeste dépasse 1 MiB</translation>
    </message>
    <message>
        <source>The manifest is not of the kind that it says</source>
        <translation>Le manifeste n’est pas du type qu’il annonce</translation>
    </message>
    <message>
        <source>A layer is packed in another way than it says</source>
        <translation>Une couche n’est pas compressée comme elle l’annonce</translation>
    </message>
    <message>
        <source>A layer&apos;s media type is unknown</source>
        <translation>Le type de média d’une couche est inconnu</translation>
    </message>
    <message>
        <source>A file&apos;s name is longer than any file system takes</source>
        <translation>Le nom d’un fichier est plus long que ne l’accepte aucun système de fichiers</translation>
    </message>
    <message>
        <source>JSON is nested too deeply</source>
        <translation>Le JSON est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>The cache holds no steps</source>
        <translation>Le cache ne contient aucune étape</translation>
    </message>
    <message>
        <source>No step has a result</source>
        <translation>Aucune étape n’a de résultat</translation>
    </message>
    <message>
        <source>A step&apos;s key is random</source>
        <translation>La clé d’une étape est aléatoire</translation>
    </message>
    <message>
        <source>Something is larger than is read</source>
        <translation>Quelque chose est plus grand que ce qui est lu</translation>
    </message>
    <message>
        <source>A layer has an entry of a kind that BuildKit does not unpack</source>
        <translation>Une couche a une entrée d’un type que BuildKit n’extrait pas</translation>
    </message>
    <message>
        <source>A file&apos;s path or link leads out of its layer</source>
        <translation>Le chemin ou le lien d’un fichier sort de sa couche</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Export the cache again from a build, under the same name.</source>
        <translation>Réexportez le cache depuis un build, sous le même nom.</translation>
    </message>
    <message>
        <source>Copy the blob from another copy of the store, or export the cache again from a build. An export skips blobs that are already there: remove a wrong one first.</source>
        <translation>Copiez le blob d’une autre copie du stockage, ou réexportez le cache depuis un build. Un export saute les blobs déjà présents&#xa0;: retirez d’abord celui qui est faux.</translation>
    </message>
    <message>
        <source>BuildKit imports no larger ones from a registry or a directory. Export with mode=min, or export the stages of the build as caches of their own.</source>
        <translation>BuildKit n’en importe pas de plus grands d’un registre ou d’un répertoire. Exportez avec mode=min, ou exportez les stages du build comme autant de caches.</translation>
    </message>
    <message>
        <source>Check the directory: is it complete, and was it copied as a whole?</source>
        <translation>Vérifiez le répertoire&#xa0;: est-il complet, et a-t-il été copié en entier&#xa0;?</translation>
    </message>
    <message>
        <source>Export the cache again, with mode=max, from a build that ran its steps.</source>
        <translation>Réexportez le cache, avec mode=max, depuis un build qui a exécuté ses étapes.</translation>
    </message>
    <message>
        <source>Check which tool wrote it: BuildKit does not write this. Export the cache again from a build.</source>
        <translation>Vérifiez quel outil l’a écrit&#xa0;: BuildKit n’écrit pas cela. Réexportez le cache depuis un build.</translation>
    </message>
    <message>
        <source>No honest build makes this. Don&apos;t use the cache unless you know where it comes from.</source>
        <translation>Aucun build honnête ne produit cela. N’utilisez le cache que si vous savez d’où il vient.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>No effect</source>
        <translation>Sans effet</translation>
    </message>
    <message>
        <source>Step runs again</source>
        <translation>Étape réexécutée</translation>
    </message>
    <message>
        <source>Step runs again, late</source>
        <translation>Étape réexécutée, tard</translation>
    </message>
    <message>
        <source>Cache is rejected</source>
        <translation>Le cache est rejeté</translation>
    </message>
    <message>
        <source>Cache counts as empty</source>
        <translation>Le cache compte comme vide</translation>
    </message>
    <message>
        <source>Cache is skipped</source>
        <translation>Le cache est ignoré</translation>
    </message>
    <message>
        <source>Build fails</source>
        <translation>Le build échoue</translation>
    </message>
    <message>
        <source>The build ends with an error that it would not have without this cache.</source>
        <translation>Le build se termine par une erreur qu’il n’aurait pas sans ce cache.</translation>
    </message>
    <message>
        <source>It makes no difference to a build.</source>
        <translation>Cela ne change rien pour un build.</translation>
    </message>
    <message>
        <source>BuildKit drops the results that need it without a word: their steps run again.</source>
        <translation>BuildKit abandonne sans avertissement les résultats qui en ont besoin&#xa0;: leurs étapes sont réexécutées.</translation>
    </message>
    <message>
        <source>The build counts on the result, fails to load it, and runs the step after all.</source>
        <translation>Le build compte sur le résultat, ne parvient pas à le charger, et exécute finalement l’étape.</translation>
    </message>
    <message>
        <source>BuildKit rejects the whole cache. The build prints an error for the import and goes on without it: every step runs.</source>
        <translation>BuildKit rejette le cache entier. Le build affiche une erreur d’import et continue sans lui&#xa0;: chaque étape s’exécute.</translation>
    </message>
    <message>
        <source>To a build the cache is empty, and nothing says so: every step runs.</source>
        <translation>Pour un build, le cache est vide, et rien ne le dit&#xa0;: chaque étape s’exécute.</translation>
    </message>
    <message>
        <source>The client prints a warning and does not pass the cache on to the build: every step runs.</source>
        <translation>Le client affiche un avertissement et ne transmet pas le cache au build&#xa0;: chaque étape s’exécute.</translation>
    </message>
    <message>
        <source>A build gets all of this cache.</source>
        <translation>Un build obtient tout de ce cache.</translation>
    </message>
    <message>
        <source>A build gets a part of this cache.</source>
        <translation>Un build obtient une partie de ce cache.</translation>
    </message>
    <message>
        <source>A build gets nothing of this cache.</source>
        <translation>Un build n’obtient rien de ce cache.</translation>
    </message>
    <message>
        <source>A build that imports this cache can fail.</source>
        <translation>Un build qui importe ce cache peut échouer.</translation>
    </message>
</context>
<context>
    <name>SpecLinter</name>
    <message>
        <source>BuildKit ignores the unknown attribute %1</source>
        <translation>BuildKit ignore l’attribut inconnu %1</translation>
    </message>
    <message>
        <source>BuildKit ignores %1: the blank makes it another name</source>
        <translation>BuildKit ignore %1&#xa0;: l’espace en fait un autre nom</translation>
    </message>
    <message>
        <source>write %1 without the blank</source>
        <translation>écrivez %1 sans l’espace</translation>
    </message>
    <message>
        <source>a cache of this type has no such setting</source>
        <translation>un cache de ce type n’a pas un tel réglage</translation>
    </message>
    <message>
        <source>%1 is probably meant</source>
        <translation>%1 était sans doute voulu</translation>
    </message>
    <message>
        <source>BuildKit ignores src of an export</source>
        <translation>BuildKit ignore src dans un export</translation>
    </message>
    <message>
        <source>BuildKit ignores dest of an import</source>
        <translation>BuildKit ignore dest dans un import</translation>
    </message>
    <message>
        <source>BuildKit ignores %1 of an export: it belongs to --cache-from</source>
        <translation>BuildKit ignore %1 dans un export&#xa0;: c’est un attribut de --cache-from</translation>
    </message>
    <message>
        <source>BuildKit ignores %1 of an import: it belongs to --cache-to</source>
        <translation>BuildKit ignore %1 dans un import&#xa0;: c’est un attribut de --cache-to</translation>
    </message>
    <message>
        <source>BuildKit ignores %1: a cache of type %2 is always written in gzip</source>
        <translation>BuildKit ignore %1&#xa0;: un cache de type %2 est toujours écrit en gzip</translation>
    </message>
    <message>
        <source>BuildKit ignores %1: a cache of type %2 has a format of its own</source>
        <translation>BuildKit ignore %1&#xa0;: un cache de type %2 a son propre format</translation>
    </message>
    <message>
        <source>%1 is empty: %2</source>
        <translation>%1 est vide&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, and without %2 %3</source>
        <comment>a finding, an attribute, what happens</comment>
        <translation>%1, et sans %2 %3</translation>
    </message>
    <message>
        <source> or $</source>
        <comment>between the names of variables</comment>
        <translation> ou $</translation>
    </message>
    <message>
        <source>%1 is missing: %2</source>
        <translation>%1 manque&#xa0;: %2</translation>
    </message>
    <message>
        <source>add %1=…</source>
        <translation>ajoutez %1=…</translation>
    </message>
    <message>
        <source>%1 is not set: buildkitd takes it from its own environment (%2), and where it is not set there either, %3</source>
        <translation>%1 n’est pas défini&#xa0;: buildkitd le prend dans son propre environnement (%2), et s’il n’y est pas non plus, %3</translation>
    </message>
    <message>
        <source>%1 is not set: the client takes it from %2; without it buildx leaves the cache out without a word, and buildctl fails</source>
        <translation>%1 n’est pas défini&#xa0;: le client le prend dans %2&#xa0;; sans lui, buildx omet le cache sans avertissement et buildctl échoue</translation>
    </message>
    <message>
        <source>type is given more than once; the last one counts: %1</source>
        <translation>type est donné plusieurs fois&#xa0;; le dernier compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>BuildKit knows no cache of type %1: %2</source>
        <translation>BuildKit ne connaît pas de cache de type %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the types are %1</source>
        <translation>les types sont %1</translation>
    </message>
    <message>
        <source>BuildKit can&apos;t import type=inline: the cache is not imported</source>
        <translation>BuildKit ne peut pas importer type=inline&#xa0;: le cache n’est pas importé</translation>
    </message>
    <message>
        <source>import it with type=registry,ref= and the name of the image</source>
        <translation>importez-le avec type=registry,ref= et le nom de l’image</translation>
    </message>
    <message>
        <source>%1 is given more than once; the last one counts</source>
        <translation>%1 est donné plusieurs fois&#xa0;; le dernier compte</translation>
    </message>
    <message>
        <source>BuildKit ignores a value without a name</source>
        <translation>BuildKit ignore une valeur sans nom</translation>
    </message>
    <message>
        <source>BuildKit ignores mode: an inline cache is always min</source>
        <translation>BuildKit ignore mode&#xa0;: un cache inline est toujours min</translation>
    </message>
    <message>
        <source>BuildKit ignores %1: an inline cache has no settings</source>
        <translation>BuildKit ignore %1&#xa0;: un cache inline n’a pas de réglages</translation>
    </message>
    <message>
        <source>for mode=max use a cache of type registry beside the image</source>
        <translation>pour mode=max, utilisez un cache de type registry à côté de l’image</translation>
    </message>
    <message>
        <source>the build fails</source>
        <translation>le build échoue</translation>
    </message>
    <message>
        <source>the cache is not imported</source>
        <translation>le cache n’est pas importé</translation>
    </message>
    <message>
        <source>a second inline cache is dropped without a word</source>
        <translation>un deuxième cache inline est omis sans avertissement</translation>
    </message>
    <message>
        <source>the build fails with &quot;%1&quot;</source>
        <translation>le build échoue avec «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>write each reference once, whatever the other attributes are</source>
        <translation>écrivez chaque référence une seule fois, quels que soient les autres attributs</translation>
    </message>
    <message>
        <source>remove one of them</source>
        <translation>retirez l’un d’eux</translation>
    </message>
    <message>
        <source>both exports write into one directory, and only the tag of the last one is kept</source>
        <translation>les deux exports écrivent dans un même répertoire, et seul le tag du dernier est gardé</translation>
    </message>
    <message>
        <source>export to two directories, or in two builds</source>
        <translation>exportez vers deux répertoires, ou dans deux builds</translation>
    </message>
    <message>
        <source>both exports write the same cache; the one that ends last stays</source>
        <translation>les deux exports écrivent le même cache&#xa0;; celui qui finit en dernier reste</translation>
    </message>
    <message>
        <source>the exports differ in mode, compression or format, and the index.json of the local directory may end up naming the manifest of another one, which the directory does not hold</source>
        <translation>les exports diffèrent par le mode, la compression ou le format, et l’index.json du répertoire local peut finir par nommer le manifeste d’un autre, que le répertoire ne contient pas</translation>
    </message>
    <message>
        <source>give them the same settings, or export in two builds</source>
        <translation>donnez-leur les mêmes réglages, ou exportez dans deux builds</translation>
    </message>
    <message>
        <source>none of the imports reads what this export writes</source>
        <translation>aucun des imports ne lit ce que cet export écrit</translation>
    </message>
    <message>
        <source>the new cache has another digest: the export succeeds, but no tag and no import finds it</source>
        <translation>le nouveau cache a un autre digest&#xa0;: l’export réussit, mais aucun tag ni aucun import ne le trouve</translation>
    </message>
    <message>
        <source>name a tag</source>
        <translation>nommez un tag</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>écrivez %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is wrong, and what happens</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>image-manifest=true needs the media types of OCI, and oci-mediatypes=false turns them off: %1</source>
        <translation>image-manifest=true exige les types de média d’OCI, et oci-mediatypes=false les désactive&#xa0;: %1</translation>
    </message>
    <message>
        <source>remove one of the two</source>
        <translation>retirez l’un des deux</translation>
    </message>
    <message>
        <source>oci-mediatypes=false turns image-manifest off too; BuildKit 0.21 fails instead</source>
        <translation>oci-mediatypes=false désactive aussi image-manifest&#xa0;; BuildKit 0.21 échoue</translation>
    </message>
    <message>
        <source>BuildKit talks to this registry over plain HTTP, and forgets what the daemon&apos;s configuration says of it</source>
        <translation>BuildKit parle à ce registre en HTTP simple et oublie ce que la configuration du démon en dit</translation>
    </message>
    <message>
        <source>reset needs buildx 0.35 (BuildKit&apos;s client 0.31): older ones ignore it. It can delete blobs of an export that runs at the same time</source>
        <translation>reset exige buildx 0.35 (client BuildKit 0.31)&#xa0;: les plus anciens l’ignorent. Il peut supprimer des blobs d’un export simultané</translation>
    </message>
    <message>
        <source>each export adds its blobs to the directory, and nothing deletes those of the last one</source>
        <translation>chaque export ajoute ses blobs au répertoire, et rien ne supprime ceux du précédent</translation>
    </message>
    <message>
        <source>add reset=true (buildx 0.35 or later), or prune the directory</source>
        <translation>ajoutez reset=true (buildx 0.35 ou plus récent), ou nettoyez le répertoire</translation>
    </message>
    <message>
        <source>the cache is stored without a name, and no import finds it</source>
        <translation>le cache est stocké sans nom, et aucun import ne le trouve</translation>
    </message>
    <message>
        <source>BuildKit ignores tag, since digest is given</source>
        <translation>BuildKit ignore tag, puisque digest est donné</translation>
    </message>
    <message>
        <source>tag is empty: the build fails</source>
        <translation>tag est vide&#xa0;: le build échoue</translation>
    </message>
    <message>
        <source>compression-level has no effect on uncompressed layers</source>
        <translation>compression-level est sans effet sur les couches non compressées</translation>
    </message>
    <message>
        <source>%1 is beyond 0 to 9 of %2: the build fails at the first layer</source>
        <translation>%1 dépasse les valeurs 0 à 9 de %2&#xa0;: le build échoue à la première couche</translation>
    </message>
    <message>
        <source>-1 is the default level of gzip</source>
        <translation>-1 est le niveau par défaut de gzip</translation>
    </message>
    <message>
        <source>-2 is gzip without matches (Huffman codes only)</source>
        <translation>-2 est gzip sans recherche de répétitions (codes de Huffman seuls)</translation>
    </message>
    <message>
        <source>%1 is beyond 0 to 22 of zstd: the fastest level is taken</source>
        <translation>%1 dépasse les valeurs 0 à 22 de zstd&#xa0;: le niveau le plus rapide est pris</translation>
    </message>
    <message>
        <source>%1 is beyond 0 to 22 of zstd: the best level is taken</source>
        <translation>%1 dépasse les valeurs 0 à 22 de zstd&#xa0;: le meilleur niveau est pris</translation>
    </message>
    <message>
        <source>name is empty: the cache is stored under no name of its own</source>
        <translation>name est vide&#xa0;: le cache est stocké sans nom propre</translation>
    </message>
    <message>
        <source>one of the names is empty, and counts as a name</source>
        <translation>l’un des noms est vide, et compte comme un nom</translation>
    </message>
    <message>
        <source>an s3 import reads the first name only (%1)</source>
        <translation>un import s3 ne lit que le premier nom (%1)</translation>
    </message>
    <message>
        <source>import each name with a spec of its own</source>
        <translation>importez chaque nom avec sa propre spécification</translation>
    </message>
    <message>
        <source>BuildKit joins names as paths: .. and // in one lead to another place</source>
        <translation>BuildKit joint les noms comme des chemins&#xa0;: .. et // y mènent ailleurs</translation>
    </message>
    <message>
        <source>no slash is added to %1: keys begin with %2</source>
        <translation>aucune barre oblique n’est ajoutée à %1&#xa0;: les clés commencent par %2</translation>
    </message>
    <message>
        <source>write %1 for a folder (the keys then change)</source>
        <translation>écrivez %1 pour un dossier (les clés changent alors)</translation>
    </message>
    <message>
        <source>the keys begin with a slash: a folder without a name</source>
        <translation>les clés commencent par une barre oblique&#xa0;: un dossier sans nom</translation>
    </message>
    <message>
        <source>names and layers lie in one place, so a name can&apos;t be told from a layer</source>
        <translation>noms et couches sont au même endroit&#xa0;; on ne peut donc pas distinguer un nom d’une couche</translation>
    </message>
    <message>
        <source>buildx fills in the other half from its own AWS settings, which may belong to someone else; with buildctl the daemon&apos;s own settings count instead</source>
        <translation>buildx complète l’autre moitié par ses propres réglages AWS, qui peuvent être ceux de quelqu’un d’autre&#xa0;; avec buildctl, ce sont ceux du démon qui comptent</translation>
    </message>
    <message>
        <source>give access_key_id and secret_access_key, or neither</source>
        <translation>donnez access_key_id et secret_access_key, ou aucun des deux</translation>
    </message>
    <message>
        <source>session_token stands without the keys that it belongs to: buildx adds those of its own AWS settings, and BuildKit ignores it where there are none</source>
        <translation>session_token est là sans les clés qui vont avec&#xa0;: buildx ajoute celles de ses propres réglages AWS, et BuildKit l’ignore s’il n’y en a pas</translation>
    </message>
    <message>
        <source>give all three, or none</source>
        <translation>donnez les trois, ou aucun</translation>
    </message>
    <message>
        <source>bucket is a name, not a URL: %1</source>
        <translation>bucket est un nom, pas une URL&#xa0;: %1</translation>
    </message>
    <message>
        <source>put what follows the bucket into prefix</source>
        <translation>mettez dans prefix ce qui suit le bucket</translation>
    </message>
    <message>
        <source>bucket holds a slash: %1</source>
        <translation>bucket contient une barre oblique&#xa0;: %1</translation>
    </message>
    <message>
        <source>put what follows the slash into prefix</source>
        <translation>mettez dans prefix ce qui suit la barre oblique</translation>
    </message>
    <message>
        <source>BuildKit ignores use_path_style without endpoint_url</source>
        <translation>BuildKit ignore use_path_style sans endpoint_url</translation>
    </message>
    <message>
        <source>Google Cloud Storage answers SignatureDoesNotMatch, since it changes a signed header</source>
        <translation>Google Cloud Storage répond SignatureDoesNotMatch, car il modifie un en-tête signé</translation>
    </message>
    <message>
        <source>add disable_accept_encoding=true (BuildKit 0.30 or later)</source>
        <translation>ajoutez disable_accept_encoding=true (BuildKit 0.30 ou plus récent)</translation>
    </message>
    <message>
        <source>account_url does not begin with https://: BuildKit fails with &quot;%1&quot;</source>
        <translation>account_url ne commence pas par https://&#xa0;: BuildKit échoue avec «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Azure&apos;s sign-in is refused over plain HTTP: %1</source>
        <translation>l’authentification Azure est refusée en HTTP simple&#xa0;: %1</translation>
    </message>
    <message>
        <source>write https://, or give secret_access_key</source>
        <translation>écrivez https://, ou donnez secret_access_key</translation>
    </message>
    <message>
        <source>account_url does not begin with https://: %1</source>
        <translation>account_url ne commence pas par https://&#xa0;: %1</translation>
    </message>
    <message>
        <source>Azure takes no such container name: %1</source>
        <translation>Azure n’accepte pas un tel nom de conteneur&#xa0;: %1</translation>
    </message>
    <message>
        <source>3 to 63 lower-case letters, digits and single hyphens</source>
        <translation>3 à 63 minuscules, chiffres et traits d’union isolés</translation>
    </message>
    <message>
        <source>the import creates the container where it does not exist</source>
        <translation>l’import crée le conteneur s’il n’existe pas</translation>
    </message>
    <message>
        <source>BuildKit joins the parts of a key as a path: .. and // in %1 lead to another place</source>
        <translation>BuildKit joint les parties d’une clé comme un chemin&#xa0;: .. et // dans %1 mènent ailleurs</translation>
    </message>
    <message>
        <source>BuildKit ignores %1 without %2</source>
        <translation>BuildKit ignore %1 sans %2</translation>
    </message>
    <message>
        <source>the scope is buildkit: another build of the repository without a scope overwrites this cache</source>
        <translation>le scope est buildkit&#xa0;: un autre build du dépôt sans scope écrase ce cache</translation>
    </message>
    <message>
        <source>add a scope for each image</source>
        <translation>ajoutez un scope pour chaque image</translation>
    </message>
    <message>
        <source>a scope with a semicolon in it is one scope, not several</source>
        <translation>un scope qui contient un point-virgule est un seul scope, pas plusieurs</translation>
    </message>
    <message>
        <source>BuildKit ignores url_v2, since version is 1</source>
        <translation>BuildKit ignore url_v2, puisque version vaut 1</translation>
    </message>
    <message>
        <source>BuildKit takes url_v2 and ignores url</source>
        <translation>BuildKit prend url_v2 et ignore url</translation>
    </message>
    <message>
        <source>url is not set: the client takes it from $ACTIONS_CACHE_URL or $ACTIONS_RESULTS_URL; without it buildx leaves the cache out without a word</source>
        <translation>url n’est pas défini&#xa0;: le client le prend dans $ACTIONS_CACHE_URL ou $ACTIONS_RESULTS_URL&#xa0;; sans lui, buildx omet le cache sans avertissement</translation>
    </message>
    <message>
        <source>%1=*** stands for a secret that was left out</source>
        <translation>%1=*** remplace un secret qui a été omis</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>omettez-le</translation>
    </message>
    <message>
        <source>leave it out: the client takes it from $ACTIONS_RUNTIME_TOKEN</source>
        <translation>omettez-le&#xa0;: le client le prend dans $ACTIONS_RUNTIME_TOKEN</translation>
    </message>
    <message>
        <source>leave it out: docker/build-push-action sets it</source>
        <translation>omettez-le&#xa0;: docker/build-push-action le définit</translation>
    </message>
    <message>
        <source>leave it out: buildx takes it from $AWS_ACCESS_KEY_ID, $AWS_SECRET_ACCESS_KEY and $AWS_SESSION_TOKEN, or from a profile</source>
        <translation>omettez-le&#xa0;: buildx le prend dans $AWS_ACCESS_KEY_ID, $AWS_SECRET_ACCESS_KEY et $AWS_SESSION_TOKEN, ou dans un profil</translation>
    </message>
    <message>
        <source>leave it out: the daemon signs in by its own Azure settings</source>
        <translation>omettez-le&#xa0;: le démon s’authentifie avec ses propres réglages Azure</translation>
    </message>
    <message>
        <source>%1 is in the spec: shells, process lists and build histories keep it, and buildx before 0.21.3 put it into traces and into the build&apos;s history (CVE-2025-0495)</source>
        <translation>%1 est dans la spécification&#xa0;: les shells, les listes de processus et les historiques de build le gardent, et buildx avant 0.21.3 le mettait dans les traces et dans l’historique du build (CVE-2025-0495)</translation>
    </message>
    <message>
        <source>the value of %1 holds what looks like a password or a signature</source>
        <translation>la valeur de %1 contient ce qui ressemble à un mot de passe ou à une signature</translation>
    </message>
    <message>
        <source>leave it out of the spec</source>
        <translation>omettez-la de la spécification</translation>
    </message>
    <message>
        <source>write true or false</source>
        <translation>écrivez true ou false</translation>
    </message>
    <message>
        <source>%1 is no boolean: BuildKit takes it for false without a word</source>
        <translation>%1 n’est pas un booléen&#xa0;: BuildKit le prend pour false sans avertissement</translation>
    </message>
    <message>
        <source>%1 is no boolean: %2</source>
        <translation>%1 n’est pas un booléen&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is no integer: %2</source>
        <translation>%1 n’est pas un entier&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: the interfaces of the service are 1 and 2</source>
        <translation>%1&#xa0;: les interfaces du service sont 1 et 2</translation>
    </message>
    <message>
        <source>%1 must be a positive integer: %2</source>
        <translation>%1 doit être un entier positif&#xa0;: %2</translation>
    </message>
    <message>
        <source>write a number with a unit (h, m, s), such as 36h</source>
        <translation>écrivez un nombre avec une unité (h, m, s), par exemple 36h</translation>
    </message>
    <message>
        <source>Go&apos;s durations know no days: write %1</source>
        <translation>les durées de Go ne connaissent pas les jours&#xa0;: écrivez %1</translation>
    </message>
    <message>
        <source>%1 is no duration: BuildKit takes 24h without a word</source>
        <translation>%1 n’est pas une durée&#xa0;: BuildKit prend 24h sans avertissement</translation>
    </message>
    <message>
        <source>%1 is no duration: %2</source>
        <translation>%1 n’est pas une durée&#xa0;: %2</translation>
    </message>
    <message>
        <source>the values are %1</source>
        <translation>les valeurs sont %1</translation>
    </message>
    <message>
        <source>%1: BuildKit takes it for min without a word</source>
        <translation>%1&#xa0;: BuildKit le prend pour min sans avertissement</translation>
    </message>
    <message>
        <source>%1 is not known: %2</source>
        <translation>%1 n’est pas connu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 does not begin with https:// or http://: %2</source>
        <translation>%1 ne commence pas par https:// ni http://&#xa0;: %2</translation>
    </message>
    <message>
        <source>no shell expands the ~ in %1: a directory of that name is meant</source>
        <translation>aucun shell ne développe le ~ de %1&#xa0;: cela désigne un répertoire de ce nom</translation>
    </message>
    <message>
        <source>write $HOME, or the whole path</source>
        <translation>écrivez $HOME, ou le chemin entier</translation>
    </message>
    <message>
        <source>%1 is no digest: the client prints a warning and leaves the cache out</source>
        <translation>%1 n’est pas un digest&#xa0;: le client affiche un avertissement et omet le cache</translation>
    </message>
    <message>
        <source>a digest is sha256: and 64 hex digits</source>
        <translation>un digest, c’est sha256: et 64 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>the value of %1 begins or ends with a blank, which is part of it</source>
        <translation>la valeur de %1 commence ou finit par une espace, qui en fait partie</translation>
    </message>
    <message>
        <source>write it without the blank</source>
        <translation>écrivez-la sans l’espace</translation>
    </message>
    <message>
        <source>a cache of type %1 can&apos;t be exported with the %2</source>
        <translation>un cache de type %1 ne peut pas être exporté avec&#xa0;: %2</translation>
    </message>
    <message>
        <source>a cache of type %1 can&apos;t be imported with the %2</source>
        <translation>un cache de type %1 ne peut pas être importé avec&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is wrong, and what to do</comment>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>%1 is missing: unless buildkitd has %2 in its own environment, %3</source>
        <translation>%1 manque&#xa0;: à moins que buildkitd n’ait %2 dans son propre environnement, %3</translation>
    </message>
</context>
<context>
    <name>StepFacts</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Ajoute</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Selector %1</source>
        <translation>Sélecteur %1</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Dépend de</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Nécessaire à</translation>
    </message>
    <message>
        <source>Layers of its result, top first</source>
        <translation>Couches de son résultat, la supérieure d’abord</translation>
    </message>
    <message>
        <source>Files of the top layer</source>
        <translation>Fichiers de la couche supérieure</translation>
    </message>
</context>
<context>
    <name>StepNames</name>
    <message>
        <source>Source %1</source>
        <translation>Source %1</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
</context>
<context>
    <name>TextFormat</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
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
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>stored as objects</source>
        <translation>stocké en objets</translation>
    </message>
    <message>
        <source>image manifest</source>
        <translation>manifeste d’image</translation>
    </message>
    <message>
        <source>image index</source>
        <translation>index d’images</translation>
    </message>
    <message>
        <source>Docker manifest list</source>
        <translation>liste de manifestes Docker</translation>
    </message>
    <message>
        <source>inline in an image</source>
        <translation>inline dans une image</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n couche</numerusform>
            <numerusform>%n couches</numerusform>
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
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>a build takes nothing from it</source>
        <translation>un build n’en tire rien</translation>
    </message>
    <message>
        <source>%1 of %2 steps can be restored</source>
        <translation>étapes restaurables&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>no steps</source>
        <translation>aucune étape</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>âge&#xa0;: %1</translation>
    </message>
    <message>
        <source>no damage</source>
        <translation>aucun dommage</translation>
    </message>
    <message>
        <source>no problems seen</source>
        <translation>aucun problème vu</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>word, sentence</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Clair, contraste élevé</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Sombre, contraste élevé</translation>
    </message>
</context>
<context>
    <name>TransferWords</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation>Bibliothèque&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from, to</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s)</source>
        <translation>
            <numerusform>%n blob</numerusform>
            <numerusform>%n blobs</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Mount</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Re-encode</source>
        <translation>Réencoder</translation>
    </message>
    <message>
        <source>Left out (mode=min)</source>
        <translation>Omis (mode=min)</translation>
    </message>
    <message>
        <source>Left out (a layer is missing)</source>
        <translation>Omis (une couche manque)</translation>
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
        <translation>encore %1</translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s) copied</source>
        <translation>
            <numerusform>%n blob copié</numerusform>
            <numerusform>%n blobs copiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n re-encoded</source>
        <translation>
            <numerusform>%n réencodé</numerusform>
            <numerusform>%n réencodés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mounted</source>
        <translation>
            <numerusform>%n monté</numerusform>
            <numerusform>%n montés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n déjà présent</numerusform>
            <numerusform>%n déjà présents</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 written in %3</source>
        <translation>%1 · %2 écrits en %3</translation>
    </message>
    <message>
        <source>Nothing to copy</source>
        <translation>Rien à copier</translation>
    </message>
    <message>
        <source>Waits for another transfer to end</source>
        <translation>Attend la fin d’un autre transfert</translation>
    </message>
    <message>
        <source>Looks at what is there already</source>
        <translation>Examine ce qui est déjà là</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Paused after %1 of %2; what is copied stays copied</source>
        <translation>En pause après %1 sur %2&#xa0;; ce qui est copié reste copié</translation>
    </message>
    <message>
        <source>Paused before it began</source>
        <translation>En pause avant d’avoir commencé</translation>
    </message>
    <message>
        <source>Cancelled; nothing of it can be seen at its destination</source>
        <translation>Annulé&#xa0;; rien n’en est visible à destination</translation>
    </message>
    <message>
        <source>Cut off when the program ended; resuming goes on with what is not there yet</source>
        <translation>Interrompu à la fin du programme&#xa0;; reprendre continue avec ce qui manque encore</translation>
    </message>
    <message numerus="yes">
        <source>%n to copy</source>
        <translation>
            <numerusform>%n à copier</numerusform>
            <numerusform>%n à copier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to re-encode</source>
        <translation>
            <numerusform>%n à réencoder</numerusform>
            <numerusform>%n à réencoder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mount</source>
        <translation>
            <numerusform>%n à monter</numerusform>
            <numerusform>%n à monter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Copy %1, %2</source>
        <comment>layers, bytes</comment>
        <translation>Copier %1, %2</translation>
    </message>
    <message>
        <source>Re-encode %1, %2</source>
        <comment>layers, bytes</comment>
        <translation>Réencoder %1, %2</translation>
    </message>
    <message>
        <source>Copy and re-encode %1, %2</source>
        <comment>layers, bytes</comment>
        <translation>Copier et réencoder %1, %2</translation>
    </message>
    <message>
        <source>Mount %1</source>
        <comment>layers</comment>
        <translation>Monter %1</translation>
    </message>
    <message>
        <source>Write it, nothing to move</source>
        <translation>L’écrire, rien à déplacer</translation>
    </message>
    <message>
        <source>This copy can&apos;t be made</source>
        <translation>Cette copie est impossible</translation>
    </message>
    <message>
        <source>The details say what does not fit together.</source>
        <translation>Les détails disent ce qui ne va pas ensemble.</translation>
    </message>
    <message>
        <source>Can&apos;t be written there</source>
        <translation>Écriture impossible à cet endroit</translation>
    </message>
    <message>
        <source>Choose another kind of destination.</source>
        <translation>Choisissez un autre type de destination.</translation>
    </message>
    <message>
        <source>Something is not there</source>
        <translation>Quelque chose manque</translation>
    </message>
    <message>
        <source>The cache, the repository or the bucket may have been moved, renamed or deleted.</source>
        <translation>Le cache, le dépôt ou le bucket a peut-être été déplacé, renommé ou supprimé.</translation>
    </message>
    <message>
        <source>Access was denied</source>
        <translation>L’accès a été refusé</translation>
    </message>
    <message>
        <source>Log in (docker login), or check the credentials and what they may do there.</source>
        <translation>Connectez-vous (docker login), ou vérifiez les identifiants et leurs droits à cet endroit.</translation>
    </message>
    <message>
        <source>Can&apos;t be reached</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Check the connection and the address, then try again: it goes on where it stopped.</source>
        <translation>Vérifiez la connexion et l’adresse, puis réessayez&#xa0;: cela reprend où c’était arrêté.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Pas de réponse à temps</translation>
    </message>
    <message>
        <source>Try again: it goes on where it stopped.</source>
        <translation>Réessayez&#xa0;: cela reprend où c’était arrêté.</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>Le serveur a échoué</translation>
    </message>
    <message>
        <source>Try again later: it goes on where it stopped. The details hold what it answered.</source>
        <translation>Réessayez plus tard&#xa0;: cela reprend où c’était arrêté. Les détails contiennent sa réponse.</translation>
    </message>
    <message>
        <source>Reading or writing failed</source>
        <translation>La lecture ou l’écriture a échoué</translation>
    </message>
    <message>
        <source>The disk or the network drive reported an error; see the details.</source>
        <translation>Le disque ou le lecteur réseau a signalé une erreur&#xa0;; voir les détails.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>Free some space and try again: it goes on where it stopped.</source>
        <translation>Libérez de l’espace et réessayez&#xa0;: cela reprend où c’était arrêté.</translation>
    </message>
    <message>
        <source>The source is damaged</source>
        <translation>La source est endommagée</translation>
    </message>
    <message>
        <source>Open it and verify it: the view of its problems says what a build makes of it.</source>
        <translation>Ouvrez-la et vérifiez-la&#xa0;: la vue de ses problèmes dit ce qu’un build en fait.</translation>
    </message>
    <message>
        <source>Something else is writing there</source>
        <translation>Autre chose écrit à cet endroit</translation>
    </message>
    <message>
        <source>Wait for it to end and try again.</source>
        <translation>Attendez la fin et réessayez.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Trop grand</translation>
    </message>
    <message>
        <source>A defect in Cachalot</source>
        <translation>Un défaut de Cachalot</translation>
    </message>
</context>
<context>
    <name>Waste</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Written again</source>
        <translation>Réécrit</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>The same path with the same content in another layer: a chmod, a chown, or a step that ran again</source>
        <translation>Le même chemin avec le même contenu dans une autre couche&#xa0;: un chmod, un chown ou une étape exécutée à nouveau</translation>
    </message>
    <message>
        <source>The same content at another path</source>
        <translation>Le même contenu sous un autre chemin</translation>
    </message>
    <message>
        <source>A later layer has something else at that path</source>
        <translation>Une couche ultérieure a autre chose à ce chemin</translation>
    </message>
    <message>
        <source>A later layer deletes it; the bytes stay in the layer below</source>
        <translation>Une couche ultérieure le supprime&#xa0;; les octets restent dans la couche du dessous</translation>
    </message>
    <message>
        <source>%1 with %2 in %3</source>
        <translation>%1 avec %2 dans %3</translation>
    </message>
    <message>
        <source>%1: none is held twice or for nothing</source>
        <translation>%1&#xa0;: rien n’est gardé deux fois ni pour rien</translation>
    </message>
    <message>
        <source>%1: %2 are held twice or for nothing, about %3 of the store</source>
        <translation>%1&#xa0;: %2 sont gardés deux fois ou pour rien, environ %3 du stockage</translation>
    </message>
    <message>
        <source>%1 with %2 were not compared: those below %3, and any of absurd size.</source>
        <translation>%1 avec %2 n’ont pas été comparés&#xa0;: ceux de moins de %3 et ceux d’une taille absurde.</translation>
    </message>
    <message>
        <source>The largest %1 are listed; %2 more are in the sums.</source>
        <translation>Les %1 plus grands sont listés&#xa0;; %2 autres sont dans les sommes.</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> et %1 de plus</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>BuildKit would reject this cache, so there is no min of it.</source>
        <translation>BuildKit rejetterait ce cache, il n’y en a donc pas de min.</translation>
    </message>
    <message>
        <source>It is a min already: all of its %1 hold what the last steps need.</source>
        <translation>C’est déjà un min&#xa0;: l’ensemble (%1) contient ce qu’il faut aux dernières étapes.</translation>
    </message>
    <message>
        <source>min would hold %1, %2, and drop %3, %4: of %5 steps that can be restored, %6 would no longer be CACHED.</source>
        <translation>min garderait %1, %2, et laisserait %3, %4&#xa0;: sur %5 étapes restaurables, %6 ne seraient plus CACHED.</translation>
    </message>
    <message>
        <source>Measured: all of %1 were packed anew. Times are those of one core of this machine.</source>
        <translation>Mesuré&#xa0;: l’ensemble (%1) a été recompressé. Les temps sont ceux d’un cœur de cette machine.</translation>
    </message>
    <message>
        <source>Estimated from %1 of about %2, packed on trial; the true size lies within ± with 95 % certainty. Times are those of one core of this machine.</source>
        <translation>Estimé d’après %1 sur environ %2, compressés à l’essai&#xa0;; la vraie taille est comprise dans ± avec 95&#xa0;% de certitude. Les temps sont ceux d’un cœur de cette machine.</translation>
    </message>
    <message>
        <source>Only the first %1 of each layer were looked at: what lies behind may be other.</source>
        <translation>Seuls les premiers %1 de chaque couche ont été examinés&#xa0;: la suite peut être différente.</translation>
    </message>
</context>
<context>
    <name>cachalot::AboutDialog</name>
    <message>
        <source>About Cachalot</source>
        <translation>À propos de Cachalot</translation>
    </message>
    <message>
        <source>Version %1 of %2. Apache License 2.0.</source>
        <translation>Version %1 du %2. Apache License 2.0.</translation>
    </message>
    <message>
        <source>Opens and compares BuildKit&apos;s build caches.</source>
        <translation>Ouvre et compare les caches de build de BuildKit.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Copy for a &amp;bug report</source>
        <translation>Copier pour un &amp;rapport de bogue</translation>
    </message>
</context>
<context>
    <name>cachalot::AttributeField</name>
    <message>
        <source>directory (%1)</source>
        <translation>répertoire (%1)</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>%1 (the default)</source>
        <translation>%1 (par défaut)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
</context>
<context>
    <name>cachalot::BundleDialog</name>
    <message>
        <source>Save as bundle</source>
        <translation>Enregistrer comme bundle</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Bundles (*.tar.zst *.tar *.zip)</source>
        <translation>Bundles (*.tar.zst *.tar *.zip)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 in a file of %2, with checksums of all that is in it.
%3</source>
        <translation>%1 dans un fichier de %2, avec les sommes de contrôle de tout le contenu.
%3</translation>
    </message>
    <message>
        <source>Open the bundle</source>
        <translation>Ouvrir le bundle</translation>
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
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1 of %2 steps can be restored</source>
        <translation>étapes restaurables&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Could not be read.</source>
        <translation>Lecture impossible.</translation>
    </message>
    <message>
        <source>BuildKit would reject it as a whole.</source>
        <translation>BuildKit le rejetterait en entier.</translation>
    </message>
</context>
<context>
    <name>cachalot::CachePanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Progress of verifying</source>
        <translation>Progression de la vérification</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>Toutes les plateformes</translation>
    </message>
    <message>
        <source>Show all caches of this store</source>
        <translation>Montrer tous les caches de ce stockage</translation>
    </message>
    <message>
        <source>How the cache is stored</source>
        <translation>Comment le cache est stocké</translation>
    </message>
    <message>
        <source>%1 of the bytes</source>
        <translation>%1 des octets</translation>
    </message>
    <message>
        <source>The platform that it was built for</source>
        <translation>La plateforme pour laquelle il a été construit</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>Problèmes %1</translation>
    </message>
    <message>
        <source>Verifying and unpacking</source>
        <translation>Vérification et décompression</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Verifying was cancelled</source>
        <translation>La vérification a été annulée</translation>
    </message>
    <message>
        <source>Verifying failed: %1</source>
        <translation>La vérification a échoué&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>cachalot::CheckList</name>
    <message>
        <source>Reach the store</source>
        <translation>Joindre le stockage</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S’authentifier</translation>
    </message>
    <message>
        <source>List its caches</source>
        <translation>Lister ses caches</translation>
    </message>
    <message>
        <source>Read a cache</source>
        <translation>Lire un cache</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>can do, was not tried</source>
        <translation>possible, non essayé</translation>
    </message>
    <message>
        <source>nothing there yet</source>
        <translation>rien à cet endroit pour l’instant</translation>
    </message>
    <message>
        <source>not with this kind of store</source>
        <translation>pas avec ce type de stockage</translation>
    </message>
    <message>
        <source>was not tried</source>
        <translation>non essayé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Try to write as well</source>
        <translation>Essayer aussi d’écrire</translation>
    </message>
    <message>
        <source>Sends one blob of a few bytes, always the same one</source>
        <translation>Envoie un blob de quelques octets, toujours le même</translation>
    </message>
    <message>
        <source>See what can be done with these settings. Nothing is changed, unless you ask to write.</source>
        <translation>Voyez ce qui est possible avec ces réglages. Rien n’est modifié, sauf si vous demandez d’écrire.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>It could not be tested.</source>
        <translation>Le test n’a pas pu être fait.</translation>
    </message>
    <message>
        <source>It can&apos;t be used as it is.</source>
        <translation>Inutilisable en l’état.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Cela fonctionne.</translation>
    </message>
</context>
<context>
    <name>cachalot::CleanupPage</name>
    <message>
        <source>Clean up %1</source>
        <translation>Nettoyer %1</translation>
    </message>
</context>
<context>
    <name>cachalot::CleanupView</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Ce qui part et ce qui reste</translation>
    </message>
    <message>
        <source>Nothing is like that.</source>
        <translation>Rien ne correspond.</translation>
    </message>
    <message>
        <source>Filter caches and blobs</source>
        <translation>Filtrer caches et blobs</translation>
    </message>
    <message>
        <source>Looking through the store</source>
        <translation>Examen du stockage</translation>
    </message>
    <message>
        <source>The store could not be looked through</source>
        <translation>Le stockage n’a pas pu être examiné</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>A cache here is damaged, so nothing is deleted</source>
        <translation>Un cache d’ici est endommagé, donc rien n’est supprimé</translation>
    </message>
    <message>
        <source>These rules can&apos;t be followed here</source>
        <translation>Ces règles ne sont pas applicables ici</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Examiner à nouveau</translation>
    </message>
    <message>
        <source>%1 too young</source>
        <translation>%1 trop récents</translation>
    </message>
    <message>
        <source>No cache needs it, but a build may be about to use it.</source>
        <translation>Aucun cache n’en a besoin, mais un build s’apprête peut-être à s’en servir.</translation>
    </message>
    <message numerus="yes">
        <source>%n foreign file(s)</source>
        <translation>
            <numerusform>%n fichier étranger</numerusform>
            <numerusform>%n fichiers étrangers</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not BuildKit&apos;s, and are never touched.</source>
        <translation>Ils ne sont pas de BuildKit, et ne sont jamais touchés.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Too young</source>
        <translation>Trop récent</translation>
    </message>
    <message>
        <source>Needed by one cache</source>
        <translation>Utile à un seul cache</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Can go</source>
        <translation>Peut partir</translation>
    </message>
    <message>
        <source>Spared by the rules</source>
        <translation>Épargné par les règles</translation>
    </message>
    <message>
        <source>Not BuildKit&apos;s</source>
        <translation>Pas de BuildKit</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Stopped; what was not deleted yet is as it was.</source>
        <translation>Arrêté&#xa0;; ce qui n’était pas encore supprimé est intact.</translation>
    </message>
    <message>
        <source>It ended early: %1</source>
        <translation>Fin prématurée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 deleted, %2 freed.</source>
        <translation>Supprimé&#xa0;: %1&#xa0;; libéré&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s)</source>
        <translation>
            <numerusform>%n blob</numerusform>
            <numerusform>%n blobs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deleted; %2 will be freed when the registry collects.</source>
        <translation>Supprimé&#xa0;: %1&#xa0;; %2 seront libérés au nettoyage du registre.</translation>
    </message>
    <message>
        <source>%1 and %2 deleted, %3 freed.</source>
        <translation>Supprimé&#xa0;: %1 et %2&#xa0;; libéré&#xa0;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stayed after all: %1</source>
        <translation>
            <numerusform>%n élément est finalement resté&#xa0;: %1</numerusform>
            <numerusform>%n éléments sont finalement restés&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::ClosingQuestion</name>
    <message>
        <source>Transfers are running</source>
        <translation>Des transferts sont en cours</translation>
    </message>
    <message>
        <source>A transfer is not done yet: %1</source>
        <translation>Un transfert n’est pas terminé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) are not done yet.</source>
        <translation>
            <numerusform>%n transfert n’est pas terminé.</numerusform>
            <numerusform>%n transferts ne sont pas terminés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost if it stops now: what is copied stays copied, and the rest is offered for resumption when Cachalot is started again.</source>
        <translation>Rien n’est perdu en arrêtant maintenant&#xa0;: ce qui est copié reste copié, et la reprise du reste sera proposée au prochain démarrage de Cachalot.</translation>
    </message>
    <message>
        <source>Keep running in the &amp;tray</source>
        <translation>Continuer dans la &amp;zone de notification</translation>
    </message>
    <message>
        <source>&amp;Stop, resume later</source>
        <translation>&amp;Arrêter, reprendre plus tard</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t close</source>
        <translation>&amp;Ne pas fermer</translation>
    </message>
    <message>
        <source>Show Cachalot</source>
        <translation>Afficher Cachalot</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Arrêter et quitter</translation>
    </message>
    <message>
        <source>All transfers have ended</source>
        <translation>Tous les transferts sont terminés</translation>
    </message>
</context>
<context>
    <name>cachalot::CommandPalette</name>
    <message>
        <source>Search caches and actions</source>
        <translation>Rechercher des caches et des actions</translation>
    </message>
    <message>
        <source>Caches and actions</source>
        <translation>Caches et actions</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>cache</translation>
    </message>
    <message>
        <source>recent</source>
        <translation>récent</translation>
    </message>
</context>
<context>
    <name>cachalot::ComparePage</name>
    <message>
        <source>A path or a cache flag</source>
        <translation>Un chemin ou une option de cache</translation>
    </message>
    <message>
        <source>Compare two caches</source>
        <translation>Comparer deux caches</translation>
    </message>
    <message>
        <source>What does one hold that the other lacks, in bytes and in steps? Formats and compressions may differ.</source>
        <translation>Que contient l’un qui manque à l’autre, en octets et en étapes&#xa0;? Formats et compressions peuvent différer.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <translation>&amp;Premier</translation>
    </message>
    <message>
        <source>&amp;Second</source>
        <translation>&amp;Second</translation>
    </message>
    <message>
        <source>Reading both caches</source>
        <translation>Lecture des deux caches</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
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
        <translation>Échanger A et B</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Steps of both caches</source>
        <translation>Étapes des deux caches</translation>
    </message>
    <message>
        <source>Differing first</source>
        <translation>Différences d’abord</translation>
    </message>
    <message>
        <source>Build order</source>
        <translation>Ordre du build</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Filter steps</source>
        <translation>Filtrer les étapes</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Layers of both caches</source>
        <translation>Couches des deux caches</translation>
    </message>
    <message>
        <source>Filter layers</source>
        <translation>Filtrer les couches</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Summary as text</source>
        <translation>Résumé en texte</translation>
    </message>
    <message>
        <source>Summary copied</source>
        <translation>Résumé copié</translation>
    </message>
    <message>
        <source>Steps as CSV</source>
        <translation>Étapes en CSV</translation>
    </message>
    <message>
        <source>Steps copied</source>
        <translation>Étapes copiées</translation>
    </message>
    <message>
        <source>Layers as CSV</source>
        <translation>Couches en CSV</translation>
    </message>
    <message>
        <source>Layers copied</source>
        <translation>Couches copiées</translation>
    </message>
    <message>
        <source>cachalot-cli command</source>
        <translation>Commande cachalot-cli</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Commande copiée</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>The caches were not compared</source>
        <translation>Les caches n’ont pas été comparés</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No step is like that.</source>
        <translation>Aucune étape ne correspond.</translation>
    </message>
    <message>
        <source>No layer is like that.</source>
        <translation>Aucune couche ne correspond.</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Rien à comparer</translation>
    </message>
    <message>
        <source>At least one of the caches could not be read. Verify it to see what is wrong.</source>
        <translation>L’un des caches au moins est illisible. Vérifiez-le pour voir ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparer à nouveau</translation>
    </message>
    <message>
        <source>Both caches are empty</source>
        <translation>Les deux caches sont vides</translation>
    </message>
    <message>
        <source>Neither holds a step or a layer: a build gains nothing from either.</source>
        <translation>Aucun ne contient d’étape ni de couche&#xa0;: un build n’en tire rien.</translation>
    </message>
    <message>
        <source>Steps can&apos;t be compared: BuildKit would reject one of the caches as a whole.</source>
        <translation>Les étapes ne sont pas comparables&#xa0;: BuildKit rejetterait l’un des caches en entier.</translation>
    </message>
    <message>
        <source>Both  %1</source>
        <translation>Les deux  %1</translation>
    </message>
    <message>
        <source>Both  %1 in %2, %3 in %4</source>
        <translation>Les deux  %1 dans %2, %3 dans %4</translation>
    </message>
    <message>
        <source>Bytes of layers</source>
        <translation>Octets des couches</translation>
    </message>
    <message>
        <source>Only %1  %2</source>
        <translation>%1 seulement  %2</translation>
    </message>
    <message>
        <source>Steps that can be restored</source>
        <translation>Étapes restaurables</translation>
    </message>
    <message>
        <source>Only from %1  %2</source>
        <translation>De %1 seulement  %2</translation>
    </message>
    <message>
        <source>From both  %1</source>
        <translation>Des deux  %1</translation>
    </message>
    <message>
        <source>From neither  %1</source>
        <translation>D’aucun  %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>Différentes</translation>
    </message>
    <message>
        <source>Only from %1</source>
        <translation>De %1 seulement</translation>
    </message>
    <message>
        <source>Can be restored from %1 and not from %2</source>
        <translation>Restaurables de %1 et pas de %2</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 seulement</translation>
    </message>
    <message>
        <source>Steps %1</source>
        <translation>Étapes %1</translation>
    </message>
    <message>
        <source>Layers %1</source>
        <translation>Couches %1</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>What a build fetches from it that the other can&apos;t give, and what it need not run</source>
        <translation>Ce qu’un build y prend que l’autre ne peut donner, et ce qu’il n’a pas à exécuter</translation>
    </message>
</context>
<context>
    <name>cachalot::ConnectionDialog</name>
    <message>
        <source>Add a connection</source>
        <translation>Ajouter une connexion</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>For other tools</source>
        <translation>Pour d’autres outils</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Found here</source>
        <translation>Trouvé ici</translation>
    </message>
    <message>
        <source>Found on this machine</source>
        <translation>Trouvé sur cette machine</translation>
    </message>
    <message>
        <source>a note, if you like</source>
        <translation>une note, facultative</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>An inline cache is kept in its image: save the image as a registry instead.</source>
        <translation>Un cache inline est gardé dans son image&#xa0;: enregistrez plutôt l’image comme registre.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>The name can&apos;t have any of %1 in it.</source>
        <translation>Le nom ne peut contenir aucun de ces caractères&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is a connection with this name already.</source>
        <translation>Il y a déjà une connexion de ce nom.</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>Rien n’a été enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unlock the keyring and save again, or choose another way for the secret: a variable, or “Ask each time”.</source>
        <translation>Déverrouillez le trousseau et enregistrez de nouveau, ou choisissez une autre voie pour le secret&#xa0;: une variable, ou «&#xa0;Demander à chaque fois&#xa0;».</translation>
    </message>
</context>
<context>
    <name>cachalot::ConnectionForm</name>
    <message>
        <source>Also in the flag: %1</source>
        <translation>Aussi dans l’option&#xa0;: %1</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>The registry&apos;s user</source>
        <translation>L’utilisateur du registre</translation>
    </message>
    <message>
        <source>password or token</source>
        <translation>mot de passe ou jeton</translation>
    </message>
    <message>
        <source>The registry&apos;s password or token</source>
        <translation>Le mot de passe ou le jeton du registre</translation>
    </message>
    <message>
        <source>login</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>Empty: as docker login has it. What is typed here goes to this system&apos;s keyring.</source>
        <translation>Vide&#xa0;: comme docker login l’a enregistré. Ce qui est saisi ici va dans le trousseau du système.</translation>
    </message>
    <message>
        <source>There is no keyring here: docker login or podman login give the password.</source>
        <translation>Il n’y a pas de trousseau ici&#xa0;: docker login ou podman login fournissent le mot de passe.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>cachalot::CopyDialog</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Import into the library</source>
        <translation>Importer dans la bibliothèque</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>Exporter vers un dossier</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Copier vers…</translation>
    </message>
    <message>
        <source>Opt&amp;ions</source>
        <translation>Opt&amp;ions</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Show the &amp;plan</source>
        <translation>Afficher le &amp;plan</translation>
    </message>
    <message>
        <source>Looking at what is there already</source>
        <translation>Examen de ce qui est déjà là</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>cachalot::CopyLine</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>cachalot::CopyOptionsForm</name>
    <message>
        <source>Re-&amp;encode layers</source>
        <translation>Réen&amp;coder les couches</translation>
    </message>
    <message>
        <source>A build &amp;goes on where exporting fails</source>
        <translation>Un build &amp;continue si l’export échoue</translation>
    </message>
    <message>
        <source>All results (max)</source>
        <translation>Tous les résultats (max)</translation>
    </message>
    <message>
        <source>Those of the image (min)</source>
        <translation>Ceux de l’image (min)</translation>
    </message>
    <message>
        <source>min keeps the layers of the final image only, as an export with mode=min does</source>
        <translation>min ne garde que les couches de l’image finale, comme un export avec mode=min</translation>
    </message>
    <message>
        <source>Image, or empty: the last steps</source>
        <translation>Image, ou vide&#xa0;: les dernières étapes</translation>
    </message>
    <message>
        <source>The image that the build made; its layers are kept</source>
        <translation>L’image que le build a produite&#xa0;; ses couches sont gardées</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>Usual level</source>
        <translation>Niveau habituel</translation>
    </message>
    <message>
        <source>Level </source>
        <comment>before a number</comment>
        <translation>Niveau </translation>
    </message>
    <message>
        <source>Compression level</source>
        <translation>Niveau de compression</translation>
    </message>
    <message>
        <source>Without this, layers keep the compression that they have, as with BuildKit (force-compression)</source>
        <translation>Sans cela, les couches gardent leur compression, comme avec BuildKit (force-compression)</translation>
    </message>
    <message>
        <source>As the source</source>
        <translation>Comme la source</translation>
    </message>
    <message>
        <source>Image manifest</source>
        <translation>Manifeste d’image</translation>
    </message>
    <message>
        <source>Image index</source>
        <translation>Index d’images</translation>
    </message>
    <message>
        <source>Docker manifest list</source>
        <translation>liste de manifestes Docker</translation>
    </message>
    <message>
        <source>What its layers hang on (image-manifest, oci-mediatypes); most registries take any</source>
        <translation>Ce à quoi tiennent ses couches (image-manifest, oci-mediatypes)&#xa0;; la plupart des registres acceptent tout</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Of an image with several platforms, this one only</source>
        <translation>D’une image à plusieurs plateformes, celle-ci seulement</translation>
    </message>
    <message>
        <source> at a time</source>
        <comment>after a number of blobs</comment>
        <translation> à la fois</translation>
    </message>
    <message>
        <source>Blobs at a time</source>
        <translation>Blobs à la fois</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>Aussi vite que possible</translation>
    </message>
    <message>
        <source>At most </source>
        <comment>before a rate</comment>
        <translation>Au plus </translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Débit maximal</translation>
    </message>
    <message>
        <source>ignore-error: of no meaning here, but for a build with this --cache-to</source>
        <translation>ignore-error&#xa0;: sans importance ici, mais utile à un build avec ce --cache-to</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>Cont&amp;enu</translation>
    </message>
    <message>
        <source>&amp;Compression</source>
        <translation>Co&amp;mpression</translation>
    </message>
    <message>
        <source>Stored &amp;as</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Platfor&amp;m</source>
        <translation>Plate&amp;forme</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Vitesse</translation>
    </message>
</context>
<context>
    <name>cachalot::CopyPlanModel</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
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
        <translation>Ce que deviennent les octets</translation>
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
        <translation>Omis</translation>
    </message>
    <message>
        <source>What its layers hang on</source>
        <translation>Ce à quoi tiennent ses couches</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>The copy has the same config, byte for byte</source>
        <translation>La copie a la même config, octet pour octet</translation>
    </message>
    <message numerus="yes">
        <source>min leaves out %n result(s)</source>
        <translation>
            <numerusform>min omet %n résultat</numerusform>
            <numerusform>min omet %n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps whose layers are not in the image are kept as keys only, and run again in a build</source>
        <translation>Les étapes dont les couches ne sont pas dans l’image restent comme clés seules et seront réexécutées dans un build</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) can&apos;t be copied</source>
        <translation>
            <numerusform>%n résultat ne peut pas être copié</numerusform>
            <numerusform>%n résultats ne peuvent pas être copiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers of theirs are missing in the source; verify it to see which</source>
        <translation>Il leur manque des couches dans la source&#xa0;; vérifiez-la pour voir lesquelles</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) keep their compression</source>
        <translation>
            <numerusform>%n couche garde sa compression</numerusform>
            <numerusform>%n couches gardent leur compression</numerusform>
        </translation>
    </message>
    <message>
        <source>As with BuildKit; they are re-encoded where that is asked for</source>
        <translation>Comme avec BuildKit&#xa0;; elles sont réencodées si on le demande</translation>
    </message>
</context>
<context>
    <name>cachalot::DestinationForm</name>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Registry</source>
        <translation>&amp;Registre</translation>
    </message>
    <message>
        <source>O&amp;ther</source>
        <translation>&amp;Autre</translation>
    </message>
    <message>
        <source>Name in the library</source>
        <translation>Nom dans la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>D&amp;ossier</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Allow plain &amp;HTTP and unknown certificates</source>
        <translation>Autoriser &amp;HTTP simple et les certificats inconnus</translation>
    </message>
    <message>
        <source>Refere&amp;nce</source>
        <translation>Référe&amp;nce</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>The store of its own that Cachalot keeps on this machine. An entry of that name is replaced.</source>
        <translation>Le stockage propre à Cachalot sur cette machine. Une entrée de ce nom est remplacée.</translation>
    </message>
    <message>
        <source>Builds use it with type=local. A cache of that tag is replaced; others in the folder stay.</source>
        <translation>Les builds l’utilisent avec type=local. Un cache de ce tag est remplacé&#xa0;; les autres du dossier restent.</translation>
    </message>
    <message>
        <source>Credentials come from docker login. A tag of that name is replaced.</source>
        <translation>Les identifiants viennent de docker login. Un tag de ce nom est remplacé.</translation>
    </message>
    <message>
        <source>What stands after --cache-to, for any kind of store; a path; or a registry reference.</source>
        <translation>Ce qui suit --cache-to, pour tout type de stockage&#xa0;; un chemin&#xa0;; ou une référence de registre.</translation>
    </message>
    <message>
        <source>Copy into a folder</source>
        <translation>Copier dans un dossier</translation>
    </message>
</context>
<context>
    <name>cachalot::DiffStepsModel</name>
    <message>
        <source>Restorable</source>
        <translation>Restaurable</translation>
    </message>
    <message>
        <source>Key only</source>
        <translation>Clé seule</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>Absente</translation>
    </message>
    <message>
        <source>The order of the build</source>
        <translation>L’ordre du build</translation>
    </message>
    <message>
        <source>What the step adds: the top layer of its result, as stored</source>
        <translation>Ce que l’étape ajoute&#xa0;: la couche supérieure de son résultat, telle que stockée</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
</context>
<context>
    <name>cachalot::DigestLabel</name>
    <message>
        <source>Copy the whole digest</source>
        <translation>Copier le digest entier</translation>
    </message>
    <message>
        <source>Copy digest</source>
        <translation>Copier le digest</translation>
    </message>
    <message>
        <source>no digest</source>
        <translation>pas de digest</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>cachalot::DocumentPage</name>
    <message>
        <source>Reading again</source>
        <translation>Nouvelle lecture</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>The steps could not be named: %1</source>
        <translation>Les étapes n’ont pas pu être nommées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 n’est pas là</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Examiner à nouveau</translation>
    </message>
    <message>
        <source>Opening was cancelled</source>
        <translation>L’ouverture a été annulée</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>This is the only cache there</source>
        <translation>C’est le seul cache à cet endroit</translation>
    </message>
    <message>
        <source>The samples stay as they are</source>
        <translation>Les exemples restent tels quels</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Réparé</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Cache keys of a buildkitd</source>
        <translation>Clés de cache d’un buildkitd</translation>
    </message>
    <message>
        <source>Answers of /debug/cache/all (*.json);;All files (*)</source>
        <translation>Réponses de /debug/cache/all (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened</source>
        <translation>Impossible d’ouvrir %1</translation>
    </message>
    <message>
        <source>A secret of this connection can&apos;t be had, or the store does not take it. Unlock the keyring, or edit the connection in the sidebar.</source>
        <translation>Un secret de cette connexion est introuvable, ou le stockage ne l’accepte pas. Déverrouillez le trousseau, ou modifiez la connexion dans la barre latérale.</translation>
    </message>
</context>
<context>
    <name>cachalot::EmptyState</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>cachalot::FactsPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
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
        <translation>cette couche seule, %1</translation>
    </message>
</context>
<context>
    <name>cachalot::FilesExtractDialog</name>
    <message>
        <source>Replace files that are there already</source>
        <translation>Remplacer les fichiers déjà présents</translation>
    </message>
    <message>
        <source>Extract files</source>
        <translation>Extraire des fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>All files: %1, %2</source>
        <translation>Tous les fichiers&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>/%1: %2, %3</source>
        <translation>/%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Extract %1, %2</source>
        <translation>Extraire %1, %2</translation>
    </message>
    <message>
        <source>&amp;Into the directory</source>
        <translation>Dans le &amp;répertoire</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Extract into</source>
        <translation>Extraire dans</translation>
    </message>
    <message>
        <source>Choose where the files go.</source>
        <translation>Choisissez où vont les fichiers.</translation>
    </message>
    <message>
        <source>That is a file, not a directory.</source>
        <translation>C’est un fichier, pas un répertoire.</translation>
    </message>
    <message>
        <source>The directory is not empty. What is in it stays, but for files of the same path.</source>
        <translation>Le répertoire n’est pas vide. Son contenu reste, sauf les fichiers de même chemin.</translation>
    </message>
    <message>
        <source>The directory will be made.</source>
        <translation>Le répertoire sera créé.</translation>
    </message>
    <message>
        <source>The directory is empty.</source>
        <translation>Le répertoire est vide.</translation>
    </message>
</context>
<context>
    <name>cachalot::FilesPage</name>
    <message>
        <source>What is there</source>
        <translation>Ce qui est là</translation>
    </message>
    <message>
        <source>What is wasted</source>
        <translation>Ce qui est gaspillé</translation>
    </message>
    <message>
        <source>Views of the files</source>
        <translation>Vues des fichiers</translation>
    </message>
</context>
<context>
    <name>cachalot::FilesPicker</name>
    <message>
        <source>Filter results and layers</source>
        <translation>Filtrer résultats et couches</translation>
    </message>
    <message>
        <source>Results and layers</source>
        <translation>Résultats et couches</translation>
    </message>
    <message>
        <source>Whose files to show</source>
        <translation>De quoi montrer les fichiers</translation>
    </message>
</context>
<context>
    <name>cachalot::FilesTreemap</name>
    <message>
        <source>Treemap of bytes</source>
        <translation>Carte des octets</translation>
    </message>
    <message>
        <source>There are no bytes here.</source>
        <translation>Il n’y a pas d’octets ici.</translation>
    </message>
    <message>
        <source>/%1, %2, %3 % of what is shown</source>
        <translation>/%1, %2, %3&#xa0;% de ce qui est montré</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>Small files in /%1</source>
        <translation>Petits fichiers dans /%1</translation>
    </message>
</context>
<context>
    <name>cachalot::FilesView</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>Chemin copié</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Saving /%1</source>
        <translation>Enregistrement de /%1</translation>
    </message>
    <message>
        <source>Saved %1 to %2</source>
        <translation>%1 enregistré dans %2</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>Le fichier n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Extracting all files</source>
        <translation>Extraction de tous les fichiers</translation>
    </message>
    <message>
        <source>Extracting /%1</source>
        <translation>Extraction de /%1</translation>
    </message>
    <message>
        <source>The files were not all extracted</source>
        <translation>Les fichiers n’ont pas tous été extraits</translation>
    </message>
    <message numerus="yes">
        <source>Extracted %n file(s), %1 to %2</source>
        <translation>
            <numerusform>%n fichier extrait, %1 dans %2</numerusform>
            <numerusform>%n fichiers extraits, %1 dans %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Extracted, with exceptions</source>
        <translation>Extrait, avec des exceptions</translation>
    </message>
    <message>
        <source>%1. These entries are not there as they should be:</source>
        <translation>%1. Ces entrées ne sont pas là comme il faudrait&#xa0;:</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Files &amp;of</source>
        <translation>Fichiers &amp;de</translation>
    </message>
    <message>
        <source>Find files</source>
        <translation>Chercher des fichiers</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>There are no files here.</source>
        <translation>Il n’y a pas de fichiers ici.</translation>
    </message>
    <message>
        <source>Up one directory (Backspace)</source>
        <translation>Répertoire parent (Retour arrière)</translation>
    </message>
    <message>
        <source>Up one directory</source>
        <translation>Répertoire parent</translation>
    </message>
    <message>
        <source>Layers of the treemap</source>
        <translation>Couches de la carte</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>Enregistrer le fichier…</translation>
    </message>
    <message>
        <source>Extract…</source>
        <translation>Extraire…</translation>
    </message>
    <message>
        <source>Show in the treemap</source>
        <translation>Montrer dans la carte</translation>
    </message>
    <message>
        <source>No layers</source>
        <translation>Aucune couche</translation>
    </message>
    <message>
        <source>This cache holds no layers, and so no files: only the keys of steps.</source>
        <translation>Ce cache ne contient pas de couches, donc pas de fichiers&#xa0;: seulement les clés des étapes.</translation>
    </message>
    <message>
        <source>Read %1?</source>
        <translation>Lire %1&#xa0;?</translation>
    </message>
    <message>
        <source>To list the files, all bytes of the layers are unpacked.</source>
        <translation>Pour lister les fichiers, tous les octets des couches sont décompressés.</translation>
    </message>
    <message>
        <source>To list the files, the layers are fetched from the store.</source>
        <translation>Pour lister les fichiers, les couches sont récupérées du stockage.</translation>
    </message>
    <message>
        <source>Read %1, %2</source>
        <translation>Lire %1, %2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Reading the layer</source>
        <translation>Lecture de la couche</translation>
    </message>
    <message>
        <source>The layers were not read</source>
        <translation>Les couches n’ont pas été lues</translation>
    </message>
    <message>
        <source>The files could not be listed</source>
        <translation>Les fichiers n’ont pas pu être listés</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 in this layer</source>
        <translation>%1, %2 dans cette couche</translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <translation>%1, %2 dans %3</translation>
    </message>
    <message>
        <source>%1; %2 are overwritten or deleted by later layers</source>
        <translation>%1&#xa0;; %2 sont remplacés ou supprimés par des couches ultérieures</translation>
    </message>
    <message>
        <source>%1; later layers overwrite and delete nothing</source>
        <translation>%1&#xa0;; les couches ultérieures ne remplacent ni ne suppriment rien</translation>
    </message>
    <message>
        <source>/%1  %2</source>
        <translation>/%1  %2</translation>
    </message>
    <message>
        <source>No file is called like that.</source>
        <translation>Aucun fichier de ce nom.</translation>
    </message>
    <message>
        <source>Save the selected file</source>
        <translation>Enregistrer le fichier sélectionné</translation>
    </message>
    <message>
        <source>Extract what is selected</source>
        <translation>Extraire la sélection</translation>
    </message>
    <message>
        <source>Extract all files</source>
        <translation>Extraire tous les fichiers</translation>
    </message>
</context>
<context>
    <name>cachalot::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2 affichés</translation>
    </message>
</context>
<context>
    <name>cachalot::FindingsBar</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in the layers, the first: %1 – %2</source>
        <translation>
            <numerusform>%n constat dans les couches&#xa0;: %1 – %2</numerusform>
            <numerusform>%n constats dans les couches, le premier&#xa0;: %1 – %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>These entries are not what they should be. BuildKit&apos;s own unpacker refuses such paths or reads them within the root.</source>
        <translation>Ces entrées ne sont pas ce qu’elles devraient être. L’extracteur de BuildKit refuse de tels chemins ou les lit à l’intérieur de la racine.</translation>
    </message>
</context>
<context>
    <name>cachalot::FindingsDialog</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>cachalot::FindsPanel</name>
    <message>
        <source>Login at %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>AWS profile %1</source>
        <translation>Profil AWS %1</translation>
    </message>
    <message>
        <source>Cache folder %1</source>
        <translation>Dossier de cache %1</translation>
    </message>
    <message>
        <source>Builder %1 (%2)</source>
        <translation>Builder %1 (%2)</translation>
    </message>
    <message>
        <source>Seen in this user&apos;s settings. A click fills the form; nothing is connected to.</source>
        <translation>Vu dans les réglages de cet utilisateur. Un clic remplit le formulaire&#xa0;; aucune connexion n’est établie.</translation>
    </message>
    <message>
        <source>Found on this machine</source>
        <translation>Trouvé sur cette machine</translation>
    </message>
    <message>
        <source>Look into a project&apos;s folder…</source>
        <translation>Regarder dans le dossier d’un projet…</translation>
    </message>
    <message>
        <source>Cache folders, and the flags in its Makefiles, bake files and workflows</source>
        <translation>Les dossiers de cache, et les options de ses Makefiles, fichiers bake et workflows</translation>
    </message>
    <message>
        <source>A project&apos;s folder</source>
        <translation>Le dossier d’un projet</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing was found: no docker login, no AWS profile.</source>
        <translation>Rien trouvé&#xa0;: ni docker login, ni profil AWS.</translation>
    </message>
    <message>
        <source>Looking into %1…</source>
        <translation>Recherche dans %1…</translation>
    </message>
    <message>
        <source>No caches and no cache flags were found in %1.</source>
        <translation>Aucun cache ni option de cache dans %1.</translation>
    </message>
</context>
<context>
    <name>cachalot::FlagPanel</name>
    <message>
        <source>Both can be written in. Paste a flag, a whole docker buildx build line, a bake file or a workflow: its caches fill the form. Secrets are left out.</source>
        <translation>Les deux sont modifiables. Collez une option, une ligne docker buildx build entière, un fichier bake ou un workflow&#xa0;: ses caches remplissent le formulaire. Les secrets sont omis.</translation>
    </message>
    <message>
        <source>Caches in the pasted text</source>
        <translation>Caches dans le texte collé</translation>
    </message>
    <message>
        <source>No cache was found in this text.</source>
        <translation>Aucun cache trouvé dans ce texte.</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>Ligne %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cache(s) in this text. Choose one:</source>
        <translation>
            <numerusform>%n cache dans ce texte&#xa0;:</numerusform>
            <numerusform>%n caches dans ce texte. Choisissez-en un&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::GraphCanvas</name>
    <message>
        <source>Graph of the steps</source>
        <translation>Graphe des étapes</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needs %n</source>
        <translation>
            <numerusform>dépend de %n</numerusform>
            <numerusform>dépend de %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needed by %n</source>
        <translation>
            <numerusform>nécessaire à %n</numerusform>
            <numerusform>nécessaire à %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::GraphView</name>
    <message>
        <source>Find steps</source>
        <translation>Chercher des étapes</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Réduire (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show all of the graph (0)</source>
        <translation>Montrer tout le graphe (0)</translation>
    </message>
    <message>
        <source>There is no graph</source>
        <translation>Il n’y a pas de graphe</translation>
    </message>
    <message>
        <source>This cache holds no steps.</source>
        <translation>Ce cache ne contient aucune étape.</translation>
    </message>
    <message>
        <source>Drawing the graph</source>
        <translation>Dessin du graphe</translation>
    </message>
    <message>
        <source>BuildKit rejects the records of this cache, so nobody knows what needs what. Problems says why.</source>
        <translation>BuildKit rejette les enregistrements de ce cache, donc nul ne sait ce qui dépend de quoi. «&#xa0;Problèmes&#xa0;» dit pourquoi.</translation>
    </message>
    <message>
        <source>The graph was not drawn</source>
        <translation>Le graphe n’a pas été dessiné</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Vous l’avez annulé.</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>Le dessiner</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 steps, drawn as %2 groups: steps in a row that nothing branches off are one.</source>
        <translation>%1 étapes, dessinées en %2 groupes&#xa0;: des étapes qui se suivent sans bifurcation n’en font qu’un.</translation>
    </message>
    <message>
        <source>%1 steps, drawn as %2 groups: steps that are about as deep in the build and of the same state are one.</source>
        <translation>%1 étapes, dessinées en %2 groupes&#xa0;: des étapes de profondeur voisine et de même état n’en font qu’un.</translation>
    </message>
    <message>
        <source>Select a step to see what it depends on and what it holds.</source>
        <translation>Sélectionnez une étape pour voir de quoi elle dépend et ce qu’elle contient.</translation>
    </message>
    <message>
        <source>Steps of this group</source>
        <translation>Étapes de ce groupe</translation>
    </message>
</context>
<context>
    <name>cachalot::JobActions</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Ouvrir la copie</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>cachalot::JobBlobsModel</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
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
        <translation>Blobs du transfert</translation>
    </message>
    <message>
        <source>Its blobs are listed as soon as the plan is made.</source>
        <translation>Ses blobs seront listés dès que le plan sera fait.</translation>
    </message>
    <message>
        <source>It waits for its turn.</source>
        <translation>Il attend son tour.</translation>
    </message>
    <message>
        <source>What each blob did is not kept for long.</source>
        <translation>Le détail par blob n’est pas gardé longtemps.</translation>
    </message>
</context>
<context>
    <name>cachalot::JobsModel</name>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
</context>
<context>
    <name>cachalot::JsonModel</name>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message numerus="yes">
        <source>{ %n member(s) }</source>
        <translation>
            <numerusform>{ %n membre }</numerusform>
            <numerusform>{ %n membres }</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[ %n element(s) ]</source>
        <translation>
            <numerusform>[ %n élément ]</numerusform>
            <numerusform>[ %n éléments ]</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>cachalot::LayerLegendModel</name>
    <message>
        <source>Bytes of the files of this layer that later layers leave in place</source>
        <translation>Octets des fichiers de cette couche que les couches ultérieures laissent en place</translation>
    </message>
    <message>
        <source>Entries in the layer&apos;s archive</source>
        <translation>Entrées dans l’archive de la couche</translation>
    </message>
    <message>
        <source>Layer, top first</source>
        <translation>Couches du haut</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
</context>
<context>
    <name>cachalot::LayerTreeModel</name>
    <message>
        <source>%1 bytes, %2 % of its directory, %3 % of all</source>
        <translation>%1 octets, %2&#xa0;% de son répertoire, %3&#xa0;% du tout</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, il y a %2</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <translation>%1, supprimé</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message numerus="yes">
        <source>replaces %n earlier</source>
        <translation>
            <numerusform>remplace %n précédent</numerusform>
            <numerusform>remplace %n précédents</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>From layer</source>
        <translation>De la couche</translation>
    </message>
    <message>
        <source>Link target</source>
        <translation>Cible du lien</translation>
    </message>
</context>
<context>
    <name>cachalot::LayersModel</name>
    <message>
        <source>Same files as %1</source>
        <translation>Mêmes fichiers que %1</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>As stored</source>
        <translation>Telle que stockée</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Décompressé</translation>
    </message>
    <message>
        <source>The tar that the layer unpacks to</source>
        <translation>Le tar obtenu en décompressant la couche</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>How many times larger the layer is unpacked</source>
        <translation>Combien de fois la couche décompressée est plus grande</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>How many steps have this layer as their result</source>
        <translation>Combien d’étapes ont cette couche pour résultat</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Blob</source>
        <translation>Blob</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Inutilisée</translation>
    </message>
    <message>
        <source>Not in the manifest</source>
        <translation>Absente du manifeste</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>Another entry of this cache holds the same files, packed in the same or in another way.</source>
        <translation>Une autre entrée de ce cache contient les mêmes fichiers, emballés de la même façon ou autrement.</translation>
    </message>
    <message>
        <source>No result of this cache needs the layer.</source>
        <translation>Aucun résultat de ce cache n’a besoin de la couche.</translation>
    </message>
    <message>
        <source>The manifest does not name this blob, so BuildKit drops the results that need it without a word.</source>
        <translation>Le manifeste ne nomme pas ce blob&#xa0;; BuildKit abandonne donc sans avertissement les résultats qui en ont besoin.</translation>
    </message>
    <message>
        <source>The blob is missing, or its bytes are not what its digest says.</source>
        <translation>Le blob manque, ou ses octets ne sont pas ce que dit son digest.</translation>
    </message>
</context>
<context>
    <name>cachalot::LayersView</name>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Filter layers</source>
        <translation>Filtrer les couches</translation>
    </message>
    <message>
        <source>Measure unpacked sizes</source>
        <translation>Mesurer les tailles décompressées</translation>
    </message>
    <message>
        <source>Unpacking %1 %… Cancel</source>
        <translation>Décompression %1&#xa0;%… Annuler</translation>
    </message>
    <message>
        <source>Unpacking… Cancel</source>
        <translation>Décompression… Annuler</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>No layer matches the filter.</source>
        <translation>Aucune couche ne correspond au filtre.</translation>
    </message>
    <message>
        <source>This cache holds no layers.</source>
        <translation>Ce cache ne contient pas de couches.</translation>
    </message>
    <message>
        <source>Select a layer to see where it comes from and which steps made it.</source>
        <translation>Sélectionnez une couche pour voir d’où elle vient et quelles étapes l’ont produite.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Décompressé</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Blob</source>
        <translation>Blob</translation>
    </message>
    <message>
        <source>Unpacked digest</source>
        <translation>Digest décompressé</translation>
    </message>
    <message>
        <source>Files of this layer</source>
        <translation>Fichiers de cette couche</translation>
    </message>
    <message>
        <source>On top of</source>
        <translation>Au-dessus de</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Produite par</translation>
    </message>
    <message>
        <source>Needed to restore</source>
        <translation>Requise pour restaurer</translation>
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
        <translation>Déposer pour ouvrir</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Cache</source>
        <translation>&amp;Cache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principale</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a cache folder (Ctrl+O)</source>
        <translation>Ouvrir un dossier de cache (Ctrl+O)</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Path or flag…</source>
        <translation>Chemin ou option…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open &amp;path or flag…</source>
        <translation>Ouvrir un &amp;chemin ou une option…</translation>
    </message>
    <message>
        <source>Open &amp;library</source>
        <translation>Ouvrir la &amp;bibliothèque</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>&amp;Ajouter une connexion…</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Fermer l’onglet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>&amp;Search caches and actions…</source>
        <translation>&amp;Rechercher des caches et des actions…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>Onglet &amp;suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Onglet &amp;précédent</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>&amp;Barre latérale</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Compare with another cache (Ctrl+D)</source>
        <translation>Comparer avec un autre cache (Ctrl+D)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Read every blob and compare it with its digest</source>
        <translation>Lire chaque blob et le comparer avec son digest</translation>
    </message>
    <message>
        <source>Verify and &amp;unpack</source>
        <translation>Vérifier et &amp;décompresser</translation>
    </message>
    <message>
        <source>Also unpack every layer and check what is in it</source>
        <translation>Décompresser aussi chaque couche et vérifier son contenu</translation>
    </message>
    <message>
        <source>Clean &amp;up…</source>
        <translation>&amp;Nettoyer…</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>See what can be deleted in this store</source>
        <translation>Voir ce qui peut être supprimé de ce stockage</translation>
    </message>
    <message>
        <source>&amp;Name the steps…</source>
        <translation>Nommer &amp;les étapes…</translation>
    </message>
    <message>
        <source>Copy as c&amp;ommand</source>
        <translation>Copier comme c&amp;ommande</translation>
    </message>
    <message>
        <source>&amp;About Cachalot</source>
        <translation>À &amp;propos de Cachalot</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
    <message>
        <source>%1 – Cachalot</source>
        <translation>%1 – Cachalot</translation>
    </message>
    <message>
        <source>Copy the cachalot-cli command that shows what is on screen</source>
        <translation>Copier la commande cachalot-cli qui montre ce qui est à l’écran</translation>
    </message>
    <message>
        <source>Open a cache folder</source>
        <translation>Ouvrir un dossier de cache</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Rien n’a encore été ouvert</translation>
    </message>
    <message>
        <source>Clear, but keep what is pinned</source>
        <translation>Vider, mais garder les épinglés</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>P&amp;références…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Some of the settings can&apos;t be read.</source>
        <translation>Une partie des réglages est illisible.</translation>
    </message>
    <message>
        <source>What can be read is used. The file stays as it is, since it can&apos;t be copied: %1</source>
        <translation>Ce qui est lisible est utilisé. Le fichier reste tel quel, car il ne peut pas être copié : %1</translation>
    </message>
    <message>
        <source>What can be read is used. The file as it was is kept: %1</source>
        <translation>Ce qui est lisible est utilisé. Le fichier d’origine est conservé : %1</translation>
    </message>
    <message>
        <source>Put back what was removed last</source>
        <translation>Remettre ce qui a été retiré en dernier</translation>
    </message>
</context>
<context>
    <name>cachalot::OpenDialog</name>
    <message>
        <source>Open a cache</source>
        <translation>Ouvrir un cache</translation>
    </message>
    <message>
        <source>&amp;Path or cache flag</source>
        <translation>&amp;Chemin ou option de cache</translation>
    </message>
    <message>
        <source>A directory, DIRECTORY:TAG, sample:max, or what stands after --cache-from or --cache-to.</source>
        <translation>Un répertoire, RÉPERTOIRE:TAG, sample:max, ou ce qui suit --cache-from ou --cache-to.</translation>
    </message>
    <message>
        <source>Opens the path %1</source>
        <translation>Ouvre le chemin %1</translation>
    </message>
    <message>
        <source>Not a cache flag: %1</source>
        <translation>Pas une option de cache&#xa0;: %1</translation>
    </message>
    <message>
        <source>Opens %1 (%2)</source>
        <translation>Ouvre %1 (%2)</translation>
    </message>
    <message>
        <source>Opens %1 in %2 (%3)</source>
        <translation>Ouvre %1 dans %2 (%3)</translation>
    </message>
</context>
<context>
    <name>cachalot::OverviewView</name>
    <message>
        <source>What a build gets</source>
        <translation>Ce qu’un build obtient</translation>
    </message>
    <message>
        <source>Steps by state</source>
        <translation>Étapes par état</translation>
    </message>
    <message numerus="yes">
        <source>%n other layer(s)</source>
        <translation>
            <numerusform>%n autre couche</numerusform>
            <numerusform>%n autres couches</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the bytes are</source>
        <translation>Où sont les octets</translation>
    </message>
    <message>
        <source>Bytes by layer</source>
        <translation>Octets par couche</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stocké</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>Steps known</source>
        <translation>Étapes connues</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s)</source>
        <translation>
            <numerusform>%n blob</numerusform>
            <numerusform>%n blobs</numerusform>
        </translation>
    </message>
    <message>
        <source>With a result</source>
        <translation>Avec un résultat</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <translation>Listées deux fois</translation>
    </message>
    <message>
        <source>no layers</source>
        <translation>aucune couche</translation>
    </message>
    <message>
        <source>Layers that another entry holds as well, packed in the same or in another way</source>
        <translation>Couches qu’une autre entrée contient aussi, emballées de la même façon ou autrement</translation>
    </message>
    <message>
        <source>Links between them</source>
        <translation>Liens entre elles</translation>
    </message>
    <message>
        <source>Newest result</source>
        <translation>Résultat le plus récent</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>Oldest result</source>
        <translation>Résultat le plus ancien</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Config</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Tout afficher (%1)</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>To use it in a build</source>
        <translation>Pour l’utiliser dans un build</translation>
    </message>
    <message>
        <source>Copy the flag</source>
        <translation>Copier l’option</translation>
    </message>
    <message>
        <source>Copied the flag</source>
        <translation>Option copiée</translation>
    </message>
</context>
<context>
    <name>cachalot::PageTabs</name>
    <message>
        <source>Open pages</source>
        <translation>Pages ouvertes</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>Fermer (Ctrl+W)</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Fermer l’onglet</translation>
    </message>
</context>
<context>
    <name>cachalot::PreferencesDialog</name>
    <message>
        <source>What you chose last takes effect when Cachalot is started again.</source>
        <translation>Le dernier choix prend effet au prochain démarrage de Cachalot.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>At &amp;start</source>
        <translation>Au &amp;démarrage</translation>
    </message>
    <message>
        <source>Open the tabs of the last time</source>
        <translation>Ouvrir les onglets de la dernière fois</translation>
    </message>
    <message>
        <source>Show the welcome</source>
        <translation>Afficher l’accueil</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Others wait for their turn</source>
        <translation>Les autres attendent leur tour</translation>
    </message>
    <message>
        <source>&amp;Transfers at a time</source>
        <translation>&amp;Transferts à la fois</translation>
    </message>
    <message>
        <source>Of one transfer; for new transfers that say nothing else</source>
        <translation>Par transfert ; pour les nouveaux transferts qui ne précisent rien d’autre</translation>
    </message>
    <message>
        <source>&amp;Blobs at a time</source>
        <translation>&amp;Blobs à la fois</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>Aussi vite que possible</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>&amp;Rate limit</source>
        <translation>Limite de &amp;débit</translation>
    </message>
    <message>
        <source>&amp;Keep the machine awake meanwhile</source>
        <translation>&amp;Garder la machine éveillée pendant ce temps</translation>
    </message>
    <message>
        <source>T&amp;ell when a transfer ends</source>
        <translation>&amp;Signaler la fin d’un transfert</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>A build may have written it and not yet named it. For stores that have no rules of their own yet.</source>
        <translation>Un build peut l’avoir écrit sans l’avoir encore nommé. Pour les stockages qui n’ont pas encore leurs propres règles.</translation>
    </message>
    <message>
        <source>What is &amp;younger always stays</source>
        <translation>Ce qui est plus &amp;récent reste toujours</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>It is made with the first import</source>
        <translation>Il est créé à la première importation</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>This can&apos;t be saved, and holds until Cachalot ends: %1 can&apos;t be written. Is the disk full, or the folder read-only?</source>
        <translation>Impossible d’enregistrer ; valable jusqu’à la fermeture de Cachalot : %1 ne peut pas être écrit. Le disque est-il plein, ou le dossier en lecture seule ?</translation>
    </message>
</context>
<context>
    <name>cachalot::ProblemsModel</name>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>In a build</source>
        <translation>Dans un build</translation>
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
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>No problem matches the filter.</source>
        <translation>Aucun problème ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Filtrer les problèmes</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Réparer…</translation>
    </message>
    <message>
        <source>Make a sound cache of what is sound in this one</source>
        <translation>Faire un cache sain de ce qui est sain dans celui-ci</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>%1 %2 checked, %3 read%4.</source>
        <translation>%1 Vérifié&#xa0;: %2&#xa0;; lu&#xa0;: %3%4.</translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s)</source>
        <translation>
            <numerusform>%n blob</numerusform>
            <numerusform>%n blobs</numerusform>
        </translation>
    </message>
    <message>
        <source>, all layers unpacked</source>
        <translation>, toutes les couches décompressées</translation>
    </message>
    <message>
        <source>Found by reading the manifest and the config. Whether all blobs are there and sound, only verifying tells.</source>
        <translation>Trouvé en lisant le manifeste et la config. Seule une vérification dit si tous les blobs sont là et intacts.</translation>
    </message>
    <message>
        <source>No damage</source>
        <translation>Aucun dommage</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>No problems seen</source>
        <translation>Aucun problème vu</translation>
    </message>
    <message>
        <source>Manifest and config are in order. Verifying reads every blob and compares it with its digest.</source>
        <translation>Le manifeste et la config sont en ordre. Une vérification lit chaque blob et le compare avec son digest.</translation>
    </message>
    <message>
        <source>In a build</source>
        <translation>Dans un build</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
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
        <translation>Couche</translation>
    </message>
</context>
<context>
    <name>cachalot::PruneModel</name>
    <message>
        <source>%1: goes</source>
        <translation>%1&#xa0;: part</translation>
    </message>
    <message>
        <source>%1: stays</source>
        <translation>%1&#xa0;: reste</translation>
    </message>
    <message>
        <source>Cache or blob</source>
        <translation>Cache ou blob</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Only its own</source>
        <translation>En propre</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>The rules say so</source>
        <translation>Les règles le disent</translation>
    </message>
    <message>
        <source>Nobody can use it any more</source>
        <translation>Plus personne ne peut l’utiliser</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>An image</source>
        <translation>Une image</translation>
    </message>
    <message>
        <source>Not a cache</source>
        <translation>Pas un cache</translation>
    </message>
    <message>
        <source>No rule for caches</source>
        <translation>Pas de règle pour les caches</translation>
    </message>
    <message>
        <source>Its name matches no pattern</source>
        <translation>Son nom ne correspond à aucun motif</translation>
    </message>
    <message>
        <source>Excepted by its name</source>
        <translation>Exclu par son nom</translation>
    </message>
    <message>
        <source>Not old enough</source>
        <translation>Pas assez ancien</translation>
    </message>
    <message>
        <source>It is still read</source>
        <translation>Il est encore lu</translation>
    </message>
    <message>
        <source>Among the newest</source>
        <translation>Parmi les plus récents</translation>
    </message>
    <message>
        <source>What is left is small enough</source>
        <translation>Ce qui reste est assez petit</translation>
    </message>
    <message>
        <source>A cache needs it</source>
        <translation>Un cache en a besoin</translation>
    </message>
    <message>
        <source>Several caches need it</source>
        <translation>Plusieurs caches en ont besoin</translation>
    </message>
    <message>
        <source>No cache needs it</source>
        <translation>Aucun cache n’en a besoin</translation>
    </message>
    <message>
        <source>Only caches that go need it</source>
        <translation>Pour des caches qui partent</translation>
    </message>
    <message>
        <source>No cache needs it, but no rule asks for it</source>
        <translation>Inutile, mais aucune règle ne le demande</translation>
    </message>
    <message>
        <source>Too young: a build may be about to use it</source>
        <translation>Trop récent&#xa0;: un build peut s’en servir</translation>
    </message>
    <message>
        <source>An upload that may still be running</source>
        <translation>Un envoi peut-être encore en cours</translation>
    </message>
    <message>
        <source>An upload that was given up</source>
        <translation>Un envoi abandonné</translation>
    </message>
    <message>
        <source>A newer one has replaced it</source>
        <translation>Un plus récent l’a remplacé</translation>
    </message>
    <message>
        <source>Not BuildKit&apos;s</source>
        <translation>Pas de BuildKit</translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s)</source>
        <translation>
            <numerusform>%n blob</numerusform>
            <numerusform>%n blobs</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to delete</source>
        <translation>Rien à supprimer</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Delete %1, free %2</source>
        <translation>Supprimer %1, libérer %2</translation>
    </message>
    <message>
        <source>Delete %1 and %2, free %3</source>
        <translation>Supprimer %1 et %2, libérer %3</translation>
    </message>
    <message numerus="yes">
        <source>Nothing can go; all %1 stay, in %n cache(s)</source>
        <translation>
            <numerusform>Rien ne peut partir&#xa0;; tout reste (%1), dans %n cache</numerusform>
            <numerusform>Rien ne peut partir&#xa0;; tout reste (%1), dans %n caches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 can go; %n cache(s) stay</source>
        <translation>
            <numerusform>%1 sur %2 peuvent partir&#xa0;; %n cache reste</numerusform>
            <numerusform>%1 sur %2 peuvent partir&#xa0;; %n caches restent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::RatePlot</name>
    <message>
        <source>Throughput over time</source>
        <translation>Débit dans le temps</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Au plus %1</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Throughput, at most %1</source>
        <translation>Débit, au plus %1</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <comment>rate, time</comment>
        <translation>%1 après %2</translation>
    </message>
</context>
<context>
    <name>cachalot::RawView</name>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>Chercher dans le document</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Copy the whole document as it is stored</source>
        <translation>Copier le document entier tel qu’il est stocké</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>En texte</translation>
    </message>
    <message>
        <source>Show the bytes as they are stored</source>
        <translation>Montrer les octets tels qu’ils sont stockés</translation>
    </message>
    <message>
        <source>Document as a tree</source>
        <translation>Document en arbre</translation>
    </message>
    <message>
        <source>Document as text</source>
        <translation>Document en texte</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Image config</source>
        <translation>Config de l’image</translation>
    </message>
    <message>
        <source>Cache config</source>
        <translation>Config du cache</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Rien à afficher</translation>
    </message>
    <message>
        <source>This document could not be read. The problems say why.</source>
        <translation>Ce document n’a pas pu être lu. Les problèmes disent pourquoi.</translation>
    </message>
    <message>
        <source>Reading the document</source>
        <translation>Lecture du document</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Not valid JSON at byte %1: %2. What comes before is shown.</source>
        <translation>JSON invalide à l’octet %1&#xa0;: %2. Ce qui précède est affiché.</translation>
    </message>
    <message>
        <source>… and %1 more. Copy takes all.</source>
        <translation>… et %1 de plus. Copier prend tout.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trouvé</translation>
    </message>
    <message>
        <source>%1 is no layer and no step of this cache</source>
        <translation>%1 n’est ni une couche ni une étape de ce cache</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 copiés</translation>
    </message>
</context>
<context>
    <name>cachalot::RecentCaches</name>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
</context>
<context>
    <name>cachalot::RecentDelegate</name>
    <message>
        <source>Not found</source>
        <translation>Non trouvé</translation>
    </message>
</context>
<context>
    <name>cachalot::RepairDialog</name>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Repair a cache</source>
        <translation>Réparer un cache</translation>
    </message>
    <message>
        <source>&amp;Another cache that may have the lost blobs:</source>
        <translation>&amp;Un autre cache qui a peut-être les blobs perdus&#xa0;:</translation>
    </message>
    <message>
        <source>A path or a cache flag; none is needed</source>
        <translation>Un chemin ou une option de cache&#xa0;; facultatif</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Examiner à nouveau</translation>
    </message>
    <message>
        <source>Reading every blob</source>
        <translation>Lecture de chaque blob</translation>
    </message>
    <message>
        <source>What is sound is kept; the cache stays what it is until the new one is whole.</source>
        <translation>Ce qui est sain est gardé&#xa0;; le cache reste ce qu’il est jusqu’à ce que le nouveau soit complet.</translation>
    </message>
    <message>
        <source>This cache can&apos;t be repaired</source>
        <translation>Ce cache ne peut pas être réparé</translation>
    </message>
    <message numerus="yes">
        <source>All %n result(s) can be kept</source>
        <translation>
            <numerusform>Tout peut être gardé&#xa0;: %n résultat</numerusform>
            <numerusform>Tout peut être gardé&#xa0;: %n résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n result(s) can be kept</source>
        <translation>
            <numerusform>%1 sur %n résultat peut être gardé</numerusform>
            <numerusform>%1 sur %n résultats peuvent être gardés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) go</source>
        <translation>
            <numerusform>%n enregistrement part</numerusform>
            <numerusform>%n enregistrements partent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) with %1</source>
        <translation>
            <numerusform>%n couche avec %1</numerusform>
            <numerusform>%n couches avec %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s) come from the other cache.</source>
        <translation>
            <numerusform>%n blob vient de l’autre cache.</numerusform>
            <numerusform>%n blobs viennent de l’autre cache.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old blobs stay until they are cleaned up.</source>
        <translation>Les anciens blobs restent jusqu’au nettoyage.</translation>
    </message>
    <message numerus="yes">
        <source>Repair: keep %n result(s)</source>
        <translation>
            <numerusform>Réparer&#xa0;: garder %n résultat</numerusform>
            <numerusform>Réparer&#xa0;: garder %n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not repaired</source>
        <translation>La réparation n’a pas eu lieu</translation>
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
        <translation>Blobs dont aucun cache n’a besoin</translation>
    </message>
    <message>
        <source>What earlier exports left behind, and uploads that were given up.</source>
        <translation>Ce que des exports antérieurs ont laissé, et des envois abandonnés.</translation>
    </message>
    <message>
        <source>Caches go that are all of this:</source>
        <translation>Partent les caches qui sont à la fois&#xa0;:</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>Plus vieux que</translation>
    </message>
    <message>
        <source>By the time they were written, or their newest step was built.</source>
        <translation>D’après leur date d’écriture, ou la construction de leur étape la plus récente.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Not read for</source>
        <translation>Non lus depuis</translation>
    </message>
    <message>
        <source>By the time a build read them last, where the store knows.</source>
        <translation>D’après leur dernière lecture par un build, si le stockage la connaît.</translation>
    </message>
    <message>
        <source>Not among the newest</source>
        <translation>Hors des derniers</translation>
    </message>
    <message>
        <source>Of each pattern below, where there are several.</source>
        <translation>Pour chaque motif ci-dessous, s’il y en a plusieurs.</translation>
    </message>
    <message>
        <source>The oldest, until there are</source>
        <translation>Les plus vieux, jusqu’à</translation>
    </message>
    <message>
        <source>Until what the other caches need is no more than that.</source>
        <translation>Jusqu’à ce que les besoins des autres caches ne dépassent pas cette taille.</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Named like</source>
        <translation>Nommés comme</translation>
    </message>
    <message>
        <source>Patterns with * and ?, separated by blanks. None: all names.</source>
        <translation>Motifs avec * et&#xa0;?, séparés par des espaces. Aucun&#xa0;: tous les noms.</translation>
    </message>
    <message>
        <source>But not like</source>
        <translation>Mais pas comme</translation>
    </message>
    <message>
        <source>Caches with such a name never go.</source>
        <translation>Les caches d’un tel nom ne partent jamais.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Names of caches that always stay.</source>
        <translation>Noms des caches qui restent toujours.</translation>
    </message>
    <message>
        <source>What is younger always stays:</source>
        <translation>Reste toujours ce qui est plus récent que&#xa0;:</translation>
    </message>
    <message>
        <source>A build may have written it and not yet named it.</source>
        <translation>Un build peut l’avoir écrit et ne pas encore l’avoir nommé.</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
</context>
<context>
    <name>cachalot::SecretChoice</name>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>Dans le trousseau</translation>
    </message>
    <message>
        <source>From a variable</source>
        <translation>D’une variable</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Demander à chaque fois</translation>
    </message>
    <message>
        <source>Where %1 comes from</source>
        <translation>D’où vient %1</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>gardé tel quel</translation>
    </message>
    <message>
        <source>The variable of that name is read each time, in Cachalot&apos;s own environment.</source>
        <translation>La variable de ce nom est lue à chaque fois, dans l’environnement de Cachalot.</translation>
    </message>
    <message>
        <source>Nothing is kept: you are asked when the connection is used, once in each run.</source>
        <translation>Rien n’est gardé&#xa0;: on vous le demande quand la connexion est utilisée, une fois par exécution.</translation>
    </message>
    <message>
        <source>It goes to this system&apos;s keyring, and to no file.</source>
        <translation>Va dans le trousseau du système, et dans aucun fichier.</translation>
    </message>
    <message>
        <source>There is no keyring here: it can come from a variable, or be asked for.</source>
        <translation>Il n’y a pas de trousseau ici&#xa0;: il peut venir d’une variable, ou être demandé.</translation>
    </message>
</context>
<context>
    <name>cachalot::SecretPrompter</name>
    <message>
        <source>%1 of “%2”:</source>
        <translation>%1 de «&#xa0;%2&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>A secret is needed</source>
        <translation>Un secret est nécessaire</translation>
    </message>
</context>
<context>
    <name>cachalot::SecretsDialog</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Credentials are needed</source>
        <translation>Des identifiants sont nécessaires</translation>
    </message>
    <message>
        <source>Secrets are not kept in the history. To go on, enter what was there:</source>
        <translation>Les secrets ne sont pas gardés dans l’historique. Pour continuer, saisissez ce qu’il y avait&#xa0;:</translation>
    </message>
</context>
<context>
    <name>cachalot::Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <source>Library, connections and recent caches</source>
        <translation>Bibliothèque, connexions et caches récents</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>«&#xa0;%1&#xa0;» a été retirée</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Ajouter une connexion…</translation>
    </message>
    <message>
        <source>Save where caches are kept under a name (Ctrl+N)</source>
        <translation>Enregistrer sous un nom l’endroit où des caches sont gardés (Ctrl+N)</translation>
    </message>
    <message>
        <source>Look at all stores again</source>
        <translation>Examiner à nouveau tous les stockages</translation>
    </message>
    <message>
        <source>The saved connections can&apos;t be read. %1</source>
        <translation>Les connexions enregistrées sont illisibles. %1</translation>
    </message>
    <message>
        <source>Use the last good version</source>
        <translation>Utiliser la dernière bonne version</translation>
    </message>
    <message>
        <source>The connection was not changed</source>
        <translation>La connexion n’a pas été modifiée</translation>
    </message>
    <message>
        <source>The settings saved as “%1”: %2</source>
        <translation>Les réglages enregistrés sous «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) in the keyring</source>
        <translation>
            <numerusform>%n secret dans le trousseau</numerusform>
            <numerusform>%n secrets dans le trousseau</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Retirer une connexion</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Retirer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>What goes: %1.

The caches in the store stay as they are.</source>
        <translation>Ce qui part&#xa0;: %1.

Les caches du stockage restent tels quels.</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>Retirer la connexion</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Examiner à nouveau</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>Tester…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Save as a connection…</source>
        <translation>Enregistrer comme connexion…</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Retirer de cette liste</translation>
    </message>
    <message>
        <source>“%1” was removed from the recent ones</source>
        <translation>« %1 » a été retiré des récents</translation>
    </message>
    <message numerus="yes">
        <source>%n caches were removed from the recent ones</source>
        <translation>
            <numerusform>%n cache a été retiré des récents</numerusform>
            <numerusform>%n caches ont été retirés des récents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::SidebarModel</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>The caches that were imported</source>
        <translation>Les caches importés</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>They can&apos;t be read</source>
        <translation>Elles sont illisibles</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>Aucune enregistrée</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>No caches yet</source>
        <translation>Pas encore de caches</translation>
    </message>
    <message>
        <source>Not usable when last looked at: %1</source>
        <translation>Inutilisable au dernier examen&#xa0;: %1</translation>
    </message>
    <message>
        <source>Looked at %1 ago</source>
        <translation>Examiné il y a %1</translation>
    </message>
    <message>
        <source>Not looked at yet: expand it, or press F5</source>
        <translation>Pas encore examiné&#xa0;: dépliez-le ou appuyez sur F5</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>examen en cours</translation>
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
        <translation>L’outil</translation>
    </message>
    <message>
        <source>Settings for the tool</source>
        <translation>Réglages pour l’outil</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>cachalot::SourceList</name>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Caches to copy</source>
        <translation>Caches à copier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Another cache, to be merged with it: a path or a --cache-from flag</source>
        <translation>Un autre cache à fusionner avec lui&#xa0;: un chemin ou une option --cache-from</translation>
    </message>
    <message>
        <source>Another cache</source>
        <translation>Un autre cache</translation>
    </message>
</context>
<context>
    <name>cachalot::StepsModel</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>What the step adds: the top layer of its result, as stored</source>
        <translation>Ce que l’étape ajoute&#xa0;: la couche supérieure de son résultat, telle que stockée</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>How many layers a build fetches to restore the result</source>
        <translation>Combien de couches un build récupère pour restaurer le résultat</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>How many other records it depends on</source>
        <translation>De combien d’autres enregistrements elle dépend</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Restorable</source>
        <translation>Restaurable</translation>
    </message>
    <message>
        <source>Key only</source>
        <translation>Clé seule</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>A build that gets here takes the result from this cache instead of running the step.</source>
        <translation>Un build arrivé ici prend le résultat dans ce cache au lieu d’exécuter l’étape.</translation>
    </message>
    <message>
        <source>The cache knows the step but holds no result of it: should a build need it, the step runs. Steps after it may still be restored.</source>
        <translation>Le cache connaît l’étape mais n’en contient pas de résultat&#xa0;: si un build en a besoin, l’étape s’exécute. Les étapes suivantes restent peut-être restaurables.</translation>
    </message>
    <message>
        <source>The cache names a result, but a build can&apos;t use it.</source>
        <translation>Le cache nomme un résultat, mais un build ne peut pas l’utiliser.</translation>
    </message>
    <message>
        <source>BuildKit leaves records out whose key starts with &quot;random:&quot;.</source>
        <translation>BuildKit omet les enregistrements dont la clé commence par «&#xa0;random:&#xa0;».</translation>
    </message>
    <message>
        <source>BuildKit rejects this cache as a whole, so nothing of it is used.</source>
        <translation>BuildKit rejette ce cache en entier&#xa0;; rien n’en est utilisé.</translation>
    </message>
</context>
<context>
    <name>cachalot::StepsView</name>
    <message>
        <source>Name the steps…</source>
        <translation>Nommer les étapes…</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Filter steps</source>
        <translation>Filtrer les étapes</translation>
    </message>
    <message>
        <source>A cache holds the keys of its steps and not their text. What a buildkitd with --save-cache-debug answers to /debug/cache/all gives them their names.</source>
        <translation>Un cache contient les clés de ses étapes et non leur texte. Leurs noms viennent de la réponse d’un buildkitd avec --save-cache-debug à /debug/cache/all.</translation>
    </message>
    <message>
        <source>No step matches the filter.</source>
        <translation>Aucune étape ne correspond au filtre.</translation>
    </message>
    <message>
        <source>This cache holds no steps.</source>
        <translation>Ce cache ne contient aucune étape.</translation>
    </message>
    <message>
        <source>Select a step to see what it depends on and what it holds.</source>
        <translation>Sélectionnez une étape pour voir de quoi elle dépend et ce qu’elle contient.</translation>
    </message>
</context>
<context>
    <name>cachalot::StoreModel</name>
    <message>
        <source>Not a build cache</source>
        <translation>Pas un cache de build</translation>
    </message>
    <message>
        <source>Of no use to a build</source>
        <translation>Inutile à un build</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Illisible</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>How many steps a build can take from the cache instead of running them</source>
        <translation>Combien d’étapes un build peut prendre dans le cache au lieu de les exécuter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Restorable</source>
        <translation>Restaurable</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
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
        <translation>Filtrer les caches</translation>
    </message>
    <message>
        <source>The library is empty. Open a cache and choose “Import into the library”.</source>
        <translation>La bibliothèque est vide. Ouvrez un cache et choisissez «&#xa0;Importer dans la bibliothèque&#xa0;».</translation>
    </message>
    <message>
        <source>This store is empty. Export a cache into it with --cache-to %1</source>
        <translation>Ce stockage est vide. Exportez-y un cache avec --cache-to %1</translation>
    </message>
    <message>
        <source>No cache matches the filter.</source>
        <translation>Aucun cache ne correspond au filtre.</translation>
    </message>
    <message>
        <source>the largest has %1</source>
        <translation>le plus grand a %1</translation>
    </message>
    <message>
        <source>newest result %1 ago</source>
        <translation>dernier résultat il y a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n with problems</source>
        <translation>
            <numerusform>%n avec des problèmes</numerusform>
            <numerusform>%n avec des problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>no problems seen</source>
        <translation>aucun problème vu</translation>
    </message>
    <message>
        <source>No caches here</source>
        <translation>Aucun cache ici</translation>
    </message>
    <message>
        <source>The type of the store</source>
        <translation>Le type du stockage</translation>
    </message>
</context>
<context>
    <name>cachalot::TransferBar</name>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Masquer cette ligne</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Ouvrir la copie</translation>
    </message>
    <message>
        <source>%1 was cut off when the program ended</source>
        <translation>%1 a été interrompu à la fin du programme</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) were cut off when the program ended</source>
        <translation>
            <numerusform>%n transfert a été interrompu à la fin du programme</numerusform>
            <numerusform>%n transferts ont été interrompus à la fin du programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the transfers (Ctrl+J)</source>
        <translation>Masquer les transferts (Ctrl+J)</translation>
    </message>
    <message>
        <source>Show all transfers (Ctrl+J)</source>
        <translation>Afficher tous les transferts (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>cachalot::TransferDesk</name>
    <message>
        <source>The list of transfers can&apos;t be saved: %1</source>
        <translation>La liste des transferts ne peut pas être enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Copy to…</source>
        <translation>&amp;Copier vers…</translation>
    </message>
    <message>
        <source>Copy to a registry, a folder, the library or another store (Ctrl+E)</source>
        <translation>Copier vers un registre, un dossier, la bibliothèque ou un autre stockage (Ctrl+E)</translation>
    </message>
    <message>
        <source>&amp;Import into the library…</source>
        <translation>&amp;Importer dans la bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Export to a folder…</source>
        <translation>&amp;Exporter vers un dossier…</translation>
    </message>
    <message>
        <source>Save as &amp;bundle…</source>
        <translation>Enregistrer comme &amp;bundle…</translation>
    </message>
    <message>
        <source>&amp;Show transfers</source>
        <translation>Afficher les &amp;transferts</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>Tout mettre en &amp;pause</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>Tout &amp;reprendre</translation>
    </message>
    <message>
        <source>C&amp;ancel all</source>
        <translation>Tout &amp;annuler</translation>
    </message>
    <message>
        <source>&amp;Tell when a transfer ends</source>
        <translation>&amp;Notifier la fin d’un transfert</translation>
    </message>
    <message>
        <source>&amp;Keep the machine awake meanwhile</source>
        <translation>&amp;Garder la machine éveillée pendant ce temps</translation>
    </message>
    <message>
        <source>&amp;Transfers</source>
        <translation>&amp;Transferts</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>&amp;Hide transfers</source>
        <translation>Masquer les &amp;transferts</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copying failed: %1</source>
        <translation>La copie a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copying build caches</source>
        <translation>Copie de caches de build</translation>
    </message>
</context>
<context>
    <name>cachalot::TransfersPanel</name>
    <message>
        <source>No transfers yet</source>
        <translation>Pas encore de transferts</translation>
    </message>
    <message>
        <source>Copies between folders, registries and the library are listed here, with what became of them.</source>
        <translation>Les copies entre dossiers, registres et bibliothèque sont listées ici, avec ce qu’elles sont devenues.</translation>
    </message>
    <message>
        <source>Copy a cache…</source>
        <translation>Copier un cache…</translation>
    </message>
    <message>
        <source>Clear those that ended</source>
        <translation>Effacer ceux qui sont finis</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
    <message numerus="yes">
        <source>%n running or waiting</source>
        <translation>
            <numerusform>%n en cours ou en attente</numerusform>
            <numerusform>%n en cours ou en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Rien en cours</translation>
    </message>
</context>
<context>
    <name>cachalot::WasteModel</name>
    <message>
        <source>Unpacked bytes of all copies but the needed one</source>
        <translation>Octets décompressés de toutes les copies sauf celle qu’il faut</translation>
    </message>
    <message>
        <source>How many copies there are, the needed one included</source>
        <translation>Combien de copies il y a, celle qu’il faut comprise</translation>
    </message>
    <message>
        <source>Of one copy; the largest where they differ</source>
        <translation>D’une copie&#xa0;; de la plus grande si elles diffèrent</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Gaspillé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>cachalot::WastePlacesModel</name>
    <message>
        <source>Wasted</source>
        <translation>Gaspillé</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nécessaire</translation>
    </message>
    <message>
        <source>Copies in these layers</source>
        <translation>Copies dans ces couches</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>cachalot::WasteView</name>
    <message>
        <source>Waste &amp;in</source>
        <translation>Gaspillé d&amp;ans</translation>
    </message>
    <message>
        <source>Wasted files</source>
        <translation>Fichiers gaspillés</translation>
    </message>
    <message>
        <source>No file is like that.</source>
        <translation>Aucun fichier n’est ainsi.</translation>
    </message>
    <message>
        <source>Copies of the file</source>
        <translation>Copies du fichier</translation>
    </message>
    <message>
        <source>Select a file to see in which layers it is.</source>
        <translation>Sélectionnez un fichier pour voir dans quelles couches il est.</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>Filtrer les fichiers</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Show the layer</source>
        <translation>Montrer la couche</translation>
    </message>
    <message>
        <source>Files of this layer</source>
        <translation>Fichiers de cette couche</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>Chemin copié</translation>
    </message>
    <message>
        <source>The result of the last steps (%1)</source>
        <translation>Le résultat des dernières étapes (%1)</translation>
    </message>
    <message>
        <source>All layers of the cache (%1)</source>
        <translation>Toutes les couches du cache (%1)</translation>
    </message>
    <message>
        <source>What later layers replace and delete counts, too</source>
        <translation>Ce que des couches ultérieures remplacent et suppriment compte aussi</translation>
    </message>
    <message>
        <source>Layers of different steps lie beside each other: equal content is counted</source>
        <translation>Des couches d’étapes différentes sont côte à côte&#xa0;: le contenu égal est compté</translation>
    </message>
    <message>
        <source>No layers</source>
        <translation>Aucune couche</translation>
    </message>
    <message>
        <source>This cache holds no layers, and so no files: only the keys of steps.</source>
        <translation>Ce cache ne contient pas de couches, donc pas de fichiers&#xa0;: seulement les clés des étapes.</translation>
    </message>
    <message>
        <source>Read %1?</source>
        <translation>Lire %1&#xa0;?</translation>
    </message>
    <message>
        <source>To compare the files, all bytes of the layers are unpacked.</source>
        <translation>Pour comparer les fichiers, tous les octets des couches sont décompressés.</translation>
    </message>
    <message>
        <source>To compare the files, the layers are fetched from the store.</source>
        <translation>Pour comparer les fichiers, les couches sont téléchargées depuis le stockage.</translation>
    </message>
    <message>
        <source>Read %1, %2</source>
        <translation>Lire %1, %2</translation>
    </message>
    <message>
        <source>Comparing the files of %1</source>
        <translation>Comparaison des fichiers de %1</translation>
    </message>
    <message>
        <source>The layers were not read</source>
        <translation>Les couches n’ont pas été lues</translation>
    </message>
    <message>
        <source>The files could not be compared</source>
        <translation>Les fichiers n’ont pas pu être comparés</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No file is held twice</source>
        <translation>Aucun fichier n’est gardé deux fois</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparer à nouveau</translation>
    </message>
    <message>
        <source>Wasted bytes are unpacked ones; what they take in the store is estimated from how well each layer packs on the whole.</source>
        <translation>Les octets gaspillés sont décompressés&#xa0;; leur place dans le stockage est estimée d’après la compression de chaque couche dans son ensemble.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nécessaire</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Non comparés</translation>
    </message>
    <message>
        <source>Bytes of files</source>
        <translation>Octets des fichiers</translation>
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
        <translation>Qu’y a-t-il dans ce cache de build, pourquoi est-il gros, en vaut-il la peine, est-il intact&#xa0;? Ouvrez un cache BuildKit pour le voir.</translation>
    </message>
    <message>
        <source>Open a cache folder…</source>
        <translation>Ouvrir un dossier de cache…</translation>
    </message>
    <message>
        <source>A directory that --cache-to type=local wrote (Ctrl+O)</source>
        <translation>Un répertoire écrit par --cache-to type=local (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open by path or --cache-from flag…</source>
        <translation>Ouvrir par chemin ou option --cache-from…</translation>
    </message>
    <message>
        <source>For example type=local,src=DIR,tag=NAME (Ctrl+L)</source>
        <translation>Par exemple type=local,src=DIR,tag=NAME (Ctrl+L)</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Ouvrir la bibliothèque</translation>
    </message>
    <message>
        <source>The caches that Cachalot keeps on this machine (Ctrl+Shift+L)</source>
        <translation>Les caches que Cachalot garde sur cette machine (Ctrl+Maj+L)</translation>
    </message>
    <message>
        <source>Try it with the caches that come with Cachalot: one build, exported with mode=min and with mode=max.</source>
        <translation>Essayez avec les caches fournis avec Cachalot&#xa0;: un même build, exporté avec mode=min et avec mode=max.</translation>
    </message>
    <message>
        <source>Open the samples</source>
        <translation>Ouvrir les exemples</translation>
    </message>
    <message>
        <source>Compare the samples</source>
        <translation>Comparer les exemples</translation>
    </message>
    <message>
        <source>Or drop a folder, or a line of text with a cache flag, anywhere in this window.</source>
        <translation>Ou déposez un dossier, ou une ligne de texte avec une option de cache, n’importe où dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Remove those not found</source>
        <translation>Retirer ceux qui sont introuvables</translation>
    </message>
    <message>
        <source>Recent caches</source>
        <translation>Caches récents</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Épingler ou désépingler</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Retirer de cette liste</translation>
    </message>
    <message>
        <source>Copy where it is</source>
        <translation>Copier son emplacement</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Put back what was removed from this list last</source>
        <translation>Remettre ce qui a été retiré de cette liste en dernier</translation>
    </message>
</context>
<context>
    <name>cachalot::WhatIfModel</name>
    <message>
        <source>As it is</source>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>As min</source>
        <translation>En min</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1, niveau %2</translation>
    </message>
    <message>
        <source>&lt; 0.01 s</source>
        <translation>&lt;&#xa0;0,01&#xa0;s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>The true size lies within this with 95 % certainty; a dash: it is exact</source>
        <translation>La vraie taille est comprise dedans avec 95&#xa0;% de certitude&#xa0;; un tiret&#xa0;: elle est exacte</translation>
    </message>
    <message>
        <source>Steps that can be restored</source>
        <translation>Étapes restaurables</translation>
    </message>
    <message>
        <source>What packing all layers takes one core of this machine</source>
        <translation>Ce que la compression de toutes les couches coûte à un cœur de cette machine</translation>
    </message>
    <message>
        <source>What unpacking all layers takes one core of this machine</source>
        <translation>Ce que la décompression de toutes les couches coûte à un cœur de cette machine</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Décompression</translation>
    </message>
    <message>
        <source>Margin</source>
        <comment>of error</comment>
        <translation>Marge</translation>
    </message>
</context>
<context>
    <name>cachalot::WhatIfPanel</name>
    <message>
        <source>Export like this…</source>
        <translation>Exporter ainsi…</translation>
    </message>
    <message>
        <source>&amp;What would become of</source>
        <translation>&amp;Que deviendrait</translation>
    </message>
    <message>
        <source>Ways to keep the cache</source>
        <translation>Façons de garder le cache</translation>
    </message>
    <message>
        <source>No longer CACHED with min</source>
        <translation>Plus CACHED avec min</translation>
    </message>
    <message>
        <source>Steps that min loses</source>
        <translation>Étapes que min perd</translation>
    </message>
    <message>
        <source>Every step stays as it is.</source>
        <translation>Chaque étape reste telle quelle.</translation>
    </message>
    <message>
        <source>The compressions were not measured: %1</source>
        <translation>Les compressions n’ont pas été mesurées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Opens the dialog for copies with these options</source>
        <translation>Ouvre le dialogue de copie avec ces options</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Mesurer à nouveau</translation>
    </message>
    <message>
        <source>Measure compressions</source>
        <translation>Mesurer les compressions</translation>
    </message>
    <message>
        <source>Measuring %1 %… Cancel</source>
        <translation>Mesure %1&#xa0;%… Annuler</translation>
    </message>
    <message>
        <source>Measuring… Cancel</source>
        <translation>Mesure… Annuler</translation>
    </message>
    <message>
        <source>What other compressions would take is measured on a sample of the layers: at most 64 MB are packed on trial.</source>
        <translation>Ce que prendraient d’autres compressions est mesuré sur un échantillon des couches&#xa0;: 64&#xa0;Mo au plus sont compressés à l’essai.</translation>
    </message>
</context>
</TS>
