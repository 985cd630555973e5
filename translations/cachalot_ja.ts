<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AttributeSchema</name>
    <message>
        <source>Azure Blob Storage</source>
        <translation>Azure Blob Storage</translation>
    </message>
    <message>
        <source>A cache in a container of Azure Blob Storage.</source>
        <translation>Azure Blob Storage のコンテナーに置くキャッシュ。</translation>
    </message>
    <message>
        <source>The address of the storage account, such as https://account.blob.core.windows.net.</source>
        <translation>ストレージアカウントのアドレス（例：https://account.blob.core.windows.net）。</translation>
    </message>
    <message>
        <source>It must begin with https://.</source>
        <translation>https:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>The container of the account.</source>
        <translation>アカウントのコンテナー。</translation>
    </message>
    <message>
        <source>It is created where it does not exist, by an import too.</source>
        <translation>存在しない場合は、インポート時にも作成されます。</translation>
    </message>
    <message>
        <source>The name of the cache in the container.</source>
        <translation>コンテナー内でのキャッシュの名前。</translation>
    </message>
    <message>
        <source>An export writes every name of a list a;b;c, and an import reads all of them.</source>
        <translation>エクスポートは a;b;c の形の一覧のすべての名前に書き込み、インポートはそのすべてを読み取ります。</translation>
    </message>
    <message>
        <source>The folder that all keys of the cache are in.</source>
        <translation>キャッシュのすべてのキーを置くフォルダー。</translation>
    </message>
    <message>
        <source>Joined with the other parts as a path: a slash is added, and // and .. are cleaned.</source>
        <translation>ほかの部分とパスとして結合されます。スラッシュが補われ、// と .. は整理されます。</translation>
    </message>
    <message>
        <source>The folder of the layers, below prefix.</source>
        <translation>レイヤーのフォルダー（prefix の下）。</translation>
    </message>
    <message>
        <source>The folder of the names, below prefix.</source>
        <translation>名前のフォルダー（prefix の下）。</translation>
    </message>
    <message>
        <source>The name of the storage account; by default the first part of the address&apos;s host name.</source>
        <translation>ストレージアカウントの名前。既定は、アドレスのホスト名の先頭部分です。</translation>
    </message>
    <message>
        <source>A shared key of the account.</source>
        <translation>アカウントの共有キー。</translation>
    </message>
    <message>
        <source>Without one the daemon signs in by its own Azure settings (environment, managed identity, Azure CLI).</source>
        <translation>ない場合、デーモンは自身の Azure 設定（環境変数、マネージド ID、Azure CLI）でサインインします。</translation>
    </message>
    <message>
        <source>How much to store: the layers of the final image (min), or those of every build step (max).</source>
        <translation>どこまで保存するか：最終イメージのレイヤー (min)、またはすべてのビルドステップのレイヤー (max)。</translation>
    </message>
    <message>
        <source>Any other value counts as min, without a word. max also publishes the layers of stages that are not part of the image.</source>
        <translation>ほかの値は警告なしに min として扱われます。max では、イメージに含まれないステージのレイヤーも公開されます。</translation>
    </message>
    <message>
        <source>Let the build succeed although the export of its cache failed.</source>
        <translation>キャッシュのエクスポートに失敗しても、ビルドを成功させます。</translation>
    </message>
    <message>
        <source>A value that is no boolean counts as false. A wrong setting of the exporter (no region, an expired token) still fails the build.</source>
        <translation>真偽値でない値は false として扱われます。エクスポーターの設定の誤り（リージョンなし、期限切れのトークン）では、ビルドはやはり失敗します。</translation>
    </message>
    <message>
        <source>How newly written layers are compressed.</source>
        <translation>新しく書き込むレイヤーの圧縮方式。</translation>
    </message>
    <message>
        <source>Layers that exist already keep their compression unless force-compression is set.</source>
        <translation>既存のレイヤーは、force-compression を設定しない限り、圧縮方式を維持します。</translation>
    </message>
    <message>
        <source>How hard to compress: 0 to 9 for gzip and estargz, 0 to 22 for zstd.</source>
        <translation>圧縮の強さ：gzip と estargz は 0～9、zstd は 0～22。</translation>
    </message>
    <message>
        <source>Without effect on uncompressed layers.</source>
        <translation>非圧縮のレイヤーには影響しません。</translation>
    </message>
    <message>
        <source>Compress all layers again, those of the base image and of earlier caches too.</source>
        <translation>ベースイメージや以前のキャッシュのものも含め、すべてのレイヤーを圧縮し直します。</translation>
    </message>
    <message>
        <source>Slow, and layers are then no longer shared with the base image. An empty value means true.</source>
        <translation>時間がかかり、レイヤーはベースイメージと共有されなくなります。空の値は true を意味します。</translation>
    </message>
    <message>
        <source>Store the cache as an OCI image manifest, which most registries accept, rather than as an index.</source>
        <translation>キャッシュをインデックスではなく、たいていのレジストリが受け付ける OCI イメージマニフェストとして保存します。</translation>
    </message>
    <message>
        <source>The default is false before BuildKit 0.21, and wherever oci-mediatypes is false. Set it for Amazon ECR, Harbor and older builders.</source>
        <translation>BuildKit 0.21 より前と、oci-mediatypes が false の場合、既定は false です。Amazon ECR、Harbor、古いビルダーでは設定してください。</translation>
    </message>
    <message>
        <source>Use the media types of OCI rather than those of Docker.</source>
        <translation>Docker ではなく OCI のメディアタイプを使います。</translation>
    </message>
    <message>
        <source>false together with image-manifest=true is an error.</source>
        <translation>false と image-manifest=true を併用するとエラーになります。</translation>
    </message>
    <message>
        <source>docker driver</source>
        <translation>docker ドライバー</translation>
    </message>
    <message>
        <source>Of registry caches it imports inline ones only. buildx refuses every other export: turn on the containerd image store, or use another driver.</source>
        <translation>レジストリのキャッシュのうち、インポートするのはインラインのものだけです。ほかのエクスポートはすべて buildx が拒否します。containerd イメージストアを有効にするか、別のドライバーを使ってください。</translation>
    </message>
    <message>
        <source>docker driver with the containerd image store</source>
        <translation>containerd イメージストアを使う docker ドライバー</translation>
    </message>
    <message>
        <source>Without s3 and azblob; buildx leaves an s3 cache out without a word.</source>
        <translation>s3 と azblob は使えません。buildx は s3 のキャッシュを警告なしに除外します。</translation>
    </message>
    <message>
        <source>docker-container driver</source>
        <translation>docker-container ドライバー</translation>
    </message>
    <message>
        <source>kubernetes driver</source>
        <translation>kubernetes ドライバー</translation>
    </message>
    <message>
        <source>remote driver, or buildkitd on its own</source>
        <translation>remote ドライバー、または単独の buildkitd</translation>
    </message>
    <message>
        <source>GitHub Actions</source>
        <translation>GitHub Actions</translation>
    </message>
    <message>
        <source>A cache in the cache service of GitHub Actions; it can be used within a workflow only.</source>
        <translation>GitHub Actions のキャッシュサービスに置くキャッシュ。ワークフローの中でのみ使えます。</translation>
    </message>
    <message>
        <source>The name of the cache, so that several images keep theirs apart.</source>
        <translation>複数のイメージのキャッシュを区別するための名前。</translation>
    </message>
    <message>
        <source>Two builds with the same scope overwrite each other&apos;s cache.</source>
        <translation>同じ scope を使う 2 つのビルドは、互いのキャッシュを上書きします。</translation>
    </message>
    <message>
        <source>The runtime token of the workflow.</source>
        <translation>ワークフローのランタイムトークン。</translation>
    </message>
    <message>
        <source>Without one buildx drops the cache without a word, and buildctl fails. It expires with the job.</source>
        <translation>ない場合、buildx はキャッシュを警告なしに破棄し、buildctl は失敗します。ジョブの終了とともに失効します。</translation>
    </message>
    <message>
        <source>The address of the cache service, first version of its interface.</source>
        <translation>キャッシュサービスのアドレス（インターフェイスの第 1 版）。</translation>
    </message>
    <message>
        <source>One of url and url_v2 is needed.</source>
        <translation>url と url_v2 のどちらかが必要です。</translation>
    </message>
    <message>
        <source>The address of the cache service, second version of its interface.</source>
        <translation>キャッシュサービスのアドレス（インターフェイスの第 2 版）。</translation>
    </message>
    <message>
        <source>The client fills it where version is 2 or ACTIONS_CACHE_SERVICE_V2 is true. Its presence selects the second version unless version is 1.</source>
        <translation>version が 2、または ACTIONS_CACHE_SERVICE_V2 が true の場合は、クライアントが補います。指定すると、version が 1 でない限り第 2 版が選ばれます。</translation>
    </message>
    <message>
        <source>Which version of the service&apos;s interface to use; told from the addresses by default.</source>
        <translation>サービスのインターフェイスのどの版を使うか。既定ではアドレスから判断します。</translation>
    </message>
    <message>
        <source>How long one request to the service may take.</source>
        <translation>サービスへの 1 回の要求にかけてよい時間。</translation>
    </message>
    <message>
        <source>The repository, as owner/name, whose cache entries are listed before an export.</source>
        <translation>エクスポート前にキャッシュのエントリを一覧するリポジトリ（owner/name の形）。</translation>
    </message>
    <message>
        <source>Only together with ghtoken; docker/build-push-action sets both. It saves a request per layer.</source>
        <translation>ghtoken と併用した場合のみ有効です。docker/build-push-action は両方を設定します。レイヤーごとに要求を 1 回減らせます。</translation>
    </message>
    <message>
        <source>The token for GitHub&apos;s REST interface, to list the cache entries of repository.</source>
        <translation>repository のキャッシュのエントリを一覧するための、GitHub の REST インターフェイスのトークン。</translation>
    </message>
    <message>
        <source>Only together with repository.</source>
        <translation>repository と併用した場合のみ有効です。</translation>
    </message>
    <message>
        <source>Local directory</source>
        <translation>ローカルディレクトリ</translation>
    </message>
    <message>
        <source>A cache in a directory of the machine that runs the build command, as an OCI layout.</source>
        <translation>ビルドコマンドを実行するマシンのディレクトリに、OCI レイアウトで置くキャッシュ。</translation>
    </message>
    <message>
        <source>The directory to write to; it is created where it does not exist.</source>
        <translation>書き込み先のディレクトリ。存在しない場合は作成されます。</translation>
    </message>
    <message>
        <source>The directory to read from.</source>
        <translation>読み取るディレクトリ。</translation>
    </message>
    <message>
        <source>A directory, index, tag or blob that is missing is a warning: the build goes on without the cache.</source>
        <translation>ディレクトリ、インデックス、タグ、または blob がない場合は警告になり、ビルドはキャッシュなしで続行します。</translation>
    </message>
    <message>
        <source>The name of the cache in the directory, so that it can hold several.</source>
        <translation>ディレクトリ内でのキャッシュの名前。これにより複数のキャッシュを置けます。</translation>
    </message>
    <message>
        <source>An import ignores it where digest is given.</source>
        <translation>digest を指定した場合、インポートでは無視されます。</translation>
    </message>
    <message>
        <source>The digest of the manifest to read, rather than the one that tag names.</source>
        <translation>tag が指すものの代わりに読み取る、マニフェストのダイジェスト。</translation>
    </message>
    <message>
        <source>The client looks it up in index.json.</source>
        <translation>クライアントが index.json から探します。</translation>
    </message>
    <message>
        <source>After the export, delete the blobs of the directory that no cache in it needs.</source>
        <translation>エクスポート後に、ディレクトリ内のどのキャッシュにも不要な blob を削除します。</translation>
    </message>
    <message>
        <source>Older clients ignore it. It can delete blobs of an export that runs at the same time, and a failure is only logged.</source>
        <translation>古いクライアントでは無視されます。同時に実行中のエクスポートの blob を削除することがあり、失敗してもログに記録されるだけです。</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>インライン</translation>
    </message>
    <message>
        <source>A cache inside the configuration of the image that is pushed; it holds the final image&apos;s layers only. It has no settings, and is imported as a registry cache with the image&apos;s name.</source>
        <translation>プッシュするイメージの設定の中に置くキャッシュ。最終イメージのレイヤーだけを含みます。設定項目はなく、イメージの名前でレジストリのキャッシュとしてインポートします。</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>A cache in a container registry, under a tag of its own. Credentials come from the docker login.</source>
        <translation>コンテナーレジストリに専用のタグで置くキャッシュ。認証情報は docker login のものを使います。</translation>
    </message>
    <message>
        <source>The name of the cache in the registry, such as registry.example.com/app:cache.</source>
        <translation>レジストリでのキャッシュの名前（例：registry.example.com/app:cache）。</translation>
    </message>
    <message>
        <source>Without a host it is docker.io, without a tag :latest. Use another name than the image&apos;s: an export replaces what was there.</source>
        <translation>ホストがなければ docker.io、タグがなければ :latest になります。イメージとは別の名前を使ってください。エクスポートは元の内容を置き換えます。</translation>
    </message>
    <message>
        <source>Talk to the registry over plain HTTP and without checking certificates.</source>
        <translation>平文の HTTP を使い、証明書を検証せずにレジストリと通信します。</translation>
    </message>
    <message>
        <source>Replaces what the daemon&apos;s configuration says of that host, its mirrors and certificates included. A value that is no boolean is an error.</source>
        <translation>そのホストに関するデーモンの設定を、ミラーと証明書も含めて置き換えます。真偽値でない値はエラーになります。</translation>
    </message>
    <message>
        <source>Amazon S3</source>
        <translation>Amazon S3</translation>
    </message>
    <message>
        <source>A cache in a bucket of Amazon S3 or of a store that speaks its protocol.</source>
        <translation>Amazon S3、またはそのプロトコルに対応したストアのバケットに置くキャッシュ。</translation>
    </message>
    <message>
        <source>The bucket.</source>
        <translation>バケット。</translation>
    </message>
    <message>
        <source>The region of the bucket, such as eu-central-1.</source>
        <translation>バケットのリージョン（例：eu-central-1）。</translation>
    </message>
    <message>
        <source>Other stores need one too; any name does for most of them.</source>
        <translation>ほかのストアでも必要です。たいていは任意の名前でかまいません。</translation>
    </message>
    <message>
        <source>The name of the cache in the bucket.</source>
        <translation>バケット内でのキャッシュの名前。</translation>
    </message>
    <message>
        <source>An export writes every name of a list a;b;c; an import reads the first only.</source>
        <translation>エクスポートは a;b;c の形の一覧のすべての名前に書き込み、インポートは先頭だけを読み取ります。</translation>
    </message>
    <message>
        <source>The address of a store other than Amazon&apos;s, such as https://minio.example.com.</source>
        <translation>Amazon 以外のストアのアドレス（例：https://minio.example.com）。</translation>
    </message>
    <message>
        <source>Put the bucket into the path of a URL rather than into its host name.</source>
        <translation>バケットを URL のホスト名ではなくパスに入れます。</translation>
    </message>
    <message>
        <source>Honoured only with endpoint_url. A value that is no boolean counts as false.</source>
        <translation>endpoint_url と併用した場合のみ有効です。真偽値でない値は false として扱われます。</translation>
    </message>
    <message>
        <source>What all keys of the cache begin with.</source>
        <translation>キャッシュのすべてのキーの先頭部分。</translation>
    </message>
    <message>
        <source>No slash is added: write one at its end.</source>
        <translation>スラッシュは補われません。末尾に書いてください。</translation>
    </message>
    <message>
        <source>What the keys of layers begin with, after prefix.</source>
        <translation>レイヤーのキーの、prefix に続く先頭部分。</translation>
    </message>
    <message>
        <source>No slash is added.</source>
        <translation>スラッシュは補われません。</translation>
    </message>
    <message>
        <source>What the keys of the names begin with, after prefix.</source>
        <translation>名前のキーの、prefix に続く先頭部分。</translation>
    </message>
    <message>
        <source>The access key; without one, buildx takes it from its AWS settings.</source>
        <translation>アクセスキー。ない場合、buildx は自身の AWS 設定から取得します。</translation>
    </message>
    <message>
        <source>buildx reads the environment, profiles, SSO and instance roles; buildctl reads nothing. Where the id or the key is missing, the daemon&apos;s own AWS settings count.</source>
        <translation>buildx は環境変数、プロファイル、SSO、インスタンスロールを読み取り、buildctl は何も読み取りません。ID またはキーがない場合は、デーモン自身の AWS 設定が使われます。</translation>
    </message>
    <message>
        <source>The secret that belongs to access_key_id.</source>
        <translation>access_key_id に対応するシークレットキー。</translation>
    </message>
    <message>
        <source>The token of temporary credentials.</source>
        <translation>一時的な認証情報のトークン。</translation>
    </message>
    <message>
        <source>Counts only together with access_key_id and secret_access_key.</source>
        <translation>access_key_id および secret_access_key と併用した場合のみ有効です。</translation>
    </message>
    <message>
        <source>How old a layer that is still used may get before an export renews its date, so that a lifecycle rule of the bucket does not delete it.</source>
        <translation>使用中のレイヤーがどれだけ古くなったら、バケットのライフサイクルルールで削除されないように、エクスポート時に日付を更新するか。</translation>
    </message>
    <message>
        <source>A value that is no duration counts as 24h. Imports renew nothing.</source>
        <translation>期間でない値は 24h として扱われます。インポートでは何も更新されません。</translation>
    </message>
    <message>
        <source>How many layers are uploaded at a time.</source>
        <translation>同時にアップロードするレイヤーの数。</translation>
    </message>
    <message>
        <source>Leave the Accept-Encoding header out of the signature, as Google Cloud Storage needs it.</source>
        <translation>署名に Accept-Encoding ヘッダーを含めません（Google Cloud Storage で必要）。</translation>
    </message>
    <message>
        <source>A value that is no boolean counts as false.</source>
        <translation>真偽値でない値は false として扱われます。</translation>
    </message>
    <message>
        <source>How failed requests are repeated: with growing pauses, or adapted to the store&apos;s rate as well.</source>
        <translation>失敗した要求の再試行方法：間隔を延ばしていくか、さらにストアの速度に合わせるか。</translation>
    </message>
    <message>
        <source>How often a request is tried.</source>
        <translation>要求を試みる回数。</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>A (%1)</source>
        <translation>A（%1）</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>B (%1)</source>
        <translation>B（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n more layer(s)</source>
        <translation>
            <numerusform>%n レイヤー</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lets %2 more of %3 steps be restored, from the same layers.</source>
        <translation>同じレイヤーから、%1 のほうが %3 ステップ中 %2 ステップ多く復元できます。</translation>
    </message>
    <message>
        <source>%1 holds keys of more steps; both restore the same of %2 steps.</source>
        <translation>%1 のほうが多くのステップのキーを含みます。%2 ステップのうち、復元できるステップはどちらも同じです。</translation>
    </message>
    <message>
        <source>%1 holds %2, %3, and lets %4 more of %5 steps be restored.</source>
        <translation>%1 のほうが %2（%3）多く含み、%5 ステップ中 %4 ステップ多く復元できます。</translation>
    </message>
    <message>
        <source>%1 holds %2, %3, and lets the same steps be restored.</source>
        <translation>%1 のほうが %2（%3）多く含みますが、復元できるステップは同じです。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>There is nothing to compare: %1 could not be read.</source>
        <translation>比較できるものがありません。%1 を読み取れませんでした。</translation>
    </message>
    <message>
        <source>BuildKit would reject %1, so only layers can be compared: %2 in both, %3 only in %4, %5 only in %6.</source>
        <translation>BuildKit は %1 を拒否するため、レイヤーしか比較できません。両方にあるもの %2、%4 のみ %3、%6 のみ %5。</translation>
    </message>
    <message>
        <source>Both caches are empty.</source>
        <translation>どちらのキャッシュも空です。</translation>
    </message>
    <message>
        <source>%1 and %2 hold the same %3, and either lets %4 of %5 steps be restored.</source>
        <translation>%1 と %2 は同じ %3 を含み、どちらからも %5 ステップのうち %4 ステップを復元できます。</translation>
    </message>
    <message>
        <source>%1 They take %2 in %3 and %4 in %5.</source>
        <translation>%1サイズは %3 では %2、%5 では %4 です。</translation>
    </message>
    <message>
        <source>%1 and %2 have nothing in common: %3 against %4.</source>
        <translation>%1 と %2 に共通するものはありません：%3 と %4。</translation>
    </message>
    <message>
        <source>Of %1 steps, %2 can be restored only from %3 and %4 only from %5. %3 holds %6 of its own, %5 holds %7.</source>
        <translation>%1 ステップのうち、%2 は %3 からのみ、%4 は %5 からのみ復元できます。固有のレイヤーは %3 が %6、%5 が %7 です。</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Layers in both</source>
        <translation>両方にあるレイヤー</translation>
    </message>
    <message>
        <source>, %1 in B</source>
        <translation>、B では %1</translation>
    </message>
    <message>
        <source>Layers only in A</source>
        <translation>A のみのレイヤー</translation>
    </message>
    <message>
        <source>Layers only in B</source>
        <translation>B のみのレイヤー</translation>
    </message>
    <message>
        <source>Restorable from both</source>
        <translation>両方から復元可能</translation>
    </message>
    <message>
        <source>Restorable only from A</source>
        <translation>A からのみ復元可能</translation>
    </message>
    <message>
        <source>Restorable only from B</source>
        <translation>B からのみ復元可能</translation>
    </message>
    <message>
        <source>Restorable from neither</source>
        <translation>どちらからも復元不可</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message>
        <source>under a second</source>
        <translation>1 秒未満</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>約 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>約 %1 分</translation>
    </message>
    <message numerus="yes">
        <source>Only in %1: %2, %3 at %4 Mbit/s, for %n step(s)</source>
        <translation>
            <numerusform>%1 のみ: %2、%4 Mbit/s で %3、%n ステップ分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyCells</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy digest</source>
        <translation>ダイジェストをコピー</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>表を CSV としてコピー</translation>
    </message>
    <message>
        <source>Copy the first %1 rows as CSV</source>
        <translation>先頭 %1 行を CSV としてコピー</translation>
    </message>
    <message>
        <source>Copy table as JSON</source>
        <translation>表を JSON としてコピー</translation>
    </message>
    <message>
        <source>Copy the first %1 rows as JSON</source>
        <translation>先頭 %1 行を JSON としてコピー</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>You stopped this before it was done.</source>
        <translation>完了する前に停止されました。</translation>
    </message>
    <message>
        <source>This does not name a cache</source>
        <translation>キャッシュを指していません</translation>
    </message>
    <message>
        <source>Check the spelling: a folder, or a flag such as type=local,src=DIR,tag=NAME.</source>
        <translation>書き方を確認してください。フォルダー、または type=local,src=DIR,tag=NAME のようなフラグを指定します。</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>サポートされていません</translation>
    </message>
    <message>
        <source>This version can&apos;t do that with this kind of store.</source>
        <translation>このバージョンでは、この種類のストアに対してその操作はできません。</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation>何もありません</translation>
    </message>
    <message>
        <source>It may have been moved, renamed or deleted.</source>
        <translation>移動、名前の変更、または削除された可能性があります。</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>時間内に応答がありません</translation>
    </message>
    <message>
        <source>Check the connection and try again.</source>
        <translation>接続を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Can&apos;t be reached</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>Check the connection and the address, then try again.</source>
        <translation>接続とアドレスを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>サーバーでエラーが発生しました</translation>
    </message>
    <message>
        <source>Try again later; the details hold what it answered.</source>
        <translation>しばらくしてからもう一度お試しください。サーバーの応答は詳細にあります。</translation>
    </message>
    <message>
        <source>Reading failed</source>
        <translation>読み取りに失敗しました</translation>
    </message>
    <message>
        <source>The disk or the network drive reported an error.</source>
        <translation>ディスクまたはネットワークドライブがエラーを報告しました。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>空き容量を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>The data is not what it should be. A build would not use it either: export the cache again.</source>
        <translation>データが本来の内容と異なります。ビルドでも使用されません。キャッシュをもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>It is larger or deeper than any real cache, so reading it was stopped.</source>
        <translation>実際のキャッシュではありえない大きさ、または深さのため、読み取りを中止しました。</translation>
    </message>
    <message>
        <source>Refused for safety</source>
        <translation>安全のため拒否しました</translation>
    </message>
    <message>
        <source>Something else is working on it. Wait for it to end and try again.</source>
        <translation>ほかの処理が使用中です。終わるのを待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>A defect in Cachalot</source>
        <translation>Cachalot の不具合</translation>
    </message>
    <message>
        <source>Please report this, with the details.</source>
        <translation>詳細を添えて報告してください。</translation>
    </message>
    <message>
        <source>Access was denied</source>
        <translation>アクセスが拒否されました</translation>
    </message>
    <message>
        <source>Check the credentials and what they allow; for files, who owns and who may read them.</source>
        <translation>認証情報とその権限を確認してください。ファイルの場合は、所有者と読み取り権限を確認してください。</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Unsafe path</source>
        <translation>安全でないパス</translation>
    </message>
    <message>
        <source>Name too long</source>
        <translation>名前が長すぎる</translation>
    </message>
    <message>
        <source>Damaged archive</source>
        <translation>アーカイブの破損</translation>
    </message>
    <message>
        <source>Over a limit</source>
        <translation>上限超過</translation>
    </message>
    <message>
        <source>Unsupported entry</source>
        <translation>非対応のエントリ</translation>
    </message>
    <message>
        <source>Absurd size</source>
        <translation>異常なサイズ</translation>
    </message>
    <message>
        <source>Broken link</source>
        <translation>壊れたリンク</translation>
    </message>
    <message>
        <source>No end marker</source>
        <translation>終端なし</translation>
    </message>
    <message>
        <source>More findings</source>
        <translation>その他の検出事項</translation>
    </message>
    <message>
        <source>Wrong digest</source>
        <translation>ダイジェスト不一致</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation>サイズ不一致</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>Link to nothing</source>
        <translation>リンク先なし</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>同名の項目あり</translation>
    </message>
    <message>
        <source>Name refused</source>
        <translation>名前が拒否された</translation>
    </message>
    <message>
        <source>Not supported here</source>
        <translation>ここでは非対応</translation>
    </message>
    <message>
        <source>Too many directories</source>
        <translation>ディレクトリ過多</translation>
    </message>
