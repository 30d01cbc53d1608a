// Delivery options at checkout: one for each store.

/** What the server takes where nothing is chosen. */
export function cheapestOf(options) {
  return options.reduce((best, each) => (Number(each.fee.amount) < Number(best.fee.amount) ? each : best));
}

/**
 * The choice with one more made: an option for each store, as the server wants it.
 * @param {Array<{store: {id: string}, options: object[]}>} offered
 * @param {Record<string, string>} chosen option ids by store id
 */
export function withChoice(offered, chosen, storeId, optionId) {
  const all = offered.filter((each) => each.options.length);
  const completed = all.map(({ store, options }) => [store.id, chosen[store.id] ?? cheapestOf(options).id]);
  return { ...Object.fromEntries(completed), [storeId]: optionId };
}
