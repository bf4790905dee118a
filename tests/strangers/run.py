"""Looks at many strangers' cases, and can be stopped and started again.

    python tests/strangers/run.py --cases 3000 --seed 1 --workers 2 --folder out

In the folder: a line a case in `cases.jsonl` of each worker, the table of findings in `findings.md`, and in `shown` for
each rule and document the smallest scenario that shows it.
"""

import argparse
import gc
import json
import os
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import asdict
from itertools import combinations, groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(each) for each in (HERE.parents[1], HERE.parent / "shared", HERE)]

from case_checks.printed import OtherProcess
from factors import factors_of
from finding import Finding
from look import look
from make import Case
from pairs import cases
from shrink import shrunk

from impact.__main__ import GARBAGE

LINES = "cases.jsonl"
MOST = 40  # refusals that are listed
NOT_PRINTED = ("check-passes-run-refuses", "check-passes-print-refuses", "hang")
NUMBER = re.compile(r"-?\d[\d,.]*")
EVERY = 4  # cases after which what is no longer used is collected


def done_in(folder: Path) -> list[dict[str, Any]]:
    """Return what was written of cases that are done; a line that a stop cut short is of a case that is not."""
    texts = [file.read_text(encoding="utf-8") for file in sorted(folder.glob(f"*{LINES}"))]
    return [json.loads(line) for text in texts for line in text[: text.rfind("\n") + 1].splitlines()]


def work(options: argparse.Namespace) -> None:
    folder = options.folder / f"worker-{options.worker}"
    folder.mkdir(parents=True, exist_ok=True)
    done = {(each["kind"], each["number"]) for each in done_in(options.folder)}
    file = options.folder / f"{options.worker}-{LINES}"
    if file.exists():  # a stop may have cut the last line short
        os.truncate(file, file.read_bytes().rfind(b"\n") + 1)
    with closing(OtherProcess(1 - options.worker % 2)) as other, file.open("a", encoding="utf-8") as stream:
        for case in cases(options.cases, options.seed, options.only):
            own = case.number >= options.first and case.number % options.workers == options.worker
            if own and (case.kind, case.number) not in done:
                stream.write(json.dumps(_line(case, folder, other), ensure_ascii=False) + "\n")
                stream.flush()
                if case.number % EVERY < options.workers:
                    gc.collect()  # arrays in cycles: without it thousands of cases fill the memory


def _line(case: Case, folder: Path, other: OtherProcess) -> dict[str, Any]:
    before, processor = time.monotonic(), time.process_time()
    looked = look(case, folder, other)
    for file in folder.glob("case-*"):
        file.unlink()
    return {
        "kind": case.kind,
        "number": case.number,
        "country": case.value("country"),
        "language": case.value("language"),
        "choices": looked.written.case.choices,
        "varied": len(case.varied),
        "kept": len(looked.written.case.varied),
        "given_up": looked.written.given_up,
        "refused": looked.written.refused,
        "findings": [asdict(each) for each in looked.findings],
        "crashed": [dict(each.choices) for each, _ in looked.written.crashes][:1],
        "seconds": round(time.monotonic() - before, 1),
        "processor": round(time.process_time() - processor, 1),
    }


def table(lines: Sequence[dict[str, Any]]) -> str:
    """Return the findings of cases as Markdown: by class, rule and document, and what was refused on the way."""
    findings = [each for line in lines for each in line["findings"]]
    seconds = sorted(line["seconds"] for line in lines) or [0.0]
    kept, varied = (sum(line[name] for line in lines) for name in ("kept", "varied"))
    refused = sum(bool(line["refused"]) for line in lines)
    head = [
        f"{len(lines)} cases, {refused} refused whole; {kept} of {varied} choices kept; {len(findings)} findings.",
        f"Seconds of a case: half below {seconds[len(seconds) // 2]:g}, the longest {seconds[-1]:g}.",
        f"Pairs of choices that reach a page: {', '.join(pairs_printed(lines))}.",
        "",
        "| class | rule | document | kinds | countries | languages | cases |",
        "| --- | --- | --- | --- | --- | --- | ---: |",
    ]
    said = ["", "What they say, the most frequent of each rule:", ""]
    rule_of = itemgetter("letter", "rule", "document")
    for names, each in groupby(sorted(findings, key=rule_of), rule_of):
        found = list(each)
        counts = (_counted(one[name] for one in found) for name in ("kind", "country", "language"))
        head.append(f"| {' | '.join((*names, *counts))} | {len(found)} |")
        message, count = Counter(one["message"] for one in found).most_common(1)[0]
        said.append(f"- {names[1]} {names[2]} ({count}): {message}")
    given_up = (message.partition(": ")[2] or message for line in lines for _, message in line["given_up"])
    gone = Counter(NUMBER.sub("N", message) for message in given_up).most_common(MOST)
    given = ["", "Refused, and given up:", "", *(f"- {count}: {message[:300]}" for message, count in gone)]
    return "\n".join((*head, *said, *given)) + "\n"


