// HTML that the server has sanitised, put in order for the page's policy: pictures come over https, when they are seen.
import { html, useMemo } from "../vendor/preact.js";
import { pictureUrl } from "../links.js";

export function RichText({ source }) {
  const markup = useMemo(() => tidy(source), [source]);
  return html`<div class="rich-text" dangerouslySetInnerHTML=${{ __html: markup }}></div>`;
}

function tidy(source) {
  const parsed = new DOMParser().parseFromString(source, "text/html");
  for (const picture of parsed.querySelectorAll("img[src]")) {
    picture.setAttribute("src", pictureUrl(picture.getAttribute("src")));
    picture.setAttribute("loading", "lazy");
    picture.setAttribute("referrerpolicy", "no-referrer");
  }
  return parsed.body.innerHTML;
}
