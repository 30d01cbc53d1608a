"""The merchants' stores, the staff of platform and stores, what they may do and what they did."""

from domains.stores.rules import MANAGER, PERMISSIONS, SignInStaff, Staff, Store
from domains.stores.service.audit import record_action
from domains.stores.service.staff import (
    check_staff_credentials,
    create_role,
    create_staff,
    find_staff,
    sign_in_staff,
)
from domains.stores.service.stores import create_store, find_default_store, get_stores

__all__ = [
    "MANAGER",
    "PERMISSIONS",
    "SignInStaff",
    "Staff",
    "Store",
    "check_staff_credentials",
    "create_role",
    "create_staff",
    "create_store",
    "find_default_store",
    "find_staff",
    "get_stores",
    "record_action",
    "sign_in_staff",
]
