"""Items done by the workers of a Dask cluster: the same items, records and files, on other machines.

What goes over the wire is the line of the plan, its hash and the settings; what comes back is the record. Scenarios,
data and templates are read where the worker is, so they have to be there too, at the same paths, and results go to
an address that all workers reach, or to a folder that all of them have. A worker whose data or templates differ would
make other briefs without a word: it compares their hash with that of the run, and refuses.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Generator, Mapping, Sequence
from importlib.util import find_spec
from threading import Lock
from typing import Any

from impact.batch.hashes import surroundings
from impact.batch.plan import Settings
from impact.batch.pool import TRIES, Task
from impact.batch.records import Record
from impact.batch.store import Folder, Store, store_at
from impact.batch.work import Bench, item_of
from impact.errors import ImpactError

PATIENCE = 15.0  # seconds until a scheduler counts as gone
AHEAD = 4  # items that lie ready for each worker
_benches: dict[str, Bench] = {}  # of this process, by settings: a worker of Dask lives through many items
_one = Lock()  # a worker with several threads does one item at a time all the same


class Cluster:
    """Does items on a Dask cluster.

    Args:
        settings: of the plan. store: where results go. address: of the scheduler. security: files of TLS by `ca`,
            `cert` and `key`.
    """

    def __init__(
        self, settings: Settings, store: Store, address: str, security: Mapping[str, str] | None = None
    ) -> None:
        if find_spec("distributed") is None:
            raise ImpactError(
                "A scheduler is asked with the package distributed, which is not installed. "
                "Install it: pip install 'impact-brief[cluster]'"
            )
        if isinstance(store, Folder):
            store = Folder(store.path.resolve())
        self._settings, self._store, self._address, self._security = settings, store, address, dict(security or {})
        self.replaced = 0

    def results(self, tasks: Sequence[Task]) -> Generator[Record]:
        """Yield the record of each item as it is done.

        Raises:
            ImpactError: the scheduler cannot be reached, or is gone.
        """
        client = self._client()
        try:
            said = self._settings.sent(), self._store.said, surroundings(self._settings)
            left = iter(tasks)
            of: dict[str, Task] = {}
            running = _library().as_completed(loop=client.loop)

            def give() -> bool:
                task = next(left, None)
                if task is None:
                    return False
                future = client.submit(
                    done, *said, task.item.sent(), task.key, key=f"impact-{task.key}", pure=False, retries=TRIES - 1
                )
                of[future.key] = task
                running.add(future)
                return True

            for _ in range(max(len(client.scheduler_info()["workers"]), 1) * AHEAD):
                give()
            for future in running:
                yield self._record(future, of.pop(future.key))
                give()
        except (OSError, TimeoutError) as error:
            raise self._gone(error) from None
        finally:
            client.close(timeout=2)

    def _client(self) -> Any:
        files = {"tls_ca_file": "ca", "tls_client_cert": "cert", "tls_client_key": "key"}
        named = {name: self._security[own] for name, own in files.items() if own in self._security}
        security = _library().Security(require_encryption=True, **named) if named else None
        try:
            client = _library().Client(self._address, timeout=PATIENCE, security=security, set_as_default=False)
        except (OSError, TimeoutError, ValueError, TypeError) as error:
            raise self._gone(error) from None
        if not client.scheduler_info()["workers"]:
            client.close(timeout=2)
            raise ImpactError(
                f"{self._address}: this scheduler has no workers. Start some: dask worker {self._address}"
            )
        return client

    def _gone(self, error: Exception) -> ImpactError:
        said = str(error).strip().splitlines()
        why = said[0] if said else type(error).__name__
        return ImpactError(
            f"{self._address}: the scheduler cannot be reached, or is gone: {why}. "
            "Whole results stay; go on with --resume once it is there."
        )

    def _record(self, future: Any, task: Task) -> Record:
        if future.status == "cancelled":
            raise self._gone(ConnectionError("it was closed while items were under way"))
        error = future.exception()
        if error is None:
            return Record.received(future.result())
        if isinstance(error, _library().KilledWorker):
            reason = f"the workers that did this item were gone, {TRIES} times. Is memory short?"
        else:
            reason = str(error) if isinstance(error, ImpactError) else f"a fault of the program: {error!r}"
        return Bench(self._settings, self._store).failed(task.item, task.key, reason)


def _library() -> Any:
    """Return the package distributed, which has no types that hold; what its client logs is told in our own words."""
    import distributed

    logging.getLogger("distributed.client").setLevel(logging.CRITICAL + 1)
    return distributed


def done(settings: dict[str, Any], place: str, around: str, item: dict[str, Any], key: str) -> dict[str, Any]:
    """Do an item in a worker of Dask and return its record.

    Args:
        settings, place: of the plan. around: hash of data and templates of the run. item, key: what to do.

    Raises:
        ImpactError: data, templates or version here are not those of the run.
    """
    with _one:
        named = f"{place}\0{around}"
        if named not in _benches:
            from impact.registry import use_kinds
            from impact.threads import before_numpy

            before_numpy()
            os.environ.pop("MPLBACKEND", None)
            made = Settings.received(settings)
            use_kinds(made.kind_folders)
            if surroundings(made) != around:
                raise ImpactError(
                    "this worker has another version of impact, its data or templates than the run. Install the same "
                    "on all machines, at the same paths."
                )
            _benches.clear()
            _benches[named] = Bench(made, store_at(place))
            _benches[named].ready()
        return _benches[named].done(item_of(item), key).sent()
