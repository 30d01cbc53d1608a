"""What can be wrong with a page."""

from dataclasses import dataclass

from domains.kernel import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftChanged(Problem):
    """Somebody else saved the draft after it was read."""

    code = "DRAFT_CHANGED"
    words = {
        "en": "Somebody else has saved this page: it is at version {current_version} now.",
        "zh-CN": "该页面已被他人保存，当前版本为 {current_version}。",
    }

    current_version: int
