"""Whether many briefs go to a store of objects: `python tests/benchmarks/batch_s3.py`, in an environment of its own.

What moto needs is older than what this package is pinned to, so it is not among the libraries of the tests:

    python3 -m venv s3 && s3/bin/pip install -e '.[cluster]' s3fs 'moto[server]'
    s3/bin/python tests/benchmarks/batch_s3.py

A server that speaks like S3 runs here, and is told to refuse, to be full and to break off. Exits with 1 when something
is not as it should be, and with 77 where moto or s3fs is not installed.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
XYZ = ROOT / "tests" / "data" / "xyz"
ITEMS = 6
SKIPPED = 77
ANSWERS = {
    "denied": ("403 Forbidden", "AccessDenied", "Access Denied"),
    "full": ("507 Insufficient Storage", "XMinioStorageFull", "Storage backend has reached its capacity"),
    "broken": ("500 Internal Server Error", "InternalError", "We broke off"),
}


class Moody:
    """The server, which answers as it is told once some files were taken."""

    def __init__(self, inner: Callable[..., Iterable[bytes]]) -> None:
        self._inner, self.mood, self.after, self.slow = inner, "", 0, 0.0
        self._one = threading.Lock()

    def __call__(self, environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        """Answer a request."""
        if environ["REQUEST_METHOD"] == "PUT" and environ["PATH_INFO"].count("/") > 1:
            time.sleep(self.slow)
            with self._one:
                self.after -= 1
                refused = self.mood and self.after < 0
            if refused:
                status, code, words = ANSWERS[self.mood]
                length = int(environ.get("CONTENT_LENGTH") or 0)
                environ["wsgi.input"].read(length // 2 if self.mood == "broken" else length)
                body = f"<?xml version='1.0'?><Error><Code>{code}</Code><Message>{words}</Message></Error>".encode()
                start(status, [("Content-Type", "application/xml"), ("Content-Length", str(len(body)))])
                return [body]
        return self._inner(environ, start)


def check(name: str, found: object, wanted: object = True) -> None:
    """Say what was found, and end where it is not what is wanted.

    Raises:
        SystemExit: it is not.
    """
    print(f"{'ok  ' if found == wanted else 'BAD '} {name}", flush=True)
    if found != wanted:
        sys.exit(f"found {found!r}, wanted {wanted!r}")


class Shop:
    """A bucket, and the command with results in it."""

    def __init__(self, folder: Path, port: int, moody: Moody) -> None:
        self.folder, self.moody = folder, moody
        address = f"http://127.0.0.1:{port}"
        self.environment = os.environ | {
            "AWS_ENDPOINT_URL": address, "AWS_ACCESS_KEY_ID": "key", "AWS_SECRET_ACCESS_KEY": "secret",
            "AWS_DEFAULT_REGION": "us-east-1", "AWS_MAX_ATTEMPTS": "1", "IMPACT_PROFILE": "none",
            "IMPACT_CACHE": str(folder / "cache"), "PYTHONPATH": str(ROOT),
        }  # fmt: skip
        names = {"aws_access_key_id": "key", "aws_secret_access_key": "secret", "region_name": "us-east-1"}
        self.client: Any = import_module("boto3").client("s3", endpoint_url=address, **names)
        self.client.create_bucket(Bucket="briefs")
        rows = "".join(f"v{number},{200 + number}\n" for number in range(ITEMS))
        (folder / "plan.csv").write_text(f"name,project.production.capacity\n{rows}", encoding="utf-8")

    def command(self, to: str, *more: str) -> list[str]:
        """Return the command line."""
        whole = [sys.executable, "-m", "impact", "batch", "plan.csv", "--scenario", "xyz-factory", "--data", str(XYZ)]
        whole += ["-o", to, "-d", "summary", "-f", "txt", "--draws", "60", "--workers", "2", "--json", "--no-pictures"]
        return [*whole, "--no-portfolio", *more]

    def run(self, to: str, *more: str) -> tuple[int, str, int]:
        """Run the command; return its code, what it said and how many items it did."""
        done = subprocess.run(
            self.command(to, *more), cwd=self.folder, env=self.environment, capture_output=True, text=True, check=False
        )
        lines = [json.loads(line) for line in done.stderr.splitlines() if line.startswith("{")]
        return done.returncode, done.stderr, sum(line["event"] == "done" for line in lines)

    def objects(self, under: str) -> dict[str, int]:
        """Return what the bucket holds, by name, with its size."""
        found = self.client.list_objects_v2(Bucket="briefs", Prefix=under).get("Contents", [])
        return {each["Key"]: each["Size"] for each in found}

    def told(self, mood: str, after: int = 0) -> None:
        """Let the server answer otherwise."""
        self.moody.mood, self.moody.after = mood, after


def good(shop: Shop) -> None:
    """Write, compare with a folder, go on."""
    code, said, done = shop.run("s3://briefs/good")
    check(f"{ITEMS} items are written{said if code else ''}", (code, done), (0, ITEMS))
    names = shop.objects("good/")
    check("no part has stayed, and the lock is given up", [n for n in names if "part" in n or "lock" in n], [])
    check("index and results are there", {"good/index.html", "good/index.csv", "good/results.csv"} <= names.keys())
    shop.run("here")
    texts = [f"v{number}/v{number}.summary.en.txt" for number in range(ITEMS)]
    far = [shop.client.get_object(Bucket="briefs", Key=f"good/{name}")["Body"].read() for name in texts]
    check("the same bytes as in a folder", far == [(shop.folder / "here" / name).read_bytes() for name in texts])
    check("a run on is refused without --resume", "Go on with --resume" in shop.run("s3://briefs/good")[1])
    check("nothing is done twice", shop.run("s3://briefs/good", "--resume")[::2], (0, 0))
    shop.client.delete_object(Bucket="briefs", Key=f"good/{texts[3]}")
    check("what is missing is done again, alone", shop.run("s3://briefs/good", "--resume")[::2], (0, 1))
    check("it is there", f"good/{texts[3]}" in shop.objects("good/"))


def locked(shop: Shop) -> None:
    """Two at once, and one that was killed."""
    other = json.dumps({"pid": 1, "host": "elsewhere", "token": "x"}).encode()
    shop.client.put_object(Bucket="briefs", Key="locked/.batch/lock", Body=other)
    code, said, _ = shop.run("s3://briefs/locked")
    check("a second run is refused", (code, "process 1 on elsewhere, last heard of" in said), (1, True))
    shop.moody.slow = 0.3
    command = shop.command("s3://briefs/killed")
    with subprocess.Popen(command, cwd=shop.folder, env=shop.environment, stderr=subprocess.PIPE, text=True) as run:
        assert run.stderr is not None
        next(line for line in run.stderr if '"done"' in line)
        run.send_signal(signal.SIGKILL)
    shop.moody.slow = 0.0
    left = sum("/records/" in name for name in shop.objects("killed/"))
    code, said, done = shop.run("s3://briefs/killed", "--resume")
    check(f"a killed run goes on: {left} were there{said if code else ''}", code, 0)
    check("and does the others", (left < ITEMS, left + done in (ITEMS, ITEMS - 1, ITEMS + 1)), (True, True))


def refused(shop: Shop) -> None:
    """Full, denied, broken off, not there."""
    for mood, words in (("denied", "access is denied"), ("full", "No space left on device (")):
        shop.told(mood, after=6)
        code, said, done = shop.run(f"s3://briefs/{mood}")
        shop.told("")
        lines = [json.loads(line) for line in said.splitlines() if line.startswith("{")]
        failed = [line for line in lines if line["event"] == "failed"]
        check(f"{mood}: told with its row", bool(failed) and words in failed[0]["reason"])
        check(f"{mood}: the row", failed[0]["reason"].startswith("plan.csv, row "))
        check(f"{mood}: the run stops", (code, done + len(failed) < ITEMS), (1, True))
        code, said, _ = shop.run(f"s3://briefs/{mood}", "--resume")
        check(f"{mood}: it goes on afterwards{said if code else ''}", code, 0)
        shop.told(mood)
        code, said, _ = shop.run(f"s3://briefs/{mood}-at-once")
        shop.told("")
        check(f"{mood}: told before anything is done", (code, words in said, "begun" in said), (1, True, False))
    shop.told("broken", after=4)
    code, said, _ = shop.run("s3://briefs/broken")
    shop.told("")
    names = shop.objects("broken/")
    whole = all(size > 0 for size in names.values())
    check("what broke off has no final name", (code, whole, len(names) < 3 * ITEMS), (1, True, True))
    code, said, _ = shop.run("s3://briefs/broken", "--resume")
    check(f"and is made whole afterwards{said if code else ''}", code, 0)
    code, said, _ = shop.run("s3://no-such-bucket/briefs")
    check("a bucket that is not there is told", (code, "there is no such bucket" in said), (1, True))
    shop.environment["AWS_ENDPOINT_URL"] = "http://127.0.0.1:9"
    code, said, _ = shop.run("s3://briefs/nobody")
    check("an address that nobody answers is told", (code, "cannot be reached" in said), (1, True))


def main() -> int:
    """Run all of it."""
    if lacking := [name for name in ("moto", "s3fs") if find_spec(name) is None]:
        print(f"not run: {' and '.join(lacking)} not installed; see the head of this file")
        return SKIPPED
    moto: Any = import_module("moto.server")
    moody = Moody(moto.DomainDispatcherApplication(moto.create_backend_app))
    server: Any = import_module("werkzeug.serving").make_server("127.0.0.1", 0, moody, threaded=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    folder = Path(tempfile.mkdtemp())
    try:
        shop = Shop(folder, server.server_port, moody)
        for part in (good, locked, refused):
            part(shop)
    finally:
        server.shutdown()
        shutil.rmtree(folder, ignore_errors=True)
    print("all is as it should be")
    return 0


if __name__ == "__main__":
    sys.exit(main())
