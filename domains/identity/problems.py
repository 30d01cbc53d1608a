"""What can be wrong with a proof of who is asking."""

from dataclasses import dataclass

from domains.kernel import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class CredentialsRejected(Problem):
    """Says neither whether the account exists nor which of the two was wrong."""

    code = "CREDENTIALS_REJECTED"
    words = {"en": "The login or the password is wrong.", "zh-CN": "账号或密码错误。"}


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionExpired(Problem):
    code = "SESSION_EXPIRED"
    words = {"en": "The session has ended. Sign in again.", "zh-CN": "登录已失效，请重新登录。"}


@dataclass(frozen=True, slots=True, kw_only=True)
class TooManyAttempts(Problem):
    code = "TOO_MANY_ATTEMPTS"
    words = {
        "en": "Too many attempts. Try again in {wait_minutes} minutes.",
        "zh-CN": "尝试次数过多，请 {wait_minutes} 分钟后再试。",
    }

    wait_minutes: int
