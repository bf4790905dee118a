"""Briefs as files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from impact.api.studies import Tell, is_study, silent, study_of
from impact.files import file_named

if TYPE_CHECKING:
    from impact.printing import Edition, Printing
    from impact.study.study import Study


def brief(
    scenario: str | Path | Study,
    output: str | Path,
    *,
    language: str = "en",
    kind: str = "brief",
    theme: str = "default",
    data: Sequence[Path] = (),
    templates: Sequence[Path] = (),
    tell: Tell = silent,
) -> Path:
    """Write a brief and return where it is; `briefs` writes several and knows more about paper.

    Args:
        scenario: a shipped name, a scenario file, a study folder or a study.
        output: the PDF file. An existing one is replaced only when the new one is whole.
        language, kind, theme: which edition. data, templates: folders looked up before the shipped ones.
        tell: called with the name of each step.

    Raises:
        ImpactError: the inputs have problems, the content does not fit its pages, or the file cannot be written.
    """
    from impact.printing import Edition, Printing, print_editions

    printing = Printing(theme, templates=tuple(templates))
    wanted = [Edition(kind, language, file_named(output))]
    return print_editions(wanted, printing, _later(scenario, data, tell, wanted, printing), tell)[0]


def briefs(
    scenario: str | Path | Study,
    output: str | Path | None = None,
    *,
    kinds: Sequence[str] = ("brief",),
    languages: Sequence[str] = ("en",),
    printing: Printing | None = None,
    data: Sequence[Path] = (),
    tell: Tell = silent,
) -> list[Path]:
    """Write several kinds of brief in several languages from one run, all or none; return the files.

    Args:
        scenario: a shipped name, a scenario file, a study folder or a study.
        output: the file of a single edition, or a folder that exists; the current folder by default.
        kinds: kinds of brief; `all` stands for every kind there is. languages: BCP 47 codes.
        printing: theme, paper, signature.
        data: folders looked up before the shipped one. tell: called with the name of each step.

    Raises:
        ImpactError: the inputs have problems, the content does not fit its pages, or a file cannot be written.
    """
    from impact.brief.templates import kinds as known_kinds
    from impact.printing import ALL, Printing, editions, print_editions
    from impact.study.study import Study

    printing = printing or Printing()
    wanted_kinds = [each for kind in kinds for each in (known_kinds(printing.templates) if kind == ALL else [kind])]
    if isinstance(scenario, Study) or is_study(scenario):
        scenario = scenario if isinstance(scenario, Study) else study_of(scenario)
        name = scenario.name
    else:
        name = Path(scenario).name.removesuffix(".yaml").removesuffix(".yml")
    wanted = editions(name, wanted_kinds, languages, None if output is None else file_named(output))
    return print_editions(wanted, printing, _later(scenario, data, tell, wanted, printing), tell)


def _later(
    scenario: str | Path | Study, data: Sequence[Path], tell: Tell, wanted: Sequence[Edition], printing: Printing
) -> Study | Callable[[], Study]:
    """Return a study as it is, or what makes a scenario's with the tables that the editions want."""
    from impact.study.study import Study

    if isinstance(scenario, Study):
        return scenario
    if is_study(scenario):
        return lambda: study_of(scenario)
    from impact.brief.templates import needed

    also = needed([edition.kind for edition in wanted], printing.templates)
    return lambda: study_of(scenario, data=data, tell=tell, also=also)
