"""Cells, columns and places: the pure rules of goods in files."""

import io
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domains.interchange.rules.columns import _LOST, KEPT, LAST
from domains.interchange.rules.matching import joined_values, split_values
from domains.interchange.rules.places import CategoryPaths
from domains.interchange.rules.rows import Lines, read_rows, write_row

_GUIDE: Final = Path(__file__).parents[3] / "docs" / "catalogue.md"
TEXT: Final = st.text(st.characters(blacklist_categories=("Cs", "Cc")) | st.sampled_from("=+-@＝＋－＠'\"\t\r\n,; \\"))


def read_back(*rows: list[str]) -> list[list[str]]:
    lines = Lines(io.BytesIO("".join(map(write_row, rows)).encode()))
    return [list(row.cells) for row in read_rows(lines)]


@given(st.lists(TEXT, min_size=1, max_size=5).filter(any))
def test_what_is_written_is_read_back(cells: list[str]) -> None:
    assert read_back(["x"], cells) == [["x"], cells]


@given(TEXT)
def test_no_written_cell_begins_as_a_formula_does(cell: str) -> None:
    text = write_row([cell]).removesuffix("\n").removeprefix('"')
    assert not text.startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n"))


def test_rows_know_their_lines_and_bytes() -> None:
    content = '\ufeffa,b\n\n"1\n2",é\nend,\n'.encode()
    found = list(read_rows(Lines(io.BytesIO(content))))
    assert [(row.line, content[row.offset :][:3]) for row in found] == [(1, b"\xef\xbb\xbf"), (3, b'"1\n'), (5, b"end")]


@given(st.lists(st.text(min_size=1).map(str.strip).filter(bool), max_size=4))
def test_values_that_are_joined_are_parted_again(values: list[str]) -> None:
    assert split_values(joined_values(values)) == values


TREE: Final = [
    (1, None, "a", "Clothes"),
    (2, 1, "a-1", "Shirts"),
    (3, None, None, "Clothes"),
    (4, 3, "b-1", "Shirts"),
    (5, 4, None, "Silk > Satin"),
]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a-1", (2,)),
        ("gid://shopify/TaxonomyCategory/a-1", (2,)),
        ("Clothes", (1, 3)),
        ("Clothes > Shirts", (2, 4)),
        ("Clothes > Shirts > Silk > Satin", (5,)),
        ("Shirts", ()),
        ("", ()),
    ],
)
def test_a_category_is_found_by_its_code_or_its_way(text: str, found: tuple[int, ...]) -> None:
    assert CategoryPaths(TREE).find(text) == found


def test_a_way_that_several_have_is_told_by_code() -> None:
    paths = CategoryPaths(TREE)
    assert [paths.text_of(each) for each in (2, 3, 5)] == ["a-1", "Clothes", "Clothes > Shirts > Silk > Satin"]


def test_every_column_that_is_kept_is_in_the_guide() -> None:
    told = _GUIDE.read_text("utf-8").split("\n## Import and export\n")[1].split("\n## ")[0]
    named = {name for name in (*KEPT, *LAST) if name not in _LOST and not name.startswith("Option")}
    assert {name for name in named if f"`{name}`" not in told} == {"Gift Card"}
