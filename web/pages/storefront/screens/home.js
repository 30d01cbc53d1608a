// The home page as the CMS has published it.
import { html } from "../vendor/preact.js";
import { Blocks, isDrawable } from "../blocks/blocks.js";
import { t } from "../language.js";
import { useQuery } from "../query.js";
import { to } from "../routes.js";
import { channel } from "../transport.js";
import { Heading } from "../ui/heading.js";
import { Empty, Failed, Loading } from "../ui/states.js";

export function Home() {
  const { data, error, retry } = useQuery("Home", { channel });
  if (error) return html`<${Failed} error=${error} retry=${retry} screen />`;
  if (!data) return html`<${Loading} shape="page" />`;
  const slots = data.page?.slots ?? [];
  const empty = html`<${Empty} text=${t("home.empty")} href=${to.all} action=${t("nav.all")} />`;
  const anything = slots.some((slot) => slot.components.some(isDrawable));
  return html`
    <${Heading} quiet title=${t("shop.name")}>${data.page?.title ?? t("home.title")}<//>
    ${anything ? html`<${Blocks} slots=${slots} />` : empty}
  `;
}
