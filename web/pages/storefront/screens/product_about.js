// Below a product's choice: description, specification table, contents of a set, reviews, what goes with it.
import { html } from "../vendor/preact.js";
import { date } from "../format.js";
import { t } from "../language.js";
import { ProductCard, ProductGrid } from "../ui/product_card.js";
import { RichText } from "../ui/rich_text.js";
import { OtherStores } from "./product_offers.js";

export function About({ product, sku }) {
  const { description } = product;
  const set = sku ?? product.skus[0];
  return html`
    <div class="about">
      ${
        description.pc &&
        html`<section class="about-text">
          <h2>${t("product.description")}</h2>
          <${RichText} source=${description.pc} />
        </section>`
      }
      <div class="about-facts">
        <${Components} components=${set?.components ?? []} />
        <${Specifications} groups=${product.attributeGroups} sku=${sku} />
      </div>
    </div>
    <${OtherStores} slug=${product.slug} />
    <${Reviews} reviews=${product.reviews} />
    <${Recommended} title=${t("product.alsoBought")} list=${product.alsoBought} />
    <${Recommended} title=${t("product.similar")} list=${product.similar} />
  `;
}

function Components({ components }) {
  if (!components.length) return null;
  return html`<section>
    <h2>${t("product.components")}</h2>
    <ul class="components">
      ${components.map(
        ({ sku, quantity }) => html`<li key=${sku.id}>${t("cart.item", { code: sku.code })} <b>× ${quantity}</b></li>`,
      )}
    </ul>
  </section>`;
}

function Specifications({ groups, sku }) {
  if (!groups.length && !sku) return null;
  return html`<section>
    <h2>${t("product.specifications")}</h2>
    <table class="specifications">
      ${groups.map(
        (group) =>
          html`<tbody key=${group.name}>
            <tr>
              <th colspan="2" scope="rowgroup">${group.name}</th>
            </tr>
            ${group.attributes.map(
              (each) =>
                html`<tr key=${each.code}>
                  <th scope="row">${each.name}</th>
                  <td>${each.values.join(", ")}${each.unit && ` ${each.unit}`}</td>
                </tr>`,
            )}
          </tbody>`,
      )}
      ${
        sku &&
        html`<tbody class="specifications-sku">
          <tr>
            <th scope="row">${t("product.code")}</th>
            <td>${sku.code}</td>
          </tr>
          ${
            sku.weightGrams &&
            html`<tr>
              <th scope="row">${t("product.weight")}</th>
              <td>${sku.weightGrams} g</td>
            </tr>`
          }
        </tbody>`
      }
    </table>
  </section>`;
}

function Reviews({ reviews }) {
  if (!reviews.totalCount) return null;
  return html`<section class="reviews">
    <h2>${t("product.reviews", { count: reviews.totalCount })}</h2>
    ${reviews.edges.map(({ node }) => html`<${Review} key=${node.id} review=${node} />`)}
  </section>`;
}

function Review({ review }) {
  const stars = t("product.rating", { average: review.rating });
  return html`<article>
    <p class="standing">
      <b>${review.author.nickname}</b>
      <span role="img" aria-label=${stars}>${"★".repeat(review.rating)}</span>
      <small class="muted">${date(review.createdAt)}</small>
    </p>
    <p>${review.text}</p>
    ${review.reply && html`<p class="muted">${t("product.reply")}: ${review.reply.text}</p>`}
  </article>`;
}

function Recommended({ title, list }) {
  if (!list?.length) return null;
  return html`<section class="block">
    <h2 class="block-title">${title}</h2>
    <${ProductGrid} row>
      ${list.map(({ product, reason }) => {
        const note = html`<small class="muted">${reason}</small>`;
        return html`<${ProductCard} key=${product.id} product=${product} note=${note} />`;
      })}
    <//>
  </section>`;
}
