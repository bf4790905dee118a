"""What all tests share: tools that may be absent, the repository and its files."""

import gc
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from threadpoolctl import threadpool_limits

ROOT = Path(__file__).resolve().parent.parent
# What is made once for all tests, the reading of what is printed, and forgeries are imported by their bare names.
sys.path[:0] = [str(ROOT / "tests" / name) for name in ("shared", "strangers", "verify")]

from fixture_types import Done, Impact, Run  # noqa: E402
from made_once import FOLDER, close_folder, open_folder  # noqa: E402

# marker -> for each need, any one of these programs or files will do
TOOLS: dict[str, tuple[tuple[str, ...], ...]] = {
    "browser": (
        ("chromium", "chromium-browser", "google-chrome"),
        ("chromedriver",),
        (os.environ.get("IMPACT_AXE_CORE", "axe.min.js of axe-core, named by IMPACT_AXE_CORE"),),
    ),
    "libreoffice": (("soffice", "libreoffice"),),
    "java": (("java",), ("javac",), ("/usr/share/java/jaxb-runtime.jar",)),
    "poppler": (("pdftoppm",), ("pdftotext",)),
    "qpdf": (("qpdf",),),
}

# No deadline: wall-clock assertions do not belong in tests. No database: tests write under tmp_path only.
settings.register_profile("usual", deadline=None, database=None, max_examples=25)
settings.register_profile("thorough", settings.get_profile("usual"), max_examples=250)
settings.load_profile(os.environ.get("IMPACT_TESTS_EXAMPLES", "usual"))

# Where no byte code may lie beside the sources it is kept in a folder of the tests: they start some three hundred
# processes, each of which would compile the whole package.
if sys.dont_write_bytecode:
    sys.pycache_prefix = os.environ["PYTHONPYCACHEPREFIX"] = str(ROOT / ".pytest_cache" / "byte-code")
    sys.dont_write_bytecode = False
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

# As the command does: threads of linear algebra that wait for each other take longer than the sums. The seeds of
# pytest-randomly have loaded numpy before, so that its variable comes too late.
threadpool_limits(1, user_api="blas")

# As the command does, which sets 200,000: a search for cycles looks at all tests and all shared studies each time, and
# was a fifth of a whole run.
gc.set_threshold(200_000, 50, 100)


def absent(marker: str) -> list[str]:
    return [
        " or ".join(choices)
        for choices in TOOLS[marker]
        if not any(shutil.which(choice) or (choice.startswith("/") and Path(choice).exists()) for choice in choices)
    ]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-readme", action="store_true", help="write the generated pages of the guide anew")


