#!/usr/bin/env python3
"""seeds.py DATA OUT: makes the seeds of the fuzz targets from tests/data, a folder for each target.

They are caches that a real BuildKit wrote, cut down to what is small: libFuzzer is quicker with small inputs. Files are
named after what is in them, so that a second run changes nothing. Python's standard library only.
"""
import gzip
import hashlib
import io
import json
import pathlib
import sys
import tarfile

MAX_BYTES = 48 * 1024


class Seeds:
    def __init__(self, out):
        self._out = out
        self.counts = {}

    def add(self, target, data):
        if 0 < len(data) <= MAX_BYTES:
            folder = self._out / target
            folder.mkdir(parents=True, exist_ok=True)
            path = folder / hashlib.sha256(data).hexdigest()[:16]
            if not path.exists():
                path.write_bytes(data)
            self.counts[target] = self.counts.get(target, 0) + 1


def add_caches(seeds, data):
    for index in sorted((data / "caches").glob("*/index.json")):
        seeds.add("index", index.read_bytes())
        for blob in sorted(index.parent.glob("blobs/sha256/*")):
            content = blob.read_bytes()
            if not content.startswith(b"{"):
                seeds.add("decompress", content)
                seeds.add("layer", content)
                continue
            document = json.loads(content)
            if "records" in document:
                seeds.add("cacheconfig", content)
                seeds.add("cacheconfig", json.dumps(document["records"][:4]).encode())
            else:
                seeds.add("manifest", content)


def add_cachekeys(seeds, data):
    keys = json.loads((data / "cache-keys.json").read_bytes())
    for start in range(0, min(len(keys), 200), 10):
        seeds.add("cachekeys", json.dumps(keys[start:start + 10]).encode())
    seeds.add("cachekeys", b"2026-08-01T12:00:00.123456789+02:00")


def add_specs(seeds, data):
    for case in json.loads((data / "specs" / "buildx-parse.json").read_bytes()):
        seeds.add("spec", case["in"].encode())
    seeds.add("spec", b'{"type":"s3","region":"eu","bucket":"b","secret_access_key":"x,\\"y"}')


def add_archives(seeds):
    """What no cache of the tests holds: tars with long names, links, whiteouts, sparse files, and packings around them."""
    for form in (tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT):
        out = io.BytesIO()
        with tarfile.open(fileobj=out, mode="w", format=form) as archive:
            for name in ("etc/passwd", "a/.wh.b", "a/.wh..wh..opq", "d/" * 45 + "x", "/abs", "../out"):
                entry = tarfile.TarInfo(name)
                entry.size = 5
                archive.addfile(entry, io.BytesIO(b"hello"))
            for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.DIRTYPE, tarfile.FIFOTYPE, tarfile.CHRTYPE):
                entry = tarfile.TarInfo("link" + kind.decode())
                entry.type = kind
                entry.linkname = "etc/passwd"
                archive.addfile(entry)
            if form == tarfile.PAX_FORMAT:
                entry = tarfile.TarInfo("ä/" + "long" * 40)
                entry.pax_headers = {"SCHILY.xattr.user.a": "b", "GNU.sparse.major": "1"}
                archive.addfile(entry)
        seeds.add("layer", out.getvalue())
        seeds.add("estargz", out.getvalue())
        packed = gzip.compress(out.getvalue(), mtime=0)
        seeds.add("layer", packed)
        seeds.add("decompress", packed)
        seeds.add("decompress", packed + packed)


def add_headers(seeds):
    for header in (b'Bearer realm="https://auth.example/token",service="registry.example",scope="repository:a/b:pull,push"',
                   b'Basic realm="a \\"quoted\\" realm"', b"Negotiate\nBasic realm=x, Bearer realm=\"y\" , scope = z",
                   b"Bearer abc123==, Digest realm=r, qop=\"auth,auth-int\", nonce=\"n\""):
        seeds.add("challenge", header)
    for header in (b'</v2/a/tags/list?n=100&last=b>; rel="next"', b'<https://h:5000/v2/_catalog?last=x>;rel=next',
                   b'<a>; rel="prev", <b,c>; title="; rel=next"; rel="first next"', b"//other.example/x?y=%20",
                   b"../../up", b"http://[::1]:5000/v2/"):
        seeds.add("link", header)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    data, seeds = pathlib.Path(sys.argv[1]), Seeds(pathlib.Path(sys.argv[2]))
    add_caches(seeds, data)
    add_cachekeys(seeds, data)
    add_specs(seeds, data)
    add_archives(seeds)
    add_headers(seeds)
    print(", ".join(f"{target}: {count}" for target, count in sorted(seeds.counts.items())))
    wanted = {"cacheconfig", "cachekeys", "challenge", "decompress", "estargz", "index", "layer", "link", "manifest", "spec"}
    if wanted - seeds.counts.keys():
        sys.exit(f"no seeds for {', '.join(sorted(wanted - seeds.counts.keys()))}")


if __name__ == "__main__":
    main()
