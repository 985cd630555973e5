# SPDX-License-Identifier: Apache-2.0
"""What Cachalot and BuildKit are expected to say of a case.

The meaning of the fields and of the problem codes is written down in tests/data/broken/README.md.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

FOUND, DAMAGED, NOT_FOUND = 0, 6, 3
SOUND, UNSOUND = 0, 1


@dataclass(frozen=True)
class Verdict:
    """BuildKit's reaction to importing the cache as `type=local`."""

    outcome: str = "all"  # all, part, nothing or build-fails
    accepted: bool = True  # the import itself raised neither an error nor a warning
    message: str | None = None  # a part of what BuildKit prints

    @property
    def importable(self) -> bool:
        return self.outcome in ("all", "part")

    def to_json(self) -> dict:
        return {"importable": self.importable, "accepted": self.accepted,
                "outcome": self.outcome, "message": self.message}


@dataclass(frozen=True)
class Expect:
    """Exit codes (None: not stated), problem codes, and which command must find them first."""

    inspect: int | None = FOUND
    verify: int | None = SOUND
    deep: int | None = SOUND
    files: int | None = FOUND
    problems: tuple[str, ...] = ()
    found_by: str | None = None  # inspect, verify, deep or files
    buildkit: Verdict = Verdict()

    def but(self, **changes) -> "Expect":
        return replace(self, **changes)

    def to_json(self) -> dict:
        return {"inspect": self.inspect, "verify": self.verify, "verifyDeep": self.deep, "files": self.files,
                "problems": list(self.problems), "foundBy": self.found_by, "buildkit": self.buildkit.to_json()}


def part(message: str | None = None) -> Verdict:
    return Verdict("part", message=message)


def nothing(message: str | None = None) -> Verdict:
    """The import goes through without a word, and gives nothing."""
    return Verdict("nothing", message=message)


def rejected(message: str | None = None) -> Verdict:
    """The import fails as a whole; the build goes on without this cache."""
    return Verdict("nothing", accepted=False, message=message)


def build_fails(message: str | None = None) -> Verdict:
    """A layer can't be fetched that several results stand on. The first result that is loaded is dropped on the error,
    but leaves a record of the layer behind; a second one takes that record for the layer, and the build fails on it."""
    return Verdict("build-fails", message=message)


def sound() -> Expect:
    """Odd at most, but nothing is wrong with it."""
    return Expect()


def harmless(*codes: str, buildkit: Verdict = Verdict()) -> Expect:
    """Worth a remark, not an error: the cache is as good as without it."""
    return Expect(problems=codes, found_by="inspect", buildkit=buildkit)


def unreadable(*codes: str, message: str | None = None) -> Expect:
    """The index, the manifest or the config cannot be read, so nothing can be listed."""
    return Expect(DAMAGED, UNSOUND, UNSOUND, DAMAGED, codes, "inspect", rejected(message))


def bad_graph(code: str, message: str | None) -> Expect:
    """The config is read, but BuildKit rejects its graph; its layers are beside the point."""
    return Expect(DAMAGED, UNSOUND, UNSOUND, None, (code,), "inspect", rejected(message))


def not_found(*codes: str, message: str | None = None) -> Expect:
    """The directory or the tag is not there."""
    return Expect(NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND, codes, "inspect" if codes else None, rejected(message))


def flawed(*codes: str, found_by: str = "inspect", files: int | None = FOUND, buildkit: Verdict = part()) -> Expect:
    """Readable, and still not sound."""
    return Expect(FOUND, UNSOUND, UNSOUND, files, codes, found_by, buildkit)


def bad_content(*codes: str, files: int | None = DAMAGED, deep: int | None = UNSOUND,
                buildkit: Verdict = part()) -> Expect:
    """Every blob is what its descriptor says; what is wrong lies inside of a layer. BuildKit unpacks a result's layers
    when it loads the result, and on an error runs the step instead."""
    return Expect(FOUND, SOUND, deep, files, codes, "deep", buildkit)


def odd_content(*codes: str, buildkit: Verdict = Verdict()) -> Expect:
    """A well-formed layer with entries that must be shown with care."""
    return Expect(problems=codes, found_by="files" if codes else None, buildkit=buildkit)
