<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AttributeSchema</name>
    <message>
        <source>Azure Blob Storage</source>
        <translation>Azure Blob 存储</translation>
    </message>
    <message>
        <source>A cache in a container of Azure Blob Storage.</source>
        <translation>Azure Blob 存储容器中的缓存。</translation>
    </message>
    <message>
        <source>The address of the storage account, such as https://account.blob.core.windows.net.</source>
        <translation>存储帐户的地址，例如 https://account.blob.core.windows.net。</translation>
    </message>
    <message>
        <source>It must begin with https://.</source>
        <translation>必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>The container of the account.</source>
        <translation>帐户中的容器。</translation>
    </message>
    <message>
        <source>It is created where it does not exist, by an import too.</source>
        <translation>如果不存在则会创建，导入时也一样。</translation>
    </message>
    <message>
        <source>The name of the cache in the container.</source>
        <translation>缓存在容器中的名称。</translation>
    </message>
    <message>
        <source>An export writes every name of a list a;b;c, and an import reads all of them.</source>
        <translation>导出会写入列表 a;b;c 中的每个名称，导入会读取全部名称。</translation>
    </message>
    <message>
        <source>The folder that all keys of the cache are in.</source>
        <translation>缓存的所有键所在的文件夹。</translation>
    </message>
    <message>
        <source>Joined with the other parts as a path: a slash is added, and // and .. are cleaned.</source>
        <translation>与其他部分作为路径拼接：会添加斜杠，并清理 // 和 ..。</translation>
    </message>
    <message>
        <source>The folder of the layers, below prefix.</source>
        <translation>层所在的文件夹，位于 prefix 之下。</translation>
    </message>
    <message>
        <source>The folder of the names, below prefix.</source>
        <translation>名称所在的文件夹，位于 prefix 之下。</translation>
    </message>
    <message>
        <source>The name of the storage account; by default the first part of the address&apos;s host name.</source>
        <translation>存储帐户的名称；默认为地址中主机名的第一部分。</translation>
    </message>
    <message>
        <source>A shared key of the account.</source>
        <translation>帐户的共享密钥。</translation>
    </message>
    <message>
        <source>Without one the daemon signs in by its own Azure settings (environment, managed identity, Azure CLI).</source>
        <translation>如果没有，守护进程会通过自身的 Azure 设置（环境变量、托管标识、Azure CLI）登录。</translation>
    </message>
    <message>
        <source>How much to store: the layers of the final image (min), or those of every build step (max).</source>
        <translation>存储多少内容：最终镜像的层 (min)，或每个构建步骤的层 (max)。</translation>
    </message>
    <message>
        <source>Any other value counts as min, without a word. max also publishes the layers of stages that are not part of the image.</source>
        <translation>任何其他值都会静默视为 min。max 还会公开不属于镜像的阶段的层。</translation>
    </message>
    <message>
        <source>Let the build succeed although the export of its cache failed.</source>
        <translation>即使缓存导出失败，也让构建成功。</translation>
    </message>
    <message>
        <source>A value that is no boolean counts as false. A wrong setting of the exporter (no region, an expired token) still fails the build.</source>
        <translation>非布尔值视为 false。导出器的设置错误（缺少区域、令牌过期）仍会使构建失败。</translation>
    </message>
    <message>
        <source>How newly written layers are compressed.</source>
        <translation>新写入的层的压缩方式。</translation>
    </message>
    <message>
        <source>Layers that exist already keep their compression unless force-compression is set.</source>
        <translation>已有的层会保持其压缩方式，除非设置了 force-compression。</translation>
    </message>
    <message>
        <source>How hard to compress: 0 to 9 for gzip and estargz, 0 to 22 for zstd.</source>
        <translation>压缩强度：gzip 和 estargz 为 0 到 9，zstd 为 0 到 22。</translation>
    </message>
    <message>
        <source>Without effect on uncompressed layers.</source>
        <translation>对未压缩的层没有影响。</translation>
    </message>
    <message>
        <source>Compress all layers again, those of the base image and of earlier caches too.</source>
        <translation>重新压缩所有层，包括基础镜像和以往缓存的层。</translation>
    </message>
    <message>
        <source>Slow, and layers are then no longer shared with the base image. An empty value means true.</source>
        <translation>速度较慢，且层不再与基础镜像共享。空值表示 true。</translation>
    </message>
    <message>
        <source>Store the cache as an OCI image manifest, which most registries accept, rather than as an index.</source>
        <translation>将缓存存储为大多数镜像仓库都接受的 OCI 镜像清单，而不是索引。</translation>
    </message>
    <message>
        <source>The default is false before BuildKit 0.21, and wherever oci-mediatypes is false. Set it for Amazon ECR, Harbor and older builders.</source>
        <translation>在 BuildKit 0.21 之前，以及 oci-mediatypes 为 false 时，默认值为 false。对于 Amazon ECR、Harbor 和较旧的构建器，请设置此项。</translation>
    </message>
    <message>
        <source>Use the media types of OCI rather than those of Docker.</source>
        <translation>使用 OCI 的媒体类型，而不是 Docker 的媒体类型。</translation>
    </message>
    <message>
        <source>false together with image-manifest=true is an error.</source>
        <translation>false 与 image-manifest=true 同时使用会出错。</translation>
    </message>
    <message>
        <source>docker driver</source>
        <translation>docker 驱动</translation>
    </message>
    <message>
        <source>Of registry caches it imports inline ones only. buildx refuses every other export: turn on the containerd image store, or use another driver.</source>
        <translation>对于镜像仓库缓存，它只导入内嵌缓存。buildx 会拒绝其他任何导出：请启用 containerd 镜像存储，或使用其他驱动。</translation>
    </message>
    <message>
        <source>docker driver with the containerd image store</source>
        <translation>使用 containerd 镜像存储的 docker 驱动</translation>
    </message>
    <message>
        <source>Without s3 and azblob; buildx leaves an s3 cache out without a word.</source>
        <translation>不支持 s3 和 azblob；buildx 会静默略去 s3 缓存。</translation>
    </message>
    <message>
        <source>docker-container driver</source>
        <translation>docker-container 驱动</translation>
    </message>
    <message>
        <source>kubernetes driver</source>
        <translation>kubernetes 驱动</translation>
    </message>
    <message>
        <source>remote driver, or buildkitd on its own</source>
        <translation>remote 驱动，或独立运行的 buildkitd</translation>
    </message>
    <message>
        <source>GitHub Actions</source>
        <translation>GitHub Actions</translation>
    </message>
    <message>
        <source>A cache in the cache service of GitHub Actions; it can be used within a workflow only.</source>
        <translation>GitHub Actions 缓存服务中的缓存；只能在工作流中使用。</translation>
    </message>
    <message>
        <source>The name of the cache, so that several images keep theirs apart.</source>
        <translation>缓存的名称，使多个镜像的缓存互不干扰。</translation>
    </message>
    <message>
        <source>Two builds with the same scope overwrite each other&apos;s cache.</source>
        <translation>scope 相同的两个构建会互相覆盖缓存。</translation>
    </message>
    <message>
        <source>The runtime token of the workflow.</source>
        <translation>工作流的运行时令牌。</translation>
    </message>
    <message>
        <source>Without one buildx drops the cache without a word, and buildctl fails. It expires with the job.</source>
        <translation>如果没有，buildx 会静默丢弃缓存，buildctl 会失败。它随作业结束而过期。</translation>
    </message>
    <message>
        <source>The address of the cache service, first version of its interface.</source>
        <translation>缓存服务的地址（接口第一版）。</translation>
    </message>
    <message>
        <source>One of url and url_v2 is needed.</source>
        <translation>url 和 url_v2 需要其中之一。</translation>
    </message>
    <message>
        <source>The address of the cache service, second version of its interface.</source>
        <translation>缓存服务的地址（接口第二版）。</translation>
    </message>
    <message>
        <source>The client fills it where version is 2 or ACTIONS_CACHE_SERVICE_V2 is true. Its presence selects the second version unless version is 1.</source>
        <translation>当 version 为 2 或 ACTIONS_CACHE_SERVICE_V2 为 true 时由客户端填写。设置此项即选择第二版，除非 version 为 1。</translation>
    </message>
    <message>
        <source>Which version of the service&apos;s interface to use; told from the addresses by default.</source>
        <translation>使用该服务接口的哪个版本；默认根据地址判断。</translation>
    </message>
    <message>
        <source>How long one request to the service may take.</source>
        <translation>对该服务的单次请求最多可用多长时间。</translation>
    </message>
    <message>
        <source>The repository, as owner/name, whose cache entries are listed before an export.</source>
        <translation>在导出前列出其缓存条目的仓库，格式为 owner/name。</translation>
    </message>
    <message>
        <source>Only together with ghtoken; docker/build-push-action sets both. It saves a request per layer.</source>
        <translation>仅与 ghtoken 一起使用；docker/build-push-action 会同时设置两者。可为每层节省一次请求。</translation>
    </message>
    <message>
        <source>The token for GitHub&apos;s REST interface, to list the cache entries of repository.</source>
        <translation>用于 GitHub REST 接口的令牌，以列出 repository 的缓存条目。</translation>
    </message>
    <message>
        <source>Only together with repository.</source>
        <translation>仅与 repository 一起使用。</translation>
    </message>
    <message>
        <source>Local directory</source>
        <translation>本地目录</translation>
    </message>
    <message>
        <source>A cache in a directory of the machine that runs the build command, as an OCI layout.</source>
        <translation>运行构建命令的机器上某个目录中的缓存，采用 OCI 布局。</translation>
    </message>
    <message>
        <source>The directory to write to; it is created where it does not exist.</source>
        <translation>要写入的目录；如果不存在则会创建。</translation>
    </message>
    <message>
        <source>The directory to read from.</source>
        <translation>要读取的目录。</translation>
    </message>
    <message>
        <source>A directory, index, tag or blob that is missing is a warning: the build goes on without the cache.</source>
        <translation>缺少目录、索引、标签或 blob 时只会警告：构建会在没有该缓存的情况下继续。</translation>
    </message>
    <message>
        <source>The name of the cache in the directory, so that it can hold several.</source>
        <translation>缓存在目录中的名称，使该目录可存放多个缓存。</translation>
    </message>
    <message>
        <source>An import ignores it where digest is given.</source>
        <translation>如果指定了 digest，导入会忽略此项。</translation>
    </message>
    <message>
        <source>The digest of the manifest to read, rather than the one that tag names.</source>
        <translation>要读取的清单的摘要，代替 tag 所指的清单。</translation>
    </message>
    <message>
        <source>The client looks it up in index.json.</source>
        <translation>客户端会在 index.json 中查找它。</translation>
    </message>
    <message>
        <source>After the export, delete the blobs of the directory that no cache in it needs.</source>
        <translation>导出后，删除目录中没有任何缓存需要的 blob。</translation>
    </message>
    <message>
        <source>Older clients ignore it. It can delete blobs of an export that runs at the same time, and a failure is only logged.</source>
        <translation>较旧的客户端会忽略此项。它可能删除同时进行的导出的 blob，且失败只会记入日志。</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>内嵌</translation>
    </message>
    <message>
        <source>A cache inside the configuration of the image that is pushed; it holds the final image&apos;s layers only. It has no settings, and is imported as a registry cache with the image&apos;s name.</source>
        <translation>位于所推送镜像的配置中的缓存；只包含最终镜像的层。它没有任何设置，以镜像名称作为镜像仓库缓存导入。</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>镜像仓库</translation>
    </message>
    <message>
        <source>A cache in a container registry, under a tag of its own. Credentials come from the docker login.</source>
        <translation>容器镜像仓库中的缓存，使用单独的标签。凭据来自 docker login。</translation>
    </message>
    <message>
        <source>The name of the cache in the registry, such as registry.example.com/app:cache.</source>
        <translation>缓存在镜像仓库中的名称，例如 registry.example.com/app:cache。</translation>
    </message>
    <message>
        <source>Without a host it is docker.io, without a tag :latest. Use another name than the image&apos;s: an export replaces what was there.</source>
        <translation>没有主机时为 docker.io，没有标签时为 :latest。请使用与镜像不同的名称：导出会替换原有的内容。</translation>
    </message>
    <message>
        <source>Talk to the registry over plain HTTP and without checking certificates.</source>
        <translation>通过明文 HTTP 且不检查证书与镜像仓库通信。</translation>
    </message>
    <message>
        <source>Replaces what the daemon&apos;s configuration says of that host, its mirrors and certificates included. A value that is no boolean is an error.</source>
        <translation>会替换守护进程配置中关于该主机的设置，包括镜像站和证书。非布尔值会出错。</translation>
    </message>
    <message>
        <source>Amazon S3</source>
        <translation>Amazon S3</translation>
    </message>
    <message>
        <source>A cache in a bucket of Amazon S3 or of a store that speaks its protocol.</source>
        <translation>Amazon S3 或兼容其协议的存储中某个存储桶里的缓存。</translation>
    </message>
    <message>
        <source>The bucket.</source>
        <translation>存储桶。</translation>
    </message>
    <message>
        <source>The region of the bucket, such as eu-central-1.</source>
        <translation>存储桶所在的区域，例如 eu-central-1。</translation>
    </message>
    <message>
        <source>Other stores need one too; any name does for most of them.</source>
        <translation>其他存储也需要此项；多数存储接受任意名称。</translation>
    </message>
    <message>
        <source>The name of the cache in the bucket.</source>
        <translation>缓存在存储桶中的名称。</translation>
    </message>
    <message>
        <source>An export writes every name of a list a;b;c; an import reads the first only.</source>
        <translation>导出会写入列表 a;b;c 中的每个名称；导入只读取第一个。</translation>
    </message>
    <message>
        <source>The address of a store other than Amazon&apos;s, such as https://minio.example.com.</source>
        <translation>Amazon 以外的存储的地址，例如 https://minio.example.com。</translation>
    </message>
    <message>
        <source>Put the bucket into the path of a URL rather than into its host name.</source>
        <translation>将存储桶放在 URL 的路径中，而不是主机名中。</translation>
    </message>
    <message>
        <source>Honoured only with endpoint_url. A value that is no boolean counts as false.</source>
        <translation>仅与 endpoint_url 一起生效。非布尔值视为 false。</translation>
    </message>
    <message>
        <source>What all keys of the cache begin with.</source>
        <translation>缓存的所有键的开头部分。</translation>
    </message>
    <message>
        <source>No slash is added: write one at its end.</source>
        <translation>不会添加斜杠：请在末尾写上斜杠。</translation>
    </message>
    <message>
        <source>What the keys of layers begin with, after prefix.</source>
        <translation>层的键在 prefix 之后的开头部分。</translation>
    </message>
    <message>
        <source>No slash is added.</source>
        <translation>不会添加斜杠。</translation>
    </message>
    <message>
        <source>What the keys of the names begin with, after prefix.</source>
        <translation>名称的键在 prefix 之后的开头部分。</translation>
    </message>
    <message>
        <source>The access key; without one, buildx takes it from its AWS settings.</source>
        <translation>访问密钥；如果没有，buildx 会使用其 AWS 设置中的密钥。</translation>
    </message>
    <message>
        <source>buildx reads the environment, profiles, SSO and instance roles; buildctl reads nothing. Where the id or the key is missing, the daemon&apos;s own AWS settings count.</source>
        <translation>buildx 会读取环境变量、配置文件、SSO 和实例角色；buildctl 不读取任何内容。缺少 ID 或密钥时，使用守护进程自身的 AWS 设置。</translation>
    </message>
    <message>
        <source>The secret that belongs to access_key_id.</source>
        <translation>与 access_key_id 对应的机密密钥。</translation>
    </message>
    <message>
        <source>The token of temporary credentials.</source>
        <translation>临时凭据的令牌。</translation>
    </message>
    <message>
        <source>Counts only together with access_key_id and secret_access_key.</source>
        <translation>仅与 access_key_id 和 secret_access_key 一起生效。</translation>
    </message>
    <message>
        <source>How old a layer that is still used may get before an export renews its date, so that a lifecycle rule of the bucket does not delete it.</source>
        <translation>仍在使用的层达到多旧时，导出会更新其日期，以免被存储桶的生命周期规则删除。</translation>
    </message>
    <message>
        <source>A value that is no duration counts as 24h. Imports renew nothing.</source>
        <translation>不是时长的值视为 24h。导入不会更新任何内容。</translation>
    </message>
    <message>
        <source>How many layers are uploaded at a time.</source>
        <translation>同时上传多少层。</translation>
    </message>
    <message>
        <source>Leave the Accept-Encoding header out of the signature, as Google Cloud Storage needs it.</source>
        <translation>签名时不包含 Accept-Encoding 标头，Google Cloud Storage 需要这样做。</translation>
    </message>
    <message>
        <source>A value that is no boolean counts as false.</source>
        <translation>非布尔值视为 false。</translation>
    </message>
    <message>
        <source>How failed requests are repeated: with growing pauses, or adapted to the store&apos;s rate as well.</source>
        <translation>失败的请求如何重试：间隔逐渐增加，或还根据存储的速率调整。</translation>
    </message>
    <message>
        <source>How often a request is tried.</source>
        <translation>每个请求尝试多少次。</translation>
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
        <translation>无名称</translation>
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
            <numerusform>%n 层</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lets %2 more of %3 steps be restored, from the same layers.</source>
        <translation>使用相同的层，%1 能在 %3 个步骤中多恢复 %2 个。</translation>
    </message>
    <message>
        <source>%1 holds keys of more steps; both restore the same of %2 steps.</source>
        <translation>%1 包含更多步骤的键；在 %2 个步骤中，两者可恢复的步骤相同。</translation>
    </message>
    <message>
        <source>%1 holds %2, %3, and lets %4 more of %5 steps be restored.</source>
        <translation>%1 多包含 %2（%3），并能在 %5 个步骤中多恢复 %4 个。</translation>
    </message>
    <message>
        <source>%1 holds %2, %3, and lets the same steps be restored.</source>
        <translation>%1 多包含 %2（%3），可恢复的步骤相同。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>There is nothing to compare: %1 could not be read.</source>
        <translation>没有可比较的内容：无法读取 %1。</translation>
    </message>
    <message>
        <source>BuildKit would reject %1, so only layers can be compared: %2 in both, %3 only in %4, %5 only in %6.</source>
        <translation>BuildKit 会拒绝 %1，因此只能比较层：两者共有 %2 层，仅 %4 有 %3 层，仅 %6 有 %5 层。</translation>
    </message>
    <message>
        <source>Both caches are empty.</source>
        <translation>两个缓存均为空。</translation>
    </message>
    <message>
        <source>%1 and %2 hold the same %3, and either lets %4 of %5 steps be restored.</source>
        <translation>%1 和 %2 包含相同的 %3，两者都能恢复 %5 个步骤中的 %4 个。</translation>
    </message>
    <message>
        <source>%1 They take %2 in %3 and %4 in %5.</source>
        <translation>%1它们在 %3 中占 %2，在 %5 中占 %4。</translation>
    </message>
    <message>
        <source>%1 and %2 have nothing in common: %3 against %4.</source>
        <translation>%1 和 %2 没有共同之处：%3 对 %4。</translation>
    </message>
    <message>
        <source>Of %1 steps, %2 can be restored only from %3 and %4 only from %5. %3 holds %6 of its own, %5 holds %7.</source>
        <translation>在 %1 个步骤中，%2 个只能从 %3 恢复，%4 个只能从 %5 恢复。%3 独有 %6，%5 独有 %7。</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Layers in both</source>
        <translation>两者共有的层</translation>
    </message>
    <message>
        <source>, %1 in B</source>
        <translation>，B 中为 %1</translation>
    </message>
    <message>
        <source>Layers only in A</source>
        <translation>仅 A 有的层</translation>
    </message>
    <message>
        <source>Layers only in B</source>
        <translation>仅 B 有的层</translation>
    </message>
    <message>
        <source>Restorable from both</source>
        <translation>两者均可恢复</translation>
    </message>
    <message>
        <source>Restorable only from A</source>
        <translation>仅可从 A 恢复</translation>
    </message>
    <message>
        <source>Restorable only from B</source>
        <translation>仅可从 B 恢复</translation>
    </message>
    <message>
        <source>Restorable from neither</source>
        <translation>两者均不可恢复</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>步骤 %1</translation>
    </message>
    <message>
        <source>under a second</source>
        <translation>不到 1 秒</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>约 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>约 %1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>Only in %1: %2, %3 at %4 Mbit/s, for %n step(s)</source>
        <translation>
            <numerusform>仅在 %1 中：%2，以 %4 Mbit/s 用时%3，对应 %n 个步骤</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyCells</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy digest</source>
        <translation>复制摘要</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>将表格复制为 CSV</translation>
    </message>
    <message>
        <source>Copy the first %1 rows as CSV</source>
        <translation>将前 %1 行复制为 CSV</translation>
    </message>
    <message>
        <source>Copy table as JSON</source>
        <translation>将表格复制为 JSON</translation>
    </message>
    <message>
        <source>Copy the first %1 rows as JSON</source>
        <translation>将前 %1 行复制为 JSON</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>You stopped this before it was done.</source>
        <translation>您在完成之前停止了此操作。</translation>
    </message>
    <message>
        <source>This does not name a cache</source>
        <translation>这不是缓存的名称</translation>
    </message>
    <message>
        <source>Check the spelling: a folder, or a flag such as type=local,src=DIR,tag=NAME.</source>
        <translation>请检查写法：应为文件夹，或 type=local,src=DIR,tag=NAME 这样的参数。</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>This version can&apos;t do that with this kind of store.</source>
        <translation>此版本无法对这种存储执行该操作。</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation>此处没有内容</translation>
    </message>
    <message>
        <source>It may have been moved, renamed or deleted.</source>
        <translation>它可能已被移动、重命名或删除。</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>响应超时</translation>
    </message>
    <message>
        <source>Check the connection and try again.</source>
        <translation>请检查连接，然后重试。</translation>
    </message>
    <message>
        <source>Can&apos;t be reached</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>Check the connection and the address, then try again.</source>
        <translation>请检查连接和地址，然后重试。</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>服务器出错</translation>
    </message>
    <message>
        <source>Try again later; the details hold what it answered.</source>
        <translation>请稍后重试；服务器的答复见详细信息。</translation>
    </message>
    <message>
        <source>Reading failed</source>
        <translation>读取失败</translation>
    </message>
    <message>
        <source>The disk or the network drive reported an error.</source>
        <translation>磁盘或网络驱动器报告了错误。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>请释放一些空间，然后重试。</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>The data is not what it should be. A build would not use it either: export the cache again.</source>
        <translation>数据与预期不符。构建也不会使用它：请重新导出缓存。</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>太大</translation>
    </message>
    <message>
        <source>It is larger or deeper than any real cache, so reading it was stopped.</source>
        <translation>它比任何真实的缓存都更大或嵌套更深，因此已停止读取。</translation>
    </message>
    <message>
        <source>Refused for safety</source>
        <translation>出于安全考虑已拒绝</translation>
    </message>
    <message>
        <source>Something else is working on it. Wait for it to end and try again.</source>
        <translation>其他程序正在使用它。请等待其结束后重试。</translation>
    </message>
    <message>
        <source>A defect in Cachalot</source>
        <translation>Cachalot 的缺陷</translation>
    </message>
    <message>
        <source>Please report this, with the details.</source>
        <translation>请附上详细信息报告此问题。</translation>
    </message>
    <message>
        <source>Access was denied</source>
        <translation>访问被拒绝</translation>
    </message>
    <message>
        <source>Check the credentials and what they allow; for files, who owns and who may read them.</source>
        <translation>请检查凭据及其权限；如果是文件，请检查所有者和读取权限。</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Unsafe path</source>
        <translation>不安全的路径</translation>
    </message>
    <message>
        <source>Name too long</source>
        <translation>名称过长</translation>
    </message>
    <message>
        <source>Damaged archive</source>
        <translation>归档已损坏</translation>
    </message>
    <message>
        <source>Over a limit</source>
        <translation>超出限制</translation>
    </message>
    <message>
        <source>Unsupported entry</source>
        <translation>不支持的条目</translation>
    </message>
    <message>
        <source>Absurd size</source>
        <translation>大小不合理</translation>
    </message>
    <message>
        <source>Broken link</source>
        <translation>链接已失效</translation>
    </message>
    <message>
        <source>No end marker</source>
        <translation>缺少结束标记</translation>
    </message>
    <message>
        <source>More findings</source>
        <translation>更多异常</translation>
    </message>
    <message>
        <source>Wrong digest</source>
        <translation>摘要错误</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation>大小错误</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>Link to nothing</source>
        <translation>链接无目标</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>位置被占用</translation>
    </message>
    <message>
        <source>Name refused</source>
        <translation>名称被拒绝</translation>
    </message>
    <message>
        <source>Not supported here</source>
        <translation>此处不支持</translation>
    </message>
    <message>
        <source>Too many directories</source>
        <translation>目录过多</translation>
    </message>
