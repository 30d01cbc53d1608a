"""Display texts, codes, slugs and HTML: what they may be."""

import re
import unicodedata
from typing import Final

import nh3

from domains.kernel import LANGUAGES, Invalid, Problem, Required

Texts = dict[str, str]

MAX_CODE: Final = 64
MAX_SLUG: Final = 120
MAX_NAME: Final = 200
MAX_TEXT: Final = 2_000
MAX_HTML: Final = 200_000

_CODE: Final = re.compile(r"[a-z0-9][a-z0-9_-]*", re.ASCII)
_SLUG: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*", re.ASCII)
# Control characters and halves of surrogate pairs (Unicode's Cc and Cs), but line breaks and tabs.
_HIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_NOT_IN_SLUG: Final = re.compile(r"[^a-z0-9]+", re.ASCII)


def text_problems(texts: Texts | None, longest: int, *field: str) -> list[Problem]:
    """What is wrong with a display text that must be there."""
    if not texts or not any(text.strip() for text in texts.values()):
        return [Required(field=field)]
    problems: list[Problem] = []
    for language, text in texts.items():
        if language not in LANGUAGES:
            problems.append(_invalid(f"{language} is none of the shop's languages.", f"不支持语言 {language}。", field))
        elif len(text) > longest:
            problems.append(_invalid(f"It is longer than {longest} characters.", f"不能超过 {longest} 个字符。", field))
        elif not is_printable(text):
            problems.append(_invalid("It has characters that cannot be shown.", "包含无法显示的字符。", field))
    return problems


def is_printable(text: str) -> bool:
    """Whether every character can be stored and shown; line breaks and tabs can."""
    return _HIDDEN.search(text) is None


def is_shown_name(text: str, longest: int = MAX_NAME) -> bool:
    """Whether it says anything, is no longer than that, and can be shown."""
    return bool(text.strip()) and len(text) <= longest and is_printable(text)


def is_code(text: str) -> bool:
    """Whether it can name an entry of a library: small letters, digits, `_` and `-`."""
    return len(text) <= MAX_CODE and _CODE.fullmatch(text) is not None


def is_slug(text: str) -> bool:
    """Whether it can be the last part of an address: words of small letters and digits, joined by `-`."""
    return len(text) <= MAX_SLUG and _SLUG.fullmatch(text) is not None


def slug_problems(slug: str) -> list[Problem]:
    """What is wrong with a slug that somebody chose."""
    if is_slug(slug):
        return []
    why = "A slug is words of small letters and digits, joined by hyphens."
    return [_invalid(why, "slug 只能由小写字母、数字和连字符组成。", ("slug",))]


def slug_of(text: str) -> str:
    """The text as a slug, accents taken off; empty where it has no Latin letter or digit."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return _NOT_IN_SLUG.sub("-", plain)[:MAX_SLUG].strip("-")


def clean_html(texts: Texts | None) -> Texts | None:
    """Leaves only what is safe to show: no scripts, styles, event handlers, forms or frames; links and pictures
    over https, or within the shop. None for what is empty."""
    cleaned = {language: nh3.clean(html, url_schemes={"https", "mailto"}) for language, html in (texts or {}).items()}
    return {language: html for language, html in cleaned.items() if html.strip()} or None


def _invalid(why: str, why_zh: str, field: tuple[str, ...]) -> Problem:
    return Invalid(why=why, why_zh=why_zh, field=field)
