# SPDX-License-Identifier: Apache-2.0
"""Configs that parse, and whose records or layers make no graph."""

from __future__ import annotations

from collections.abc import Callable

from ..expect import Expect, Verdict, bad_graph, flawed, harmless, part
from ..registry import case
from ..workshop import LAST_LAYER, LAST_RECORD, Cache

SOME_DIGEST = "sha256:" + "5e" * 32
CREATED = "2026-11-23T09:10:22.5Z"
LINKED = 4  # a record with one input, which others link to
SOURCE = 21  # the record it links to

LOOPING_LAYER = bad_graph("looping-layer", "invalid looping layer")
LOOPING_RECORD = bad_graph("looping-record", "invalid looping record")


def _register(name: str, description: str, expect: Expect, place: str | None, edit: Callable[[dict], None],
              unjudged: str | None = None) -> None:
    @case(description, expect, name=name, unjudged=unjudged)
    def breaker(cache: Cache) -> str | None:
        edit(cache.config)
        cache.save()
        return place


# -- layers

def _parents(**parents: int) -> Callable[[dict], None]:
    def edit(config: dict) -> None:
        for layer, parent in parents.items():
            config["layers"][int(layer.removeprefix("of_"))]["parent"] = parent

    return edit


def _layer_index(index: int) -> Expect:
    return bad_graph("invalid-layer-index", f"invalid layer index {index}")


_register("layer-loop-self", "A layer is its own parent.", LOOPING_LAYER, "layers[7]", _parents(of_7=7))
_register("layer-loop-two", "Two layers are each other's parent.", LOOPING_LAYER, "layers[", _parents(of_12=7))
_register("layer-loop-three", "Three layers are parents in a circle.", LOOPING_LAYER, "layers[", _parents(of_0=7))
_register("layer-parent-out-of-range", "A layer's parent is one past the last.", _layer_index(14), "layers[7]",
          _parents(of_7=14))
_register("layer-parent-2-62", "A layer's parent is 2^62.", _layer_index(1 << 62), "layers[7]", _parents(of_7=1 << 62))
_register("layer-parent-minus-2", "A layer's parent is -2; only -1 is none.", _layer_index(-2), "layers[7]",
          _parents(of_7=-2))
_register("layer-parent-min", "A layer's parent is -2^63.", _layer_index(-(1 << 63)), "layers[7]",
          _parents(of_7=-(1 << 63)))


@case("The parent of layer 0 is left out, which means 0, itself.", LOOPING_LAYER)
def layer_parent_absent(cache: Cache) -> str:
    layers = cache.config["layers"]
    layers[0].pop("parent")
    cache.save()
    return "layers[0]"


# -- results

def _result(index: int) -> Callable[[dict], None]:
    def edit(config: dict) -> None:
        config["records"][LAST_RECORD]["layers"][0]["layer"] = index

    return edit


def _chain(*layers: int) -> Callable[[dict], None]:
    def edit(config: dict) -> None:
        config["records"][LAST_RECORD]["chains"] = [{"layers": list(layers), "createdAt": CREATED}]

    return edit


_AT_RESULT = f"records[{LAST_RECORD}].layers[0]"
_AT_CHAIN = f"records[{LAST_RECORD}].chains[0]"
_register("result-layer-out-of-range", "A result's layer is one past the last.", _layer_index(14), _AT_RESULT,
          _result(14))
_register("result-layer-negative", "A result's layer is -1.", _layer_index(-1), _AT_RESULT, _result(-1))
_register("result-layer-2-62", "A result's layer is 2^62.", _layer_index(1 << 62), _AT_RESULT, _result(1 << 62))
_register("chain-out-of-range", "A chain has a layer one past the last.", _layer_index(14), _AT_CHAIN, _chain(5, 6, 14))
_register("chain-negative", "A chain has a layer -1.", _layer_index(-1), _AT_CHAIN, _chain(5, -1, 6))
_register("chain-empty", "A chain has no layers.", Expect(), None, _chain())


# -- records

def _links(**links: int) -> Callable[[dict], None]:
    def edit(config: dict) -> None:
        for record, link in links.items():
            config["records"][int(record.removeprefix("of_"))]["inputs"] = [[{"link": link}]]

    return edit


def _record_id(index: int) -> Expect:
    return bad_graph("invalid-record-id", f"invalid record ID: {index}")


_AT_INPUT = f"records[{LINKED}].inputs[0]"
_register("record-loop-self", "A record is its own input.", LOOPING_RECORD, f"records[{LINKED}]", _links(of_4=4))
_register("record-loop-pair", "Two records are each other's input.", LOOPING_RECORD, "records[",
          _links(of_4=21, of_21=4))
_register("record-link-out-of-range", "A link to one past the last record.", _record_id(22), _AT_INPUT, _links(of_4=22))
_register("record-link-negative", "A link to record -1.", _record_id(-1), _AT_INPUT, _links(of_4=-1))
_register("record-link-2-62", "A link to record 2^62.", _record_id(1 << 62), _AT_INPUT, _links(of_4=1 << 62))


def _loop_of_1000(config: dict) -> None:
    first = len(config["records"])
    for number in range(1000):
        config["records"].append({"digest": f"sha256:{number:064x}",
                                  "inputs": [[{"link": first + (number + 1) % 1000}]]})


