"""One document in one language as every format gets it, and the formats and forms of data."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from impact.core.errors import ImpactError
from impact.core.registry import Registry
from impact.files.targets import plain

if TYPE_CHECKING:
    from impact.brief.edition.context import BriefContext
    from impact.charts.drawing.picture import Picture
    from impact.document import Document, Figure
    from impact.study.study import StudyData
    from impact.theme.logo import Brand


@dataclass(frozen=True)
class Edition:
    """What a file is made of.

    Attributes:
        context: study, words and look; it knows the picture behind each figure.
        document: content in reading order, finished: numbered, linked, in the typography of its language. Its charts
            are not drawn.
        brand: whose face it has.
    """

    context: BriefContext
    document: Document
    brand: Brand

    def picture(self, figure: Figure) -> Picture:
        """Return what a figure shows, as series whose names are characters only."""
        return self.context.log.plain_pictures[figure.id]


Write = TypeVar("Write")
WriteData: TypeAlias = (
    "Callable[[Sequence[StudyData], tuple[Path, ...]], bytes]"  # of studies, with the user's data folders
)


@dataclass(frozen=True)
class _Form:
    """What files are made in.

    Attributes:
        write: returns a file; the same content gives the same bytes.
        needs: modules that it imports.
        extra: of this distribution, which brings them.
    """

    name: str
    write: Any
    needs: tuple[str, ...] = ()
    extra: str = ""

    def check(self) -> None:
        absent = [module for module in self.needs if find_spec(module.partition(".")[0]) is None]
        if absent:
            raise ImpactError(
                f"{self.name}: such files are made with {', '.join(absent)}, which is not installed. "
                f"Install it: pip install 'impact-brief[{self.extra}]'"
            )


@dataclass(frozen=True)
class Format(_Form):
    """A format of documents, called like the ending of its files.

    Attributes:
        of: the one document that it is made of, whichever are asked for; empty for each of them.
    """

    write: Callable[[Edition], bytes]
    of: str = ""


@dataclass(frozen=True)
class DataForm(_Form):
    """A form of data.

    Attributes:
        ending: of its files, behind the name of the study.
        together: whether several studies go into one file.
        text: whether it is text that may go to standard output.
    """

    write: WriteData
    ending: str = ""
    together: bool = False
    text: bool = True

    def file_name(self, names: Sequence[str]) -> str:
        return plain(f"{'.'.join(names)}.{self.ending}", "the name of the file")


Made = TypeVar("Made", Format, DataForm)


class Forms(Registry[Made]):
    def __init__(self, package: str, called: str, made: Callable[..., Made]) -> None:
        super().__init__(package, called)
        self._made: Callable[..., Any] = made

    def register(self, name: str, **more: Any) -> Callable[[Write], Write]:
        """Return a decorator that files the function under `name`; the function stays as it is."""

        def add(write: Write) -> Write:
            super(Forms, self).register(name)(self._made(name, write, **more))
            return write

        return add


formats = Forms("impact.output.forms", "format", Format)
data_forms = Forms("impact.output.data", "form of data", DataForm)
