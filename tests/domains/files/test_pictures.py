"""Pictures are made anew of their pixels alone, in several sizes, of which their address says all."""

import io
import struct
from collections.abc import Mapping
from typing import Any

import pytest
from PIL import Image, ImageCms, PngImagePlugin

from domains.files import (
    Content,
    File,
    FileFormat,
    UnfitContent,
    picture_path,
    picture_sources,
    recognise,
    stored_size,
    thumbnail,
)
from domains.files.rules.pictures import FULL, Picture, all_names, made_anew, sizes_of
from tests.pictures import picture

SECRET = b"where it was taken"
ORIENTATION, DESCRIPTION = 0x112, 0x10E


def drawn(content: bytes) -> Picture:
    file = io.BytesIO(content)
    return made_anew(file, recognise(file, set(FileFormat)), io.BytesIO())


def opened(content: bytes) -> Image.Image:
    return Image.open(io.BytesIO(content))


def whole(made: Picture) -> bytes:
    made.file.seek(0)
    return made.file.read()


def saved(image: Image.Image, format_name: str, **options: Any) -> bytes:
    file = io.BytesIO()
    image.save(file, format_name, **options)
    return file.getvalue()


def of_camera(orientation: int) -> Image.Exif:
    exif = Image.Exif()
    exif[ORIENTATION], exif[DESCRIPTION] = orientation, SECRET.decode()
    return exif


def hiding() -> Mapping[str, bytes]:
    """Pictures with something said in each place where their formats have one."""
    image, words = Image.new("RGB", (30, 20), "red"), PngImagePlugin.PngInfo()
    words.add_text("Comment", SECRET.decode())
    exif = of_camera(1)
    return {
        "JPEG": saved(image, "JPEG", exif=exif, comment=SECRET, xmp=SECRET) + SECRET,
        "PNG": saved(image, "PNG", exif=exif, pnginfo=words) + SECRET,
        "WEBP": saved(image, "WEBP", exif=exif.tobytes(), xmp=SECRET) + SECRET,
        "GIF": saved(image, "GIF", comment=SECRET) + SECRET,
    }


@pytest.mark.parametrize("name", ["JPEG", "PNG", "WEBP", "GIF"])
def test_nothing_that_hid_in_a_picture_is_left(name: str) -> None:
    sent = hiding()[name]
    made = drawn(sent)
    assert SECRET in sent
    assert all(SECRET not in each for each in (whole(made), *made.sizes.values()))
    assert opened(whole(made)).format == name


def test_a_picture_stands_as_its_camera_was_held() -> None:
    left_red = Image.new("RGB", (60, 30), "blue")
    left_red.paste("red", (0, 0, 30, 30))
    made = drawn(saved(left_red, "JPEG", exif=of_camera(6), quality=95))
    turned = opened(whole(made)).convert("RGB")
    assert (made.content.width, made.content.height, turned.size) == (30, 60, (30, 60))
    red, _, blue = turned.getpixel((15, 10))  # type: ignore[misc]
    assert red > 200 > 100 > blue
    assert turned.getexif().get(ORIENTATION) is None


def test_a_photo_whose_camera_said_nonsense_is_drawn_all_the_same() -> None:
    # Held on its side, and as wide as the word abc.
    words = struct.pack("<HHHI4sHHI4s", 2, 0x112, 3, 1, b"\6\0\0\0", 0x100, 2, 4, b"abc\0")
    exif = b"Exif\0\0II*\0\x08\0\0\0" + words + bytes(4)
    assert drawn(saved(Image.new("RGB", (60, 30), "red"), "JPEG", exif=exif)).content.height == 60


