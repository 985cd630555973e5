# SPDX-License-Identifier: Apache-2.0
"""The list of cases: a function that breaks a cache, with its description and what is expected."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .expect import Expect
from .workshop import Cache

# A breaker saves the cache and returns the text by which a message must name the place, if any.
Breaker = Callable[[Cache], "str | None"]

BURDEN = "it would only burden the daemon"  # why BuildKit is not asked about what is only big

_cases: dict[str, "Case"] = {}


@dataclass(frozen=True)
class Case:
    name: str
    description: str
    expect: Expect
    breaker: Breaker
    unjudged: str | None = None  # why the real BuildKit is not asked about it
    tag: str = "latest"

    def to_json(self, place: str | None) -> dict:
        return {"name": self.name, "description": self.description, "cache": self.name, "tag": self.tag,
                **self.expect.to_json(), "place": place, "unjudged": self.unjudged}


def case(description: str, expect: Expect, *, name: str | None = None, unjudged: str | None = None,
         tag: str = "latest") -> Callable[[Breaker], Breaker]:
    """Registers the function below it; the case is called like the function, with dashes."""

    def register(breaker: Breaker) -> Breaker:
        case_name = name or breaker.__name__.strip("_").replace("_", "-")
        if case_name in _cases:
            raise ValueError(f"two cases are called {case_name}")
        _cases[case_name] = Case(case_name, description, expect, breaker, unjudged, tag)
        return breaker

    return register


def all_cases() -> list[Case]:
    from . import cases  # registers them

    assert cases
    return list(_cases.values())
