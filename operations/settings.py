"""The settings of a shop, from the environment (`STOA_…`)."""

import os
from typing import Literal

from pydantic import Field, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict


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
    sandbox: bool | None = Field(
        None,
        description="whether the sandbox payment channel, where everybody pays with a click, is open; in demo mode",
    )
    sandbox_secret: str | None = Field(
        None, description="signs the sandbox channel's notifications; made once and kept in the database unless set"
    )

    @field_validator("database_url")
    @classmethod
    def _is_known(cls, url: str) -> str:
        if not url.startswith(("sqlite:///", "postgresql://", "postgres://")):
            raise ValueError("it begins with sqlite:/// or postgresql://")
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
    def demo(self) -> bool:
        return self.mode == "demo"
