"""Who may ask: a browser on this machine that knows the address, with its random token; nobody else.

A page of the web cannot read what another address serves, but it can send requests to 127.0.0.1, and a name that its
owner points there (DNS rebinding) makes it the same address. So the token is part of every address, the name of the
host has to be this machine's, and what changes something has to come from a page of ours.
"""

from hmac import compare_digest

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse, RedirectResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

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
        app: the application, which sees addresses without the token. token: the first part of every address.
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
