// Links that people typed into pages: only where a browser may safely go.

/** The address if it is a path of the shop or of the web, else null. */
export function safeLink(link) {
  if (!link) return null;
  try {
    const url = new URL(link, location.origin);
    if (url.origin === location.origin) return url.pathname + url.search + url.hash;
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
  } catch {
    return null;
  }
}

/** Pictures of imported goods are asked for over https, the only way the page's policy allows. */
export function pictureUrl(url) {
  return url.startsWith(location.origin) ? url : url.replace(/^http:/, "https:");
}
