// A picture in a fixed frame; where it is missing or does not load, its name's first letter stands in.
import { html, useEffect, useState } from "../vendor/preact.js";
import { pictureUrl } from "../links.js";
import { sizesOf } from "./sizes.js";

/** How wide a picture is on the page, by where it stands: what browsers choose one of its sizes by. */
const PLACES = {
  card: "(max-width: 600px) 50vw, 260px",
  icon: "90px",
  page: "(max-width: 800px) 100vw, 560px",
  banner: "100vw",
};

/**
 * @param {{image: {url: string, alt: string | null} | null, name: string, place?: keyof typeof PLACES,
 *   decorative?: boolean, eager?: boolean}} props
 * `decorative` where the name is written beside it
 */
export function Picture({ image, name, place = "card", decorative = false, eager = false }) {
  const [broken, setBroken] = useState(false);
  useEffect(() => setBroken(false), [image?.url]);
  const alt = decorative ? "" : (image?.alt ?? name);
  if (!image || broken) {
    return html`<span class="picture picture-none" role="img" aria-label=${alt} aria-hidden=${alt === ""}>
      ${Array.from(name)[0]}
    </span>`;
  }
  const sizes = sizesOf(image.url);
  return html`<span class="picture">
    <img
      src=${pictureUrl(image.url)}
      srcset=${sizes}
      sizes=${sizes && PLACES[place]}
      alt=${alt}
      loading=${eager ? "eager" : "lazy"}
      decoding="async"
      referrerpolicy="no-referrer"
      onError=${() => setBroken(true)}
    />
  </span>`;
}
