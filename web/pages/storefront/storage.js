// JSON values in the browser's storage; a browser that forbids it keeps them for this page only.

/** A box over localStorage or sessionStorage under the shop's own prefix. */
function box(area) {
  const fallback = new Map();
  return {
    /** The value, or null. */
    get(name) {
      try {
        return JSON.parse(window[area].getItem(`stoa.${name}`));
      } catch {
        return fallback.get(name) ?? null;
      }
    },
    /** Null forgets it. */
    set(name, value) {
      fallback.set(name, value);
      try {
        if (value === null) window[area].removeItem(`stoa.${name}`);
        else window[area].setItem(`stoa.${name}`, JSON.stringify(value));
      } catch {
        // Full or forbidden: the fallback has it.
      }
    },
  };
}

/** Kept in this browser. */
export const kept = box("localStorage");
/** Kept until the tab is closed. */
export const tab = box("sessionStorage");
