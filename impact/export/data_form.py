"""The forms in which the data of studies leave, for other tools."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from impact.errors import ImpactError
from impact.plain_names import plain
from impact.registry import Registry

if TYPE_CHECKING:
    from impact.study.study import Study

WriteData: TypeAlias = (
    "Callable[[Sequence[Study], tuple[Path, ...]], bytes]"  # of studies, with the user's data folders
)


@dataclass(frozen=True)
class DataForm:
    """A form of data.

    Attributes:
        name: of the form. write: returns a file of studies; the same studies give the same bytes.
        ending: of its files, behind the name of the study. together: whether several studies go into one file.
        text: whether it is text that may go to standard output.
        needs: a module that it imports. extra: of this distribution, which brings it.
    """

    name: str
    write: WriteData
    ending: str
    together: bool = False
    text: bool = True
    needs: str = ""
    extra: str = ""

    def check(self) -> None:
        """Check that what it needs is installed.

        Raises:
            ImpactError: it is not.
        """
        if self.needs and find_spec(self.needs) is None:
            raise ImpactError(
                f"{self.name}: this form is made with {self.needs}, which is not installed. "
                f"Install it: pip install 'impact-brief[{self.extra}]'"
            )

    def file_name(self, names: Sequence[str]) -> str:
        """Return what a file of studies of these names is called."""
        return plain(f"{'.'.join(names)}.{self.ending}", "the name of the file")


class DataForms(Registry[DataForm]):
    """Forms by name."""

    def register(  # type: ignore[override]
        self, name: str, *, ending: str, together: bool = False, text: bool = True, needs: str = "", extra: str = ""
    ) -> Callable[[WriteData], WriteData]:
        """Return a decorator that files the function under `name`; the function stays as it is. See `DataForm`."""

        def add(write: WriteData) -> WriteData:
            super(DataForms, self).register(name)(DataForm(name, write, ending, together, text, needs, extra))
            return write

        return add


data_forms = DataForms("impact.export.data", "form of data")
