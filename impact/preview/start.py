"""A preview from its start to Ctrl-C: a port of this machine, the server, and a browser where there is one."""

import errno
import os
import secrets
import socket
import webbrowser
from collections.abc import Callable
from contextlib import suppress
from importlib.util import find_spec

from impact.core.errors import ImpactError
from impact.preview.edition import PreviewRequest

HOST = "127.0.0.1"
TOKEN = 24  # bytes, that nobody can guess
NEEDS = ("starlette", "uvicorn", "watchfiles")
EXTRA = "impact-brief[preview]"
PATIENCE = 1  # for answers that are under way when the server closes [s]


def needs() -> None:
    """Check that all is installed that a preview needs.

    Raises:
        ImpactError: something is not; says what to install.
    """
    if missing := [name for name in NEEDS if find_spec(name) is None]:
        words = f"A preview needs {', '.join(missing)}, which {'is' if len(missing) == 1 else 'are'} not installed."
        raise ImpactError(f"{words} Install the extra: python -m pip install '{EXTRA}'")


def listening(port: int) -> socket.socket:
    """Return a socket on a port of this machine, which nobody else can reach.

    Raises:
        ImpactError: the port is in use, or may not be used.
    """
    made = socket.socket()
    if os.name == "posix":  # a port that was just given up is free; elsewhere the option would share one in use
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        made.bind((HOST, port))
        made.listen()
    except OSError as error:
        made.close()
        if error.errno in (errno.EADDRINUSE, errno.EACCES):
            why = "is in use by another program" if error.errno == errno.EADDRINUSE else "may not be used by you"
            raise ImpactError(f"Port {port} {why}. Name another one, or 0: a free one is taken.") from None
        raise ImpactError(f"Port {port} cannot be used: {error.strerror}. Name another one.") from None
    return made


def preview(
    asked: PreviewRequest,
    *,
    port: int = 0,
    browser: bool = True,
    tell: Callable[[str], None],
    show: Callable[[str], None],
) -> None:
    """Serve a preview until it is interrupted.

    Raises:
        ImpactError: the extra is not installed, or the port cannot be used.
    """
    needs()
    taken = listening(port)
    import uvicorn

    from impact.preview.server import Preview, application

    number, token = taken.getsockname()[1], secrets.token_urlsafe(TOKEN)
    address = f"http://{HOST}:{number}/{token}/"

    class Server(uvicorn.Server):
        """Tells the address once it answers, and lets long answers end when it closes."""

        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            show(address)
            if browser and not open_browser(address):
                tell("No browser could be opened here. Open the address above in one.")
            tell("Press Ctrl-C to end.")

        def handle_exit(self, sig: int, frame: object) -> None:
            made.closing.set()
            super().handle_exit(sig, frame)  # type: ignore[arg-type]  # a frame, whatever its type is called

    made = Preview(asked)
    config = uvicorn.Config(
        application(made, token, number), log_level="critical", access_log=False, lifespan="on", ws="none",
        server_header=False, timeout_graceful_shutdown=PATIENCE,
    )  # fmt: skip
    with suppress(KeyboardInterrupt), taken:
        Server(config).run(sockets=[taken])
    tell("The preview has ended.")


def open_browser(address: str) -> bool:
    """Return whether a browser was opened; one in the terminal would take its place and is none."""
    has_screen = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER"))
    if os.name == "posix" and os.uname().sysname == "Linux" and not has_screen:
        return False
    try:
        return webbrowser.open(address)
    except webbrowser.Error:
        return False
