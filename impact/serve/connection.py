"""A connection of HTTP that nobody can hold for ever: by headers that do not come, or answers that are not read."""

from __future__ import annotations

import asyncio
from typing import Any

from uvicorn.protocols.http.h11_impl import H11Protocol, RequestResponseCycle

LOOK = 2.0  # between two looks at a connection [s]
HEADERS = 10.0  # for the headers of a request [s]
ANSWER = 180.0  # for a body, work that is waited for, and the answer [s]
LEAVING = 60.0  # for the rest of an answer, once the connection is to be closed [s]


class BoundedConnection(H11Protocol):
    """Closes itself where a request or its answer makes no headway."""

    def __init__(self, *given: Any, **more: Any) -> None:
        super().__init__(*given, **more)
        self._looking: asyncio.TimerHandle | None = None
        self._seen: tuple[object, ...] = ()
        self._since = 0.0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn has it
        """Begin to look after a connection."""
        super().connection_made(transport)
        self._since = self.loop.time()
        self._looking = self.loop.call_later(LOOK, self._look)

    def connection_lost(self, exc: Exception | None) -> None:
        """Look no more."""
        if self._looking is not None:
            self._looking.cancel()
        super().connection_lost(exc)

    def _look(self) -> None:
        """Close the connection where its state has been the same for too long."""
        cycle: RequestResponseCycle | None = self.cycle
        answering = cycle is not None and not cycle.response_complete
        leaving = self.transport.is_closing()
        state = (id(self.cycle), answering, leaving)
        if state != self._seen:
            self._seen, self._since = state, self.loop.time()
        most = LEAVING if leaving else ANSWER if answering else HEADERS
        if self.loop.time() - self._since > most:
            self.transport.abort()
            return
        self._looking = self.loop.call_later(LOOK, self._look)
