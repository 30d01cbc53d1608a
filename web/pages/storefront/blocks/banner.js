// The banner block: pictures side by side, moving on by themselves unless the shopper would rather they did not.
import { html, useEffect, useRef, useState } from "../vendor/preact.js";
import { t } from "../language.js";
import { safeLink } from "../links.js";
import { Icon } from "../ui/icons.js";
import { Picture } from "../ui/picture.js";

const still = window.matchMedia("(prefers-reduced-motion: reduce)");

export function Banner({ block }) {
  const { items, intervalSeconds } = block;
  const [at, setAt] = useState(0);
  const [playing, setPlaying] = useState(Boolean(intervalSeconds) && items.length > 1 && !still.matches);
  const [held, setHeld] = useState(false);
  const track = useRef(null);

  useEffect(() => {
    if (!playing || held) return undefined;
    const timer = setInterval(() => setAt((now) => (now + 1) % items.length), intervalSeconds * 1000);
    return () => clearInterval(timer);
  }, [playing, held]);

  useEffect(() => {
    const { clientWidth } = track.current;
    track.current.scrollTo({ left: at * clientWidth, behavior: still.matches ? "auto" : "smooth" });
  }, [at]);

  const step = (by) => {
    setPlaying(false);
    setAt((at + by + items.length) % items.length);
  };
  return html`
    <section
      class="banner"
      aria-roledescription="carousel"
      aria-label=${t("banner.label")}
      onMouseEnter=${() => setHeld(true)}
      onMouseLeave=${() => setHeld(false)}
      onFocusIn=${() => setHeld(true)}
      onFocusOut=${() => setHeld(false)}
    >
      <div class="banner-track" ref=${track} onScrollEnd=${() => setAt(slideInView(track.current))}>
        ${items.map(
          (item, index) =>
            html`<${Slide} key=${index} item=${item} at=${index} of=${items.length} shown=${index === at} />`,
        )}
      </div>
      ${
        items.length > 1 &&
        html`<${Controls}
          at=${at}
          items=${items}
          step=${step}
          show=${setAt}
          playing=${playing}
          play=${setPlaying}
          moves=${Boolean(intervalSeconds)}
        />`
      }
    </section>
  `;
}

function Slide({ item, at, of, shown }) {
  const link = safeLink(item.link);
  const inside = html`
    <${Picture}
      image=${item.image}
      name=${item.title ?? ""}
      place="banner"
      decorative=${Boolean(item.title)}
      eager=${at === 0}
    />
    ${item.title && html`<span class="banner-title">${item.title}</span>`}
  `;
  return html`
    <div class="banner-slide" role="group" aria-label=${t("banner.slide", { at: at + 1, count: of })} inert=${!shown}>
      ${link ? html`<a href=${link}>${inside}</a>` : html`<span>${inside}</span>`}
    </div>
  `;
}

function Controls({ at, items, step, show, playing, play, moves }) {
  return html`
    <div class="banner-controls">
      ${
        moves &&
        html`<button
          type="button"
          aria-label=${t(playing ? "banner.pause" : "banner.play")}
          onClick=${() => play(!playing)}
        >
          <${Icon} name=${playing ? "pause" : "play"} />
        </button>`
      }
      <button type="button" aria-label=${t("banner.previous")} onClick=${() => step(-1)}>
        <${Icon} name="left" />
      </button>
      ${items.map(
        (_, index) =>
          html`<button
            key=${index}
            type="button"
            class="banner-dot"
            aria-label=${t("banner.slide", { at: index + 1, count: items.length })}
            aria-current=${index === at ? "true" : null}
            onClick=${() => {
              play(false);
              show(index);
            }}
          ></button>`,
      )}
      <button type="button" aria-label=${t("banner.next")} onClick=${() => step(1)}><${Icon} name="right" /></button>
    </div>
  `;
}

/** After a swipe: the slide that fills the frame. */
function slideInView(track) {
  return Math.round(track.scrollLeft / track.clientWidth);
}