def pairs_printed(lines: Sequence[dict[str, Any]]) -> Iterator[str]:
    """Yield for each kind how many of its pairs of choices are in a case that is printed, of all there are."""
    for kind in sorted({line["kind"] for line in lines}):
        factors, found = factors_of(kind), set[tuple[str, str, str, str]]()
        for line in lines:
            if line["kind"] == kind and _is_printed(line):
                case = Case(kind, line["number"], line["choices"])
                chosen = [(each.name, case.choices.get(each.name, each.plain)) for each in factors]
                found.update((*one, *two) for one, two in combinations(chosen, 2))
        pairs = sum(len(one.values) * len(two.values) for one, two in combinations(factors, 2))
        yield f"{kind} {len(found):,} of {pairs:,}"


def _is_printed(line: dict[str, Any]) -> bool:
    return not line["refused"] and not any(each["rule"].startswith(NOT_PRINTED) for each in line["findings"])


def _counted(values: Any) -> str:
    return ", ".join(f"{value} {count}" for value, count in sorted(Counter(values).items()) if value)


def keep_smallest(lines: Sequence[dict[str, Any]], folder: Path) -> None:
    """Write the smallest scenario that shows each rule in each document, where the folder has none yet."""
    folder.mkdir(parents=True, exist_ok=True)
    other = OtherProcess(1)
    seen = {each.stem for each in folder.glob("*.yaml")}
    for line in sorted(lines, key=lambda line: line["number"]):
        for each in line["findings"]:
            finding = Finding(**each)
            name = "-".join(part for part in (finding.rule, finding.document) if part)
            if name not in seen:
                seen.add(name)
                crashed = line["crashed"] if finding.rule == "check-crash" else []
                choices = (*crashed, line["choices"])[0]
                _keep(Case(line["kind"], line["number"], choices), finding, other, folder / f"{name}.yaml")
    other.close()


def _keep(case: Case, finding: Finding, other: OtherProcess, file: Path) -> None:
    smallest, text = shrunk(case, finding, other)
    lines = (
        " ".join(("rule", finding.rule, finding.document, finding.language, finding.where)),
        " ".join(finding.message.split()),
        f"choices: {json.dumps(smallest.varied, ensure_ascii=False)}",
    )
    file.write_text("".join(f"# {line}\n" for line in lines) + text, encoding="utf-8")


def settle(worker: int) -> None:
    if hasattr(os, "sched_setaffinity"):
        processors = sorted(os.sched_getaffinity(0))
        os.sched_setaffinity(0, {processors[worker % len(processors)]})
    gc.set_threshold(GARBAGE)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=50)
    parser.add_argument("--first", type=int, default=0, help="where another machine has drawn the cases before it")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--only", default="", metavar="KIND")
    parser.add_argument("--worker", type=int, default=-1, help=argparse.SUPPRESS)
    options = parser.parse_args()
    options.folder = options.folder.resolve()
    options.folder.mkdir(parents=True, exist_ok=True)
    if options.worker >= 0:
        settle(options.worker)
        work(options)
        return
    started = time.monotonic()
    workers = [
        subprocess.Popen(
            [sys.executable, __file__, *sys.argv[1:], "--worker", str(number)],
            env={**os.environ, "PYTHONHASHSEED": str(number % 2), "IMPACT_PROFILE": "none"},
        )
        for number in range(options.workers)
    ]
    failed = [number for number, each in enumerate(workers) if each.wait()]
    lines = done_in(options.folder)
    text = table(lines)
    (options.folder / "findings.md").write_text(text, encoding="utf-8")
    print(text)
    keep_smallest(lines, options.folder / "shown")
    print(f"{len(lines)} cases, {(time.monotonic() - started) / 3600:.2f} hours")
    if failed or Counter(each["letter"] for line in lines for each in line["findings"])["A"]:
        sys.exit(1)


if __name__ == "__main__":
    main()
