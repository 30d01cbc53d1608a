"""Members: how they register and sign in, what they are called, where their goods go, and their points."""

from domains.members.checks import CHECKS
from domains.members.jobs import EXPIRE_POINTS_JOB, jobs
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
from domains.members.rules.points import (
    USUAL_RATE,
    ExpiringPoints,
    GrantPoints,
    MemberPoints,
    PointsEntry,
    PointsHistory,
    PointsRate,
    PointsReason,
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
from domains.members.service.points import (
    get_points,
    get_spendable_points,
    grant_points,
    list_points_history,
    return_points,
    spend_points,
)

__all__ = [
    "CHECKS",
    "EXPIRE_POINTS_JOB",
    "MAX_ADDRESSES",
    "USUAL_RATE",
    "Address",
    "ExpiringPoints",
    "GrantPoints",
    "Member",
    "MemberPoints",
    "PhoneNotConfirmed",
    "PointsEntry",
    "PointsHistory",
    "PointsRate",
    "PointsReason",
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
    "get_points",
    "get_spendable_points",
    "grant_points",
    "jobs",
    "list_points_history",
    "phone_number",
    "register",
    "return_points",
    "save_address",
    "sign_in",
    "spend_points",
]
