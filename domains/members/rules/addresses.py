"""Addresses, and what makes one sound."""

import re
from dataclasses import dataclass, replace
from typing import Final

import phonenumbers

from domains.identity import has_control_characters
from domains.kernel import Invalid, Problem, Refused, Required
from domains.members.rules.countries import COUNTRIES, PROVINCES

MAX_ADDRESSES: Final = 50
MAX_RECIPIENT: Final = 64
MAX_LINE: Final = 200
_MAX_PHONE: Final = 32

_POSTCODE: Final = re.compile(r"[A-Z0-9][A-Z0-9 -]{1,11}")


@dataclass(frozen=True, slots=True)
class Address:
    """A saved address. `phone` is in E.164 form, `country` of ISO 3166-1; of a member's exactly one is the default."""

    id: int
    recipient: str
    phone: str
    region: str
    line: str
    postcode: str | None
    country: str
    is_default: bool


@dataclass(frozen=True, slots=True)
class SaveAddress:
    """An address as somebody wrote it: a new one, or the one of this id. Only True moves the default."""

    id: int | None
    recipient: str
    phone: str
    region: str
    line: str
    postcode: str | None
    country: str
    is_default: bool | None = None


def check_address(command: SaveAddress, *at: str) -> SaveAddress:
    """The address as it is kept: without spaces around its parts, its phone in E.164 form.

    Raises Refused(Required, Invalid) with every problem, each blamed on its field under `at`.
    """
    problems = address_problems(command, *at)
    if problems:
        raise Refused(*problems)
    trimmed = _trimmed(command)
    return replace(trimmed, phone=phone_number(trimmed.phone, trimmed.country) or "")


def address_problems(command: SaveAddress, *at: str) -> list[Problem]:
    """Everything that is wrong with an address, each blamed on its field under `at`."""
    given = _trimmed(command)
    found = {
        "recipient": _text_problem(given.recipient, MAX_RECIPIENT),
        "phone": _phone_problem(given),
        "region": _region_problem(given),
        "line": _text_problem(given.line, MAX_LINE),
        "postcode": _postcode_problem(given),
        "country": _country_problem(given),
    }
    return [problem.at(*at, name) for name, problem in found.items() if problem is not None]


def phone_number(text: str, country: str | None) -> str | None:
    """A phone number in E.164 form; None for what is none. Without a country it must begin with + and its code."""
    if len(text) > _MAX_PHONE:
        return None
    try:
        number = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _trimmed(command: SaveAddress) -> SaveAddress:
    postcode = (command.postcode or "").strip().upper()
    return replace(
        command,
        recipient=command.recipient.strip(),
        phone=command.phone.strip(),
        region=command.region.strip().upper(),
        line=command.line.strip(),
        postcode=postcode or None,
        country=command.country.strip().upper(),
    )


def _text_problem(text: str, longest: int) -> Problem | None:
    if not text:
        return Required()
    if len(text) <= longest and not has_control_characters(text):
        return None
    return Invalid(
        why=f"It has at most {longest} characters, none of them a control character.",
        why_zh=f"最多 {longest} 个字符，且不含控制字符。",
    )


def _phone_problem(given: SaveAddress) -> Problem | None:
    if not given.phone:
        return Required()
    country = given.country if given.country in COUNTRIES else None
    if phone_number(given.phone, country) is not None:
        return None
    return Invalid(why="This is no phone number of that country.", why_zh="电话号码无效。")


def _region_problem(given: SaveAddress) -> Problem | None:
    if not given.region:
        return Required()
    if given.country not in COUNTRIES or _is_region(given.region, given.country):
        return None
    return Invalid(
        why="A region in China is a code of six digits; elsewhere one of ISO 3166-2, or the country's own.",
        why_zh="中国的地区为六位行政区划代码，其他国家或地区为 ISO 3166-2 代码或国家代码。",
    )


def _is_region(region: str, country: str) -> bool:
    if region.isascii() and region.isdigit() and len(region) == 6:
        return region[:2] in PROVINCES.get(country, ())
    if country == "CN":
        return False
    return region == country or re.fullmatch(rf"{country}-[A-Z0-9]{{1,3}}", region) is not None


def _postcode_problem(given: SaveAddress) -> Problem | None:
    postcode = given.postcode
    if postcode is None:
        return None
    in_china = given.country == "CN"
    if re.fullmatch(r"[0-9]{6}", postcode) if in_china else _POSTCODE.fullmatch(postcode):
        return None
    return Invalid(why="This is no postcode of that country.", why_zh="邮政编码无效。")


def _country_problem(given: SaveAddress) -> Problem | None:
    if not given.country:
        return Required()
    if given.country in COUNTRIES:
        return None
    return Invalid(why="A country is two letters of ISO 3166-1.", why_zh="国家或地区须为 ISO 3166-1 的两位字母代码。")
