"""Files of each format, made for tests."""

import io
import struct
import zlib

from PIL import Image

PDF = b"%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer << >>\n%%EOF\n"
CSV = "sku,quantity\nMUG,3\n茶,4\n".encode()


def picture(format_name: str, width: int = 8, height: int = 6, frames: int = 1) -> bytes:
    """A picture of a format, with so many frames."""
    made = [Image.new("RGB", (width, height), (19 * number, 90, 20)) for number in range(frames)]
    file = io.BytesIO()
    if frames > 1:
        made[0].save(file, format_name, save_all=True, append_images=made[1:])
    else:
        made[0].save(file, format_name)
    return file.getvalue()


def png_that_says_it_measures(width: int, height: int) -> bytes:
    """A PNG of few bytes with any size in its header."""
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        _chunk(kind, content)
        for kind, content in (
            (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
            (b"IDAT", zlib.compress(b"\0" * 1_000)),
            (b"IEND", b""),
        )
    )


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def _box(kind: bytes, content: bytes = b"") -> bytes:
    return struct.pack(">I4s", len(content) + 8, kind) + content


# As much of a film as can be told without a player.
MP4 = _box(b"ftyp", b"isom\0\0\0\0") + _box(b"moov", _box(b"mvhd", bytes(16))) + _box(b"mdat", bytes(range(200)))
WEBM = b"\x1a\x45\xdf\xa3\x87\x42\x82\x84webm" + b"\x18\x53\x80\x67\x88" + b"\x1f\x43\xb6\x75\x83\0\0\0"
