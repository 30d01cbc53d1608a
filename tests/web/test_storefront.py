"""The storefront's page, assets and documents over HTTP, and what must hold of the files they are made of."""

import json
import re
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from graphql import parse
from graphql.language import FragmentDefinitionNode, OperationDefinitionNode
from httpx import ASGITransport, AsyncClient
from starlette.applications import Starlette

from web import storefront

pytestmark = pytest.mark.anyio

WEB = Path(storefront.__file__).parent
PAGES = WEB / "pages" / "storefront"
MODULES = sorted(path for path in PAGES.rglob("*.js") if "vendor" not in path.parts)
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: https:; media-src 'self'; "
    "connect-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)


@pytest.fixture
async def browser() -> AsyncIterator[AsyncClient]:
    transport = ASGITransport(app=Starlette(routes=storefront.routes()))
    async with AsyncClient(transport=transport, base_url="http://shop.test") as client:
        yield client


# --- over HTTP


@pytest.mark.parametrize(
    "path", ["/", "/category", "/category/tea", "/product/tea-1", "/cart", "/orders/1/pay", "/sign-in?next=/cart"]
)
async def test_every_screen_is_the_one_page(browser: AsyncClient, path: str) -> None:
    answer = await browser.get(path)
    assert (answer.status_code, answer.text) == (200, (PAGES / "index.html").read_text("utf-8"))


async def test_a_path_of_no_screen_is_the_page_too_and_says_that_it_is_missing(browser: AsyncClient) -> None:
    answer = await browser.get("/nowhere/at/all")
    assert (answer.status_code, answer.headers["content-type"]) == (404, "text/html; charset=utf-8")


@pytest.mark.parametrize("path", ["/robots.txt", "/wp-login.php", "/assets/nothing.js", "/documents/no.graphql"])
async def test_a_file_that_is_not_there_is_no_page(browser: AsyncClient, path: str) -> None:
    answer = await browser.get(path)
    assert (answer.status_code, "<html" in answer.text) == (404, False)


@pytest.mark.parametrize("path", ["/", "/nowhere", "/assets/main.js", "/documents/storefront/cart.graphql"])
async def test_everything_comes_with_the_strict_policy(browser: AsyncClient, path: str) -> None:
    headers = (await browser.get(path)).headers
    assert headers["content-security-policy"] == POLICY
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    assert headers["cache-control"] == "no-cache"


@pytest.mark.parametrize(
    ("path", "media_type"),
    [
        ("/assets/main.js", "text/javascript; charset=utf-8"),
        ("/assets/storefront.css", "text/css; charset=utf-8"),
        ("/assets/icon.svg", "image/svg+xml"),
        ("/assets/regions.json", "application/json"),
        ("/documents/storefront/home.graphql", "text/plain; charset=utf-8"),
        ("/favicon.ico", "image/svg+xml"),
    ],
)
async def test_media_types_do_not_depend_on_the_machine(browser: AsyncClient, path: str, media_type: str) -> None:
    assert (await browser.get(path)).headers["content-type"] == media_type


