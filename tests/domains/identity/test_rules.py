"""Logins, passwords and addresses: what they may be, and which are the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domains.identity import has_control_characters, is_login, login_key, login_problems, password_problems
from domains.identity.rules.sessions import Attempt, Subject, SubjectKind, address_group, secret_hash
from domains.kernel import Refused

ALPHABET = st.characters(categories=["Lu", "Ll", "Lo", "Nd", "Mn", "Zs", "Cf", "Pd"])


@given(st.text())
def test_a_login_key_is_its_own_key(text: str) -> None:
    assert login_key(login_key(text)) == login_key(text)


@given(st.text(st.sampled_from("abcXYZ019._-@"), max_size=20), st.text(" \t", max_size=3))
def test_case_and_spaces_around_it_make_no_other_login(text: str, space: str) -> None:
    assert login_key(space + text.upper() + space) == login_key(text.lower())


@given(st.text(ALPHABET, max_size=12))
def test_a_login_is_accepted_exactly_where_its_key_is(text: str) -> None:
    assert is_login(text) == is_login(login_key(text))


@given(st.text(ALPHABET, max_size=12) | st.emails())
def test_what_is_accepted_is_short_and_plain(text: str) -> None:
    if is_login(text):
        key = login_key(text)
        assert 3 <= len(key) <= 254
        assert not has_control_characters(key)
        assert not any(character.isspace() for character in key)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ada@Example.com", "ada@example.COM"),
        ("ＡＤＡ", "ada"),
        ("José", "Jose\u0301"),
        ("straße", "STRASSE"),
        ("ﬁona", "fiona"),
        ("Ωmega", "ωmega"),
    ],
)
def test_two_ways_to_write_a_login_are_one(one: str, other: str) -> None:
    assert login_key(one) == login_key(other)


@pytest.mark.parametrize(
    "login", ["ada@example.com", "a.b+c@mail.example.co.uk", "ada", "张小明", "Ada_L-1815.x", "a" * 40, " ada "]
)
def test_logins_that_are_accepted(login: str) -> None:
    assert login_problems(login, "login") == []


@pytest.mark.parametrize(
    "login",
    [
        "ab",
        "a" * 41,
        "13800000001",
        "+8613800000001",
        "_ada",
        "ada@localhost",
        "ada@example..com",
        "ada@-example.com",
        "@example.com",
        "ada@",
        "ada lovelace",
        "ada\x00",
        "ada\u200b1",
        "a\u202eda",
        "ada\ud800",
        "ada@exam ple.com",
        f"{'a' * 65}@example.com",
        f"ada@{'a' * 60}.{'b' * 60}.{'c' * 60}.{'d' * 60}.{'e' * 20}",
    ],
)
def test_logins_that_are_refused(login: str) -> None:
    assert [problem.code for problem in login_problems(login, "login")] == ["INVALID"]


@pytest.mark.parametrize("login", [None, "", "  "])
def test_a_login_is_required(login: str | None) -> None:
    assert [(problem.code, problem.field) for problem in login_problems(login, "login")] == [("REQUIRED", ("login",))]


@pytest.mark.parametrize(
    ("password", "codes"),
    [
        (None, ["REQUIRED"]),
        ("", ["REQUIRED"]),
        ("1234567", ["INVALID"]),
        ("12345678", []),
        ("正确的马电池订书钉", []),
        ("x" * 128, []),
        ("x" * 129, ["INVALID"]),
        ("secret\x00secret", ["INVALID"]),
        ("secret\nsecret", ["INVALID"]),
        ("secret\udfffsecret", ["INVALID"]),
    ],
)
def test_what_a_password_may_be(password: str | None, codes: list[str]) -> None:
    assert [problem.code for problem in password_problems(password, "password")] == codes


@pytest.mark.parametrize("text", ["\x00", "a\u2028b", "\u202eabc", "\ud800", "tab\t"])
def test_control_characters_are_noticed(text: str) -> None:
    assert has_control_characters(text)


@pytest.mark.parametrize("text", ["", "Ada 张", "👩‍🚀", "e\u0301", "עברית", "—"])
def test_ordinary_writing_holds_no_control_characters(text: str) -> None:
    assert not has_control_characters(text)


@pytest.mark.parametrize(
    ("address", "group"),
    [
        ("203.0.113.7", "203.0.113.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:DB8:1:2::", "2001:db8:1:2::/64"),
        ("::ffff:203.0.113.7", "203.0.113.7"),
        ("testclient", "testclient"),
    ],
)
def test_addresses_of_one_client_count_as_one(address: str, group: str) -> None:
    assert address_group(address) == group


@given(st.sampled_from(SubjectKind), st.integers(min_value=1))
def test_a_subject_is_read_as_it_was_written(kind: SubjectKind, subject_id: int) -> None:
    assert Subject.parse(str(Subject(kind, subject_id))) == Subject(kind, subject_id)


@pytest.mark.parametrize("text", ["", "member", "member:", "member:x", "admin:1", ":1"])
def test_what_names_no_subject_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        Subject.parse(text)


@given(st.text())
def test_any_text_can_be_hashed(text: str) -> None:
    assert len(secret_hash(text)) == 64


def test_an_attempt_over_the_limit_says_how_long_to_wait() -> None:
    with pytest.raises(Refused) as refused:
        Attempt(False, (), 900).require_allowed()
    (problem,) = refused.value.problems
    assert problem.code == "TOO_MANY_ATTEMPTS"
    assert "15" in problem.message("en")
    assert "15" in problem.message("zh-CN")