</context>
<context>
    <name>JsonTree</name>
    <message>
        <source>too long to show</source>
        <translation>过长，无法显示</translation>
    </message>
    <message>
        <source>more text after the end</source>
        <translation>结尾之后还有文本</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>文本提前结束</translation>
    </message>
    <message>
        <source>a comma or the end of the list is missing</source>
        <translation>缺少逗号或列表结尾</translation>
    </message>
    <message>
        <source>a member&apos;s name is missing</source>
        <translation>缺少成员名称</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>缺少冒号</translation>
    </message>
    <message>
        <source>a text has no end</source>
        <translation>字符串没有结尾</translation>
    </message>
    <message>
        <source>this is no value</source>
        <translation>这不是值</translation>
    </message>
    <message>
        <source>more values than are shown</source>
        <translation>值过多，未全部显示</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
</context>
<context>
    <name>LayerNames</name>
    <message>
        <source>Layer %1</source>
        <translation>层 %1</translation>
    </message>
</context>
<context>
    <name>LayerWords</name>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>In</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>Bytes in %1</source>
        <translation>%1 的字节数</translation>
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
        <translation>注解的值格式错误</translation>
    </message>
    <message>
        <source>A layer lacks its annotations</source>
        <translation>层缺少注解</translation>
    </message>
    <message>
        <source>A layer&apos;s archive is damaged</source>
        <translation>层的归档已损坏</translation>
    </message>
    <message>
        <source>A descriptor has an impossible digest or size</source>
        <translation>描述符的摘要或大小不可能成立</translation>
    </message>
    <message>
        <source>A digest is malformed</source>
        <translation>摘要格式错误</translation>
    </message>
    <message>
        <source>A blob&apos;s bytes have another digest</source>
        <translation>blob 的字节与摘要不符</translation>
    </message>
    <message>
        <source>A layer&apos;s blob is missing</source>
        <translation>缺少层的 blob</translation>
    </message>
    <message>
        <source>Something that is no file stands in place of a blob</source>
        <translation>blob 的位置上不是文件</translation>
    </message>
    <message>
        <source>A blob has another size than it should</source>
        <translation>blob 的大小与预期不符</translation>
    </message>
    <message>
        <source>A layer unpacks to much more than its size</source>
        <translation>层解包后远大于其标称大小</translation>
    </message>
    <message>
        <source>A hard link leads to a file that no layer holds</source>
        <translation>硬链接指向任何层中都不存在的文件</translation>
    </message>
    <message>
        <source>The manifest names no cache config</source>
        <translation>清单未指明缓存配置</translation>
    </message>
    <message>
        <source>The cache config can&apos;t be read</source>
        <translation>无法读取缓存配置</translation>
    </message>
    <message>
        <source>The cache config&apos;s blob is missing</source>
        <translation>缺少缓存配置的 blob</translation>
    </message>
    <message>
        <source>The cache config is over 1 MiB</source>
        <translation>缓存配置超过 1 MiB</translation>
    </message>
    <message>
        <source>A layer unpacks to other bytes than it should</source>
        <translation>层解包后的字节与预期不符</translation>
    </message>
    <message>
        <source>A layer lacks the digest of its unpacked bytes</source>
        <translation>层缺少解包后内容的摘要</translation>
    </message>
    <message>
        <source>A step is listed twice</source>
        <translation>步骤重复列出</translation>
    </message>
    <message>
        <source>A step has an input without alternatives</source>
        <translation>步骤的某个输入没有候选项</translation>
    </message>
    <message>
        <source>The caches of several Git refs are shown as one</source>
        <translation>多个 Git 引用的缓存显示为一个</translation>
    </message>
    <message>
        <source>The cache is signed; the signature was not checked</source>
        <translation>缓存已签名；签名未经检查</translation>
    </message>
    <message>
        <source>Several entries of index.json have this tag</source>
        <translation>index.json 中有多个条目使用此标签</translation>
    </message>
    <message>
        <source>index.json can&apos;t be read</source>
        <translation>无法读取 index.json</translation>
    </message>
    <message>
        <source>There is no index.json</source>
        <translation>没有 index.json</translation>
    </message>
    <message>
        <source>A step or a layer points at a layer that is not there</source>
        <translation>步骤或层指向不存在的层</translation>
    </message>
    <message>
        <source>A step depends on a step that is not there</source>
        <translation>步骤依赖于不存在的步骤</translation>
    </message>
    <message>
        <source>A layer is not in the manifest</source>
        <translation>层不在清单中</translation>
    </message>
    <message>
        <source>A layer is among its own parents</source>
        <translation>层是它自身的上级</translation>
    </message>
    <message>
        <source>A step depends on itself</source>
        <translation>步骤依赖于自身</translation>
    </message>
    <message>
        <source>The manifest is an index and a manifest at once</source>
        <translation>清单同时是索引和清单</translation>
    </message>
    <message>
        <source>The manifest can&apos;t be read</source>
        <translation>无法读取清单</translation>
    </message>
    <message>
        <source>The manifest&apos;s blob is missing</source>
        <translation>缺少清单的 blob</translation>
    </message>
    <message>
        <source>The manifest is over 1 MiB</source>
        <translation>清单超过 1 MiB</translation>
    </message>
    <message>
        <source>The manifest is not of the kind that it says</source>
        <translation>清单的实际类型与声明不符</translation>
    </message>
    <message>
        <source>A layer is packed in another way than it says</source>
        <translation>层的实际压缩方式与声明不符</translation>
    </message>
    <message>
        <source>A layer&apos;s media type is unknown</source>
        <translation>层的媒体类型未知</translation>
    </message>
    <message>
        <source>A file&apos;s name is longer than any file system takes</source>
        <translation>文件名超过任何文件系统的允许长度</translation>
    </message>
    <message>
        <source>JSON is nested too deeply</source>
        <translation>JSON 嵌套过深</translation>
    </message>
    <message>
        <source>The cache holds no steps</source>
        <translation>缓存不含步骤</translation>
    </message>
    <message>
        <source>No step has a result</source>
        <translation>没有步骤有结果</translation>
    </message>
    <message>
        <source>A step&apos;s key is random</source>
        <translation>步骤的键是随机的</translation>
    </message>
    <message>
        <source>Something is larger than is read</source>
        <translation>数据超过读取上限</translation>
    </message>
    <message>
        <source>A layer has an entry of a kind that BuildKit does not unpack</source>
        <translation>层中有 BuildKit 不会解包的条目类型</translation>
    </message>
    <message>
        <source>A file&apos;s path or link leads out of its layer</source>
        <translation>文件的路径或链接超出其所在的层</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>无需任何操作。</translation>
    </message>
    <message>
        <source>Export the cache again from a build, under the same name.</source>
        <translation>请从构建以相同名称重新导出缓存。</translation>
    </message>
    <message>
        <source>Copy the blob from another copy of the store, or export the cache again from a build. An export skips blobs that are already there: remove a wrong one first.</source>
        <translation>请从该存储的其他副本复制此 blob，或从构建重新导出缓存。导出会跳过已有的 blob：请先移除错误的 blob。</translation>
    </message>
    <message>
        <source>BuildKit imports no larger ones from a registry or a directory. Export with mode=min, or export the stages of the build as caches of their own.</source>
        <translation>BuildKit 不会从镜像仓库或目录导入更大的配置。请以 mode=min 导出，或将构建的各个阶段导出为单独的缓存。</translation>
    </message>
    <message>
        <source>Check the directory: is it complete, and was it copied as a whole?</source>
        <translation>请检查该目录：是否完整，是否整体复制？</translation>
    </message>
    <message>
        <source>Export the cache again, with mode=max, from a build that ran its steps.</source>
        <translation>请从实际执行了步骤的构建以 mode=max 重新导出缓存。</translation>
    </message>
    <message>
        <source>Check which tool wrote it: BuildKit does not write this. Export the cache again from a build.</source>
        <translation>请检查是哪个工具写入的：BuildKit 不会写出这样的内容。请从构建重新导出缓存。</translation>
    </message>
    <message>
        <source>No honest build makes this. Don&apos;t use the cache unless you know where it comes from.</source>
        <translation>正常的构建不会产生这样的内容。除非知道缓存的来源，否则请勿使用。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>No effect</source>
        <translation>无影响</translation>
    </message>
    <message>
        <source>Step runs again</source>
        <translation>步骤重新运行</translation>
    </message>
    <message>
        <source>Step runs again, late</source>
        <translation>步骤延迟重新运行</translation>
    </message>
    <message>
        <source>Cache is rejected</source>
        <translation>缓存被拒绝</translation>
    </message>
    <message>
        <source>Cache counts as empty</source>
        <translation>缓存视为空</translation>
    </message>
    <message>
        <source>Cache is skipped</source>
        <translation>缓存被跳过</translation>
    </message>
    <message>
        <source>Build fails</source>
        <translation>构建失败</translation>
    </message>
    <message>
        <source>The build ends with an error that it would not have without this cache.</source>
        <translation>构建会因错误而终止，而没有此缓存时不会出现该错误。</translation>
    </message>
    <message>
        <source>It makes no difference to a build.</source>
        <translation>对构建没有影响。</translation>
    </message>
    <message>
        <source>BuildKit drops the results that need it without a word: their steps run again.</source>
        <translation>BuildKit 会静默丢弃需要它的结果：相关步骤会重新运行。</translation>
    </message>
    <message>
        <source>The build counts on the result, fails to load it, and runs the step after all.</source>
        <translation>构建指望使用该结果，加载失败后仍会运行该步骤。</translation>
    </message>
    <message>
        <source>BuildKit rejects the whole cache. The build prints an error for the import and goes on without it: every step runs.</source>
        <translation>BuildKit 会拒绝整个缓存。构建会输出一条导入错误，然后在没有它的情况下继续：每个步骤都会运行。</translation>
    </message>
    <message>
        <source>To a build the cache is empty, and nothing says so: every step runs.</source>
        <translation>对构建而言缓存是空的，且没有任何提示：每个步骤都会运行。</translation>
    </message>
    <message>
        <source>The client prints a warning and does not pass the cache on to the build: every step runs.</source>
        <translation>客户端会输出警告，且不会将缓存交给构建：每个步骤都会运行。</translation>
    </message>
    <message>
        <source>A build gets all of this cache.</source>
        <translation>构建可使用此缓存的全部内容。</translation>
    </message>
    <message>
        <source>A build gets a part of this cache.</source>
        <translation>构建可使用此缓存的部分内容。</translation>
    </message>
    <message>
        <source>A build gets nothing of this cache.</source>
        <translation>构建无法使用此缓存的任何内容。</translation>
    </message>
    <message>
        <source>A build that imports this cache can fail.</source>
        <translation>导入此缓存的构建可能会失败。</translation>
    </message>