</context>
<context>
    <name>JsonTree</name>
    <message>
        <source>too long to show</source>
        <translation>長すぎて表示できません</translation>
    </message>
    <message>
        <source>more text after the end</source>
        <translation>終わりの後に余分なテキストがあります</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>テキストが途中で終わっています</translation>
    </message>
    <message>
        <source>a comma or the end of the list is missing</source>
        <translation>コンマまたはリストの終わりがありません</translation>
    </message>
    <message>
        <source>a member&apos;s name is missing</source>
        <translation>メンバーの名前がありません</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>コロンがありません</translation>
    </message>
    <message>
        <source>a text has no end</source>
        <translation>文字列が閉じられていません</translation>
    </message>
    <message>
        <source>this is no value</source>
        <translation>値ではありません</translation>
    </message>
    <message>
        <source>more values than are shown</source>
        <translation>表示できる数を超える値があります</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
</context>
<context>
    <name>LayerNames</name>
    <message>
        <source>Layer %1</source>
        <translation>レイヤー %1</translation>
    </message>
</context>
<context>
    <name>LayerWords</name>
    <message>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>In</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Bytes in %1</source>
        <translation>%1 のバイト数</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>An annotation has a malformed value</source>
        <translation>アノテーションの値が不正です</translation>
    </message>
    <message>
        <source>A layer lacks its annotations</source>
        <translation>レイヤーにアノテーションがありません</translation>
    </message>
    <message>
        <source>A layer&apos;s archive is damaged</source>
        <translation>レイヤーのアーカイブが破損しています</translation>
    </message>
    <message>
        <source>A descriptor has an impossible digest or size</source>
        <translation>デスクリプターのダイジェストまたはサイズがありえない値です</translation>
    </message>
    <message>
        <source>A digest is malformed</source>
        <translation>ダイジェストの形式が不正です</translation>
    </message>
    <message>
        <source>A blob&apos;s bytes have another digest</source>
        <translation>blob の内容がダイジェストと一致しません</translation>
    </message>
    <message>
        <source>A layer&apos;s blob is missing</source>
        <translation>レイヤーの blob がありません</translation>
    </message>
    <message>
        <source>Something that is no file stands in place of a blob</source>
        <translation>blob があるべき場所に、ファイルではないものがあります</translation>
    </message>
    <message>
        <source>A blob has another size than it should</source>
        <translation>blob のサイズが本来と異なります</translation>
    </message>
    <message>
        <source>A layer unpacks to much more than its size</source>
        <translation>レイヤーを展開すると、記載サイズよりはるかに大きくなります</translation>
    </message>
    <message>
        <source>A hard link leads to a file that no layer holds</source>
        <translation>ハードリンクの先のファイルが、どのレイヤーにもありません</translation>
    </message>
    <message>
        <source>The manifest names no cache config</source>
        <translation>マニフェストにキャッシュ設定の記載がありません</translation>
    </message>
    <message>
        <source>The cache config can&apos;t be read</source>
        <translation>キャッシュ設定を読み取れません</translation>
    </message>
    <message>
        <source>The cache config&apos;s blob is missing</source>
        <translation>キャッシュ設定の blob がありません</translation>
    </message>
    <message>
        <source>The cache config is over 1 MiB</source>
        <translation>キャッシュ設定が 1 MiB を超えています</translation>
    </message>
    <message>
        <source>A layer unpacks to other bytes than it should</source>
        <translation>レイヤーを展開した内容が本来と異なります</translation>
    </message>
    <message>
        <source>A layer lacks the digest of its unpacked bytes</source>
        <translation>レイヤーに展開後の内容のダイジェストがありません</translation>
    </message>
    <message>
        <source>A step is listed twice</source>
        <translation>ステップが重複して記載されています</translation>
    </message>
    <message>
        <source>A step has an input without alternatives</source>
        <translation>ステップの入力に候補がありません</translation>
    </message>
    <message>
        <source>The caches of several Git refs are shown as one</source>
        <translation>複数の Git ref のキャッシュを 1 つにまとめて表示しています</translation>
    </message>
    <message>
        <source>The cache is signed; the signature was not checked</source>
        <translation>キャッシュは署名されています。署名は検証していません</translation>
    </message>
    <message>
        <source>Several entries of index.json have this tag</source>
        <translation>index.json の複数のエントリにこのタグがあります</translation>
    </message>
    <message>
        <source>index.json can&apos;t be read</source>
        <translation>index.json を読み取れません</translation>
    </message>
    <message>
        <source>There is no index.json</source>
        <translation>index.json がありません</translation>
    </message>
    <message>
        <source>A step or a layer points at a layer that is not there</source>
        <translation>ステップまたはレイヤーが、存在しないレイヤーを参照しています</translation>
    </message>
    <message>
        <source>A step depends on a step that is not there</source>
        <translation>ステップが、存在しないステップに依存しています</translation>
    </message>
    <message>
        <source>A layer is not in the manifest</source>
        <translation>レイヤーがマニフェストにありません</translation>
    </message>
    <message>
        <source>A layer is among its own parents</source>
        <translation>レイヤーが自分自身の親になっています</translation>
    </message>
    <message>
        <source>A step depends on itself</source>
        <translation>ステップが自分自身に依存しています</translation>
    </message>
    <message>
        <source>The manifest is an index and a manifest at once</source>
        <translation>マニフェストがインデックスとマニフェストを兼ねています</translation>
    </message>
    <message>
        <source>The manifest can&apos;t be read</source>
        <translation>マニフェストを読み取れません</translation>
    </message>
    <message>
        <source>The manifest&apos;s blob is missing</source>
        <translation>マニフェストの blob がありません</translation>
    </message>
    <message>
        <source>The manifest is over 1 MiB</source>
        <translation>マニフェストが 1 MiB を超えています</translation>
    </message>
    <message>
        <source>The manifest is not of the kind that it says</source>
        <translation>マニフェストの種類が記載と異なります</translation>
    </message>
    <message>
        <source>A layer is packed in another way than it says</source>
        <translation>レイヤーの圧縮方式が記載と異なります</translation>
    </message>
    <message>
        <source>A layer&apos;s media type is unknown</source>
        <translation>レイヤーのメディアタイプが不明です</translation>
    </message>
    <message>
        <source>A file&apos;s name is longer than any file system takes</source>
        <translation>ファイル名が、どのファイルシステムの上限よりも長くなっています</translation>
    </message>
    <message>
        <source>JSON is nested too deeply</source>
        <translation>JSON の入れ子が深すぎます</translation>
    </message>
    <message>
        <source>The cache holds no steps</source>
        <translation>キャッシュにステップがありません</translation>
    </message>
    <message>
        <source>No step has a result</source>
        <translation>結果のあるステップがありません</translation>
    </message>
    <message>
        <source>A step&apos;s key is random</source>
        <translation>ステップのキーがランダムです</translation>
    </message>
    <message>
        <source>Something is larger than is read</source>
        <translation>読み取りの上限を超える大きさのものがあります</translation>
    </message>
    <message>
        <source>A layer has an entry of a kind that BuildKit does not unpack</source>
        <translation>レイヤーに、BuildKit が展開しない種類のエントリがあります</translation>
    </message>
    <message>
        <source>A file&apos;s path or link leads out of its layer</source>
        <translation>ファイルのパスまたはリンクがレイヤーの外を指しています</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>対処は不要です。</translation>
    </message>
    <message>
        <source>Export the cache again from a build, under the same name.</source>
        <translation>ビルドから、同じ名前でキャッシュをもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Copy the blob from another copy of the store, or export the cache again from a build. An export skips blobs that are already there: remove a wrong one first.</source>
        <translation>ストアの別のコピーから blob をコピーするか、ビルドからキャッシュをもう一度エクスポートしてください。エクスポートでは既存の blob が飛ばされるため、誤った blob は先に取り除いてください。</translation>
    </message>
    <message>
        <source>BuildKit imports no larger ones from a registry or a directory. Export with mode=min, or export the stages of the build as caches of their own.</source>
        <translation>BuildKit は、レジストリやディレクトリからこれより大きいものをインポートしません。mode=min でエクスポートするか、ビルドの各ステージを別々のキャッシュとしてエクスポートしてください。</translation>
    </message>
    <message>
        <source>Check the directory: is it complete, and was it copied as a whole?</source>
        <translation>ディレクトリを確認してください。すべて揃っていますか。まるごとコピーされましたか。</translation>
    </message>
    <message>
        <source>Export the cache again, with mode=max, from a build that ran its steps.</source>
        <translation>ステップを実際に実行したビルドから、mode=max でキャッシュをもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Check which tool wrote it: BuildKit does not write this. Export the cache again from a build.</source>
        <translation>どのツールが書き込んだか確認してください。BuildKit はこのようなものを書き込みません。ビルドからキャッシュをもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>No honest build makes this. Don&apos;t use the cache unless you know where it comes from.</source>
        <translation>正当なビルドからはこのようなものは作られません。出所が分からない限り、このキャッシュを使わないでください。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>No effect</source>
        <translation>影響なし</translation>
    </message>
    <message>
        <source>Step runs again</source>
        <translation>ステップを再実行</translation>
    </message>
    <message>
        <source>Step runs again, late</source>
        <translation>ステップを遅れて再実行</translation>
    </message>
    <message>
        <source>Cache is rejected</source>
        <translation>キャッシュを拒否</translation>
    </message>
    <message>
        <source>Cache counts as empty</source>
        <translation>空のキャッシュとして扱う</translation>
    </message>
    <message>
        <source>Cache is skipped</source>
        <translation>キャッシュをスキップ</translation>
    </message>
    <message>
        <source>Build fails</source>
        <translation>ビルド失敗</translation>
    </message>
    <message>
        <source>The build ends with an error that it would not have without this cache.</source>
        <translation>このキャッシュがなければ起きないエラーで、ビルドが終了します。</translation>
    </message>
    <message>
        <source>It makes no difference to a build.</source>
        <translation>ビルドに影響はありません。</translation>
    </message>
    <message>
        <source>BuildKit drops the results that need it without a word: their steps run again.</source>
        <translation>それを必要とする結果を BuildKit が警告なしに破棄するため、該当するステップは再実行されます。</translation>
    </message>
    <message>
        <source>The build counts on the result, fails to load it, and runs the step after all.</source>
        <translation>ビルドは結果を当てにしますが読み込みに失敗し、結局そのステップを実行します。</translation>
    </message>
    <message>
        <source>BuildKit rejects the whole cache. The build prints an error for the import and goes on without it: every step runs.</source>
        <translation>BuildKit はキャッシュ全体を拒否します。ビルドはインポートのエラーを表示してキャッシュなしで続行し、すべてのステップを実行します。</translation>
    </message>
    <message>
        <source>To a build the cache is empty, and nothing says so: every step runs.</source>
        <translation>ビルドからはキャッシュが空に見え、その旨の表示もありません。すべてのステップが実行されます。</translation>
    </message>
    <message>
        <source>The client prints a warning and does not pass the cache on to the build: every step runs.</source>
        <translation>クライアントは警告を表示し、キャッシュをビルドに渡しません。すべてのステップが実行されます。</translation>
    </message>
    <message>
        <source>A build gets all of this cache.</source>
        <translation>ビルドはこのキャッシュのすべてを利用できます。</translation>
    </message>
    <message>
        <source>A build gets a part of this cache.</source>
        <translation>ビルドはこのキャッシュの一部を利用できます。</translation>
    </message>
    <message>
        <source>A build gets nothing of this cache.</source>
        <translation>ビルドはこのキャッシュを何も利用できません。</translation>
    </message>
    <message>
        <source>A build that imports this cache can fail.</source>
        <translation>このキャッシュをインポートするビルドは失敗する可能性があります。</translation>
    </message>
