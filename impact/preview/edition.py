"""Which edition a browser looks at, and what a preview was asked to show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from impact.core.errors import ImpactError, did_you_mean, there_are

DRAWS = 500  # model runs of a preview, unless asked for otherwise
STAGES = ("draft", "checked")  # that can be looked at; a final brief is made by `impact brief` alone


@dataclass(frozen=True)
class Edition:
    """What is looked at.

    Attributes:
        document, language, theme, paper: as for `impact brief`.
        stage: draft or checked, in place of that of the scenario; empty for the scenario's own.
    """

    document: str = "brief"
    language: str = "en"
    theme: str = "default"
    paper: str = "a4"
    stage: str = ""

    @staticmethod
    def of(said: Mapping[str, object], usual: Edition) -> Edition:
        """Return the edition that a browser asks for; what it does not say is as usual.

        Raises:
            ImpactError: a value is no text, or there is no such stage.
        """
        found: dict[str, str] = {}
        for name in ("document", "language", "theme", "paper", "stage"):
            value = said.get(name, "")
            if not isinstance(value, str) or len(value) > 100:
                raise ImpactError(f"{name}: a short text belongs here.")
            if value:
                found[name] = value
        if (stage := found.get("stage", "")) and stage not in STAGES:
            words = f"No stage is called '{stage}' here.{did_you_mean(stage, STAGES)} {there_are(STAGES)}"
            raise ImpactError(f"{words} A final brief is made by 'impact brief' alone.")
        return replace(usual, **found)


@dataclass(frozen=True)
class Asked:
    """What the command was asked for.

    Attributes:
        scenario: a shipped name, a scenario file or a study folder. draws: model runs of each study.
        data, templates: folders looked up before the shipped ones.
        usual: what is looked at first. brand: file of a house; None for none.
    """

    scenario: str
    draws: int = DRAWS
    data: tuple[Path, ...] = ()
    templates: tuple[Path, ...] = ()
    usual: Edition = Edition()
    brand: Path | None = None

    @property
    def house(self) -> tuple[Path, ...]:
        """The folder of the brand file."""
        return () if self.brand is None else (self.brand.parent,)
