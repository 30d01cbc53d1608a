"""Taxes: whether prices have them, and what staff rule: classes, rates, which products are of which class."""

from collections.abc import Sequence

from domains import catalog
from resolvers.catalog.behind import own_of
from resolvers.catalog.reading import READ, products_by_ids
from resolvers.context import Context


async def prices_include_tax(context: Context) -> bool:
    """Whether the prices that this reader is shown have the tax in them."""
    return context.frame.tax_included


async def tax_classes(context: Context) -> list[catalog.TaxClass]:
    """All of them, by their codes."""
    return await catalog.list_tax_classes(context.read(), context.frame.language)


async def classes_by_ids(ids: Sequence[int], context: Context) -> list[catalog.TaxClass | None]:
    """Classes, for those alone who may look behind products."""
    if context.viewer.staff_with(READ) is None:
        return [None for _ in ids]
    found = await catalog.get_tax_classes(context.read(), set(ids), context.frame.language)
    return [found.get(each) for each in ids]


async def rates_of(classes: Sequence[catalog.TaxClass], context: Context) -> list[Sequence[catalog.TaxRate]]:
    found = await catalog.get_tax_rates(context.read(), {each.id for each in classes})
    return [found.get(each.id, ()) for each in classes]


async def classes_of(products: Sequence[catalog.ProductCard], context: Context) -> list[catalog.TaxClass | None]:
    """Of another store's products the staff of a store read nothing."""
    found = await catalog.get_tax_classes_of(context.read(), own_of(products, context), context.frame.language)
    return [found.get(each.id) for each in products]


async def create_tax_class(context: Context, command: catalog.CreateTaxClass) -> catalog.TaxClass | None:
    author = context.author
    class_id = await context.database.write(lambda tx: catalog.create_tax_class(tx, command, context.now, author))
    return await _tax_class(context, class_id)


async def set_tax_rate(context: Context, command: catalog.SetTaxRate) -> catalog.TaxClass | None:
    author = context.author
    await context.database.write(lambda tx: catalog.set_tax_rate(tx, command, context.now, author))
    return await _tax_class(context, command.tax_class_id)


async def set_tax_classes(context: Context, command: catalog.SetTaxClasses) -> list[catalog.ProductCard | None]:
    """Answers the products in the order in which they were named."""
    author = context.author
    await context.database.write(lambda tx: catalog.set_tax_classes(tx, command, context.now, author))
    return await products_by_ids(command.product_ids, context)


async def _tax_class(context: Context, class_id: int) -> catalog.TaxClass | None:
    return (await catalog.get_tax_classes(context.read(), [class_id], context.frame.language)).get(class_id)
