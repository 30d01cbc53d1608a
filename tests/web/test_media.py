"""Pictures that the shop draws itself, as browsers get them."""

import io
from collections.abc import AsyncIterator

import httpx
import pytest
from starlette.applications import Starlette

from domains.files import FileFormat, recognise
from operations.demo import find_paper, find_picture
from web import media

pytestmark = pytest.mark.anyio


@pytest.fixture
async def http() -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(Starlette(routes=media.routes(find_picture, find_paper)))
    async with httpx.AsyncClient(transport=transport, base_url="http://shop.test") as client:
        yield client


async def test_a_picture_is_served_as_svg(http: httpx.AsyncClient) -> None:
    answer = await http.get("/media/demo/nerivo-n3.svg")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "image/svg+xml"
    assert answer.text.startswith("<svg ")


async def test_a_picture_may_be_kept_for_long(http: httpx.AsyncClient) -> None:
    answer = await http.get("/media/demo/nerivo-n3.svg")
    assert "max-age=2592000" in answer.headers["cache-control"]


async def test_a_picture_that_a_browser_has_is_not_sent_again(http: httpx.AsyncClient) -> None:
    first = await http.get("/media/demo/nerivo-n3.svg")
    again = await http.get("/media/demo/nerivo-n3.svg", headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


async def test_another_picture_is_sent_to_a_browser_that_has_one(http: httpx.AsyncClient) -> None:
    first = await http.get("/media/demo/nerivo-n3.svg")
    other = await http.get("/media/demo/tavik-one.svg", headers={"If-None-Match": first.headers["etag"]})
    assert other.status_code == 200


async def test_a_picture_can_neither_run_nor_load_anything(http: httpx.AsyncClient) -> None:
    answer = await http.get("/media/demo/nerivo-n3.svg")
    assert answer.headers["content-security-policy"].startswith("default-src 'none'")
    assert answer.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize("path", ["nothing.svg", "nerivo-n3", "nerivo-n3.png", "..%2Fpictures.svg", "a/b.svg"])
async def test_an_unknown_picture_is_not_found(http: httpx.AsyncClient, path: str) -> None:
    assert (await http.get(f"/media/demo/{path}")).status_code == 404


async def test_a_document_is_served_as_a_pdf_to_be_saved(http: httpx.AsyncClient) -> None:
    answer = await http.get("/media/demo/nerivo-n3.pdf")
    assert recognise(io.BytesIO(answer.content), {FileFormat.PDF}).format is FileFormat.PDF
    assert b"(Nerivo N3) Tj" in answer.content
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.headers["content-disposition"] == 'attachment; filename="nerivo-n3.pdf"'
    assert (await http.get("/media/demo/no-such.pdf")).status_code == 404
