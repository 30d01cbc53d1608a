"""What a login and a password may be, and when two logins are the same."""

import re
import unicodedata
from typing import Final

from domains.kernel import Invalid, Problem, Required

MIN_PASSWORD: Final = 8
MAX_PASSWORD: Final = 128
_MAX_EMAIL: Final = 254

# The form that browsers accept in <input type=email> (WHATWG HTML), of at least two labels.
_LABEL: Final = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_EMAIL: Final = re.compile(rf"[a-z0-9.!#$%&'*+/=?^_`{{|}}~-]{{1,64}}@{_LABEL}(?:\.{_LABEL})+")
# Begins with a letter, so that no name can be taken for somebody's phone number.
_NAME: Final = re.compile(r"[^\W\d_][\w.-]{2,39}")

_UNPRINTED: Final = frozenset({"Cc", "Cs", "Zl", "Zp"})
_TURNING: Final = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})


def login_key(login: str) -> str:
    """The form in which two logins are the same one: no matter the case, the width or how it is composed.

    Unicode's caseless compatibility matching (definition D146), without spaces around it.
    """
    key = unicodedata.normalize("NFKD", unicodedata.normalize("NFD", login).casefold())
    return unicodedata.normalize("NFKC", key.casefold()).strip()


def is_login(login: str) -> bool:
    """Whether it is an e-mail address, or a name of 3 to 40 characters."""
    key = login_key(login)
    if "@" in key:
        return len(key) <= _MAX_EMAIL and _EMAIL.fullmatch(key) is not None
    return _NAME.fullmatch(key) is not None


def login_problems(login: str | None, *field: str) -> list[Problem]:
    """What is wrong with a login that somebody wants to have, whether or not it is free."""
    if login is None or not login.strip():
        return [Required(field=field)]
    if is_login(login):
        return []
    return [
        Invalid(
            field=field,
            why="A login is an e-mail address, or a name of 3 to 40 letters, digits, dots, hyphens and underscores "
            "that begins with a letter.",
            why_zh="账号须为电子邮箱，或以字母（汉字）开头、由 3 至 40 个字母、数字、点、连字符或下划线组成的名称。",
        )
    ]


def password_problems(password: str | None, *field: str) -> list[Problem]:
    """What is wrong with a password that somebody wants to have."""
    if not password:
        return [Required(field=field)]
    if MIN_PASSWORD <= len(password) <= MAX_PASSWORD and not has_control_characters(password):
        return []
    return [
        Invalid(
            field=field,
            why=f"A password has {MIN_PASSWORD} to {MAX_PASSWORD} characters, none of them a control character.",
            why_zh=f"密码须为 {MIN_PASSWORD} 至 {MAX_PASSWORD} 个字符，且不含控制字符。",
        )
    ]


def has_control_characters(text: str) -> bool:
    """Whether it holds what no line of text should.

    That is control characters such as NUL, halves of surrogate pairs, line breaks, and characters that turn
    the direction of the text around them.
    """
    return any(
        unicodedata.category(character) in _UNPRINTED or unicodedata.bidirectional(character) in _TURNING
        for character in text
    )
