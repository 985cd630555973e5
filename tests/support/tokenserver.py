#!/usr/bin/env python3
"""A token server for docker-registry (distribution's docs/spec/auth/token.md): PORT DIRECTORY.

DIRECTORY holds ca.key and ca.crt, with which tokens are signed. The user is me/geheim, or the refresh token "identity";
anonymous may pull from public/… only. Tokens live for as long as the file DIRECTORY/expires says (300 s). Standard library
and openssl only.
"""
import base64
import http.server
import json
import pathlib
import subprocess
import sys
import time
import urllib.parse

PORT, DIRECTORY = int(sys.argv[1]), pathlib.Path(sys.argv[2])


def packed(data):
    if isinstance(data, dict):
        data = json.dumps(data).encode()
    return base64.urlsafe_b64encode(data).rstrip(b"=")


def sign(claims):
    certificate = "".join((DIRECTORY / "ca.crt").read_text().split("-----")[2].split())
    signed = packed({"alg": "RS256", "typ": "JWT", "x5c": [certificate]}) + b"." + packed(claims)
    signature = subprocess.run(["openssl", "dgst", "-sha256", "-sign", DIRECTORY / "ca.key"], input=signed, check=True,
                               capture_output=True).stdout
    return (signed + b"." + packed(signature)).decode()


class Handler(http.server.BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def answer(self, status, body):
        data = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def give(self, scopes, known):
        expires_file = DIRECTORY / "expires"
        expires = int(expires_file.read_text()) if expires_file.exists() else 300
        access = []
        for scope in scopes:
            kind, _, rest = scope.partition(":")
            name, _, actions = rest.rpartition(":")
            wanted = actions.split(",")
            allowed = wanted if known else [a for a in wanted if a == "pull" and name.startswith("public/")]
            access.append({"type": kind, "name": name, "actions": allowed})
        now = int(time.time())
        token = sign({"iss": "issuer", "sub": "me", "aud": "registry", "exp": now + expires, "nbf": now - 60, "iat": now,
                      "jti": str(time.time_ns()), "access": access})
        self.answer(200, {"token": token, "expires_in": expires})

    def do_GET(self):
        query = urllib.parse.parse_qs(urllib.parse.urlparse(self.path).query)
        given = self.headers.get("Authorization")
        expected = "Basic " + base64.b64encode(b"me:geheim").decode()
        if given is not None and given != expected:
            self.answer(401, {"details": "incorrect username or password"})
        else:
            self.give(query.get("scope", []), given is not None)

    def do_POST(self):
        form = urllib.parse.parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        if form.get("refresh_token") != ["identity"]:
            self.answer(400, {"error": "invalid_grant"})
        else:
            self.give(form.get("scope", [""])[0].split(), True)


http.server.ThreadingHTTPServer(("127.0.0.1", PORT), Handler).serve_forever()
