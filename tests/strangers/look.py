"""All that is looked at in one case."""

import signal
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from case_checks.composed import composed
from case_checks.idle import idle_inputs
from case_checks.printed import OtherProcess, printed
from case_checks.tried import Tried, attempt, fault
from finding import Finding
from make import Case, Written, written

from impact import api
from impact.brief.templates import documents, needed

SECONDS = 600  # of one case, after which it hangs
OF_INPUTS = ("input-", "check-passes-review")  # how the rules of each check begin; all others are those of printing
COMPOSED = ("other-blocks", "other-sentences", "check-passes-brief", "false-statement", "number-of-page-1")


@dataclass(frozen=True)
class Looked:
    written: Written
    findings: tuple[Finding, ...]


class HangError(BaseException):
    """A case takes too long; no handler of errors may take it for one."""


@contextmanager
def _no_longer_than(seconds: int) -> Iterator[None]:
    def stop(number: int, frame: FrameType | None) -> None:
        raise HangError(f"more than {seconds} seconds")

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def look(case: Case, folder: Path, other: OtherProcess, languages: Collection[str] = ()) -> Looked:
    """Write, check, run, compose in these languages, or in all, print and verify a case."""
    found: list[Finding] = []
    made = Written(case, "")
    try:
        with _no_longer_than(SECONDS):
            made, file = written(case, folder)
            found += [fault(each, "check-crash", message) for each, message in made.crashes]
            if not made.refused:
                found += found_in(made.case, file, folder, other, languages=languages)
    except HangError as error:
        found.append(fault(made.case, "hang", str(error)))
    return Looked(made, tuple(found))


def found_in(
    case: Case,
    file: Path,
    folder: Path,
    other: OtherProcess,
    like: Finding | None = None,
    languages: Collection[str] = (),
) -> list[Finding]:
    """Return all that is found in a case that `check` passes; or look as far as the rule of one finding needs it."""
    found: list[Finding] = []
    rule, where, document = (like.rule, like.where, like.document) if like is not None else ("", "", "")
    also = needed(documents(case.kind), case.kind)
    study = attempt(lambda: api.run(file, also=also), case, "check-passes-run-refuses", found)
    if study is None or rule.startswith("check-passes-run"):
        return found
    tried = Tried(case, file, study, folder)
    if not rule or rule.startswith(OF_INPUTS):
        attempt(lambda: found.extend(idle_inputs(tried, where)), case, "check-passes-review-refuses", found)
    if not rule or rule.startswith(COMPOSED):
        found += composed(tried, document, languages)
    if not rule.startswith((*OF_INPUTS, *COMPOSED)):
        found += printed(tried, other)
    return found
