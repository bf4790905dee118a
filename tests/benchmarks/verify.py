"""How long it takes to verify a brief, beside making it: `python tests/benchmarks/verify.py [SCENARIO] [RUNS]`.

The baseline is the brief itself with nothing cached; it is verified with nothing cached, without and with a signature,
whose certificate is trusted.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from _measure import ROOT, RUNS, Program, compare, impact
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, pkcs12

BUDGET, BUDGET_SIGNED = 1.6, 1.9


def _key(folder: Path) -> tuple[Path, Path]:
    """Return the key of a made-up office, and its certificate."""
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "A made-up office")])
    no = dict.fromkeys(("key_encipherment", "data_encipherment", "key_agreement", "key_cert_sign", "crl_sign"), False)
    usage = x509.KeyUsage(
        digital_signature=True, content_commitment=True, **no, encipher_only=False, decipher_only=False
    )
    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), 1, now - timedelta(days=1), now + timedelta(days=1))
        .add_extension(usage, critical=True)
        .sign(key, hashes.SHA256())
    )
    held, shown = folder / "office.p12", folder / "office.pem"
    held.write_bytes(pkcs12.serialize_key_and_certificates(b"office", key, certificate, None, NoEncryption()))
    shown.write_bytes(certificate.public_bytes(Encoding.PEM))
    return held, shown


def _brief(scenario: str, file: Path, *more: str) -> None:
    command = [sys.executable, "-m", "impact", "brief", scenario, "-q", "-o", str(file), *more]
    subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    scenario, runs = (*sys.argv[1:], *("byd-jizzakh", str(RUNS))[len(sys.argv) - 1 :])
    with tempfile.TemporaryDirectory() as place:
        plain, signed = Path(place, "plain.pdf"), Path(place, "signed.pdf")
        key, certificate = _key(Path(place))
        _brief(scenario, plain)
        _brief(scenario, signed, "--sign", str(key))
        compare(
            Program(f"B: impact brief {scenario}", ("-m", "impact", "brief", scenario)),
            impact("verify", str(plain), budget=BUDGET),
            impact("verify", str(signed), "--trust", str(certificate), budget=BUDGET_SIGNED),
            runs=int(runs),
        )
