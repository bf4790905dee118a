"""What a kind of project declares of itself as data: its key figures, and which inputs belong together."""

from collections.abc import Iterable, Iterator, Mapping
from fnmatch import fnmatchcase
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Literal

from pydantic import Field, ValidationError

from impact.core.errors import ProblemsError, did_you_mean, list_choices, problem
from impact.core.registry import package_of_kind
from impact.core.vocabulary import TONES, Tone
from impact.files import resources
from impact.files.reading import read_text
from impact.files.validation import explained
from impact.files.yaml import Positions, read_yaml
from impact.scenario.quantity import Name, Number, Strict

FILE = "kind.yaml"  # in the folder data/kinds/KIND
OTHER = "other"
VARIABLE = "variable"  # names it among the key values of `of`
PREFIX = "kpi_"  # of the variable of a key figure that is a sum of rows, before its name

Over = Literal["headline_year", "horizon", "relief_years", "later_years", "building", "life"]
PHASES = ("relief_years", "later_years")  # years that differ between scenarios of one project
Event = Literal["above_zero", "below_zero"]
Place = Literal["scenarios", "joint", "signs"]  # the table of scenarios; of how sure


class KeyFigureDeclaration(Strict):
    """One key figure, by whose name its messages are found too.

    Attributes:
        of: the variable and the key values of the rows that it is the sum of; `{leading_rule}` and the like are facts
            of the project. Left out where the model is a function, which makes its figures.
        plus: further rows that are added, of variables in the same unit.
        less: rows that are taken off, likewise; where a project has none of them, the figure is not made.
        over: whether of the headline year, or added up over all years, over those in which an incentive is in force, or
            over the others: all where there is none. Also over the years of building, or over all years that its rows
            have, `life`, those after the horizon too; for these two a row without a year holds for all of them. A
            figure of years that a project has not got is not made.
        unit: of the figure, where it is not that of its rows.
        times: what its rows are multiplied with to be in that unit.
        scope: gross or net, where its rows do not say it.
        optional: whether a project may have other rows of the variable and none of these; the figure is not made then.
        none_without: a part of the project, such as operation. Where the scenario leaves it out, the figure is zero;
            where it states it, there is no such figure.
        whole_run: whether it is made in whole runs alone, from a part that does not lead: no input is ranked by it,
            unless the scenario has a target for it.
        question: what it answers; figures of one question stand beside each other as equals.
        headline: whether it is printed as a sentence, in the strip of figures and beside other scenarios.
        listed: whether the table of key figures explains it; as `headline` where it is not said.
        worse: side on which an answer is the worse one.
        signed: whether its sign is an answer, so that what would turn it is looked for.
        by_scale: whether it is shown at each scale of the project.
        otherwise: figures that answer the same question under another choice, said behind its sentence.
        shown_in: where figures stand side by side, the places in which it stands behind the one it is another answer
            than.
        follows: whether it stands behind a figure that leads, as another answer or a sum: it sets no step of rounding.
        compared: whether it is shown where scenarios are side by side, though it does not lead.
        beside: the key figure that this one stands beside where inputs are moved together, and nowhere else.
    """

    of: dict[str, str] | None = None
    plus: tuple[dict[str, str], ...] = ()
    less: tuple[dict[str, str], ...] = ()
    over: Over = "headline_year"
    unit: str = ""
    times: Number = 1
    scope: Literal["gross", "net"] | None = None
    optional: bool = False
    none_without: str = ""
    whole_run: bool = False
    question: str = Field(min_length=1)
    headline: bool = False
    listed: bool | None = None
    worse: Literal["lower", "higher"] | None = None
    signed: bool = False
    by_scale: bool = False
    otherwise: tuple[Name, ...] = ()
    shown_in: tuple[Place, ...] = ()
    follows: bool = False
    compared: bool = False
    beside: Name | None = None

    def selections(self) -> Iterator[tuple[tuple[str | int, ...], dict[str, str]]]:
        """Yield where it names rows, and their variable and key values."""
        if self.of is not None:
            yield ("of",), self.of
        for index, of in enumerate(self.plus):
            yield ("plus", index), of
        for index, of in enumerate(self.less):
            yield ("less", index), of


