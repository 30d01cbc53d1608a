"""Files, which never travel in GraphQL: places to send them to."""

from datetime import datetime
from typing import Any

import strawberry

from domains import files
from execution.fields import computed_field, graphql_input, graphql_type
from resolvers import files as resolvers
from resolvers.context import SIGNED_IN
from schema.ids import global_id
from schema.payloads import UserError, mutation_field, user_errors_field


def _limits(purpose: files.UploadPurpose) -> str:
    """The limits of a purpose in words, from the rule that sets them."""
    rule = files.PURPOSES[purpose]
    formats = ", ".join(sorted(each.name for each in rule.formats))
    senders = "members and staff" if rule.members else "staff"
    permissions = " or ".join(sorted(rule.staff))
    return f"{purpose}: {formats}, up to {rule.max_bytes // 1_000_000} MB, for {senders}; staff need {permissions}."


UploadPurpose = files.UploadPurpose
strawberry.enum(
    UploadPurpose,
    name="UploadPurpose",
    description="What a file is sent for. "
    + " ".join(map(_limits, UploadPurpose))
    + f" A picture has at most {files.MAX_PIXELS:,} pixels; one that moves {files.MAX_FRAMES:,} frames, of "
    f"{files.MAX_PIXELS_OF_ALL_FRAMES:,} pixels together.",
)


def _upload_id(parent: Any, _type_name: str) -> str:
    return global_id("Upload", parent.id)


@graphql_type(of=files.Upload)
class Upload:
    """A place to PUT one file to, once; inputs then name its id."""

    id: strawberry.ID = computed_field(_upload_id, description="What inputs name as uploadId.")
    url: str = strawberry.field(description="One time only.")
    expires_at: datetime


@graphql_input
class UploadCreateInput:
    """A file that is to be sent. Other bytes than announced are refused."""

    purpose: UploadPurpose
    filename: str
    bytes: int = strawberry.field(description="The file's size.")
    sha256: str = strawberry.field(description="Of the file, in hexadecimal.")

    def to_command(self) -> files.CreateUpload:
        return files.CreateUpload(self.purpose, self.filename, self.bytes, self.sha256)


@strawberry.type(description="Where to send the file.")
class UploadCreatePayload:
    upload: Upload | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type
class FilesMutation:
    upload_create: UploadCreatePayload = mutation_field(
        resolvers.create_upload,
        UploadCreateInput,
        requires=SIGNED_IN,
        description="Makes a place to PUT one file to. Each answer but 204 means that the file did not arrive and "
        "has to be announced anew; one that arrived waits six hours for a mutation that names it.",
    )
