// Draws the blocks of a CMS page: each by its type; those that are hidden, failed or unknown here not at all.
import { html } from "../vendor/preact.js";
import { Banner } from "./banner.js";
import { CouponList } from "./coupons.js";
import { FlashSale, GroupBuys, ProductList, Ranking } from "./goods.js";
import { IconGrid, Navigation, RichTextBlock, Text } from "./links.js";

/** The part to draw a type with, and the field without which there is nothing to draw. */
const BLOCKS = {
  BannerComponent: [Banner, "items"],
  IconGridComponent: [IconGrid, "items"],
  NavigationComponent: [Navigation, "items"],
  TextComponent: [Text, "text"],
  RichTextComponent: [RichTextBlock, "html"],
  ProductListComponent: [ProductList, "products"],
  RankingComponent: [Ranking, "entries"],
  CouponListComponent: [CouponList, "couponTemplates"],
  FlashSaleComponent: [FlashSale, "session"],
  GroupBuyComponent: [GroupBuys, "groupBuys"],
};

export function Blocks({ slots }) {
  const blocks = slots.flatMap((slot) => slot.components).filter(isDrawable);
  return blocks.map((block) => {
    const [Block] = BLOCKS[block.__typename];
    return html`<div key=${block.id} class="block style-${block.style}">
      <${Block} block=${block} />
    </div>`;
  });
}

export function isDrawable(block) {
  const [, content] = BLOCKS[block.__typename] ?? [];
  const value = content && block[content];
  return Boolean(value) && !block.hidden && !(Array.isArray(value) && value.length === 0);
}