async def test_what_has_not_changed_is_not_sent_again(browser: AsyncClient) -> None:
    first = await browser.get("/assets/main.js")
    again = await browser.get("/assets/main.js", headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["content-security-policy"] == POLICY


@pytest.mark.parametrize(
    "path", ["/assets/%2e%2e/README.md", "/assets/..%2f..%2f..%2fstorefront.py", "/documents/%2e%2e/storefront.py"]
)
async def test_nothing_outside_the_folders_is_served(browser: AsyncClient, path: str) -> None:
    assert (await browser.get(path)).status_code == 404


async def test_a_document_is_served_as_the_client_wrote_it(browser: AsyncClient) -> None:
    answer = await browser.get("/documents/storefront/checkout.graphql")
    assert answer.content == (WEB / "documents" / "storefront" / "checkout.graphql").read_bytes()


# --- the files


def test_the_server_knows_the_screens_that_the_page_draws() -> None:
    patterns = re.findall(r'^  \["/([^/"]*)', (PAGES / "routes.js").read_text("utf-8"), re.MULTILINE)
    assert set(patterns) == storefront.SCREENS


def test_the_page_has_no_script_or_style_of_its_own() -> None:
    page = (PAGES / "index.html").read_text("utf-8")
    assert not re.search(r"<style|<script(?![^>]*\ssrc=)|\s(style|on\w+)=", page)


def test_modules_import_only_files_that_are_there() -> None:
    missing = [
        f"{path.name}: {target}"
        for path in MODULES
        for target in _imports(path)
        if not (path.parent / target).is_file()
    ]
    assert missing == []


def test_modules_are_small_and_say_first_what_they_are_for() -> None:
    texts = {path.name: path.read_text("utf-8") for path in MODULES}
    assert [name for name, text in texts.items() if len(text.splitlines()) > 300] == []
    wide = [name for name, text in texts.items() if max(map(len, text.splitlines())) > 120]
    assert wide == ["icons.js"]  # where the path of a drawing is one text
    assert [name for name, text in texts.items() if not re.match(r"// [A-Z].*\.\n", text)] == []


def test_the_pages_ask_with_the_clients_documents_only() -> None:
    code = "\n".join(path.read_text("utf-8") for path in MODULES)
    assert not re.search(r"\b(query|mutation|subscription|fragment)\s+\w+\s*(\(\$|\{|on\b)", code)
    asked = set(re.findall(r'\b(?:ask|useQuery|usePages|send|act)\("(\w+)"', code))
    assert asked <= set(_operations())


def test_every_operation_is_in_the_document_named_for_it() -> None:
    for name, file in _operations().items():
        document = parse((WEB / "documents" / "storefront" / f"{file}.graphql").read_text("utf-8"))
        names = [
            each.name.value for each in document.definitions if isinstance(each, OperationDefinitionNode) and each.name
        ]
        assert name in names


def test_all_client_documents_are_here() -> None:
    definitions = [
        each for path in (WEB / "documents").rglob("*.graphql") for each in parse(path.read_text("utf-8")).definitions
    ]
    kinds = [type(each) for each in definitions]
    # Beside the clients' 52 the page has some of its own.
    folder = WEB / "documents" / "storefront"
    files = ("gifts.graphql", "coupons.graphql", "order_cancelling.graphql")
    own_files = [*folder.glob("product_[mop]*.graphql"), *(folder / each for each in files)]
    own = [each for path in own_files for each in parse(path.read_text("utf-8")).definitions]
    assert (kinds.count(FragmentDefinitionNode), kinds.count(OperationDefinitionNode)) == (4, 52 + len(own))
    assert len(own) == 8


def test_both_languages_say_the_same_things() -> None:
    english, chinese = _texts("en"), _texts("zh")
    assert english.keys() == chinese.keys()
    assert {key: _places(text) for key, text in english.items()} == {
        key: _places(text) for key, text in chinese.items()
    }


def test_every_text_that_the_pages_use_is_written() -> None:
    used = {key for path in MODULES for key in re.findall(r'\bt\("([\w.]+)"', path.read_text("utf-8"))}
    assert len(used) > 100
    assert used - _texts("en").keys() == set()


def test_every_text_that_is_written_is_used() -> None:
    code = "\n".join(path.read_text("utf-8") for path in MODULES if path.parent.name != "texts")
    built = {match.removeprefix("`") for match in re.findall(r"`[a-z]+\.(?=\$\{)", code)} | {
        "status.",
        "reason.",
        "invalid.",
    }
    unused = [key for key in _texts("en") if f'"{key}"' not in code and not key.startswith(tuple(built))]
    assert unused == []


def test_regions_have_codes_of_six_digits_and_their_names() -> None:
    names = dict(_districts())
    assert all(re.fullmatch(r"\d{6}", code) for code in names)
    assert len(names) == 2978
    assert names["330106"] == "浙江省/杭州市/西湖区"


# --- reading the files


def _imports(path: Path) -> list[str]:
    return re.findall(r'^(?:import|export)\b[^"]*?from "([^"]+)"', path.read_text("utf-8"), re.MULTILINE)


def _operations() -> dict[str, str]:
    """The document file of each operation that the pages send."""
    table = (PAGES / "documents.js").read_text("utf-8").partition("const FILES = {")[2].partition("};")[0]
    return dict(re.findall(r'(\w+): "(\w+)"', table))


def _texts(name: str) -> dict[str, str]:
    text = (PAGES / "texts" / f"{name}.js").read_text("utf-8")
    return dict(re.findall(r'^  "([\w.]+)": (.+),$', text, re.MULTILINE))


def _places(text: str) -> set[str]:
    """The names in braces that a text is filled at; `count` may only choose the form, as in English."""
    return set(re.findall(r"\{(\w+)\}", text)) - {"count"}


def _districts() -> Iterator[tuple[str, str]]:
    for province, province_name, _english, cities in json.loads((PAGES / "regions.json").read_text("utf-8")):
        for city, city_name, districts in cities:
            for district, name in districts:
                yield province + city + district, f"{province_name}/{city_name}/{name}"
