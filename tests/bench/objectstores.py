"""The servers of the bench `objectstore`, and what the two programs are told of them."""
import base64
import contextlib
import hmac
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[2]
AZURITE = ROOT / "build/tools/node_modules/azurite/dist/src/blob/main.js"
# Azurite's documented key, and one that nobody else has.
AZURITE_KEY = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=="
S3_KEY = "bench-of-the-whale"


def find_program(name):
    places = os.pathsep.join([os.environ.get("CACHALOT_BUILDKIT_BIN", ""), str(ROOT / "build/tools/bin"), os.environ["PATH"]])
    return shutil.which(name, path=places)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def place_for_data(needed):
    """Memory where there is plenty, so that the disk of the servers, which both programs wait for, is not what is measured;
    else None, the usual place."""
    memory = pathlib.Path("/dev/shm")
    try:
        lines = pathlib.Path("/proc/meminfo").read_text(encoding="utf-8").splitlines()
        available = next(int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable:"))
        return memory if min(available, shutil.disk_usage(memory).free) > 2 * needed else None
    except (OSError, StopIteration):
        return None


def shared_access(account, key):
    """A signature for all of the account's blobs. Debian's rclone (1.60) takes an endpoint for a part of a host's name, and
    its emulator is always on port 10000: a URL with a signature is what it takes as it is."""
    query = {"sv": "2020-10-02", "ss": "b", "srt": "sco", "sp": "rwdlac", "se": "2100-01-01T00:00:00Z"}
    # https://learn.microsoft.com/en-us/rest/api/storageservices/create-account-sas
    text = "\n".join([account, query["sp"], query["ss"], query["srt"], "", query["se"], "", "", query["sv"], ""])
    signature = hmac.digest(base64.b64decode(key), text.encode(), "sha256")
    return urllib.parse.urlencode({**query, "sig": base64.b64encode(signature).decode()})


@contextlib.contextmanager
def server(port, command, environment):
    process = subprocess.Popen([str(part) for part in command], env={**os.environ, **environment},
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(600):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            if process.poll() is not None:
                sys.exit(f"bench: {command[0]} ended")
            time.sleep(0.05)
        yield
    finally:
        process.kill()
        process.wait()


class Store:
    """A server that may be given so many bytes; `spec` is Cachalot's name of a cache in it, `remote` is rclone's of a folder."""

    def __init__(self, name, capacity):
        self.name, self._capacity = name, capacity
        self.environment = {}
        self._stack = contextlib.ExitStack()
        self._folder = None

    @staticmethod
    def missing(name):
        if find_program("rclone") is None:
            return "rclone is not installed"
        if name == "s3":
            return "" if find_program("versitygw") else "there is no versitygw (packaging/dev/tools.sh versitygw)"
        isThere = AZURITE.exists() and shutil.which("node")
        return "" if isThere else "there is no azurite (packaging/dev/tools.sh azurite)"

    def __enter__(self):
        self._folder = pathlib.Path(self._stack.enter_context(tempfile.TemporaryDirectory(
            prefix="cachalot-bench-", dir=place_for_data(self._capacity))))
        port = free_port()
        if self.name == "s3":
            self._start_versitygw(port)
        else:
            self._start_azurite(port)
        return self

    def __exit__(self, *_):
        self._stack.close()

    def _start_versitygw(self, port):
        (self._folder / "data/bench").mkdir(parents=True)
        (self._folder / "side").mkdir()
        self._stack.enter_context(server(
            port, [find_program("versitygw"), "--port", f"127.0.0.1:{port}", "--quiet", "--keep-alive", "posix", "--sidecar",
                   self._folder / "side", self._folder / "data"], {"ROOT_ACCESS_KEY": "bench", "ROOT_SECRET_KEY": S3_KEY}))
        self._cache = f"type=s3,region=us-east-1,bucket=bench,endpoint_url=http://127.0.0.1:{port},use_path_style=true"
        self.environment = {
            "AWS_ACCESS_KEY_ID": "bench", "AWS_SECRET_ACCESS_KEY": S3_KEY,
            "RCLONE_CONFIG_STORE_TYPE": "s3", "RCLONE_CONFIG_STORE_PROVIDER": "Other",
            "RCLONE_CONFIG_STORE_ENDPOINT": f"http://127.0.0.1:{port}", "RCLONE_CONFIG_STORE_FORCE_PATH_STYLE": "true",
            "RCLONE_CONFIG_STORE_REGION": "us-east-1", "RCLONE_CONFIG_STORE_NO_CHECK_BUCKET": "true",
            "RCLONE_CONFIG_STORE_ACCESS_KEY_ID": "bench", "RCLONE_CONFIG_STORE_SECRET_ACCESS_KEY": S3_KEY}

    def _start_azurite(self, port):
        self._stack.enter_context(server(
            port, ["node", AZURITE, "--silent", "--disableTelemetry", "--skipApiVersionCheck", "--blobHost", "127.0.0.1",
                   "--blobPort", port, "--location", self._folder], {}))
        url = f"http://127.0.0.1:{port}/devstoreaccount1"
        self._cache = (f"type=azblob,account_url={url},account_name=devstoreaccount1,container=bench,"
                       f"secret_access_key={AZURITE_KEY}")
        self.environment = {
            "RCLONE_CONFIG_STORE_TYPE": "azureblob",
            "RCLONE_CONFIG_STORE_SAS_URL": f"{url}/?{shared_access('devstoreaccount1', AZURITE_KEY)}"}

    def spec(self, folder):
        return f"{self._cache},prefix={folder}/"

    @staticmethod
    def remote(folder):
        return f"store:bench/{folder}"