</context>
<context>
    <name>SpecLinter</name>
    <message>
        <source>BuildKit ignores the unknown attribute %1</source>
        <translation>BuildKit 会忽略未知属性 %1</translation>
    </message>
    <message>
        <source>BuildKit ignores %1: the blank makes it another name</source>
        <translation>BuildKit 会忽略 %1：空格使它成为另一个名称</translation>
    </message>
    <message>
        <source>write %1 without the blank</source>
        <translation>请写成不含空格的 %1</translation>
    </message>
    <message>
        <source>a cache of this type has no such setting</source>
        <translation>此类型的缓存没有这样的设置</translation>
    </message>
    <message>
        <source>%1 is probably meant</source>
        <translation>可能是指 %1</translation>
    </message>
    <message>
        <source>BuildKit ignores src of an export</source>
        <translation>BuildKit 会忽略导出中的 src</translation>
    </message>
    <message>
        <source>BuildKit ignores dest of an import</source>
        <translation>BuildKit 会忽略导入中的 dest</translation>
    </message>
    <message>
        <source>BuildKit ignores %1 of an export: it belongs to --cache-from</source>
        <translation>BuildKit 会忽略导出中的 %1：它属于 --cache-from</translation>
    </message>
    <message>
        <source>BuildKit ignores %1 of an import: it belongs to --cache-to</source>
        <translation>BuildKit 会忽略导入中的 %1：它属于 --cache-to</translation>
    </message>
    <message>
        <source>BuildKit ignores %1: a cache of type %2 is always written in gzip</source>
        <translation>BuildKit 会忽略 %1：%2 类型的缓存始终以 gzip 写入</translation>
    </message>
    <message>
        <source>BuildKit ignores %1: a cache of type %2 has a format of its own</source>
        <translation>BuildKit 会忽略 %1：%2 类型的缓存有其自身的格式</translation>
    </message>
    <message>
        <source>%1 is empty: %2</source>
        <translation>%1 为空：%2</translation>
    </message>
    <message>
        <source>%1, and without %2 %3</source>
        <comment>a finding, an attribute, what happens</comment>
        <translation>%1；缺少 %2 时，%3</translation>
    </message>
    <message>
        <source> or $</source>
        <comment>between the names of variables</comment>
        <translation> 或 $</translation>
    </message>
    <message>
        <source>%1 is missing: %2</source>
        <translation>缺少 %1：%2</translation>
    </message>
    <message>
        <source>add %1=…</source>
        <translation>请添加 %1=…</translation>
    </message>
    <message>
        <source>%1 is not set: buildkitd takes it from its own environment (%2), and where it is not set there either, %3</source>
        <translation>未设置 %1：buildkitd 会从其自身的环境 (%2) 获取，如果那里也未设置，则%3</translation>
    </message>
    <message>
        <source>%1 is not set: the client takes it from %2; without it buildx leaves the cache out without a word, and buildctl fails</source>
        <translation>未设置 %1：客户端会从 %2 获取；如果没有，buildx 会静默略去该缓存，buildctl 会失败</translation>
    </message>
    <message>
        <source>type is given more than once; the last one counts: %1</source>
        <translation>type 出现多次；以最后一个为准：%1</translation>
    </message>
    <message>
        <source>BuildKit knows no cache of type %1: %2</source>
        <translation>BuildKit 没有 %1 类型的缓存：%2</translation>
    </message>
    <message>
        <source>the types are %1</source>
        <translation>类型有 %1</translation>
    </message>
    <message>
        <source>BuildKit can&apos;t import type=inline: the cache is not imported</source>
        <translation>BuildKit 无法导入 type=inline：不会导入该缓存</translation>
    </message>
    <message>
        <source>import it with type=registry,ref= and the name of the image</source>
        <translation>请使用 type=registry,ref= 加镜像名称导入</translation>
    </message>
    <message>
        <source>%1 is given more than once; the last one counts</source>
        <translation>%1 出现多次；以最后一个为准</translation>
    </message>
    <message>
        <source>BuildKit ignores a value without a name</source>
        <translation>BuildKit 会忽略没有名称的值</translation>
    </message>
    <message>
        <source>BuildKit ignores mode: an inline cache is always min</source>
        <translation>BuildKit 会忽略 mode：内嵌缓存始终为 min</translation>
    </message>
    <message>
        <source>BuildKit ignores %1: an inline cache has no settings</source>
        <translation>BuildKit 会忽略 %1：内嵌缓存没有设置</translation>
    </message>
    <message>
        <source>for mode=max use a cache of type registry beside the image</source>
        <translation>要使用 mode=max，请在镜像之外另用 registry 类型的缓存</translation>
    </message>
    <message>
        <source>the build fails</source>
        <translation>构建会失败</translation>
    </message>
    <message>
        <source>the cache is not imported</source>
        <translation>不会导入该缓存</translation>
    </message>
    <message>
        <source>a second inline cache is dropped without a word</source>
        <translation>第二个内嵌缓存会被静默丢弃</translation>
    </message>
    <message>
        <source>the build fails with &quot;%1&quot;</source>
        <translation>构建会失败并报告“%1”</translation>
    </message>
    <message>
        <source>write each reference once, whatever the other attributes are</source>
        <translation>无论其他属性如何，每个引用只写一次</translation>
    </message>
    <message>
        <source>remove one of them</source>
        <translation>请移除其中一个</translation>
    </message>
    <message>
        <source>both exports write into one directory, and only the tag of the last one is kept</source>
        <translation>两个导出写入同一目录，只会保留最后一个的标签</translation>
    </message>
    <message>
        <source>export to two directories, or in two builds</source>
        <translation>请导出到两个目录，或分两次构建</translation>
    </message>
    <message>
        <source>both exports write the same cache; the one that ends last stays</source>
        <translation>两个导出写入同一缓存；最后结束的会保留</translation>
    </message>
    <message>
        <source>the exports differ in mode, compression or format, and the index.json of the local directory may end up naming the manifest of another one, which the directory does not hold</source>
        <translation>各导出的 mode、压缩或格式不同，本地目录的 index.json 最终可能指向另一个导出的清单，而该目录并不包含它</translation>
    </message>
    <message>
        <source>give them the same settings, or export in two builds</source>
        <translation>请使用相同的设置，或分两次构建导出</translation>
    </message>
    <message>
        <source>none of the imports reads what this export writes</source>
        <translation>没有任何导入会读取此导出写入的内容</translation>
    </message>
    <message>
        <source>the new cache has another digest: the export succeeds, but no tag and no import finds it</source>
        <translation>新缓存的摘要不同：导出会成功，但没有标签或导入能找到它</translation>
    </message>
    <message>
        <source>name a tag</source>
        <translation>请指定标签</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>请写成 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is wrong, and what happens</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>image-manifest=true needs the media types of OCI, and oci-mediatypes=false turns them off: %1</source>
        <translation>image-manifest=true 需要 OCI 的媒体类型，而 oci-mediatypes=false 会将其关闭：%1</translation>
    </message>
    <message>
        <source>remove one of the two</source>
        <translation>请移除两者之一</translation>
    </message>
    <message>
        <source>oci-mediatypes=false turns image-manifest off too; BuildKit 0.21 fails instead</source>
        <translation>oci-mediatypes=false 也会关闭 image-manifest；BuildKit 0.21 则会失败</translation>
    </message>
    <message>
        <source>BuildKit talks to this registry over plain HTTP, and forgets what the daemon&apos;s configuration says of it</source>
        <translation>BuildKit 会通过明文 HTTP 与此镜像仓库通信，并忽略守护进程配置中的相关设置</translation>
    </message>
    <message>
        <source>reset needs buildx 0.35 (BuildKit&apos;s client 0.31): older ones ignore it. It can delete blobs of an export that runs at the same time</source>
        <translation>reset 需要 buildx 0.35（BuildKit 客户端 0.31）：较旧的版本会忽略它。它可能删除同时进行的导出的 blob</translation>
    </message>
    <message>
        <source>each export adds its blobs to the directory, and nothing deletes those of the last one</source>
        <translation>每次导出都会将其 blob 加入目录，而上一次的不会被删除</translation>
    </message>
    <message>
        <source>add reset=true (buildx 0.35 or later), or prune the directory</source>
        <translation>请添加 reset=true（buildx 0.35 或更高版本），或清理该目录</translation>
    </message>
    <message>
        <source>the cache is stored without a name, and no import finds it</source>
        <translation>缓存存储时没有名称，没有导入能找到它</translation>
    </message>
    <message>
        <source>BuildKit ignores tag, since digest is given</source>
        <translation>BuildKit 会忽略 tag，因为指定了 digest</translation>
    </message>
    <message>
        <source>tag is empty: the build fails</source>
        <translation>tag 为空：构建会失败</translation>
    </message>
    <message>
        <source>compression-level has no effect on uncompressed layers</source>
        <translation>compression-level 对未压缩的层没有影响</translation>
    </message>
    <message>
        <source>%1 is beyond 0 to 9 of %2: the build fails at the first layer</source>
        <translation>%1 超出 %2 的 0 到 9 的范围：构建会在第一层失败</translation>
    </message>
    <message>
        <source>-1 is the default level of gzip</source>
        <translation>-1 是 gzip 的默认级别</translation>
    </message>
    <message>
        <source>-2 is gzip without matches (Huffman codes only)</source>
        <translation>-2 是不使用匹配的 gzip（仅霍夫曼编码）</translation>
    </message>
    <message>
        <source>%1 is beyond 0 to 22 of zstd: the fastest level is taken</source>
        <translation>%1 超出 zstd 的 0 到 22 的范围：使用最快的级别</translation>
    </message>
    <message>
        <source>%1 is beyond 0 to 22 of zstd: the best level is taken</source>
        <translation>%1 超出 zstd 的 0 到 22 的范围：使用最高的级别</translation>
    </message>
    <message>
        <source>name is empty: the cache is stored under no name of its own</source>
        <translation>name 为空：缓存存储时没有自己的名称</translation>
    </message>
    <message>
        <source>one of the names is empty, and counts as a name</source>
        <translation>其中一个名称为空，也算作一个名称</translation>
    </message>
    <message>
        <source>an s3 import reads the first name only (%1)</source>
        <translation>s3 导入只读取第一个名称 (%1)</translation>
    </message>
    <message>
        <source>import each name with a spec of its own</source>
        <translation>请为每个名称使用单独的缓存参数导入</translation>
    </message>
    <message>
        <source>BuildKit joins names as paths: .. and // in one lead to another place</source>
        <translation>BuildKit 将名称作为路径拼接：其中的 .. 和 // 会指向其他位置</translation>
    </message>
    <message>
        <source>no slash is added to %1: keys begin with %2</source>
        <translation>%1 不会添加斜杠：键以 %2 开头</translation>
    </message>
    <message>
        <source>write %1 for a folder (the keys then change)</source>
        <translation>要作为文件夹，请写成 %1（键会随之改变）</translation>
    </message>
    <message>
        <source>the keys begin with a slash: a folder without a name</source>
        <translation>键以斜杠开头：即没有名称的文件夹</translation>
    </message>
    <message>
        <source>names and layers lie in one place, so a name can&apos;t be told from a layer</source>
        <translation>名称和层位于同一位置，因此无法区分名称与层</translation>
    </message>
    <message>
        <source>buildx fills in the other half from its own AWS settings, which may belong to someone else; with buildctl the daemon&apos;s own settings count instead</source>
        <translation>buildx 会用其自身的 AWS 设置补全另一半，这些设置可能属于他人；使用 buildctl 时则采用守护进程自身的设置</translation>
    </message>
    <message>
        <source>give access_key_id and secret_access_key, or neither</source>
        <translation>请同时提供 access_key_id 和 secret_access_key，或都不提供</translation>
    </message>
    <message>
        <source>session_token stands without the keys that it belongs to: buildx adds those of its own AWS settings, and BuildKit ignores it where there are none</source>
        <translation>session_token 缺少其所属的密钥：buildx 会使用其自身 AWS 设置中的密钥，如果没有，BuildKit 会忽略它</translation>
    </message>
    <message>
        <source>give all three, or none</source>
        <translation>请提供全部三项，或都不提供</translation>
    </message>
    <message>
        <source>bucket is a name, not a URL: %1</source>
        <translation>bucket 是名称，而不是 URL：%1</translation>
    </message>
    <message>
        <source>put what follows the bucket into prefix</source>
        <translation>请将存储桶之后的部分放入 prefix</translation>
    </message>
    <message>
        <source>bucket holds a slash: %1</source>
        <translation>bucket 含有斜杠：%1</translation>
    </message>
    <message>
        <source>put what follows the slash into prefix</source>
        <translation>请将斜杠之后的部分放入 prefix</translation>
    </message>
    <message>
        <source>BuildKit ignores use_path_style without endpoint_url</source>
        <translation>没有 endpoint_url 时，BuildKit 会忽略 use_path_style</translation>
    </message>
    <message>
        <source>Google Cloud Storage answers SignatureDoesNotMatch, since it changes a signed header</source>
        <translation>Google Cloud Storage 会答复 SignatureDoesNotMatch，因为它会更改已签名的标头</translation>
    </message>
    <message>
        <source>add disable_accept_encoding=true (BuildKit 0.30 or later)</source>
        <translation>请添加 disable_accept_encoding=true（BuildKit 0.30 或更高版本）</translation>
    </message>
    <message>
        <source>account_url does not begin with https://: BuildKit fails with &quot;%1&quot;</source>
        <translation>account_url 不以 https:// 开头：BuildKit 会失败并报告“%1”</translation>
    </message>
    <message>
        <source>Azure&apos;s sign-in is refused over plain HTTP: %1</source>
        <translation>通过明文 HTTP 的 Azure 登录会被拒绝：%1</translation>
    </message>
    <message>
        <source>write https://, or give secret_access_key</source>
        <translation>请写 https://，或提供 secret_access_key</translation>
    </message>
    <message>
        <source>account_url does not begin with https://: %1</source>
        <translation>account_url 不以 https:// 开头：%1</translation>
    </message>
    <message>
        <source>Azure takes no such container name: %1</source>
        <translation>Azure 不接受这样的容器名称：%1</translation>
    </message>
    <message>
        <source>3 to 63 lower-case letters, digits and single hyphens</source>
        <translation>3 到 63 个小写字母、数字和单个连字符</translation>
    </message>
    <message>
        <source>the import creates the container where it does not exist</source>
        <translation>如果容器不存在，导入会创建它</translation>
    </message>
    <message>
        <source>BuildKit joins the parts of a key as a path: .. and // in %1 lead to another place</source>
        <translation>BuildKit 将键的各部分作为路径拼接：%1 中的 .. 和 // 会指向其他位置</translation>
    </message>
    <message>
        <source>BuildKit ignores %1 without %2</source>
        <translation>没有 %2 时，BuildKit 会忽略 %1</translation>
    </message>
    <message>
        <source>the scope is buildkit: another build of the repository without a scope overwrites this cache</source>
        <translation>scope 为 buildkit：该仓库中未设置 scope 的其他构建会覆盖此缓存</translation>
    </message>
    <message>
        <source>add a scope for each image</source>
        <translation>请为每个镜像添加 scope</translation>
    </message>
    <message>
        <source>a scope with a semicolon in it is one scope, not several</source>
        <translation>含分号的 scope 是一个 scope，而不是多个</translation>
    </message>
    <message>
        <source>BuildKit ignores url_v2, since version is 1</source>
        <translation>BuildKit 会忽略 url_v2，因为 version 为 1</translation>
    </message>
    <message>
        <source>BuildKit takes url_v2 and ignores url</source>
        <translation>BuildKit 会使用 url_v2 并忽略 url</translation>
    </message>
    <message>
        <source>url is not set: the client takes it from $ACTIONS_CACHE_URL or $ACTIONS_RESULTS_URL; without it buildx leaves the cache out without a word</source>
        <translation>未设置 url：客户端会从 $ACTIONS_CACHE_URL 或 $ACTIONS_RESULTS_URL 获取；如果没有，buildx 会静默略去该缓存</translation>
    </message>
    <message>
        <source>%1=*** stands for a secret that was left out</source>
        <translation>%1=*** 表示被略去的机密信息</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>请不要填写</translation>
    </message>
    <message>
        <source>leave it out: the client takes it from $ACTIONS_RUNTIME_TOKEN</source>
        <translation>请不要填写：客户端会从 $ACTIONS_RUNTIME_TOKEN 获取</translation>
    </message>
    <message>
        <source>leave it out: docker/build-push-action sets it</source>
        <translation>请不要填写：docker/build-push-action 会设置它</translation>
    </message>
    <message>
        <source>leave it out: buildx takes it from $AWS_ACCESS_KEY_ID, $AWS_SECRET_ACCESS_KEY and $AWS_SESSION_TOKEN, or from a profile</source>
        <translation>请不要填写：buildx 会从 $AWS_ACCESS_KEY_ID、$AWS_SECRET_ACCESS_KEY 和 $AWS_SESSION_TOKEN，或从配置文件获取</translation>
    </message>
    <message>
        <source>leave it out: the daemon signs in by its own Azure settings</source>
        <translation>请不要填写：守护进程会通过自身的 Azure 设置登录</translation>
    </message>
    <message>
        <source>%1 is in the spec: shells, process lists and build histories keep it, and buildx before 0.21.3 put it into traces and into the build&apos;s history (CVE-2025-0495)</source>
        <translation>缓存参数中含有 %1：shell、进程列表和构建历史都会保留它，0.21.3 之前的 buildx 还会将其写入跟踪数据和构建历史 (CVE-2025-0495)</translation>
    </message>
    <message>
        <source>the value of %1 holds what looks like a password or a signature</source>
        <translation>%1 的值含有疑似密码或签名的内容</translation>
    </message>
    <message>
        <source>leave it out of the spec</source>
        <translation>请勿写入缓存参数</translation>
    </message>
    <message>
        <source>write true or false</source>
        <translation>请写 true 或 false</translation>
    </message>
    <message>
        <source>%1 is no boolean: BuildKit takes it for false without a word</source>
        <translation>%1 不是布尔值：BuildKit 会静默视为 false</translation>
    </message>
    <message>
        <source>%1 is no boolean: %2</source>
        <translation>%1 不是布尔值：%2</translation>
    </message>
    <message>
        <source>%1 is no integer: %2</source>
        <translation>%1 不是整数：%2</translation>
    </message>
    <message>
        <source>%1: the interfaces of the service are 1 and 2</source>
        <translation>%1：该服务的接口版本为 1 和 2</translation>
    </message>
    <message>
        <source>%1 must be a positive integer: %2</source>
        <translation>%1 必须是正整数：%2</translation>
    </message>
    <message>
        <source>write a number with a unit (h, m, s), such as 36h</source>
        <translation>请写带单位（h、m、s）的数字，例如 36h</translation>
    </message>
    <message>
        <source>Go&apos;s durations know no days: write %1</source>
        <translation>Go 的时长没有“天”这一单位：请写成 %1</translation>
    </message>
    <message>
        <source>%1 is no duration: BuildKit takes 24h without a word</source>
        <translation>%1 不是时长：BuildKit 会静默使用 24h</translation>
    </message>
    <message>
        <source>%1 is no duration: %2</source>
        <translation>%1 不是时长：%2</translation>
    </message>
    <message>
        <source>the values are %1</source>
        <translation>可用的值为 %1</translation>
    </message>
    <message>
        <source>%1: BuildKit takes it for min without a word</source>
        <translation>%1：BuildKit 会静默视为 min</translation>
    </message>
    <message>
        <source>%1 is not known: %2</source>
        <translation>%1 是未知值：%2</translation>
    </message>
    <message>
        <source>%1 does not begin with https:// or http://: %2</source>
        <translation>%1 不以 https:// 或 http:// 开头：%2</translation>
    </message>
    <message>
        <source>no shell expands the ~ in %1: a directory of that name is meant</source>
        <translation>没有 shell 会展开 %1 中的 ~：它指的是名为 ~ 的目录</translation>
    </message>
    <message>
        <source>write $HOME, or the whole path</source>
        <translation>请写 $HOME 或完整路径</translation>
    </message>
    <message>
        <source>%1 is no digest: the client prints a warning and leaves the cache out</source>
        <translation>%1 不是摘要：客户端会输出警告并略去该缓存</translation>
    </message>
    <message>
        <source>a digest is sha256: and 64 hex digits</source>
        <translation>摘要由 sha256: 和 64 位十六进制数字组成</translation>
    </message>
    <message>
        <source>the value of %1 begins or ends with a blank, which is part of it</source>
        <translation>%1 的值以空格开头或结尾，该空格属于值的一部分</translation>
    </message>
    <message>
        <source>write it without the blank</source>
        <translation>请写成不含空格的形式</translation>
    </message>
    <message>
        <source>a cache of type %1 can&apos;t be exported with the %2</source>
        <translation>%1 类型的缓存无法通过 %2 导出</translation>
    </message>
    <message>
        <source>a cache of type %1 can&apos;t be imported with the %2</source>
        <translation>%1 类型的缓存无法通过 %2 导入</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is wrong, and what to do</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1 is missing: unless buildkitd has %2 in its own environment, %3</source>
        <translation>缺少 %1：除非 buildkitd 自己的环境中有 %2，否则%3</translation>
    </message>
