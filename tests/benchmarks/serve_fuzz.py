"""A service asked by schemathesis, which makes requests of its OpenAPI document: right ones, wrong ones, in sequence.

    python tests/benchmarks/serve_fuzz.py --schemathesis ENV/bin/schemathesis [--examples 100]

Schemathesis is installed in an environment of its own (`python -m venv ENV; ENV/bin/pip install schemathesis`), since
some of its versions do not go together with ours. It finds answers of status 5xx, answers that the document does not
describe, wrong requests that are taken, tokens that are not asked for, and more. The service runs in an empty folder;
one study is made before, whose id half of the requests name. The exit code is that of schemathesis.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

from _measure import ROOT

TOKEN = "z" * 40
OPTIONS = (
    "--max-rate", "1000000", "--workers", "2", "--max-queue", "200", "--max-seconds", "60", "-q",
)  # fmt: skip
# A scenario that fits the document need not be one, and a study or table need not be there. 202 is said before a worker
# has read what was sent: what is wrong with it stands at the address that is named.
SETTINGS = """\
headers = {{ Authorization = "Bearer {token}" }}
request-timeout = 90.0
[checks]
positive_data_acceptance.expected-statuses = ["2xx", "401", "404", "405", "409", "422", "429"]
negative_data_rejection.expected-statuses = ["202", "400", "401", "404", "405", "409", "413", "415", "422", "429"]
{more}
"""


def asked(address: str, data: bytes | None = None) -> Any:
    """Return what the service answers as JSON."""
    headers = {"Authorization": f"Bearer {TOKEN}", "Content-Type": "application/yaml"}
    with urllib.request.urlopen(urllib.request.Request(address, data, headers)) as answer:
        return json.load(answer)


def ready(address: str) -> None:
    """Wait until the service does tasks."""
    while True:
        try:
            asked(f"{address}/health")
        except urllib.error.HTTPError:
            time.sleep(0.2)
        else:
            return


def fuzzed(program: str, address: str, examples: int, folder: Path, more: str, *options: str) -> int:
    """Run schemathesis and return its exit code."""
    (folder / "schemathesis.toml").write_text(SETTINGS.format(token=TOKEN, more=more), encoding="utf-8")
    command = [
        program, "run", f"{address}/openapi.json", "--checks", "all", "--max-examples", str(examples), "--seed", "1",
        "--continue-on-failure", *options,
    ]  # fmt: skip
    return subprocess.run(command, cwd=folder, check=False).returncode


def main() -> int:
    """Fuzz with unknown studies, then with one that is there."""
    reading = argparse.ArgumentParser(description=__doc__)
    reading.add_argument("--schemathesis", required=True, help="the program")
    reading.add_argument("--examples", type=int, default=100, help="requests of each address and phase")
    given = reading.parse_args()
    scenario = (ROOT / "tests" / "data" / "short" / "made-up-solar.yaml").read_bytes()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        own = {"IMPACT_CACHE": f"{name}/cache", "PYTHONPATH": str(ROOT), "IMPACT_SERVE_TOKEN": TOKEN, "TMPDIR": name}
        command = [sys.executable, "-m", "impact", "serve", "--port", "0", *OPTIONS]
        process = subprocess.Popen(command, cwd=folder, env=os.environ | own, text=True, stdout=subprocess.PIPE)
        assert process.stdout is not None
        try:
            address = process.stdout.readline().strip()
            ready(address)
            codes = [fuzzed(given.schemathesis, address, given.examples, folder, "")]
            study = asked(f"{address}/v1/studies?draws=20&wait=60", scenario)["id"]
            there = f'[parameters]\n"path.study" = "{study}"'
            codes.append(
                fuzzed(given.schemathesis, address, given.examples, folder, there, "--exclude-method", "DELETE")
            )
            print(f"still well: {asked(f'{address}/health')}")
        finally:
            process.terminate()
            process.communicate()
    print(f"the service ended with exit code {process.returncode}")
    return max(*codes, process.returncode)


if __name__ == "__main__":
    sys.exit(main())
