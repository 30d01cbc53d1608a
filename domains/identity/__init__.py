"""Who is asking: logins, passwords, sessions, signed tokens and limits on attempts, for members and staff alike."""

from domains.identity.problems import CredentialsRejected, SessionExpired, TooManyAttempts
from domains.identity.rules.logins import (
    MAX_PASSWORD,
    MIN_PASSWORD,
    has_control_characters,
    is_login,
    login_key,
    login_problems,
    password_problems,
)
from domains.identity.rules.sessions import (
    ACCESS_S,
    REFRESH_S,
    Access,
    Attempt,
    Credentials,
    Session,
    Subject,
    SubjectKind,
    address_group,
)
from domains.identity.service.access import until_access_ends
from domains.identity.service.attempts import count_attempt, take_back_attempt
from domains.identity.service.ending import ENDS_READ_S, end_session, end_sessions, follow_ended_sessions
from domains.identity.service.keys import KEY_NOTICE_S, KEYS_READ_S, load_keys, reload_keys, rotate_keys
from domains.identity.service.passwords import check_password, hash_password
from domains.identity.service.pruning import PRUNE_JOB, prune
from domains.identity.service.sessions import refresh_session, start_session
from domains.identity.service.sign_in import check_credentials, count_registration, count_sign_in, finish_sign_in
from domains.identity.service.tokens import TokenKeys, find_access, verify_access

__all__ = [
    "ACCESS_S",
    "ENDS_READ_S",
    "KEYS_READ_S",
    "KEY_NOTICE_S",
    "MAX_PASSWORD",
    "MIN_PASSWORD",
    "PRUNE_JOB",
    "REFRESH_S",
    "Access",
    "Attempt",
    "Credentials",
    "CredentialsRejected",
    "Session",
    "SessionExpired",
    "Subject",
    "SubjectKind",
    "TokenKeys",
    "TooManyAttempts",
    "address_group",
    "check_credentials",
    "check_password",
    "count_attempt",
    "count_registration",
    "count_sign_in",
    "end_session",
    "end_sessions",
    "find_access",
    "finish_sign_in",
    "follow_ended_sessions",
    "has_control_characters",
    "hash_password",
    "is_login",
    "load_keys",
    "login_key",
    "login_problems",
    "password_problems",
    "prune",
    "refresh_session",
    "reload_keys",
    "rotate_keys",
    "start_session",
    "take_back_attempt",
    "until_access_ends",
    "verify_access",
]
