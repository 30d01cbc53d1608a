// A picture in a fixed frame; where it is missing or does not load, its name's first letter stands in.
import { html, useEffect, useState } from "../vendor/preact.js";
import { pictureUrl } from "../links.js";

/**
 * @param {{image: {url: string, alt: string | null} | null, name: string, decorative?: boolean, eager?: boolean}} props
 * `decorative` where the name is written beside it
 */
export function Picture({ image, name, decorative = false, eager = false }) {
  const [broken, setBroken] = useState(false);
  useEffect(() => setBroken(false), [image?.url]);
  const alt = decorative ? "" : (image?.alt ?? name);
  if (!image || broken) {
    return html`<span class="picture picture-none" role="img" aria-label=${alt} aria-hidden=${alt === ""}>
      ${Array.from(name)[0]}
    </span>`;
  }
  return html`<span class="picture">
    <img
      src=${pictureUrl(image.url)}
      alt=${alt}
      loading=${eager ? "eager" : "lazy"}
      decoding="async"
      referrerpolicy="no-referrer"
      onError=${() => setBroken(true)}
    />
  </span>`;
}
