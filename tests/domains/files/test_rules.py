"""What files may be, what they are by their bytes, and whose links are ours."""

import io
from datetime import UTC, datetime, timedelta

import pytest
from PIL import Image

from domains import stores
from domains.files import (
    PURPOSES,
    Content,
    CreateUpload,
    FileFormat,
    Link,
    Links,
    LinkUse,
    UnfitContent,
    UploadPurpose,
    may_staff_send,
    recognise,
)
from domains.files.rules import contents
from domains.files.rules.contents import MAX_PIXELS
from domains.files.rules.files import LONGEST_NAME, plain_name, upload_problems
from tests.pictures import CSV, PDF, picture, png_that_says_it_measures

NOW = datetime(2026, 11, 11, 4, 0, tzinfo=UTC)
LINKS = Links("secret", "http://shop.test")
SHA256 = "ab" * 32
LARGEST = PURPOSES[UploadPurpose.IMAGE].max_bytes
PICTURES = PURPOSES[UploadPurpose.IMAGE].formats
ALL = frozenset(FileFormat)


def announced(filename: str = "gold.jpg", length: int = 1, sha256: str = SHA256) -> CreateUpload:
    return CreateUpload(UploadPurpose.IMAGE, filename, length, sha256)


def why_unfit(content: bytes, allowed: frozenset[FileFormat]) -> str:
    with pytest.raises(UnfitContent) as refused:
        recognise(io.BytesIO(content), allowed)
    return str(refused.value)


@pytest.mark.parametrize("name", ["PNG", "JPEG", "WEBP", "GIF"])
def test_a_picture_is_known_by_its_bytes_and_measured(name: str) -> None:
    assert recognise(io.BytesIO(picture(name)), PICTURES) == Content(FileFormat[name], 8, 6)


@pytest.mark.parametrize(("content", "is_a"), [(PDF, FileFormat.PDF), (CSV, FileFormat.CSV)])
def test_a_document_and_a_table_are_known_by_their_bytes(content: bytes, is_a: FileFormat) -> None:
    assert recognise(io.BytesIO(content), {is_a}) == Content(is_a)


def test_a_table_may_begin_with_a_byte_order_mark() -> None:
    assert recognise(io.BytesIO(b"\xef\xbb\xbf" + CSV), ALL).format is FileFormat.CSV


def test_letters_that_two_pieces_of_a_table_share_are_whole() -> None:
    long = b"a" * ((1 << 16) - 1) + "茶".encode()
    assert recognise(io.BytesIO(long), ALL).format is FileFormat.CSV


@pytest.mark.parametrize(
    "content",
    [b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"<html>", b"MZ\x90\0", PDF, CSV, b"", b"RIFF\0\0\0\0WAVE"],
)
def test_what_is_no_picture_is_refused_as_one(content: bytes) -> None:
    assert why_unfit(content, PICTURES) == "The file is none of GIF, JPEG, PNG, WEBP."


@pytest.mark.parametrize("content", [picture("PNG"), PDF])
def test_what_is_no_table_is_refused_as_one(content: bytes) -> None:
    assert why_unfit(content, frozenset({FileFormat.CSV})) == "The file is none of CSV."


