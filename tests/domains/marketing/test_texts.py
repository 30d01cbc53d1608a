"""What promotions and hints say, in each language."""

import pytest

from domains.marketing.rules.labels import label_of
from domains.marketing.rules.priced import ExclusionReason, Hint
from domains.marketing.rules.promotions import (
    BundlePrice,
    ItemDiscount,
    ItemSaving,
    Measure,
    MultiBuy,
    MultiBuyKind,
    Rule,
    Saving,
    SetSaving,
    SpendAndSave,
    Tier,
)
from domains.marketing.rules.texts import exclusion_message, hint_message


@pytest.mark.parametrize(
    ("rule", "currency", "english", "chinese"),
    [
        (SpendAndSave((Tier(20_000, 3_000),)), "CNY", "30.00 off 200.00", "满200减30"),
        (SpendAndSave((Tier(20_000, 3_000),), every_n=True), "CNY", "30.00 off every 200.00", "每满200减30"),
        (
            SpendAndSave((Tier(20_000, 3_000), Tier(40_000, 8_050))),
            "CNY",
            "30.00 off 200.00, 80.50 off 400.00",
            "满200减30，满400减80.5",
        ),
        (
            SpendAndSave((Tier(2, 1_500),), measure=Measure.PIECES, saving=Saving.PERCENT, cap=9_900),
            "CNY",
            "15% off 2 pieces, at most 99.00",
            "满2件打8.5折，最多减99",
        ),
        (SpendAndSave((Tier(2_000, 300),)), "JPY", "300 off 2000", "满2000减300"),
        (ItemDiscount(ItemSaving.PERCENT_OFF, 1_500), "", "15% off", "8.5折"),
        (ItemDiscount(ItemSaving.AMOUNT_OFF, 500), "CNY", "5.00 off each", "每件减5元"),
        (
            ItemDiscount(ItemSaving.FIXED_PRICE, 1_990, 2),
            "USD",
            "19.90 each, at most 2 pieces",
            "特价19.9 USD，每单限2件",
        ),
        (MultiBuy(MultiBuyKind.N_FOR_M, 3, 2), "", "3 for the price of 2", "买3件付2件"),
        (MultiBuy(MultiBuyKind.N_FOR_PRICE, 3, 9_900), "CNY", "Any 3 for 99.00", "99元任选3件"),
        (MultiBuy(MultiBuyKind.NTH_PERCENT_OFF, 2, 5_000), "", "One of 2 at 50% off", "第2件5折"),
        (MultiBuy(MultiBuyKind.NTH_PERCENT_OFF, 2, 10_000), "", "One of 2 free", "第2件免费"),
        (BundlePrice((), SetSaving.FIXED_PRICE, 19_900), "CNY", "Together 199.00", "套装价199元"),
        (BundlePrice((), SetSaving.AMOUNT_OFF, 2_000), "CNY", "20.00 off together", "套装减20元"),
        (BundlePrice((), SetSaving.PERCENT_OFF, 1_000), "", "10% off together", "套装9折"),
    ],
)
def test_a_label_says_what_the_rule_gives(rule: Rule, currency: str, english: str, chinese: str) -> None:
    assert label_of(rule, currency) == {"en": english, "zh-CN": chinese}


@pytest.mark.parametrize(
    ("hint", "english", "chinese"),
    [
        (Hint(None, 1, 600), "6.00 more for free delivery", "再买6元，免运费"),
        (Hint(1, None, 5_000, off=3_000), "50.00 more for 30.00 off", "再买50元，可减30元"),
        (Hint(1, None, 1, Measure.PIECES, 500), "1 more piece for 5.00 off", "再买1件，可减5元"),
        (Hint(1, None, 2, Measure.PIECES, 1_000, Saving.PERCENT), "2 more pieces for 10% off", "再买2件，可打9折"),
    ],
)
def test_a_hint_says_what_to_add_and_for_what(hint: Hint, english: str, chinese: str) -> None:
    assert (hint_message(hint, "CNY", "en"), hint_message(hint, "CNY", "zh-CN")) == (english, chinese)


def test_other_currencies_are_named_in_chinese() -> None:
    assert hint_message(Hint(None, 1, 600), "USD", "zh-CN") == "再买6 USD，免运费"


@pytest.mark.parametrize("reason", ExclusionReason)
def test_every_reason_has_words_in_both_languages(reason: ExclusionReason) -> None:
    assert exclusion_message(reason, "en") != exclusion_message(reason, "zh-CN")