class TileOfFigures(Strict):
    """A question on the first page, with its answers as equals.

    Attributes:
        tone: what it is about, which has one colour in the whole document.
        figures: key figures that answer it.
        also: further figures that answer it, which captions or sentences say; they stand among the answers where none
            of these is estimated.
        decides: whether the signs of its answers choose the title of the brief.
        rivals: whether its figures are rival answers, of which one holds: what moves one is shown of all.
        apart: figures with a column each where scenarios are compared, in place of the best answer and the span of all;
            of several, which make the same comparison, the best answer is shown, or the first that is known.
    """

    tone: Tone
    figures: tuple[Name, ...] = Field(min_length=1, max_length=3)
    also: tuple[Name, ...] = ()
    decides: bool = False
    rivals: bool = False
    apart: tuple[tuple[Name, ...], ...] = ()


class FigureSwitch(Strict):
    """A choice of method whose options are key figures of their own.

    Attributes:
        of: name of what all of them measure.
        options: key figure by option, the default first.
    """

    of: Name
    options: dict[Name, Name] = Field(min_length=2)


class Comparator(Strict):
    """What a key figure stands beside, of the whole country.

    Attributes:
        of: the variable and the key values of rows of the headline year that are compared in place of the key figure,
            where it is not of the same measure to the letter.
        beside: figures of the country, by their names in `impact/model/comparators.py`.
    """

    of: dict[str, str] = {}
    beside: tuple[Name, ...] = Field(min_length=1)


class Favoured(Strict):
    """The answer that evidence supports most.

    Attributes:
        answer: Its name in the table gross_to_net.
        evidence: What supports it, and what speaks against it.
    """

    answer: Name
    evidence: str = Field(min_length=1)


class Answers(Strict):
    """Answers to what is displaced.

    Attributes:
        counted: The key figure of what is additional, by the leading answer.
        quantity: The same in the table gross_to_net.
        equals: Answers shown side by side on pages; others are in tables, key figures, `check` and the annex.
        favoured: The one that evidence supports most.
        apart: Steps of the table gross_to_net that are told apart and lose nothing, such as work that replaces none.
        without: Why an answer of other kinds does not apply, or what it leaves out, by name.
    """

    counted: Name = "jobs_net"
    quantity: Name = "jobs"
    equals: tuple[Name, ...] = Field(min_length=1)
    favoured: Favoured
    apart: tuple[Name, ...] = ()
    without: dict[Name, str] = {}


