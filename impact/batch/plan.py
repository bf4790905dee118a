"""Items of a batch: each a scenario with its changes and the editions of its brief."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from impact.core.errors import ProblemsError
from impact.files.yaml import written
from impact.scenario.draw_limits import check_draws
from impact.scenario.files.find import ScenarioOrigin
from impact.scenario.files.inherit import INHERITS
from impact.scenario.files.profile import profile
from impact.scenario.load import LoadedScenario, load, parse

if TYPE_CHECKING:
    from impact.theme.logo import Brand

PROJECT, NO_FILE = "project", " (laid over)"
VALUES = ("central", "low", "high", "years", "alternatives")


def loaded_of(item: BatchItem, data: tuple[Path, ...]) -> LoadedScenario:
    """Return the scenario of an item under the name of the item.

    Raises:
        ImpactError: there is no such scenario.
        ProblemsError: all problems; those of values that the item lays over it name its place in the plan.
    """
    if not item.laid:
        found = load(item.scenario, data)
        return found if found.name == item.name else replace(found, name=item.name)
    base = _base(item.scenario, data)
    label = item.where or item.name
    text = written({INHERITS: item.scenario, **nested(item, base)})
    # It lies beside its base and is no file there: what it inherits has its translations, what it states has none.
    home = ScenarioOrigin(f"{item.name}{NO_FILE}", base.homes[next(iter(base.homes))].folder)
    try:
        return parse(text, item.name, label, data, home, profile().profile)
    except ProblemsError as error:
        raise ProblemsError(
            replace(each, line=0, column=0) if each.file == label else each for each in error.problems
        ) from None


@lru_cache(maxsize=16)
def _base(scenario: str, data: tuple[Path, ...]) -> LoadedScenario:
    return load(scenario, data)


def nested(item: BatchItem, base: LoadedScenario) -> dict[str, Any]:
    """Return what an item lays over a scenario as keys in keys; numbers of assumptions get the reason of the item."""
    found: dict[str, Any] = {}
    reason = item.reason or f"{item.where or item.name}."
    for key, value in item.laid.items():
        *above, last = key.split(".")
        here = found
        for part in above:
            here = here.setdefault(part, {})
            if not isinstance(here, dict):
                break
        else:
            here[last] = value
    project = found.get(PROJECT)
    if isinstance(project, dict):
        _reasoned(project, (), base, reason)
    return found


def _reasoned(part: dict[str, Any], path: tuple[str, ...], base: LoadedScenario, reason: str) -> None:
    """Give each assumption that gets a value its reason, in place; a number alone is its central value."""
    for name, value in part.items():
        here = (*path, name)
        if ".".join(here) in base.assumptions:
            if isinstance(value, int | float) and not isinstance(value, bool):
                part[name] = {"central": value, "reason": reason}
            elif isinstance(value, Mapping) and value.keys() & set(VALUES):
                part[name] = {"reason": reason, **value}
        elif isinstance(value, dict):
            _reasoned(value, here, base, reason)


Laid: TypeAlias = Mapping[str, Any]  # dotted key -> value
MOST = 200_000  # items of one plan


@dataclass(frozen=True)
class BatchEdition:
    """What is printed of each study.

    Attributes:
        languages, documents, themes, forms: each with each. None of the documents means that nothing is printed.
        paper: a4 or letter.
    """

    languages: tuple[str, ...] = ("en",)
    documents: tuple[str, ...] = ("brief",)
    themes: tuple[str, ...] = ("default",)
    forms: tuple[str, ...] = ("pdf",)
    paper: str = "a4"

    @property
    def count(self) -> int:
        return len(self.languages) * len(self.documents) * len(self.themes) * len(self.forms)


@dataclass(frozen=True)
class BatchItem:
    """One scenario of a plan.

    Attributes:
        name: of the study, of its folder and its files.
        scenario: a shipped name or a file.
        laid: values laid over it, by dotted key.
        where: the place in the plan, for messages.
        reason: of values that are laid over assumptions.
        project: items of one project are variants of each other, of which a portfolio counts one.
        labels: columns of the plan that are no keys, carried into the index and the results.
    """

    name: str
    scenario: str
    laid: Laid = field(default_factory=dict)
    where: str = ""
    reason: str = ""
    project: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)

    def sent(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True)
class BatchSettings:
    """How all items of a plan are done.

    Attributes:
        edition: what is printed.
        draws, seed: in place of those of the scenarios.
        data, templates, kinds: folders of the user.
        flat: all files in one folder; else a folder an item.
        studies: whether study folders are written.
        pictures: whether page 1 is shown in the index.
        portfolio: whether one document says what all come to.
        joint: draws of it.
        separate: whether each item is a project of its own, also where two go back to one scenario.
        brand: file with the face of the house.
    """

    edition: BatchEdition = BatchEdition()
    draws: int | None = None
    seed: int | None = None
    data: tuple[str, ...] = ()
    templates: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    flat: bool = False
    studies: bool = False
    pictures: bool = True
    portfolio: bool = True
    joint: int = 2_000
    separate: bool = False
    brand: str = ""

    def __post_init__(self) -> None:
        for each in (self.draws or 0, self.joint):
            check_draws(each)

    def sent(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def received(cls, said: Mapping[str, Any]) -> BatchSettings:
        return cls(**{**_tuples(said), "edition": BatchEdition(**_tuples(said["edition"]))})

    def read_brand(self) -> Brand:
        """Return the face of the house, checked for the languages of the plan.

        Raises:
            ImpactError: its file, or one that it names, has faults; all are named at once.
        """
        from impact.api import brand

        return brand(self.brand or None, languages=self.edition.languages, templates=self.folders[1])

    @property
    def kind_folders(self) -> tuple[Path, ...]:
        return tuple(map(Path, self.kinds))

    @property
    def folders(self) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
        return tuple(map(Path, self.data)), tuple(map(Path, self.templates))


def _tuples(said: Mapping[str, Any]) -> dict[str, Any]:
    return {name: tuple(value) if isinstance(value, list) else value for name, value in said.items()}


@dataclass(frozen=True)
class BatchPlan:
    """Items and how they are done.

    Attributes:
        name: of the plan's file or folder.
        items: in their order.
        settings: of all.
        left_out: files of a folder that are no scenarios, with the reason.
        lacking: scenarios that are not there, with what is near: their items fail, and the others are done.
    """

    name: str
    items: Sequence[BatchItem]
    settings: BatchSettings
    left_out: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()

    @property
    def files(self) -> int:
        return len(self.items) * self.settings.edition.count
