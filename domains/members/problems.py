"""What can be wrong with what members ask for."""

from dataclasses import dataclass

from domains.kernel import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneNotConfirmed(Problem):
    """Nobody has shown that the phone is theirs."""

    code = "INVALID"
    words = {
        "en": "No code was sent to this phone, and none can be sent yet: register with a login and a password.",
        "zh-CN": "该手机号未收到验证码，目前也无法发送验证码：请使用账号和密码注册。",
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressBookFull(Problem):
    code = "INVALID"
    words = {
        "en": "An address book holds {most} addresses. Change one of them.",
        "zh-CN": "地址簿最多保存 {most} 个地址，请修改其中一个。",
    }

    most: int
