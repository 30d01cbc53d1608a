"""What somebody must give to become a member, and what makes an address sound."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domains.kernel import Refused
from domains.members import Register, SaveAddress, address_problems, check_address, phone_number
from domains.members.rules.accounts import nickname_of, registration_problems
from domains.members.rules.countries import COUNTRIES

GOOD = SaveAddress(None, "Ada", "+8613800000001", "330106", "1 West Lake Road", None, "CN", True)


def told(problems: Any) -> list[tuple[str, tuple[str, ...]]]:
    return [(problem.code, problem.field) for problem in problems]


@pytest.mark.parametrize(
    ("command", "problems"),
    [
        (Register("ada@example.com", "long enough"), []),
        (Register("ada", "long enough", nickname="Ada", invitation_code="X1"), []),
        (Register(), [("REQUIRED", ("login",)), ("REQUIRED", ("password",))]),
        (Register("a", "short"), [("INVALID", ("login",)), ("INVALID", ("password",))]),
        (Register("ada"), [("REQUIRED", ("password",))]),
        (Register(password="long enough"), [("REQUIRED", ("login",))]),
        (Register("ada", "long enough", nickname="x" * 41), [("INVALID", ("nickname",))]),
        (Register("ada", "long enough", nickname="A\x00da"), [("INVALID", ("nickname",))]),
        (Register("ada", "long enough", invitation_code="x" * 65), [("INVALID", ("invitation_code",))]),
        (Register(phone="+8613800000001"), [("INVALID", ("code",))]),
        (Register(phone="+8613800000001", code="123456"), [("INVALID", ("code",))]),
        (Register(code="123456"), [("REQUIRED", ("phone",)), ("INVALID", ("code",))]),
        (Register(phone="12", code="123456"), [("INVALID", ("phone",)), ("INVALID", ("code",))]),
        (Register("a", "long enough", phone="+8613800000001"), [("INVALID", ("login",)), ("INVALID", ("code",))]),
    ],
)
def test_what_is_wrong_with_a_registration(command: Register, problems: list[tuple[str, tuple[str, ...]]]) -> None:
    assert told(registration_problems(command)) == problems


def test_a_phone_is_told_plainly_why_it_cannot_register() -> None:
    (problem,) = registration_problems(Register(phone="+8613800000001"))
    assert "login and a password" in problem.message("en")


@pytest.mark.parametrize(
    ("nickname", "login", "called"),
    [
        (None, "ada@example.com", "ada"),
        ("", "Lovelace", "Lovelace"),
        ("  ", " Lovelace ", "Lovelace"),
        (" Ada ", "lovelace", "Ada"),
        (None, f"{'a' * 64}@example.com", "a" * 40),
    ],
)
def test_what_a_member_is_called(nickname: str | None, login: str, called: str) -> None:
    assert nickname_of(nickname, login) == called


@pytest.mark.parametrize(
    ("changed", "problem"),
    [
        ({"recipient": " "}, ("REQUIRED", ("recipient",))),
        ({"recipient": "x" * 65}, ("INVALID", ("recipient",))),
        ({"recipient": "A\x00da"}, ("INVALID", ("recipient",))),
        ({"phone": ""}, ("REQUIRED", ("phone",))),
        ({"phone": "12"}, ("INVALID", ("phone",))),
        ({"phone": "+861380000000"}, ("INVALID", ("phone",))),
        ({"phone": "\x00"}, ("INVALID", ("phone",))),
        ({"phone": "1" * 300}, ("INVALID", ("phone",))),
        ({"region": ""}, ("REQUIRED", ("region",))),
        ({"region": "33010"}, ("INVALID", ("region",))),
        ({"region": "990106"}, ("INVALID", ("region",))),
        ({"region": "３３０１０６"}, ("INVALID", ("region",))),
        ({"region": "CN-ZJ"}, ("INVALID", ("region",))),
        ({"line": ""}, ("REQUIRED", ("line",))),
        ({"line": "x" * 201}, ("INVALID", ("line",))),
        ({"line": "1 West\nLake Road"}, ("INVALID", ("line",))),
        ({"postcode": "31001"}, ("INVALID", ("postcode",))),
        ({"country": ""}, ("REQUIRED", ("country",))),
        ({"country": "China"}, ("INVALID", ("country",))),
        ({"country": "XX"}, ("INVALID", ("country",))),
        ({"country": "US", "phone": "+12025550123"}, ("INVALID", ("region",))),
        ({"country": "US", "phone": "+12025550123", "region": "CA-ON"}, ("INVALID", ("region",))),
        ({"country": "GB", "phone": "+442079460000", "region": "GB-LND", "postcode": "%"}, ("INVALID", ("postcode",))),
    ],
)
def test_what_is_wrong_with_an_address(changed: dict[str, Any], problem: tuple[str, tuple[str, ...]]) -> None:
    assert told(address_problems(replace(GOOD, **changed))) == [problem]


@pytest.mark.parametrize(
    "changed",
    [
        {},
        {"postcode": "310012"},
        {"postcode": "  "},
        {"country": "cn"},
        {"phone": "138 0000 0001"},
        {"country": "HK", "region": "810000", "phone": "+85221234567"},
        {"country": "HK", "region": "HK", "phone": "+85221234567"},
        {"country": "US", "region": "us-ca", "phone": "(202) 555-0123", "postcode": "94103-1234"},
        {"country": "GB", "region": "GB-LND", "phone": "020 7946 0000", "postcode": "sw1a 1aa"},
    ],
)
def test_addresses_that_are_sound(changed: dict[str, Any]) -> None:
    assert address_problems(replace(GOOD, **changed)) == []


def test_everything_wrong_with_an_address_is_said_at_once_under_its_field() -> None:
    with pytest.raises(Refused) as refused:
        check_address(SaveAddress(None, "", "", "", "", "-", "", None), "address")
    fields = ["recipient", "phone", "region", "line", "postcode", "country"]
    assert [problem.field for problem in refused.value.problems] == [("address", field) for field in fields]


def test_an_address_is_kept_in_one_form() -> None:
    given_ = SaveAddress(7, " Ada ", "138 0000 0001", " 330106", "1 West Lake Road ", " ", "cn", None)
    assert check_address(given_) == replace(GOOD, id=7, is_default=None)


@given(
    st.builds(
        SaveAddress,
        st.none() | st.integers(),
        *[st.text(max_size=30)] * 4,
        st.none() | st.text(max_size=10),
        st.sampled_from(sorted(COUNTRIES)) | st.text(max_size=3),
        st.none() | st.booleans(),
    )
)
def test_an_address_that_was_accepted_is_accepted_again_unchanged(command: SaveAddress) -> None:
    if not address_problems(command):
        kept = check_address(command)
        assert check_address(kept) == kept


@given(st.text(max_size=40), st.none() | st.sampled_from(sorted(COUNTRIES)))
def test_any_text_is_a_phone_number_or_none(text: str, country: str | None) -> None:
    number = phone_number(text, country)
    assert number is None or phone_number(number, None) == number


def test_there_are_as_many_countries_as_in_iso_3166() -> None:
    assert len(COUNTRIES) == 249
