"""Keys that sign: PKCS#12 files and files of passwords."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from importlib.util import find_spec
from pathlib import Path
from random import Random

from kind import XYZ, Kind
from mutations import in_bytes

from impact import api

_PASSWORDS = (
    b"word",
    b"word\n",
    b"other",
    b"",
    b"\n",
    b"\0",
    b"wo\0rd",
    b"\xff\xfe",
    b"\xef\xbb\xbfword",
    b"w" * 100_000,
    "слово".encode(),
    b"word\r\n",
)


class KeyFiles(Kind):
    """Key files, where pyHanko is installed."""

    share = 4

    def possible(self) -> bool:
        """Return whether files can be signed here."""
        return find_spec("pyhanko") is not None

    def warm(self, folder: Path) -> None:
        """Make two keys and a file to sign, and sign it."""
        from impact.pdf.file.signing import sign

        self._seeds = _keys()
        pdf = api.brief(api.run("xyz", data=[XYZ], draws=20), folder / "x.pdf", document="summary")
        self._pdf = pdf.read_bytes()
        (folder / "key.p12").write_bytes(self._seeds[0])
        sign(self._pdf, folder / "key.p12", "word")

    def make(self, chance: Random, place: Path) -> str:
        """Write `key.p12` and `password.txt`."""
        seed = chance.choice(self._seeds)
        (place / "key.p12").write_bytes(seed if chance.random() < 0.2 else in_bytes(chance, seed))
        (place / "password.txt").write_bytes(chance.choice((b"word", b"word", *_PASSWORDS)))
        return chance.choice(("with", "with", "with", "without"))

    def attempt(self, way: str, place: Path) -> Iterator[str]:
        """Sign."""
        from impact.pdf.file.signing import read_password, sign

        password = read_password(Path("password.txt")) if way == "with" else None
        sign(self._pdf, Path("key.p12"), password)
        yield from ()


def _keys() -> list[bytes]:
    """Return a key that a password locks and one that none does."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, NoEncryption, pkcs12

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Made-up Office")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    locks = (BestAvailableEncryption(b"word"), NoEncryption())
    return [pkcs12.serialize_key_and_certificates(b"office", key, certificate, None, lock) for lock in locks]
