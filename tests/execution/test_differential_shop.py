"""The same over the shop's own schema and goods: every client's query, and generated ones."""

import os
import random
from collections import Counter
from dataclasses import dataclass, replace
from typing import Any

import pytest
from graphql import GraphQLEnumType, GraphQLNamedType, GraphQLSchema

from domains import stores
from execution.engine import Asked
from operations.demo import load_demo
from resolvers.context import Context
from resolvers.request import context_of
from schema import build_schema
from schema.ids import global_id
from tests.execution.compared import compare
from tests.execution.generated import Generator
from tests.resolvers.buying import Buyer, new_buyer
from tests.resolvers.staffing import hire
from tests.shop import ShopUnderTest, document

pytestmark = pytest.mark.anyio

COUNT = int(os.environ.get("STOA_DIFFERENTIAL_COUNT", "60"))
SEED = int(os.environ.get("STOA_DIFFERENTIAL_SEED", "20261111"))

SCHEMA: GraphQLSchema = build_schema()._schema


@dataclass(frozen=True)
class Known:
    """What arguments can name in the shop under test."""

    buyer: Buyer
    order: dict[str, Any]

    def context(self) -> Context:
        """A context of its own for each run, as the edge makes it for the member."""
        return replace(self._context, loaders={})

    def staff_context(self) -> Context:
        """The same for somebody of the staff who may do everything."""
        return replace(self._staff_context, loaders={})

    _context: Context
    _staff_context: Context

    def value(self, random: random.Random, field: str, argument: str, type_: GraphQLNamedType) -> Any:
        """A value for an argument: mostly one that finds something."""
        shop = self.buyer.goods
        ids = [
            self.order["id"],
            global_id("Product", shop.products["shirt"]),
            global_id("Product", 1),
            global_id("Brand", 1),
            global_id("BackCategory", shop.category_id),
            global_id("FrontCategory", shop.front_category_id),
            self.buyer.sku("SET"),
            "bm9uc2Vuc2U",
        ]
        by_name: dict[str, list[Any]] = {
            "id": ids,
            "ids": [random.sample(ids, 3), []],
            "slug": ["shirt", "set", "home", "stool", "none"],
            "number": [self.order["number"], "1"],
            "token": [None, "none"],
            "region": [None, "330106", "HK"],
            "frontCategoryId": [None, global_id("FrontCategory", shop.front_category_id)],
            "filter": [None, {"inStock": True}, {"priceMin": {"amount": "60.00", "currency": "CNY"}}],
            "first": [None, 0, 1, 3, 101],
            "last": [None],
            "after": [None, "W10", "bad"],
            "before": [None],
            "input": self._inputs(type_.name),
            "skuId": [self.buyer.sku("MUG")],
            "status": [None, ["PENDING_PAYMENT"], []] if type_.name == "OrderStatus" else [None],
            "asOf": [None],
        }
        if isinstance(type_, GraphQLEnumType) and argument not in by_name:
            return random.choice(list(type_.values))
        return random.choice(by_name.get(argument, [None]))

    def _inputs(self, type_name: str) -> list[dict[str, Any] | None]:
        category = {"id": global_id("BackCategory", self.buyer.goods.category_id), "version": 1}
        items = [{"skuId": self.buyer.sku("MUG"), "quantity": 1}]
        by_type: dict[str, list[dict[str, Any] | None]] = {
            "CheckoutPreviewInput": [{"addressId": self.buyer.address_id}, {"items": items}],
            "BackCategoryBindingsSetInput": [{**category, "attributes": []}],
            "BackCategoryMoveInput": [category, {**category, "parentId": category["id"]}],
        }
        return by_type.get(type_name, [None])


@pytest.fixture
async def known(shop: ShopUnderTest) -> Known:
    """A member with an order and a cart."""
    buyer = await new_buyer(shop)
    order = await buyer.buy(STOOL=2, MUG=1)
    await buyer.fill(TABLE=1, MUG=1)
    staff = (await hire(shop, *stores.PERMISSIONS)).token
    member, staff_member = [
        await context_of(shop.shop, Asked({"authorization": f"Bearer {token}"}, "10.0.0.1", {}))
        for token in (buyer.client.token, staff)
    ]
    return Known(buyer, order, member, staff_member)


async def test_what_a_visitor_of_the_demo_shop_sees_is_compiled_and_answered_alike(shop: ShopUnderTest) -> None:
    await load_demo(shop.database, shop.clock(), lambda _text: None)
    context = await context_of(shop.shop, Asked({}, None, {}))
    asked = [
        ("Home", {"channel": "PC"}),
        ("CategoryTree", {"channel": "PC"}),
        ("ProductList", {"sort": "PRICE_DESC"}),
        ("ProductList", {"filter": {"inStock": True}, "first": 5}),
        ("ProductDetail", {"slug": "supper-club-set"}),
        ("ProductDetail", {"slug": "nothing", "region": None}),
    ]
    for operation, variables in asked:
        found = await compare(SCHEMA, document(operation), variables, lambda: replace(context, loaders={}))
        assert found is not None
        assert found.differences() == []
        assert found.ran.way == "compiled", operation


async def test_what_a_member_sees_is_compiled_and_answered_alike(known: Known) -> None:
    asked: list[tuple[str, dict[str, Any]]] = [
        ("CartShow", {"token": None}),
        ("MyOrders", {}),
        ("OrderByNumber", {"number": known.order["number"]}),
        ("CheckoutPreview", {"input": {"addressId": known.buyer.address_id}}),
    ]
    for operation, variables in asked:
        found = await compare(SCHEMA, document(operation), variables, known.context)
        assert found is not None
        assert found.differences() == []
        assert found.ran.way == "compiled", operation


# graphql-core never awaits what stands beside a field that fails at once; thousands of queries bring it to light.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
async def test_generated_queries_over_the_shop_are_answered_alike(known: Known, request: pytest.FixtureRequest) -> None:
    chosen = random.Random(SEED)
    generator = Generator(SCHEMA, known.value, chosen)
    seen: Counter[str] = Counter()
    while seen["valid"] < COUNT:
        query = generator.query()
        context = known.context if chosen.random() < 0.4 else known.staff_context
        found = await compare(SCHEMA, query.text, query.variables, context)
        if found is None:
            continue
        seen["valid"] += 1
        seen[found.ran.way] += 1
        assert not found.differences(), f"seed {SEED}: {query.text} {query.variables} {found.differences()}"
    request.node.user_properties.append(("seen", dict(seen)))  # --junitxml shows it
    assert seen["compiled"] > COUNT // 2, seen
