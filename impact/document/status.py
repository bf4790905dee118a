"""How a number came about."""

from __future__ import annotations

from typing import Literal, TypeAlias

from impact import vocabulary

Status: TypeAlias = Literal["", vocabulary.Status]  # empty: the number carries no mark
