"""Names that come out of files and become parts of paths: plain, relative, short and printable, on every system."""

from impact.core.errors import ImpactError
from impact.core.text import shortened, unseen

MOST = 120  # bytes: file systems take 255, and names get endings
_NEVER = frozenset('/\\:*?"<>|\n\t')
_DEVICES = frozenset(
    ("con", "prn", "aux", "nul", *(f"com{digit}" for digit in range(1, 10)), *(f"lpt{digit}" for digit in range(1, 10)))
)


def is_plain(name: str) -> bool:
    """Return whether a name is that of a file or a folder itself, and of nothing elsewhere."""
    return (
        0 < len(name.encode("utf-8", "surrogatepass")) <= MOST
        and _NEVER.isdisjoint(name)
        and not unseen(name)
        and name[0] not in ".- "
        and name[-1] not in ". "
        and name.partition(".")[0].strip().lower() not in _DEVICES
    )


def plain(name: str, what: str) -> str:
    """Return a name that is plain.

    Raises:
        ImpactError: It is not plain.
    """
    if is_plain(name):
        return name
    raise ImpactError(
        f"{what}: '{shortened(name, 60)}' cannot be the name of a file. Use letters, digits, '.', '-' and '_', "
        f"at most {MOST} bytes, with no '.' or blank at either end and no '-' at the start."
    )