</context>
<context>
    <name>StepFacts</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>距今</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Selector %1</source>
        <translation>选择器 %1</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>依赖于</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>被依赖于</translation>
    </message>
    <message>
        <source>Layers of its result, top first</source>
        <translation>其结果的层（从上到下）</translation>
    </message>
    <message>
        <source>Files of the top layer</source>
        <translation>最上层的文件</translation>
    </message>
</context>
<context>
    <name>StepNames</name>
    <message>
        <source>Source %1</source>
        <translation>来源 %1</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>步骤 %1</translation>
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
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
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
        <translation>以对象形式存储</translation>
    </message>
    <message>
        <source>image manifest</source>
        <translation>镜像清单</translation>
    </message>
    <message>
        <source>image index</source>
        <translation>镜像索引</translation>
    </message>
    <message>
        <source>Docker manifest list</source>
        <translation>Docker 清单列表</translation>
    </message>
    <message>
        <source>inline in an image</source>
        <translation>内嵌于镜像</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n 层</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cache(s)</source>
        <translation>
            <numerusform>%n 个缓存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>a build takes nothing from it</source>
        <translation>构建无法使用其中任何内容</translation>
    </message>
    <message>
        <source>%1 of %2 steps can be restored</source>
        <translation>%2 个步骤中 %1 个可恢复</translation>
    </message>
    <message>
        <source>no steps</source>
        <translation>没有步骤</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>no damage</source>
        <translation>没有损坏</translation>
    </message>
    <message>
        <source>no problems seen</source>
        <translation>未发现问题</translation>
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
        <translation>%1，%2</translation>
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
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>浅色，高对比度</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>深色，高对比度</translation>
    </message>
</context>
<context>
    <name>TransferWords</name>
    <message>
        <source>Library</source>
        <translation>缓存库</translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation>缓存库：%1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from, to</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s)</source>
        <translation>
            <numerusform>%n 个 blob</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Mount</source>
        <translation>挂载</translation>
    </message>
    <message>
        <source>Re-encode</source>
        <translation>重新编码</translation>
    </message>
    <message>
        <source>Left out (mode=min)</source>
        <translation>略去 (min)</translation>
    </message>
    <message>
        <source>Left out (a layer is missing)</source>
        <translation>略去（缺少层）</translation>
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
        <translation>剩余 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s) copied</source>
        <translation>
            <numerusform>已复制 %n 个 blob</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n re-encoded</source>
        <translation>
            <numerusform>重新编码 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mounted</source>
        <translation>
            <numerusform>挂载 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n 个已存在</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 written in %3</source>
        <translation>%1 · 用时 %3，写入 %2</translation>
    </message>
    <message>
        <source>Nothing to copy</source>
        <translation>没有需要复制的内容</translation>
    </message>
    <message>
        <source>Waits for another transfer to end</source>
        <translation>正在等待另一个传输结束</translation>
    </message>
    <message>
        <source>Looks at what is there already</source>
        <translation>正在查看已有的内容</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Paused after %1 of %2; what is copied stays copied</source>
        <translation>已在 %1 / %2 处暂停；已复制的内容会保留</translation>
    </message>
    <message>
        <source>Paused before it began</source>
        <translation>开始前已暂停</translation>
    </message>
    <message>
        <source>Cancelled; nothing of it can be seen at its destination</source>
        <translation>已取消；目标位置看不到任何相关内容</translation>
    </message>
    <message>
        <source>Cut off when the program ended; resuming goes on with what is not there yet</source>
        <translation>程序结束时中断；继续时只传输尚缺的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n to copy</source>
        <translation>
            <numerusform>%n 个待复制</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to re-encode</source>
        <translation>
            <numerusform>%n 个待重新编码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mount</source>
        <translation>
            <numerusform>%n 个待挂载</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Copy %1, %2</source>
        <comment>layers, bytes</comment>
        <translation>复制 %1，%2</translation>
    </message>
    <message>
        <source>Re-encode %1, %2</source>
        <comment>layers, bytes</comment>
        <translation>重新编码 %1，%2</translation>
    </message>
    <message>
        <source>Copy and re-encode %1, %2</source>
        <comment>layers, bytes</comment>
        <translation>复制并重新编码 %1，%2</translation>
    </message>
    <message>
        <source>Mount %1</source>
        <comment>layers</comment>
        <translation>挂载 %1</translation>
    </message>
    <message>
        <source>Write it, nothing to move</source>
        <translation>直接写入，无需传输</translation>
    </message>
    <message>
        <source>This copy can&apos;t be made</source>
        <translation>无法进行此复制</translation>
    </message>
    <message>
        <source>The details say what does not fit together.</source>
        <translation>详细信息说明了哪里不匹配。</translation>
    </message>
    <message>
        <source>Can&apos;t be written there</source>
        <translation>无法写入该位置</translation>
    </message>
    <message>
        <source>Choose another kind of destination.</source>
        <translation>请选择其他类型的目标。</translation>
    </message>
    <message>
        <source>Something is not there</source>
        <translation>缺少某些内容</translation>
    </message>
    <message>
        <source>The cache, the repository or the bucket may have been moved, renamed or deleted.</source>
        <translation>缓存、仓库或存储桶可能已被移动、重命名或删除。</translation>
    </message>
    <message>
        <source>Access was denied</source>
        <translation>访问被拒绝</translation>
    </message>
    <message>
        <source>Log in (docker login), or check the credentials and what they may do there.</source>
        <translation>请登录（docker login），或检查凭据及其权限。</translation>
    </message>
    <message>
        <source>Can&apos;t be reached</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>Check the connection and the address, then try again: it goes on where it stopped.</source>
        <translation>请检查连接和地址，然后重试：将从中断处继续。</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>响应超时</translation>
    </message>
    <message>
        <source>Try again: it goes on where it stopped.</source>
        <translation>请重试：将从中断处继续。</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>服务器出错</translation>
    </message>
    <message>
        <source>Try again later: it goes on where it stopped. The details hold what it answered.</source>
        <translation>请稍后重试：将从中断处继续。服务器的答复见详细信息。</translation>
    </message>
    <message>
        <source>Reading or writing failed</source>
        <translation>读取或写入失败</translation>
    </message>
    <message>
        <source>The disk or the network drive reported an error; see the details.</source>
        <translation>磁盘或网络驱动器报告了错误；参见详细信息。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Free some space and try again: it goes on where it stopped.</source>
        <translation>请释放一些空间，然后重试：将从中断处继续。</translation>
    </message>
    <message>
        <source>The source is damaged</source>
        <translation>来源已损坏</translation>
    </message>
    <message>
        <source>Open it and verify it: the view of its problems says what a build makes of it.</source>
        <translation>请打开并校验它：问题视图会说明这对构建的影响。</translation>
    </message>
    <message>
        <source>Something else is writing there</source>
        <translation>其他程序正在写入该位置</translation>
    </message>
    <message>
        <source>Wait for it to end and try again.</source>
        <translation>请等待其结束后重试。</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>太大</translation>
    </message>
    <message>
        <source>A defect in Cachalot</source>
        <translation>Cachalot 的缺陷</translation>
    </message>
</context>
<context>
    <name>Waste</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Written again</source>
        <translation>重复写入</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>被替换</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>被删除</translation>
    </message>
    <message>
        <source>The same path with the same content in another layer: a chmod, a chown, or a step that ran again</source>
        <translation>另一层中有内容相同的同一路径：chmod、chown，或步骤被再次运行</translation>
    </message>
    <message>
        <source>The same content at another path</source>
        <translation>另一路径有相同内容</translation>
    </message>
    <message>
        <source>A later layer has something else at that path</source>
        <translation>后面的层在此路径上有别的内容</translation>
    </message>
    <message>
        <source>A later layer deletes it; the bytes stay in the layer below</source>
        <translation>后面的层将其删除，但字节仍留在下面的层中</translation>
    </message>
    <message>
        <source>%1 with %2 in %3</source>
        <translation>%3中有 %1，%2</translation>
    </message>
    <message>
        <source>%1: none is held twice or for nothing</source>
        <translation>%1：没有重复或无用的内容</translation>
    </message>
    <message>
        <source>%1: %2 are held twice or for nothing, about %3 of the store</source>
        <translation>%1：%2 是重复或无用的，约占存储的 %3</translation>
    </message>
    <message>
        <source>%1 with %2 were not compared: those below %3, and any of absurd size.</source>
        <translation>%1（%2）未比较：小于 %3 的，以及大小不合理的。</translation>
    </message>
    <message>
        <source>The largest %1 are listed; %2 more are in the sums.</source>
        <translation>仅列出最大的 %1 个；其余 %2 个计入总数。</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> 以及另外 %1 个</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>BuildKit would reject this cache, so there is no min of it.</source>
        <translation>BuildKit 会拒绝此缓存，因此没有对应的 min。</translation>
    </message>
    <message>
        <source>It is a min already: all of its %1 hold what the last steps need.</source>
        <translation>它已经是 min：全部 %1都是最后几个步骤所需的。</translation>
    </message>
    <message>
        <source>min would hold %1, %2, and drop %3, %4: of %5 steps that can be restored, %6 would no longer be CACHED.</source>
        <translation>min 会保留 %1（%2），去掉 %3（%4）：%5 个可恢复的步骤中，%6 个将不再是 CACHED。</translation>
    </message>
    <message>
        <source>Measured: all of %1 were packed anew. Times are those of one core of this machine.</source>
        <translation>实测：全部 %1都重新压缩过。时间按本机单个核心计。</translation>
    </message>
    <message>
        <source>Estimated from %1 of about %2, packed on trial; the true size lies within ± with 95 % certainty. Times are those of one core of this machine.</source>
        <translation>根据约 %2 中的 %1 试压估算；真实大小有 95 % 的把握落在 ± 范围内。时间按本机单个核心计。</translation>
    </message>
    <message>
        <source>Only the first %1 of each layer were looked at: what lies behind may be other.</source>
        <translation>只查看了每层开头的 %1：其后的内容可能不同。</translation>
    </message>
</context>
<context>
    <name>cachalot::AboutDialog</name>
    <message>
        <source>About Cachalot</source>
        <translation>关于 Cachalot</translation>
    </message>
    <message>
        <source>Version %1 of %2. Apache License 2.0.</source>
        <translation>版本 %1（%2）。Apache License 2.0。</translation>
    </message>
    <message>
        <source>Opens and compares BuildKit&apos;s build caches.</source>
        <translation>打开并比较 BuildKit 的构建缓存。</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>缓存库</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Copy for a &amp;bug report</source>
        <translation>复制用于错误报告(&amp;B)</translation>
    </message>
</context>
<context>
    <name>cachalot::AttributeField</name>
    <message>
        <source>directory (%1)</source>
        <translation>目录（%1）</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>%1 (the default)</source>
        <translation>%1（默认）</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
</context>
<context>
    <name>cachalot::BundleDialog</name>
    <message>
        <source>Save as bundle</source>
        <translation>保存为缓存包</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Bundles (*.tar.zst *.tar *.zip)</source>
        <translation>缓存包 (*.tar.zst *.tar *.zip)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 in a file of %2, with checksums of all that is in it.
%3</source>
        <translation>%1，文件大小 %2，附有全部内容的校验和。
%3</translation>
    </message>
    <message>
        <source>Open the bundle</source>
        <translation>打开缓存包</translation>
    </message>
</context>
<context>
    <name>cachalot::CacheCard</name>
    <message>
        <source>Cache %1</source>
        <translation>缓存 %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 of %2 steps can be restored</source>
        <translation>%2 个步骤中 %1 个可恢复</translation>
    </message>
    <message>
        <source>Could not be read.</source>
        <translation>无法读取。</translation>
    </message>
    <message>
        <source>BuildKit would reject it as a whole.</source>
        <translation>BuildKit 会拒绝整个缓存。</translation>
    </message>
</context>
<context>
    <name>cachalot::CachePanel</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Progress of verifying</source>
        <translation>校验进度</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>依赖图</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始数据</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>所有平台</translation>
    </message>
    <message>
        <source>Show all caches of this store</source>
        <translation>显示此存储的所有缓存</translation>
    </message>
    <message>
        <source>How the cache is stored</source>
        <translation>缓存的存储方式</translation>
    </message>
    <message>
        <source>%1 of the bytes</source>
        <translation>占 %1 字节</translation>
    </message>
    <message>
        <source>The platform that it was built for</source>
        <translation>构建的目标平台</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>问题 %1</translation>
    </message>
    <message>
        <source>Verifying and unpacking</source>
        <translation>正在校验并解包</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>正在校验</translation>
    </message>
    <message>
        <source>Verifying was cancelled</source>
        <translation>校验已取消</translation>
    </message>
    <message>
        <source>Verifying failed: %1</source>
        <translation>校验失败：%1</translation>
    </message>
</context>
<context>
    <name>cachalot::CheckList</name>
    <message>
        <source>Reach the store</source>
        <translation>连接存储</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>List its caches</source>
        <translation>列出缓存</translation>
    </message>
    <message>
        <source>Read a cache</source>
        <translation>读取缓存</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>can do, was not tried</source>
        <translation>可以，未尝试</translation>
    </message>
    <message>
        <source>nothing there yet</source>
        <translation>尚无内容</translation>
    </message>
    <message>
        <source>not with this kind of store</source>
        <translation>此类存储不支持</translation>
    </message>
    <message>
        <source>was not tried</source>
        <translation>未尝试</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Try to write as well</source>
        <translation>同时尝试写入</translation>
    </message>
    <message>
        <source>Sends one blob of a few bytes, always the same one</source>
        <translation>发送一个几字节大小的 blob，内容始终相同</translation>
    </message>
    <message>
        <source>See what can be done with these settings. Nothing is changed, unless you ask to write.</source>
        <translation>查看这些设置能做什么。除非要求写入，否则不会更改任何内容。</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>It could not be tested.</source>
        <translation>无法测试。</translation>
    </message>
    <message>
        <source>It can&apos;t be used as it is.</source>
        <translation>目前无法使用。</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>可以使用。</translation>
    </message>