def pytest_configure(config: pytest.Config) -> None:
    """Open the folder of what is made once, before the workers start, and remove it when all are through."""
    if not hasattr(config, "workerinput"):
        folder = open_folder()
        config.add_cleanup(lambda: close_folder(folder))


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the cases of a sampled test that the usual run leaves out: the same ones in whatever order they come."""
    cases: dict[tuple[str, str], list[pytest.Item]] = {}
    for item in sorted(items, key=lambda item: item.nodeid):  # pytest-randomly has shuffled them
        if item.get_closest_marker("sampled") is not None and item.get_closest_marker("slow") is None:
            cases.setdefault((str(item.path), getattr(item, "originalname", item.name)), []).append(item)
    for found in cases.values():
        mark = found[0].get_closest_marker("sampled")
        assert mark is not None
        many = min(int(mark.args[0]), len(found))
        kept = {round(place * (len(found) - 1) / max(many - 1, 1)) for place in range(many)}
        for place, item in enumerate(found):
            if place not in kept:
                item.add_marker(pytest.mark.slow)


def pytest_collection_finish() -> None:
    """Leave what is there for the whole run, tests and modules, out of later searches for cycles."""
    gc.collect()
    gc.freeze()


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    """Leave out helpers and scripts under tests/, which `--doctest-modules` would import to look for examples."""
    return True if collection_path.suffix == ".py" and not collection_path.name.startswith("test_") else None


def pytest_runtest_setup(item: pytest.Item) -> None:
    for marker in sorted(TOOLS):
        if item.get_closest_marker(marker) and (missing := absent(marker)):
            pytest.skip(f"{marker}: this machine has no {', no '.join(missing)}")


@pytest.fixture(autouse=True, scope="session")
def _own_settings() -> Iterator[None]:
    """Keep a test run away from the settings of this machine."""
    run = Path(os.environ[FOLDER])
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("IMPACT_CONFIG", str(run / "impact-config"))
        patch.setenv("IMPACT_PROFILE", "none")  # no test rests on a profile of this machine, nor on its language
        for name in ("IMPACT_LANGUAGE", "LC_ALL", "LC_MESSAGES"):
            patch.delenv(name, raising=False)
        patch.setenv("LANG", "C.UTF-8")
        yield


@pytest.fixture(scope="module")
def shipped_data_read_once() -> Iterator[None]:
    """Read the shipped data once in a process, for tests that look at many scenarios and change no shipped data."""
    from data_once import data_once

    with data_once():
        yield


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def repository_files() -> list[str]:
    """Return the paths, with `/`, of all files that are or could be committed."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if listing.returncode:
        pytest.skip(f"not a git checkout: {listing.stderr.strip()}")
    return sorted(path for path in set(listing.stdout.split("\0")) if path and (ROOT / path).exists())


@pytest.fixture
def impact(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Impact:
    """Return `impact("run", "byd-jizzakh")`: the command in this process, run in tmp_path.

    Whatever leaves it but SystemExit would have been a traceback.
    """
    from impact.__main__ import main

    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")

    def run(*args: str) -> Done:
        with monkeypatch.context() as patch:
            patch.setattr(sys, "argv", ["impact", *args])
            capsys.readouterr()
            with pytest.raises(SystemExit) as stopped:
                main()
        out, err = capsys.readouterr()
        code = stopped.value.code
        return Done(code if isinstance(code, int) else 0 if code is None else 1, out, err)

    return run


@pytest.fixture
def strangers_forgotten(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Take what a test has registered out again, so that other tests know the shipped kinds alone."""
    from kinds_of_strangers import forget_strangers

    from impact.core import registry

    monkeypatch.setenv(registry.OWN_KINDS, "")
    monkeypatch.setattr(sys, "path", list(sys.path))
    yield
    forget_strangers()


@pytest.fixture
def run_impact(tmp_path: Path) -> Run:
    """Return a function that runs `impact ARGS` in a new process, in a folder of its own.

    After the run, `modules.txt` in that folder names the modules that were imported.
    """
    code = (
        "import atexit, pathlib, sys\n"
        "sys.argv[0] = 'impact'\n"
        "note = pathlib.Path('modules.txt').absolute()\n"
        "atexit.register(lambda: note.write_text('\\n'.join(sorted(sys.modules)), encoding='utf-8'))\n"
        "from impact.__main__ import main\n"
        "main()\n"
    )

    def run(*args: str, **variables: str) -> subprocess.CompletedProcess[str]:
        return _run([sys.executable, "-c", code, *args], tmp_path, **variables)

    return run


@pytest.fixture
def verapdf(tmp_path: Path) -> Run:
    """Return a function that runs the reference validator: `verapdf("ua1,3a", file)`; mark such tests `java`."""

    def run(profiles: str, *pdfs: Path) -> subprocess.CompletedProcess[str]:
        return _run(["bash", str(ROOT / ".ci" / "verapdf"), profiles, *map(str, pdfs)], tmp_path)

    return run


def _run(command: list[str], folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a command with this interpreter, the checkout first on its path and output of a fixed width."""
    own = {"PYTHON": sys.executable, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "COLUMNS": "80", "NO_COLOR": "1"}
    return subprocess.run(
        command,
        cwd=folder,
        env=os.environ | own | variables,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
