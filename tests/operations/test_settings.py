"""Settings: what suits a first look is not what suits production."""

import pytest

from operations.settings import Settings


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PORT", "STOA_PORT", "STOA_MODE", "STOA_SANDBOX", "STOA_PUBLIC_URL", "STOA_DATABASE_URL"):
        monkeypatch.delenv(name, raising=False)


def test_a_first_look_needs_no_settings() -> None:
    settings = Settings()
    assert (settings.shop_url, settings.demo, settings.has_sandbox) == ("http://127.0.0.1:8000", True, True)


def test_production_has_no_sandbox_unless_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STOA_MODE", "production")
    assert not Settings().has_sandbox
    monkeypatch.setenv("STOA_SANDBOX", "true")
    assert Settings().has_sandbox


@pytest.mark.parametrize("name", ["PORT", "STOA_PORT"])
def test_the_port_has_two_names(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, "9001")
    assert Settings().shop_url == "http://127.0.0.1:9001"


def test_a_port_that_cannot_be_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STOA_PORT", "70000")
    with pytest.raises(ValueError, match="port"):
        Settings()


def test_an_unknown_kind_of_database_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STOA_DATABASE_URL", "mysql://shop")
    with pytest.raises(ValueError, match="postgresql"):
        Settings()
