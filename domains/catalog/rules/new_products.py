"""A new product: everything that is wrong with it at once, or what it becomes."""

from collections.abc import Collection, Iterable, Iterator
from hashlib import sha256

import orjson

from domains.catalog.problems import BrandNotAllowed, CategoryDisabled, CategoryNotLeaf
from domains.catalog.rules.commands import CreateProduct
from domains.catalog.rules.documents import document_problems
from domains.catalog.rules.facts import MAX_IMAGES, Category, Facts, ProductDraft
from domains.catalog.rules.images import is_picture_url
from domains.catalog.rules.kinds import AttributeRole, AttributeValueType, CategoryContent
from domains.catalog.rules.skus import draft_skus, sku_problems
from domains.catalog.rules.tag_rules import tag_code_problems
from domains.catalog.rules.terms import terms_problems
from domains.catalog.rules.texts import MAX_HTML, MAX_NAME, Texts, is_slug, slug_of, slug_problems, text_problems
from domains.catalog.rules.values import attribute_problems, canonical_value, draft_values
from domains.kernel import AlreadyExists, Invalid, NotFound, Problem


def check_product(command: CreateProduct, facts: Facts) -> ProductDraft | list[Problem]:
    """The product as it may be written, or all that is wrong with it. Names that it takes are added to `facts`."""
    problems = list(_own_problems(command, facts))
    category = facts.categories.get(command.back_category_id)
    if category is None:
        problems.append(NotFound(field=("back_category_id",)))
    elif category.holds is CategoryContent.CATEGORIES:
        problems.append(CategoryNotLeaf(field=("back_category_id",)))
    elif category.disabled:
        problems.append(CategoryDisabled(field=("back_category_id",)))
    else:
        problems += [*attribute_problems(command, category, facts), *sku_problems(command, category, facts)]
    if problems or category is None:
        return problems
    slug = command.slug or next(each for each in wanted_slugs(command) if each not in facts.taken_slugs)
    facts.taken_slugs.add(slug)
    facts.taken_codes.update((command.store_id, sku.code) for sku in command.skus)
    return _draft(command, slug, category, facts)


def wanted_slugs(command: CreateProduct) -> list[str]:
    """The slugs that would do, best first: the one asked for, else the name, alone or with the first SKU's code."""
    if command.slug is not None:
        return [command.slug]
    name = slug_of(command.name.get("en") or next(iter(command.name.values()), ""))[:60].strip("-")
    code = command.skus[0].code if command.skus else ""
    own = _digest([command.store_id, code])[:10]  # nobody else has it, for no two SKUs of a store share a code
    wanted = (name, f"{name}-{slug_of(code)[:48]}".strip("-"), f"{name}-{own}".strip("-"))
    return list(dict.fromkeys(slug for slug in wanted if is_slug(slug)))


def _own_problems(command: CreateProduct, facts: Facts) -> Iterator[Problem]:
    yield from text_problems(command.name, MAX_NAME, "name")
    if command.selling_point is not None:
        yield from text_problems(command.selling_point, MAX_NAME, "selling_point")
    yield from _slug_problems(command, facts.taken_slugs)
    yield from _brand_problems(command, facts)
    yield from tag_code_problems(command.tag_codes, facts.tag_ids)
    if not 0 <= command.tax_rate_bp <= 10_000:
        yield Invalid(why="A tax rate is from 0 to 100 percent.", why_zh="税率不正确。", field=("tax_rate_bp",))
    yield from terms_problems(command.terms)
    yield from _image_problems(command)
    yield from _description_problems(command)
    yield from document_problems(command.documents, command.videos)


def _brand_problems(command: CreateProduct, facts: Facts) -> Iterator[Problem]:
    if command.brand_id is None:
        return
    category = facts.categories.get(command.back_category_id)
    if command.brand_id not in facts.brand_ids:
        yield NotFound(field=("brand_id",))
    elif category is not None and category.brand_ids is not None and command.brand_id not in category.brand_ids:
        yield BrandNotAllowed(field=("brand_id",))


def _slug_problems(command: CreateProduct, taken: Collection[str]) -> Iterator[Problem]:
    wrong = [] if command.slug is None else slug_problems(command.slug)
    yield from wrong
    if not wrong and all(slug in taken for slug in wanted_slugs(command)):
        yield AlreadyExists(field=("slug",))


def _image_problems(command: CreateProduct) -> Iterator[Problem]:
    if len(command.images) > MAX_IMAGES:
        yield Invalid(why=f"At most {MAX_IMAGES} pictures.", why_zh=f"最多 {MAX_IMAGES} 张图片。", field=("images",))
    for index, image in enumerate(command.images):
        if not is_picture_url(image.url):
            yield Invalid(
                why="It must be an https address.", why_zh="必须是 https 地址。", field=("images", str(index), "url")
            )
        if image.alt is not None:
            yield from text_problems(image.alt, MAX_NAME, "images", str(index), "alt")


def _description_problems(command: CreateProduct) -> Iterator[Problem]:
    texts: Iterable[tuple[str, Texts | None]] = ()
    if command.description is not None:
        texts = (("pc", command.description.pc), ("mobile", command.description.mobile))
    for name, html in texts:
        if html is not None:
            yield from text_problems(html, MAX_HTML, "description", name)


def _draft(command: CreateProduct, slug: str, category: Category, facts: Facts) -> ProductDraft:
    spu_key = _spu_key(command, category)
    return ProductDraft(
        command,
        slug,
        spu_key,
        _digest([spu_key, *_identity(command, category, AttributeRole.OFFER)]) if spu_key else None,
        draft_values(command, category, facts),
        _facets(command, category),
        draft_skus(command, category, facts),
    )


def _spu_key(command: CreateProduct, category: Category) -> str | None:
    identity = _identity(command, category, AttributeRole.KEY)
    return _digest([command.back_category_id, command.brand_id, *identity]) if identity else None


def _identity(command: CreateProduct, category: Category, role: AttributeRole) -> list[object]:
    slots = category.slots_by_code()
    given = [each for each in command.attributes if each.values and slots[each.code].role is role]
    return [
        [each.code, sorted(_same(canonical_value(slots[each.code], value)) for value in each.values)]
        for each in sorted(given, key=lambda each: each.code)
    ]


def _same(value: str | Texts) -> str:
    # Spaces and capitals make no other model of it.
    text = value if isinstance(value, str) else orjson.dumps(value, option=orjson.OPT_SORT_KEYS).decode()
    return " ".join(text.casefold().split())


def _digest(parts: list[object]) -> str:
    return sha256(orjson.dumps(parts)).hexdigest()


def _facets(command: CreateProduct, category: Category) -> frozenset[tuple[str, str]]:
    """What the product can be filtered by: all but free texts."""
    slots = category.slots_by_code()
    described = {
        (each.code, value)
        for each in command.attributes
        for value in (canonical_value(slots[each.code], given) for given in each.values)
        if isinstance(value, str) and slots[each.code].value_type is not AttributeValueType.TEXT
    }
    return frozenset(described | {(spec.code, spec.value) for sku in command.skus for spec in sku.specs})
