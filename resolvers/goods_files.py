"""Goods in files, for staff: bringing products in, and writing them out."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any, Final

from domains import files, interchange
from domains.kernel import window
from resolvers.context import Context

WRITE: Final = "catalog.product.write"
READ: Final = "catalog.product.read"
_FETCH_WITHIN: Final = timedelta(minutes=15)


async def import_products(context: Context, command: interchange.StartImport) -> interchange.GoodsImport:
    """Has a file brought in; its texts are in the request's language, its prices in the request's currency."""
    manner, author, now = _manner(context), context.author, context.now
    import_id = await context.database.write(lambda tx: interchange.start_import(tx, command, manner, now, author))
    return (await interchange.get_imports(context.read(), [import_id], context.staff))[import_id]


async def export_products(context: Context, command: interchange.StartExport) -> interchange.GoodsExport:
    """Has a store's products written into a file, in the request's language and currency."""
    manner, author, now = _manner(context), context.author, context.now
    export_id = await context.database.write(lambda tx: interchange.start_export(tx, command, manner, now, author))
    return (await interchange.get_exports(context.read(), [export_id], context.staff))[export_id]


async def list_imports(context: Context, **page: Any) -> interchange.GoodsImports:
    return await interchange.list_imports(context.read(), window(**page), context.staff)


async def imports_by_ids(ids: Sequence[int], context: Context) -> list[interchange.GoodsImport | None]:
    """None for all where the viewer may not see them: as for those that are not there."""
    staff = context.viewer.staff
    if staff is None or WRITE not in staff.permissions:
        return [None for _ in ids]
    found = await interchange.get_imports(context.read(), set(ids), staff)
    return [found.get(each) for each in ids]


async def exports_by_ids(ids: Sequence[int], context: Context) -> list[interchange.GoodsExport | None]:
    """The same of exports."""
    staff = context.viewer.staff
    if staff is None or READ not in staff.permissions:
        return [None for _ in ids]
    found = await interchange.get_exports(context.read(), set(ids), staff)
    return [found.get(each) for each in ids]


async def list_exports(context: Context, **page: Any) -> interchange.GoodsExports:
    return await interchange.list_exports(context.read(), window(**page), context.staff)


async def messages_of(imports: Sequence[interchange.GoodsImport], context: Context) -> list[str | None]:
    """Why each has not come to its end, in the request's language."""
    return await interchange.get_messages(context.read(), imports, context.frame.language)


async def export_messages_of(exports: Sequence[interchange.GoodsExport], context: Context) -> list[str | None]:
    """The same of exports."""
    return [interchange.export_message(each, context.frame.language) for each in exports]


async def faults_of(
    imports: Sequence[interchange.GoodsImport], context: Context, **page: Any
) -> list[interchange.ImportFaults]:
    """What was wrong with each file, in the request's language."""
    asked, ids = window(**page), [each.id for each in imports]
    found = await interchange.list_faults(context.read(), ids, asked, context.frame.language)
    return [found[each] for each in ids]


async def download_urls_of(exports: Sequence[interchange.GoodsExport], context: Context) -> list[str | None]:
    """Where each file can be fetched for a quarter of an hour; None where there is none (any more)."""
    now = context.now
    return [
        None
        if each.file_id is None or each.expires_at is None or each.expires_at <= now
        else context.shop.links.url(files.LinkUse.DOWNLOAD, each.file_id, min(now + _FETCH_WITHIN, each.expires_at))
        for each in exports
    ]


def _manner(context: Context) -> interchange.Manner:
    return interchange.Manner(context.frame.language, context.frame.currency, context.shop.public_url)
