"""The smallest case that still shows a finding: choice by choice set to its plain value."""

import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from beside import write
from case_checks.composed import composed
from case_checks.idle import idle_inputs
from case_checks.printed import OtherProcess, printed
from case_checks.tried import Tried, attempt
from finding import Finding
from make import PRINTED, Case, crash, scenario_of_case

from impact import api
from impact.brief.templates import documents, needed
from impact.errors import ImpactError

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
    crashes = finding.rule == "check-crash"
    try:
        new = scenario_of_case(case)
        write(new.text, file, case.kind, case.number)
        if new.problems:
            return False
        api.check(file)
    except ImpactError:
        return False
    except Exception as error:
        return crashes and crash(error).partition(":")[0] == finding.message.partition(":")[0]
    return not crashes and any(_same(each, finding) for each in _found(case, file, finding, folder, other))


def _found(case: Case, file: Path, finding: Finding, folder: Path, other: OtherProcess) -> list[Finding]:
    """Look again, as far as the rule needs it."""
    found: list[Finding] = []
    study = attempt(
        lambda: api.run(file, also=needed(documents(case.kind), case.kind)), case, "check-passes-run-refuses", found
    )
    if study is None or finding.rule.startswith("check-passes-run"):
        return found
    tried = Tried(case, file, study, folder)
    if finding.rule.startswith(("other-", "check-passes-brief")):
        return list(composed(tried, only=finding.document))
    if finding.rule.startswith("input-"):
        return list(idle_inputs(tried, only=finding.where))
    return list(printed(tried, other))


def _same(one: Finding, other: Finding) -> bool:
    return (one.rule, one.language, one.document) == (other.rule, other.language, other.document)
