"""A digital signature in a field that a document already has, seen on its page; needs the extra `sign`.

The first signature of a document certifies it: from then on nothing but further signatures may be added. Each is
appended, so that those before it stay valid.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from impact.errors import ImpactError
from impact.pdf.file.signing import a_key_that_signs, encoded, loaded_key, named
from impact.texts import shortened

SIZE = 8  # of the letters of a signature [pt]
SEEN = "%(signer)s\n%(ts)s"  # who, and when: no words, so the same in every language
TIME = "%Y-%m-%d %H:%M UTC"


@dataclass(frozen=True)
class Key:
    """A key in a PKCS#12 file, with its password; None where it has none."""

    file: Path
    password: str | None = None


@dataclass(frozen=True)
class TimeOffice:
    """Who vouches for the time of a signature: an address on the network, or a key of one's own for it.

    Attributes:
        address: of an office that answers as RFC 3161 says. key: of a local one, in the place of an address.
    """

    address: str = ""
    key: Key | None = None


def sign_field(
    pdf: bytes,
    field: str,
    key: Key,
    fonts: Sequence[Path],
    *,
    certifies: bool,
    reason: str,
    office: TimeOffice | None = None,
    maker: str = "",
) -> bytes:
    """Return a document with a signature (PAdES) in one of its fields.

    Args:
        pdf: the document. field: name of a field that is not filled. key: that signs.
        fonts: files of fonts; the first that has all letters of the name is embedded, as PDF/A asks.
        certifies: whether this is the first signature. reason: shown by readers beside it. office: of time.
        maker: named as the program in the metadata, in the place of pyHanko; empty for its own name.

    Raises:
        ImpactError: pyHanko is not installed, the key cannot be used, or the office of time does not answer.
    """
    try:
        from pyhanko.pdf_utils.font.api import FontEngineFactory
        from pyhanko.pdf_utils.font.opentype import GlyphAccumulator
        from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
        from pyhanko.pdf_utils.layout import AxisAlignment, InnerScaling, SimpleBoxLayoutRule
        from pyhanko.pdf_utils.misc import PdfError
        from pyhanko.pdf_utils.text import TextBoxStyle
        from pyhanko.sign import fields, signers
        from pyhanko.sign.general import SigningError
        from pyhanko.stamp import TextStampStyle
    except ImportError:
        raise ImpactError("Signing needs pyHanko. Install it with: pip install 'impact-brief[sign]'") from None

    class Letters(FontEngineFactory):
        """The letters of the font, of which those in use get into the file."""

        def create_font_engine(self, writer: Any, obj_stream: Any = None) -> Any:
            """Return what sets them; from memory, since pyHanko's own leaves the file of the font open."""
            held = obj_stream or (writer.prepare_object_stream() if writer.stream_xrefs else None)
            return GlyphAccumulator(writer, io.BytesIO(font.read_bytes()), SIZE, obj_stream=held)

    about = signers.PdfSignatureMetadata(
        field_name=field,
        md_algorithm="sha256",
        subfilter=fields.SigSeedSubFilter.PADES,
        reason=reason,
        certify=certifies,
        docmdp_permissions=fields.MDPPerm.FILL_FORMS,
    )
    letters = TextBoxStyle(font=Letters(), font_size=SIZE)
    corner, as_it_is = AxisAlignment.ALIGN_MIN, InnerScaling.NO_SCALING
    place = SimpleBoxLayoutRule(corner, corner, inner_content_scaling=as_it_is)
    look = TextStampStyle(
        border_width=0, stamp_text=SEEN, timestamp_format=TIME, text_box_style=letters, inner_content_layout=place
    )
    signer = _signer(key)
    font = _with_letters(fonts, str(signer.subject_name), key.file)
    stamper = None if office is None else _stamper(office)
    output = io.BytesIO()
    try:
        writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    except Exception as error:  # pyHanko fails in many ways on a file that is damaged
        raise _damaged(error) from None
    with a_key_that_signs(key.file), named(maker):
        try:
            signers.PdfSigner(about, signer, timestamper=stamper, stamp_style=look).sign_pdf(writer, output=output)
        except (PdfError, SigningError, zlib.error) as error:
            raise _damaged(error) from None
        except Exception as error:
            if office is None or not office.address:
                raise
            raise ImpactError(
                f"{office.address}: this office of time gives no answer that can be used "
                f"({type(error).__name__}: {error}). Try later, or sign without --timestamp."
            ) from None
    return output.getvalue()


def _with_letters(fonts: Sequence[Path], name: str, file: Path) -> Path:
    """Return the first font with all letters of a name.

    Raises:
        ImpactError: there is none.
    """
    from fontTools.ttLib import TTFont

    for font in fonts:
        with TTFont(font, lazy=True) as opened:
            if {ord(letter) for letter in name} <= opened.getBestCmap().keys():
                return font
    raise ImpactError(f"{file}: no font here has all letters of '{shortened(name, 60)}', the name in its certificate.")


def _damaged(error: Exception) -> ImpactError:
    why = shortened(f"{type(error).__name__}: {error}", 120)
    return ImpactError(f"this document takes no signature: it is damaged, or does not allow one ({why}).")


def _signer(key: Key) -> Any:
    from pyhanko.sign import signers

    secret = encoded(key.password, key.file)
    data = loaded_key(key.file, secret)
    with a_key_that_signs(key.file):
        return signers.SimpleSigner.load_pkcs12_data(data, (), secret)


def _stamper(office: TimeOffice) -> Any:
    from pyhanko.sign import timestamps

    if office.key is None:
        from pyhanko.sign.timestamps.requests_client import HTTPTimeStamper

        return HTTPTimeStamper(office.address)  # type: ignore[no-untyped-call]
    local = _signer(office.key)
    return timestamps.DummyTimeStamper(local.signing_cert, local.signing_key)
