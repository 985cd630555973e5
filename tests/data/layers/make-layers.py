#!/usr/bin/env python3
"""Writes the archives of this folder and what Python's tarfile reads from them, and from the layers of
../caches/buildkit-local, as JSON. Run it in this folder; needs GNU tar, GNU truncate and zstd. Its output is committed:
the tests compare Cachalot's reading of the same bytes with it. All of it is reproducible but for the process numbers that
GNU tar puts into sparse-pax-*.tar.
"""
import gzip
import hashlib
import io
import json
import os
import posixpath
import subprocess
import tarfile
import tempfile

TYPES = {
    tarfile.REGTYPE: "file", tarfile.AREGTYPE: "file", tarfile.CONTTYPE: "file", tarfile.GNUTYPE_SPARSE: "file",
    tarfile.DIRTYPE: "directory", tarfile.SYMTYPE: "symlink", tarfile.LNKTYPE: "hardlink",
    tarfile.CHRTYPE: "char-device", tarfile.BLKTYPE: "block-device", tarfile.FIFOTYPE: "fifo",
}


def clean(name):
    """As layers are read: without "." components, relative to the root."""
    path = posixpath.normpath(name)
    return "" if path == "." else path


def text(name):
    """Names that are not UTF-8 as Qt decodes them."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def listing(data):
    entries = []
    with tarfile.open(fileobj=io.BytesIO(data), mode="r:", encoding="utf-8", errors="surrogateescape") as archive:
        for member in archive:
            entry = {"path": text(clean(member.name)), "type": TYPES[member.type], "size": member.size, "mode": member.mode,
                     "uid": member.uid, "gid": member.gid, "modified": int(member.mtime)}
            if member.issym() or member.islnk():
                entry["link"] = text(member.linkname if member.issym() else clean(member.linkname))
                entry["size"] = 0
            if member.isdev():
                entry["device"] = [member.devmajor, member.devminor]
            if member.isfile():
                content = archive.extractfile(member).read()
                assert len(content) == member.size
                entry["sha256"] = hashlib.sha256(content).hexdigest()
            entries.append(entry)
    return entries


def unpack(blob):
    if blob.startswith(b"\x1f\x8b"):
        return gzip.decompress(blob)
    if blob.startswith(b"\x28\xb5\x2f\xfd"):
        return subprocess.run(["zstd", "-dc"], input=blob, stdout=subprocess.PIPE, check=True).stdout
    return blob


def names(archive_format):
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=archive_format, encoding="utf-8",
                      errors="surrogateescape") as archive:
        def add(name, kind=tarfile.REGTYPE, content=b"", **members):
            info = tarfile.TarInfo(name)
            info.type = kind
            info.size = len(content)
            info.mtime = 1700000000
            for key, value in members.items():
                setattr(info, key, value)
            archive.addfile(info, io.BytesIO(content))

        deep = "/".join(["a-rather-long-directory-name"] * 8)
        add("caf\u00e9/", tarfile.DIRTYPE, mode=0o755)
        add("caf\u00e9/composed-\u00e9", content=b"composed")
        add("caf\u00e9/decomposed-e\u0301", content=b"decomposed")
        add("\u65e5\u672c\u8a9e/\U0001f40b.txt", content=b"whale")
        add("latin1-\udce9", content=b"not UTF-8")
        add("x" * 99, content=b"99")
        add("y" * 100, content=b"100")
        add("z" * 101, content=b"101")
        add("w" * 255, content=b"255")
        add(deep + "/file", content=b"deep")
        add("link-to-deep", tarfile.SYMTYPE, linkname="../" + deep + "/file")
        add("hard", tarfile.LNKTYPE, linkname=deep + "/file")
        add("link-caf\u00e9", tarfile.SYMTYPE, linkname="caf\u00e9/decomposed-e\u0301")
        add("special-bits", content=b"!", mode=0o6755, uid=1000, gid=2000)
        add("sticky/", tarfile.DIRTYPE, mode=0o1777)
        add("pipe", tarfile.FIFOTYPE)
        add("null", tarfile.CHRTYPE, devmajor=1, devminor=3, mode=0o666)
        add("disk", tarfile.BLKTYPE, devmajor=8, devminor=1)
        if archive_format != tarfile.USTAR_FORMAT:
            add("large-ids", content=b"ids", uid=3000000000, gid=4000000000)
            add("before-1970", content=b"old", mtime=-5)
        add("./dot/./inner//file", content=b"cleaned")
        add("zeros", content=bytes(3000))
    return buffer.getvalue()


def sparse(arguments):
    with tempfile.TemporaryDirectory() as directory:
        def run(*command):
            subprocess.run(command, cwd=directory, check=True)
        with open(os.path.join(directory, "holes"), "wb") as file:
            for i in range(12):
                file.seek(i * 200000 + 65536)
                file.write(b"data %d" % i)
            file.truncate(3000000)
        run("truncate", "-s", "1000000", os.path.join(directory, "only-a-hole"))
        with open(os.path.join(directory, "plain"), "wb") as file:
            file.write(b"plain")
        run("tar", "--sparse", "--sort=name", "--mtime=@1700000000", "--owner=0", "--group=0", "--numeric-owner",
            "--mode=0644", *arguments, "--pax-option=delete=atime,delete=ctime,exthdr.name=%d/PaxHeaders/%f"
            if "posix" in arguments[0] else "--format=gnu", "-cf", "a.tar", "holes", "only-a-hole", "plain")
        with open(os.path.join(directory, "a.tar"), "rb") as file:
            return file.read()


def write(name, data):
    with open(name + ".tar", "wb") as file:
        file.write(data)
    with open(name + ".json", "w", encoding="utf-8") as file:
        json.dump(listing(data), file, indent=1, ensure_ascii=True)
        file.write("\n")


write("names-pax", names(tarfile.PAX_FORMAT))
write("names-gnu", names(tarfile.GNU_FORMAT))
write("sparse-gnu", sparse(["--format=gnu"]))
for version in ("0.0", "0.1", "1.0"):
    write("sparse-pax-" + version, sparse(["--format=posix", "--sparse-version=" + version]))

layers = {}
root = os.path.join("..", "caches", "buildkit-local")
with open(os.path.join(root, "index.json"), encoding="utf-8") as file:
    index = json.load(file)
for entry in index["manifests"]:
    with open(os.path.join(root, "blobs", *entry["digest"].split(":")), encoding="utf-8") as file:
        manifest = json.load(file)
    for layer in manifest.get("layers", manifest.get("manifests")):
        if "cacheconfig" not in layer["mediaType"]:
            with open(os.path.join(root, "blobs", *layer["digest"].split(":")), "rb") as file:
                layers[layer["digest"]] = listing(unpack(file.read()))
with open("buildkit-local.json", "w", encoding="utf-8") as file:
    json.dump(layers, file, indent=1, ensure_ascii=True, sort_keys=True)
    file.write("\n")
