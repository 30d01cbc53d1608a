// Which SKU a shopper's choices lead to, and which values can still be had with them. Pure functions.

/** The choices that leave nothing to choose. */
export function forcedChoices(product) {
  const single = product.options.filter((option) => option.values.length === 1);
  return Object.fromEntries(single.map((option) => [option.name, option.values[0].value]));
}

/** The choices that a SKU stands for. */
export function choicesOf(sku) {
  return Object.fromEntries(sku.specs.map((spec) => [spec.name, spec.value]));
}

/** The SKU, once everything is chosen; else null. */
export function skuFor(product, chosen) {
  if (missingOptions(product, chosen).length) return null;
  if (!product.options.length) return product.skus[0] ?? null;
  return product.skus.find((sku) => fits(sku, chosen)) ?? null;
}

/** The names of the options that nothing is chosen of yet. */
export function missingOptions(product, chosen) {
  return product.options.map((option) => option.name).filter((name) => !(name in chosen));
}

/** Whether some SKU in stock has the value together with what is chosen of the other options. */
export function canHave(product, chosen, name, value) {
  return product.skus.some((sku) => sku.inStock && fits(sku, { ...chosen, [name]: value }));
}

/** What the choices say, in the options' order: "Gold · 32 GB". */
export function choiceText(product, chosen) {
  const values = product.options.map((option) => chosen[option.name]).filter(Boolean);
  return values.join(" · ");
}

function fits(sku, chosen) {
  const own = choicesOf(sku);
  return Object.entries(chosen).every(([name, value]) => own[name] === value);
}