</context>
<context>
    <name>cachalot::CleanupPage</name>
    <message>
        <source>Clean up %1</source>
        <translation>清理 %1</translation>
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
        <translation>删除与保留的内容</translation>
    </message>
    <message>
        <source>Nothing is like that.</source>
        <translation>没有符合条件的项目。</translation>
    </message>
    <message>
        <source>Filter caches and blobs</source>
        <translation>筛选缓存和 blob</translation>
    </message>
    <message>
        <source>Looking through the store</source>
        <translation>正在检查存储</translation>
    </message>
    <message>
        <source>The store could not be looked through</source>
        <translation>无法检查存储</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>A cache here is damaged, so nothing is deleted</source>
        <translation>此处有缓存已损坏，因此不会删除任何内容</translation>
    </message>
    <message>
        <source>These rules can&apos;t be followed here</source>
        <translation>这些规则在此处不适用</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>%1 too young</source>
        <translation>%1 太新</translation>
    </message>
    <message>
        <source>No cache needs it, but a build may be about to use it.</source>
        <translation>没有缓存需要它，但可能有构建即将使用它。</translation>
    </message>
    <message numerus="yes">
        <source>%n foreign file(s)</source>
        <translation>
            <numerusform>%n 个外来文件</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not BuildKit&apos;s, and are never touched.</source>
        <translation>它们不属于 BuildKit，绝不会被触碰。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Too young</source>
        <translation>太新</translation>
    </message>
    <message>
        <source>Needed by one cache</source>
        <translation>一个缓存需要</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Can go</source>
        <translation>可删除</translation>
    </message>
    <message>
        <source>Spared by the rules</source>
        <translation>规则未涉及</translation>
    </message>
    <message>
        <source>Not BuildKit&apos;s</source>
        <translation>不属于 BuildKit</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>正在删除…</translation>
    </message>
    <message>
        <source>Stopped; what was not deleted yet is as it was.</source>
        <translation>已停止；尚未删除的内容保持不变。</translation>
    </message>
    <message>
        <source>It ended early: %1</source>
        <translation>提前结束：%1</translation>
    </message>
    <message>
        <source>%1 deleted, %2 freed.</source>
        <translation>已删除 %1，释放 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s)</source>
        <translation>
            <numerusform>%n 个 blob</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deleted; %2 will be freed when the registry collects.</source>
        <translation>已删除 %1；镜像仓库回收时将释放 %2。</translation>
    </message>
    <message>
        <source>%1 and %2 deleted, %3 freed.</source>
        <translation>已删除 %1和 %2，释放 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stayed after all: %1</source>
        <translation>
            <numerusform>有 %n 项最终保留：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::ClosingQuestion</name>
    <message>
        <source>Transfers are running</source>
        <translation>正在传输</translation>
    </message>
    <message>
        <source>A transfer is not done yet: %1</source>
        <translation>一个传输尚未完成：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) are not done yet.</source>
        <translation>
            <numerusform>%n 个传输尚未完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost if it stops now: what is copied stays copied, and the rest is offered for resumption when Cachalot is started again.</source>
        <translation>现在停止不会丢失任何内容：已复制的会保留，其余部分可在下次启动 Cachalot 时继续。</translation>
    </message>
    <message>
        <source>Keep running in the &amp;tray</source>
        <translation>在托盘中继续运行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Stop, resume later</source>
        <translation>停止，以后继续(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t close</source>
        <translation>不关闭(&amp;D)</translation>
    </message>
    <message>
        <source>Show Cachalot</source>
        <translation>显示 Cachalot</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>停止并退出</translation>
    </message>
    <message>
        <source>All transfers have ended</source>
        <translation>所有传输均已结束</translation>
    </message>
</context>
<context>
    <name>cachalot::CommandPalette</name>
    <message>
        <source>Search caches and actions</source>
        <translation>搜索缓存和操作</translation>
    </message>
    <message>
        <source>Caches and actions</source>
        <translation>缓存和操作</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>缓存</translation>
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
        <translation>路径或缓存参数</translation>
    </message>
    <message>
        <source>Compare two caches</source>
        <translation>比较两个缓存</translation>
    </message>
    <message>
        <source>What does one hold that the other lacks, in bytes and in steps? Formats and compressions may differ.</source>
        <translation>其中一个缓存有哪些另一个没有的字节和步骤？格式和压缩方式可以不同。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <translation>第一个(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Second</source>
        <translation>第二个(&amp;S)</translation>
    </message>
    <message>
        <source>Reading both caches</source>
        <translation>正在读取两个缓存</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
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
        <translation>交换 A 和 B</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Steps of both caches</source>
        <translation>两个缓存的步骤</translation>
    </message>
    <message>
        <source>Differing first</source>
        <translation>不同项在前</translation>
    </message>
    <message>
        <source>Build order</source>
        <translation>构建顺序</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Filter steps</source>
        <translation>筛选步骤</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Layers of both caches</source>
        <translation>两个缓存的层</translation>
    </message>
    <message>
        <source>Filter layers</source>
        <translation>筛选层</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Summary as text</source>
        <translation>摘要文本</translation>
    </message>
    <message>
        <source>Summary copied</source>
        <translation>摘要文本已复制</translation>
    </message>
    <message>
        <source>Steps as CSV</source>
        <translation>步骤（CSV）</translation>
    </message>
    <message>
        <source>Steps copied</source>
        <translation>步骤已复制</translation>
    </message>
    <message>
        <source>Layers as CSV</source>
        <translation>层（CSV）</translation>
    </message>
    <message>
        <source>Layers copied</source>
        <translation>层已复制</translation>
    </message>
    <message>
        <source>cachalot-cli command</source>
        <translation>cachalot-cli 命令</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>命令已复制</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>The caches were not compared</source>
        <translation>未能比较缓存</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No step is like that.</source>
        <translation>没有符合条件的步骤。</translation>
    </message>
    <message>
        <source>No layer is like that.</source>
        <translation>没有符合条件的层。</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>没有可比较的内容</translation>
    </message>
    <message>
        <source>At least one of the caches could not be read. Verify it to see what is wrong.</source>
        <translation>至少有一个缓存无法读取。请校验以查看问题所在。</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>重新比较</translation>
    </message>
    <message>
        <source>Both caches are empty</source>
        <translation>两个缓存均为空</translation>
    </message>
    <message>
        <source>Neither holds a step or a layer: a build gains nothing from either.</source>
        <translation>两者都不含步骤或层：构建无法从中获益。</translation>
    </message>
    <message>
        <source>Steps can&apos;t be compared: BuildKit would reject one of the caches as a whole.</source>
        <translation>无法比较步骤：BuildKit 会拒绝其中一个缓存的全部内容。</translation>
    </message>
    <message>
        <source>Both  %1</source>
        <translation>共有  %1</translation>
    </message>
    <message>
        <source>Both  %1 in %2, %3 in %4</source>
        <translation>共有  %2 中 %1，%4 中 %3</translation>
    </message>
    <message>
        <source>Bytes of layers</source>
        <translation>层的字节数</translation>
    </message>
    <message>
        <source>Only %1  %2</source>
        <translation>仅 %1  %2</translation>
    </message>
    <message>
        <source>Steps that can be restored</source>
        <translation>可恢复的步骤</translation>
    </message>
    <message>
        <source>Only from %1  %2</source>
        <translation>仅从 %1  %2</translation>
    </message>
    <message>
        <source>From both  %1</source>
        <translation>两者均可  %1</translation>
    </message>
    <message>
        <source>From neither  %1</source>
        <translation>均不可  %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Only from %1</source>
        <translation>仅从 %1</translation>
    </message>
    <message>
        <source>Can be restored from %1 and not from %2</source>
        <translation>可从 %1 恢复，但不能从 %2 恢复</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>Steps %1</source>
        <translation>步骤 %1</translation>
    </message>
    <message>
        <source>Layers %1</source>
        <translation>层 %1</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>What a build fetches from it that the other can&apos;t give, and what it need not run</source>
        <translation>构建从中获取而另一方无法提供的内容，以及无需运行的步骤</translation>
    </message>
</context>
<context>
    <name>cachalot::ConnectionDialog</name>
    <message>
        <source>Add a connection</source>
        <translation>添加连接</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>For other tools</source>
        <translation>用于其他工具</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Found here</source>
        <translation>本机发现</translation>
    </message>
    <message>
        <source>Found on this machine</source>
        <translation>在本机上发现</translation>
    </message>
    <message>
        <source>a note, if you like</source>
        <translation>备注（可选）</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>编辑“%1”</translation>
    </message>
    <message>
        <source>An inline cache is kept in its image: save the image as a registry instead.</source>
        <translation>内嵌缓存保存在其镜像中：请改为将该镜像保存为镜像仓库连接。</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>需要一个名称。</translation>
    </message>
    <message>
        <source>The name can&apos;t have any of %1 in it.</source>
        <translation>名称中不能包含 %1 中的任何字符。</translation>
    </message>
    <message>
        <source>There is a connection with this name already.</source>
        <translation>已有同名的连接。</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>未保存任何内容：%1</translation>
    </message>
    <message>
        <source>Unlock the keyring and save again, or choose another way for the secret: a variable, or “Ask each time”.</source>
        <translation>请解锁密钥环后重新保存，或为该密钥选择其他方式：环境变量，或“每次询问”。</translation>
    </message>
</context>
<context>
    <name>cachalot::ConnectionForm</name>
    <message>
        <source>Also in the flag: %1</source>
        <translation>参数中还有：%1</translation>
    </message>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>The registry&apos;s user</source>
        <translation>镜像仓库的用户</translation>
    </message>
    <message>
        <source>password or token</source>
        <translation>密码或令牌</translation>
    </message>
    <message>
        <source>The registry&apos;s password or token</source>
        <translation>镜像仓库的密码或令牌</translation>
    </message>
    <message>
        <source>login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Empty: as docker login has it. What is typed here goes to this system&apos;s keyring.</source>
        <translation>留空：使用 docker login 的设置。此处输入的内容会存入本系统的密钥环。</translation>
    </message>
    <message>
        <source>There is no keyring here: docker login or podman login give the password.</source>
        <translation>此处没有密钥环：密码由 docker login 或 podman login 提供。</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>cachalot::CopyDialog</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Import into the library</source>
        <translation>导入到缓存库</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>导出到文件夹</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>复制到…</translation>
    </message>
    <message>
        <source>Opt&amp;ions</source>
        <translation>选项(&amp;I)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>To</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Show the &amp;plan</source>
        <translation>显示计划(&amp;P)</translation>
    </message>
    <message>
        <source>Looking at what is there already</source>
        <translation>正在查看已有的内容</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>cachalot::CopyLine</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
</context>
<context>
    <name>cachalot::CopyOptionsForm</name>
    <message>
        <source>Re-&amp;encode layers</source>
        <translation>重新编码层(&amp;E)</translation>
    </message>
    <message>
        <source>A build &amp;goes on where exporting fails</source>
        <translation>导出失败时构建继续(&amp;G)</translation>
    </message>
    <message>
        <source>All results (max)</source>
        <translation>所有结果 (max)</translation>
    </message>
    <message>
        <source>Those of the image (min)</source>
        <translation>镜像的结果 (min)</translation>
    </message>
    <message>
        <source>min keeps the layers of the final image only, as an export with mode=min does</source>
        <translation>min 只保留最终镜像的层，与 mode=min 的导出相同</translation>
    </message>
    <message>
        <source>Image, or empty: the last steps</source>
        <translation>镜像；留空则为最后的步骤</translation>
    </message>
    <message>
        <source>The image that the build made; its layers are kept</source>
        <translation>构建产生的镜像；其层会保留</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Usual level</source>
        <translation>默认级别</translation>
    </message>
    <message>
        <source>Level </source>
        <comment>before a number</comment>
        <translation>级别 </translation>
    </message>
    <message>
        <source>Compression level</source>
        <translation>压缩级别</translation>
    </message>
    <message>
        <source>Without this, layers keep the compression that they have, as with BuildKit (force-compression)</source>
        <translation>不选中时，层保持原有的压缩方式，与 BuildKit 相同 (force-compression)</translation>
    </message>
    <message>
        <source>As the source</source>
        <translation>与来源相同</translation>
    </message>
    <message>
        <source>Image manifest</source>
        <translation>镜像清单</translation>
    </message>
    <message>
        <source>Image index</source>
        <translation>镜像索引</translation>
    </message>
    <message>
        <source>Docker manifest list</source>
        <translation>Docker 清单列表</translation>
    </message>
    <message>
        <source>What its layers hang on (image-manifest, oci-mediatypes); most registries take any</source>
        <translation>引用各层的文档 (image-manifest, oci-mediatypes)；大多数镜像仓库都接受</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Of an image with several platforms, this one only</source>
        <translation>对于多平台镜像，仅限此平台</translation>
    </message>
    <message>
        <source> at a time</source>
        <comment>after a number of blobs</comment>
        <translation> 个并行</translation>
    </message>
    <message>
        <source>Blobs at a time</source>
        <translation>并行的 blob 数</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>不限速</translation>
    </message>
    <message>
        <source>At most </source>
        <comment>before a rate</comment>
        <translation>最高 </translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>速率限制</translation>
    </message>
    <message>
        <source>ignore-error: of no meaning here, but for a build with this --cache-to</source>
        <translation>ignore-error：在此处没有意义，但对使用此 --cache-to 的构建有效</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Compression</source>
        <translation>压缩(&amp;C)</translation>
    </message>
    <message>
        <source>Stored &amp;as</source>
        <translation>存储格式(&amp;A)</translation>
    </message>
    <message>
        <source>Platfor&amp;m</source>
        <translation>平台(&amp;M)</translation>
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
        <translation>步骤</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
</context>
<context>
    <name>cachalot::CopyPlanView</name>
    <message>
        <source>What happens to the bytes</source>
        <translation>各字节的处理方式</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from, to</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>What its layers hang on</source>
        <translation>引用各层的文档</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>The copy has the same config, byte for byte</source>
        <translation>副本的配置逐字节相同</translation>
    </message>
    <message numerus="yes">
        <source>min leaves out %n result(s)</source>
        <translation>
            <numerusform>min 略去 %n 个结果</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps whose layers are not in the image are kept as keys only, and run again in a build</source>
        <translation>层不在镜像中的步骤只保留键，在构建中会重新运行</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) can&apos;t be copied</source>
        <translation>
            <numerusform>%n 个结果无法复制</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers of theirs are missing in the source; verify it to see which</source>
        <translation>来源中缺少它们的层；校验来源以查看是哪些</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) keep their compression</source>
        <translation>
            <numerusform>%n 层保持其压缩方式</numerusform>
        </translation>
    </message>
    <message>
        <source>As with BuildKit; they are re-encoded where that is asked for</source>
        <translation>与 BuildKit 相同；只在要求时重新编码</translation>
    </message>
</context>
<context>
    <name>cachalot::DestinationForm</name>
    <message>
        <source>&amp;Library</source>
        <translation>缓存库(&amp;L)</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Registry</source>
        <translation>镜像仓库(&amp;R)</translation>
    </message>
    <message>
        <source>O&amp;ther</source>
        <translation>其他(&amp;T)</translation>
    </message>
    <message>
        <source>Name in the library</source>
        <translation>在缓存库中的名称</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Allow plain &amp;HTTP and unknown certificates</source>
        <translation>允许明文 HTTP 和未知证书(&amp;H)</translation>
    </message>
    <message>
        <source>Refere&amp;nce</source>
        <translation>引用(&amp;N)</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>文本(&amp;X)</translation>
    </message>
    <message>
        <source>The store of its own that Cachalot keeps on this machine. An entry of that name is replaced.</source>
        <translation>Cachalot 在本机上自有的存储。同名条目会被替换。</translation>
    </message>
    <message>
        <source>Builds use it with type=local. A cache of that tag is replaced; others in the folder stay.</source>
        <translation>构建通过 type=local 使用它。该标签的缓存会被替换；文件夹中的其他缓存保留。</translation>
    </message>
    <message>
        <source>Credentials come from docker login. A tag of that name is replaced.</source>
        <translation>凭据来自 docker login。同名标签会被替换。</translation>
    </message>
    <message>
        <source>What stands after --cache-to, for any kind of store; a path; or a registry reference.</source>
        <translation>--cache-to 之后的内容，适用于任何类型的存储；或路径；或镜像仓库引用。</translation>
    </message>
    <message>
        <source>Copy into a folder</source>
        <translation>复制到文件夹</translation>
    </message>
</context>
<context>
    <name>cachalot::DiffStepsModel</name>
    <message>
        <source>Restorable</source>
        <translation>可恢复</translation>
    </message>
    <message>
        <source>Key only</source>
        <translation>仅键</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>The order of the build</source>
        <translation>构建的顺序</translation>
    </message>
    <message>
        <source>What the step adds: the top layer of its result, as stored</source>
        <translation>步骤新增的内容：其结果的最上层（按存储大小）</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
</context>
<context>
    <name>cachalot::DigestLabel</name>
    <message>
        <source>Copy the whole digest</source>
        <translation>复制完整摘要</translation>
    </message>
    <message>
        <source>Copy digest</source>
        <translation>复制摘要</translation>
    </message>
    <message>
        <source>no digest</source>
        <translation>没有摘要</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>cachalot::DocumentPage</name>
    <message>
        <source>Reading again</source>
        <translation>正在重新读取</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>The steps could not be named: %1</source>
        <translation>无法为步骤命名：%1</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 不存在</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Opening was cancelled</source>
        <translation>打开已取消</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>This is the only cache there</source>
        <translation>此处只有这一个缓存</translation>
    </message>
    <message>
        <source>The samples stay as they are</source>
        <translation>示例保持不变</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>缓存库</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Cache keys of a buildkitd</source>
        <translation>buildkitd 的缓存键</translation>
    </message>
    <message>
        <source>Answers of /debug/cache/all (*.json);;All files (*)</source>
        <translation>/debug/cache/all 的答复 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened</source>
        <translation>无法打开 %1</translation>
    </message>
    <message>
        <source>A secret of this connection can&apos;t be had, or the store does not take it. Unlock the keyring, or edit the connection in the sidebar.</source>
        <translation>无法取得此连接的密钥，或存储不接受它。请解锁密钥环，或在侧边栏中编辑此连接。</translation>
    </message>
