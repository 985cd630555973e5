#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Whether findsecrets.py finds what it is for, and nothing else."""

from __future__ import annotations

import base64
import contextlib
import hmac
import io
import json
import tempfile
import unittest
import urllib.parse
from pathlib import Path

import findsecrets


def part(claims: dict) -> str:
    return base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")


class FindSecrets(unittest.TestCase):
    def found(self, text: str) -> list[str]:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "log"
            path.write_text(f"first line\n{text}\n")
            with contextlib.redirect_stdout(io.StringIO()) as said:
                code = findsecrets.main([str(path)])
        names = [line.rpartition(" ")[2] for line in said.getvalue().splitlines() if line.startswith(str(path))]
        self.assertEqual(code, 1 if names else 0)
        return names

    def test_what_stands_in_the_list(self) -> None:
        self.assertEqual(self.found("key=of-the-whale-0815!"), ["s3-gateway-key"])
        self.assertEqual(self.found("interop/s3cret+k3y-9f2c7e"), ["s3-secret-key"])

    def test_a_token_that_was_made_a_moment_ago(self) -> None:
        token = ".".join([part({"alg": "none", "typ": "JWT"}), part({"ac": "[]", "exp": 1795600000}), "c2lnbmF0dXJl"])
        self.assertEqual(self.found(f"error: Bearer {token}"), ["web-token"])

    def test_signed_urls(self) -> None:
        signature = urllib.parse.quote(base64.b64encode(hmac.digest(b"key", b"text", "sha256")), safe="")
        self.assertEqual(self.found(f"GET /c/b?sv=2021&sig={signature} failed"), ["shared-access-signature"])
        self.assertEqual(self.found(f"?X-Amz-Signature={'0a' * 32}"), ["presigned-url"])

    def test_what_is_no_secret(self) -> None:
        for text in ("sha256:" + "ab" * 32, "type=azblob,sig=***", "eyJ is how a token begins", "design=" + "a" * 50,
                     "https://x.example/c?sig=[redacted]"):
            self.assertEqual(self.found(text), [], text)

    def test_a_log_that_is_not_there(self) -> None:
        with contextlib.redirect_stdout(io.StringIO()):
            self.assertEqual(findsecrets.main(["/not/there"]), 1)


if __name__ == "__main__":
    unittest.main()
