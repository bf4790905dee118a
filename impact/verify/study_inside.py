"""The study that a printed brief carries, the numbers that it prints, and its words, without anything else."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from impact.brief.numbers_listed import PrintedPlace, places, read_numbers
from impact.core.errors import ImpactError
from impact.files.reading import read_bytes
from impact.scenario.load import LoadedScenario
from impact.study.analysis.bridge import scenario_of
from impact.study.editions import ComparedEdition, of_study
from impact.study.store import load
from impact.study.store.old_study import OldStudy
from impact.study.study import StudyData
from impact.verify.attachments import list_embedded_files, why_not_ours
from impact.verify.open_pdf import SafePdf, UnreadableError, guarded, opened, report_foreign_errors
from impact.verify.rerun import laid_out, with_those_beside
from impact.verify.unpack import NEEDED, beside, unpacked

NO_PIECE = -1  # of what is no content: decoration, running heads


@dataclass(frozen=True)
class StudyInside:
    """A study out of a printed brief.

    Attributes:
        study: that the brief carries; whether it is as issued, `verify` says.
        numbers: rows of the list of numbers.
    """

    study: StudyData
    numbers: tuple[Mapping[str, str], ...]

    def places(self, number: str) -> list[PrintedPlace]:
        return places(self.numbers, number)


def study_inside(file: Path) -> StudyInside:
    _, files = evidence_of(file)
    with unpacked(files) as place:
        return StudyInside(load(place.study), tuple(read_numbers(files)))


@contextmanager
def edition_inside(
    name: str, data: tuple[Path, ...], other: ComparedEdition | None = None
) -> Iterator[ComparedEdition]:
    pdf, files = evidence_of(Path(name))
    with guarded():
        words = [said for page in pdf.pages for said in _words(page)]
    with unpacked(files) as place:
        with report_foreign_errors():
            study = load(place.study)

            def loaded_of(old: OldStudy) -> LoadedScenario:
                folders = laid_out(place, study, old, files, data)
                return with_those_beside(scenario_of(study, folders), beside(files))

            found = of_study(name, study, loaded_of, other, words)
        yield found


def evidence_of(file: Path) -> tuple[SafePdf, dict[str, bytes]]:
    try:
        pdf = opened(read_bytes(file))
        files = list_embedded_files(pdf)
        if not set(NEEDED) <= files.keys():
            raise ImpactError(f"{file}: {why_not_ours(pdf, len(files))}")
    except UnreadableError as error:
        raise ImpactError(f"{file}: nothing can be read of it: {error}") from None
    return pdf, files


def _words(page: Any) -> Iterator[str]:
    found: list[tuple[int, list[str]]] = []
    around: list[tuple[int, list[str]]] = []

    def operand(operator: bytes, operands: Any, *_: Any) -> None:
        if operator in (b"BDC", b"BMC"):
            mark = operands[1] if len(operands) > 1 else {}
            around.append((mark.get("/MCID", NO_PIECE) if isinstance(mark, dict) else NO_PIECE, []))
            found.append(around[-1])
        elif operator == b"EMC":
            del around[-1:]

    def text(said: str, *_: Any) -> None:
        if around:
            around[-1][1].append(said)

    page.extract_text(visitor_operand_before=operand, visitor_text=text)
    for number, parts in found:
        said = "".join(parts).replace("\u00ad\n", "").replace("-\n", "-")
        if number > NO_PIECE and (words := " ".join(said.split())):
            yield words
