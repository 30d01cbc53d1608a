// The address part of checkout: the one of last time, or a form that saves one.
import { html, useEffect, useState } from "../vendor/preact.js";
import { addressInput, NO_ADDRESS } from "../address.js";
import { failureText } from "../failure.js";
import { t } from "../language.js";
import { elsewhere, messageFor, ownProblem } from "../problems.js";
import { choices, loadRegions, regionName, regions } from "../regions.js";
import { ask } from "../session.js";
import { Problems, SelectField, TextField, useFocusOnProblem } from "../ui/fields.js";

const FIELDS = ["recipient", "phone", "region", "line"];

/** `address` is `{id, fields}` or null; `use` gets a saved one. */
export function AddressPart({ address, use }) {
  const [editing, setEditing] = useState(!address?.id);
  const known = Boolean(address?.id);
  return html`
    <section class="panel" aria-labelledby="address">
      <h2 id="address">${t("checkout.address")}</h2>
      ${
        known && !editing
          ? html`<${Card} fields=${address.fields} change=${() => setEditing(true)} />`
          : html`<${AddressForm}
              first=${address?.fields ?? NO_ADDRESS}
              use=${(saved) => {
                use(saved);
                setEditing(false);
              }}
              cancel=${known ? () => setEditing(false) : null}
            />`
      }
    </section>
  `;
}

function Card({ fields, change }) {
  return html`<div class="address">
    <p>
      <b>${fields.recipient}</b> <span class="muted">${fields.phone}</span><br />
      ${regionName(fields.region)} ${fields.line}
    </p>
    <button type="button" class="button button-quiet button-small" onClick=${change}>${t("checkout.change")}</button>
  </div>`;
}

function AddressForm({ first, use, cancel }) {
  const [fields, setFields] = useState(first);
  const [problems, setProblems] = useState([]);
  const [busy, setBusy] = useState(false);
  const form = useFocusOnProblem(problems);
  const set = (name) => (text) => setFields((before) => ({ ...before, [name]: text }));

  async function submit(event) {
    event.preventDefault();
    if (busy) return;
    const empty = FIELDS.filter((name) => (name === "region" ? fields.region.length < 6 : !fields[name].trim()));
    if (empty.length) return void setProblems(empty.map((name) => ownProblem(name, t("account.required"))));
    setBusy(true);
    const { id, refused } = await saveAddress(fields);
    setBusy(false);
    if (id) use({ id, fields });
    else setProblems(refused);
  }

  const field = (name, attributes) =>
    html`<${TextField}
      label=${t(`checkout.${name}`)}
      name=${name}
      value=${fields[name]}
      onInput=${set(name)}
      error=${messageFor(problems, name)}
      ...${attributes}
    />`;
  return html`
    <form ref=${form} novalidate onSubmit=${submit}>
      <${Problems} problems=${elsewhere(problems, FIELDS)} />
      <div class="field-pair">
        ${field("recipient", { autocomplete: "name", maxlength: 60 })}
        ${field("phone", { autocomplete: "tel", type: "tel", maxlength: 20 })}
      </div>
      <${RegionFields} code=${fields.region} choose=${set("region")} error=${messageFor(problems, "region")} />
      ${field("line", { autocomplete: "street-address", maxlength: 200 })}
      <div class="buttons">
        <button class="button" aria-disabled=${busy}>${t("checkout.useAddress")}</button>
        ${
          cancel &&
          html`<button type="button" class="button button-quiet" onClick=${cancel}>${t("checkout.cancel")}</button>`
        }
      </div>
    </form>
  `;
}

/** Province, city and district, each under the one before. */
function RegionFields({ code, choose, error }) {
  useEffect(() => void loadRegions(), []);
  const [provinces, cities, districts] = choices(code);
  const level = (name, options, digits) =>
    html`<${SelectField}
      label=${t(`checkout.${name}`)}
      name=${name}
      value=${code.slice(0, digits).length === digits ? code.slice(0, digits) : ""}
      options=${options}
      empty=${t("checkout.choose")}
      disabled=${!options.length}
      onInput=${(chosen) => choose(alone(chosen || code.slice(0, digits - 2)))}
      error=${name === toChoose(code) ? error : null}
    />`;
  return html`<div class="field-triple" aria-busy=${!regions.value}>
    ${level("province", provinces, 2)} ${level("city", cities, 4)} ${level("district", districts, 6)}
  </div>`;
}

/** Goes on by itself where a level has only one member, as below Beijing. */
function alone(code) {
  const next = code && choices(code)[code.length / 2];
  return next?.length === 1 ? alone(next[0][0]) : code;
}

/** The first level that is not chosen yet, else the last: where a refusal stands. */
function toChoose(code) {
  return ["province", "city"][code.length / 2] ?? "district";
}

/** The saved address's id, or what was refused. */
async function saveAddress(fields) {
  try {
    const { address, userErrors } = (await ask("AddressSave", { input: addressInput(fields) })).addressSave;
    return { id: address?.id ?? null, refused: userErrors };
  } catch (error) {
    return { id: null, refused: [{ message: failureText(error), field: null }] };
  }
}
