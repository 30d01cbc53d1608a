"""The merchants' stores, the staff of platform and stores, what they may do and what they did."""

from domains.stores.rules import (
    MANAGER,
    PERMISSIONS,
    ROLES,
    Author,
    KnownRole,
    SignInStaff,
    Staff,
    StaffAccount,
    Store,
    caller_of,
)
from domains.stores.service.audit import record_action, record_change, record_changes
from domains.stores.service.staff import (
    change_staff_password,
    check_staff_credentials,
    close_staff,
    create_role,
    create_staff,
    find_staff,
    list_staff,
    reopen_staff,
    sign_in_staff,
)
from domains.stores.service.stores import create_store, find_default_store, get_stores

__all__ = [
    "MANAGER",
    "PERMISSIONS",
    "ROLES",
    "Author",
    "KnownRole",
    "SignInStaff",
    "Staff",
    "StaffAccount",
    "Store",
    "caller_of",
    "change_staff_password",
    "check_staff_credentials",
    "close_staff",
    "create_role",
    "create_staff",
    "create_store",
    "find_default_store",
    "find_staff",
    "get_stores",
    "list_staff",
    "record_action",
    "record_change",
    "record_changes",
    "reopen_staff",
    "sign_in_staff",
]
