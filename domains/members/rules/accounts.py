"""Members, and what somebody must give to become one."""

from dataclasses import dataclass
from typing import Final

from domains import identity
from domains.kernel import Invalid, Problem, Required
from domains.members.problems import PhoneNotConfirmed
from domains.members.rules.addresses import phone_number

MAX_NICKNAME: Final = 40
MAX_INVITATION_CODE: Final = 64


@dataclass(frozen=True, slots=True)
class Member:
    id: int
    nickname: str
    avatar_url: str | None


@dataclass(frozen=True, slots=True)
class Register:
    """What somebody gives to become a member: a login and a password, or a phone and the code sent to it."""

    login: str | None = None
    password: str | None = None
    phone: str | None = None
    code: str | None = None
    nickname: str | None = None
    invitation_code: str | None = None


@dataclass(frozen=True, slots=True)
class Registration:
    """A request to register that was found sound, its password hashed."""

    login: str
    password_hash: str
    nickname: str
    invitation_code: str | None


@dataclass(frozen=True, slots=True)
class SignIn:
    login: str
    password: str


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A member and the session that was begun for them."""

    session: identity.Session
    member: Member


def registration_problems(command: Register) -> list[Problem]:
    """Everything that is wrong with a request to register, but for a login that is taken."""
    by_phone = command.phone is not None or command.code is not None
    problems: list[Problem] = []
    if command.login is not None or command.password is not None or not by_phone:
        problems += identity.login_problems(command.login, "login")
        problems += identity.password_problems(command.password, "password")
    if by_phone:
        problems += _phone_problems(command.phone)
    problems += _text_problems(command.nickname, MAX_NICKNAME, "nickname")
    problems += _text_problems(command.invitation_code, MAX_INVITATION_CODE, "invitation_code")
    return problems


def nickname_of(nickname: str | None, login: str) -> str:
    """What a member is called: as they said, else the part of their login before the @."""
    if nickname is not None and nickname.strip():
        return nickname.strip()
    return login.strip().partition("@")[0][:MAX_NICKNAME]


def _phone_problems(phone: str | None) -> list[Problem]:
    # No code is ever sent yet, so whatever code comes with a phone, it proves nothing.
    unproven = PhoneNotConfirmed(field=("code",))
    if phone is None:
        return [Required(field=("phone",)), unproven]
    if phone_number(phone, None) is None:
        return [Invalid(field=("phone",), why="This is no phone number.", why_zh="手机号无效。"), unproven]
    return [unproven]


def _text_problems(text: str | None, longest: int, field: str) -> list[Problem]:
    if text is None or (len(text) <= longest and not identity.has_control_characters(text)):
        return []
    return [
        Invalid(
            field=(field,),
            why=f"It has at most {longest} characters, none of them a control character.",
            why_zh=f"最多 {longest} 个字符，且不含控制字符。",
        )
    ]
