"""Files: where to send them to."""

from typing import Final

from domains import files, identity
from domains.files import UploadPurpose
from execution.errors import CodedError
from resolvers.context import Context

_PERIOD_S: Final = 60 * 60
_PER_MEMBER: Final = 60
_PER_STAFF: Final = 1_000


async def create_upload(context: Context, command: files.CreateUpload) -> files.Upload:
    """Counts the request in a transaction of its own, so that nobody fills the storage."""
    _demand_right(context, command.purpose)
    owner, now = owner_of(context), context.now
    limit = _PER_MEMBER if owner.kind is identity.SubjectKind.MEMBER else _PER_STAFF
    attempt = await context.database.write(
        lambda tx: identity.count_attempt(tx, "upload", {str(owner): limit}, _PERIOD_S, now)
    )
    attempt.require_allowed()
    return await context.database.write(
        lambda tx: files.create_upload(tx, context.shop.links, command, str(owner), now)
    )


def owner_of(context: Context) -> identity.Subject:
    """To whom the files that the viewer sends belong; only behind `requires=SIGNED_IN` or narrower."""
    if context.viewer.staff is not None:
        return identity.Subject(identity.SubjectKind.STAFF, context.viewer.staff.id)
    return identity.Subject(identity.SubjectKind.MEMBER, context.member_id)


def _demand_right(context: Context, purpose: UploadPurpose) -> None:
    staff = context.viewer.staff
    allowed = files.may_member_send(purpose) if staff is None else files.may_staff_send(purpose, staff.permissions)
    if not allowed:
        raise CodedError("FORBIDDEN", f"You may send no files for {purpose}.")
