"""Files: sent once by signed links and checked by their bytes, used by what names them, made and fetched."""

from domains.files.checks import CHECKS
from domains.files.jobs import REMOVE_UNUSED_JOB, jobs, make_file, remove_unused
from domains.files.problems import UploadNotUsable
from domains.files.rules.addresses import (
    DOCUMENTS,
    PICTURES,
    VIDEOS,
    PictureSource,
    document_path,
    download_name,
    keys_of,
    picture_path,
    picture_sources,
    stored_size,
    thumbnail,
    video_path,
)
from domains.files.rules.arriving import ArrivedFile
from domains.files.rules.contents import Content, recognise
from domains.files.rules.files import (
    CreateUpload,
    ExpectedFile,
    File,
    FileDiffers,
    FileRefused,
    FileTooLong,
    MakeFile,
    Stored,
    UnfitContent,
    Upload,
    stored,
)
from domains.files.rules.links import Link, Links, LinkUse
from domains.files.rules.purposes import PURPOSES, FileFormat, UploadPurpose, may_member_send, may_staff_send
from domains.files.rules.storage import FileMissing, Storage, StorageUnavailable
from domains.files.service.sending import (
    begin_upload,
    create_upload,
    finish_upload,
    keep,
    receive,
    refuse_upload,
)
from domains.files.service.using import download_url, find_made_file, find_shown, load_links, take, take_each

__all__ = [
    "CHECKS",
    "DOCUMENTS",
    "PICTURES",
    "PURPOSES",
    "REMOVE_UNUSED_JOB",
    "VIDEOS",
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
    "PictureSource",
    "Storage",
    "StorageUnavailable",
    "Stored",
    "UnfitContent",
    "Upload",
    "UploadNotUsable",
    "UploadPurpose",
    "begin_upload",
    "create_upload",
    "document_path",
    "download_name",
    "download_url",
    "find_made_file",
    "find_shown",
    "finish_upload",
    "jobs",
    "keep",
    "keys_of",
    "load_links",
    "make_file",
    "may_member_send",
    "may_staff_send",
    "picture_path",
    "picture_sources",
    "receive",
    "recognise",
    "refuse_upload",
    "remove_unused",
    "stored",
    "stored_size",
    "take",
    "take_each",
    "thumbnail",
    "video_path",
]
