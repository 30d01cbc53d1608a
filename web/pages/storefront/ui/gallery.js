// A product's pictures: one large, the others to choose from.
import { html, useState } from "../vendor/preact.js";
import { t } from "../language.js";
import { Picture } from "./picture.js";

export function Gallery({ images, name }) {
  const [at, setAt] = useState(0);
  return html`
    <section class="gallery" aria-label=${t("product.pictures")}>
      <${Picture} image=${images[at] ?? null} name=${name} place="page" eager />
      ${
        images.length > 1 &&
        html`<ul class="thumbs">
          ${images.map(
            (image, index) =>
              html`<li key=${index}>
                <button
                  type="button"
                  aria-label=${t("product.picture", { at: index + 1 })}
                  aria-current=${index === at ? "true" : null}
                  onClick=${() => setAt(index)}
                >
                  <${Picture} image=${image} name=${name} place="icon" decorative />
                </button>
              </li>`,
          )}
        </ul>`
      }
    </section>
  `;
}