class KindDeclaration(Strict):
    """What one kind of project declares.

    Attributes:
        figures: key figures in the order in which they are printed.
        tiles: questions of the first page, by name, in their order; those of the headlines where there are none.
        answers: To what is displaced; left out by a kind that has one.
        charts: charts of a page by its name: `front_otherwise` where no main result is estimated.
        comparators: what key figures stand beside, of the whole country, the most telling first.
        together: events asked for at the same time, by the name of what they say together: key figures with the side of
            zero on which each lies.
        switches: choices of method that are key figures of their own.
        groups: what inputs belong together, by name: patterns of their keys, of which the first that fits decides.
        common_levers: assumptions that can be given one value at the same time, by the name of what they are together.
    """

    figures: dict[Name, KeyFigureDeclaration] = Field(min_length=1)
    tiles: dict[Name, TileOfFigures] = Field(default={}, max_length=5)
    answers: Answers | None = None
    charts: dict[Literal["front_otherwise"], str] = {}
    comparators: dict[Name, Comparator] = {}
    together: dict[Name, dict[Name, Event]] = {}
    switches: dict[Name, FigureSwitch] = {}
    groups: dict[Name, tuple[str, ...]] = {}
    common_levers: dict[str, tuple[str, ...]] = {}

    @cached_property
    def worse(self) -> Mapping[str, Literal["lower", "higher"]]:
        """The worse side of each figure that has one."""
        return {key: each.worse for key, each in self.figures.items() if each.worse is not None}

    @cached_property
    def signed(self) -> tuple[str, ...]:
        """The figures whose sign is an answer."""
        return tuple(key for key, each in self.figures.items() if each.signed)

    @cached_property
    def headlines(self) -> tuple[str, ...]:
        """The figures that lead."""
        return tuple(key for key, each in self.figures.items() if each.headline)

    @cached_property
    def listed(self) -> tuple[str, ...]:
        """The figures that the table of key figures explains."""
        return tuple(
            key for key, each in self.figures.items() if (each.headline if each.listed is None else each.listed)
        )

    @cached_property
    def first_page(self) -> Mapping[str, TileOfFigures]:
        """The questions of the first page with the figures that answer them, by name."""
        if self.tiles:
            return self.tiles
        found: dict[str, tuple[str, ...]] = {}
        rivals: set[str] = set()
        for key in self.headlines:
            each = self.figures[key]
            found[each.question] = (*found.get(each.question, ()), key, *each.otherwise)
            rivals |= {each.question} if each.otherwise else set()
        return {
            name: TileOfFigures(tone=tone, figures=tuple(dict.fromkeys(keys))[:3], rivals=name in rivals)
            for (name, keys), tone in zip(found.items(), TONES, strict=False)
        }

    @cached_property
    def closures(self) -> tuple[str, ...]:
        """The answers to what is displaced, by name, those shown as equals first."""
        of_figures = (str(each.of["closure"]) for each in self.figures.values() if each.of and "closure" in each.of)
        named = (*self.answers.equals, self.answers.favoured.answer) if self.answers else ()
        return tuple(dict.fromkeys((*named, *of_figures)))

    @cached_property
    def favourable(self) -> tuple[str, ...]:
        """The answers to what is displaced that a scenario may favour: those whose figures page 1 compares."""
        tiles = (key for tile in self.first_page.values() for key in (*tile.figures, *tile.also))
        shown = {str((self.figures[key].of or {}).get("closure")) for key in tiles}
        named = (*self.answers.equals, self.answers.favoured.answer) if self.answers else ()
        return tuple(each for each in self.closures if each in shown or each in named)

    @cached_property
    def alone(self) -> tuple[str, ...]:
        """The figures that answer a question by themselves: no change of which another answer or rule gives a rival."""
        others = {key for each in self.figures.values() for key in each.otherwise}
        changes = (key for key, each in self.figures.items() if each.signed or each.scope == "net")
        rivals = {key for key in changes if key in {*others, *self.following} or len(self.rivals_of(key)) > 1}
        return tuple(key for key in self.figures if key not in rivals)

    def rivals_of(self, key: str) -> tuple[str, ...]:
        """Return a figure with all that answer the same question under another condition, those of page 1 first."""
        tiles = (tile for tile in self.first_page.values() if tile.rivals)
        shown = next((each for tile in tiles if key in (each := (*tile.figures, *tile.also))), ())
        signed = [each for each in shown if self.figures[each].signed] or [key]
        return tuple(dict.fromkeys((*signed, *(self.figures[key].otherwise if key in self.figures else ()))))

    def with_answers(self, keys: Iterable[str], place: Place) -> list[str]:
        """Return figures, each with its answers under another condition behind it that are shown in such a place."""
        found = []
        for key in keys:
            found += [key, *(each for each in self.figures[key].otherwise if place in self.figures[each].shown_in)]
        return list(dict.fromkeys(found))

    @cached_property
    def signed_headlines(self) -> tuple[str, ...]:
        """The leading figures whose sign is an answer."""
        return tuple(key for key in self.headlines if self.figures[key].signed)

    @cached_property
    def compared(self) -> tuple[str, ...]:
        """The figures shown where scenarios are side by side, though they do not lead."""
        return tuple(key for key, each in self.figures.items() if each.compared)

    @cached_property
    def moved_together(self) -> tuple[str, ...]:
        """The figures of which cases of inputs moved together are printed: signed headlines, and those beside."""
        return tuple(key for key, each in self.figures.items() if key in self.signed_headlines or each.beside)

    @cached_property
    def following(self) -> frozenset[str]:
        """The figures that set no step of rounding."""
        return frozenset(key for key, each in self.figures.items() if each.follows)

    @cached_property
    def ranking(self) -> frozenset[str]:
        """The figures by which inputs are ranked: those that follow, and sums over some years alone, are none."""
        return frozenset(key for key, each in self.figures.items() if not each.follows and each.over not in PHASES)

    @cached_property
    def by_scale(self) -> tuple[str, ...]:
        """The figures that are shown at each scale of the project."""
        return tuple(key for key, each in self.figures.items() if each.by_scale)

    def group_of(self, key: str) -> str:
        """Return the group of an input by its key in the table of assumptions; `other` where none fits."""
        fitting = (
            group for group, patterns in self.groups.items() if any(fnmatchcase(key, pattern) for pattern in patterns)
        )
        return next(fitting, OTHER)

    def problems(self) -> Iterator[tuple[tuple[str | int, ...], str]]:
        """Yield path and message where a figure is named that is not declared."""

        def unknown(path: tuple[str | int, ...], name: str) -> Iterator[tuple[tuple[str | int, ...], str]]:
            if name not in self.figures:
                known = list_choices(self.figures, 30)
                yield path, f"no key figure is called '{name}'.{did_you_mean(name, self.figures)} {known}"

        for key, figure in self.figures.items():
            for path, of in figure.selections():
                if VARIABLE not in of:
                    words = "name the variable that it is picked from, such as {variable: jobs, channel: total}."
                    yield ("figures", key, *path), words
            if figure.plus and figure.of is None:
                words = "'plus' adds rows to those of 'of'. Write the first of them as 'of'."
                yield ("figures", key, "plus"), words
            if figure.times != 1 and not figure.unit:
                words = "'times' brings its rows to another unit. Name it as 'unit'."
                yield ("figures", key, "times"), words
            if figure.beside is not None:
                yield from unknown(("figures", key, "beside"), figure.beside)
            for index, other in enumerate(figure.otherwise):
                yield from unknown(("figures", key, "otherwise", index), other)
        for name, tile in self.tiles.items():
            for place, keys in {"figures": tile.figures, "also": tile.also, "apart": sum(tile.apart, ())}.items():
                for index, key in enumerate(keys):
                    yield from unknown(("tiles", name, place, index), key)
        if self.answers is not None:
            yield from unknown(("answers", "counted"), self.answers.counted)
        for key in self.comparators:
            yield from unknown(("comparators", key), key)
        for name, events in self.together.items():
            for key in events:
                yield from unknown(("together", name, key), key)
        for name, switch in self.switches.items():
            for option, key in switch.options.items():
                yield from unknown(("switches", name, "options", option), key)


