"""A shop in which promotions of every form run at once, and orders that fall to them as a seed has it."""

from collections.abc import Iterable
from datetime import datetime
from random import Random
from typing import Final

from domains import inventory, marketing, orders
from domains.marketing import GoodsNamed, RuleTerms, ScopeTerms
from persistence import Database, Transaction
from tests.domains.checkout.shopping import NOW, Shopper, new_shopper, open_second_store
from tests.goods import SINCE, cny

GOODS: Final = ("MUG", "SHIRT-S", "SHIRT-M", "TABLE", "STOOL", "CHAIR", "VOUCHER")


async def busy_shop(database: Database) -> Shopper:
    """Ada in a shop of two stores, with a thousand of everything."""
    ada = await new_shopper(database)
    goods = await open_second_store(database, ada.goods)

    async def fill(tx: Transaction) -> None:
        stocked = [(sku_id, 1_000) for code, sku_id in goods.skus.items() if code not in ("SET", "LAMP")]
        await inventory.receive(tx, stocked, "receipt/3", SINCE, "receipt/3")
        for code, (rule, scope, more) in _promotions(goods.skus, goods.products).items():
            command = marketing.CreatePromotion(
                code=code, name={"en": code.title()}, starts_at=SINCE, rule=rule, scope=scope, **more
            )
            await marketing.create_promotion(tx, command, SINCE)

    await database.write(fill)
    return Shopper(database, goods, ada.id, ada.address_id)


def _promotions(
    skus: dict[str, int], products: dict[str, int]
) -> dict[str, tuple[RuleTerms, ScopeTerms, dict[str, object]]]:
    everything = ScopeTerms(all=True)
    shirts = ScopeTerms(included=GoodsNamed(product_ids=(products["shirt"],)))
    stools = ScopeTerms(included=GoodsNamed(sku_ids=(skus["STOOL"], skus["CHAIR"])))
    bundle = marketing.BundlePriceTerms(
        groups=(
            marketing.SetGroupTerms(sku_ids=(skus["TABLE"],)),
            marketing.SetGroupTerms(sku_ids=(skus["STOOL"],), quantity=2),
        ),
        price=cny(119_900),
    )
    every_300 = marketing.SpendAndSaveTerms(
        tiers=(marketing.TierTerms(threshold=cny(30_000), off=cny(3_333)),), every_n=True, cap=cny(10_000)
    )
    gift = marketing.GiftWithItemTerms(gifts=(marketing.GiftGoodsTerms(sku_id=skus["MUG"]),), every=2)
    treat = marketing.SpendAndGetTerms(
        tiers=(
            marketing.GiftTierTerms(
                threshold=cny(50_000),
                choose=1,
                gifts=(
                    marketing.GiftGoodsTerms(sku_id=skus["MUG"], quantity=2),
                    marketing.GiftGoodsTerms(sku_id=skus["CHAIR"]),
                ),
            ),
        )
    )
    return {
        "SHIRTS": (marketing.ItemDiscountTerms(percent_off_bp=1_500, most_units=3), shirts, {"priority": 5}),
        "SECOND": (marketing.MultiBuyTerms(n=2, nth_percent_off_bp=5_000), stools, {}),
        "DINING": (bundle, everything, {}),
        "EVERY": (every_300, everything, {"exclusion_group": "save"}),
        "PIECES": (
            marketing.SpendAndSaveTerms(tiers=(marketing.TierTerms(threshold_pieces=4, percent_off_bp=700),)),
            everything,
            {"exclusion_group": "save"},
        ),
        "TREAT": (treat, everything, {}),
        "MUGS": (gift, ScopeTerms(included=GoodsNamed(sku_ids=(skus["TABLE"],))), {}),
    }


async def buy_at_random(ada: Shopper, seed: int, count: int) -> list[int]:
    """Places so many orders of one to five SKUs at once, and returns their ids."""
    dice = Random(seed)
    placed = []
    for number in range(count):
        wanted = {code: dice.randint(1, 4) for code in dice.sample(GOODS, dice.randint(1, 5))}
        placed.append(await ada.place(await ada.order(ada.items(**wanted), key=f"order {seed} {number}")))
    return placed


async def pay(database: Database, order_ids: Iterable[int], now: datetime = NOW) -> None:
    """Marks these orders as paid."""

    async def mark(tx: Transaction) -> None:
        for each in order_ids:
            await orders.mark_paid(tx, each, orders.SystemReason.PAYMENT_CAME_IN, now)

    await database.write(mark)
