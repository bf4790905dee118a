"""The table of findings: by class, rule, kind, country and language, and what was refused on the way."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Any

from factors import factors_of
from make import Case

MOST = 40  # refusals that are listed
NOT_PRINTED = ("check-passes-run-refuses", "check-passes-print-refuses", "hang")
NUMBER = re.compile(r"-?\d[\d,.]*")


def table(lines: Sequence[dict[str, Any]]) -> str:
    """Return the findings of cases, as `run.py` writes them, as Markdown."""
    findings = [each for line in lines for each in line["findings"]]
    refused = sum(bool(line["refused"]) for line in lines)
    seconds = sorted(line["seconds"] for line in lines)
    counts_of_cases = (
        f"{len(lines)} cases, {len(lines) - refused} printed, {refused} refused whole; "
        f"{sum(line['kept'] for line in lines)} of {sum(line['varied'] for line in lines)} choices kept; "
        f"{len(findings)} findings in {sum(bool(line['findings']) for line in lines)} cases."
    )
    head = [
        counts_of_cases,
        f"Seconds of a case: half below {seconds[len(seconds) // 2]:g}, the longest {seconds[-1]:g}."
        if seconds
        else "",
        f"Pairs of choices that reach a page: {', '.join(pairs_printed(lines))}.",
        "",
        "| class | rule | document | kinds | countries | languages | cases |",
        "| --- | --- | --- | --- | --- | --- | ---: |",
    ]
    rows: dict[tuple[str, str, str], list[dict[str, Any]]] = {}
    for each in findings:
        rows.setdefault((each["letter"], each["rule"], each["document"]), []).append(each)
    for (letter, rule, document), found in sorted(rows.items()):
        counts = [_counted(each[name] for each in found) for name in ("kind", "country", "language")]
        head.append(f"| {letter} | {rule} | {document} | {' | '.join(counts)} | {len(found)} |")
    head += ["", "What they say, the most frequent of each rule:", ""]
    for (_, rule, document), found in sorted(rows.items()):
        message, count = Counter(each["message"] for each in found).most_common(1)[0]
        head.append(f"- {rule} {document} ({count}): {message}")
    gone: Counter[str] = Counter()
    for line in lines:
        gone.update({NUMBER.sub("N", message.partition(": ")[2] or message) for _, message in line["given_up"]})
    head += ["", "Refused, and given up:", ""]
    head += [f"- {count}: {message[:300]}" for message, count in gone.most_common(MOST)]
    return "\n".join(head) + "\n"


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
