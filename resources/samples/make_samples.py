#!/usr/bin/env python3
"""Packs the sample caches into samples.tar, the same bytes each time.

    resources/samples/make_samples.py

The samples are tests/data/caches/buildkit-pair: one build, exported by a real BuildKit with mode=min and mode=max.
"""

import pathlib
import tarfile

HERE = pathlib.Path(__file__).resolve().parent
SOURCE = HERE.parent.parent / "tests" / "data" / "caches" / "buildkit-pair"


def main() -> None:
    files = sorted(path for path in SOURCE.rglob("*") if path.is_file())
    with tarfile.open(HERE / "samples.tar", "w", format=tarfile.USTAR_FORMAT) as tar:
        for path in files:
            entry = tarfile.TarInfo(str(path.relative_to(SOURCE)))
            entry.size = path.stat().st_size
            entry.mode = 0o644
            with path.open("rb") as content:
                tar.addfile(entry, content)


if __name__ == "__main__":
    main()
