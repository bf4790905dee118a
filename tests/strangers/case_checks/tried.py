"""A case that `check` passes, with its study: what every check of a case looks at."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from finding import Finding
from make import Case, crash

from impact.errors import ImpactError
from impact.study.study import Study

Result = TypeVar("Result")


@dataclass(frozen=True)
class Tried:
    """A case that was run.

    Attributes:
        case: What was chosen.
        file: The scenario.
        study: Its results.
        folder: Where files of this case are written.
    """

    case: Case
    file: Path
    study: Study
    folder: Path


def fault(case: Case, rule: str, message: str, *, language: str = "", document: str = "", where: str = "") -> Finding:
    """Return a fault of the program in a case."""
    return Finding("A", rule, case.kind, case.value("country"), language, document, where, message)


def attempt(
    work: Callable[[], Result],
    case: Case,
    refused: str,
    found: list[Finding],
    *,
    language: str = "",
    document: str = "",
) -> Result | None:
    """Return what some work makes; where it ends in an error, that is a finding, and nothing is returned.

    Args:
        work: What is done.
        case: For which case.
        refused: Rule that is broken where the program refuses; any other error is a crash.
        found: Findings so far; one is added.
        language: Of the edition.
        document: That is made.
    """
    try:
        return work()
    except ImpactError as error:
        found.append(fault(case, refused, " ".join(str(error).split())[:400], language=language, document=document))
    except Exception as error:
        found.append(fault(case, f"{refused}-crash", crash(error), language=language, document=document))
    return None
