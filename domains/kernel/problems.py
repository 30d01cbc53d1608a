"""Expected failures: what a person can put right, as data."""

import dataclasses
from dataclasses import dataclass
from typing import Any, ClassVar, Self


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What is wrong, in a form that a screen can show. It is data, not an exception: raise `Refused`.

    A subclass sets `code` (a value of the schema's UserErrorCode) and `words`: a sentence per language,
    with the problem's own fields in braces.
    """

    code: ClassVar[str]
    words: ClassVar[dict[str, str]]

    # Names of input fields from the command down, such as ("lines", "0", "quantity"); None: no field is to blame.
    field: tuple[str, ...] | None = None

    def message(self, language: str) -> str:
        """The problem in the reader's language, or else in English."""
        sentence = self.words.get(language) or self.words["en"]
        values = {each.name: getattr(self, each.name) for each in dataclasses.fields(self)}
        return sentence.format(**values)

    def at(self, *field: str | int) -> Self:
        """The same problem, blamed on this field of the input."""
        return dataclasses.replace(self, field=tuple(map(str, field)))


class Refused(Exception):
    """A use case that was refused: carries every problem found. The transaction it leaves rolls back."""

    def __init__(self, *problems: Problem, **offers: Any) -> None:
        """`offers` are objects shown beside the problems in a payload field of that name, such as `preview`."""
        super().__init__(", ".join(problem.code for problem in problems))
        self.problems = problems
        self.offers = offers


class BadRequest(Exception):
    """A query that cannot be answered as it was asked, such as one with a broken cursor."""

    code = "BAD_REQUEST"


@dataclass(frozen=True, slots=True, kw_only=True)
class Required(Problem):
    code = "REQUIRED"
    words = {"en": "This is required.", "zh-CN": "此项必填。"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Invalid(Problem):
    """Input that no value of its kind can be. `why` and `why_zh` say so in a full sentence each."""

    code = "INVALID"
    words = {"en": "{why}", "zh-CN": "{why_zh}"}

    why: str
    why_zh: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NotFound(Problem):
    """What the input names is absent, or not the caller's: alike for both."""

    code = "NOT_FOUND"
    words = {"en": "It does not exist (any more).", "zh-CN": "它不存在或已被删除。"}


@dataclass(frozen=True, slots=True, kw_only=True)
class AlreadyExists(Problem):
    code = "ALREADY_EXISTS"
    words = {"en": "It exists already.", "zh-CN": "它已经存在。"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict(Problem):
    """The same operation is still running, or somebody else was first."""

    code = "CONFLICT"
    words = {"en": "Somebody else was first. Look again.", "zh-CN": "已被他人抢先，请刷新后再试。"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Outdated(Conflict):
    """It was read at an earlier version than `current`: somebody has changed it since."""

    words = {
        "en": "Somebody has changed it since: it is at version {current} now.",
        "zh-CN": "内容已被他人修改，当前版本为 {current}。",
    }

    current: int


@dataclass(frozen=True, slots=True, kw_only=True)
class IdempotencyKeyReused(Problem):
    code = "IDEMPOTENCY_KEY_REUSED"
    words = {"en": "This key came before with other input.", "zh-CN": "该幂等键已用于其他请求。"}


@dataclass(frozen=True, slots=True, kw_only=True)
class TransitionNotAllowed(Problem):
    """Its status does not allow it now; `allowed` are the statuses it can change to."""

    code = "TRANSITION_NOT_ALLOWED"
    words = {
        "en": "It is {status}, which does not allow this.",
        "zh-CN": "当前状态为 {status}，不允许此操作。",
    }

    status: str
    allowed: tuple[str, ...] = ()
