"""Settings: what suits a first look is not what suits production."""

import os

import pytest

from operations.settings import Settings


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [each for each in os.environ if each.startswith("STOA_")] + ["PORT"]:
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


@pytest.mark.parametrize(("mode", "readers"), [("demo", "local"), ("production", "off")])
def test_metrics_are_not_public_unless_told(monkeypatch: pytest.MonkeyPatch, mode: str, readers: str) -> None:
    monkeypatch.setenv("STOA_MODE", mode)
    assert Settings().metrics_readers == readers
    monkeypatch.setenv("STOA_METRICS", "a-token-of-16-ch")
    assert Settings().metrics_readers == "a-token-of-16-ch"


def test_lists_are_written_with_commas(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STOA_ALLOWED_ORIGINS", "https://m.example, http://localhost:3000,")
    monkeypatch.setenv("STOA_TRUSTED_PROXIES", "10.0.0.0/8,::1")
    monkeypatch.setenv("STOA_UNTAXED_CHANNELS", "APP, PC")
    settings = Settings()
    assert settings.untaxed_channels == ("APP", "PC")
    assert settings.origins == (settings.shop_url, "https://m.example", "http://localhost:3000")
    assert settings.trusted_proxies == ("10.0.0.0/8", "::1")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("STOA_UNTAXED_CHANNELS", "APP,SHOP"),
        ("STOA_ALLOWED_ORIGINS", "*"),
        ("STOA_ALLOWED_ORIGINS", "https://m.example/"),
        ("STOA_ALLOWED_ORIGINS", "https://*.example"),
        ("STOA_ALLOWED_ORIGINS", "m.example"),
        ("STOA_ALLOWED_ORIGINS", "null"),
        ("STOA_TRUSTED_PROXIES", "*"),
        ("STOA_TRUSTED_PROXIES", "proxy.example"),
        ("STOA_TRUSTED_PROXIES", "10.0.0.1/8"),
        ("STOA_METRICS", "fifteen-letters"),
        ("STOA_METRICS", ""),
        ("STOA_LOG_REQUESTS", "1.1"),
        ("STOA_LOG_LEVEL", "chatty"),
        ("STOA_COST_PER_MINUTE", "-1"),
        ("STOA_STORAGE_URL", "ftp://files.example"),
    ],
)
def test_what_would_open_a_door_or_means_nothing_is_refused(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(ValueError, match=name.removeprefix("STOA_").lower()):
        Settings()


def test_an_unknown_kind_of_database_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STOA_DATABASE_URL", "mysql://shop")
    with pytest.raises(ValueError, match="postgresql"):
        Settings()
