"""The smallest case that still shows a finding: choice by choice set to its plain value."""

import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from case_checks.printed import OtherProcess
from finding import Finding
from look import found_in
from make import PRINTED, Case, Tries, scenario_of_case

SECONDS = 90  # after which the case is small enough


def shrunk(case: Case, finding: Finding, other: OtherProcess) -> tuple[Case, str]:
    """Return the smallest case that shows a finding of the same rule, and the text of its scenario."""

    def shows(smaller: Case) -> bool:
        with TemporaryDirectory() as folder:
            return _shows(smaller, finding, Path(folder), other)

    smallest = _smallest(case, [name for name in case.varied if name not in PRINTED], shows)
    return smallest, scenario_of_case(smallest).text


def _smallest(case: Case, names: list[str], shows: Callable[[Case], bool]) -> Case:
    """Set choices to their plain value, many at once at first, as long as the finding stays."""
    size, until = len(names), time.monotonic() + SECONDS
    while size and names and time.monotonic() < until:
        for start in range(0, len(names), size):
            part = set(names[start : start + size])
            if shows(smaller := case.plain_in(part)):
                case, names = smaller, [name for name in names if name not in part]
                break
        else:
            size //= 2
            continue
        size = min(size, len(names))
    return case


def _shows(case: Case, finding: Finding, folder: Path, other: OtherProcess) -> bool:
    file = folder / f"{case.kind}-{case.number}.yaml"
    tries, crashes = Tries(case, file), finding.rule == "check-crash"
    if tries.refusal(case) is not None or crashes:
        same = finding.message.partition(":")[0]
        return crashes and any(message.partition(":")[0] == same for _, message in tries.crashes)
    wanted = (finding.rule, finding.language, finding.document)
    found = found_in(case, file, folder, other, finding)
    return any((each.rule, each.language, each.document) == wanted for each in found)
