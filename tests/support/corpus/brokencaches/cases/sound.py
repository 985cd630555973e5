# SPDX-License-Identifier: Apache-2.0
"""Caches that are as good as the one they are made from, however odd: nothing may be said against them."""

from __future__ import annotations

from ..expect import sound
from ..registry import case
from ..workshop import IMAGE_NAME, REF_NAME, Cache


@case("The good cache, unchanged.", sound())
def good(cache: Cache) -> None:
    cache.save()


@case("The good cache as an OCI index, BuildKit's older form.", sound())
def good_as_index(cache: Cache) -> None:
    cache.add_manifest(cache.index_manifest())
    cache.manifest_descriptor["mediaType"] = "application/vnd.oci.image.index.v1+json"
    cache.save()


@case("Results are chains, explicit lists of layers, instead of a layer and its parents.", sound())
def good_with_chains(cache: Cache) -> None:
    parents = [layer.get("parent", 0) for layer in cache.config["layers"]]
    for record in cache.config["records"]:
        chains = []
        for result in record.pop("layers", []):
            layer, chain = result["layer"], []
            while layer != -1:
                chain.insert(0, layer)
                layer = parents[layer]
            chains.append({"layers": chain, "createdAt": result["createdAt"]})
        if chains:
            record["chains"] = chains
    cache.save()


@case("Unknown members in every object; a copy of the cache must keep them.", sound())
def unknown_fields(cache: Cache) -> None:
    extra = {"x-note": {"list": [1, 2.5, None, True], "text": "unknown"}}
    config = cache.config
    config.update(extra)
    for layer in config["layers"]:
        layer.update(extra)
    for record in config["records"]:
        record.update(extra)
        for result in record.get("layers", []):
            result.update(extra)
        for slot in record.get("inputs", []):
            for link in slot:
                link.update(extra)
    for descriptor in cache.layers:
        descriptor.update(extra)
    cache.add_manifest({**cache.manifest(), **extra})
    cache.manifest_descriptor.update(extra)
    cache.add_index({**cache.index(), **extra})
    cache.save()


@case("Member names in other cases: Go takes `Records` and `LINK` for `records` and `link`.", sound())
def member_names_in_other_cases(cache: Cache) -> None:
    names = {"records": "Records", "layers": "LAYERS", "digest": "dIGEST", "inputs": "Inputs", "link": "LINK",
             "selector": "Selector", "blob": "Blob", "parent": "PARENT", "layer": "Layer", "createdAt": "CREATEDAT"}

    def rename(value):
        if isinstance(value, dict):
            return {names.get(key, key): rename(item) for key, item in value.items()}
        return [rename(item) for item in value] if isinstance(value, list) else value

    cache.config = rename(cache.config)
    cache.save()


@case("Members that appear twice: the last one counts.", sound())
def duplicate_members(cache: Cache) -> None:
    cache.add_config()
    text = cache.blob(cache.config_descriptor["digest"]).read_bytes()
    cache.blob(cache.config_descriptor["digest"]).unlink()
    text = text.replace(b'"link":', b'"link":9999,"link":').replace(b'"digest":', b'"digest":"sha256:00","digest":')
    cache.add_config(text.replace(b'{"layers":', b'{"records":[{"digest":"sha256:00"}],"layers":', 1))
    cache.save()


@case("null where a value may be left out: it counts as left out.", sound())
def null_members(cache: Cache) -> None:
    for record in cache.config["records"]:
        for key in ("layers", "chains", "inputs"):
            record.setdefault(key, None)
    for layer in cache.config["layers"]:
        layer["annotations"] = None
        if layer.get("parent", 0) == 0:
            layer["parent"] = None
    cache.add_manifest({**cache.manifest(), "annotations": None, "subject": None})
    cache.save()


@case("Invalid UTF-8 in strings of the config and the manifest: Go reads it as U+FFFD.", sound())
def invalid_utf8(cache: Cache) -> None:
    cache.config["x-note"] = "@@"
    cache.config["records"][0]["x-note"] = "@@"
    cache.add_config(_bad_utf8(cache, cache.add_config()))
    cache.layers[0]["annotations"]["x-note"] = "@@"
    cache.add_manifest(_bad_utf8(cache, cache.add_manifest()))
    cache.save()


def _bad_utf8(cache: Cache, descriptor: dict) -> bytes:
    path = cache.blob(descriptor["digest"])
    text = path.read_bytes().replace(b"@@", b"\xff\xfe\xc3(\xed\xa0\x80")
    path.unlink()
    return text


@case("Escaped lone surrogates, NUL and control characters in a string: valid JSON.", sound())
def escaped_oddities(cache: Cache) -> None:
    cache.add_config(b'{"x-note":"\\ud800 \\u0000 \\u001b[31m \\udfff\\ud83d",' + _config_text(cache)[1:])
    cache.save()


@case("White space before, between and after the config's values.", sound())
def white_space(cache: Cache) -> None:
    cache.add_config(b"\r\n\t " + _config_text(cache).replace(b",", b" ,\r\n\t") + b"\n\n ")
    cache.save()


@case("A config of exactly 1,048,576 bytes, BuildKit's limit.", sound())
def config_at_limit(cache: Cache) -> None:
    text = _config_text(cache)
    cache.add_config(text + b" " * ((1 << 20) - len(text)))
    cache.save()


@case("An array 400 levels deep in an unknown member.", sound())
def nesting_400(cache: Cache) -> None:
    _nest(cache, 400)


@case("An array 5,000 levels deep in an unknown member: Go reads up to 10,000, others may refuse it.",
      sound().but(inspect=None, verify=None, deep=None, files=None))
def nesting_5000(cache: Cache) -> None:
    _nest(cache, 5000)


def _nest(cache: Cache, depth: int) -> None:
    cache.add_config(b'{"x-note":' + b"[" * depth + b"]" * depth + b"," + _config_text(cache)[1:])
    cache.save()


@case("Layers that no record uses, with a loop among them: BuildKit never looks at them.", sound())
def unused_layers(cache: Cache) -> None:
    layers = cache.config["layers"]
    blob = layers[0]["blob"]
    layers += [{"blob": blob, "parent": len(layers) + 1}, {"blob": blob, "parent": len(layers)},
               {"blob": "sha256:" + "0" * 64, "parent": 12345}]
    cache.save()


@case("The tag stands only in the annotation io.containerd.image.name.", sound())
def tag_as_image_name(cache: Cache) -> None:
    index = cache.index()
    index["manifests"] = [cache.index_entry({IMAGE_NAME: "latest"})]
    cache.add_index(index)
    cache.save()


@case("One entry has the tag as its image name, an earlier one as its reference name: the image name counts.", sound())
def image_name_before_tag(cache: Cache) -> None:
    index = cache.index()
    dangling = {**cache.index_entry({REF_NAME: "latest"}), "digest": "sha256:" + "0" * 64}
    index["manifests"] = [dangling, cache.index_entry({IMAGE_NAME: "latest"})]
    cache.add_index(index)
    cache.save()


@case("There is no oci-layout file, as in directories written before BuildKit 0.12.", sound())
def oci_layout_missing(cache: Cache) -> None:
    cache.save()
    (cache.directory / "oci-layout").unlink()


@case("The oci-layout file is not JSON: BuildKit does not read it.", sound())
def oci_layout_not_json(cache: Cache) -> None:
    cache.save()
    (cache.directory / "oci-layout").write_bytes(b"\0\0")


def _config_text(cache: Cache) -> bytes:
    path = cache.blob(cache.add_config()["digest"])
    text = path.read_bytes()
    path.unlink()
    return text