def declared(kind: str, extra: tuple[Path, ...] = ()) -> KindDeclaration:
    """Return what a kind of project declares.

    Args:
        kind: its name.
        extra: folders with data of the user, looked up first.

    Raises:
        ProblemsError: the kind has no such file, or all that is wrong with it, with line and column.
    """
    return with_places(kind, extra)[0]


@lru_cache(maxsize=32)
def with_places(kind: str, extra: tuple[Path, ...] = ()) -> tuple[KindDeclaration, Positions]:
    """Return the same, and where it stands in its file."""
    content, places = read_yaml(*_written(kind, extra))
    try:
        made = KindDeclaration.model_validate(content)
    except ValidationError as error:
        raise ProblemsError(explained(error, KindDeclaration, places)) from None
    if problems := [places.problem(path, message) for path, message in made.problems()]:
        raise ProblemsError(problems)
    return made, places


def _written(kind: str, extra: tuple[Path, ...]) -> tuple[str, str]:
    for folder, name in reversed(resources.of_kind("data", kind, extra, package_of_kind(kind))):
        if folder.joinpath(FILE).is_file():
            return read_text(folder.joinpath(FILE), f"{name}/{FILE}"), f"{name}/{FILE}"
    words = (
        f"there is no such file, so nothing is known of the key figures of the kind '{kind}'. Add it, or name the "
        "folder that holds it with --data-dir."
    )
    raise ProblemsError([problem(words, file=f"data/kinds/{kind}/{FILE}")])