</context>
<context>
    <name>cachalot::EmptyState</name>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::FileChoicesModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>this layer alone, %1</source>
        <translation>仅此层，%1</translation>
    </message>
</context>
<context>
    <name>cachalot::FilesExtractDialog</name>
    <message>
        <source>Replace files that are there already</source>
        <translation>替换已有的文件</translation>
    </message>
    <message>
        <source>Extract files</source>
        <translation>提取文件</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>All files: %1, %2</source>
        <translation>所有文件：%1，%2</translation>
    </message>
    <message>
        <source>/%1: %2, %3</source>
        <translation>/%1：%2，%3</translation>
    </message>
    <message>
        <source>Extract %1, %2</source>
        <translation>提取 %1，%2</translation>
    </message>
    <message>
        <source>&amp;Into the directory</source>
        <translation>提取到目录(&amp;I)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Extract into</source>
        <translation>提取到</translation>
    </message>
    <message>
        <source>Choose where the files go.</source>
        <translation>请选择文件的存放位置。</translation>
    </message>
    <message>
        <source>That is a file, not a directory.</source>
        <translation>这是文件，而不是目录。</translation>
    </message>
    <message>
        <source>The directory is not empty. What is in it stays, but for files of the same path.</source>
        <translation>该目录不为空。除路径相同的文件外，其中的内容都会保留。</translation>
    </message>
    <message>
        <source>The directory will be made.</source>
        <translation>将创建该目录。</translation>
    </message>
    <message>
        <source>The directory is empty.</source>
        <translation>该目录为空。</translation>
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
        <translation>浪费</translation>
    </message>
    <message>
        <source>Views of the files</source>
        <translation>文件视图</translation>
    </message>
</context>
<context>
    <name>cachalot::FilesPicker</name>
    <message>
        <source>Filter results and layers</source>
        <translation>筛选结果和层</translation>
    </message>
    <message>
        <source>Results and layers</source>
        <translation>结果和层</translation>
    </message>
    <message>
        <source>Whose files to show</source>
        <translation>显示哪些内容的文件</translation>
    </message>
</context>
<context>
    <name>cachalot::FilesTreemap</name>
    <message>
        <source>Treemap of bytes</source>
        <translation>字节的矩形树图</translation>
    </message>
    <message>
        <source>There are no bytes here.</source>
        <translation>此处没有字节。</translation>
    </message>
    <message>
        <source>/%1, %2, %3 % of what is shown</source>
        <translation>/%1，%2，占所示内容的 %3%</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1，来自 %2</translation>
    </message>
    <message>
        <source>Small files in /%1</source>
        <translation>/%1 中的小文件</translation>
    </message>
</context>
<context>
    <name>cachalot::FilesView</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>路径已复制</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>Saving /%1</source>
        <translation>正在保存 /%1</translation>
    </message>
    <message>
        <source>Saved %1 to %2</source>
        <translation>已将 %1 保存到 %2</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>文件未保存</translation>
    </message>
    <message>
        <source>Extracting all files</source>
        <translation>正在提取所有文件</translation>
    </message>
    <message>
        <source>Extracting /%1</source>
        <translation>正在提取 /%1</translation>
    </message>
    <message>
        <source>The files were not all extracted</source>
        <translation>未能提取全部文件</translation>
    </message>
    <message numerus="yes">
        <source>Extracted %n file(s), %1 to %2</source>
        <translation>
            <numerusform>已提取 %n 个文件（%1）到 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Extracted, with exceptions</source>
        <translation>已提取，但有例外</translation>
    </message>
    <message>
        <source>%1. These entries are not there as they should be:</source>
        <translation>%1。以下条目与预期不符：</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Files &amp;of</source>
        <translation>文件来自(&amp;O)</translation>
    </message>
    <message>
        <source>Find files</source>
        <translation>查找文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>There are no files here.</source>
        <translation>此处没有文件。</translation>
    </message>
    <message>
        <source>Up one directory (Backspace)</source>
        <translation>上一级目录 (Backspace)</translation>
    </message>
    <message>
        <source>Up one directory</source>
        <translation>上一级目录</translation>
    </message>
    <message>
        <source>Layers of the treemap</source>
        <translation>矩形树图的层</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>保存文件…</translation>
    </message>
    <message>
        <source>Extract…</source>
        <translation>提取…</translation>
    </message>
    <message>
        <source>Show in the treemap</source>
        <translation>在矩形树图中显示</translation>
    </message>
    <message>
        <source>No layers</source>
        <translation>没有层</translation>
    </message>
    <message>
        <source>This cache holds no layers, and so no files: only the keys of steps.</source>
        <translation>此缓存不含层，因此没有文件：只有步骤的键。</translation>
    </message>
    <message>
        <source>Read %1?</source>
        <translation>读取 %1？</translation>
    </message>
    <message>
        <source>To list the files, all bytes of the layers are unpacked.</source>
        <translation>为列出文件，需要将各层的全部字节解包。</translation>
    </message>
    <message>
        <source>To list the files, the layers are fetched from the store.</source>
        <translation>为列出文件，需要从存储获取各层。</translation>
    </message>
    <message>
        <source>Read %1, %2</source>
        <translation>读取 %1，%2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Reading the layer</source>
        <translation>正在读取该层</translation>
    </message>
    <message>
        <source>The layers were not read</source>
        <translation>未能读取各层</translation>
    </message>
    <message>
        <source>The files could not be listed</source>
        <translation>无法列出文件</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 in this layer</source>
        <translation>%1，该层中 %2</translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <translation>%1，%2（%3）</translation>
    </message>
    <message>
        <source>%1; %2 are overwritten or deleted by later layers</source>
        <translation>%1；其中 %2 被后续层覆盖或删除</translation>
    </message>
    <message>
        <source>%1; later layers overwrite and delete nothing</source>
        <translation>%1；后续层没有覆盖或删除任何内容</translation>
    </message>
    <message>
        <source>/%1  %2</source>
        <translation>/%1  %2</translation>
    </message>
    <message>
        <source>No file is called like that.</source>
        <translation>没有该名称的文件。</translation>
    </message>
    <message>
        <source>Save the selected file</source>
        <translation>保存所选文件</translation>
    </message>
    <message>
        <source>Extract what is selected</source>
        <translation>提取所选内容</translation>
    </message>
    <message>
        <source>Extract all files</source>
        <translation>提取所有文件</translation>
    </message>
</context>
<context>
    <name>cachalot::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 / %2</translation>
    </message>
</context>
<context>
    <name>cachalot::FindingsBar</name>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in the layers, the first: %1 – %2</source>
        <translation>
            <numerusform>层中有 %n 处异常，第一处：%1 – %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>These entries are not what they should be. BuildKit&apos;s own unpacker refuses such paths or reads them within the root.</source>
        <translation>这些条目与预期不符。BuildKit 自身的解包程序会拒绝此类路径，或将其限制在根目录内读取。</translation>
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
        <translation>位置</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>cachalot::FindsPanel</name>
    <message>
        <source>Login at %1</source>
        <translation>%1 的登录信息</translation>
    </message>
    <message>
        <source>AWS profile %1</source>
        <translation>AWS 配置文件 %1</translation>
    </message>
    <message>
        <source>Cache folder %1</source>
        <translation>缓存文件夹 %1</translation>
    </message>
    <message>
        <source>Builder %1 (%2)</source>
        <translation>构建器 %1（%2）</translation>
    </message>
    <message>
        <source>Seen in this user&apos;s settings. A click fills the form; nothing is connected to.</source>
        <translation>来自此用户的设置。点击即可填入表单，不会建立任何连接。</translation>
    </message>
    <message>
        <source>Found on this machine</source>
        <translation>在本机上发现</translation>
    </message>
    <message>
        <source>Look into a project&apos;s folder…</source>
        <translation>在项目文件夹中查找…</translation>
    </message>
    <message>
        <source>Cache folders, and the flags in its Makefiles, bake files and workflows</source>
        <translation>缓存文件夹，以及其中 Makefile、bake 文件和工作流里的参数</translation>
    </message>
    <message>
        <source>A project&apos;s folder</source>
        <translation>项目文件夹</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Nothing was found: no docker login, no AWS profile.</source>
        <translation>未找到任何内容：没有 docker login，也没有 AWS 配置文件。</translation>
    </message>
    <message>
        <source>Looking into %1…</source>
        <translation>正在查找 %1…</translation>
    </message>
    <message>
        <source>No caches and no cache flags were found in %1.</source>
        <translation>在 %1 中未找到缓存或缓存参数。</translation>
    </message>
