"""What stands before every address: who asks, how often, how large and how fast; headers of safety; the log."""

from __future__ import annotations

import asyncio
import math
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from impact.preview.token import HEADERS as OF_PAGES
from impact.serve.limits import Limits, Rates
from impact.serve.measures import Measures
from impact.serve.refusals import RefusedError, refused
from impact.serve.tokens import Tokens
from impact.serve.trail import trail_of

OPEN = ("/health", "/health/live", "/health/ready", "/openapi.json")  # addresses that need no token
METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT")
HEADERS = {**OF_PAGES, "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox"}
BODY_SECONDS = 30.0  # for a request to arrive
NOBODY, ELSEWHERE = "-", "-"
SCHEME = "bearer"
NEEDED = "Send the header 'Authorization: Bearer TOKEN' with a token of this service."


@dataclass(frozen=True)
class Line:
    """What is noted of a request: nothing of what was sent, and no address but the form of it.

    Attributes:
        number: of the request. caller: its name; - without a token. method, route, status: of HTTP.
        seconds: until it was answered. trail: of a fault of the program.
    """

    number: str
    caller: str
    method: str
    route: str
    status: int
    seconds: float
    trail: str = ""


class Guard:
    """Lets through what may pass, and notes every request.

    Args:
        app: what answers. tokens: of callers. limits: of size and number. measures: count. note: writes the log.
    """

    def __init__(
        self, app: ASGIApp, tokens: Tokens, limits: Limits, measures: Measures, note: Callable[[Line], None]
    ) -> None:
        self._app, self._tokens, self._limits = app, tokens, limits
        self._rates, self._measures, self._note = Rates(limits.rate), measures, note

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self._app(scope, receive, send)
            return
        start, number, status = time.perf_counter(), secrets.token_hex(8), 0
        caller, trail = NOBODY, ""
        scope["state"] = {**scope.get("state", {}), "caller": caller, "number": number}

        async def send_noted(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
                headers["X-Request-Id"] = number
            await send(message)

        arriving = Arriving(receive, self._limits.body)
        try:
            caller = self._caller(scope)
            scope["state"]["caller"] = caller
            arriving.check(Headers(scope=scope))
            await self._app(scope, arriving, send_noted)
        except RefusedError as error:
            if not status:
                await refused(error, number)(scope, receive, send_noted)
        except ClientDisconnect:
            status = status or 499  # nobody waits for the answer
        except Exception as error:
            trail = trail_of(error)
            if not status:
                wrong = RefusedError(500, f"The log of the service has more under the number {number}.")
                await refused(wrong, number)(scope, receive, send_noted)
        finally:
            route = getattr(scope.get("route"), "path", ELSEWHERE)
            method = scope["method"] if scope["method"] in METHODS else "OTHER"
            seconds = time.perf_counter() - start
            self._measures.answered(method, route, status, seconds)
            self._note(
                Line(number, caller or NOBODY, method, route, status, seconds, trail or scope["state"].get("trail", ""))
            )

    def _caller(self, scope: Scope) -> str:
        """Return who asks.

        Raises:
            RefusedError: it is nobody, or somebody who asks too often.
        """
        if scope["path"] in OPEN:
            return NOBODY
        said = Headers(scope=scope).getlist("authorization")
        scheme, _, token = said[0].partition(" ") if len(said) == 1 else ("", "", "")
        caller = self._tokens.caller(token.strip()) if scheme.lower() == SCHEME else ""
        if not caller:
            raise RefusedError(401, NEEDED, headers={"WWW-Authenticate": "Bearer"})
        if wait := self._rates.wait(caller):
            words = f"More than {self._limits.rate:,} requests in a minute. Ask again later."
            raise RefusedError(429, words, headers={"Retry-After": str(math.ceil(wait))})
        return caller


class Arriving:
    """The body of a request as it arrives: no larger and no slower than is allowed.

    Args:
        receive: where it comes from. most: bytes.
    """

    def __init__(self, receive: Receive, most: int) -> None:
        self._receive, self._most = receive, most
        self._seen, self._until, self._whole = 0, time.monotonic() + BODY_SECONDS, False

    def check(self, headers: Headers) -> None:
        """Refuse what is too large by its own word, and what would have to be unpacked.

        Raises:
            RefusedError: it is.
        """
        said = headers.get("content-length", "0")
        if not (said.isascii() and said.isdigit()):
            raise RefusedError(400, "The header Content-Length holds no number.")
        if len(said) > 18 or int(said) > self._most:
            raise self._too_large()
        if headers.get("content-encoding", "identity").lower() != "identity":
            raise RefusedError(415, "A request is sent as it is, without compression (Content-Encoding).")

    async def __call__(self) -> Message:
        """Return the next part.

        Raises:
            RefusedError: all parts together are too large, or they take too long.
        """
        if self._whole:
            return await self._receive()  # tells when the other side hangs up
        try:
            message = await asyncio.wait_for(self._receive(), max(self._until - time.monotonic(), 0.0))
        except TimeoutError:
            raise RefusedError(408, f"The request did not arrive within {BODY_SECONDS:g} seconds.") from None
        self._seen += len(message.get("body", b""))
        self._whole = not message.get("more_body", False)
        if self._seen > self._most:
            raise self._too_large()
        return message

    def _too_large(self) -> RefusedError:
        return RefusedError(413, f"A request holds at most {self._most:,} bytes.")
