"""Writing: all files or none, folders that change places, what is no file, what a killed process leaves."""

import os
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from impact.core.errors import ImpactError
from impact.files import file_named, recover, writable, writable_folder, write_file, write_files, write_folder, writing


def content(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def of_test(folder: Path) -> bool:
    return (folder / "mark").is_file()


def failing(call: Callable[..., object], at: int) -> Callable[..., object]:
    calls: list[object] = []

    def called(*args: object) -> object:
        calls.append(args)
        if len(calls) == at:
            raise OSError(28, "No space left on device")
        return call(*args)

    return called


def test_a_file_that_does_not_take_its_place_is_reported_and_all_stay_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in "ac":
        (tmp_path / name).write_bytes(b"old")
    new = {tmp_path / name: b"new" for name in "abc"}
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", failing(Path.replace, 3))
        with pytest.raises(
            ImpactError, match=r"c: .*No space left on device\. What was there is untouched\. Free space"
        ):
            write_files(new)
    assert content(tmp_path) == {"a": b"new", "b": b"new", "c": b"old"}
    write_files(new)
    assert content(tmp_path) == dict.fromkeys("abc", b"new")


@pytest.mark.parametrize("at", [1, 2])
def test_a_disk_that_is_full_before_the_last_file_changes_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    (tmp_path / "a").write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", failing(os.fsync, at))
    with pytest.raises(ImpactError, match="No space left on device"):
        write_files({tmp_path / "a": b"new", tmp_path / "b": b"new"})
    assert content(tmp_path) == {"a": b"old"}


def test_modes_are_kept_and_new_files_follow_the_umask(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mine").write_bytes(b"")
    (tmp_path / "mine").chmod(0o600)
    before = os.umask(0o027)
    monkeypatch.setattr(os, "umask", lambda *_: pytest.fail("another thread makes files with that mask"))
    try:
        write_files({tmp_path / "mine": b"1", tmp_path / "new": b"1"})
        write_folder(tmp_path / "x", {"mark": b"1"}, of_test)
    finally:
        monkeypatch.undo()
        os.umask(before)
    modes = {path.name: path.stat().st_mode & 0o777 for path in tmp_path.rglob("*")}
    assert modes == {"mine": 0o600, "new": 0o640, "x": 0o750, "mark": 0o640}
    (tmp_path / "x").chmod(0o700)
    (tmp_path / "x" / "mark").chmod(0o600)
    write_folder(tmp_path / "x", {"mark": b"2"}, of_test)
    assert [(tmp_path / name).stat().st_mode & 0o777 for name in ("x", "x/mark")] == [0o700, 0o600]


def test_a_link_to_a_file_stays_and_what_it_leads_to_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "file").write_bytes(b"old")
    for name, leads_to in {"link": "deep/file", "to nothing": "deep/new"}.items():
        (tmp_path / name).symlink_to(leads_to)
        write_file(tmp_path / name, b"new")
        assert (tmp_path / name).is_symlink()
        assert content(tmp_path / "deep")[leads_to.removeprefix("deep/")] == b"new"
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(ImpactError, match="loop: this link leads to itself"):
        writable(tmp_path / "loop")
    (tmp_path / "far").symlink_to("nosuch/file")
    with pytest.raises(ImpactError, match=r"far: there is no folder .*nosuch"):
        writable(tmp_path / "far")


def test_two_names_of_one_file_are_refused(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("file")
    with pytest.raises(ImpactError, match="same file as"):
        write_files({tmp_path / "file": b"1", tmp_path / "link": b"2"})
    assert content(tmp_path) == {}


def test_a_link_of_another_user_in_a_folder_open_to_all_is_not_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As Linux does where it opens files; here every other user is one."""
    tmp_path.chmod(0o1777)
    (tmp_path / "link").symlink_to("file")
    writable(tmp_path / "link")
    owner, stat = os.getuid(), Path.stat
    monkeypatch.setattr(os, "getuid", lambda: owner + 1)

    def of_root(self: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        held = list(stat(self, follow_symlinks=follow_symlinks))
        held[4] = owner + 2 if self == tmp_path else held[4]
        return os.stat_result(held)

    monkeypatch.setattr(Path, "stat", of_root)
    with pytest.raises(ImpactError, match="made by another user"):
        writable(tmp_path / "link")


def test_what_is_no_file_is_refused_and_left(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with socket.socket(socket.AF_UNIX) as listener:
        here = Path.cwd()
        os.chdir(tmp_path)  # the path of a socket has at most about 100 bytes
        try:
            listener.bind("socket")
        finally:
            os.chdir(here)
        (tmp_path / "link").symlink_to("pipe")
        for path, what in {
            tmp_path / "pipe": "a pipe", tmp_path / "socket": "a socket", Path("/dev/null"): "a device",
            tmp_path / "link": "a pipe",
        }.items():  # fmt: skip
            before = path.stat()
            with pytest.raises(ImpactError, match=f"{path.name}: {what} is there, and no file"):
                writable(path)
            with pytest.raises(ImpactError, match=f"{path.name}: {what} is there, and no file"):
                write_file(path, b"1")
            assert path.stat().st_mode == before.st_mode
    with pytest.raises(ImpactError, match="something else is there"):
        write_folder(tmp_path / "pipe", {"mark": b""}, of_test)


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("x" * 300, "the name has 300 bytes"),
        ("я" * 200, "the name has 400 bytes"),
        ("a\0b", r"a\\u0000b: the name holds the character NUL"),
        ("a\udcffb", r"a\\udcffb: the name is no UTF-8 text"),
        ("a\ud800b", "the name is no UTF-8 text"),
        ("\x1b[2Jx/y", r"\\u001b\[2Jx/y: there is no folder"),
        ("/".join(["y" * 200] * 30), "30|name|folder"),
    ],
)
def test_a_name_that_is_none_gives_one_clear_message(tmp_path: Path, name: str, says: str) -> None:
    for call in (writable, lambda path: write_file(path, b""), lambda path: write_folder(path, {"mark": b""}, of_test)):
        with pytest.raises(ImpactError, match=says) as caught:
            call(tmp_path / name)
        assert "\x1b" not in str(caught.value)
    assert not recover(tmp_path / name, of_test)
    assert list(tmp_path.iterdir()) == []


def test_what_ends_like_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(ImpactError, match=r"nosuch\.pdf/: there is no folder of that name"):
        file_named(f"{tmp_path}/nosuch.pdf/")
    assert file_named(f"{tmp_path}/new/") == tmp_path / "new"
    assert file_named(f"{tmp_path}/") == tmp_path
    assert file_named(f"{tmp_path}/x") == tmp_path / "x"


@pytest.mark.parametrize("name", ["../x", "a/../../x", "/x", "a//b", "a/./b", "a/b/../c", "", "con", "a\nb", "."])
def test_names_in_a_folder_stay_in_it(tmp_path: Path, name: str) -> None:
    with pytest.raises(ImpactError, match="cannot be the name of a file"):
        write_folder(tmp_path / "x", {"mark": b"", name: b""}, of_test)
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_process_left_is_removed_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "file"
    left = writing.new_name(target).name
    kept = {writing.new_name(tmp_path / "other").name, ".file.old", ".file.123.part", ".impact-x.part", f"x{left}"}
    for each in (*kept, left):
        (tmp_path / each).write_bytes(b"left")
    write_file(target, b"new")
    assert set(content(tmp_path)) == kept | {"file"}


KILLED = """
import os, sys
from pathlib import Path
from impact.files import writing
rename = Path.rename
def killed(self, to):
    return os._exit(9) if {when} else rename(self, to)
Path.rename = killed
writing.write_folder(Path(sys.argv[1]), {{"mark": b"new", "data": b"new"}}, lambda folder: (folder / "mark").is_file())
"""
BEFORE = 'to.suffix == ".old"'
BETWEEN = 'self.suffix == ".part"'
AFTER = 'self.suffix == ".old"'


def killed(folder: Path, when: str) -> None:
    code = [sys.executable, "-c", KILLED.format(when=when), str(folder)]
    assert subprocess.run(code, check=False).returncode == 9


@pytest.mark.parametrize(("when", "data"), [(BEFORE, b"old"), (BETWEEN, b"old"), (AFTER, b"new")])
def test_a_process_killed_at_any_place_loses_no_folder(tmp_path: Path, when: str, data: bytes) -> None:
    folder = tmp_path / "x"
    write_folder(folder, {"mark": b"old", "data": b"old"}, of_test)
    killed(folder, when)
    assert len(list(tmp_path.iterdir())) == 2
    assert recover(folder, of_test) == (when == BETWEEN)
    assert content(folder)["data"] == data
    write_folder(folder, {"mark": b"newer"}, of_test)
    assert content(tmp_path) == {"x/mark": b"newer"}


def test_a_folder_moved_aside_is_put_back_by_who_writes_next_even_in_vain(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "x"
    write_folder(folder, {"mark": b"old"}, of_test)
    killed(folder, BETWEEN)
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", failing(os.fsync, 1))
        with pytest.raises(ImpactError, match="No space left"):
            write_folder(folder, {"mark": b"new"}, of_test)
    assert content(tmp_path) == {"x/mark": b"old"}


def test_what_somebody_puts_there_at_the_last_moment_is_not_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`ours` refuses a folder with notes; the notes come while the new folder is written."""
    folder = tmp_path / "x"
    rename = Path.rename

    def ours(place: Path) -> bool:
        return of_test(place) and not (place / "notes").exists()

    def late(self: Path, to: Path) -> Path:
        (self / "notes").write_bytes(b"mine")
        return rename(self, to)

    write_folder(folder, {"mark": b"old"}, ours)
    monkeypatch.setattr(Path, "rename", late)
    with pytest.raises(ImpactError, match="something else is there"):
        write_folder(folder, {"mark": b"new"}, ours)
    assert content(tmp_path) == {"x/mark": b"old", "x/notes": b"mine"}


def test_nobody_moves_a_folder_aside_while_it_is_looked_at(tmp_path: Path) -> None:
    import fcntl

    seen: list[bool] = []

    def ours(folder: Path) -> bool:
        handle = os.open(tmp_path, os.O_RDONLY)
        with pytest.raises(BlockingIOError):
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        os.close(handle)
        seen.append(True)
        return True

    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "mark").write_bytes(b"1")
    writable_folder(tmp_path / "x", ours)
    assert seen == [True]