</context>
<context>
    <name>SpecLinter</name>
    <message>
        <source>BuildKit ignores the unknown attribute %1</source>
        <translation>BuildKit は不明な属性 %1 を無視します</translation>
    </message>
    <message>
        <source>BuildKit ignores %1: the blank makes it another name</source>
        <translation>BuildKit は %1 を無視します。空白により別の名前になります</translation>
    </message>
    <message>
        <source>write %1 without the blank</source>
        <translation>空白なしで %1 と書いてください</translation>
    </message>
    <message>
        <source>a cache of this type has no such setting</source>
        <translation>この種類のキャッシュにその設定はありません</translation>
    </message>
    <message>
        <source>%1 is probably meant</source>
        <translation>おそらく %1 のことです</translation>
    </message>
    <message>
        <source>BuildKit ignores src of an export</source>
        <translation>BuildKit はエクスポートの src を無視します</translation>
    </message>
    <message>
        <source>BuildKit ignores dest of an import</source>
        <translation>BuildKit はインポートの dest を無視します</translation>
    </message>
    <message>
        <source>BuildKit ignores %1 of an export: it belongs to --cache-from</source>
        <translation>BuildKit はエクスポートの %1 を無視します。--cache-from に書くものです</translation>
    </message>
    <message>
        <source>BuildKit ignores %1 of an import: it belongs to --cache-to</source>
        <translation>BuildKit はインポートの %1 を無視します。--cache-to に書くものです</translation>
    </message>
    <message>
        <source>BuildKit ignores %1: a cache of type %2 is always written in gzip</source>
        <translation>BuildKit は %1 を無視します。種類が %2 のキャッシュは常に gzip で書き込まれます</translation>
    </message>
    <message>
        <source>BuildKit ignores %1: a cache of type %2 has a format of its own</source>
        <translation>BuildKit は %1 を無視します。種類が %2 のキャッシュには固有の形式があります</translation>
    </message>
    <message>
        <source>%1 is empty: %2</source>
        <translation>%1 が空です。%2</translation>
    </message>
    <message>
        <source>%1, and without %2 %3</source>
        <comment>a finding, an attribute, what happens</comment>
        <translation>%1。%2 がないため、%3</translation>
    </message>
    <message>
        <source> or $</source>
        <comment>between the names of variables</comment>
        <translation> または $</translation>
    </message>
    <message>
        <source>%1 is missing: %2</source>
        <translation>%1 がありません。%2</translation>
    </message>
    <message>
        <source>add %1=…</source>
        <translation>次を追加してください：%1=…</translation>
    </message>
    <message>
        <source>%1 is not set: buildkitd takes it from its own environment (%2), and where it is not set there either, %3</source>
        <translation>%1 が未設定です。buildkitd は自身の環境 (%2) から取得し、そこでも未設定の場合、%3</translation>
    </message>
    <message>
        <source>%1 is not set: the client takes it from %2; without it buildx leaves the cache out without a word, and buildctl fails</source>
        <translation>%1 が未設定です。クライアントは %2 から取得します。ない場合、buildx はキャッシュを警告なしに除外し、buildctl は失敗します</translation>
    </message>
    <message>
        <source>type is given more than once; the last one counts: %1</source>
        <translation>type が複数あります。最後のものが有効です：%1</translation>
    </message>
    <message>
        <source>BuildKit knows no cache of type %1: %2</source>
        <translation>BuildKit に %1 という種類のキャッシュはありません。%2</translation>
    </message>
    <message>
        <source>the types are %1</source>
        <translation>種類は %1 です</translation>
    </message>
    <message>
        <source>BuildKit can&apos;t import type=inline: the cache is not imported</source>
        <translation>BuildKit は type=inline をインポートできません。キャッシュはインポートされません</translation>
    </message>
    <message>
        <source>import it with type=registry,ref= and the name of the image</source>
        <translation>type=registry,ref= とイメージの名前でインポートしてください</translation>
    </message>
    <message>
        <source>%1 is given more than once; the last one counts</source>
        <translation>%1 が複数あります。最後のものが有効です</translation>
    </message>
    <message>
        <source>BuildKit ignores a value without a name</source>
        <translation>BuildKit は名前のない値を無視します</translation>
    </message>
    <message>
        <source>BuildKit ignores mode: an inline cache is always min</source>
        <translation>BuildKit は mode を無視します。インラインキャッシュは常に min です</translation>
    </message>
    <message>
        <source>BuildKit ignores %1: an inline cache has no settings</source>
        <translation>BuildKit は %1 を無視します。インラインキャッシュに設定はありません</translation>
    </message>
    <message>
        <source>for mode=max use a cache of type registry beside the image</source>
        <translation>mode=max には、イメージとは別に種類が registry のキャッシュを使ってください</translation>
    </message>
    <message>
        <source>the build fails</source>
        <translation>ビルドは失敗します</translation>
    </message>
    <message>
        <source>the cache is not imported</source>
        <translation>キャッシュはインポートされません</translation>
    </message>
    <message>
        <source>a second inline cache is dropped without a word</source>
        <translation>2 つ目のインラインキャッシュは警告なしに破棄されます</translation>
    </message>
    <message>
        <source>the build fails with &quot;%1&quot;</source>
        <translation>ビルドは「%1」で失敗します</translation>
    </message>
    <message>
        <source>write each reference once, whatever the other attributes are</source>
        <translation>ほかの属性にかかわらず、各参照は 1 回だけ書いてください</translation>
    </message>
    <message>
        <source>remove one of them</source>
        <translation>どちらかを削除してください</translation>
    </message>
    <message>
        <source>both exports write into one directory, and only the tag of the last one is kept</source>
        <translation>両方のエクスポートが 1 つのディレクトリに書き込み、最後のタグだけが残ります</translation>
    </message>
    <message>
        <source>export to two directories, or in two builds</source>
        <translation>2 つのディレクトリに、または 2 回のビルドでエクスポートしてください</translation>
    </message>
    <message>
        <source>both exports write the same cache; the one that ends last stays</source>
        <translation>両方のエクスポートが同じキャッシュに書き込み、最後に終わったものが残ります</translation>
    </message>
    <message>
        <source>the exports differ in mode, compression or format, and the index.json of the local directory may end up naming the manifest of another one, which the directory does not hold</source>
        <translation>エクスポートの mode、圧縮、または形式が異なるため、ローカルディレクトリの index.json が、そのディレクトリにない別のマニフェストを指すことがあります</translation>
    </message>
    <message>
        <source>give them the same settings, or export in two builds</source>
        <translation>同じ設定にするか、2 回のビルドでエクスポートしてください</translation>
    </message>
    <message>
        <source>none of the imports reads what this export writes</source>
        <translation>このエクスポートが書き込むものを、どのインポートも読み取りません</translation>
    </message>
    <message>
        <source>the new cache has another digest: the export succeeds, but no tag and no import finds it</source>
        <translation>新しいキャッシュのダイジェストは異なります。エクスポートは成功しますが、どのタグやインポートからも見つかりません</translation>
    </message>
    <message>
        <source>name a tag</source>
        <translation>タグを指定してください</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>%1 と書いてください</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is wrong, and what happens</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>image-manifest=true needs the media types of OCI, and oci-mediatypes=false turns them off: %1</source>
        <translation>image-manifest=true には OCI のメディアタイプが必要ですが、oci-mediatypes=false で無効になっています。%1</translation>
    </message>
    <message>
        <source>remove one of the two</source>
        <translation>どちらか一方を削除してください</translation>
    </message>
    <message>
        <source>oci-mediatypes=false turns image-manifest off too; BuildKit 0.21 fails instead</source>
        <translation>oci-mediatypes=false は image-manifest も無効にします。BuildKit 0.21 では失敗します</translation>
    </message>
    <message>
        <source>BuildKit talks to this registry over plain HTTP, and forgets what the daemon&apos;s configuration says of it</source>
        <translation>BuildKit はこのレジストリと平文の HTTP で通信し、デーモンの設定の記載を無視します</translation>
    </message>
    <message>
        <source>reset needs buildx 0.35 (BuildKit&apos;s client 0.31): older ones ignore it. It can delete blobs of an export that runs at the same time</source>
        <translation>reset には buildx 0.35（BuildKit のクライアント 0.31）が必要で、古いものでは無視されます。同時に実行中のエクスポートの blob を削除することがあります</translation>
    </message>
    <message>
        <source>each export adds its blobs to the directory, and nothing deletes those of the last one</source>
        <translation>エクスポートのたびに blob がディレクトリに増え、前回のものは削除されません</translation>
    </message>
    <message>
        <source>add reset=true (buildx 0.35 or later), or prune the directory</source>
        <translation>reset=true（buildx 0.35 以降）を追加するか、ディレクトリをクリーンアップしてください</translation>
    </message>
    <message>
        <source>the cache is stored without a name, and no import finds it</source>
        <translation>キャッシュは名前なしで保存され、どのインポートからも見つかりません</translation>
    </message>
    <message>
        <source>BuildKit ignores tag, since digest is given</source>
        <translation>digest が指定されているため、BuildKit は tag を無視します</translation>
    </message>
    <message>
        <source>tag is empty: the build fails</source>
        <translation>tag が空です。ビルドは失敗します</translation>
    </message>
    <message>
        <source>compression-level has no effect on uncompressed layers</source>
        <translation>compression-level は非圧縮のレイヤーには影響しません</translation>
    </message>
    <message>
        <source>%1 is beyond 0 to 9 of %2: the build fails at the first layer</source>
        <translation>%1 は %2 の 0～9 の範囲外です。ビルドは最初のレイヤーで失敗します</translation>
    </message>
    <message>
        <source>-1 is the default level of gzip</source>
        <translation>-1 は gzip の既定のレベルです</translation>
    </message>
    <message>
        <source>-2 is gzip without matches (Huffman codes only)</source>
        <translation>-2 は一致検索なしの gzip（ハフマン符号のみ）です</translation>
    </message>
    <message>
        <source>%1 is beyond 0 to 22 of zstd: the fastest level is taken</source>
        <translation>%1 は zstd の 0～22 の範囲外です。最も速いレベルが使われます</translation>
    </message>
    <message>
        <source>%1 is beyond 0 to 22 of zstd: the best level is taken</source>
        <translation>%1 は zstd の 0～22 の範囲外です。最も高いレベルが使われます</translation>
    </message>
    <message>
        <source>name is empty: the cache is stored under no name of its own</source>
        <translation>name が空です。キャッシュは固有の名前なしで保存されます</translation>
    </message>
    <message>
        <source>one of the names is empty, and counts as a name</source>
        <translation>名前の 1 つが空ですが、名前として扱われます</translation>
    </message>
    <message>
        <source>an s3 import reads the first name only (%1)</source>
        <translation>s3 のインポートは先頭の名前 (%1) だけを読み取ります</translation>
    </message>
    <message>
        <source>import each name with a spec of its own</source>
        <translation>名前ごとに別々のフラグでインポートしてください</translation>
    </message>
    <message>
        <source>BuildKit joins names as paths: .. and // in one lead to another place</source>
        <translation>BuildKit は名前をパスとして結合します。.. や // があると別の場所になります</translation>
    </message>
    <message>
        <source>no slash is added to %1: keys begin with %2</source>
        <translation>%1 にスラッシュは補われません。キーは %2 で始まります</translation>
    </message>
    <message>
        <source>write %1 for a folder (the keys then change)</source>
        <translation>フォルダーにするには %1 と書いてください（キーは変わります）</translation>
    </message>
    <message>
        <source>the keys begin with a slash: a folder without a name</source>
        <translation>キーがスラッシュで始まります。名前のないフォルダーになります</translation>
    </message>
    <message>
        <source>names and layers lie in one place, so a name can&apos;t be told from a layer</source>
        <translation>名前とレイヤーが同じ場所にあるため、名前とレイヤーを区別できません</translation>
    </message>
    <message>
        <source>buildx fills in the other half from its own AWS settings, which may belong to someone else; with buildctl the daemon&apos;s own settings count instead</source>
        <translation>もう一方は buildx が自身の AWS 設定から補いますが、別の人のものかもしれません。buildctl では代わりにデーモン自身の設定が使われます</translation>
    </message>
    <message>
        <source>give access_key_id and secret_access_key, or neither</source>
        <translation>access_key_id と secret_access_key は、両方とも指定するか、どちらも省いてください</translation>
    </message>
    <message>
        <source>session_token stands without the keys that it belongs to: buildx adds those of its own AWS settings, and BuildKit ignores it where there are none</source>
        <translation>session_token に対応するキーがありません。buildx は自身の AWS 設定のキーを補い、なければ BuildKit は無視します</translation>
    </message>
    <message>
        <source>give all three, or none</source>
        <translation>3 つすべてを指定するか、すべて省いてください</translation>
    </message>
    <message>
        <source>bucket is a name, not a URL: %1</source>
        <translation>bucket は URL ではなく名前です。%1</translation>
    </message>
    <message>
        <source>put what follows the bucket into prefix</source>
        <translation>バケットの後の部分は prefix に書いてください</translation>
    </message>
    <message>
        <source>bucket holds a slash: %1</source>
        <translation>bucket にスラッシュがあります。%1</translation>
    </message>
    <message>
        <source>put what follows the slash into prefix</source>
        <translation>スラッシュの後の部分は prefix に書いてください</translation>
    </message>
    <message>
        <source>BuildKit ignores use_path_style without endpoint_url</source>
        <translation>endpoint_url がないと、BuildKit は use_path_style を無視します</translation>
    </message>
    <message>
        <source>Google Cloud Storage answers SignatureDoesNotMatch, since it changes a signed header</source>
        <translation>Google Cloud Storage は署名済みのヘッダーを変更するため、SignatureDoesNotMatch を返します</translation>
    </message>
    <message>
        <source>add disable_accept_encoding=true (BuildKit 0.30 or later)</source>
        <translation>disable_accept_encoding=true（BuildKit 0.30 以降）を追加してください</translation>
    </message>
    <message>
        <source>account_url does not begin with https://: BuildKit fails with &quot;%1&quot;</source>
        <translation>account_url が https:// で始まっていません。BuildKit は「%1」で失敗します</translation>
    </message>
    <message>
        <source>Azure&apos;s sign-in is refused over plain HTTP: %1</source>
        <translation>平文の HTTP では Azure のサインインが拒否されます。%1</translation>
    </message>
    <message>
        <source>write https://, or give secret_access_key</source>
        <translation>https:// と書くか、secret_access_key を指定してください</translation>
    </message>
    <message>
        <source>account_url does not begin with https://: %1</source>
        <translation>account_url が https:// で始まっていません。%1</translation>
    </message>
    <message>
        <source>Azure takes no such container name: %1</source>
        <translation>Azure ではこのコンテナー名は使えません。%1</translation>
    </message>
    <message>
        <source>3 to 63 lower-case letters, digits and single hyphens</source>
        <translation>英小文字、数字、連続しないハイフンを 3～63 文字</translation>
    </message>
    <message>
        <source>the import creates the container where it does not exist</source>
        <translation>コンテナーが存在しない場合は、インポート時に作成されます</translation>
    </message>
    <message>
        <source>BuildKit joins the parts of a key as a path: .. and // in %1 lead to another place</source>
        <translation>BuildKit はキーの各部分をパスとして結合します。%1 に .. や // があると別の場所になります</translation>
    </message>
    <message>
        <source>BuildKit ignores %1 without %2</source>
        <translation>%2 がないと、BuildKit は %1 を無視します</translation>
    </message>
    <message>
        <source>the scope is buildkit: another build of the repository without a scope overwrites this cache</source>
        <translation>scope は buildkit です。リポジトリ内の scope のない別のビルドが、このキャッシュを上書きします</translation>
    </message>
    <message>
        <source>add a scope for each image</source>
        <translation>イメージごとに scope を追加してください</translation>
    </message>
    <message>
        <source>a scope with a semicolon in it is one scope, not several</source>
        <translation>セミコロンを含む scope は 1 つの scope で、複数ではありません</translation>
    </message>
    <message>
        <source>BuildKit ignores url_v2, since version is 1</source>
        <translation>version が 1 のため、BuildKit は url_v2 を無視します</translation>
    </message>
    <message>
        <source>BuildKit takes url_v2 and ignores url</source>
        <translation>BuildKit は url_v2 を使い、url を無視します</translation>
    </message>
    <message>
        <source>url is not set: the client takes it from $ACTIONS_CACHE_URL or $ACTIONS_RESULTS_URL; without it buildx leaves the cache out without a word</source>
        <translation>url が未設定です。クライアントは $ACTIONS_CACHE_URL または $ACTIONS_RESULTS_URL から取得します。ない場合、buildx はキャッシュを警告なしに除外します</translation>
    </message>
    <message>
        <source>%1=*** stands for a secret that was left out</source>
        <translation>%1=*** は除外されたシークレットを表します</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>省いてください</translation>
    </message>
    <message>
        <source>leave it out: the client takes it from $ACTIONS_RUNTIME_TOKEN</source>
        <translation>省いてください。クライアントが $ACTIONS_RUNTIME_TOKEN から取得します</translation>
    </message>
    <message>
        <source>leave it out: docker/build-push-action sets it</source>
        <translation>省いてください。docker/build-push-action が設定します</translation>
    </message>
    <message>
        <source>leave it out: buildx takes it from $AWS_ACCESS_KEY_ID, $AWS_SECRET_ACCESS_KEY and $AWS_SESSION_TOKEN, or from a profile</source>
        <translation>省いてください。buildx が $AWS_ACCESS_KEY_ID、$AWS_SECRET_ACCESS_KEY、$AWS_SESSION_TOKEN、またはプロファイルから取得します</translation>
    </message>
    <message>
        <source>leave it out: the daemon signs in by its own Azure settings</source>
        <translation>省いてください。デーモンが自身の Azure 設定でサインインします</translation>
    </message>
    <message>
        <source>%1 is in the spec: shells, process lists and build histories keep it, and buildx before 0.21.3 put it into traces and into the build&apos;s history (CVE-2025-0495)</source>
        <translation>フラグに %1 があります。シェル、プロセス一覧、ビルド履歴に残り、0.21.3 より前の buildx はトレースとビルド履歴にも書き込みます (CVE-2025-0495)</translation>
    </message>
    <message>
        <source>the value of %1 holds what looks like a password or a signature</source>
        <translation>%1 の値に、パスワードまたは署名らしいものが含まれています</translation>
    </message>
    <message>
        <source>leave it out of the spec</source>
        <translation>フラグから省いてください</translation>
    </message>
    <message>
        <source>write true or false</source>
        <translation>true または false と書いてください</translation>
    </message>
    <message>
        <source>%1 is no boolean: BuildKit takes it for false without a word</source>
        <translation>%1 は真偽値ではありません。BuildKit は警告なしに false として扱います</translation>
    </message>
    <message>
        <source>%1 is no boolean: %2</source>
        <translation>%1 は真偽値ではありません。%2</translation>
    </message>
    <message>
        <source>%1 is no integer: %2</source>
        <translation>%1 は整数ではありません。%2</translation>
    </message>
    <message>
        <source>%1: the interfaces of the service are 1 and 2</source>
        <translation>%1：サービスのインターフェイスは 1 と 2 です</translation>
    </message>
    <message>
        <source>%1 must be a positive integer: %2</source>
        <translation>%1 は正の整数でなければなりません。%2</translation>
    </message>
    <message>
        <source>write a number with a unit (h, m, s), such as 36h</source>
        <translation>36h のように、単位（h、m、s）付きの数値を書いてください</translation>
    </message>
    <message>
        <source>Go&apos;s durations know no days: write %1</source>
        <translation>Go の期間に日の単位はありません。%1 と書いてください</translation>
    </message>
    <message>
        <source>%1 is no duration: BuildKit takes 24h without a word</source>
        <translation>%1 は期間ではありません。BuildKit は警告なしに 24h を使います</translation>
    </message>
    <message>
        <source>%1 is no duration: %2</source>
        <translation>%1 は期間ではありません。%2</translation>
    </message>
    <message>
        <source>the values are %1</source>
        <translation>使える値は %1 です</translation>
    </message>
    <message>
        <source>%1: BuildKit takes it for min without a word</source>
        <translation>%1：BuildKit は警告なしに min として扱います</translation>
    </message>
    <message>
        <source>%1 is not known: %2</source>
        <translation>%1 は不明な値です。%2</translation>
    </message>
    <message>
        <source>%1 does not begin with https:// or http://: %2</source>
        <translation>%1 が https:// または http:// で始まっていません。%2</translation>
    </message>
    <message>
        <source>no shell expands the ~ in %1: a directory of that name is meant</source>
        <translation>%1 の ~ はシェルで展開されません。その名前のディレクトリとして扱われます</translation>
    </message>
    <message>
        <source>write $HOME, or the whole path</source>
        <translation>$HOME、または完全なパスを書いてください</translation>
    </message>
    <message>
        <source>%1 is no digest: the client prints a warning and leaves the cache out</source>
        <translation>%1 はダイジェストではありません。クライアントは警告を表示し、キャッシュを除外します</translation>
    </message>
    <message>
        <source>a digest is sha256: and 64 hex digits</source>
        <translation>ダイジェストは sha256: と 64 桁の 16 進数です</translation>
    </message>
    <message>
        <source>the value of %1 begins or ends with a blank, which is part of it</source>
        <translation>%1 の値が空白で始まるか終わっており、空白も値の一部になります</translation>
    </message>
    <message>
        <source>write it without the blank</source>
        <translation>空白なしで書いてください</translation>
    </message>
    <message>
        <source>a cache of type %1 can&apos;t be exported with the %2</source>
        <translation>種類が %1 のキャッシュは、%2 ではエクスポートできません</translation>
    </message>
    <message>
        <source>a cache of type %1 can&apos;t be imported with the %2</source>
        <translation>種類が %1 のキャッシュは、%2 ではインポートできません</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is wrong, and what to do</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1 is missing: unless buildkitd has %2 in its own environment, %3</source>
        <translation>%1 がありません。buildkitd 自身の環境に %2 がない限り、%3</translation>
    </message>