</context>
<context>
    <name>cachalot::FlagPanel</name>
    <message>
        <source>Both can be written in. Paste a flag, a whole docker buildx build line, a bake file or a workflow: its caches fill the form. Secrets are left out.</source>
        <translation>两处均可编辑。可粘贴参数、整行 docker buildx build 命令、bake 文件或工作流：其中的缓存会填入表单。机密信息会被略去。</translation>
    </message>
    <message>
        <source>Caches in the pasted text</source>
        <translation>粘贴文本中的缓存</translation>
    </message>
    <message>
        <source>No cache was found in this text.</source>
        <translation>此文本中未找到缓存。</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>第 %1 行，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n cache(s) in this text. Choose one:</source>
        <translation>
            <numerusform>此文本中有 %n 个缓存。请选择一个：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::GraphCanvas</name>
    <message>
        <source>Graph of the steps</source>
        <translation>步骤依赖图</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 个步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needs %n</source>
        <translation>
            <numerusform>依赖 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needed by %n</source>
        <translation>
            <numerusform>被 %n 个依赖</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::GraphView</name>
    <message>
        <source>Find steps</source>
        <translation>查找步骤</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>缩小 (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Show all of the graph (0)</source>
        <translation>显示整个依赖图 (0)</translation>
    </message>
    <message>
        <source>There is no graph</source>
        <translation>没有依赖图</translation>
    </message>
    <message>
        <source>This cache holds no steps.</source>
        <translation>此缓存不含步骤。</translation>
    </message>
    <message>
        <source>Drawing the graph</source>
        <translation>正在绘制依赖图</translation>
    </message>
    <message>
        <source>BuildKit rejects the records of this cache, so nobody knows what needs what. Problems says why.</source>
        <translation>BuildKit 会拒绝此缓存的记录，因此无法得知依赖关系。原因见“问题”。</translation>
    </message>
    <message>
        <source>The graph was not drawn</source>
        <translation>未绘制依赖图</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>您已取消绘制。</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 steps, drawn as %2 groups: steps in a row that nothing branches off are one.</source>
        <translation>%1 个步骤，绘制为 %2 组：中间没有分支的连续步骤合为一组。</translation>
    </message>
    <message>
        <source>%1 steps, drawn as %2 groups: steps that are about as deep in the build and of the same state are one.</source>
        <translation>%1 个步骤，绘制为 %2 组：在构建中深度相近且状态相同的步骤合为一组。</translation>
    </message>
    <message>
        <source>Select a step to see what it depends on and what it holds.</source>
        <translation>选择一个步骤，以查看其依赖关系和内容。</translation>
    </message>
    <message>
        <source>Steps of this group</source>
        <translation>此组的步骤</translation>
    </message>
</context>
<context>
    <name>cachalot::JobActions</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>cachalot::JobBlobsModel</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
</context>
<context>
    <name>cachalot::JobPanel</name>
    <message>
        <source>Blobs of the transfer</source>
        <translation>此传输的 blob</translation>
    </message>
    <message>
        <source>Its blobs are listed as soon as the plan is made.</source>
        <translation>计划完成后，其 blob 会列在此处。</translation>
    </message>
    <message>
        <source>It waits for its turn.</source>
        <translation>正在等待轮到它。</translation>
    </message>
    <message>
        <source>What each blob did is not kept for long.</source>
        <translation>每个 blob 的处理情况不会长期保留。</translation>
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
        <translation>传输</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
</context>
<context>
    <name>cachalot::JsonModel</name>
    <message>
        <source>document</source>
        <translation>文档</translation>
    </message>
    <message numerus="yes">
        <source>{ %n member(s) }</source>
        <translation>
            <numerusform>{ %n 个成员 }</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[ %n element(s) ]</source>
        <translation>
            <numerusform>[ %n 个元素 ]</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>cachalot::LayerLegendModel</name>
    <message>
        <source>Bytes of the files of this layer that later layers leave in place</source>
        <translation>此层文件中未被后续层更改的字节数</translation>
    </message>
    <message>
        <source>Entries in the layer&apos;s archive</source>
        <translation>层归档中的条目</translation>
    </message>
    <message>
        <source>Layer, top first</source>
        <translation>层（从上到下）</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>可见</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
</context>
<context>
    <name>cachalot::LayerTreeModel</name>
    <message>
        <source>%1 bytes, %2 % of its directory, %3 % of all</source>
        <translation>%1 字节，占其目录的 %2%，占全部的 %3%</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1，%2前</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <translation>%1，已删除</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message numerus="yes">
        <source>replaces %n earlier</source>
        <translation>
            <numerusform>替换之前的 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>From layer</source>
        <translation>来自层</translation>
    </message>
    <message>
        <source>Link target</source>
        <translation>链接目标</translation>
    </message>
</context>
<context>
    <name>cachalot::LayersModel</name>
    <message>
        <source>Same files as %1</source>
        <translation>与 %1 的文件相同</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>As stored</source>
        <translation>存储的大小</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>解包后</translation>
    </message>
    <message>
        <source>The tar that the layer unpacks to</source>
        <translation>层解包后的 tar</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>How many times larger the layer is unpacked</source>
        <translation>层解包后是原来的多少倍</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>How many steps have this layer as their result</source>
        <translation>有多少步骤以此层为结果</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>距今</translation>
    </message>
    <message>
        <source>Blob</source>
        <translation>Blob</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Not in the manifest</source>
        <translation>不在清单中</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Another entry of this cache holds the same files, packed in the same or in another way.</source>
        <translation>此缓存的另一个条目包含相同的文件，压缩方式可能相同或不同。</translation>
    </message>
    <message>
        <source>No result of this cache needs the layer.</source>
        <translation>此缓存没有任何结果需要该层。</translation>
    </message>
    <message>
        <source>The manifest does not name this blob, so BuildKit drops the results that need it without a word.</source>
        <translation>清单未列出此 blob，因此 BuildKit 会静默丢弃需要它的结果。</translation>
    </message>
    <message>
        <source>The blob is missing, or its bytes are not what its digest says.</source>
        <translation>缺少该 blob，或其字节与摘要不符。</translation>
    </message>
</context>
<context>
    <name>cachalot::LayersView</name>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Filter layers</source>
        <translation>筛选层</translation>
    </message>
    <message>
        <source>Measure unpacked sizes</source>
        <translation>测量解包后大小</translation>
    </message>
    <message>
        <source>Unpacking %1 %… Cancel</source>
        <translation>正在解包 %1%… 取消</translation>
    </message>
    <message>
        <source>Unpacking… Cancel</source>
        <translation>正在解包… 取消</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No layer matches the filter.</source>
        <translation>没有符合筛选条件的层。</translation>
    </message>
    <message>
        <source>This cache holds no layers.</source>
        <translation>此缓存不含层。</translation>
    </message>
    <message>
        <source>Select a layer to see where it comes from and which steps made it.</source>
        <translation>选择一个层，以查看其来源以及由哪些步骤产生。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>解包后</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>距今</translation>
    </message>
    <message>
        <source>Blob</source>
        <translation>Blob</translation>
    </message>
    <message>
        <source>Unpacked digest</source>
        <translation>解包后摘要</translation>
    </message>
    <message>
        <source>Files of this layer</source>
        <translation>此层的文件</translation>
    </message>
    <message>
        <source>On top of</source>
        <translation>叠加于</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>产生步骤</translation>
    </message>
    <message>
        <source>Needed to restore</source>
        <translation>用于恢复</translation>
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
        <translation>松开以打开</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Cache</source>
        <translation>缓存(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open a cache folder (Ctrl+O)</source>
        <translation>打开缓存文件夹 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Path or flag…</source>
        <translation>路径或参数…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;path or flag…</source>
        <translation>打开路径或参数(&amp;P)…</translation>
    </message>
    <message>
        <source>Open &amp;library</source>
        <translation>打开缓存库(&amp;L)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>添加连接(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>关闭标签页(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search caches and actions…</source>
        <translation>搜索缓存和操作(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>依赖图</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始数据</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>下一个标签页(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>上一个标签页(&amp;V)</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>侧边栏(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Compare with another cache (Ctrl+D)</source>
        <translation>与另一个缓存比较 (Ctrl+D)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>校验(&amp;V)</translation>
    </message>
    <message>
        <source>Read every blob and compare it with its digest</source>
        <translation>读取每个 blob 并与其摘要比较</translation>
    </message>
    <message>
        <source>Verify and &amp;unpack</source>
        <translation>校验并解包(&amp;U)</translation>
    </message>
    <message>
        <source>Also unpack every layer and check what is in it</source>
        <translation>同时解包每个层并检查其中的内容</translation>
    </message>
    <message>
        <source>Clean &amp;up…</source>
        <translation>清理(&amp;U)…</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>See what can be deleted in this store</source>
        <translation>查看此存储中可删除的内容</translation>
    </message>
    <message>
        <source>&amp;Name the steps…</source>
        <translation>为步骤命名(&amp;N)…</translation>
    </message>
    <message>
        <source>Copy as c&amp;ommand</source>
        <translation>复制为命令(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;About Cachalot</source>
        <translation>关于 Cachalot(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>%1 – Cachalot</source>
        <translation>%1 – Cachalot</translation>
    </message>
    <message>
        <source>Copy the cachalot-cli command that shows what is on screen</source>
        <translation>复制可显示屏幕内容的 cachalot-cli 命令</translation>
    </message>
    <message>
        <source>Open a cache folder</source>
        <translation>打开缓存文件夹</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>尚未打开过任何缓存</translation>
    </message>
    <message>
        <source>Clear, but keep what is pinned</source>
        <translation>清除（保留已固定的）</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>首选项(&amp;R)…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Some of the settings can&apos;t be read.</source>
        <translation>部分设置无法读取。</translation>
    </message>
    <message>
        <source>What can be read is used. The file stays as it is, since it can&apos;t be copied: %1</source>
        <translation>可读取的部分会被使用。由于无法复制，文件保持原样：%1</translation>
    </message>
    <message>
        <source>What can be read is used. The file as it was is kept: %1</source>
        <translation>可读取的部分会被使用。原文件已保留：%1</translation>
    </message>
    <message>
        <source>Put back what was removed last</source>
        <translation>恢复上次移除的内容</translation>
    </message>
</context>
<context>
    <name>cachalot::OpenDialog</name>
    <message>
        <source>Open a cache</source>
        <translation>打开缓存</translation>
    </message>
    <message>
        <source>&amp;Path or cache flag</source>
        <translation>路径或缓存参数(&amp;P)</translation>
    </message>
    <message>
        <source>A directory, DIRECTORY:TAG, sample:max, or what stands after --cache-from or --cache-to.</source>
        <translation>目录、DIRECTORY:TAG、sample:max，或 --cache-from、--cache-to 之后的内容。</translation>
    </message>
    <message>
        <source>Opens the path %1</source>
        <translation>打开路径 %1</translation>
    </message>
    <message>
        <source>Not a cache flag: %1</source>
        <translation>不是缓存参数：%1</translation>
    </message>
    <message>
        <source>Opens %1 (%2)</source>
        <translation>打开 %1（%2）</translation>
    </message>
    <message>
        <source>Opens %1 in %2 (%3)</source>
        <translation>打开 %2 中的 %1（%3）</translation>
    </message>
</context>
<context>
    <name>cachalot::OverviewView</name>
    <message>
        <source>What a build gets</source>
        <translation>构建可获得的内容</translation>
    </message>
    <message>
        <source>Steps by state</source>
        <translation>按状态列出步骤</translation>
    </message>
    <message numerus="yes">
        <source>%n other layer(s)</source>
        <translation>
            <numerusform>其他 %n 层</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the bytes are</source>
        <translation>字节分布</translation>
    </message>
    <message>
        <source>Bytes by layer</source>
        <translation>按层列出字节数</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>存储大小</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Steps known</source>
        <translation>已知步骤</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s)</source>
        <translation>
            <numerusform>%n 个 blob</numerusform>
        </translation>
    </message>
    <message>
        <source>With a result</source>
        <translation>有结果</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <translation>重复列出</translation>
    </message>
    <message>
        <source>no layers</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Layers that another entry holds as well, packed in the same or in another way</source>
        <translation>另一个条目也包含的层，压缩方式可能相同或不同</translation>
    </message>
    <message>
        <source>Links between them</source>
        <translation>步骤间的依赖</translation>
    </message>
    <message>
        <source>Newest result</source>
        <translation>最新结果</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Oldest result</source>
        <translation>最旧结果</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>显示全部 %1</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>To use it in a build</source>
        <translation>在构建中使用</translation>
    </message>
    <message>
        <source>Copy the flag</source>
        <translation>复制参数</translation>
    </message>
    <message>
        <source>Copied the flag</source>
        <translation>参数已复制</translation>
    </message>
</context>
<context>
    <name>cachalot::PageTabs</name>
    <message>
        <source>Open pages</source>
        <translation>打开的页面</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>关闭 (Ctrl+W)</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>关闭标签页</translation>
    </message>
</context>
<context>
    <name>cachalot::PreferencesDialog</name>
    <message>
        <source>What you chose last takes effect when Cachalot is started again.</source>
        <translation>最后的选择将在 Cachalot 重新启动后生效。</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>At &amp;start</source>
        <translation>启动时(&amp;S)</translation>
    </message>
    <message>
        <source>Open the tabs of the last time</source>
        <translation>打开上次的标签页</translation>
    </message>
    <message>
        <source>Show the welcome</source>
        <translation>显示欢迎页</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Others wait for their turn</source>
        <translation>其余的排队等待</translation>
    </message>
    <message>
        <source>&amp;Transfers at a time</source>
        <translation>同时传输数(&amp;T)</translation>
    </message>
    <message>
        <source>Of one transfer; for new transfers that say nothing else</source>
        <translation>每个传输；用于未另行指定的新传输</translation>
    </message>
    <message>
        <source>&amp;Blobs at a time</source>
        <translation>同时传输的 blob 数(&amp;B)</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>不限速</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>&amp;Rate limit</source>
        <translation>速率限制(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep the machine awake meanwhile</source>
        <translation>传输期间保持唤醒(&amp;K)</translation>
    </message>
    <message>
        <source>T&amp;ell when a transfer ends</source>
        <translation>传输结束时通知(&amp;E)</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>清理</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>A build may have written it and not yet named it. For stores that have no rules of their own yet.</source>
        <translation>构建可能已写入但尚未命名。用于还没有自己规则的存储。</translation>
    </message>
    <message>
        <source>What is &amp;younger always stays</source>
        <translation>更新的内容始终保留(&amp;Y)</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>缓存库</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>It is made with the first import</source>
        <translation>首次导入时创建</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>This can&apos;t be saved, and holds until Cachalot ends: %1 can&apos;t be written. Is the disk full, or the folder read-only?</source>
        <translation>无法保存，仅在 Cachalot 退出前有效：无法写入 %1。磁盘已满，或文件夹为只读？</translation>
    </message>
</context>
<context>
    <name>cachalot::ProblemsModel</name>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>In a build</source>
        <translation>对构建的影响</translation>
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
        <translation>问题</translation>
    </message>
    <message>
        <source>No problem matches the filter.</source>
        <translation>没有符合筛选条件的问题。</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>筛选问题</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>修复…</translation>
    </message>
    <message>
        <source>Make a sound cache of what is sound in this one</source>
        <translation>用此缓存中完好的内容生成完好的缓存</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>%1 %2 checked, %3 read%4.</source>
        <translation>%1已校验 %2，读取 %3%4。</translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s)</source>
        <translation>
            <numerusform>%n 个 blob</numerusform>
        </translation>
    </message>
    <message>
        <source>, all layers unpacked</source>
        <translation>，所有层均已解包</translation>
    </message>
    <message>
        <source>Found by reading the manifest and the config. Whether all blobs are there and sound, only verifying tells.</source>
        <translation>读取清单和配置时发现。所有 blob 是否存在且完好，只有校验才能确定。</translation>
    </message>
    <message>
        <source>No damage</source>
        <translation>没有损坏</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>重新校验</translation>
    </message>
    <message>
        <source>No problems seen</source>
        <translation>未发现问题</translation>
    </message>
    <message>
        <source>Manifest and config are in order. Verifying reads every blob and compares it with its digest.</source>
        <translation>清单和配置正常。校验会读取每个 blob 并与其摘要比较。</translation>
    </message>
    <message>
        <source>In a build</source>
        <translation>对构建的影响</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
</context>
<context>
    <name>cachalot::PruneModel</name>
    <message>
        <source>%1: goes</source>
        <translation>%1：删除</translation>
    </message>
    <message>
        <source>%1: stays</source>
        <translation>%1：保留</translation>
    </message>
    <message>
        <source>Cache or blob</source>
        <translation>缓存或 blob</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Only its own</source>
        <translation>独占</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>距今</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The rules say so</source>
        <translation>符合规则</translation>
    </message>
    <message>
        <source>Nobody can use it any more</source>
        <translation>已没有人能使用它</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>An image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Not a cache</source>
        <translation>不是缓存</translation>
    </message>
    <message>
        <source>No rule for caches</source>
        <translation>没有针对缓存的规则</translation>
    </message>
    <message>
        <source>Its name matches no pattern</source>
        <translation>名称不符合任何模式</translation>
    </message>
    <message>
        <source>Excepted by its name</source>
        <translation>按名称排除</translation>
    </message>
    <message>
        <source>Not old enough</source>
        <translation>还不够旧</translation>
    </message>
    <message>
        <source>It is still read</source>
        <translation>仍被读取</translation>
    </message>
    <message>
        <source>Among the newest</source>
        <translation>属于最新的若干个</translation>
    </message>
    <message>
        <source>What is left is small enough</source>
        <translation>剩余部分已足够小</translation>
    </message>
    <message>
        <source>A cache needs it</source>
        <translation>有缓存需要它</translation>
    </message>
    <message>
        <source>Several caches need it</source>
        <translation>多个缓存需要它</translation>
    </message>
    <message>
        <source>No cache needs it</source>
        <translation>没有缓存需要它</translation>
    </message>
    <message>
        <source>Only caches that go need it</source>
        <translation>只有要删除的缓存需要它</translation>
    </message>
    <message>
        <source>No cache needs it, but no rule asks for it</source>
        <translation>没有缓存需要它，但没有规则要求删除</translation>
    </message>
    <message>
        <source>Too young: a build may be about to use it</source>
        <translation>太新：可能有构建即将使用它</translation>
    </message>
    <message>
        <source>An upload that may still be running</source>
        <translation>可能仍在进行的上传</translation>
    </message>
    <message>
        <source>An upload that was given up</source>
        <translation>已放弃的上传</translation>
    </message>
    <message>
        <source>A newer one has replaced it</source>
        <translation>已被更新的条目取代</translation>
    </message>
    <message>
        <source>Not BuildKit&apos;s</source>
        <translation>不属于 BuildKit</translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s)</source>
        <translation>
            <numerusform>%n 个 blob</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to delete</source>
        <translation>没有可删除的内容</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Delete %1, free %2</source>
        <translation>删除 %1，释放 %2</translation>
    </message>
    <message>
        <source>Delete %1 and %2, free %3</source>
        <translation>删除 %1和 %2，释放 %3</translation>
    </message>
    <message numerus="yes">
        <source>Nothing can go; all %1 stay, in %n cache(s)</source>
        <translation>
            <numerusform>没有可删除的内容；%n 个缓存的 %1 全部保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 can go; %n cache(s) stay</source>
        <translation>
            <numerusform>可删除 %1（共 %2）；%n 个缓存保留</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::RatePlot</name>
    <message>
        <source>Throughput over time</source>
        <translation>吞吐量随时间的变化</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>最高 %1</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>Throughput, at most %1</source>
        <translation>吞吐量，最高 %1</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <comment>rate, time</comment>
        <translation>%2后 %1</translation>
    </message>
</context>
<context>
    <name>cachalot::RawView</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>在文档中查找</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>上一个匹配项 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>下一个匹配项 (F3)</translation>
    </message>
    <message>
        <source>Copy the whole document as it is stored</source>
        <translation>按存储的原样复制整个文档</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>文本形式</translation>
    </message>
    <message>
        <source>Show the bytes as they are stored</source>
        <translation>按存储的原样显示字节</translation>
    </message>
    <message>
        <source>Document as a tree</source>
        <translation>文档树</translation>
    </message>
    <message>
        <source>Document as text</source>
        <translation>文档文本</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Image config</source>
        <translation>镜像配置</translation>
    </message>
    <message>
        <source>Cache config</source>
        <translation>缓存配置</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>没有可显示的内容</translation>
    </message>
    <message>
        <source>This document could not be read. The problems say why.</source>
        <translation>无法读取此文档。原因见问题列表。</translation>
    </message>
    <message>
        <source>Reading the document</source>
        <translation>正在读取文档</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Not valid JSON at byte %1: %2. What comes before is shown.</source>
        <translation>字节 %1 处不是有效的 JSON：%2。显示的是此前的内容。</translation>
    </message>
    <message>
        <source>… and %1 more. Copy takes all.</source>
        <translation>… 还有 %1 项。复制时包含全部。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 is no layer and no step of this cache</source>
        <translation>%1 不是此缓存的层或步骤</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>已复制 %1</translation>
    </message>
</context>
<context>
    <name>cachalot::RecentCaches</name>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>cachalot::RecentDelegate</name>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>cachalot::RepairDialog</name>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Repair a cache</source>
        <translation>修复缓存</translation>
    </message>
    <message>
        <source>&amp;Another cache that may have the lost blobs:</source>
        <translation>可能包含缺失 blob 的另一个缓存(&amp;A)：</translation>
    </message>
    <message>
        <source>A path or a cache flag; none is needed</source>
        <translation>路径或缓存参数；可不填</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Reading every blob</source>
        <translation>正在读取每个 blob</translation>
    </message>
    <message>
        <source>What is sound is kept; the cache stays what it is until the new one is whole.</source>
        <translation>完好的内容会保留；在新缓存完整之前，原缓存保持不变。</translation>
    </message>
    <message>
        <source>This cache can&apos;t be repaired</source>
        <translation>无法修复此缓存</translation>
    </message>
    <message numerus="yes">
        <source>All %n result(s) can be kept</source>
        <translation>
            <numerusform>全部 %n 个结果均可保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n result(s) can be kept</source>
        <translation>
            <numerusform>%n 个结果中 %1 个可保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) go</source>
        <translation>
            <numerusform>删除 %n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) with %1</source>
        <translation>
            <numerusform>%n 层（%1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blob(s) come from the other cache.</source>
        <translation>
            <numerusform>%n 个 blob 来自另一个缓存。</numerusform>
        </translation>
    </message>
    <message>
        <source>The old blobs stay until they are cleaned up.</source>
        <translation>旧的 blob 会保留到清理为止。</translation>
    </message>
    <message numerus="yes">
        <source>Repair: keep %n result(s)</source>
        <translation>
            <numerusform>修复：保留 %n 个结果</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not repaired</source>
        <translation>未能修复</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>records, layers that go</comment>
        <translation>%1，%2。</translation>
    </message>
</context>
<context>
    <name>cachalot::RulesPanel</name>
    <message>
        <source>Blobs that no cache needs</source>
        <translation>没有缓存需要的 blob</translation>
    </message>
    <message>
        <source>What earlier exports left behind, and uploads that were given up.</source>
        <translation>以往导出的遗留内容，以及已放弃的上传。</translation>
    </message>
    <message>
        <source>Caches go that are all of this:</source>
        <translation>删除满足以下全部条件的缓存：</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>存在时间超过</translation>
    </message>
    <message>
        <source>By the time they were written, or their newest step was built.</source>
        <translation>以写入时间或其最新步骤的构建时间为准。</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Not read for</source>
        <translation>未被读取的时间达到</translation>
    </message>
    <message>
        <source>By the time a build read them last, where the store knows.</source>
        <translation>以构建最后一次读取的时间为准（如果存储记录了该时间）。</translation>
    </message>
    <message>
        <source>Not among the newest</source>
        <translation>不在最新的若干个之中</translation>
    </message>
    <message>
        <source>Of each pattern below, where there are several.</source>
        <translation>如果下方有多个模式，则分别计算。</translation>
    </message>
    <message>
        <source>The oldest, until there are</source>
        <translation>从最旧的开始，直到只剩</translation>
    </message>
    <message>
        <source>Until what the other caches need is no more than that.</source>
        <translation>直到其他缓存所需的总量不超过此值。</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Named like</source>
        <translation>名称匹配</translation>
    </message>
    <message>
        <source>Patterns with * and ?, separated by blanks. None: all names.</source>
        <translation>含 * 和 ? 的模式，以空格分隔。留空表示所有名称。</translation>
    </message>
    <message>
        <source>But not like</source>
        <translation>但不匹配</translation>
    </message>
    <message>
        <source>Caches with such a name never go.</source>
        <translation>此类名称的缓存绝不会被删除。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不删除</translation>
    </message>
    <message>
        <source>Names of caches that always stay.</source>
        <translation>始终保留的缓存的名称。</translation>
    </message>
    <message>
        <source>What is younger always stays:</source>
        <translation>始终保留比以下时间更新的内容：</translation>
    </message>
    <message>
        <source>A build may have written it and not yet named it.</source>
        <translation>构建可能已写入但尚未命名。</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分钟</translation>
    </message>
</context>
<context>
    <name>cachalot::SecretChoice</name>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>在密钥环中</translation>
    </message>
    <message>
        <source>From a variable</source>
        <translation>来自环境变量</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>每次询问</translation>
    </message>
    <message>
        <source>Where %1 comes from</source>
        <translation>%1 的来源</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>The variable of that name is read each time, in Cachalot&apos;s own environment.</source>
        <translation>每次从 Cachalot 自身的环境中读取该名称的变量。</translation>
    </message>
    <message>
        <source>Nothing is kept: you are asked when the connection is used, once in each run.</source>
        <translation>不保存任何内容：每次运行中首次使用该连接时询问。</translation>
    </message>
    <message>
        <source>It goes to this system&apos;s keyring, and to no file.</source>
        <translation>存入本系统的密钥环，不写入任何文件。</translation>
    </message>
    <message>
        <source>There is no keyring here: it can come from a variable, or be asked for.</source>
        <translation>此处没有密钥环：可来自环境变量，或在使用时询问。</translation>
    </message>
</context>
<context>
    <name>cachalot::SecretPrompter</name>
    <message>
        <source>%1 of “%2”:</source>
        <translation>“%2”的 %1：</translation>
    </message>
    <message>
        <source>A secret is needed</source>
        <translation>需要机密信息</translation>
    </message>
</context>
<context>
    <name>cachalot::SecretsDialog</name>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>Credentials are needed</source>
        <translation>需要凭据</translation>
    </message>
    <message>
        <source>Secrets are not kept in the history. To go on, enter what was there:</source>
        <translation>历史记录不保存机密信息。要继续，请重新输入：</translation>
    </message>
</context>
<context>
    <name>cachalot::Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation>侧边栏</translation>
    </message>
    <message>
        <source>Library, connections and recent caches</source>
        <translation>缓存库、连接和最近的缓存</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>“%1”已移除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>添加连接…</translation>
    </message>
    <message>
        <source>Save where caches are kept under a name (Ctrl+N)</source>
        <translation>以名称保存缓存的位置 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Look at all stores again</source>
        <translation>重新查看所有存储</translation>
    </message>
    <message>
        <source>The saved connections can&apos;t be read. %1</source>
        <translation>无法读取已保存的连接。%1</translation>
    </message>
    <message>
        <source>Use the last good version</source>
        <translation>使用最近的有效版本</translation>
    </message>
    <message>
        <source>The connection was not changed</source>
        <translation>连接未更改</translation>
    </message>
    <message>
        <source>The settings saved as “%1”: %2</source>
        <translation>保存为“%1”的设置：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) in the keyring</source>
        <translation>
            <numerusform>密钥环中的 %n 项机密信息</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>移除连接</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>移除“%1”？</translation>
    </message>
    <message>
        <source>What goes: %1.

The caches in the store stay as they are.</source>
        <translation>将移除：%1。

存储中的缓存保持不变。</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>移除此连接</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>测试…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Save as a connection…</source>
        <translation>保存为连接…</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>从此列表中移除</translation>
    </message>
    <message>
        <source>“%1” was removed from the recent ones</source>
        <translation>已将“%1”从最近列表中移除</translation>
    </message>
    <message numerus="yes">
        <source>%n caches were removed from the recent ones</source>
        <translation>
            <numerusform>已从最近列表中移除 %n 个缓存</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cachalot::SidebarModel</name>
    <message>
        <source>Library</source>
        <translation>缓存库</translation>
    </message>
    <message>
        <source>The caches that were imported</source>
        <translation>已导入的缓存</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>They can&apos;t be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>No caches yet</source>
        <translation>还没有缓存</translation>
    </message>
    <message>
        <source>Not usable when last looked at: %1</source>
        <translation>上次查看时不可用：%1</translation>
    </message>
    <message>
        <source>Looked at %1 ago</source>
        <translation>%1前查看</translation>
    </message>
    <message>
        <source>Not looked at yet: expand it, or press F5</source>
        <translation>尚未查看：展开它或按 F5</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>正在查看</translation>
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
        <translation>工具</translation>
    </message>
    <message>
        <source>Settings for the tool</source>
        <translation>该工具的设置</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>cachalot::SourceList</name>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>移除(&amp;V)</translation>
    </message>
    <message>
        <source>Caches to copy</source>
        <translation>要复制的缓存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Another cache, to be merged with it: a path or a --cache-from flag</source>
        <translation>要与之合并的另一个缓存：路径或 --cache-from 参数</translation>
    </message>
    <message>
        <source>Another cache</source>
        <translation>另一个缓存</translation>
    </message>
</context>
<context>
    <name>cachalot::StepsModel</name>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>What the step adds: the top layer of its result, as stored</source>
        <translation>步骤新增的内容：其结果的最上层（按存储大小）</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>How many layers a build fetches to restore the result</source>
        <translation>构建恢复该结果需要获取多少层</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>How many other records it depends on</source>
        <translation>它依赖于多少其他记录</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>距今</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Restorable</source>
        <translation>可恢复</translation>
    </message>
    <message>
        <source>Key only</source>
        <translation>仅键</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>A build that gets here takes the result from this cache instead of running the step.</source>
        <translation>构建到达此处时，会从此缓存获取结果，而不运行该步骤。</translation>
    </message>
    <message>
        <source>The cache knows the step but holds no result of it: should a build need it, the step runs. Steps after it may still be restored.</source>
        <translation>缓存知道该步骤，但不含其结果：如果构建需要它，该步骤会运行。其后的步骤仍可能恢复。</translation>
    </message>
    <message>
        <source>The cache names a result, but a build can&apos;t use it.</source>
        <translation>缓存列出了结果，但构建无法使用。</translation>
    </message>
    <message>
        <source>BuildKit leaves records out whose key starts with &quot;random:&quot;.</source>
        <translation>BuildKit 会略去键以“random:”开头的记录。</translation>
    </message>
    <message>
        <source>BuildKit rejects this cache as a whole, so nothing of it is used.</source>
        <translation>BuildKit 会拒绝整个缓存，因此其中的内容都不会被使用。</translation>
    </message>
</context>
<context>
    <name>cachalot::StepsView</name>
    <message>
        <source>Name the steps…</source>
        <translation>为步骤命名…</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Filter steps</source>
        <translation>筛选步骤</translation>
    </message>
    <message>
        <source>A cache holds the keys of its steps and not their text. What a buildkitd with --save-cache-debug answers to /debug/cache/all gives them their names.</source>
        <translation>缓存包含步骤的键，而不包含其文本。使用 --save-cache-debug 运行的 buildkitd 对 /debug/cache/all 的答复可提供名称。</translation>
    </message>
    <message>
        <source>No step matches the filter.</source>
        <translation>没有符合筛选条件的步骤。</translation>
    </message>
    <message>
        <source>This cache holds no steps.</source>
        <translation>此缓存不含步骤。</translation>
    </message>
    <message>
        <source>Select a step to see what it depends on and what it holds.</source>
        <translation>选择一个步骤，以查看其依赖关系和内容。</translation>
    </message>
</context>
<context>
    <name>cachalot::StoreModel</name>
    <message>
        <source>Not a build cache</source>
        <translation>不是构建缓存</translation>
    </message>
    <message>
        <source>Of no use to a build</source>
        <translation>对构建无用</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>无法读取</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n 条备注</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>How many steps a build can take from the cache instead of running them</source>
        <translation>构建可从缓存获取而无需运行的步骤数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Restorable</source>
        <translation>可恢复</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>距今</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>cachalot::StorePanel</name>
    <message>
        <source>Caches</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Filter caches</source>
        <translation>筛选缓存</translation>
    </message>
    <message>
        <source>The library is empty. Open a cache and choose “Import into the library”.</source>
        <translation>缓存库为空。请打开一个缓存，然后选择“导入到缓存库”。</translation>
    </message>
    <message>
        <source>This store is empty. Export a cache into it with --cache-to %1</source>
        <translation>此存储为空。可使用 --cache-to %1 导出缓存到其中</translation>
    </message>
    <message>
        <source>No cache matches the filter.</source>
        <translation>没有符合筛选条件的缓存。</translation>
    </message>
    <message>
        <source>the largest has %1</source>
        <translation>最大的有 %1</translation>
    </message>
    <message>
        <source>newest result %1 ago</source>
        <translation>最新结果 %1前</translation>
    </message>
    <message numerus="yes">
        <source>%n with problems</source>
        <translation>
            <numerusform>%n 个有问题</numerusform>
        </translation>
    </message>
    <message>
        <source>no problems seen</source>
        <translation>未发现问题</translation>
    </message>
    <message>
        <source>No caches here</source>
        <translation>此处没有缓存</translation>
    </message>
    <message>
        <source>The type of the store</source>
        <translation>存储的类型</translation>
    </message>
</context>
<context>
    <name>cachalot::TransferBar</name>
    <message>
        <source>Transfers</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>隐藏此行</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>%1 was cut off when the program ended</source>
        <translation>%1 因程序结束而中断</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) were cut off when the program ended</source>
        <translation>
            <numerusform>%n 个传输因程序结束而中断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 和另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the transfers (Ctrl+J)</source>
        <translation>隐藏传输 (Ctrl+J)</translation>
    </message>
    <message>
        <source>Show all transfers (Ctrl+J)</source>
        <translation>显示所有传输 (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>cachalot::TransferDesk</name>
    <message>
        <source>The list of transfers can&apos;t be saved: %1</source>
        <translation>无法保存传输列表：%1</translation>
    </message>
    <message>
        <source>&amp;Copy to…</source>
        <translation>复制到(&amp;C)…</translation>
    </message>
    <message>
        <source>Copy to a registry, a folder, the library or another store (Ctrl+E)</source>
        <translation>复制到镜像仓库、文件夹、缓存库或其他存储 (Ctrl+E)</translation>
    </message>
    <message>
        <source>&amp;Import into the library…</source>
        <translation>导入到缓存库(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export to a folder…</source>
        <translation>导出到文件夹(&amp;E)…</translation>
    </message>
    <message>
        <source>Save as &amp;bundle…</source>
        <translation>保存为缓存包(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Show transfers</source>
        <translation>显示传输(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>全部暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>全部继续(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;ancel all</source>
        <translation>全部取消(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Tell when a transfer ends</source>
        <translation>传输结束时通知(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep the machine awake meanwhile</source>
        <translation>传输期间保持唤醒(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Transfers</source>
        <translation>传输(&amp;T)</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>&amp;Hide transfers</source>
        <translation>隐藏传输(&amp;H)</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Copying failed: %1</source>
        <translation>复制失败：%1</translation>
    </message>
    <message>
        <source>Copying build caches</source>
        <translation>正在复制构建缓存</translation>
    </message>
</context>
<context>
    <name>cachalot::TransfersPanel</name>
    <message>
        <source>No transfers yet</source>
        <translation>还没有传输</translation>
    </message>
    <message>
        <source>Copies between folders, registries and the library are listed here, with what became of them.</source>
        <translation>文件夹、镜像仓库和缓存库之间的复制及其结果会列在此处。</translation>
    </message>
    <message>
        <source>Copy a cache…</source>
        <translation>复制缓存…</translation>
    </message>
    <message>
        <source>Clear those that ended</source>
        <translation>清除已结束的</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>传输</translation>
    </message>
    <message numerus="yes">
        <source>%n running or waiting</source>
        <translation>
            <numerusform>%n 个进行中或等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>没有进行中的传输</translation>
    </message>
</context>
<context>
    <name>cachalot::WasteModel</name>
    <message>
        <source>Unpacked bytes of all copies but the needed one</source>
        <translation>除所需的一份外，所有副本解包后的字节数</translation>
    </message>
    <message>
        <source>How many copies there are, the needed one included</source>
        <translation>副本数量，包括所需的一份</translation>
    </message>
    <message>
        <source>Of one copy; the largest where they differ</source>
        <translation>单个副本的大小；不同时取最大者</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>浪费</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>cachalot::WastePlacesModel</name>
    <message>
        <source>Wasted</source>
        <translation>浪费</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Copies in these layers</source>
        <translation>这些层中的副本</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>cachalot::WasteView</name>
    <message>
        <source>Waste &amp;in</source>
        <translation>范围(&amp;I)</translation>
    </message>
    <message>
        <source>Wasted files</source>
        <translation>浪费的文件</translation>
    </message>
    <message>
        <source>No file is like that.</source>
        <translation>没有符合的文件。</translation>
    </message>
    <message>
        <source>Copies of the file</source>
        <translation>文件的副本</translation>
    </message>
    <message>
        <source>Select a file to see in which layers it is.</source>
        <translation>选择一个文件，查看它在哪些层中。</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>筛选文件</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Show the layer</source>
        <translation>显示该层</translation>
    </message>
    <message>
        <source>Files of this layer</source>
        <translation>此层的文件</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>路径已复制</translation>
    </message>
    <message>
        <source>The result of the last steps (%1)</source>
        <translation>最后步骤的结果（%1）</translation>
    </message>
    <message>
        <source>All layers of the cache (%1)</source>
        <translation>缓存的全部层（%1）</translation>
    </message>
    <message>
        <source>What later layers replace and delete counts, too</source>
        <translation>后面的层替换和删除的内容也计算在内</translation>
    </message>
    <message>
        <source>Layers of different steps lie beside each other: equal content is counted</source>
        <translation>不同步骤的层彼此并列：只统计相同的内容</translation>
    </message>
    <message>
        <source>No layers</source>
        <translation>没有层</translation>
    </message>
    <message>
        <source>This cache holds no layers, and so no files: only the keys of steps.</source>
        <translation>此缓存不含层，因此没有文件：只有步骤的键。</translation>
    </message>
    <message>
        <source>Read %1?</source>
        <translation>读取 %1？</translation>
    </message>
    <message>
        <source>To compare the files, all bytes of the layers are unpacked.</source>
        <translation>为比较文件，需要将各层的全部字节解包。</translation>
    </message>
    <message>
        <source>To compare the files, the layers are fetched from the store.</source>
        <translation>为比较文件，需要从存储获取各层。</translation>
    </message>
    <message>
        <source>Read %1, %2</source>
        <translation>读取 %1，%2</translation>
    </message>
    <message>
        <source>Comparing the files of %1</source>
        <translation>正在比较 %1 的文件</translation>
    </message>
    <message>
        <source>The layers were not read</source>
        <translation>未能读取各层</translation>
    </message>
    <message>
        <source>The files could not be compared</source>
        <translation>无法比较文件</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No file is held twice</source>
        <translation>没有重复的文件</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>重新比较</translation>
    </message>
    <message>
        <source>Wasted bytes are unpacked ones; what they take in the store is estimated from how well each layer packs on the whole.</source>
        <translation>浪费的字节数是解包后的值；其在存储中所占大小按每层整体的压缩率估算。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>未比较</translation>
    </message>
    <message>
        <source>Bytes of files</source>
        <translation>文件字节数</translation>
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
        <translation>这个构建缓存里有什么，为什么这么大，值不值得，是否完好？打开一个 BuildKit 缓存即可了解。</translation>
    </message>
    <message>
        <source>Open a cache folder…</source>
        <translation>打开缓存文件夹…</translation>
    </message>
    <message>
        <source>A directory that --cache-to type=local wrote (Ctrl+O)</source>
        <translation>--cache-to type=local 写入的目录 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open by path or --cache-from flag…</source>
        <translation>通过路径或 --cache-from 参数打开…</translation>
    </message>
    <message>
        <source>For example type=local,src=DIR,tag=NAME (Ctrl+L)</source>
        <translation>例如 type=local,src=DIR,tag=NAME (Ctrl+L)</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>打开缓存库</translation>
    </message>
    <message>
        <source>The caches that Cachalot keeps on this machine (Ctrl+Shift+L)</source>
        <translation>Cachalot 保存在本机上的缓存 (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Try it with the caches that come with Cachalot: one build, exported with mode=min and with mode=max.</source>
        <translation>试用 Cachalot 附带的缓存：同一构建，分别以 mode=min 和 mode=max 导出。</translation>
    </message>
    <message>
        <source>Open the samples</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Compare the samples</source>
        <translation>比较示例</translation>
    </message>
    <message>
        <source>Or drop a folder, or a line of text with a cache flag, anywhere in this window.</source>
        <translation>也可以将文件夹或包含缓存参数的一行文本拖放到此窗口的任意位置。</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Remove those not found</source>
        <translation>移除未找到的</translation>
    </message>
    <message>
        <source>Recent caches</source>
        <translation>最近的缓存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>固定或取消固定</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>从此列表中移除</translation>
    </message>
    <message>
        <source>Copy where it is</source>
        <translation>复制其位置</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Put back what was removed from this list last</source>
        <translation>恢复上次从此列表移除的内容</translation>
    </message>
</context>
<context>
    <name>cachalot::WhatIfModel</name>
    <message>
        <source>As it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>As min</source>
        <translation>作为 min</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1，级别 %2</translation>
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
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The true size lies within this with 95 % certainty; a dash: it is exact</source>
        <translation>真实大小有 95 % 的把握在此范围内；短横表示精确值</translation>
    </message>
    <message>
        <source>Steps that can be restored</source>
        <translation>可恢复的步骤</translation>
    </message>
    <message>
        <source>What packing all layers takes one core of this machine</source>
        <translation>本机单个核心压缩全部层所需的时间</translation>
    </message>
    <message>
        <source>What unpacking all layers takes one core of this machine</source>
        <translation>本机单个核心解包全部层所需的时间</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>解包</translation>
    </message>
    <message>
        <source>Margin</source>
        <comment>of error</comment>
        <translation>误差</translation>
    </message>
</context>
<context>
    <name>cachalot::WhatIfPanel</name>
    <message>
        <source>Export like this…</source>
        <translation>按此导出…</translation>
    </message>
    <message>
        <source>&amp;What would become of</source>
        <translation>对象(&amp;W)</translation>
    </message>
    <message>
        <source>Ways to keep the cache</source>
        <translation>保存缓存的方式</translation>
    </message>
    <message>
        <source>No longer CACHED with min</source>
        <translation>用 min 时不再 CACHED</translation>
    </message>
    <message>
        <source>Steps that min loses</source>
        <translation>min 会失去的步骤</translation>
    </message>
    <message>
        <source>Every step stays as it is.</source>
        <translation>所有步骤保持不变。</translation>
    </message>
    <message>
        <source>The compressions were not measured: %1</source>
        <translation>未能测量压缩：%1</translation>
    </message>
    <message>
        <source>Opens the dialog for copies with these options</source>
        <translation>以这些选项打开复制对话框</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>重新测量</translation>
    </message>
    <message>
        <source>Measure compressions</source>
        <translation>测量压缩</translation>
    </message>
    <message>
        <source>Measuring %1 %… Cancel</source>
        <translation>正在测量 %1%… 取消</translation>
    </message>
    <message>
        <source>Measuring… Cancel</source>
        <translation>正在测量… 取消</translation>
    </message>
    <message>
        <source>What other compressions would take is measured on a sample of the layers: at most 64 MB are packed on trial.</source>
        <translation>其他压缩方式所需大小在层的样本上测量：最多试压 64 MB。</translation>
    </message>
</context>
</TS>
