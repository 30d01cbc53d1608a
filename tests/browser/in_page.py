"""What the tests ask of the page itself, in JavaScript."""

# Every element whose own text has less contrast than WCAG AA asks for, over plain colours.
PALE_TEXTS = """() => {
  const channel = (value) => (value /= 255) <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  const numbers = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.backgroundImage !== "none") return null;
      const [r, g, b, alpha = 1] = numbers(style.backgroundColor);
      if (alpha > 0.9) return [r, g, b];
    }
    return [255, 255, 255];
  };
  const pale = [];
  for (const element of document.querySelectorAll("body *")) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (!own || !element.checkVisibility() || element.closest(":disabled, .unseen, .banner")) continue;
    const style = getComputedStyle(element);
    const behind = ground(element);
    if (!behind || style.clipPath !== "none") continue;
    const [one, two] = [light(numbers(style.color)), light(behind)].sort((a, b) => b - a);
    const large = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.66 && style.fontWeight >= 700);
    const ratio = (one + 0.05) / (two + 0.05);
    if (ratio < (large ? 3 : 4.5)) pale.push(`${ratio.toFixed(2)} ${element.className} ${element.textContent.trim()}`);
  }
  return pale;
}"""


# Playwright's own waiting for a function runs it with eval, which the page's policy forbids.
PICTURES_IN_SIGHT = """() => {
  const inSight = ({ top, left }) => top < innerHeight && left < innerWidth;
  const coming = [...document.images].filter((each) => !each.complete && inSight(each.getBoundingClientRect()));
  const came = coming.map((each) => each.decode().catch(() => null));
  return Promise.race([Promise.all(came), new Promise((done) => setTimeout(done, 3000))]).then(() => null);
}"""
ALL_PICTURES = """() => {
  const all = [...document.images];
  for (const each of all) each.loading = "eager";
  return Promise.all(all.map((each) => each.decode().catch(() => null))).then(() => null);
}"""
SCROLLED_TO = """(top) => new Promise((answer) => {
  const until = performance.now() + 2000;
  const look = () => {
    const there = Math.abs(scrollY - top) < 4;
    if (there || performance.now() > until) answer(there);
    else requestAnimationFrame(look);
  };
  look();
})"""


STANDING_OUT = """() => {
  const inner = (element) => {
    for (let at = element.parentElement; at !== document.body; at = at.parentElement) {
      if (getComputedStyle(at).overflowX !== "visible") return true;
    }
    return false;
  };
  if (document.documentElement.scrollWidth <= innerWidth) return [];
  return [...document.querySelectorAll("body *")]
    .filter((each) => each.getBoundingClientRect().right > innerWidth && !inner(each))
    .map((each) => `stands out: ${each.tagName} ${each.className}`);
}"""
