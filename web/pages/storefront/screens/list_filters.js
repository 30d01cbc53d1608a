// Sort order, in-stock and price filters above a list of products.
import { html, useEffect, useState } from "../vendor/preact.js";
import { t } from "../language.js";
import { SelectField, TextField } from "../ui/fields.js";

const SORTS = ["SALES", "NEWEST", "PRICE_ASC", "PRICE_DESC"];
const AMOUNT = /^\d{1,9}(\.\d{1,2})?$/;

/**
 * @param {{wanted: {sort: string, inStock: boolean, min: string, max: string},
 *   choose: (changes: object) => void}} props
 */
export function ListFilters({ wanted, choose }) {
  return html`
    <div class="filters">
      <${SelectField}
        label=${t("list.sort")}
        name="sort"
        value=${wanted.sort}
        options=${SORTS.map((sort) => [sort, t(`sort.${sort}`)])}
        onInput=${(sort) => choose({ sort })}
      />
      <${PriceFilter} wanted=${wanted} choose=${choose} />
      <label class="tick">
        <input
          type="checkbox"
          checked=${wanted.inStock}
          onChange=${(event) => choose({ inStock: event.target.checked })}
        />
        ${t("list.inStock")}
      </label>
    </div>
  `;
}

function PriceFilter({ wanted, choose }) {
  const [min, setMin] = useState(wanted.min);
  const [max, setMax] = useState(wanted.max);
  const [problem, setProblem] = useState(null);
  useEffect(() => {
    setMin(wanted.min);
    setMax(wanted.max);
  }, [wanted.min, wanted.max]);

  function apply(event) {
    event.preventDefault();
    const bad = [min, max].some((each) => each && !AMOUNT.test(each));
    setProblem(bad ? t("list.badPrice") : null);
    if (!bad) choose({ min, max });
  }

  const amount = { inputmode: "decimal", autocomplete: "off", maxlength: 12 };
  return html`
    <form class="price-filter" novalidate onSubmit=${apply}>
      <fieldset>
        <legend>${t("list.price")}</legend>
        <${TextField}
          label=${t("list.priceMin")}
          name="min"
          value=${min}
          onInput=${setMin}
          error=${AMOUNT.test(min || "0") ? null : problem}
          ...${amount}
        />
        <${TextField}
          label=${t("list.priceMax")}
          name="max"
          value=${max}
          onInput=${setMax}
          error=${AMOUNT.test(max || "0") ? null : problem}
          ...${amount}
        />
        <button class="button button-quiet button-small">${t("list.apply")}</button>
      </fieldset>
    </form>
  `;
}
