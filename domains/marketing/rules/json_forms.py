"""Rules and scopes as JSON values, as versions keep them."""

from typing import Any

from domains.marketing.rules.promotions import (
    BundlePrice,
    GiftGoods,
    GiftTier,
    GiftWithItem,
    Goods,
    ItemDiscount,
    ItemSaving,
    Measure,
    MultiBuy,
    MultiBuyKind,
    PromotionForm,
    Rule,
    Saving,
    Scope,
    SetGroup,
    SetSaving,
    SpendAndGet,
    SpendAndSave,
    Tier,
)


def rule_to_json(rule: Rule) -> dict[str, Any]:
    """A rule as a JSON value; what it is a rule of stands beside it, as the promotion's form."""
    match rule:
        case SpendAndSave():
            return _spend_and_save_to_json(rule)
        case ItemDiscount():
            return {"saving": rule.saving.value, "value": rule.value, "most_units": rule.most_units}
        case MultiBuy():
            return {"kind": rule.kind.value, "n": rule.n, "value": rule.value, "most_sets": rule.most_sets}
        case BundlePrice():
            groups = [{"sku_ids": sorted(group.sku_ids), "quantity": group.quantity} for group in rule.groups]
            return {"groups": groups, "saving": rule.saving.value, "value": rule.value, "most_sets": rule.most_sets}
        case SpendAndGet():
            tiers = [[tier.threshold, tier.choose, _gifts_to_json(tier.gifts)] for tier in rule.tiers]
            return {"tiers": tiers, "measure": rule.measure.value}
        case GiftWithItem():
            return {"gifts": _gifts_to_json(rule.gifts), "every": rule.every, "most_times": rule.most_times}
    raise TypeError(f"{type(rule).__name__} is not kept yet.")


def rule_from_json(form: PromotionForm, value: dict[str, Any]) -> Rule:
    """The rule of a form that `rule_to_json` wrote."""
    match form:
        case PromotionForm.ITEM_DISCOUNT:
            return ItemDiscount(ItemSaving(value["saving"]), value["value"], value["most_units"])
        case PromotionForm.MULTI_BUY:
            return MultiBuy(MultiBuyKind(value["kind"]), value["n"], value["value"], value["most_sets"])
        case PromotionForm.BUNDLE_PRICE:
            groups = tuple(SetGroup(frozenset(each["sku_ids"]), each["quantity"]) for each in value["groups"])
            return BundlePrice(groups, SetSaving(value["saving"]), value["value"], value["most_sets"])
        case PromotionForm.SPEND_AND_SAVE:
            return _spend_and_save_from_json(value)
        case PromotionForm.SPEND_AND_GET:
            tiers = [GiftTier(least, choose, _gifts_from_json(gifts)) for least, choose, gifts in value["tiers"]]
            return SpendAndGet(tuple(tiers), Measure(value["measure"]))
        case PromotionForm.GIFT_WITH_ITEM:
            return GiftWithItem(_gifts_from_json(value["gifts"]), value["every"], value["most_times"])
    raise TypeError(f"{form} is not kept yet.")


def _spend_and_save_to_json(rule: SpendAndSave) -> dict[str, Any]:
    return {
        "tiers": [[tier.threshold, tier.off] for tier in rule.tiers],
        "every_n": rule.every_n,
        "cap": rule.cap,
        "measure": rule.measure.value,
        "saving": rule.saving.value,
    }


def _spend_and_save_from_json(value: dict[str, Any]) -> SpendAndSave:
    return SpendAndSave(
        tiers=tuple(Tier(threshold, off) for threshold, off in value["tiers"]),
        every_n=value["every_n"],
        cap=value["cap"],
        measure=Measure(value["measure"]),
        saving=Saving(value["saving"]),
    )


def _gifts_to_json(gifts: tuple[GiftGoods, ...]) -> list[list[int]]:
    return [[gift.sku_id, gift.quantity, gift.price] for gift in gifts]


def _gifts_from_json(value: list[list[int]]) -> tuple[GiftGoods, ...]:
    return tuple(GiftGoods(*each) for each in value)


def scope_to_json(scope: Scope) -> dict[str, Any]:
    """A scope as a JSON value."""
    included = None if scope.included is None else _goods_to_json(scope.included)
    return {"included": included, "excluded": _goods_to_json(scope.excluded)}


def scope_from_json(value: dict[str, Any]) -> Scope:
    """The scope that `scope_to_json` wrote."""
    included = value["included"]
    return Scope(None if included is None else _goods_from_json(included), _goods_from_json(value["excluded"]))


def _goods_to_json(goods: Goods) -> dict[str, list[int]]:
    return {
        "category_ids": sorted(goods.category_ids),
        "brand_ids": sorted(goods.brand_ids),
        "product_ids": sorted(goods.product_ids),
        "sku_ids": sorted(goods.sku_ids),
    }


def _goods_from_json(value: dict[str, list[int]]) -> Goods:
    return Goods(**{name: frozenset(ids) for name, ids in value.items()})
