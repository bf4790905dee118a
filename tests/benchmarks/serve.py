"""How a service does under load: `python tests/benchmarks/serve.py [REQUESTS] [AT_ONCE]`, usually 200 and 20.

A real server with two workers, in an empty folder with an empty IMPACT_CACHE. Of the requests four in ten are checks,
three are studies of 500 draws that differ by their seeds, three are documents of studies made before, each another
edition. A request that is answered with 429 or 202 is made again after the time that the answer names, as a client
should; its time runs on. Printed are times by sort, failures, and the peak memory of the server and of its workers.
"""

from __future__ import annotations

import asyncio
import itertools
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles
from typing import Any

import httpx
from _measure import ROOT

TOKEN = "b" * 40
DRAWS = 500
WORKERS = 2
PATIENCE = 600.0  # for one request, however often it is made again [s]
SORTS = ("check", "study", "brief", "check", "study", "brief", "check", "study", "brief", "check")
EDITIONS = [
    {"document": document, "theme": theme, "paper": paper}
    for document, theme, paper in itertools.product(
        ("summary", "brief"), ("default", "sober", "large-print", "grey"), ("a4", "letter")
    )
]
YAML = {"Content-Type": "application/yaml"}


@dataclass
class Load:
    """What was measured: seconds by sort, states of answers, what failed."""

    seconds: dict[str, list[float]] = field(default_factory=dict)
    statuses: Counter[int] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)


def peak_mb(process: int) -> float:
    """Return the peak of the resident memory of a process [MB]."""
    for line in Path(f"/proc/{process}/status").read_text(encoding="utf-8").splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) / 1_000
    return 0.0


def children(process: int) -> list[int]:
    """Return the processes that a process has started."""
    return [int(each) for each in Path(f"/proc/{process}/task/{process}/children").read_text().split()]


async def asked(client: httpx.AsyncClient, load: Load, method: str, path: str, **more: Any) -> httpx.Response:
    """Return the last answer to a request that is made again as often as the service asks for it."""
    until = time.monotonic() + PATIENCE
    while True:
        answer = await client.request(method, path, **more)
        load.statuses[answer.status_code] += 1
        if answer.status_code not in (202, 429) or time.monotonic() > until:
            return answer
        if answer.status_code == 202:
            method, path, more = "GET", answer.headers["location"], {}
            path += f"{'&' if '?' in path else '?'}wait=10"
            continue
        await asyncio.sleep(float(answer.headers["retry-after"]))


async def one(client: httpx.AsyncClient, load: Load, number: int, scenario: str, studies: list[str]) -> None:
    """Make a request of its sort and note how it went."""
    sort, start = SORTS[number % len(SORTS)], time.perf_counter()
    if sort == "check":
        text = f"{scenario}seed: {number}\n"
        answer = await asked(client, load, "POST", "/v1/check", content=text, headers=YAML)
        good = answer.status_code == 200 and answer.json()["valid"]
    elif sort == "study":
        text = f"{scenario}seed: {number}\n"
        answer = await asked(client, load, "POST", f"/v1/studies?draws={DRAWS}", content=text, headers=YAML)
        good = answer.status_code in (200, 201) and bool(answer.json()["figures"])
    else:
        edition = EDITIONS[(number // len(studies)) % len(EDITIONS)]
        path = f"/v1/studies/{studies[number % len(studies)]}/briefs"
        answer = await asked(client, load, "GET", path, params=edition)
        good = answer.status_code == 200 and answer.content.startswith(b"%PDF-")
    load.seconds.setdefault(sort, []).append(time.perf_counter() - start)
    if not good:
        load.failures.append(f"{sort}: {answer.status_code} {answer.text[:200]}")


async def measured(address: str, requests: int, at_once: int, scenario: str) -> tuple[Load, float]:
    """Return what was measured, and how long all took [s]."""
    load, waiting = Load(), iter(range(requests))
    headers = {"Authorization": f"Bearer {TOKEN}"}
    async with httpx.AsyncClient(base_url=address, headers=headers, timeout=PATIENCE) as client:
        while (await client.get("/health")).status_code != 200:
            await asyncio.sleep(0.1)
        studies = []
        for number in range(4):
            text = f"{scenario}seed: {1_000 + number}\n"
            made = await asked(client, load, "POST", f"/v1/studies?draws={DRAWS}", content=text, headers=YAML)
            studies.append(made.json()["id"])
        load.statuses.clear()

        async def work() -> None:
            for number in waiting:
                await one(client, load, number, scenario, studies)

        start = time.perf_counter()
        await asyncio.gather(*(work() for _ in range(at_once)))
        return load, time.perf_counter() - start


def main(requests: int, at_once: int) -> None:
    """Measure and print the table."""
    scenario = (ROOT / "tests" / "data" / "short" / "made-up-solar.yaml").read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        own = {
            "IMPACT_CACHE": f"{folder}/cache",
            "PYTHONPATH": str(ROOT),
            "IMPACT_SERVE_TOKEN": TOKEN,
            "TMPDIR": folder,
        }
        command = [sys.executable, "-m", "impact", "serve", "--port", "0", "--workers", str(WORKERS), "-q"]
        process = subprocess.Popen(command, cwd=folder, env=os.environ | own, text=True, stdout=subprocess.PIPE)
        assert process.stdout is not None
        try:
            address = process.stdout.readline().strip()
            load, whole = asyncio.run(measured(address, requests, at_once, scenario))
            server, workers = peak_mb(process.pid), [peak_mb(each) for each in children(process.pid)]
        finally:
            process.terminate()
            process.communicate()
    print(f"{requests} requests, {at_once} at once, {WORKERS} workers: {whole:.1f} s, {requests / whole:.1f} a second")
    print(f"{'':10}{'number':>8}{'median s':>10}{'p95 s':>8}{'most s':>8}")
    everything = [each for times in load.seconds.values() for each in times]
    for sort, times in (*sorted(load.seconds.items()), ("all", everything)):
        p95 = quantiles(times, n=20)[-1] if len(times) > 1 else times[0]
        print(f"{sort:10}{len(times):8}{median(times):10.2f}{p95:8.2f}{max(times):8.2f}")
    print(f"answers by status: {dict(sorted(load.statuses.items()))}; ended with exit code {process.returncode}")
    print(f"failures: {len(load.failures)}")
    for failure in load.failures[:10]:
        print(f"  {failure}")
    print(f"peak memory: server {server:.0f} MB, workers {', '.join(f'{each:.0f}' for each in workers)} MB")


if __name__ == "__main__":
    given = [int(each) for each in sys.argv[1:]]
    main(*given, *(200, 20)[len(given) :])