</context>
<context>
    <name>StepFacts</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>追加分</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Selector %1</source>
        <translation>セレクター %1</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>依存先</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>依存元</translation>
    </message>
    <message>
        <source>Layers of its result, top first</source>
        <translation>結果のレイヤー（上から順）</translation>
    </message>
    <message>
        <source>Files of the top layer</source>
        <translation>最上位レイヤーのファイル</translation>
    </message>
</context>
<context>
    <name>StepNames</name>
    <message>
        <source>Source %1</source>
        <translation>ソース %1</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>ステップ %1</translation>
    </message>
</context>
<context>
    <name>TextFormat</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>stored as objects</source>
        <translation>オブジェクトとして保存</translation>
    </message>
    <message>
        <source>image manifest</source>
        <translation>イメージマニフェスト</translation>
    </message>
    <message>
        <source>image index</source>
        <translation>イメージインデックス</translation>
    </message>
    <message>
        <source>Docker manifest list</source>
        <translation>Docker マニフェストリスト</translation>
    </message>
    <message>
        <source>inline in an image</source>
        <translation>イメージ内にインライン</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n レイヤー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cache(s)</source>
        <translation>
            <numerusform>%n 個のキャッシュ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 件の問題</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>a build takes nothing from it</source>
        <translation>ビルドは何も利用できません</translation>
    </message>
    <message>
        <source>%1 of %2 steps can be restored</source>
        <translation>%2 ステップ中 %1 を復元可能</translation>
    </message>
    <message>
        <source>no steps</source>
        <translation>ステップなし</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>no damage</source>
        <translation>破損なし</translation>
    </message>
    <message>
        <source>no problems seen</source>
        <translation>問題は見つかっていません</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>word, sentence</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, note</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the parts of a list</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two whole sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>ライト（ハイコントラスト）</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>ダーク（ハイコントラスト）</translation>
    </message>
</context>
<context>
    <name>TransferWords</name>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation>ライブラリ：%1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from, to</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s)</source>
        <translation>
            <numerusform>%n 個の blob</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>既存</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Mount</source>
        <translation>マウント</translation>
    </message>
    <message>
        <source>Re-encode</source>
        <translation>再エンコード</translation>
    </message>
    <message>
        <source>Left out (mode=min)</source>
        <translation>除外 (min)</translation>
    </message>
    <message>
        <source>Left out (a layer is missing)</source>
        <translation>除外（レイヤーなし）</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes per second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>残り %1</translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s) copied</source>
        <translation>
            <numerusform>%n 個の blob をコピー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n re-encoded</source>
        <translation>
            <numerusform>%n 個を再エンコード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mounted</source>
        <translation>
            <numerusform>%n 個をマウント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n 個は既存</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 written in %3</source>
        <translation>%1 · %3で %2 を書き込み</translation>
    </message>
    <message>
        <source>Nothing to copy</source>
        <translation>コピーするものはありません</translation>
    </message>
    <message>
        <source>Waits for another transfer to end</source>
        <translation>別の転送が終わるのを待っています</translation>
    </message>
    <message>
        <source>Looks at what is there already</source>
        <translation>既にあるものを確認しています</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Paused after %1 of %2; what is copied stays copied</source>
        <translation>%1 / %2 で一時停止しました。コピー済みの分は残ります</translation>
    </message>
    <message>
        <source>Paused before it began</source>
        <translation>開始前に一時停止しました</translation>
    </message>
    <message>
        <source>Cancelled; nothing of it can be seen at its destination</source>
        <translation>キャンセルしました。コピー先には何も現れません</translation>
    </message>
    <message>
        <source>Cut off when the program ended; resuming goes on with what is not there yet</source>
        <translation>プログラムの終了で中断しました。再開すると、まだない分から続けます</translation>
    </message>
    <message numerus="yes">
        <source>%n to copy</source>
        <translation>
            <numerusform>コピー %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to re-encode</source>
        <translation>
            <numerusform>再エンコード %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mount</source>
        <translation>
            <numerusform>マウント %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2：%3</translation>
    </message>
    <message>
        <source>Copy %1, %2</source>
        <comment>layers, bytes</comment>
        <translation>%1（%2）をコピー</translation>
    </message>
    <message>
        <source>Re-encode %1, %2</source>
        <comment>layers, bytes</comment>
        <translation>%1（%2）を再エンコード</translation>
    </message>
    <message>
        <source>Copy and re-encode %1, %2</source>
        <comment>layers, bytes</comment>
        <translation>%1（%2）をコピーして再エンコード</translation>
    </message>
    <message>
        <source>Mount %1</source>
        <comment>layers</comment>
        <translation>%1をマウント</translation>
    </message>
    <message>
        <source>Write it, nothing to move</source>
        <translation>書き込む（転送なし）</translation>
    </message>
    <message>
        <source>This copy can&apos;t be made</source>
        <translation>このコピーはできません</translation>
    </message>
    <message>
        <source>The details say what does not fit together.</source>
        <translation>何が合わないかは詳細にあります。</translation>
    </message>
    <message>
        <source>Can&apos;t be written there</source>
        <translation>そこには書き込めません</translation>
    </message>
    <message>
        <source>Choose another kind of destination.</source>
        <translation>別の種類のコピー先を選んでください。</translation>
    </message>
    <message>
        <source>Something is not there</source>
        <translation>見つからないものがあります</translation>
    </message>
    <message>
        <source>The cache, the repository or the bucket may have been moved, renamed or deleted.</source>
        <translation>キャッシュ、リポジトリ、またはバケットが、移動、名前の変更、または削除された可能性があります。</translation>
    </message>
    <message>
        <source>Access was denied</source>
        <translation>アクセスが拒否されました</translation>
    </message>
    <message>
        <source>Log in (docker login), or check the credentials and what they may do there.</source>
        <translation>ログイン（docker login）するか、認証情報とその権限を確認してください。</translation>
    </message>
    <message>
        <source>Can&apos;t be reached</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>Check the connection and the address, then try again: it goes on where it stopped.</source>
        <translation>接続とアドレスを確認してから、もう一度お試しください。止まったところから続行します。</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>時間内に応答がありません</translation>
    </message>
    <message>
        <source>Try again: it goes on where it stopped.</source>
        <translation>もう一度お試しください。止まったところから続行します。</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>サーバーでエラーが発生しました</translation>
    </message>
    <message>
        <source>Try again later: it goes on where it stopped. The details hold what it answered.</source>
        <translation>しばらくしてからもう一度お試しください。止まったところから続行します。サーバーの応答は詳細にあります。</translation>
    </message>
    <message>
        <source>Reading or writing failed</source>
        <translation>読み取りまたは書き込みに失敗しました</translation>
    </message>
    <message>
        <source>The disk or the network drive reported an error; see the details.</source>
        <translation>ディスクまたはネットワークドライブがエラーを報告しました。詳細を参照してください。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>Free some space and try again: it goes on where it stopped.</source>
        <translation>空き容量を増やしてから、もう一度お試しください。止まったところから続行します。</translation>
    </message>
    <message>
        <source>The source is damaged</source>
        <translation>コピー元が破損しています</translation>
    </message>
    <message>
        <source>Open it and verify it: the view of its problems says what a build makes of it.</source>
        <translation>開いて検証してください。ビルドでどう扱われるかは「問題」ビューに表示されます。</translation>
    </message>
    <message>
        <source>Something else is writing there</source>
        <translation>ほかの処理がそこに書き込んでいます</translation>
    </message>
    <message>
        <source>Wait for it to end and try again.</source>
        <translation>終わるのを待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>A defect in Cachalot</source>
        <translation>Cachalot の不具合</translation>
    </message>
</context>
<context>
    <name>Waste</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Written again</source>
        <translation>再書き込み</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The same path with the same content in another layer: a chmod, a chown, or a step that ran again</source>
        <translation>別のレイヤーに同じ内容の同じパスがあります: chmod、chown、またはステップの再実行</translation>
    </message>
    <message>
        <source>The same content at another path</source>
        <translation>別のパスに同じ内容があります</translation>
    </message>
    <message>
        <source>A later layer has something else at that path</source>
        <translation>後のレイヤーで、このパスの内容が変わっています</translation>
    </message>
    <message>
        <source>A later layer deletes it; the bytes stay in the layer below</source>
        <translation>後のレイヤーで削除されますが、バイトは下のレイヤーに残ります</translation>
    </message>
    <message>
        <source>%1 with %2 in %3</source>
        <translation>%3に %1、%2</translation>
    </message>
    <message>
        <source>%1: none is held twice or for nothing</source>
        <translation>%1: 重複も無駄もありません</translation>
    </message>
    <message>
        <source>%1: %2 are held twice or for nothing, about %3 of the store</source>
        <translation>%1: %2 が重複または無駄です (保存先では約 %3)</translation>
    </message>
    <message>
        <source>%1 with %2 were not compared: those below %3, and any of absurd size.</source>
        <translation>%1、%2 は比較していません: %3 未満のものと、異常な大きさのもの。</translation>
    </message>
    <message>
        <source>The largest %1 are listed; %2 more are in the sums.</source>
        <translation>大きい順に %1 件を表示しています。ほかの %2 件は合計に含まれます。</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> ほか %1 件</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>BuildKit would reject this cache, so there is no min of it.</source>
        <translation>BuildKit はこのキャッシュを拒否するため、min はありません。</translation>
    </message>
    <message>
        <source>It is a min already: all of its %1 hold what the last steps need.</source>
        <translation>すでに min です: %1のすべてが最後のステップに必要です。</translation>
    </message>
    <message>
        <source>min would hold %1, %2, and drop %3, %4: of %5 steps that can be restored, %6 would no longer be CACHED.</source>
        <translation>min では %1 (%2) が残り、%3 (%4) がなくなります: 復元可能な %5 ステップのうち %6 が CACHED でなくなります。</translation>
    </message>
    <message>
        <source>Measured: all of %1 were packed anew. Times are those of one core of this machine.</source>
        <translation>実測: %1すべてを圧縮し直しました。時間はこのマシンの 1 コアでの値です。</translation>
    </message>
    <message>
        <source>Estimated from %1 of about %2, packed on trial; the true size lies within ± with 95 % certainty. Times are those of one core of this machine.</source>
        <translation>約 %2 のうち %1 を試しに圧縮した推定値です。実際のサイズは 95 % の確度で ± の範囲に入ります。時間はこのマシンの 1 コアでの値です。</translation>
    </message>
    <message>
        <source>Only the first %1 of each layer were looked at: what lies behind may be other.</source>
        <translation>各レイヤーの先頭 %1 だけを調べました。その先は異なるかもしれません。</translation>
    </message>
</context>
<context>
    <name>cachalot::AboutDialog</name>
    <message>
        <source>About Cachalot</source>
        <translation>Cachalot について</translation>
    </message>
    <message>
        <source>Version %1 of %2. Apache License 2.0.</source>
        <translation>バージョン %1（%2）。Apache License 2.0。</translation>
    </message>
    <message>
        <source>Opens and compares BuildKit&apos;s build caches.</source>
        <translation>BuildKit のビルドキャッシュを開いて比較します。</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Copy for a &amp;bug report</source>
        <translation>不具合報告用にコピー(&amp;B)</translation>
    </message>
</context>
<context>
    <name>cachalot::AttributeField</name>
    <message>
        <source>directory (%1)</source>
        <translation>ディレクトリ（%1）</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>%1 (the default)</source>
        <translation>%1（既定）</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーの選択</translation>
    </message>
</context>
<context>
    <name>cachalot::BundleDialog</name>
    <message>
        <source>Save as bundle</source>
        <translation>バンドルとして保存</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Bundles (*.tar.zst *.tar *.zip)</source>
        <translation>バンドル (*.tar.zst *.tar *.zip)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 を書き込んでいます</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1 in a file of %2, with checksums of all that is in it.
%3</source>
        <translation>%1、ファイルサイズ %2、全内容のチェックサム付き。
%3</translation>
    </message>
    <message>
        <source>Open the bundle</source>
        <translation>バンドルを開く</translation>
    </message>
</context>
<context>
    <name>cachalot::CacheCard</name>
    <message>
        <source>Cache %1</source>
        <translation>キャッシュ %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 of %2 steps can be restored</source>
        <translation>%2 ステップ中 %1 を復元可能</translation>
    </message>
    <message>
        <source>Could not be read.</source>
        <translation>読み取れませんでした。</translation>
    </message>
    <message>
        <source>BuildKit would reject it as a whole.</source>
        <translation>BuildKit は全体を拒否します。</translation>
    </message>
</context>
<context>
    <name>cachalot::CachePanel</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Progress of verifying</source>
        <translation>検証の進行状況</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>生データ</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>すべてのプラットフォーム</translation>
    </message>
    <message>
        <source>Show all caches of this store</source>
        <translation>このストアのすべてのキャッシュを表示</translation>
    </message>
    <message>
        <source>How the cache is stored</source>
        <translation>キャッシュの保存形式</translation>
    </message>
    <message>
        <source>%1 of the bytes</source>
        <translation>うち %1</translation>
    </message>
    <message>
        <source>The platform that it was built for</source>
        <translation>ビルド対象のプラットフォーム</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>問題 %1</translation>
    </message>
    <message>
        <source>Verifying and unpacking</source>
        <translation>検証と展開を実行中</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>Verifying was cancelled</source>
        <translation>検証はキャンセルされました</translation>
    </message>
    <message>
        <source>Verifying failed: %1</source>
        <translation>検証に失敗しました：%1</translation>
    </message>
</context>
<context>
    <name>cachalot::CheckList</name>
    <message>
        <source>Reach the store</source>
        <translation>ストアへの接続</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>List its caches</source>
        <translation>キャッシュの一覧取得</translation>
    </message>
    <message>
        <source>Read a cache</source>
        <translation>キャッシュの読み取り</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>can do, was not tried</source>
        <translation>可能（未試行）</translation>
    </message>
    <message>
        <source>nothing there yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>not with this kind of store</source>
        <translation>この種類のストアでは不可</translation>
    </message>
    <message>
        <source>was not tried</source>
        <translation>未試行</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Try to write as well</source>
        <translation>書き込みも試す</translation>
    </message>
    <message>
        <source>Sends one blob of a few bytes, always the same one</source>
        <translation>数バイトの blob を 1 つ送信します（常に同じ内容）</translation>
    </message>
    <message>
        <source>See what can be done with these settings. Nothing is changed, unless you ask to write.</source>
        <translation>この設定で何ができるかを確認します。書き込みを指定しない限り、何も変更しません。</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>It could not be tested.</source>
        <translation>テストできませんでした。</translation>
    </message>
    <message>
        <source>It can&apos;t be used as it is.</source>
        <translation>このままでは使えません。</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>使えます。</translation>
    </message>
</context>
<context>
    <name>cachalot::CleanupPage</name>
    <message>
        <source>Clean up %1</source>
        <translation>%1 のクリーンアップ</translation>
    </message>
