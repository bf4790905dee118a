"""The table of findings: by class, rule, kind, country and language, and what was refused on the way."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

MOST = 40  # refusals that are listed
NUMBER = re.compile(r"-?\d[\d,.]*")


def table(lines: Sequence[dict[str, Any]]) -> str:
    """Return the findings of cases as Markdown.

    Args:
        lines: One for each case, as `run.py` writes them.
    """
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


def _counted(values: Any) -> str:
    return ", ".join(f"{value} {count}" for value, count in sorted(Counter(values).items()) if value)
