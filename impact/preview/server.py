"""What the browser is answered: the page itself, pages of documents, changes as they come, moved inputs, files."""

import asyncio
import contextlib
import html
import json
from collections.abc import AsyncIterator, Iterable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any
from urllib.parse import quote

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from impact.core.errors import ImpactError, Problem, problem
from impact.files.reading import read_text
from impact.files.resources import find
from impact.preview.edition import Guard, PreviewEdition, PreviewRequest
from impact.preview.pages import PageImageCache, PageResponse
from impact.preview.session import FORMS
from impact.preview.watch import Change, Folders, State, changes
from impact.preview.what_if import MIDDLE, STEPS, Moved, WhatIfPanel
from impact.preview.worker import PreviewWorker, SupersededError, WorkerLostError

MOST_LINES = 50_000
PAGE = Path(__file__).parent / "page"
STATIC = {
    "preview.css": "text/css; charset=utf-8",
    "preview.js": "text/javascript; charset=utf-8",
    "what-if.js": "text/javascript; charset=utf-8",
    "icon.svg": "image/svg+xml",
}
FONTS = {"regular.ttf": "SourceSans3-Regular.ttf", "semibold.ttf": "SourceSans3-SemiBold.ttf"}
MOST_BODY = 100_000  # bytes of a request
HEARTBEAT = 15.0  # a line is sent so often, which tells both ends that the other is there [s]
CHARTS = 20  # pictures of charts that are kept
FOREVER = {"Cache-Control": "private, max-age=31536000, immutable"}  # what has this name never changes


