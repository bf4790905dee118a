"""Items done by the workers of a Dask cluster: the same items, records and files, on other machines.

What goes over the wire is the line of the plan, its hash and the settings; what comes back is the record and the files
of the item, about 0.8 MB, which the run writes as it writes those of its own processes. So no folder has to be shared.
Scenarios, data and templates are read where the worker is, and have to be there at the same paths. A worker whose data
or templates differ would make other briefs without a word: it compares their hash with that of the run, and refuses.
"""

import json
import logging
import os
from collections.abc import Generator, Mapping, Sequence
from concurrent.futures import CancelledError
from importlib.util import find_spec
from threading import Lock
from typing import Any, TypeAlias

from impact.batch.hashes import surroundings
from impact.batch.plan import BatchSettings
from impact.batch.pool import TRIES, Task
from impact.batch.records import Record
from impact.batch.store import Folder
from impact.batch.work import ItemRunner, failure, item_of, kept
from impact.core.errors import ImpactError

Files: TypeAlias = dict[str, bytes]  # by name
PATIENCE = 15.0  # seconds until a scheduler counts as gone
AHEAD = 4  # items that lie ready for each worker
_benches: dict[str, ItemRunner] = {}  # of this process, by settings: a worker of Dask lives through many items
_one = Lock()  # a worker with several threads does one item at a time all the same


class Cluster:
    """Does items on a Dask cluster.

    Args:
        settings: of the plan.
        store: where results go.
        address: of the scheduler.
        security: files of TLS by `ca`, `cert` and `key`.
    """

    def __init__(
        self, settings: BatchSettings, store: Folder, address: str, security: Mapping[str, str] | None = None
    ) -> None:
        if find_spec("distributed") is None:
            raise ImpactError(
                "A scheduler is asked with the package distributed, which is not installed. "
                "Install it: pip install 'impact-brief[cluster]'"
            )
        self._settings, self._store, self._address, self._security = settings, store, address, dict(security or {})
        self.replaced = 0

    def results(self, tasks: Sequence[Task]) -> Generator[Record]:
        """Yield the record of each item as it is done."""
        client = self._client()
        try:
            said = self._settings.sent(), surroundings(self._settings)
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
        try:
            record, files = future.result()
        except CancelledError:
            raise self._gone(ConnectionError("it was closed while items were under way")) from None
        except Exception as error:
            if future.status != "error":  # it is not of the item
                raise
            if isinstance(error, _library().KilledWorker):
                reason = f"the workers that did this item were gone, {TRIES} times. Is memory short?"
            else:
                reason = str(error) if isinstance(error, ImpactError) else f"a fault of the program: {error!r}"
            return kept(self._store, task.item, failure(task.item, task.key, reason), {})
        return kept(self._store, task.item, Record.received(record), files)


def _library() -> Any:
    """Return the package distributed, which has no types that hold; what its client logs is told in our own words."""
    import distributed

    logging.getLogger("distributed.client").setLevel(logging.CRITICAL + 1)
    return distributed


def done(settings: dict[str, Any], around: str, item: dict[str, Any], key: str) -> tuple[dict[str, Any], Files]:
    """Do an item in a worker of Dask; return its record and its files by name. `around`: hash of data and templates.

    Raises:
        ImpactError: data, templates or version here are not those of the run.
    """
    with _one:
        named = f"{json.dumps(settings, sort_keys=True)}\0{around}"
        if named not in _benches:
            from impact.core.registry import use_kinds
            from impact.core.threads import before_numpy

            before_numpy()
            os.environ.pop("MPLBACKEND", None)
            made = BatchSettings.received(settings)
            use_kinds(made.kind_folders)
            if surroundings(made) != around:
                raise ImpactError(
                    "this worker has another version of impact, its data or templates than the run. Install the same "
                    "on all machines, at the same paths."
                )
            _benches.clear()
            _benches[named] = ItemRunner(made)
            _benches[named].ready()
        record, files = _benches[named].made(item_of(item), key)
        return record.sent(), files
