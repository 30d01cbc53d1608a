// The sizes of the shop's pictures, which their addresses tell, as `Image.sources` does.

const WIDTHS = [160, 400, 800, 1600];
const ADDRESS = /^(\/media\/pictures\/[0-9a-f]{32})\/(\d+)x\d+\.([a-z]+)$/;

/** For `srcset`: a picture of ours in WebP, in all its sizes; null for any other, and for one with no smaller size. */
export function sizesOf(url) {
  const match = ADDRESS.exec(url);
  if (!match) return null;
  const [, folder, digits, suffix] = match;
  const width = Number(digits);
  const sizes = WIDTHS.filter((each) => each < width).map((each) => `${folder}/${each}.webp ${each}w`);
  if (suffix === "webp") sizes.push(`${url} ${width}w`);
  else if (width <= WIDTHS.at(-1)) sizes.push(`${folder}/full.webp ${width}w`);
  return sizes.length > 1 ? sizes.join(", ") : null;
}
