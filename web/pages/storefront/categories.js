// The tree of front categories, read once for each language.
import { effect, signal } from "./vendor/preact.js";
import { language } from "./language.js";
import { ask } from "./session.js";
import { channel } from "./transport.js";

/** The roots with their children; null until they are here. */
export const categories = signal(null);
/** Why they are not here. */
export const categoriesFailure = signal(null);

/** Reads them now and at every change of language. Called once. */
export function followCategories() {
  effect(() => {
    void language.value;
    loadCategories();
  });
}

export async function loadCategories() {
  categoriesFailure.value = null;
  try {
    categories.value = (await ask("CategoryTree", { channel })).frontCategories;
  } catch (error) {
    categoriesFailure.value = error;
  }
}

/** The way from a root to the category with the slug, both included; empty where there is none. */
export function wayTo(slug, branches = categories.value ?? []) {
  for (const branch of branches) {
    if (branch.slug === slug) return [branch];
    const below = wayTo(slug, branch.children ?? []);
    if (below.length) return [branch, ...below];
  }
  return [];
}