@pytest.mark.parametrize("name", ["PNG", "JPEG", "WEBP", "GIF"])
def test_half_a_picture_is_refused(name: str) -> None:
    whole = picture(name, 64, 64)
    assert why_unfit(whole[: len(whole) // 2], PICTURES) == f"The {name} is broken."


def test_the_first_bytes_of_a_picture_before_a_page_make_no_picture() -> None:
    assert why_unfit(b"\x89PNG\r\n\x1a\n<script>alert(1)</script>", PICTURES).startswith("The file is no PNG")


def test_a_picture_of_the_most_pixels_is_looked_at() -> None:
    large = io.BytesIO()
    Image.new("1", (10_000, MAX_PIXELS // 10_000)).save(large, "PNG")
    assert recognise(large, PICTURES).width == 10_000


@pytest.mark.parametrize("width", [MAX_PIXELS // 5_000 + 1, 20_000, 60_000])
def test_a_picture_that_unfolds_to_too_many_pixels_is_never_unfolded(width: int) -> None:
    assert why_unfit(png_that_says_it_measures(width, 5_000), PICTURES) == "The picture has more than 50000000 pixels."


MOVES_TOO_MUCH = "A picture that moves has at most 1000 frames, of 25000000 pixels together."


@pytest.mark.parametrize("name", ["GIF", "PNG", "WEBP"])
def test_a_picture_that_moves_is_refused_for_the_pixels_of_all_its_frames(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(contents, "MAX_PIXELS_OF_ALL_FRAMES", 30_000)
    still, few, many = picture(name, 200, 151), picture(name, 100, 100, frames=3), picture(name, 100, 100, frames=4)
    assert recognise(io.BytesIO(still), PICTURES).width == 200
    assert recognise(io.BytesIO(few), PICTURES).width == 100
    assert why_unfit(many, PICTURES).startswith(MOVES_TOO_MUCH)


@pytest.mark.parametrize("name", ["GIF", "PNG", "WEBP"])
def test_a_picture_that_moves_is_refused_for_its_many_frames_however_small(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(contents, "MAX_FRAMES", 3)
    few, many = picture(name, frames=3), picture(name, frames=4)
    assert recognise(io.BytesIO(few), PICTURES).width == 8
    assert why_unfit(many, PICTURES).startswith(MOVES_TOO_MUCH)


@pytest.mark.parametrize("name", ["GIF", "PNG", "WEBP"])
def test_no_frame_is_read_behind_the_last_that_may_be(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(contents, "MAX_FRAMES", 3)
    read: list[int] = []
    plugin = type(Image.open(io.BytesIO(picture(name))))
    seek = plugin.seek

    def count(image: Image.Image, frame: int) -> None:
        read.append(frame)
        seek(image, frame)

    monkeypatch.setattr(plugin, "seek", count)
    why_unfit(picture(name, frames=40), PICTURES)
    assert max(read) == 3


def test_other_pictures_in_the_file_of_a_photo_are_none_of_its_frames(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(contents, "MAX_FRAMES", 1)
    assert recognise(io.BytesIO(picture("MPO", frames=2)), PICTURES).format is FileFormat.JPEG


def test_half_a_pdf_is_refused() -> None:
    assert why_unfit(PDF[:-6], ALL) == "The PDF is broken."


@pytest.mark.parametrize("content", [b"sku\xff,1", "sku".encode("utf-16"), b"sku,\xe8"])
def test_a_table_in_another_encoding_is_refused(content: bytes) -> None:
    assert why_unfit(content, ALL) == "The table is no text in UTF-8."


@pytest.mark.parametrize("character", ["\0", "\x1b", "\x7f"])
def test_a_table_with_control_characters_is_refused(character: str) -> None:
    assert why_unfit(f"sku,1{character}".encode(), ALL) == "The table has characters that no text has."


@pytest.mark.parametrize("length", [1, LARGEST])
def test_the_smallest_and_the_largest_file_may_be_sent(length: int) -> None:
    assert upload_problems(announced(length=length)) == []


@pytest.mark.parametrize("length", [-1, 0, LARGEST + 1])
def test_a_file_of_no_bytes_or_too_many_is_refused(length: int) -> None:
    assert [(each.code, each.field) for each in upload_problems(announced(length=length))] == [("INVALID", ("bytes",))]


@pytest.mark.parametrize("sha256", ["", "ab" * 31, "ab" * 33, "zz" * 32, SHA256 + "\n", "１" * 64])
def test_what_is_no_digest_is_refused(sha256: str) -> None:
    assert [each.field for each in upload_problems(announced(sha256=sha256))] == [("sha256",)]


def test_all_that_is_wrong_is_said_at_once() -> None:
    found = upload_problems(announced("  ", 0, ""))
    assert [(each.code, each.field) for each in found] == [
        ("REQUIRED", ("filename",)),
        ("INVALID", ("bytes",)),
        ("INVALID", ("sha256",)),
    ]


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("gold.jpg", "gold.jpg"),
        ("../../etc/passwd", "passwd"),
        ("C:\\photos\\gold.jpg", "gold.jpg"),
        ("..", ""),
        ("/", ""),
        ("gold\r\nX: y.jpg", "goldX: y.jpg"),
        ("gold\u202egpj.exe", "goldgpj.exe"),
        ("茶.png", "茶.png"),
        ("x" * 300 + ".png", "x" * (LONGEST_NAME - 4) + ".png"),
    ],
)
def test_of_a_name_only_what_can_be_shown_is_kept(sent: str, kept: str) -> None:
    assert plain_name(sent) == kept


@pytest.mark.parametrize("purpose", UploadPurpose)
def test_the_permissions_of_a_purpose_are_some_that_staff_can_have(purpose: UploadPurpose) -> None:
    assert PURPOSES[purpose].staff <= stores.PERMISSIONS.keys()


def test_staff_send_with_any_one_permission_of_the_purpose() -> None:
    assert may_staff_send(UploadPurpose.TABLE, {"orders.read", "orders.ship"})
    assert not may_staff_send(UploadPurpose.TABLE, {"orders.read", "cms.page.write"})


def test_a_link_says_what_it_was_made_of() -> None:
    url = LINKS.url(LinkUse.UPLOAD, 12, NOW)
    base, _, token = url.rpartition("?token=")
    assert base == "http://shop.test/uploads"
    assert LINKS.read(LinkUse.UPLOAD, token) == Link(12, NOW)


def test_no_part_of_a_link_can_be_changed() -> None:
    token = LINKS.url(LinkUse.UPLOAD, 12, NOW).rpartition("=")[2]
    number, expires, signature = token.split("-", 2)
    later = int((NOW + timedelta(days=1)).timestamp())
    flipped = ("A" if signature[0] != "A" else "B") + signature[1:]
    forged = [f"13-{expires}-{signature}", f"{number}-{later}-{signature}", f"{number}-{expires}-{flipped}"]
    forged += [token + "A", token[:-1], token + "\n", "", "../../etc/passwd", f"{number}-{expires}-"]
    assert [LINKS.read(LinkUse.UPLOAD, each) for each in forged] == [None] * len(forged)


def test_a_link_for_one_use_is_none_for_another_nor_for_another_shop() -> None:
    token = LINKS.url(LinkUse.UPLOAD, 12, NOW).rpartition("=")[2]
    assert LINKS.read(LinkUse.DOWNLOAD, token) is None
    assert Links("other", "http://shop.test").read(LinkUse.UPLOAD, token) is None