def test_what_cannot_be_drawn_is_refused_as_broken() -> None:
    whole_one = picture("JPEG", 300, 200)
    half = whole_one[: len(whole_one) // 2]
    with pytest.raises(UnfitContent, match="The JPEG is broken"):
        made_anew(io.BytesIO(half), Content(FileFormat.JPEG, 300, 200), io.BytesIO())


def test_colours_are_those_that_the_profile_meant() -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
    plain, srgb = Image.new("RGB", (10, 10), (10, 200, 30)), ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    # Of this one red is blue.
    odd = srgb.tobytes().replace(b"rXYZ", b"....").replace(b"bXYZ", b"rXYZ").replace(b"....", b"bXYZ")
    made = drawn(saved(plain, "PNG", icc_profile=odd))
    assert opened(whole(made)).getpixel((5, 5)) == (30, 200, 10)
    assert "icc_profile" not in opened(whole(made)).info
    # One that does not fit the pixels says nothing of them.
    made = drawn(saved(plain, "PNG", icc_profile=lab.tobytes()))
    assert opened(whole(made)).getpixel((5, 5)) == (10, 200, 30)


@pytest.mark.parametrize(
    ("name", "width", "names"),
    [
        ("JPEG", 1_601, ["160.webp", "160.jpg", "400.webp", "400.jpg", "800.webp", "800.jpg", "1600.webp", "1600.jpg"]),
        ("JPEG", 1_600, ["160.webp", "160.jpg", "400.webp", "400.jpg", "800.webp", "800.jpg", FULL]),
        ("PNG", 160, [FULL]),
        ("GIF", 401, ["160.webp", "160.png", "400.webp", "400.png", FULL]),
        ("WEBP", 401, ["160.webp", "400.webp"]),
        ("WEBP", 160, []),
    ],
)
def test_it_is_made_smaller_and_never_larger(name: str, width: int, names: list[str]) -> None:
    assert [each.name for each in sizes_of(FileFormat[name], width)] == names
    assert set(names) <= set(all_names())


@pytest.mark.parametrize("name", ["JPEG", "PNG", "WEBP", "GIF"])
def test_each_size_is_as_wide_as_it_says_in_the_same_proportions(name: str) -> None:
    made = drawn(picture(name, 900, 300))
    expected = {each.name: (each.width, each.format.name) for each in sizes_of(FileFormat[name], 900)}
    found = {size: opened(content) for size, content in made.sizes.items()}
    assert {size: (each.width, each.format) for size, each in found.items()} == expected
    assert all(abs(each.height * 3 - each.width) <= 2 for each in found.values())


@pytest.mark.parametrize(("height", "at_once"), [(1_000, True), (1_001, False)])
def test_a_large_photo_is_written_in_pieces_for_others_wait_meanwhile(height: int, at_once: bool) -> None:
    made = drawn(picture("JPEG", 2_000, height))
    assert [bool(opened(each).info.get("progressive")) for each in (whole(made), made.sizes["160.jpg"])] == [
        at_once,
        True,
    ]


def test_a_strip_keeps_a_pixel_of_height() -> None:
    assert opened(drawn(picture("PNG", 2_000, 1)).sizes["160.webp"]).height == 1


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16"])
def test_every_kind_of_pixels_is_shown(mode: str) -> None:
    image = Image.linear_gradient("L").resize((500, 40))
    image = image.convert("I").point(lambda value: value * 256).convert(mode) if mode == "I;16" else image.convert(mode)
    made = drawn(saved(image, "PNG"))
    shown = opened(made.sizes["400.png"]).convert("L").resize((1, 4), Image.Resampling.BOX)
    assert shown.tobytes()[0] == pytest.approx(31, abs=8)
    assert shown.tobytes()[3] == pytest.approx(223, abs=8)


def test_what_can_be_seen_through_stays_so() -> None:
    made = drawn(saved(Image.new("RGBA", (500, 500), (255, 0, 0, 0)), "PNG"))
    assert opened(made.sizes["400.webp"]).convert("RGBA").getpixel((9, 9))[3] == 0  # type: ignore[index]


@pytest.mark.parametrize("name", ["GIF", "WEBP", "PNG"])
def test_a_picture_that_moves_moves_on_and_has_no_stills(name: str) -> None:
    frames = [Image.effect_noise((200, 200), 9 * (number + 1)) for number in range(3)]
    made = drawn(saved(frames[0], name, save_all=True, append_images=frames[1:], duration=70, loop=0))
    assert (getattr(opened(whole(made)), "n_frames", 1), made.sizes) == (3, {})


@pytest.mark.parametrize(
    ("name", "hidden"),
    [
        ("GIF", {"comment": SECRET}),
        ("WEBP", {"exif": of_camera(1).tobytes(), "xmp": SECRET}),
        ("PNG", {"exif": of_camera(1)}),
    ],
)
def test_nothing_that_hid_in_a_picture_that_moves_is_left(name: str, hidden: dict[str, Any]) -> None:
    frames = [Image.effect_noise((20, 20), 9 * (number + 1)) for number in range(2)]
    sent = saved(frames[0], name, save_all=True, append_images=frames[1:], **hidden)
    made = drawn(sent)
    assert SECRET in sent
    assert SECRET not in whole(made)
    assert getattr(opened(whole(made)), "n_frames", 1) == 2


def test_a_photo_of_a_phone_that_keeps_a_second_picture_is_one_picture() -> None:
    photo = Image.new("RGB", (300, 200), "green")
    made = drawn(saved(photo, "MPO", save_all=True, append_images=[photo]))
    assert (opened(whole(made)).format, "160.webp" in made.sizes) == ("JPEG", True)


def kept(name: str, width: int) -> File:
    """The row of a picture."""
    made = drawn(picture(name, width, 30))
    return File(
        7, f"uploads/{'ab' * 16}", "gold", FileFormat[name].value, 99, "cd" * 32, made.content.width,
        made.content.height, {size: len(content) for size, content in made.sizes.items()},
    )  # fmt: skip


@pytest.mark.parametrize(("name", "width"), [("JPEG", 1_700), ("PNG", 500), ("GIF", 30), ("WEBP", 300)])
def test_an_address_says_which_sizes_there_are(name: str, width: int) -> None:
    file = kept(name, width)
    sources = picture_sources(picture_path(file))
    folder = "/media/pictures/" + "ab" * 16
    assert sources[-1].url == picture_path(file) == f"{folder}/{width}x30.{FileFormat[name].suffix}"
    for source in sources:
        served = stored_size(file, source.url.removeprefix(f"{folder}/"))
        assert served is not None
        assert served.media_type == source.format.value
    assert len(sources) == len(file.sizes) + 1
    assert len({served.tag for served in (stored_size(file, each) for each in file.sizes) if served}) == len(file.sizes)


def test_a_name_that_it_has_not_is_none_of_its_sizes() -> None:
    file = kept("PNG", 500)
    assert [stored_size(file, each) for each in ("800.webp", "400.jpg", "500x31.png", "", "../x")] == [None] * 5


def test_the_smallest_that_is_wide_enough_is_chosen() -> None:
    url = picture_path(kept("JPEG", 1_700))
    folder = url.rpartition("/")[0]
    found = [thumbnail(url, width).removeprefix(f"{folder}/") for width in (1, 160, 161, 900, 1_601, 9_000)]
    assert found == ["160.webp", "160.webp", "400.webp", "1600.webp", "1700x30.jpg", "1700x30.jpg"]


@pytest.mark.parametrize("url", ["/media/demo/a.svg", "https://example.com/a.jpg", "/media/pictures/" + "ab" * 16])
def test_of_other_addresses_nothing_is_known(url: str) -> None:
    assert (picture_sources(url), thumbnail(url, 400)) == ([], url)
