"""An attribute computed when first asked for, without the lock of `functools.cached_property` before Python 3.12.

A page has a thousand texts with five such attributes each; the lock would take as long as breaking their lines.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

Owner = TypeVar("Owner")
Value = TypeVar("Value")


class lazy(Generic[Owner, Value]):  # noqa: N801  # used like property
    """A method whose value is kept on the object at its first use."""

    def __init__(self, method: Callable[[Owner], Value]) -> None:
        self._method = method
        self.__doc__ = method.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        """Note the name under which the value is kept."""
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type) -> lazy[Owner, Value]: ...
    @overload
    def __get__(self, instance: Owner, owner: type) -> Value: ...
    def __get__(self, instance: Any, owner: type) -> Any:
        """Return the value, from now on found on the object itself."""
        if instance is None:
            return self
        value = vars(instance)[self._name] = self._method(instance)
        return value
