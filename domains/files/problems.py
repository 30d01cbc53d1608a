"""What can be wrong with the files that people send."""

from dataclasses import dataclass

from domains.kernel import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadNotUsable(Problem):
    """The input names no upload that is finished, unused, of the right kind and the caller's own: alike for all."""

    code = "UPLOAD_NOT_USABLE"
    words = {
        "en": "This file has not arrived, was used before, or cannot be used here. Send it again.",
        "zh-CN": "该文件尚未上传完成、已被使用或不能用于此处，请重新上传。",
    }
