"""The service from its start to its end: tokens, a folder for results, a port, workers, and the log."""

from __future__ import annotations

import ipaddress
import os
import signal
import socket
import ssl
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from impact.errors import ImpactError
from impact.preview.running import HOST, listening
from impact.preview.running import needs as check_installed
from impact.serve.limits import Limits
from impact.serve.tokens import read_by_others, tokens

if TYPE_CHECKING:
    from starlette.types import ASGIApp

    from impact.serve.kept import Kept
    from impact.serve.log import Log
    from impact.serve.service import Service

NEEDS = ("fastapi", "prometheus_client", "uvicorn")
EXTRA = "impact-brief[serve]"
PATIENCE = 30  # for answers that are under way when the service ends [s]
PORT = 8765
OURS = 0o077  # what nobody else may do with the files of the service
Tell = Callable[[str], None]


@dataclass(frozen=True)
class Settings:
    """How the service runs.

    Attributes:
        host, port: where it listens; port 0 takes one that is free. token_file: tokens of callers.
        workers: processes that do the work. limits: of all that is asked.
        data, templates: folders looked up before the shipped ones. keep: where results stay; None for nowhere.
        tls_cert, tls_key: for TLS (PEM). as_json: whether the log is lines of JSON.
    """

    host: str = HOST
    port: int = PORT
    token_file: Path | None = None
    workers: int = 2
    limits: Limits = field(default_factory=Limits)
    data: tuple[Path, ...] = ()
    templates: tuple[Path, ...] = ()
    keep: Path | None = None
    tls_cert: Path | None = None
    tls_key: Path | None = None
    as_json: bool = False


def serve(settings: Settings, *, tell: Tell, show: Tell, environment: Mapping[str, str] = os.environ) -> None:
    """Serve until the process is told to end.

    Args:
        settings: how. tell: called with what goes on. show: called with the address, once it answers.
        environment: variables, of which two may hold tokens.

    Raises:
        ImpactError: there is no token, the extra is not installed, or port, folder or certificate cannot be used.
    """
    check_installed("The service", NEEDS, EXTRA)
    known = tokens(settings.token_file, environment)
    for words in warnings(settings):
        tell(words)
    _check_tls(settings)
    from impact.batch.hashes import surroundings
    from impact.batch.plan import Settings as OfBatch
    from impact.serve.application import application
    from impact.serve.kept import kept_in
    from impact.serve.log import Log

    around = surroundings(OfBatch(data=tuple(map(str, settings.data)), templates=tuple(map(str, settings.templates))))
    taken = listening(settings.port, settings.host)
    with taken, _for_us_alone(), kept_in(settings.keep, settings.limits, around) as kept:
        log = Log(tell, settings.as_json)
        service = service_of(settings, kept, log)
        app = application(service, known, settings.limits, log.request)
        host, number = taken.getsockname()[:2]
        named = f"[{host}]" if ":" in host else host
        address = f"{'https' if settings.tls_cert else 'http'}://{named}:{number}"

        def begun() -> None:
            show(address)
            tell(f"Callers: {', '.join(known.callers)}.")

        _run(settings, taken, app, service, begun)
    tell("The service has ended.")


def service_of(settings: Settings, kept: Kept, log: Log) -> Service:
    """Return a service with worker processes, none of which has begun."""
    from impact.serve.hands import WorkerProcess, Workplace
    from impact.serve.jobs import Jobs
    from impact.serve.measures import Measures
    from impact.serve.service import Service

    limits, measures = settings.limits, Measures()
    data, templates = (kept.linked(folders) for folders in (settings.data, settings.templates))
    workplace = Workplace(kept.root, kept.desk, data, templates, limits.draws, limits.memory)
    hands = [WorkerProcess(workplace) for _ in range(settings.workers)]
    return Service(Jobs(hands, limits, measures.done, log.say), kept, measures, log.fault)


def warnings(settings: Settings) -> list[str]:
    """Return what whoever starts the service should know."""
    found = []
    if not is_local(settings.host) and settings.tls_cert is None:
        found.append(
            f"Warning: other machines reach {settings.host}, and there is no TLS: anyone on the way can read tokens "
            "and scenarios. Give --tls-cert and --tls-key, or put a proxy with TLS before it."
        )
    if settings.token_file is not None and read_by_others(settings.token_file):
        found.append(f"Warning: {settings.token_file}: others on this machine may read the tokens (chmod 600).")
    return found


def is_local(host: str) -> bool:
    """Return whether a host can be reached from this machine alone."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


@contextmanager
def _for_us_alone() -> Iterator[None]:
    """Write files inside that nobody else may read, in workers too."""
    before = os.umask(OURS)
    try:
        yield
    finally:
        os.umask(before)


def _check_tls(settings: Settings) -> None:
    """Check that certificate and key are there and belong together.

    Raises:
        ImpactError: they do not.
    """
    if (settings.tls_cert is None) != (settings.tls_key is None):
        raise ImpactError("TLS needs a certificate and its key: give both --tls-cert and --tls-key.")
    if settings.tls_cert is None:
        return
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(settings.tls_cert, settings.tls_key, lambda: "")
    except (OSError, ValueError) as error:
        why = getattr(error, "reason", "") or getattr(error, "strerror", "") or str(error)
        raise ImpactError(
            f"{settings.tls_cert}: certificate and key cannot be used: {why}. Give them as PEM."
        ) from None


def _run(settings: Settings, taken: socket.socket, app: ASGIApp, service: Service, begun: Callable[[], object]) -> None:
    """Run the server on its socket until it is told to end; answers that are under way are finished."""
    import asyncio

    import uvicorn

    from impact.serve.connection import BoundedConnection

    class Server(uvicorn.Server):
        """Tells the address once it answers, and takes no further task once it is told to end."""

        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            self.loop = asyncio.get_running_loop()
            await super().startup(sockets)
            if self.started:
                begun()

        def handle_exit(self, sig: int, frame: object) -> None:
            """End in order, and at once where it is asked for twice; the signal is not raised again behind that."""
            self.loop.call_soon_threadsafe(service.jobs.leave)
            self.force_exit = self.should_exit and sig == signal.SIGINT
            self.should_exit = True

    config = uvicorn.Config(
        app, http=BoundedConnection, ws="none", lifespan="on", log_config=None, log_level="critical", access_log=False,
        server_header=False, proxy_headers=False, limit_concurrency=settings.limits.connections,
        timeout_keep_alive=5, timeout_graceful_shutdown=PATIENCE, ssl_certfile=settings.tls_cert,
        ssl_keyfile=settings.tls_key,
    )  # fmt: skip
    with suppress(KeyboardInterrupt):
        Server(config).run(sockets=[taken])
