# SPDX-License-Identifier: Apache-2.0
"""Configs that are no JSON, or JSON of the wrong shape. Go's encoding/json decides what passes."""

from __future__ import annotations

from collections.abc import Callable

from ..expect import Expect, harmless, nothing, flawed, unreadable
from ..registry import case
from ..workshop import Cache, dump, short

RECORD = 4  # a record with an input and a result
WITH_LAYER = 7


def _register_text(name: str, description: str, message: str, edit: Callable[[bytes], bytes],
                   code: str = "config-malformed") -> None:
    @case(description, unreadable(code, message=message), name=f"config-{name}")
    def breaker(cache: Cache) -> str:
        cache.add_config(edit(dump(cache.config)))
        cache.save()
        return short(cache.config_descriptor["digest"])


_register_text("not-json", "The config is not JSON.", "invalid character", lambda text: b"records: yaml\n")
_register_text("json-truncated", "The config is JSON cut in the middle.", "unexpected end of JSON input",
               lambda text: text[:len(text) // 2])
_register_text("trailing-garbage", "Bytes follow the config's JSON.", "after top-level value",
               lambda text: text + b"\n{}")
_register_text("trailing-nul", "A NUL follows the config's JSON.", "after top-level value", lambda text: text + b"\0")
_register_text("byte-order-mark", "The config starts with a byte order mark.", "invalid character",
               lambda text: b"\xef\xbb\xbf" + text)
_register_text("utf16", "The config is in UTF-16.", "invalid character",
               lambda text: text.decode().encode("utf-16-le"))
_register_text("trailing-comma", "An array of the config ends in a comma.", "invalid character",
               lambda text: text.replace(b"}]", b"},]", 1))
_register_text("comment", "The config holds a comment.", "invalid character",
               lambda text: b"/* no */" + text)
_register_text("single-quotes", "The config has single quotes.", "invalid character",
               lambda text: text.replace(b'"', b"'"))
_register_text("bad-escape", "A string of the config has an escape that JSON does not know.", "invalid character",
               lambda text: b'{"x-note":"\\x41",' + text[1:])
_register_text("raw-newline", "A string of the config holds a line break.", "invalid character",
               lambda text: b'{"x-note":"a\nb",' + text[1:])
_register_text("leading-zero", "A number of the config has a leading zero.", "invalid character",
               lambda text: b'{"x-note":01,' + text[1:])
_register_text("nan", "A number of the config is NaN.", "invalid character",
               lambda text: b'{"x-note":NaN,' + text[1:])
_register_text("nesting-field", "100,000 arrays in one another in an unknown member of the config.",
               "exceeded max depth",
               lambda text: b'{"x-note":' + b"[" * 100_000 + b"]" * 100_000 + b"," + text[1:], "nesting-limit")
_register_text("nesting-objects", "100,000 objects in one another in an unknown member of the config.",
               "exceeded max depth",
               lambda text: b'{"x-note":' + b'{"a":' * 100_000 + b"1" + b"}" * 100_000 + b"," + text[1:],
               "nesting-limit")
_register_text("nesting-document", "The config is 100,000 arrays in one another.", "exceeded max depth",
               lambda text: b"[" * 100_000 + b"]" * 100_000, "nesting-limit")
_register_text("nesting-unclosed", "The config is 100,000 opening brackets.", "exceeded max depth",
               lambda text: b"[" * 100_000, "nesting-limit")


def _register_shape(name: str, description: str, message: str, place: str, edit: Callable[[dict], object]) -> None:
    @case(description, unreadable("config-malformed", message=message), name=f"config-{name}")
    def breaker(cache: Cache) -> str:
        changed = edit(cache.config)
        cache.add_config(cache.config if changed is None else changed)
        cache.save()
        return place


def _set(*path) -> Callable[[dict], None]:
    """Sets the member at the path but the last element to that."""
    *keys, last, value = path

    def edit(config: dict) -> None:
        target = config
        for key in keys:
            target = target[key]
        target[last] = value

    return edit


_LINK = ("records", RECORD, "inputs", 0, 0)
_RESULT = ("records", RECORD, "layers", 0)
_register_shape("array", "The config is an array.", "cannot unmarshal array", "config", lambda config: [config])
_register_shape("string", "The config is a string.", "cannot unmarshal string", "config", lambda config: "{}")
_register_shape("number", "The config is a number.", "cannot unmarshal number", "config", lambda config: 1)
_register_shape("records-object", "`records` is an object.", "cannot unmarshal object", "records",
                lambda config: {**config, "records": {"0": config["records"][0]}})
_register_shape("layers-string", "`layers` is a string.", "cannot unmarshal string", "layers", _set("layers", "none"))
_register_shape("record-array", "A record is an array.", "cannot unmarshal array", f"records[{RECORD}]",
                _set("records", RECORD, []))
_register_shape("record-number", "A record is a number.", "cannot unmarshal number", f"records[{RECORD}]",
                _set("records", RECORD, 7))
_register_shape("digest-number", "A record's digest is a number.", "cannot unmarshal number",
                f"records[{RECORD}].digest", _set("records", RECORD, "digest", 7))
_register_shape("inputs-object", "A record's `inputs` is an object.", "cannot unmarshal object",
                f"records[{RECORD}].inputs", _set("records", RECORD, "inputs", {}))
_register_shape("slot-object", "An input slot is an object instead of an array.", "cannot unmarshal object",
                f"records[{RECORD}].inputs[0]", _set("records", RECORD, "inputs", 0, {"link": 21}))
_register_shape("link-string", "A link is a string.", "cannot unmarshal string", f"records[{RECORD}].inputs[0]",
                _set(*_LINK, "link", "21"))
_register_shape("link-float", "A link is 21.0: Go wants an integer.", "cannot unmarshal number 21.0",
                f"records[{RECORD}].inputs[0]", _set(*_LINK, "link", 21.0))
_register_shape("link-bool", "A link is a bool.", "cannot unmarshal bool", f"records[{RECORD}].inputs[0]",
                _set(*_LINK, "link", True))
_register_shape("link-2-63", "A link is 2^63, which is no 64-bit number.", "cannot unmarshal number",
                f"records[{RECORD}].inputs[0]", _set(*_LINK, "link", 1 << 63))
_register_shape("link-10-30", "A link is 10^30.", "cannot unmarshal number", f"records[{RECORD}].inputs[0]",
                _set(*_LINK, "link", 10 ** 30))
_register_shape("selector-array", "A selector is an array.", "cannot unmarshal array", f"records[{RECORD}].inputs[0]",
                _set(*_LINK, "selector", ["/"]))
_register_shape("result-array", "A result is an array.", "cannot unmarshal array", f"records[{RECORD}].layers[0]",
                _set(*_RESULT, [9]))
_register_shape("result-layer-float", "A result's layer is 9.5.", "cannot unmarshal number",
                f"records[{RECORD}].layers[0]", _set(*_RESULT, "layer", 9.5))
_register_shape("chain-string", "A chain's layers are a string.", "cannot unmarshal string",
                f"records[{RECORD}].chains[0]",
                _set("records", RECORD, "chains", [{"layers": "5,6", "createdAt": "2026-01-01T00:00:00Z"}]))
_register_shape("parent-string", "A layer's parent is a string.", "cannot unmarshal string",
                f"layers[{WITH_LAYER}].parent", _set("layers", WITH_LAYER, "parent", "12"))
_register_shape("blob-object", "A layer's blob is an object.", "cannot unmarshal object",
                f"layers[{WITH_LAYER}].blob", _set("layers", WITH_LAYER, "blob", {}))
_register_shape("annotations-string", "A layer's annotations are a string.", "cannot unmarshal string",
                f"layers[{WITH_LAYER}].annotations", _set("layers", WITH_LAYER, "annotations", "none"))

for _name, _time, _text in (
        ("word", "yesterday", "a word"), ("empty", "", "empty"), ("number", 1795424622, "a number"),
        ("date-only", "2026-11-23", "a date only"), ("month-13", "2026-13-01T00:00:00Z", "in month 13"),
        ("day-31", "2026-11-31T00:00:00Z", "on 31 November"), ("no-zone", "2026-11-23T09:10:22", "without a zone"),
        ("leap-second", "2026-12-31T23:59:60Z", "a leap second"), ("hour-24", "2026-11-23T24:00:00Z", "at hour 24"),
        ("space", "2026-11-23 09:10:22Z", "with a space"),
        ("year-10000", "10000-01-01T00:00:00Z", "in the year 10000"),
        ("zone-25", "2026-11-23T09:10:22+25:00", "with a zone of 25 hours")):
    _register_shape(f"time-{_name}", f"A result's createdAt is {_text}.", "", f"records[{RECORD}].layers[0]",
                    _set(*_RESULT, "createdAt", _time))


def _register_fine(name: str, description: str, expect: Expect, edit: Callable[[dict], object],
                   place: str | None = None) -> None:
    @case(description, expect, name=f"config-{name}")
    def breaker(cache: Cache) -> str | None:
        changed = edit(cache.config)
        cache.add_config(cache.config if changed is None else changed)
        cache.save()
        return place


for _name, _time, _text in (
        ("offset", "2026-11-23T11:10:22.5+02:00", "with another zone"),
        ("zero", "0001-01-01T00:00:00Z", "Go's zero time"),
        ("null", None, "null"), ("comma", "2026-11-23T09:10:22,5Z", "with a decimal comma, which Go takes"),
        ("short-hour", "2026-11-23T9:10:22Z", "with an hour of one digit, which Go takes"),
        ("far", "9999-12-31T23:59:59.999999999Z", "at the end of the year 9999")):
    _register_fine(f"time-{_name}", f"A result's createdAt is {_text}.", Expect(), _set(*_RESULT, "createdAt", _time))
_register_fine("time-absent", "A result has no createdAt.", Expect(),
               lambda config: config["records"][RECORD]["layers"][0].pop("createdAt") and None)
_register_fine("link-minus-zero", "A link to record 0 is written -0.", Expect(),
               lambda config: _minus_zero(config))
_register_fine("record-null", "A record is null: an empty one, to which nothing links.", harmless("bad-digest"),
               lambda config: config["records"].append(None), "records[22]")
_register_fine("layer-null", "A layer is null: an empty one, which nothing uses.", Expect(),
               lambda config: config["layers"].append(None))

_EMPTY = flawed("no-records", files=None, buildkit=nothing())
_register_fine("empty-object", "The config is `{}`.", _EMPTY, lambda config: {}, "records")
_register_fine("null", "The config is `null`: an empty one.", _EMPTY, lambda config: b"null", "records")
_register_fine("null-members", "`layers` and `records` are null.", _EMPTY,
               lambda config: {"layers": None, "records": None}, "records")
_register_fine("layers-only", "The config has layers and no records.", _EMPTY,
               lambda config: {"layers": config["layers"]}, "records")


def _without_results(config: dict) -> None:
    for record in config["records"]:
        record.pop("layers", None)


def _minus_zero(config: dict) -> bytes:
    return dump(config).replace(b'"link":0}', b'"link":-0}')


_register_fine("without-results", "No record has a result.", flawed("no-results", files=None, buildkit=nothing()),
               _without_results, "records")
