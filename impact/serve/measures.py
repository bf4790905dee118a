"""What the service counts, in the words of Prometheus. No caller and no scenario is named."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_1_0_0

from impact.serve.task import Answer, Task

MEDIA = CONTENT_TYPE_PLAIN_1_0_0
SECONDS = (0.01, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 120.0)


class Measures:
    """Counters of one service."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        labels = ("method", "route", "status")
        self.requests = Counter("impact_requests", "Requests that were answered.", labels, registry=self._registry)
        self.seconds = Histogram(
            "impact_request_seconds", "Time to an answer.", ("route",), buckets=SECONDS, registry=self._registry
        )
        self.tasks = Counter("impact_tasks", "Tasks of workers, by what became of them.", ("task", "result"),
                             registry=self._registry)  # fmt: skip
        self.task_seconds = Histogram(
            "impact_task_seconds", "Time of a task.", ("task",), buckets=SECONDS, registry=self._registry
        )
        self.queue = Gauge("impact_queue", "Tasks that wait.", registry=self._registry)
        self.running = Gauge("impact_running", "Tasks that are being done.", registry=self._registry)
        self.removed = Counter("impact_studies_removed", "Studies removed for age or room.", registry=self._registry)

    def answered(self, method: str, route: str, status: int, seconds: float) -> None:
        """Count an answer."""
        self.requests.labels(method, route, str(status)).inc()
        self.seconds.labels(route).observe(seconds)

    def done(self, task: Task, answer: Answer, seconds: float) -> None:
        """Count a task."""
        self.tasks.labels(task.what, answer.why or "done").inc()
        self.task_seconds.labels(task.what).observe(seconds)

    def text(self) -> bytes:
        """Return all of it."""
        return generate_latest(self._registry)
