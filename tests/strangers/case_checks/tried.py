"""A case that `check` passes, with its study: what every check of a case looks at."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from finding import Finding
from make import Case, crash

from impact.core.errors import ImpactError
from impact.study.study import StudyData

Result = TypeVar("Result")


@dataclass(frozen=True)
class Tried:
    case: Case
    file: Path
    study: StudyData
    folder: Path


def fault(case: Case, rule: str, message: str, *, language: str = "", document: str = "", where: str = "") -> Finding:
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
    """Return what some work makes; an error is a finding, by the rule `refused` or as a crash."""
    try:
        return work()
    except ImpactError as error:
        found.append(fault(case, refused, " ".join(str(error).split())[:400], language=language, document=document))
    except Exception as error:
        found.append(fault(case, f"{refused}-crash", crash(error), language=language, document=document))
    return None