_register("record-loop-1000", "A thousand records are each other's input in a circle.", LOOPING_RECORD, "records[",
          _loop_of_1000)


def _slot(slot: object) -> Callable[[dict], None]:
    def edit(config: dict) -> None:
        config["records"][LINKED]["inputs"] = [slot]

    return edit


_EMPTY_INPUT = bad_graph("empty-input", f"invalid empty input for record {LINKED}")
_register("input-empty", "An input slot is `[]`.", _EMPTY_INPUT, _AT_INPUT, _slot([]))
_register("input-null", "An input slot is `null`.", _EMPTY_INPUT, _AT_INPUT, _slot(None))


@case("A link without a number means record 0; here that is another record than was meant.",
      Expect(buildkit=part()))
def record_link_absent(cache: Cache) -> None:
    for slot in cache.config["records"][LAST_RECORD]["inputs"]:
        for link in slot:
            link.pop("link")
    cache.save()


# -- record digests

def _append(*records: dict) -> Callable[[dict], None]:
    return lambda config: config["records"].extend(records)


_register("record-random", "A record's digest starts with `random:`, and nothing links to it: BuildKit leaves it out.",
          harmless("random-record"), "records[22]", _append({"digest": "random:" + "ab" * 32}))
_register("record-random-linked-later", "A later record links to a `random:` one.",
          bad_graph("random-record", "invalid looping record"), "records[22]",
          _append({"digest": "random:" + "ab" * 32}, {"digest": SOME_DIGEST, "inputs": [[{"link": 22}]]}))
_register("record-random-linked-earlier", "An earlier record links to a `random:` one.",
          bad_graph("random-record", "invalid dependency type"), "records[23]",
          _append({"digest": SOME_DIGEST, "inputs": [[{"link": 23}]]}, {"digest": "random:" + "ab" * 32}))
_register("record-digest-bad-syntax", "A record's digest is a word: BuildKit does not look.", harmless("bad-digest"),
          "records[22]", _append({"digest": "latest"}))
_register("record-digest-traversal", "A record's digest is a path.", harmless("bad-digest"), "records[22]",
          _append({"digest": "sha256:../../../../etc/passwd"}))
_register("record-digest-absent", "A record has no digest.", harmless("bad-digest"), "records[22]", _append({}))
_register("record-digest-html", "A record's digest is markup with escape sequences.", harmless("bad-digest"),
          "records[22]", _append({"digest": "<b>bold</b>\u001b[31m\u202e\n\r" + "x" * 5000}))


@case("Every record stands twice.", harmless("duplicate-record"))
def records_duplicated(cache: Cache) -> str:
    records = cache.config["records"]
    copies = [dict(record) for record in records]
    records.extend(copies)
    cache.save()
    return "records[22]"


@case("Every layer stands twice, with its parent in its own half, and results use the first half.", Expect())
def layers_duplicated(cache: Cache) -> None:
    layers = cache.config["layers"]
    count = len(layers)
    copies = []
    for layer in layers:
        parent = layer.get("parent", 0)
        copies.append({**layer, "parent": parent if parent == -1 else parent + count})
    layers.extend(copies)
    cache.save()


@case("A layer's blob is empty; the result that needs it is dropped.",
      flawed("layer-not-in-manifest", files=None, buildkit=part()))
def layer_blob_absent(cache: Cache) -> str:
    cache.config["layers"][LAST_LAYER].pop("blob")
    cache.save()
    return f"layers[{LAST_LAYER}]"


@case("A record has a result that is good and one whose layer is not in the manifest: the good one serves.",
      flawed("layer-not-in-manifest", files=None, buildkit=Verdict("all")))
def result_spare(cache: Cache) -> str:
    layers = cache.config["layers"]
    layers.append({"blob": SOME_DIGEST, "parent": -1})
    cache.config["records"][LAST_RECORD]["layers"].insert(0, {"layer": len(layers) - 1, "createdAt": CREATED})
    cache.save()
    return f"layers[{len(layers) - 1}]"


@case("A record has two results, the older of which has a layer blob that is gone: BuildKit takes the newer.",
      flawed("blob-missing", files=0, buildkit=Verdict("all")))
def result_older_damaged(cache: Cache) -> str:
    layers = cache.config["layers"]
    missing = {**cache.layers[0], "digest": SOME_DIGEST}
    cache.layers.append(missing)
    layers.append({"blob": SOME_DIGEST, "parent": -1})
    cache.config["records"][LAST_RECORD]["layers"].insert(
        0, {"layer": len(layers) - 1, "createdAt": "2020-01-01T00:00:00Z"})
    cache.save()
    return "5e5e5e5e5e5e"


@case("A record has two results, the newer of which has a layer blob that is gone.",
      flawed("blob-missing", files=0, buildkit=part()))
def result_newer_damaged(cache: Cache) -> str:
    layers = cache.config["layers"]
    missing = {**cache.layers[0], "digest": SOME_DIGEST}
    cache.layers.append(missing)
    layers.append({"blob": SOME_DIGEST, "parent": -1})
    cache.config["records"][LAST_RECORD]["layers"].insert(
        0, {"layer": len(layers) - 1, "createdAt": "2030-01-01T00:00:00Z"})
    cache.save()
    return "5e5e5e5e5e5e"
