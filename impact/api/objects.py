"""Scenario, study and brief as objects, for notebooks and scripts: what `impact` hands out at its top.

They are what all parts of the package work with, and know in addition where they come from and what can be made of
them: whatever takes a scenario that was read, or a study, takes these.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Self

from impact.api.studies import load as load_scenario
from impact.api.studies import run as run_scenario
from impact.api.studies import save as save_study
from impact.api.studies import silent
from impact.output.editions import PrintOptions, editions
from impact.scenario.load import LoadedScenario
from impact.study.study import StudyData as Tables

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

    from impact.api.studies import Tell
    from impact.brief.edition.context import BriefContext
    from impact.theme.logo import Brand as Face

SCREEN_DPI = 144  # of figures in a notebook
MAIN = "brief"
PDF, TEXT = "pdf", "txt"


class Scenario(LoadedScenario):
    """A scenario that was read and checked.

    Examples:
        >>> scenario = Scenario.load("initiative-budget")
        >>> scenario.kind, scenario.country, scenario.years
        ('spending', 'UZB', range(2025, 2027))
        >>> scenario.frame().loc["capital.items.roads.amount", "unit"]
        'million UZS_2025'
    """

    @classmethod
    def load(cls, scenario: str | Path, *, data: Sequence[str | Path] = ()) -> Self:
        """Return a scenario by its shipped name or its file.

        Args:
            scenario: a name such as byd-jizzakh, or the path of a YAML file.
            data: folders with data that go before the shipped data.
        """
        return cls(**_parts_of(load_scenario(scenario, _paths(data))))

    def __repr__(self) -> str:
        found = self.scenario
        return f"<Scenario {self.name}: {self.kind} in {self.country}, {found.horizon[0]} to {found.horizon[1]}>"

    def _repr_html_(self) -> str:
        from html import escape

        table = str(self.frame()._repr_html_())  # type: ignore[operator]  # pandas itself shortens what is long
        return f"<p>{escape(repr(self))}</p>{table}"

    @property
    def title(self) -> str:
        """What the brief is called."""
        return str(self.scenario.title)

    @property
    def kind(self) -> str:
        """The kind of project, such as power_plant."""
        return str(self.scenario.project.kind)

    @property
    def country(self) -> str:
        """The country as ISO 3166 writes it, such as UZB."""
        return str(self.scenario.country)

    @property
    def years(self) -> range:
        """The years of the horizon."""
        return self.scenario.years

    def frame(self) -> pd.DataFrame:
        """Return the assumptions as a pandas frame by key: one row each, values by year a row a year."""
        import pandas as pd

        rows = list(self._rows())
        types = {"central": "float64", "low": "float64", "high": "float64", "year": "Int64"}
        columns = ["key", "year", "central", "low", "high", "unit", "grade", "reason", "sources"]
        return pd.DataFrame(rows, columns=columns).astype(types).set_index("key")

    def _rows(self) -> Iterator[tuple[Any, ...]]:
        for key, (value, unit) in self.assumptions.items():
            for year, span in value.by_year.items():
                which = year if value.years is not None else None
                said = (value.unit or unit, value.grade, value.reason, " ".join(value.sources))
                yield key, which, span.central, span.low, span.high, *said

    def run(self, **settings: Any) -> Study:
        """Return the study of this scenario; settings are those of `Study.run`."""
        return Study.run(self, **settings)


class Study(Tables):
    """The results of one run: tables as pandas frames, charts as figures of matplotlib, documents as PDF.

    Examples:
        >>> study = Study.run("initiative-budget", draws=0)
        >>> study
        <Study initiative-budget: ... tables, 0 draws, results ...>
        >>> bool(study.frame("key_figures").loc["job_years", "value"] > 0)
        True
    """

    @classmethod
    def run(
        cls,
        scenario: str | Path | LoadedScenario,
        *,
        draws: int | None = None,
        seed: int | None = None,
        data: Sequence[str | Path] = (),
        also: Sequence[str] = (),
        tell: Tell = silent,
    ) -> Self:
        """Estimate a scenario.

        Args:
            scenario: Shipped name, scenario file, or scenario that was read.
            draws: Number of draws in place of the scenario's; 0: the central run alone, without ranges.
            seed: Seed of the draws in place of the scenario's.
            data: Folders with data, looked up before the shipped data.
            also: Tables that are made only when asked for: `scenarios`, the alternatives of the scenario beside it.
            tell: Called with the name of each step.
        """
        folders = _paths(data) or (scenario.data if isinstance(scenario, LoadedScenario) else ())
        return cls(**_parts_of(run_scenario(scenario, data=folders, draws=draws, seed=seed, also=also, tell=tell)))

    @classmethod
    def load(cls, folder: str | Path) -> Self:
        """Return a study from the folder that `impact run` or `save` has written.

        Raises:
            ImpactError: this is no study folder, or its files were changed.
        """
        from impact.study.store import load

        return cls(**_parts_of(load(Path(folder))))

    def save(self, folder: str | Path, *, form: Literal["csv", "parquet"] = "csv") -> Path:
        """Write the study as a folder of CSV tables and return it; an older study there is replaced.

        Raises:
            ImpactError: the folder holds other things or cannot be written, or pyarrow is missing for `parquet`.
        """
        save_study(self, folder, form=form)
        return Path(folder)

    def figures(
        self, *, document: str = MAIN, language: str = "en", templates: Sequence[str | Path] = ()
    ) -> pd.DataFrame:
        """Return what the charts of a document show, by name: title, subtitle, text alternative and sources."""
        import pandas as pd

        from impact.output.chart_files import captions

        context = _context(self, language, "default", templates, ())
        return pd.DataFrame(captions(context, [document])).set_index("name")

    def figure(
        self,
        name: str,
        *,
        language: str = "en",
        theme: str = "default",
        width_mm: float = 0.0,
        height_mm: float = 0.0,
        dpi: int = SCREEN_DPI,
        templates: Sequence[str | Path] = (),
        data: Sequence[str | Path] = (),
    ) -> Figure:
        """Return a chart as a figure of matplotlib, to be shown, changed or saved with `savefig`.

        Title and source of a chart stand around it in a document: `figures` has them.

        Args:
            name: Name of the chart, such as jobs-by-year; `figures()` has those of the brief.
            language: Code of BCP 47.
            theme: Name of the look.
            width_mm: Width of the figure [mm]; 0: as in the document.
            height_mm: Height [mm]; 0: as in the document, and higher where its words need it.
            dpi: Dots per inch.
            templates: Folders with own words and looks, looked up before the shipped ones.
            data: Folders with figures, looked up before the shipped ones.
        """
        from impact.brief.templates import documents
        from impact.output.chart_files import PictureSize, figure_of

        context = _context(self, language, theme, templates, data)
        names = sorted(documents(context.kind, _paths(templates)), key=lambda each: each != MAIN)
        drawn = figure_of(context, names, name, PictureSize(width_mm, height_mm, dpi))
        _show_in_notebooks()
        return drawn

    def brief(
        self,
        document: str = MAIN,
        *,
        language: str = "en",
        theme: str = "default",
        paper: str = "a4",
        brand: str | Path | Face | None = None,
        templates: Sequence[str | Path] = (),
        data: Sequence[str | Path] = (),
    ) -> Brief:
        """Return a document of this study; its pages are made when they are asked for.

        Args:
            document: brief, summary, two, four, annex, or one of your own.
            language: Code of BCP 47.
            theme: Name of the look.
            paper: a4 or letter.
            brand: Brand file, or what `impact.api.brand` has read.
            templates: Folders with own words and looks, looked up before the shipped ones.
            data: Folders with figures, looked up before the shipped ones.
        """
        from impact.api.new import branded
        from impact.brief.templates import needed
        from impact.language.messages import Language

        printing = PrintOptions(theme, paper, templates=_paths(templates), data=_paths(data))
        printing = branded(printing, brand, (language,))
        needed([document], str(self.facts["kind"]), printing.templates)
        Language(language, printing.templates)
        printing.look()
        return Brief(self, document, language, printing)


@dataclass(frozen=True, repr=False)
class Brief:
    """A document of a study, in one language and one look.

    Attributes:
        study: The study that is printed.
        document: Name of the document.
        language: Code of BCP 47.
        printing: Theme, paper, brand and own folders.
    """

    study: Tables
    document: str
    language: str
    printing: PrintOptions

    def __repr__(self) -> str:
        return f"<Brief {self.study.name}: {self.document}, {self.language}, theme {self.printing.theme}>"

    def _repr_html_(self) -> str:
        from html import escape

        return f"<p><b>{escape(str(self.study.facts['title']))}</b><br>{escape(repr(self))}</p>"

    @cached_property
    def pdf(self) -> bytes:
        """The document as a PDF file.

        Raises:
            ImpactError: the content does not fit its pages; names block, page and remedy.
        """
        return self.as_file(PDF)

    @cached_property
    def text(self) -> str:
        """Its words in reading order, with the values behind each chart."""
        return self.as_file(TEXT).decode()

    def as_file(self, form: str) -> bytes:
        """Return the document as a file of a format.

        Args:
            form: pdf, docx, html, pptx, xlsx or txt.

        Raises:
            ImpactError: there is no such format, or what it needs is not installed.
        """
        from impact.output.press import Printer

        wanted = editions(self.study.name, [self.document], [self.language], None, [form])
        printer = Printer(self.printing, (self.language,))
        return printer.printed(wanted, self.study)[wanted[0].file]

    def save(self, path: str | Path = "") -> Path:
        """Write the document and return its file.

        Args:
            path: a file whose ending says its format (.pdf for pages, .docx, .html, .txt for words ...), else a folder,
                which is made; the current one by default. In a folder it is called NAME[.DOCUMENT].LANGUAGE.pdf.

        Raises:
            ImpactError: the file ends otherwise, or cannot be written.
        """
        from impact.files import file_named, writable, write_files
        from impact.files.targets import folder_made

        to = file_named(path) if str(path) else None
        (wanted,) = editions(self.study.name, [self.document], [self.language], to)
        with folder_made(to):
            writable(wanted.file)
            write_files({wanted.file: self.pdf if wanted.form == PDF else self.as_file(wanted.form)})
        return wanted.file


def _context(
    study: Tables, language: str, theme: str, templates: Sequence[str | Path], data: Sequence[str | Path]
) -> BriefContext:
    from impact.language.messages import Language

    printing = PrintOptions(theme, templates=_paths(templates), data=_paths(data))
    return printing.context(study, Language(language, printing.templates))


def _parts_of(record: Any) -> dict[str, Any]:
    return {field.name: getattr(record, field.name) for field in fields(record)}


def _paths(folders: Sequence[str | Path]) -> tuple[Path, ...]:
    return tuple(map(Path, folders))


def _show_in_notebooks() -> None:
    """Let a notebook show figures as pictures, as it does for those of pyplot once that is imported."""
    notebooks = sys.modules.get("IPython")
    shell = None if notebooks is None else notebooks.get_ipython()
    if shell is None:
        return
    from matplotlib.figure import Figure

    try:
        shell.display_formatter.formatters["image/png"].lookup_by_type(Figure)
    except KeyError:
        import_module("IPython.core.pylabtools").select_figure_formats(shell, {"png"})