class Preview:
    def __init__(self, asked: PreviewRequest, worker: PreviewWorker | None = None) -> None:
        self.asked = asked
        self.worker = worker or PreviewWorker(asked)
        self.cache, self.sources = PageImageCache(), ProblemFiles()
        self.closing = asyncio.Event()
        self._revision = 0
        self._waiting: set[asyncio.Queue[int]] = set()
        self._good: dict[PreviewEdition, dict[str, Any]] = {}  # the last pages that were made of each edition
        self._charts: dict[str, bytes] = {}
        self._latest_move = 0
        self._folders = Folders.of((Path(asked.scenario).parent,), asked.data, asked.templates, house=asked.house)
        self._refolded = asyncio.Event()

    # Changes.

    async def watch(self) -> None:
        """Tell of changed files until the server closes."""
        seen: State = {}
        while not self.closing.is_set():
            stop = asyncio.Event()
            self._refolded.clear()
            waiter = asyncio.create_task(self._until_other_folders(stop))
            try:
                async for change in changes(self._folders, stop, seen):
                    await self.changed(change)
            finally:
                waiter.cancel()

    async def _until_other_folders(self, stop: asyncio.Event) -> None:
        closing, other = (asyncio.create_task(event.wait()) for event in (self.closing, self._refolded))
        try:
            await asyncio.wait({closing, other}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            stop.set()
            closing.cancel()
            other.cancel()

    async def changed(self, change: Change) -> None:
        """Forget what rests on changed files, and tell the browsers."""
        self._revision += 1  # first, so that what waits for its turn is not made of the older files
        with contextlib.suppress(WorkerLostError):
            await (self.worker.renew() if change == "data" else self.worker.ask("forget", change))
        for each in self._waiting:
            each.put_nowait(self._revision)

    def _watch_also(self, answer: PageResponse) -> None:
        folders = answer.watched or (Path(self.asked.scenario).parent,)
        wanted = Folders.of(folders, self.asked.data, self.asked.templates, answer.rests_on, self.asked.house)
        if wanted != self._folders:
            self._folders = wanted
            self._refolded.set()

    async def events(self, request: Request) -> Response:
        """Answer with a line whenever something changed."""

        async def lines() -> AsyncIterator[str]:
            told: asyncio.Queue[int] = asyncio.Queue()
            self._waiting.add(told)
            closing = asyncio.create_task(self.closing.wait())
            try:
                yield f"retry: 1000\nevent: revision\ndata: {self._revision}\n\n"
                while not closing.done():
                    coming = asyncio.create_task(told.get())
                    await asyncio.wait({coming, closing}, timeout=HEARTBEAT, return_when=asyncio.FIRST_COMPLETED)
                    if coming.done():
                        yield f"event: revision\ndata: {coming.result()}\n\n"
                    else:
                        coming.cancel()
                        yield ": still here\n\n"
            finally:
                closing.cancel()
                self._waiting.discard(told)

        return StreamingResponse(lines(), media_type="text/event-stream")

    # Pages.

    async def pages(self, request: Request) -> Response:
        """Answer with the pages of an edition, the last good ones where there are problems."""
        edition = PreviewEdition.of(request.query_params, self.asked.usual)
        whole = request.query_params.get("whole") == "yes"
        revision = self._revision
        answer: PageResponse = await self.worker.ask("pages", edition, whole, wanted=lambda: revision == self._revision)
        self._watch_also(answer)
        said: dict[str, Any] = {
            "revision": revision,
            "whole": answer.whole,
            "problems": [self._told(each, answer.files) for each in answer.problems],
            "remarks": [self._told(each, answer.files) for each in answer.remarks],
            "lacking": [self._told(each, answer.files) for each in answer.lacking],
            "choices": answer.choices,
            "scenario": self.asked.scenario,
            "usual": {name: getattr(self.asked.usual, name) for name in ("language", "theme", "paper")},
        }
        made = self._good.get(edition)
        if answer.pages is not None:
            sizes = await run_in_threadpool(self.cache.put, answer.pages)
            words = answer.pages.words if len(answer.pages.words) == len(sizes) else None
            made = self._good[edition] = {
                "id": answer.pages.id,
                "title": answer.pages.title,
                "language": answer.pages.language,
                "facts": answer.facts,
                "pages": [
                    {"width": width, "height": height, "words": words[at] if words else ""}
                    for at, (width, height) in enumerate(sizes)
                ],
                "words": "" if words else "\n\n".join(answer.pages.words),
            }
        return JSONResponse({**said, "stale": answer.pages is None, "made": made})

    def _told(self, each: Problem, files: Mapping[str, Path]) -> dict[str, Any]:
        link = ""
        if (file := files.get(each.file)) is not None:
            link = f"source/{self.sources.number(file)}" + (f"#L{each.line}" if each.line else "")
        place = ":".join(str(part) for part in (each.file, each.line or "") if part)
        return {"message": each.message, "where": each.where, "place": place, "link": link}

    async def picture(self, request: Request) -> Response:
        """Answer with a page as a picture."""
        name, number = request.path_params["name"], request.path_params["number"]
        try:
            scale = float(request.query_params.get("scale", "2"))
        except ValueError:
            raise ImpactError("scale: a number belongs here.") from None
        data = await run_in_threadpool(self.cache.picture, name, number, round(scale, 2))
        return Response(data, media_type="image/png", headers=FOREVER)

    # Moved inputs.

    async def panel(self, request: Request) -> Response:
        """Answer with the inputs that can be moved."""
        revision = self._revision
        panel: WhatIfPanel = await self.worker.ask(
            "panel",
            PreviewEdition.of(request.query_params, self.asked.usual),
            wanted=lambda: revision == self._revision,
        )
        said = {"language": panel.language, "draws": panel.draws, "steps": STEPS, "middle": MIDDLE}
        moved = {"sliders": [asdict(each) for each in panel.sliders], "start": self._figures(panel.start)}
        return JSONResponse({**said, **moved, "problems": [self._told(each, {}) for each in panel.problems]})

    async def move(self, request: Request) -> Response:
        """Answer with the key figures with inputs moved; a later request takes the place of this one."""
        body = await _body(request)
        self._latest_move += 1
        this = self._latest_move
        moved: Moved = await self.worker.ask(
            "moved",
            PreviewEdition.of(body, self.asked.usual),
            _steps(body),
            body.get("ranges") is True,
            wanted=lambda: this == self._latest_move,
        )
        return JSONResponse(self._figures(moved))

    def _figures(self, moved: Moved) -> dict[str, Any]:
        chart = ""
        if moved.chart:
            import hashlib

            name = hashlib.sha256(moved.chart).hexdigest()[:24]
            self._charts.pop(name, None)
            self._charts[name] = moved.chart
            while len(self._charts) > CHARTS:
                self._charts.pop(next(iter(self._charts)))
            chart = f"chart/{name}.svg"
        questions = [asdict(each) for each in moved.questions]
        problems = [self._told(each, {}) for each in moved.problems]
        return {
            "questions": questions, "title": moved.title, "chart": chart, "alt": moved.alt, "ranges": moved.ranges,
            "problems": problems,
        }  # fmt: skip

    async def chart(self, request: Request) -> Response:
        """Answer with a chart."""
        data = self._charts.get(request.path_params["name"])
        if data is None:
            raise ImpactError("This chart was replaced by newer ones.")
        return Response(data, media_type="image/svg+xml", headers=FOREVER)

    async def variant(self, request: Request) -> Response:
        """Save moved inputs as a scenario."""
        body = await _body(request)
        name = body.get("name")
        if not isinstance(name, str):
            raise ImpactError("name: a text belongs here.")
        saved = await self.worker.ask("variant", _steps(body), name)
        problems = [self._told(each, {}) for each in saved.problems]
        return JSONResponse({"file": saved.file, "text": saved.text, "problems": problems})

    # Files.

    async def download(self, request: Request) -> Response:
        """Answer with an edition as a file to save."""
        form = request.path_params["form"]
        made = await self.worker.ask("download", PreviewEdition.of(request.query_params, self.asked.usual), form)
        if made.problems:
            return _refused(made.problems, 409)
        named = f"attachment; filename*=UTF-8''{quote(made.name)}"
        return Response(made.content, media_type=FORMS[form], headers={"Content-Disposition": named})

    async def source(self, request: Request) -> Response:
        """Answer with the text of a file that a problem names."""
        return HTMLResponse(await run_in_threadpool(self.sources.page, request.path_params["number"]))


async def index(request: Request) -> Response:
    """Answer with the page itself."""
    return HTMLResponse((PAGE / "index.html").read_text(encoding="utf-8"))


async def static(request: Request) -> Response:
    """Answer with a file of the page."""
    name = request.path_params["name"]
    if name in STATIC:
        return Response((PAGE / name).read_bytes(), media_type=STATIC[name])
    if name in FONTS and (font := find("templates", f"fonts/{FONTS[name]}")) is not None:
        return Response(font.read_bytes(), media_type="font/ttf", headers=FOREVER)
    return Response("", 404)


async def _body(request: Request) -> dict[str, Any]:
    """Return what a request holds."""
    if request.headers.get("content-type", "").partition(";")[0] != "application/json":
        raise ImpactError("A request holds JSON.")
    data = b""
    async for part in request.stream():
        data += part
        if len(data) > MOST_BODY:
            raise ImpactError(f"A request holds at most {MOST_BODY:,} bytes.")
    try:
        body = json.loads(data)
    except (ValueError, RecursionError):
        raise ImpactError("A request holds JSON.") from None
    if not isinstance(body, dict):
        raise ImpactError("A request holds a JSON object.")
    return body


def _steps(body: Mapping[str, Any]) -> dict[str, int]:
    moved = body.get("moved")
    if not isinstance(moved, dict) or len(moved) > STEPS or not all(type(step) is int for step in moved.values()):
        raise ImpactError("moved: a step for each input belongs here.")
    return moved


def _refused(problems: Iterable[Problem], status: int) -> Response:
    return JSONResponse(
        {"problems": [{"message": str(each), "where": "", "place": "", "link": ""} for each in problems]}, status
    )


async def _wrong(request: Request, error: Exception) -> Response:
    return _refused([problem(str(error))], 500 if isinstance(error, WorkerLostError) else 400)


async def _superseded(request: Request, error: Exception) -> Response:
    return JSONResponse({"superseded": True}, 409)


async def _gone(request: Request, error: Exception) -> Response:
    return Response("", 400)


def application(preview: Preview, token: str, port: int | None = None) -> Guard:
    @contextlib.asynccontextmanager
    async def living(app: Starlette) -> AsyncIterator[None]:
        watching = asyncio.create_task(preview.watch())
        try:
            yield
        finally:
            preview.closing.set()
            preview.worker.end(at_once=True)
            watching.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await watching

    routes = [
        Route("/", index),
        Route("/events", preview.events),
        Route("/pages", preview.pages),
        Route("/page/{name:str}/{number:int}.png", preview.picture),
        Route("/what-if", preview.panel, methods=["GET"]),
        Route("/what-if", preview.move, methods=["POST"]),
        Route("/chart/{name:str}.svg", preview.chart),
        Route("/variant", preview.variant, methods=["POST"]),
        Route("/download/{form:str}", preview.download),
        Route("/source/{number:int}", preview.source),
        Route("/{name:str}", static),
    ]
    handlers: dict[Any, Any] = {
        ImpactError: _wrong, WorkerLostError: _wrong, SupersededError: _superseded, ClientDisconnect: _gone,
    }  # fmt: skip
    return Guard(Starlette(routes=routes, lifespan=living, exception_handlers=handlers), token, port)


class ProblemFiles:
    def __init__(self) -> None:
        self._files: list[Path] = []

    def number(self, file: Path) -> int:
        if file not in self._files:
            self._files.append(file)
        return self._files.index(file)

    def page(self, number: int) -> str:
        """Return the text of a file as a page, a line each, so that an address can point at one of them."""
        if not 0 <= number < len(self._files):
            raise ImpactError("No problem names such a file.")
        file = self._files[number]
        lines = read_text(file).split("\n")[:MOST_LINES]
        body = "\n".join(
            f'<li id="L{at}"><code>{html.escape(line) or "&nbsp;"}</code></li>'
            for at, line in enumerate(lines, start=1)
        )
        name = html.escape(str(file))
        return (
            f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{name}</title>'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            '<link rel="stylesheet" href="../preview.css"></head>'
            f'<body class="source"><main><h1>{name}</h1><ol class="lines">{body}</ol></main></body></html>'
        )
