"""Members: how they register and sign in, what they are called, and where their goods go."""

from domains.members.checks import CHECKS
from domains.members.problems import PhoneNotConfirmed
from domains.members.rules.accounts import Member, Register, Registration, SignedIn, SignIn
from domains.members.rules.addresses import (
    MAX_ADDRESSES,
    Address,
    SaveAddress,
    address_problems,
    check_address,
    phone_number,
)
from domains.members.service.accounts import (
    check_credentials,
    check_registration,
    create_member,
    get_members,
    register,
    sign_in,
)
from domains.members.service.addresses import find_address, get_addresses, save_address

__all__ = [
    "CHECKS",
    "MAX_ADDRESSES",
    "Address",
    "Member",
    "PhoneNotConfirmed",
    "Register",
    "Registration",
    "SaveAddress",
    "SignIn",
    "SignedIn",
    "address_problems",
    "check_address",
    "check_credentials",
    "check_registration",
    "create_member",
    "find_address",
    "get_addresses",
    "get_members",
    "phone_number",
    "register",
    "save_address",
    "sign_in",
]
