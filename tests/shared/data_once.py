"""Shipped figures laid over each other once, for tests that look at many scenarios and change no shipped data."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any
from unittest.mock import patch

from impact.catalogue import catalogue
from impact.catalogue.data_load import load_data

_once = cache(load_data)


def _load(extra: tuple[Path, ...], kind: str | None) -> Any:
    return load_data(extra, kind) if extra else _once(extra, kind)


@contextmanager
def data_once() -> Iterator[None]:
    with patch.object(catalogue, "load_data", _load):
        yield
