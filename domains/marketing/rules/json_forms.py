"""Rules and scopes as JSON values, as versions keep them."""

from typing import Any

from domains.marketing.rules.promotions import Goods, Measure, Saving, Scope, SpendAndSave, Tier


def rule_to_json(rule: SpendAndSave) -> dict[str, Any]:
    """A rule as a JSON value."""
    return {
        "tiers": [[tier.threshold, tier.off] for tier in rule.tiers],
        "every_n": rule.every_n,
        "cap": rule.cap,
        "measure": rule.measure.value,
        "saving": rule.saving.value,
    }


def rule_from_json(value: dict[str, Any]) -> SpendAndSave:
    """The rule that `rule_to_json` wrote."""
    return SpendAndSave(
        tiers=tuple(Tier(threshold, off) for threshold, off in value["tiers"]),
        every_n=value["every_n"],
        cap=value["cap"],
        measure=Measure(value["measure"]),
        saving=Saving(value["saving"]),
    )


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
