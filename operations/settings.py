"""The settings of a shop, from the environment (`STOA_…`)."""

import os
import re
from ipaddress import ip_network
from typing import Annotated, Final, Literal

from pydantic import Field, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from domains.kernel import Channel

SHORTEST_TOKEN: Final = 16
_ORIGIN: Final = re.compile(r"https?://[a-z0-9.-]+(:\d{1,5})?|https?://\[[0-9a-f:]+\](:\d{1,5})?")
Names = Annotated[tuple[str, ...], NoDecode]


class Settings(BaseSettings):
    """Every setting has a default that suits a first look; docs and README list them."""

    model_config = SettingsConfigDict(env_prefix="STOA_", extra="ignore")

    mode: Literal["demo", "production"] = Field("demo", description="demo fills an empty shop and opens its accounts")
    database_url: str = Field(
        "sqlite:///var/stoa.db", description="sqlite:///file or postgresql://user:password@host/name"
    )
    database_connections: int = Field(
        10, ge=1, le=200, description="how many connections to PostgreSQL a process holds"
    )
    host: str = Field("127.0.0.1", description="the address to listen on")
    port: int = Field(
        default_factory=lambda: int(os.environ.get("PORT", "8000")),
        ge=1,
        le=65535,
        description="the port; PORT works too",
    )
    public_url: str | None = Field(None, description="where browsers find the shop; from host and port unless set")
    durable: bool = Field(True, description="SQLite: whether a power cut may lose no commit")
    worker: Literal["inside", "apart"] = Field(
        "inside", description="whether each server process also runs jobs, or `stoa worker` alone does"
    )
    sandbox: bool | None = Field(
        None,
        description="whether the sandbox payment channel, where everybody pays with a click, is open; in demo mode",
    )
    sandbox_secret: str | None = Field(
        None, description="signs the sandbox channel's notifications; made once and kept in the database unless set"
    )
    storage_url: str = Field(
        "var/files", description="where files are kept: a folder, or s3://bucket/prefix with AWS_… variables"
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        "info", description="what is logged to the errors' stream: as JSON, or to be read where that is a terminal"
    )
    log_requests: float = Field(
        0.01, ge=0, le=1, description="the share of ordinary requests that is logged; slow and failed ones all are"
    )
    metrics: str | None = Field(
        None,
        description="who may read /metrics: off (nobody; in production), local (this machine, not through a proxy; "
        "in demo mode), or else whoever sends this token of 16 characters or more as Authorization: Bearer",
    )
    otlp_endpoint: str | None = Field(
        None, description="where traces go by OTLP over HTTP; nowhere unless set here or as OTEL_EXPORTER_OTLP_ENDPOINT"
    )
    cost_per_minute: int = Field(
        50_000, ge=0, description="what the requests of a member, a person of staff or an address may cost; 0: no limit"
    )
    clawback: bool = Field(
        False,
        description="whether a refund is less what a discount gave for goods that are kept and miss its threshold now",
    )
    gifts_on_return: Literal["RETURNED", "DEDUCTED"] = Field(
        "RETURNED",
        description="whether a gift goes back with the goods that earned it, or its list price is deducted",
    )
    points_per_minor: int = Field(
        1, ge=1, le=1_000_000, description="how many points are worth the smallest unit of the points' currency, a cent"
    )
    points_share_percent: int = Field(
        50, ge=0, le=100, description="the most of an order's goods, after coupons, that points may pay"
    )
    points_currency: str = Field("CNY", description="the currency that points are worth something in")
    untaxed_channels: Names = Field(
        (), description="channels, with commas, whose prices are without tax: it is added to what is bought"
    )
    keep_answers: bool = Field(
        True, description="whether answers to guests are kept, and given again while nothing in them has changed"
    )
    trusted_documents_only: bool = Field(
        False, description="whether no other GraphQL documents are run than those that are registered"
    )
    trusted_proxies: Names = Field(
        (), description="addresses or networks, with commas, whose X-Forwarded-For and -Proto are believed"
    )
    allowed_origins: Names = Field(
        (), description="origins, with commas, whose pages may use the shop beside its own, such as https://m.example"
    )

    @field_validator("trusted_proxies", "allowed_origins", "untaxed_channels", mode="before")
    @classmethod
    def _are_names(cls, given: object) -> object:
        return tuple(each.strip() for each in given.split(",") if each.strip()) if isinstance(given, str) else given

    @field_validator("trusted_proxies")
    @classmethod
    def _are_networks(cls, given: tuple[str, ...]) -> tuple[str, ...]:
        for each in given:
            ip_network(each)  # says itself what is wrong
        return given

    @field_validator("allowed_origins")
    @classmethod
    def _are_origins(cls, given: tuple[str, ...]) -> tuple[str, ...]:
        if not all(_ORIGIN.fullmatch(each) for each in given):
            raise ValueError("an origin is http:// or https:// with a host, and a port where it has one, no more")
        return given

    @field_validator("untaxed_channels")
    @classmethod
    def _are_channels(cls, given: tuple[str, ...]) -> tuple[str, ...]:
        if not all(each in Channel.__members__ for each in given):
            raise ValueError(f"channels are {', '.join(Channel)}")
        return given

    @field_validator("metrics")
    @classmethod
    def _is_reader(cls, given: str | None) -> str | None:
        if given is not None and given not in ("off", "local") and len(given) < SHORTEST_TOKEN:
            raise ValueError(f"it is off, local, or a token of {SHORTEST_TOKEN} characters or more")
        return given

    @field_validator("database_url")
    @classmethod
    def _is_known(cls, url: str) -> str:
        if not url.startswith(("sqlite:///", "postgresql://", "postgres://")):
            raise ValueError("it begins with sqlite:/// or postgresql://")
        return url

    @field_validator("storage_url")
    @classmethod
    def _is_storage(cls, url: str) -> str:
        if "://" in url and not url.startswith(("file://", "s3://")):
            raise ValueError("it is a folder, or begins with s3://")
        return url

    @property
    def shop_url(self) -> str:
        """The shop's address without a slash at its end."""
        return (self.public_url or f"http://{self.host}:{self.port}").rstrip("/")

    @property
    def has_sandbox(self) -> bool:
        """Whether the sandbox is open: as it is set, else in demo mode only."""
        return self.demo if self.sandbox is None else self.sandbox

    @property
    def metrics_readers(self) -> str:
        """Who may read the metrics: as it is set, else nobody in production."""
        return self.metrics or ("local" if self.demo else "off")

    @property
    def origins(self) -> tuple[str, ...]:
        """The origins whose pages may use the shop: its own and the others."""
        return (self.shop_url, *self.allowed_origins)

    @property
    def demo(self) -> bool:
        return self.mode == "demo"
