"""Which edition a browser looks at, and who may ask for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from hmac import compare_digest
from pathlib import Path

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse, RedirectResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from impact.core.errors import ImpactError, did_you_mean, list_choices

HOSTS = ("127.0.0.1", "localhost")
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",  # the token is in the address
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}
WRONG_ADDRESS = "This is a preview of impact for one user. Open the address that 'impact preview' printed.\n"
READING = ("GET", "HEAD")


class Guard:
    """Lets requests through to the application that carry the token, and puts the headers of safety on all answers.

    Args:
        app: the application, which sees addresses without the token.
        token: the first part of every address.
        port: of this server; None lets any port be named, where a test has none.
    """

    def __init__(self, app: ASGIApp, token: str, port: int | None = None) -> None:
        self._app, self._token, self._port = app, token, port

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        if not self._may_ask(scope):
            await PlainTextResponse(WRONG_ADDRESS, 403)(scope, receive, send_guarded)
            return
        inner = scope["path"].removeprefix(f"/{self._token}")
        if not inner:  # what the page names is beside it
            await RedirectResponse(f"/{self._token}/")(scope, receive, send_guarded)
            return
        await self._app({**scope, "path": inner, "raw_path": inner.encode()}, receive, send_guarded)

    def _may_ask(self, scope: Scope) -> bool:
        headers = Headers(scope=scope)
        first = scope["path"].removeprefix("/").partition("/")[0]
        if not self._is_ours(headers.get("host", "")) or not compare_digest(first.encode(), self._token.encode()):
            return False
        if scope["method"] in READING:
            return headers.get("sec-fetch-site", "none") in ("none", "same-origin")
        origin = headers.get("origin", "")
        return origin.startswith("http://") and self._is_ours(origin.removeprefix("http://"))

    def _is_ours(self, host: str) -> bool:
        name, _, port = host.partition(":")
        return name in HOSTS and (self._port is None or port == str(self._port))


DRAWS = 500  # model runs of a preview, unless asked for otherwise
STAGES = ("draft", "checked")  # that can be looked at; a final brief is made by `impact brief` alone


@dataclass(frozen=True)
class PreviewEdition:
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
    def of(said: Mapping[str, object], usual: PreviewEdition) -> PreviewEdition:
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
            words = f"No stage is called '{stage}' here.{did_you_mean(stage, STAGES)} {list_choices(STAGES)}"
            raise ImpactError(f"{words} A final brief is made by 'impact brief' alone.")
        return replace(usual, **found)


@dataclass(frozen=True)
class PreviewRequest:
    """What the command was asked for.

    Attributes:
        scenario: a shipped name, a scenario file or a study folder.
        draws: model runs of each study.
        data, templates: folders looked up before the shipped ones.
        usual: what is looked at first.
        brand: file of a house; None for none.
    """

    scenario: str
    draws: int = DRAWS
    data: tuple[Path, ...] = ()
    templates: tuple[Path, ...] = ()
    usual: PreviewEdition = PreviewEdition()
    brand: Path | None = None

    @property
    def house(self) -> tuple[Path, ...]:
        return () if self.brand is None else (self.brand.parent,)