</context>
<context>
    <name>cachalot::CleanupView</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>削除するものと残すもの</translation>
    </message>
    <message>
        <source>Nothing is like that.</source>
        <translation>該当するものはありません。</translation>
    </message>
    <message>
        <source>Filter caches and blobs</source>
        <translation>キャッシュと blob を絞り込む</translation>
    </message>
    <message>
        <source>Looking through the store</source>
        <translation>ストアを調べています</translation>
    </message>
    <message>
        <source>The store could not be looked through</source>
        <translation>ストアを調べられませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>A cache here is damaged, so nothing is deleted</source>
        <translation>破損したキャッシュがあるため、何も削除しません</translation>
    </message>
    <message>
        <source>These rules can&apos;t be followed here</source>
        <translation>ここではこれらのルールを適用できません</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>%1 too young</source>
        <translation>%1 は新しすぎ</translation>
    </message>
    <message>
        <source>No cache needs it, but a build may be about to use it.</source>
        <translation>必要とするキャッシュはありませんが、ビルドがこれから使う可能性があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n foreign file(s)</source>
        <translation>
            <numerusform>%n 個の無関係なファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not BuildKit&apos;s, and are never touched.</source>
        <translation>BuildKit のものではなく、決して変更しません。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Too young</source>
        <translation>新しすぎ</translation>
    </message>
    <message>
        <source>Needed by one cache</source>
        <translation>1 つのキャッシュが使用</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Can go</source>
        <translation>削除可能</translation>
    </message>
    <message>
        <source>Spared by the rules</source>
        <translation>ルールの対象外</translation>
    </message>
    <message>
        <source>Not BuildKit&apos;s</source>
        <translation>BuildKit 以外</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>削除中…</translation>
    </message>
    <message>
        <source>Stopped; what was not deleted yet is as it was.</source>
        <translation>停止しました。まだ削除していないものは元のままです。</translation>
    </message>
    <message>
        <source>It ended early: %1</source>
        <translation>途中で終了しました：%1</translation>
    </message>
    <message>
        <source>%1 deleted, %2 freed.</source>
        <translation>%1 を削除し、%2 を解放しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s)</source>
        <translation>
            <numerusform>%n 個の blob</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deleted; %2 will be freed when the registry collects.</source>
        <translation>%1を削除しました。%2 はレジストリの回収時に解放されます。</translation>
    </message>
    <message>
        <source>%1 and %2 deleted, %3 freed.</source>
        <translation>%1と %2 を削除し、%3 を解放しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stayed after all: %1</source>
        <translation>
            <numerusform>%n 項目は結局残りました：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::ClosingQuestion</name>
    <message>
        <source>Transfers are running</source>
        <translation>転送中です</translation>
    </message>
    <message>
        <source>A transfer is not done yet: %1</source>
        <translation>まだ完了していない転送があります：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) are not done yet.</source>
        <translation>
            <numerusform>%n 件の転送がまだ完了していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost if it stops now: what is copied stays copied, and the rest is offered for resumption when Cachalot is started again.</source>
        <translation>今停止しても失われるものはありません。コピー済みの分は残り、残りは次に Cachalot を起動したときに再開できます。</translation>
    </message>
    <message>
        <source>Keep running in the &amp;tray</source>
        <translation>トレイで実行を続ける(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Stop, resume later</source>
        <translation>停止して後で再開(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t close</source>
        <translation>閉じない(&amp;D)</translation>
    </message>
    <message>
        <source>Show Cachalot</source>
        <translation>Cachalot を表示</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>停止して終了</translation>
    </message>
    <message>
        <source>All transfers have ended</source>
        <translation>すべての転送が終了しました</translation>
    </message>
</context>
<context>
    <name>cachalot::CommandPalette</name>
    <message>
        <source>Search caches and actions</source>
        <translation>キャッシュと操作を検索</translation>
    </message>
    <message>
        <source>Caches and actions</source>
        <translation>キャッシュと操作</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>recent</source>
        <translation>最近</translation>
    </message>
</context>
<context>
    <name>cachalot::ComparePage</name>
    <message>
        <source>A path or a cache flag</source>
        <translation>パスまたはキャッシュフラグ</translation>
    </message>
    <message>
        <source>Compare two caches</source>
        <translation>2 つのキャッシュを比較</translation>
    </message>
    <message>
        <source>What does one hold that the other lacks, in bytes and in steps? Formats and compressions may differ.</source>
        <translation>一方にあって他方にないものを、バイト数とステップで示します。形式や圧縮方式は違っていてもかまいません。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <translation>1 つ目(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Second</source>
        <translation>2 つ目(&amp;S)</translation>
    </message>
    <message>
        <source>Reading both caches</source>
        <translation>両方のキャッシュを読み取っています</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
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
        <translation>A と B を入れ替え</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Steps of both caches</source>
        <translation>両キャッシュのステップ</translation>
    </message>
    <message>
        <source>Differing first</source>
        <translation>相違を先に</translation>
    </message>
    <message>
        <source>Build order</source>
        <translation>ビルド順</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Filter steps</source>
        <translation>ステップを絞り込む</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Layers of both caches</source>
        <translation>両キャッシュのレイヤー</translation>
    </message>
    <message>
        <source>Filter layers</source>
        <translation>レイヤーを絞り込む</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Summary as text</source>
        <translation>概要（テキスト）</translation>
    </message>
    <message>
        <source>Summary copied</source>
        <translation>概要をコピーしました</translation>
    </message>
    <message>
        <source>Steps as CSV</source>
        <translation>ステップ（CSV）</translation>
    </message>
    <message>
        <source>Steps copied</source>
        <translation>ステップをコピーしました</translation>
    </message>
    <message>
        <source>Layers as CSV</source>
        <translation>レイヤー（CSV）</translation>
    </message>
    <message>
        <source>Layers copied</source>
        <translation>レイヤーをコピーしました</translation>
    </message>
    <message>
        <source>cachalot-cli command</source>
        <translation>cachalot-cli コマンド</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>コマンドをコピーしました</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比較中</translation>
    </message>
    <message>
        <source>The caches were not compared</source>
        <translation>キャッシュを比較できませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No step is like that.</source>
        <translation>該当するステップはありません。</translation>
    </message>
    <message>
        <source>No layer is like that.</source>
        <translation>該当するレイヤーはありません。</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>比較できるものがありません</translation>
    </message>
    <message>
        <source>At least one of the caches could not be read. Verify it to see what is wrong.</source>
        <translation>少なくとも一方のキャッシュを読み取れませんでした。検証すると問題を確認できます。</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>再比較</translation>
    </message>
    <message>
        <source>Both caches are empty</source>
        <translation>どちらのキャッシュも空です</translation>
    </message>
    <message>
        <source>Neither holds a step or a layer: a build gains nothing from either.</source>
        <translation>どちらにもステップやレイヤーがなく、ビルドには役立ちません。</translation>
    </message>
    <message>
        <source>Steps can&apos;t be compared: BuildKit would reject one of the caches as a whole.</source>
        <translation>ステップを比較できません。BuildKit は一方のキャッシュ全体を拒否します。</translation>
    </message>
    <message>
        <source>Both  %1</source>
        <translation>共通  %1</translation>
    </message>
    <message>
        <source>Both  %1 in %2, %3 in %4</source>
        <translation>共通  %2 では %1、%4 では %3</translation>
    </message>
    <message>
        <source>Bytes of layers</source>
        <translation>レイヤーのバイト数</translation>
    </message>
    <message>
        <source>Only %1  %2</source>
        <translation>%1 のみ  %2</translation>
    </message>
    <message>
        <source>Steps that can be restored</source>
        <translation>復元できるステップ</translation>
    </message>
    <message>
        <source>Only from %1  %2</source>
        <translation>%1 からのみ  %2</translation>
    </message>
    <message>
        <source>From both  %1</source>
        <translation>両方から  %1</translation>
    </message>
    <message>
        <source>From neither  %1</source>
        <translation>どちらも不可  %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>Only from %1</source>
        <translation>%1 からのみ</translation>
    </message>
    <message>
        <source>Can be restored from %1 and not from %2</source>
        <translation>%1 から復元でき、%2 からはできない</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>Steps %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message>
        <source>Layers %1</source>
        <translation>レイヤー %1</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>もしも</translation>
    </message>
    <message>
        <source>What a build fetches from it that the other can&apos;t give, and what it need not run</source>
        <translation>もう一方にはなく、ビルドがここから取得するものと、実行せずに済むもの</translation>
    </message>
</context>
<context>
    <name>cachalot::ConnectionDialog</name>
    <message>
        <source>Add a connection</source>
        <translation>接続の追加</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>For other tools</source>
        <translation>ほかのツール用</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Found here</source>
        <translation>検出済み</translation>
    </message>
    <message>
        <source>Found on this machine</source>
        <translation>このマシンで検出</translation>
    </message>
    <message>
        <source>a note, if you like</source>
        <translation>メモ（任意）</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>メモ(&amp;O)</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>「%1」の編集</translation>
    </message>
    <message>
        <source>An inline cache is kept in its image: save the image as a registry instead.</source>
        <translation>インラインキャッシュはイメージの中にあります。代わりに、イメージをレジストリとして保存してください。</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>名前が必要です。</translation>
    </message>
    <message>
        <source>The name can&apos;t have any of %1 in it.</source>
        <translation>名前に次の文字は使えません：%1</translation>
    </message>
    <message>
        <source>There is a connection with this name already.</source>
        <translation>同じ名前の接続が既にあります。</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>何も保存されませんでした：%1</translation>
    </message>
    <message>
        <source>Unlock the keyring and save again, or choose another way for the secret: a variable, or “Ask each time”.</source>
        <translation>キーリングのロックを解除してもう一度保存するか、シークレットに別の方法（環境変数、または「毎回確認」）を選んでください。</translation>
    </message>
</context>
<context>
    <name>cachalot::ConnectionForm</name>
    <message>
        <source>Also in the flag: %1</source>
        <translation>フラグのその他の項目：%1</translation>
    </message>
    <message>
        <source>user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>The registry&apos;s user</source>
        <translation>レジストリのユーザー</translation>
    </message>
    <message>
        <source>password or token</source>
        <translation>パスワードまたはトークン</translation>
    </message>
    <message>
        <source>The registry&apos;s password or token</source>
        <translation>レジストリのパスワードまたはトークン</translation>
    </message>
    <message>
        <source>login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Empty: as docker login has it. What is typed here goes to this system&apos;s keyring.</source>
        <translation>空欄：docker login の情報を使います。ここに入力したものはシステムのキーリングに保存されます。</translation>
    </message>
    <message>
        <source>There is no keyring here: docker login or podman login give the password.</source>
        <translation>ここにはキーリングがありません。パスワードは docker login または podman login のものを使います。</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>簡略表示</translation>
    </message>
    <message>
        <source>More</source>
        <translation>詳細表示</translation>
    </message>
</context>
<context>
    <name>cachalot::CopyDialog</name>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Import into the library</source>
        <translation>ライブラリにインポート</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>フォルダーにエクスポート</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>コピー…</translation>
    </message>
    <message>
        <source>Opt&amp;ions</source>
        <translation>オプション(&amp;I)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>コピー元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>コピー先</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Show the &amp;plan</source>
        <translation>計画を表示(&amp;P)</translation>
    </message>
    <message>
        <source>Looking at what is there already</source>
        <translation>既にあるものを確認しています</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>cachalot::CopyLine</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー：%1</translation>
    </message>
</context>
<context>
    <name>cachalot::CopyOptionsForm</name>
    <message>
        <source>Re-&amp;encode layers</source>
        <translation>レイヤーを再エンコード(&amp;E)</translation>
    </message>
    <message>
        <source>A build &amp;goes on where exporting fails</source>
        <translation>エクスポートに失敗してもビルドを続行(&amp;G)</translation>
    </message>
    <message>
        <source>All results (max)</source>
        <translation>すべての結果 (max)</translation>
    </message>
    <message>
        <source>Those of the image (min)</source>
        <translation>イメージの分のみ (min)</translation>
    </message>
    <message>
        <source>min keeps the layers of the final image only, as an export with mode=min does</source>
        <translation>min は、mode=min のエクスポートと同様に、最終イメージのレイヤーだけを残します</translation>
    </message>
    <message>
        <source>Image, or empty: the last steps</source>
        <translation>イメージ（空欄：最後のステップ）</translation>
    </message>
    <message>
        <source>The image that the build made; its layers are kept</source>
        <translation>ビルドで作られたイメージ。そのレイヤーを残します</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Usual level</source>
        <translation>標準レベル</translation>
    </message>
    <message>
        <source>Level </source>
        <comment>before a number</comment>
        <translation>レベル </translation>
    </message>
    <message>
        <source>Compression level</source>
        <translation>圧縮レベル</translation>
    </message>
    <message>
        <source>Without this, layers keep the compression that they have, as with BuildKit (force-compression)</source>
        <translation>オフの場合、BuildKit と同様にレイヤーは今の圧縮方式のままです (force-compression)</translation>
    </message>
    <message>
        <source>As the source</source>
        <translation>コピー元と同じ</translation>
    </message>
    <message>
        <source>Image manifest</source>
        <translation>イメージマニフェスト</translation>
    </message>
    <message>
        <source>Image index</source>
        <translation>イメージインデックス</translation>
    </message>
    <message>
        <source>Docker manifest list</source>
        <translation>Docker マニフェストリスト</translation>
    </message>
    <message>
        <source>What its layers hang on (image-manifest, oci-mediatypes); most registries take any</source>
        <translation>レイヤーを参照するドキュメント (image-manifest, oci-mediatypes)。たいていのレジストリはどれでも受け付けます</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Of an image with several platforms, this one only</source>
        <translation>複数プラットフォームのイメージのうち、これだけ</translation>
    </message>
    <message>
        <source> at a time</source>
        <comment>after a number of blobs</comment>
        <translation> 並列</translation>
    </message>
    <message>
        <source>Blobs at a time</source>
        <translation>同時に扱う blob の数</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>At most </source>
        <comment>before a rate</comment>
        <translation>最大 </translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>速度の上限</translation>
    </message>
    <message>
        <source>ignore-error: of no meaning here, but for a build with this --cache-to</source>
        <translation>ignore-error：ここでは意味がなく、この --cache-to を使うビルドで有効です</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Compression</source>
        <translation>圧縮(&amp;C)</translation>
    </message>
    <message>
        <source>Stored &amp;as</source>
        <translation>保存形式(&amp;A)</translation>
    </message>
    <message>
        <source>Platfor&amp;m</source>
        <translation>プラットフォーム(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>速度(&amp;S)</translation>
    </message>
</context>
<context>
    <name>cachalot::CopyPlanModel</name>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>From</source>
        <translation>コピー元</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ダイジェスト</translation>
    </message>
</context>
<context>
    <name>cachalot::CopyPlanView</name>
    <message>
        <source>What happens to the bytes</source>
        <translation>バイトの処理内容</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from, to</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>What its layers hang on</source>
        <translation>レイヤーを参照するドキュメント</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>The copy has the same config, byte for byte</source>
        <translation>コピーの設定はバイト単位で同一です</translation>
    </message>
    <message numerus="yes">
        <source>min leaves out %n result(s)</source>
        <translation>
            <numerusform>min により %n 件の結果を除外</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps whose layers are not in the image are kept as keys only, and run again in a build</source>
        <translation>イメージにないレイヤーのステップはキーだけを残し、ビルドで再実行されます</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) can&apos;t be copied</source>
        <translation>
            <numerusform>%n 件の結果はコピーできません</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers of theirs are missing in the source; verify it to see which</source>
        <translation>コピー元に必要なレイヤーがありません。検証するとどれか分かります</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) keep their compression</source>
        <translation>
            <numerusform>%n レイヤーは圧縮方式を維持</numerusform>
        </translation>
    </message>
    <message>
        <source>As with BuildKit; they are re-encoded where that is asked for</source>
        <translation>BuildKit と同じです。指定した場合にのみ再エンコードします</translation>
    </message>
</context>
<context>
    <name>cachalot::DestinationForm</name>
    <message>
        <source>&amp;Library</source>
        <translation>ライブラリ(&amp;L)</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>フォルダー(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Registry</source>
        <translation>レジストリ(&amp;R)</translation>
    </message>
    <message>
        <source>O&amp;ther</source>
        <translation>その他(&amp;T)</translation>
    </message>
    <message>
        <source>Name in the library</source>
        <translation>ライブラリでの名前</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>タグ(&amp;T)</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Allow plain &amp;HTTP and unknown certificates</source>
        <translation>平文の HTTP と不明な証明書を許可(&amp;H)</translation>
    </message>
    <message>
        <source>Refere&amp;nce</source>
        <translation>参照(&amp;N)</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>コピー先</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>テキスト(&amp;X)</translation>
    </message>
    <message>
        <source>The store of its own that Cachalot keeps on this machine. An entry of that name is replaced.</source>
        <translation>Cachalot がこのマシンに持つ専用のストアです。同じ名前の項目は置き換えられます。</translation>
    </message>
    <message>
        <source>Builds use it with type=local. A cache of that tag is replaced; others in the folder stay.</source>
        <translation>ビルドは type=local で使用します。同じタグのキャッシュは置き換えられ、フォルダー内のほかのものは残ります。</translation>
    </message>
    <message>
        <source>Credentials come from docker login. A tag of that name is replaced.</source>
        <translation>認証情報は docker login のものを使います。同じ名前のタグは置き換えられます。</translation>
    </message>
    <message>
        <source>What stands after --cache-to, for any kind of store; a path; or a registry reference.</source>
        <translation>--cache-to の後に書くもの（どの種類のストアでも可）、パス、またはレジストリ参照。</translation>
    </message>
    <message>
        <source>Copy into a folder</source>
        <translation>フォルダーにコピー</translation>
    </message>
</context>
<context>
    <name>cachalot::DiffStepsModel</name>
    <message>
        <source>Restorable</source>
        <translation>復元可能</translation>
    </message>
    <message>
        <source>Key only</source>
        <translation>キーのみ</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The order of the build</source>
        <translation>ビルドの順序</translation>
    </message>
    <message>
        <source>What the step adds: the top layer of its result, as stored</source>
        <translation>ステップが追加するもの：結果の最上位レイヤー（保存サイズ）</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>cachalot::DigestLabel</name>
    <message>
        <source>Copy the whole digest</source>
        <translation>ダイジェスト全体をコピー</translation>
    </message>
    <message>
        <source>Copy digest</source>
        <translation>ダイジェストをコピー</translation>
    </message>
    <message>
        <source>no digest</source>
        <translation>ダイジェストなし</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>cachalot::DocumentPage</name>
    <message>
        <source>Reading again</source>
        <translation>再読み込み中</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 を開いています</translation>
    </message>
    <message>
        <source>The steps could not be named: %1</source>
        <translation>ステップに名前を付けられませんでした：%1</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 がありません</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Opening was cancelled</source>
        <translation>開く操作はキャンセルされました</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>This is the only cache there</source>
        <translation>そこにあるキャッシュはこれだけです</translation>
    </message>
    <message>
        <source>The samples stay as they are</source>
        <translation>サンプルは変更されません</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>修復しました</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Cache keys of a buildkitd</source>
        <translation>buildkitd のキャッシュキー</translation>
    </message>
    <message>
        <source>Answers of /debug/cache/all (*.json);;All files (*)</source>
        <translation>/debug/cache/all の応答 (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened</source>
        <translation>%1 を開けません</translation>
    </message>
    <message>
        <source>A secret of this connection can&apos;t be had, or the store does not take it. Unlock the keyring, or edit the connection in the sidebar.</source>
        <translation>この接続のシークレットを取得できないか、ストアがそれを受け付けません。キーリングのロックを解除するか、サイドバーで接続を編集してください。</translation>
    </message>
</context>
<context>
    <name>cachalot::EmptyState</name>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>cachalot::FactsPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::FileChoicesModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>this layer alone, %1</source>
        <translation>このレイヤーのみ、%1</translation>
    </message>
</context>
<context>
    <name>cachalot::FilesExtractDialog</name>
    <message>
        <source>Replace files that are there already</source>
        <translation>既存のファイルを置き換える</translation>
    </message>
    <message>
        <source>Extract files</source>
        <translation>ファイルの抽出</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>All files: %1, %2</source>
        <translation>すべてのファイル：%1、%2</translation>
    </message>
    <message>
        <source>/%1: %2, %3</source>
        <translation>/%1：%2、%3</translation>
    </message>
    <message>
        <source>Extract %1, %2</source>
        <translation>%1（%2）を抽出</translation>
    </message>
    <message>
        <source>&amp;Into the directory</source>
        <translation>抽出先ディレクトリ(&amp;I)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Extract into</source>
        <translation>抽出先</translation>
    </message>
    <message>
        <source>Choose where the files go.</source>
        <translation>ファイルの置き場所を選んでください。</translation>
    </message>
    <message>
        <source>That is a file, not a directory.</source>
        <translation>これはファイルで、ディレクトリではありません。</translation>
    </message>
    <message>
        <source>The directory is not empty. What is in it stays, but for files of the same path.</source>
        <translation>ディレクトリは空ではありません。同じパスのファイルを除き、中身は残ります。</translation>
    </message>
    <message>
        <source>The directory will be made.</source>
        <translation>ディレクトリを作成します。</translation>
    </message>
    <message>
        <source>The directory is empty.</source>
        <translation>ディレクトリは空です。</translation>
    </message>
</context>
<context>
    <name>cachalot::FilesPage</name>
    <message>
        <source>What is there</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What is wasted</source>
        <translation>無駄</translation>
    </message>
    <message>
        <source>Views of the files</source>
        <translation>ファイルの表示</translation>
    </message>
</context>
<context>
    <name>cachalot::FilesPicker</name>
    <message>
        <source>Filter results and layers</source>
        <translation>結果とレイヤーを絞り込む</translation>
    </message>
    <message>
        <source>Results and layers</source>
        <translation>結果とレイヤー</translation>
    </message>
    <message>
        <source>Whose files to show</source>
        <translation>ファイルを表示する対象</translation>
    </message>
</context>
<context>
    <name>cachalot::FilesTreemap</name>
    <message>
        <source>Treemap of bytes</source>
        <translation>バイト数のツリーマップ</translation>
    </message>
    <message>
        <source>There are no bytes here.</source>
        <translation>ここにはバイトがありません。</translation>
    </message>
    <message>
        <source>/%1, %2, %3 % of what is shown</source>
        <translation>/%1、%2、表示中の %3%</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1、%2 から</translation>
    </message>
    <message>
        <source>Small files in /%1</source>
        <translation>/%1 内の小さなファイル</translation>
    </message>
</context>
<context>
    <name>cachalot::FilesView</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>パスをコピーしました</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>ファイルの保存</translation>
    </message>
    <message>
        <source>Saving /%1</source>
        <translation>/%1 を保存しています</translation>
    </message>
    <message>
        <source>Saved %1 to %2</source>
        <translation>%1 を %2 に保存しました</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>ファイルは保存されませんでした</translation>
    </message>
    <message>
        <source>Extracting all files</source>
        <translation>すべてのファイルを抽出しています</translation>
    </message>
    <message>
        <source>Extracting /%1</source>
        <translation>/%1 を抽出しています</translation>
    </message>
    <message>
        <source>The files were not all extracted</source>
        <translation>一部のファイルは抽出されませんでした</translation>
    </message>
    <message numerus="yes">
        <source>Extracted %n file(s), %1 to %2</source>
        <translation>
            <numerusform>%n 個のファイル（%1）を %2 に抽出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Extracted, with exceptions</source>
        <translation>抽出しました（例外あり）</translation>
    </message>
    <message>
        <source>%1. These entries are not there as they should be:</source>
        <translation>%1。次の項目は本来と異なります：</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Files &amp;of</source>
        <translation>ファイルの対象(&amp;O)</translation>
    </message>
    <message>
        <source>Find files</source>
        <translation>ファイルを検索</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>There are no files here.</source>
        <translation>ここにはファイルがありません。</translation>
    </message>
    <message>
        <source>Up one directory (Backspace)</source>
        <translation>1 つ上のディレクトリへ (Backspace)</translation>
    </message>
    <message>
        <source>Up one directory</source>
        <translation>1 つ上のディレクトリへ</translation>
    </message>
    <message>
        <source>Layers of the treemap</source>
        <translation>ツリーマップのレイヤー</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>ファイルを保存…</translation>
    </message>
    <message>
        <source>Extract…</source>
        <translation>抽出…</translation>
    </message>
    <message>
        <source>Show in the treemap</source>
        <translation>ツリーマップで表示</translation>
    </message>
    <message>
        <source>No layers</source>
        <translation>レイヤーなし</translation>
    </message>
    <message>
        <source>This cache holds no layers, and so no files: only the keys of steps.</source>
        <translation>このキャッシュにはレイヤーがないため、ファイルもありません。ステップのキーだけがあります。</translation>
    </message>
    <message>
        <source>Read %1?</source>
        <translation>%1 を読み取りますか？</translation>
    </message>
    <message>
        <source>To list the files, all bytes of the layers are unpacked.</source>
        <translation>ファイルを一覧するには、レイヤーの全バイトを展開します。</translation>
    </message>
    <message>
        <source>To list the files, the layers are fetched from the store.</source>
        <translation>ファイルを一覧するには、レイヤーをストアから取得します。</translation>
    </message>
    <message>
        <source>Read %1, %2</source>
        <translation>%1（%2）を読み取る</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1を読み取っています</translation>
    </message>
    <message>
        <source>Reading the layer</source>
        <translation>レイヤーを読み取っています</translation>
    </message>
    <message>
        <source>The layers were not read</source>
        <translation>レイヤーを読み取れませんでした</translation>
    </message>
    <message>
        <source>The files could not be listed</source>
        <translation>ファイルを一覧できませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 in this layer</source>
        <translation>%1、このレイヤーで %2</translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <translation>%1、%2（%3）</translation>
    </message>
    <message>
        <source>%1; %2 are overwritten or deleted by later layers</source>
        <translation>%1。うち %2 は後のレイヤーで上書きまたは削除</translation>
    </message>
    <message>
        <source>%1; later layers overwrite and delete nothing</source>
        <translation>%1。後のレイヤーによる上書きや削除なし</translation>
    </message>
    <message>
        <source>/%1  %2</source>
        <translation>/%1  %2</translation>
    </message>
    <message>
        <source>No file is called like that.</source>
        <translation>その名前のファイルはありません。</translation>
    </message>
    <message>
        <source>Save the selected file</source>
        <translation>選択したファイルを保存</translation>
    </message>
    <message>
        <source>Extract what is selected</source>
        <translation>選択した項目を抽出</translation>
    </message>
    <message>
        <source>Extract all files</source>
        <translation>すべてのファイルを抽出</translation>
    </message>
</context>
<context>
    <name>cachalot::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 / %2 を表示</translation>
    </message>
</context>
<context>
    <name>cachalot::FindingsBar</name>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in the layers, the first: %1 – %2</source>
        <translation>
            <numerusform>レイヤーに %n 件の検出事項、最初のもの：%1 – %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>These entries are not what they should be. BuildKit&apos;s own unpacker refuses such paths or reads them within the root.</source>
        <translation>これらの項目は本来と異なります。BuildKit の展開処理は、このようなパスを拒否するか、ルートの内側として解釈します。</translation>
    </message>
</context>
<context>
    <name>cachalot::FindingsDialog</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>cachalot::FindsPanel</name>
    <message>
        <source>Login at %1</source>
        <translation>%1 へのログイン</translation>
    </message>
    <message>
        <source>AWS profile %1</source>
        <translation>AWS プロファイル %1</translation>
    </message>
    <message>
        <source>Cache folder %1</source>
        <translation>キャッシュフォルダー %1</translation>
    </message>
    <message>
        <source>Builder %1 (%2)</source>
        <translation>ビルダー %1（%2）</translation>
    </message>
    <message>
        <source>Seen in this user&apos;s settings. A click fills the form; nothing is connected to.</source>
        <translation>このユーザーの設定で見つかったものです。クリックするとフォームに入ります。接続はしません。</translation>
    </message>
    <message>
        <source>Found on this machine</source>
        <translation>このマシンで検出</translation>
    </message>
    <message>
        <source>Look into a project&apos;s folder…</source>
        <translation>プロジェクトのフォルダーを調べる…</translation>
    </message>
    <message>
        <source>Cache folders, and the flags in its Makefiles, bake files and workflows</source>
        <translation>キャッシュフォルダーと、Makefile、bake ファイル、ワークフロー内のフラグ</translation>
    </message>
    <message>
        <source>A project&apos;s folder</source>
        <translation>プロジェクトのフォルダー</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Nothing was found: no docker login, no AWS profile.</source>
        <translation>何も見つかりませんでした：docker login も AWS プロファイルもありません。</translation>
    </message>
    <message>
        <source>Looking into %1…</source>
        <translation>%1 を調べています…</translation>
    </message>
    <message>
        <source>No caches and no cache flags were found in %1.</source>
        <translation>%1 にキャッシュやキャッシュフラグは見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>cachalot::FlagPanel</name>
    <message>
        <source>Both can be written in. Paste a flag, a whole docker buildx build line, a bake file or a workflow: its caches fill the form. Secrets are left out.</source>
        <translation>どちらにも入力できます。フラグ、docker buildx build の行全体、bake ファイル、ワークフローを貼り付けると、そのキャッシュがフォームに入ります。シークレットは取り込みません。</translation>
    </message>
    <message>
        <source>Caches in the pasted text</source>
        <translation>貼り付けたテキスト内のキャッシュ</translation>
    </message>
    <message>
        <source>No cache was found in this text.</source>
        <translation>このテキストにキャッシュは見つかりませんでした。</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>%1 行目、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n cache(s) in this text. Choose one:</source>
        <translation>
            <numerusform>このテキストに %n 個のキャッシュがあります。1 つ選んでください：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::GraphCanvas</name>
    <message>
        <source>Graph of the steps</source>
        <translation>ステップのグラフ</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n ステップ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needs %n</source>
        <translation>
            <numerusform>%n 個に依存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needed by %n</source>
        <translation>
            <numerusform>%n 個から依存</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::GraphView</name>
    <message>
        <source>Find steps</source>
        <translation>ステップを検索</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>縮小 (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>拡大 (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>Show all of the graph (0)</source>
        <translation>グラフ全体を表示 (0)</translation>
    </message>
    <message>
        <source>There is no graph</source>
        <translation>グラフがありません</translation>
    </message>
    <message>
        <source>This cache holds no steps.</source>
        <translation>このキャッシュにはステップがありません。</translation>
    </message>
    <message>
        <source>Drawing the graph</source>
        <translation>グラフを描画しています</translation>
    </message>
    <message>
        <source>BuildKit rejects the records of this cache, so nobody knows what needs what. Problems says why.</source>
        <translation>BuildKit はこのキャッシュのレコードを拒否するため、依存関係は分かりません。理由は「問題」にあります。</translation>
    </message>
    <message>
        <source>The graph was not drawn</source>
        <translation>グラフは描画されませんでした</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>描画</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1 steps, drawn as %2 groups: steps in a row that nothing branches off are one.</source>
        <translation>%1 ステップを %2 グループで描画：分岐なしに続くステップは 1 つにまとめています。</translation>
    </message>
    <message>
        <source>%1 steps, drawn as %2 groups: steps that are about as deep in the build and of the same state are one.</source>
        <translation>%1 ステップを %2 グループで描画：ビルド内の深さがほぼ同じで状態も同じステップは 1 つにまとめています。</translation>
    </message>
    <message>
        <source>Select a step to see what it depends on and what it holds.</source>
        <translation>ステップを選ぶと、依存先と内容が表示されます。</translation>
    </message>
    <message>
        <source>Steps of this group</source>
        <translation>このグループのステップ</translation>
    </message>
</context>
<context>
    <name>cachalot::JobActions</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>一覧から削除</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>コピーを開く</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>cachalot::JobBlobsModel</name>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ダイジェスト</translation>
    </message>
</context>
<context>
    <name>cachalot::JobPanel</name>
    <message>
        <source>Blobs of the transfer</source>
        <translation>転送の blob</translation>
    </message>
    <message>
        <source>Its blobs are listed as soon as the plan is made.</source>
        <translation>計画ができると、ここに blob が表示されます。</translation>
    </message>
    <message>
        <source>It waits for its turn.</source>
        <translation>順番を待っています。</translation>
    </message>
    <message>
        <source>What each blob did is not kept for long.</source>
        <translation>blob ごとの記録は長くは保持されません。</translation>
    </message>
</context>
<context>
    <name>cachalot::JobsModel</name>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>cachalot::JsonModel</name>
    <message>
        <source>document</source>
        <translation>ドキュメント</translation>
    </message>
    <message numerus="yes">
        <source>{ %n member(s) }</source>
        <translation>
            <numerusform>{ %n メンバー }</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[ %n element(s) ]</source>
        <translation>
            <numerusform>[ %n 要素 ]</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>cachalot::LayerLegendModel</name>
    <message>
        <source>Bytes of the files of this layer that later layers leave in place</source>
        <translation>このレイヤーのファイルのうち、後のレイヤーでもそのまま残るバイト数</translation>
    </message>
    <message>
        <source>Entries in the layer&apos;s archive</source>
        <translation>レイヤーのアーカイブ内のエントリ</translation>
    </message>
    <message>
        <source>Layer, top first</source>
        <translation>レイヤー（上から順）</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>可視</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>エントリ</translation>
    </message>
</context>
<context>
    <name>cachalot::LayerTreeModel</name>
    <message>
        <source>%1 bytes, %2 % of its directory, %3 % of all</source>
        <translation>%1 バイト、ディレクトリの %2%、全体の %3%</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1、%2前</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <translation>%1、削除済み</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除済み</translation>
    </message>
    <message numerus="yes">
        <source>replaces %n earlier</source>
        <translation>
            <numerusform>以前の %n 個を置換</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>From layer</source>
        <translation>由来レイヤー</translation>
    </message>
    <message>
        <source>Link target</source>
        <translation>リンク先</translation>
    </message>
</context>
<context>
    <name>cachalot::LayersModel</name>
    <message>
        <source>Same files as %1</source>
        <translation>%1 と同じファイル</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>As stored</source>
        <translation>保存サイズ</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>展開後</translation>
    </message>
    <message>
        <source>The tar that the layer unpacks to</source>
        <translation>レイヤーを展開した tar</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>How many times larger the layer is unpacked</source>
        <translation>展開すると何倍になるか</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>How many steps have this layer as their result</source>
        <translation>このレイヤーを結果とするステップの数</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Blob</source>
        <translation>Blob</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Not in the manifest</source>
        <translation>マニフェストになし</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Another entry of this cache holds the same files, packed in the same or in another way.</source>
        <translation>このキャッシュの別のエントリに、同じ（または別の）圧縮方式の同じファイルがあります。</translation>
    </message>
    <message>
        <source>No result of this cache needs the layer.</source>
        <translation>このキャッシュの結果には、このレイヤーを必要とするものがありません。</translation>
    </message>
    <message>
        <source>The manifest does not name this blob, so BuildKit drops the results that need it without a word.</source>
        <translation>マニフェストにこの blob の記載がないため、BuildKit はそれを必要とする結果を警告なしに破棄します。</translation>
    </message>
    <message>
        <source>The blob is missing, or its bytes are not what its digest says.</source>
        <translation>blob がないか、内容がダイジェストと一致しません。</translation>
    </message>
</context>
<context>
    <name>cachalot::LayersView</name>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Filter layers</source>
        <translation>レイヤーを絞り込む</translation>
    </message>
    <message>
        <source>Measure unpacked sizes</source>
        <translation>展開後のサイズを測定</translation>
    </message>
    <message>
        <source>Unpacking %1 %… Cancel</source>
        <translation>展開中 %1%… キャンセル</translation>
    </message>
    <message>
        <source>Unpacking… Cancel</source>
        <translation>展開中… キャンセル</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>No layer matches the filter.</source>
        <translation>条件に一致するレイヤーはありません。</translation>
    </message>
    <message>
        <source>This cache holds no layers.</source>
        <translation>このキャッシュにはレイヤーがありません。</translation>
    </message>
    <message>
        <source>Select a layer to see where it comes from and which steps made it.</source>
        <translation>レイヤーを選ぶと、由来と、それを作ったステップが表示されます。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>展開後</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Blob</source>
        <translation>Blob</translation>
    </message>
    <message>
        <source>Unpacked digest</source>
        <translation>展開ダイジェスト</translation>
    </message>
    <message>
        <source>Files of this layer</source>
        <translation>このレイヤーのファイル</translation>
    </message>
    <message>
        <source>On top of</source>
        <translation>下のレイヤー</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成ステップ</translation>
    </message>
    <message>
        <source>Needed to restore</source>
        <translation>復元に使うステップ</translation>
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
        <translation>ドロップして開く</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Cache</source>
        <translation>キャッシュ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>メインツールバー</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open a cache folder (Ctrl+O)</source>
        <translation>キャッシュフォルダーを開く (Ctrl+O)</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>Path or flag…</source>
        <translation>パスまたはフラグ…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>フォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;path or flag…</source>
        <translation>パスまたはフラグで開く(&amp;P)…</translation>
    </message>
    <message>
        <source>Open &amp;library</source>
        <translation>ライブラリを開く(&amp;L)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったキャッシュ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>接続を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>タブを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search caches and actions…</source>
        <translation>キャッシュと操作を検索(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>絞り込み(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>生データ</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>次のタブ(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>前のタブ(&amp;V)</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>サイドバー(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>Compare with another cache (Ctrl+D)</source>
        <translation>別のキャッシュと比較 (Ctrl+D)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>検証(&amp;V)</translation>
    </message>
    <message>
        <source>Read every blob and compare it with its digest</source>
        <translation>すべての blob を読み取り、ダイジェストと照合します</translation>
    </message>
    <message>
        <source>Verify and &amp;unpack</source>
        <translation>検証して展開(&amp;U)</translation>
    </message>
    <message>
        <source>Also unpack every layer and check what is in it</source>
        <translation>さらにすべてのレイヤーを展開し、中身を調べます</translation>
    </message>
    <message>
        <source>Clean &amp;up…</source>
        <translation>クリーンアップ(&amp;U)…</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>クリーンアップ</translation>
    </message>
    <message>
        <source>See what can be deleted in this store</source>
        <translation>このストアで削除できるものを表示</translation>
    </message>
    <message>
        <source>&amp;Name the steps…</source>
        <translation>ステップに名前を付ける(&amp;N)…</translation>
    </message>
    <message>
        <source>Copy as c&amp;ommand</source>
        <translation>コマンドとしてコピー(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;About Cachalot</source>
        <translation>Cachalot について(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Qt について(&amp;Q)</translation>
    </message>
    <message>
        <source>%1 – Cachalot</source>
        <translation>%1 – Cachalot</translation>
    </message>
    <message>
        <source>Copy the cachalot-cli command that shows what is on screen</source>
        <translation>画面の内容を表示する cachalot-cli コマンドをコピー</translation>
    </message>
    <message>
        <source>Open a cache folder</source>
        <translation>キャッシュフォルダーを開く</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました：%1</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>まだ何も開いていません</translation>
    </message>
    <message>
        <source>Clear, but keep what is pinned</source>
        <translation>消去（ピン留めは残す）</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>設定(&amp;R)…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Some of the settings can&apos;t be read.</source>
        <translation>設定の一部を読み取れません。</translation>
    </message>
    <message>
        <source>What can be read is used. The file stays as it is, since it can&apos;t be copied: %1</source>
        <translation>読み取れる部分を使います。コピーできないため、ファイルはそのまま残ります: %1</translation>
    </message>
    <message>
        <source>What can be read is used. The file as it was is kept: %1</source>
        <translation>読み取れる部分を使います。元のファイルは保存してあります: %1</translation>
    </message>
    <message>
        <source>Put back what was removed last</source>
        <translation>最後に取り除いたものを戻す</translation>
    </message>
</context>
<context>
    <name>cachalot::OpenDialog</name>
    <message>
        <source>Open a cache</source>
        <translation>キャッシュを開く</translation>
    </message>
    <message>
        <source>&amp;Path or cache flag</source>
        <translation>パスまたはキャッシュフラグ(&amp;P)</translation>
    </message>
    <message>
        <source>A directory, DIRECTORY:TAG, sample:max, or what stands after --cache-from or --cache-to.</source>
        <translation>ディレクトリ、DIRECTORY:TAG、sample:max、または --cache-from や --cache-to の後に書くもの。</translation>
    </message>
    <message>
        <source>Opens the path %1</source>
        <translation>パス %1 を開きます</translation>
    </message>
    <message>
        <source>Not a cache flag: %1</source>
        <translation>キャッシュフラグではありません：%1</translation>
    </message>
    <message>
        <source>Opens %1 (%2)</source>
        <translation>%1（%2）を開きます</translation>
    </message>
    <message>
        <source>Opens %1 in %2 (%3)</source>
        <translation>%2 の %1（%3）を開きます</translation>
    </message>
</context>
<context>
    <name>cachalot::OverviewView</name>
    <message>
        <source>What a build gets</source>
        <translation>ビルドが得られるもの</translation>
    </message>
    <message>
        <source>Steps by state</source>
        <translation>状態別のステップ</translation>
    </message>
    <message numerus="yes">
        <source>%n other layer(s)</source>
        <translation>
            <numerusform>ほか %n レイヤー</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the bytes are</source>
        <translation>バイトの内訳</translation>
    </message>
    <message>
        <source>Bytes by layer</source>
        <translation>レイヤー別のバイト数</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保存サイズ</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>Steps known</source>
        <translation>既知のステップ</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s)</source>
        <translation>
            <numerusform>%n 個の blob</numerusform>
        </translation>
    </message>
    <message>
        <source>With a result</source>
        <translation>結果あり</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <translation>重複記載</translation>
    </message>
    <message>
        <source>no layers</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Layers that another entry holds as well, packed in the same or in another way</source>
        <translation>別のエントリにも含まれるレイヤー（圧縮方式は同じ場合と異なる場合があります）</translation>
    </message>
    <message>
        <source>Links between them</source>
        <translation>ステップ間の依存</translation>
    </message>
    <message>
        <source>Newest result</source>
        <translation>最新の結果</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Oldest result</source>
        <translation>最古の結果</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>%1をすべて表示</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>To use it in a build</source>
        <translation>ビルドで使うには</translation>
    </message>
    <message>
        <source>Copy the flag</source>
        <translation>フラグをコピー</translation>
    </message>
    <message>
        <source>Copied the flag</source>
        <translation>フラグをコピーしました</translation>
    </message>
</context>
<context>
    <name>cachalot::PageTabs</name>
    <message>
        <source>Open pages</source>
        <translation>開いているページ</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>閉じる (Ctrl+W)</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>タブを閉じる</translation>
    </message>
</context>
<context>
    <name>cachalot::PreferencesDialog</name>
    <message>
        <source>What you chose last takes effect when Cachalot is started again.</source>
        <translation>最後に選んだ内容は、Cachalot を再起動すると有効になります。</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>At &amp;start</source>
        <translation>起動時(&amp;S)</translation>
    </message>
    <message>
        <source>Open the tabs of the last time</source>
        <translation>前回のタブを開く</translation>
    </message>
    <message>
        <source>Show the welcome</source>
        <translation>ようこそ画面を表示</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Others wait for their turn</source>
        <translation>残りは順番を待ちます</translation>
    </message>
    <message>
        <source>&amp;Transfers at a time</source>
        <translation>同時転送数(&amp;T)</translation>
    </message>
    <message>
        <source>Of one transfer; for new transfers that say nothing else</source>
        <translation>1 件の転送あたり。別の指定がない新しい転送に使われます</translation>
    </message>
    <message>
        <source>&amp;Blobs at a time</source>
        <translation>同時 blob 数(&amp;B)</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>&amp;Rate limit</source>
        <translation>速度制限(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep the machine awake meanwhile</source>
        <translation>転送中はスリープしない(&amp;K)</translation>
    </message>
    <message>
        <source>T&amp;ell when a transfer ends</source>
        <translation>転送の終了を知らせる(&amp;E)</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>クリーンアップ</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>A build may have written it and not yet named it. For stores that have no rules of their own yet.</source>
        <translation>ビルドが書き込み、まだ名前を付けていない可能性があります。独自のルールがまだないストアに使われます。</translation>
    </message>
    <message>
        <source>What is &amp;younger always stays</source>
        <translation>これより新しいものは常に残す(&amp;Y)</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>It is made with the first import</source>
        <translation>最初のインポートで作成されます</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>This can&apos;t be saved, and holds until Cachalot ends: %1 can&apos;t be written. Is the disk full, or the folder read-only?</source>
        <translation>保存できません。Cachalot を終了するまで有効です。%1 に書き込めません。ディスクがいっぱいか、フォルダーが読み取り専用ではありませんか？</translation>
    </message>
</context>
<context>
    <name>cachalot::ProblemsModel</name>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>In a build</source>
        <translation>ビルドでの影響</translation>
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
        <translation>問題</translation>
    </message>
    <message>
        <source>No problem matches the filter.</source>
        <translation>条件に一致する問題はありません。</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>問題を絞り込む</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>修復…</translation>
    </message>
    <message>
        <source>Make a sound cache of what is sound in this one</source>
        <translation>破損していない部分から、正常なキャッシュを作ります</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>%1 %2 checked, %3 read%4.</source>
        <translation>%1%2 を検証し、%3 を読み取りました%4。</translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s)</source>
        <translation>
            <numerusform>%n 個の blob</numerusform>
        </translation>
    </message>
    <message>
        <source>, all layers unpacked</source>
        <translation>（全レイヤーを展開）</translation>
    </message>
    <message>
        <source>Found by reading the manifest and the config. Whether all blobs are there and sound, only verifying tells.</source>
        <translation>マニフェストと設定を読み取って見つかったものです。すべての blob が揃い、破損していないかどうかは、検証しなければ分かりません。</translation>
    </message>
    <message>
        <source>No damage</source>
        <translation>破損なし</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>再検証</translation>
    </message>
    <message>
        <source>No problems seen</source>
        <translation>問題は見つかっていません</translation>
    </message>
    <message>
        <source>Manifest and config are in order. Verifying reads every blob and compares it with its digest.</source>
        <translation>マニフェストと設定に問題はありません。検証では、すべての blob を読み取ってダイジェストと照合します。</translation>
    </message>
    <message>
        <source>In a build</source>
        <translation>ビルドでの影響</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
</context>
<context>
    <name>cachalot::PruneModel</name>
    <message>
        <source>%1: goes</source>
        <translation>%1：削除</translation>
    </message>
    <message>
        <source>%1: stays</source>
        <translation>%1：保持</translation>
    </message>
    <message>
        <source>Cache or blob</source>
        <translation>キャッシュ/blob</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Only its own</source>
        <translation>固有分</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The rules say so</source>
        <translation>ルールに該当</translation>
    </message>
    <message>
        <source>Nobody can use it any more</source>
        <translation>もう誰も使えない</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>An image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Not a cache</source>
        <translation>キャッシュではない</translation>
    </message>
    <message>
        <source>No rule for caches</source>
        <translation>キャッシュのルールなし</translation>
    </message>
    <message>
        <source>Its name matches no pattern</source>
        <translation>名前がどのパターンにも不一致</translation>
    </message>
    <message>
        <source>Excepted by its name</source>
        <translation>名前により除外</translation>
    </message>
    <message>
        <source>Not old enough</source>
        <translation>まだ古くない</translation>
    </message>
    <message>
        <source>It is still read</source>
        <translation>まだ読まれている</translation>
    </message>
    <message>
        <source>Among the newest</source>
        <translation>最新のものに含まれる</translation>
    </message>
    <message>
        <source>What is left is small enough</source>
        <translation>残りは十分小さい</translation>
    </message>
    <message>
        <source>A cache needs it</source>
        <translation>キャッシュが使用中</translation>
    </message>
    <message>
        <source>Several caches need it</source>
        <translation>複数のキャッシュが使用中</translation>
    </message>
    <message>
        <source>No cache needs it</source>
        <translation>どのキャッシュにも不要</translation>
    </message>
    <message>
        <source>Only caches that go need it</source>
        <translation>削除するキャッシュだけが使用</translation>
    </message>
    <message>
        <source>No cache needs it, but no rule asks for it</source>
        <translation>どのキャッシュにも不要だが、ルールの対象外</translation>
    </message>
    <message>
        <source>Too young: a build may be about to use it</source>
        <translation>新しすぎ：ビルドがこれから使う可能性あり</translation>
    </message>
    <message>
        <source>An upload that may still be running</source>
        <translation>まだ続いている可能性のあるアップロード</translation>
    </message>
    <message>
        <source>An upload that was given up</source>
        <translation>中止されたアップロード</translation>
    </message>
    <message>
        <source>A newer one has replaced it</source>
        <translation>新しいもので置き換え済み</translation>
    </message>
    <message>
        <source>Not BuildKit&apos;s</source>
        <translation>BuildKit 以外</translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s)</source>
        <translation>
            <numerusform>%n 個の blob</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to delete</source>
        <translation>削除するものはありません</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>Delete %1, free %2</source>
        <translation>%1 を削除（%2 を解放）</translation>
    </message>
    <message>
        <source>Delete %1 and %2, free %3</source>
        <translation>%1と %2 を削除（%3 を解放）</translation>
    </message>
    <message numerus="yes">
        <source>Nothing can go; all %1 stay, in %n cache(s)</source>
        <translation>
            <numerusform>削除できるものはありません。%n 個のキャッシュの %1 をすべて残します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 can go; %n cache(s) stay</source>
        <translation>
            <numerusform>%2 のうち %1 を削除可能。%n 個のキャッシュが残ります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::RatePlot</name>
    <message>
        <source>Throughput over time</source>
        <translation>スループットの推移</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>スループット</translation>
    </message>
    <message>
        <source>Throughput, at most %1</source>
        <translation>スループット、最大 %1</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <comment>rate, time</comment>
        <translation>%2後 %1</translation>
    </message>
</context>
<context>
    <name>cachalot::RawView</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>ドキュメント内を検索</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>前の一致 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>次の一致 (F3)</translation>
    </message>
    <message>
        <source>Copy the whole document as it is stored</source>
        <translation>保存されたままのドキュメント全体をコピー</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>テキスト表示</translation>
    </message>
    <message>
        <source>Show the bytes as they are stored</source>
        <translation>保存されたままのバイトを表示</translation>
    </message>
    <message>
        <source>Document as a tree</source>
        <translation>ドキュメント（ツリー）</translation>
    </message>
    <message>
        <source>Document as text</source>
        <translation>ドキュメント（テキスト）</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>インデックス</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Image config</source>
        <translation>イメージ設定</translation>
    </message>
    <message>
        <source>Cache config</source>
        <translation>キャッシュ設定</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>表示するものがありません</translation>
    </message>
    <message>
        <source>This document could not be read. The problems say why.</source>
        <translation>このドキュメントを読み取れませんでした。理由は「問題」にあります。</translation>
    </message>
    <message>
        <source>Reading the document</source>
        <translation>ドキュメントを読み取っています</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Not valid JSON at byte %1: %2. What comes before is shown.</source>
        <translation>バイト %1 で有効な JSON ではなくなりました：%2。そこまでを表示しています。</translation>
    </message>
    <message>
        <source>… and %1 more. Copy takes all.</source>
        <translation>… ほか %1 件。コピーにはすべて含まれます。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 is no layer and no step of this cache</source>
        <translation>%1 はこのキャッシュのレイヤーでもステップでもありません</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 をコピーしました</translation>
    </message>
</context>
<context>
    <name>cachalot::RecentCaches</name>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>cachalot::RecentDelegate</name>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>cachalot::RepairDialog</name>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Repair a cache</source>
        <translation>キャッシュの修復</translation>
    </message>
    <message>
        <source>&amp;Another cache that may have the lost blobs:</source>
        <translation>失われた blob がありそうな別のキャッシュ(&amp;A)：</translation>
    </message>
    <message>
        <source>A path or a cache flag; none is needed</source>
        <translation>パスまたはキャッシュフラグ（省略可）</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Reading every blob</source>
        <translation>すべての blob を読み取っています</translation>
    </message>
    <message>
        <source>What is sound is kept; the cache stays what it is until the new one is whole.</source>
        <translation>破損していないものは残ります。新しいキャッシュが揃うまで、今のキャッシュは変わりません。</translation>
    </message>
    <message>
        <source>This cache can&apos;t be repaired</source>
        <translation>このキャッシュは修復できません</translation>
    </message>
    <message numerus="yes">
        <source>All %n result(s) can be kept</source>
        <translation>
            <numerusform>%n 件の結果をすべて残せます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n result(s) can be kept</source>
        <translation>
            <numerusform>%n 件の結果のうち %1 件を残せます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) go</source>
        <translation>
            <numerusform>%n 件のレコードを削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) with %1</source>
        <translation>
            <numerusform>%n レイヤー（%1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s) come from the other cache.</source>
        <translation>
            <numerusform>%n 個の blob は別のキャッシュから取得します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The old blobs stay until they are cleaned up.</source>
        <translation>古い blob はクリーンアップするまで残ります。</translation>
    </message>
    <message numerus="yes">
        <source>Repair: keep %n result(s)</source>
        <translation>
            <numerusform>修復：%n 件の結果を残す</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not repaired</source>
        <translation>修復できませんでした</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>records, layers that go</comment>
        <translation>%1、%2。</translation>
    </message>
</context>
<context>
    <name>cachalot::RulesPanel</name>
    <message>
        <source>Blobs that no cache needs</source>
        <translation>どのキャッシュにも不要な blob</translation>
    </message>
    <message>
        <source>What earlier exports left behind, and uploads that were given up.</source>
        <translation>過去のエクスポートの残りと、中止されたアップロード。</translation>
    </message>
    <message>
        <source>Caches go that are all of this:</source>
        <translation>次のすべてに当てはまるキャッシュを削除：</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>次の期間より古い</translation>
    </message>
    <message>
        <source>By the time they were written, or their newest step was built.</source>
        <translation>書き込まれた時刻、または最新のステップがビルドされた時刻によります。</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>Not read for</source>
        <translation>次の期間読まれていない</translation>
    </message>
    <message>
        <source>By the time a build read them last, where the store knows.</source>
        <translation>ビルドが最後に読み取った時刻によります（ストアに記録がある場合）。</translation>
    </message>
    <message>
        <source>Not among the newest</source>
        <translation>最新の次の個数に入らない</translation>
    </message>
    <message>
        <source>Of each pattern below, where there are several.</source>
        <translation>下のパターンが複数ある場合は、それぞれについて。</translation>
    </message>
    <message>
        <source>The oldest, until there are</source>
        <translation>古い順に、残りが次の量になるまで</translation>
    </message>
    <message>
        <source>Until what the other caches need is no more than that.</source>
        <translation>ほかのキャッシュに必要な量がこれ以下になるまで。</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Named like</source>
        <translation>名前が一致するもの</translation>
    </message>
    <message>
        <source>Patterns with * and ?, separated by blanks. None: all names.</source>
        <translation>* と ? を使ったパターン（空白区切り）。空欄はすべての名前。</translation>
    </message>
    <message>
        <source>But not like</source>
        <translation>ただし除外するもの</translation>
    </message>
    <message>
        <source>Caches with such a name never go.</source>
        <translation>この名前のキャッシュは決して削除されません。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>削除しない</translation>
    </message>
    <message>
        <source>Names of caches that always stay.</source>
        <translation>常に残すキャッシュの名前。</translation>
    </message>
    <message>
        <source>What is younger always stays:</source>
        <translation>これより新しいものは常に残す：</translation>
    </message>
    <message>
        <source>A build may have written it and not yet named it.</source>
        <translation>ビルドが書き込んだばかりで、まだ名前が付いていない可能性があります。</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分</translation>
    </message>
</context>
<context>
    <name>cachalot::SecretChoice</name>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>From a variable</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>毎回確認</translation>
    </message>
    <message>
        <source>Where %1 comes from</source>
        <translation>%1 の取得元</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>変更しない</translation>
    </message>
    <message>
        <source>The variable of that name is read each time, in Cachalot&apos;s own environment.</source>
        <translation>Cachalot の環境から、この名前の変数を毎回読み取ります。</translation>
    </message>
    <message>
        <source>Nothing is kept: you are asked when the connection is used, once in each run.</source>
        <translation>何も保存しません。接続を使うときに、起動ごとに 1 回確認します。</translation>
    </message>
    <message>
        <source>It goes to this system&apos;s keyring, and to no file.</source>
        <translation>システムのキーリングに保存し、ファイルには書きません。</translation>
    </message>
    <message>
        <source>There is no keyring here: it can come from a variable, or be asked for.</source>
        <translation>ここにはキーリングがありません。環境変数から取得するか、使うときに確認します。</translation>
    </message>
</context>
<context>
    <name>cachalot::SecretPrompter</name>
    <message>
        <source>%1 of “%2”:</source>
        <translation>「%2」の %1：</translation>
    </message>
    <message>
        <source>A secret is needed</source>
        <translation>シークレットが必要です</translation>
    </message>
</context>
<context>
    <name>cachalot::SecretsDialog</name>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>Credentials are needed</source>
        <translation>認証情報が必要です</translation>
    </message>
    <message>
        <source>Secrets are not kept in the history. To go on, enter what was there:</source>
        <translation>シークレットは履歴に保存されません。続行するには、もう一度入力してください：</translation>
    </message>
</context>
<context>
    <name>cachalot::Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation>サイドバー</translation>
    </message>
    <message>
        <source>Library, connections and recent caches</source>
        <translation>ライブラリ、接続、最近使ったキャッシュ</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>「%1」を削除しました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>接続を追加…</translation>
    </message>
    <message>
        <source>Save where caches are kept under a name (Ctrl+N)</source>
        <translation>キャッシュの場所に名前を付けて保存 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Look at all stores again</source>
        <translation>すべてのストアを再確認</translation>
    </message>
    <message>
        <source>The saved connections can&apos;t be read. %1</source>
        <translation>保存された接続を読み取れません。%1</translation>
    </message>
    <message>
        <source>Use the last good version</source>
        <translation>最後の正常な版を使う</translation>
    </message>
    <message>
        <source>The connection was not changed</source>
        <translation>接続は変更されませんでした</translation>
    </message>
    <message>
        <source>The settings saved as “%1”: %2</source>
        <translation>「%1」として保存した設定：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) in the keyring</source>
        <translation>
            <numerusform>キーリングの %n 件のシークレット</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>接続の削除</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>What goes: %1.

The caches in the store stay as they are.</source>
        <translation>削除されるもの：%1。

ストア内のキャッシュはそのまま残ります。</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>接続を削除</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>テスト…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留めする</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました：%1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Save as a connection…</source>
        <translation>接続として保存…</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>この一覧から削除</translation>
    </message>
    <message>
        <source>“%1” was removed from the recent ones</source>
        <translation>「%1」を最近使ったものから取り除きました</translation>
    </message>
    <message numerus="yes">
        <source>%n caches were removed from the recent ones</source>
        <translation>
            <numerusform>%n 個のキャッシュを最近使ったものから取り除きました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::SidebarModel</name>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>The caches that were imported</source>
        <translation>インポートしたキャッシュ</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>They can&apos;t be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <source>No caches yet</source>
        <translation>まだキャッシュがありません</translation>
    </message>
    <message>
        <source>Not usable when last looked at: %1</source>
        <translation>前回の確認時は使えませんでした：%1</translation>
    </message>
    <message>
        <source>Looked at %1 ago</source>
        <translation>%1前に確認</translation>
    </message>
    <message>
        <source>Not looked at yet: expand it, or press F5</source>
        <translation>未確認：展開するか F5 キーを押してください</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>確認中</translation>
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
        <translation>ツール</translation>
    </message>
    <message>
        <source>Settings for the tool</source>
        <translation>ツールの設定</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>cachalot::SourceList</name>
    <message>
        <source>A&amp;dd</source>
        <translation>追加(&amp;D)</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>削除(&amp;V)</translation>
    </message>
    <message>
        <source>Caches to copy</source>
        <translation>コピーするキャッシュ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Another cache, to be merged with it: a path or a --cache-from flag</source>
        <translation>統合する別のキャッシュ：パスまたは --cache-from フラグ</translation>
    </message>
    <message>
        <source>Another cache</source>
        <translation>別のキャッシュ</translation>
    </message>
</context>
<context>
    <name>cachalot::StepsModel</name>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>What the step adds: the top layer of its result, as stored</source>
        <translation>ステップが追加するもの：結果の最上位レイヤー（保存サイズ）</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>How many layers a build fetches to restore the result</source>
        <translation>結果の復元のためにビルドが取得するレイヤーの数</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>How many other records it depends on</source>
        <translation>依存するほかのレコードの数</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Restorable</source>
        <translation>復元可能</translation>
    </message>
    <message>
        <source>Key only</source>
        <translation>キーのみ</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>A build that gets here takes the result from this cache instead of running the step.</source>
        <translation>ビルドがここに来ると、ステップを実行せずに、このキャッシュから結果を取り出します。</translation>
    </message>
    <message>
        <source>The cache knows the step but holds no result of it: should a build need it, the step runs. Steps after it may still be restored.</source>
        <translation>キャッシュはステップを知っていますが、結果は持っていません。ビルドで必要になればステップを実行します。後のステップは復元できる場合があります。</translation>
    </message>
    <message>
        <source>The cache names a result, but a build can&apos;t use it.</source>
        <translation>キャッシュに結果の記載がありますが、ビルドでは使えません。</translation>
    </message>
    <message>
        <source>BuildKit leaves records out whose key starts with &quot;random:&quot;.</source>
        <translation>BuildKit は、キーが「random:」で始まるレコードを除外します。</translation>
    </message>
    <message>
        <source>BuildKit rejects this cache as a whole, so nothing of it is used.</source>
        <translation>BuildKit はこのキャッシュ全体を拒否するため、何も使われません。</translation>
    </message>
</context>
<context>
    <name>cachalot::StepsView</name>
    <message>
        <source>Name the steps…</source>
        <translation>ステップに名前を付ける…</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Filter steps</source>
        <translation>ステップを絞り込む</translation>
    </message>
    <message>
        <source>A cache holds the keys of its steps and not their text. What a buildkitd with --save-cache-debug answers to /debug/cache/all gives them their names.</source>
        <translation>キャッシュにあるのはステップのキーで、テキストはありません。--save-cache-debug 付きの buildkitd が /debug/cache/all で返す応答から、名前を付けられます。</translation>
    </message>
    <message>
        <source>No step matches the filter.</source>
        <translation>条件に一致するステップはありません。</translation>
    </message>
    <message>
        <source>This cache holds no steps.</source>
        <translation>このキャッシュにはステップがありません。</translation>
    </message>
    <message>
        <source>Select a step to see what it depends on and what it holds.</source>
        <translation>ステップを選ぶと、依存先と内容が表示されます。</translation>
    </message>
</context>
<context>
    <name>cachalot::StoreModel</name>
    <message>
        <source>Not a build cache</source>
        <translation>ビルドキャッシュではありません</translation>
    </message>
    <message>
        <source>Of no use to a build</source>
        <translation>ビルドには使えません</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>読み取れません</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n 件の備考</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>How many steps a build can take from the cache instead of running them</source>
        <translation>ビルドが実行せずにキャッシュから取り出せるステップの数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Restorable</source>
        <translation>復元可能</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>cachalot::StorePanel</name>
    <message>
        <source>Caches</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Filter caches</source>
        <translation>キャッシュを絞り込む</translation>
    </message>
    <message>
        <source>The library is empty. Open a cache and choose “Import into the library”.</source>
        <translation>ライブラリは空です。キャッシュを開き、「ライブラリにインポート」を選んでください。</translation>
    </message>
    <message>
        <source>This store is empty. Export a cache into it with --cache-to %1</source>
        <translation>このストアは空です。--cache-to %1 でキャッシュをエクスポートできます</translation>
    </message>
    <message>
        <source>No cache matches the filter.</source>
        <translation>条件に一致するキャッシュはありません。</translation>
    </message>
    <message>
        <source>the largest has %1</source>
        <translation>最大のもの %1</translation>
    </message>
    <message>
        <source>newest result %1 ago</source>
        <translation>最新の結果 %1前</translation>
    </message>
    <message numerus="yes">
        <source>%n with problems</source>
        <translation>
            <numerusform>%n 個に問題あり</numerusform>
        </translation>
    </message>
    <message>
        <source>no problems seen</source>
        <translation>問題は見つかっていません</translation>
    </message>
    <message>
        <source>No caches here</source>
        <translation>ここにはキャッシュがありません</translation>
    </message>
    <message>
        <source>The type of the store</source>
        <translation>ストアの種類</translation>
    </message>
</context>
<context>
    <name>cachalot::TransferBar</name>
    <message>
        <source>Transfers</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>この行を隠す</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>コピーを開く</translation>
    </message>
    <message>
        <source>%1 was cut off when the program ended</source>
        <translation>%1 はプログラムの終了で中断しました</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) were cut off when the program ended</source>
        <translation>
            <numerusform>プログラムの終了で %n 件の転送が中断しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the transfers (Ctrl+J)</source>
        <translation>転送を隠す (Ctrl+J)</translation>
    </message>
    <message>
        <source>Show all transfers (Ctrl+J)</source>
        <translation>すべての転送を表示 (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>cachalot::TransferDesk</name>
    <message>
        <source>The list of transfers can&apos;t be saved: %1</source>
        <translation>転送の一覧を保存できません：%1</translation>
    </message>
    <message>
        <source>&amp;Copy to…</source>
        <translation>コピー(&amp;C)…</translation>
    </message>
    <message>
        <source>Copy to a registry, a folder, the library or another store (Ctrl+E)</source>
        <translation>レジストリ、フォルダー、ライブラリ、その他のストアにコピー (Ctrl+E)</translation>
    </message>
    <message>
        <source>&amp;Import into the library…</source>
        <translation>ライブラリにインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export to a folder…</source>
        <translation>フォルダーにエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Save as &amp;bundle…</source>
        <translation>バンドルとして保存(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Show transfers</source>
        <translation>転送を表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>すべて一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>すべて再開(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;ancel all</source>
        <translation>すべてキャンセル(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Tell when a transfer ends</source>
        <translation>転送の終了を通知(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep the machine awake meanwhile</source>
        <translation>転送中はスリープしない(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Transfers</source>
        <translation>転送(&amp;T)</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>&amp;Hide transfers</source>
        <translation>転送を隠す(&amp;H)</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました：%1</translation>
    </message>
    <message>
        <source>Copying failed: %1</source>
        <translation>コピーに失敗しました：%1</translation>
    </message>
    <message>
        <source>Copying build caches</source>
        <translation>ビルドキャッシュをコピーしています</translation>
    </message>
</context>
<context>
    <name>cachalot::TransfersPanel</name>
    <message>
        <source>No transfers yet</source>
        <translation>まだ転送はありません</translation>
    </message>
    <message>
        <source>Copies between folders, registries and the library are listed here, with what became of them.</source>
        <translation>フォルダー、レジストリ、ライブラリの間のコピーと、その結果がここに表示されます。</translation>
    </message>
    <message>
        <source>Copy a cache…</source>
        <translation>キャッシュをコピー…</translation>
    </message>
    <message>
        <source>Clear those that ended</source>
        <translation>終了したものを消去</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>転送</translation>
    </message>
    <message numerus="yes">
        <source>%n running or waiting</source>
        <translation>
            <numerusform>%n 件が実行中または待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>実行中のものはありません</translation>
    </message>
</context>
<context>
    <name>cachalot::WasteModel</name>
    <message>
        <source>Unpacked bytes of all copies but the needed one</source>
        <translation>必要な 1 つを除く全コピーの展開後のバイト数</translation>
    </message>
    <message>
        <source>How many copies there are, the needed one included</source>
        <translation>必要な 1 つを含むコピーの数</translation>
    </message>
    <message>
        <source>Of one copy; the largest where they differ</source>
        <translation>コピー 1 つの大きさ。異なる場合は最大のもの</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>無駄</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>コピー数</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
</context>
<context>
    <name>cachalot::WastePlacesModel</name>
    <message>
        <source>Wasted</source>
        <translation>無駄</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>Copies in these layers</source>
        <translation>これらのレイヤーにあるコピー</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>cachalot::WasteView</name>
    <message>
        <source>Waste &amp;in</source>
        <translation>対象(&amp;I)</translation>
    </message>
    <message>
        <source>Wasted files</source>
        <translation>無駄なファイル</translation>
    </message>
    <message>
        <source>No file is like that.</source>
        <translation>該当するファイルはありません。</translation>
    </message>
    <message>
        <source>Copies of the file</source>
        <translation>ファイルのコピー</translation>
    </message>
    <message>
        <source>Select a file to see in which layers it is.</source>
        <translation>ファイルを選ぶと、どのレイヤーにあるかがわかります。</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>ファイルを絞り込む</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Show the layer</source>
        <translation>レイヤーを表示</translation>
    </message>
    <message>
        <source>Files of this layer</source>
        <translation>このレイヤーのファイル</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>パスをコピーしました</translation>
    </message>
    <message>
        <source>The result of the last steps (%1)</source>
        <translation>最後のステップの結果 (%1)</translation>
    </message>
    <message>
        <source>All layers of the cache (%1)</source>
        <translation>キャッシュの全レイヤー (%1)</translation>
    </message>
    <message>
        <source>What later layers replace and delete counts, too</source>
        <translation>後のレイヤーで置き換え・削除されるものも数えます</translation>
    </message>
    <message>
        <source>Layers of different steps lie beside each other: equal content is counted</source>
        <translation>異なるステップのレイヤーが並んでいるため、同じ内容だけを数えます</translation>
    </message>
    <message>
        <source>No layers</source>
        <translation>レイヤーなし</translation>
    </message>
    <message>
        <source>This cache holds no layers, and so no files: only the keys of steps.</source>
        <translation>このキャッシュにはレイヤーがないため、ファイルもありません。ステップのキーだけがあります。</translation>
    </message>
    <message>
        <source>Read %1?</source>
        <translation>%1 を読み取りますか？</translation>
    </message>
    <message>
        <source>To compare the files, all bytes of the layers are unpacked.</source>
        <translation>ファイルを比較するには、レイヤーの全バイトを展開します。</translation>
    </message>
    <message>
        <source>To compare the files, the layers are fetched from the store.</source>
        <translation>ファイルを比較するには、レイヤーを保存先から取得します。</translation>
    </message>
    <message>
        <source>Read %1, %2</source>
        <translation>%1（%2）を読み取る</translation>
    </message>
    <message>
        <source>Comparing the files of %1</source>
        <translation>%1 のファイルを比較しています</translation>
    </message>
    <message>
        <source>The layers were not read</source>
        <translation>レイヤーを読み取れませんでした</translation>
    </message>
    <message>
        <source>The files could not be compared</source>
        <translation>ファイルを比較できませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No file is held twice</source>
        <translation>重複するファイルはありません</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>再比較</translation>
    </message>
    <message>
        <source>Wasted bytes are unpacked ones; what they take in the store is estimated from how well each layer packs on the whole.</source>
        <translation>無駄なバイト数は展開後の値です。保存先で占める量は、各レイヤー全体の圧縮率から推定しています。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>未比較</translation>
    </message>
    <message>
        <source>Bytes of files</source>
        <translation>ファイルのバイト数</translation>
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
        <translation>このビルドキャッシュには何が入っていて、なぜ大きく、役に立ち、壊れていないのか。BuildKit のキャッシュを開くと分かります。</translation>
    </message>
    <message>
        <source>Open a cache folder…</source>
        <translation>キャッシュフォルダーを開く…</translation>
    </message>
    <message>
        <source>A directory that --cache-to type=local wrote (Ctrl+O)</source>
        <translation>--cache-to type=local が書き込んだディレクトリ (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open by path or --cache-from flag…</source>
        <translation>パスまたは --cache-from フラグで開く…</translation>
    </message>
    <message>
        <source>For example type=local,src=DIR,tag=NAME (Ctrl+L)</source>
        <translation>例：type=local,src=DIR,tag=NAME (Ctrl+L)</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>ライブラリを開く</translation>
    </message>
    <message>
        <source>The caches that Cachalot keeps on this machine (Ctrl+Shift+L)</source>
        <translation>Cachalot がこのマシンに保管するキャッシュ (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Try it with the caches that come with Cachalot: one build, exported with mode=min and with mode=max.</source>
        <translation>Cachalot 付属のキャッシュで試せます：1 つのビルドを mode=min と mode=max でエクスポートしたものです。</translation>
    </message>
    <message>
        <source>Open the samples</source>
        <translation>サンプルを開く</translation>
    </message>
    <message>
        <source>Compare the samples</source>
        <translation>サンプルを比較</translation>
    </message>
    <message>
        <source>Or drop a folder, or a line of text with a cache flag, anywhere in this window.</source>
        <translation>フォルダーや、キャッシュフラグを含む 1 行のテキストを、このウィンドウのどこにでもドロップできます。</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <source>Remove those not found</source>
        <translation>見つからないものを削除</translation>
    </message>
    <message>
        <source>Recent caches</source>
        <translation>最近使ったキャッシュ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>ピン留めする／外す</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>この一覧から削除</translation>
    </message>
    <message>
        <source>Copy where it is</source>
        <translation>場所をコピー</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Put back what was removed from this list last</source>
        <translation>この一覧から最後に取り除いたものを戻す</translation>
    </message>
</context>
<context>
    <name>cachalot::WhatIfModel</name>
    <message>
        <source>As it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>As min</source>
        <translation>min として</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1、レベル %2</translation>
    </message>
    <message>
        <source>&lt; 0.01 s</source>
        <translation>&lt; 0.01 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The true size lies within this with 95 % certainty; a dash: it is exact</source>
        <translation>実際のサイズは 95 % の確度でこの範囲に入ります。ダッシュは正確な値です</translation>
    </message>
    <message>
        <source>Steps that can be restored</source>
        <translation>復元できるステップ</translation>
    </message>
    <message>
        <source>What packing all layers takes one core of this machine</source>
        <translation>全レイヤーの圧縮にこのマシンの 1 コアでかかる時間</translation>
    </message>
    <message>
        <source>What unpacking all layers takes one core of this machine</source>
        <translation>全レイヤーの展開にこのマシンの 1 コアでかかる時間</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>増減</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Margin</source>
        <comment>of error</comment>
        <translation>誤差</translation>
    </message>
</context>
<context>
    <name>cachalot::WhatIfPanel</name>
    <message>
        <source>Export like this…</source>
        <translation>この方法でエクスポート…</translation>
    </message>
    <message>
        <source>&amp;What would become of</source>
        <translation>対象(&amp;W)</translation>
    </message>
    <message>
        <source>Ways to keep the cache</source>
        <translation>キャッシュの保存方法</translation>
    </message>
    <message>
        <source>No longer CACHED with min</source>
        <translation>min では CACHED でなくなる</translation>
    </message>
    <message>
        <source>Steps that min loses</source>
        <translation>min で失われるステップ</translation>
    </message>
    <message>
        <source>Every step stays as it is.</source>
        <translation>すべてのステップはそのままです。</translation>
    </message>
    <message>
        <source>The compressions were not measured: %1</source>
        <translation>圧縮は測定されませんでした: %1</translation>
    </message>
    <message>
        <source>Opens the dialog for copies with these options</source>
        <translation>この設定でコピーのダイアログを開きます</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>再測定</translation>
    </message>
    <message>
        <source>Measure compressions</source>
        <translation>圧縮を測定</translation>
    </message>
    <message>
        <source>Measuring %1 %… Cancel</source>
        <translation>測定中 %1%… キャンセル</translation>
    </message>
    <message>
        <source>Measuring… Cancel</source>
        <translation>測定中… キャンセル</translation>
    </message>
    <message>
        <source>What other compressions would take is measured on a sample of the layers: at most 64 MB are packed on trial.</source>
        <translation>ほかの圧縮での大きさはレイヤーの標本で測定します: 最大 64 MB を試しに圧縮します。</translation>
    </message>
</context>
</TS>
