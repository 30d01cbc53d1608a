"""Files: sent once by signed links and checked by their bytes, used by what names them, made and fetched."""

from domains.files.checks import CHECKS
from domains.files.jobs import REMOVE_UNUSED_JOB, jobs, make_file, remove_unused
from domains.files.problems import UploadNotUsable
from domains.files.rules.contents import Content, recognise
from domains.files.rules.files import (
    PICTURES,
    CreateUpload,
    ExpectedFile,
    File,
    FileDiffers,
    FileRefused,
    FileTooLong,
    MakeFile,
    UnfitContent,
    Upload,
    picture_path,
)
from domains.files.rules.links import Link, Links, LinkUse
from domains.files.rules.purposes import PURPOSES, FileFormat, UploadPurpose, may_member_send, may_staff_send
from domains.files.rules.storage import FileMissing, Storage, StorageUnavailable
from domains.files.service.sending import (
    ArrivedFile,
    begin_upload,
    create_upload,
    finish_upload,
    receive,
    refuse_upload,
)
from domains.files.service.using import download_url, find_made_file, find_picture, load_links, take, take_each

__all__ = [
    "CHECKS",
    "PICTURES",
    "PURPOSES",
    "REMOVE_UNUSED_JOB",
    "ArrivedFile",
    "Content",
    "CreateUpload",
    "ExpectedFile",
    "File",
    "FileDiffers",
    "FileFormat",
    "FileMissing",
    "FileRefused",
    "FileTooLong",
    "Link",
    "LinkUse",
    "Links",
    "MakeFile",
    "Storage",
    "StorageUnavailable",
    "UnfitContent",
    "Upload",
    "UploadNotUsable",
    "UploadPurpose",
    "begin_upload",
    "create_upload",
    "download_url",
    "find_made_file",
    "find_picture",
    "finish_upload",
    "jobs",
    "load_links",
    "make_file",
    "may_member_send",
    "may_staff_send",
    "picture_path",
    "receive",
    "recognise",
    "refuse_upload",
    "remove_unused",
    "take",
    "take_each",
]
