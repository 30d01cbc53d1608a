// Films of a product to play, and documents of it to save.
import { html } from "../vendor/preact.js";
import { number } from "../format.js";
import { t } from "../language.js";
import { useQuery } from "../query.js";

/** Nothing while it loads, and where it fails: the product stands without. */
export function Media({ slug, name }) {
  const { data } = useQuery("ProductMedia", { slug });
  if (!data?.product) return null;
  const { documents, videos } = data.product;
  return html`
    ${
      videos.length > 0 &&
      html`<section class="media films">
        <h2>${t("product.videos")}</h2>
        ${videos.map(
          (video) =>
            html`<video
              key=${video.url}
              controls
              preload="none"
              poster=${video.poster?.url}
              aria-label=${video.title ?? name}
            >
              <source src=${video.url} type=${video.mediaType} />
            </video>`,
        )}
      </section>`
    }
    ${
      documents.length > 0 &&
      html`<section class="media">
        <h2>${t("product.documents")}</h2>
        <ul class="papers">
          ${documents.map(
            (each) =>
              html`<li key=${each.url}>
                <a href=${each.url} download>${each.title}</a>
                <small class="muted">${t("product.fileSize", { size: number(Math.ceil(each.bytes / 1000)) })}</small>
              </li>`,
          )}
        </ul>
      </section>`
    }
  `;
}
