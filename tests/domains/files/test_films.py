"""Films are told by their boxes: whole ones, with something to play in them."""

import io
import struct

import pytest

from domains.files import Content, FileFormat, UnfitContent, recognise
from tests.pictures import CSV, MP4, PDF, WEBM, picture

FILMS = {FileFormat.MP4, FileFormat.WEBM}


def why_unfit(content: bytes) -> str:
    with pytest.raises(UnfitContent) as refused:
        recognise(io.BytesIO(content), FILMS)
    return str(refused.value)


def box(kind: bytes, content: bytes = b"", length: int | None = None) -> bytes:
    return struct.pack(">I4s", len(content) + 8 if length is None else length, kind) + content


FTYP, MOOV, MDAT = box(b"ftyp", b"isom\0\0\0\0"), box(b"moov"), box(b"mdat", b"abc")
LARGE = struct.pack(">I4sQ", 1, b"mdat", 19) + b"abc"
EBML = b"\x1a\x45\xdf\xa3\x87\x42\x82\x84webm"
SEGMENT = b"\x18\x53\x80\x67"


@pytest.mark.parametrize("content", [MP4, FTYP + MOOV + MDAT, FTYP + LARGE + MOOV, FTYP + MOOV + box(b"mdat", b"a", 0)])
def test_a_film_in_boxes_is_an_mp4(content: bytes) -> None:
    assert recognise(io.BytesIO(content), FILMS) == Content(FileFormat.MP4)


@pytest.mark.parametrize(
    "content", [WEBM, EBML + SEGMENT + b"\x83abc", EBML + SEGMENT + b"\x01" + b"\xff" * 7 + b"abc"]
)
def test_a_film_in_a_segment_is_a_webm(content: bytes) -> None:
    assert recognise(io.BytesIO(content), FILMS) == Content(FileFormat.WEBM)


@pytest.mark.parametrize(
    "content",
    [
        MP4[:-1],
        MP4 + b"\0",
        MP4 + b"<script>alert(1)</script>",
        FTYP + box(b"moov", b"", 7) + MDAT,
        FTYP + MOOV + struct.pack(">I4sQ", 1, b"mdat", 2**60),
        FTYP + MOOV + struct.pack(">I4s", 1, b"mdat"),
    ],
)
def test_an_mp4_whose_boxes_do_not_fill_it_is_broken(content: bytes) -> None:
    assert why_unfit(content) == "The MP4 is broken."


@pytest.mark.parametrize("content", [FTYP, FTYP + MDAT, FTYP + MOOV, box(b"ftyp", b"heic") + box(b"meta") + MDAT])
def test_an_mp4_without_a_film_is_none(content: bytes) -> None:
    assert why_unfit(content) == "The MP4 has no film in it."


def test_an_mp4_of_countless_boxes_is_not_read_to_its_end() -> None:
    assert why_unfit(FTYP + box(b"free") * 20_000 + MOOV + MDAT) == "The MP4 is in too many pieces."


@pytest.mark.parametrize("content", [EBML.replace(b"webm", b"matr") + SEGMENT + b"\x80", EBML[:6] + b"\0"])
def test_other_matroska_is_no_webm(content: bytes) -> None:
    assert why_unfit(content) == "The film is no WebM."


@pytest.mark.parametrize("content", [WEBM[:-1], WEBM + b"\0", EBML, EBML + SEGMENT, EBML[:4] + b"\0"])
def test_a_webm_whose_segment_does_not_fill_it_is_broken(content: bytes) -> None:
    assert why_unfit(content) == "The WebM is broken."


@pytest.mark.parametrize("content", [PDF, CSV, picture("PNG"), b""])
def test_anything_else_is_no_film(content: bytes) -> None:
    assert why_unfit(content) == "The file is none of MP4, WEBM."
