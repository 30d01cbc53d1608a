"""Passwords: hashed and checked in threads of their own, with nothing to be learnt from the time it takes."""

import asyncio
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

# Parameters from OWASP's password storage cheat sheet for argon2id. A hash takes 19 MiB, so few run at once.
_HASHER: Final = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)
_THREADS: Final = ThreadPoolExecutor(max_workers=2, thread_name_prefix="argon2")
# A hash that no password is known for, with the same parameters: checking it takes as long as checking a real one.
NOBODYS_HASH: Final = f"$argon2id$v=19$m=19456,t=2,p=1${'A' * 22}${'A' * 43}"


async def hash_password(password: str) -> str:
    """The argon2id hash to be stored. Takes some 30 ms of another thread: never call it inside a transaction."""
    return await asyncio.get_running_loop().run_in_executor(_THREADS, _HASHER.hash, _bytes(password))


async def check_password(password_hash: str | None, password: str) -> bool:
    """Whether it is the password; always False without a hash (an unknown user), in the same time."""
    is_right = await asyncio.get_running_loop().run_in_executor(
        _THREADS, _verify, password_hash or NOBODYS_HASH, _bytes(password)
    )
    return is_right and password_hash is not None


def _verify(password_hash: str, password: bytes) -> bool:
    try:
        return _HASHER.verify(password_hash, password)
    except (VerificationError, InvalidHashError):
        return False


def _bytes(password: str) -> bytes:
    # Keyboards differ in how they compose a letter; it is the same password all the same.
    return unicodedata.normalize("NFKC", password).encode(errors="surrogatepass")
