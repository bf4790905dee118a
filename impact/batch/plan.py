"""What is to be done: items, each a scenario with what is laid over it and the editions of its brief."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from impact.scenario.draw_limits import check_draws

if TYPE_CHECKING:
    from impact.theme.logo import Brand

Laid: TypeAlias = Mapping[str, Any]  # dotted key -> value
MOST = 200_000  # items of one plan


@dataclass(frozen=True)
class Edition:
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
        """The number of files of an item."""
        return len(self.languages) * len(self.documents) * len(self.themes) * len(self.forms)


@dataclass(frozen=True)
class Item:
    """One scenario of a plan.

    Attributes:
        name: of the study, of its folder and its files.
        scenario: a shipped name or a file.
        laid: values laid over it, by dotted key.
        where: the place in the plan, for messages. reason: of values that are laid over assumptions.
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
        """Return plain values, as they go to a worker."""
        return asdict(self)


@dataclass(frozen=True)
class Settings:
    """How all items of a plan are done.

    Attributes:
        edition: what is printed. draws, seed: in place of those of the scenarios.
        data, templates, kinds: folders of the user.
        flat: all files in one folder; else a folder an item.
        studies: whether study folders are written. pictures: whether page 1 is shown in the index.
        portfolio: whether one document says what all come to. joint: draws of it.
        separate: whether each item is a project of its own, also where two go back to one scenario.
        brand: file with the face of the house.
    """

    edition: Edition = Edition()
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
        """Return plain values, as they go to a worker."""
        return asdict(self)

    @classmethod
    def received(cls, said: Mapping[str, Any]) -> Settings:
        """Return the settings that were sent."""
        return cls(**{**_tuples(said), "edition": Edition(**_tuples(said["edition"]))})

    def read_brand(self) -> Brand:
        """Return the face of the house, checked for the languages of the plan.

        Raises:
            ImpactError: its file, or one that it names, has faults; all are named at once.
        """
        from impact.api import brand

        return brand(self.brand or None, languages=self.edition.languages, templates=self.folders[1])

    @property
    def kind_folders(self) -> tuple[Path, ...]:
        """The folders with further kinds of project."""
        return tuple(map(Path, self.kinds))

    @property
    def folders(self) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
        """The data folders and the template folders."""
        return tuple(map(Path, self.data)), tuple(map(Path, self.templates))


def _tuples(said: Mapping[str, Any]) -> dict[str, Any]:
    return {name: tuple(value) if isinstance(value, list) else value for name, value in said.items()}


@dataclass(frozen=True)
class Plan:
    """Items and how they are done.

    Attributes:
        name: of the plan's file or folder. items: in their order. settings: of all.
        left_out: files of a folder that are no scenarios, with the reason.
        lacking: scenarios that are not there, with what is near: their items fail, and the others are done.
    """

    name: str
    items: Sequence[Item]
    settings: Settings
    left_out: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()

    @property
    def files(self) -> int:
        """The number of files of briefs."""
        return len(self.items) * self.settings.edition.count
