// Form fields with their label, hint, and the refusal that names them; and what no field is to blame for.
import { html, useEffect, useId, useRef } from "../vendor/preact.js";

/**
 * @param {{label: string, name: string, value: string, onInput: (text: string) => void, error?: string | null,
 *   hint?: string | null, action?: any}} props and attributes for the input; `action` stands inside its box
 */
export function TextField({ label, name, value, onInput, error, hint, action, ...attributes }) {
  const id = useId();
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      <span class="field-box">
        <input
          id=${id}
          name=${name}
          value=${value}
          aria-invalid=${error ? "true" : null}
          aria-describedby=${error || hint ? `${id}-more` : null}
          onInput=${(event) => onInput(event.target.value)}
          ...${attributes}
        />${action}
      </span>
      <${More} id=${id} error=${error} hint=${hint} />
    </div>
  `;
}

/** @param {{label: string, name: string, value: string, options: Array<[string, string]>, empty?: string}} props */
export function SelectField({ label, name, value, options, empty, onInput, error, ...attributes }) {
  const id = useId();
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      <select
        id=${id}
        name=${name}
        value=${value}
        aria-invalid=${error ? "true" : null}
        aria-describedby=${error ? `${id}-more` : null}
        onChange=${(event) => onInput(event.target.value)}
        ...${attributes}
      >
        ${empty !== undefined && html`<option value="" selected=${value === ""}>${empty}</option>`}
        ${options.map(
          ([code, text]) => html`<option key=${code} value=${code} selected=${code === value}>${text}</option>`,
        )}
      </select>
      <${More} id=${id} error=${error} />
    </div>
  `;
}

function More({ id, error, hint }) {
  if (error) return html`<p id="${id}-more" class="field-error">${error}</p>`;
  return hint ? html`<p id="${id}-more" class="field-hint">${hint}</p>` : null;
}

/** Refusals that belong to no field in sight, read out as they appear. */
export function Problems({ problems }) {
  return html`<div role="alert">
    ${
      problems.length > 0 &&
      html`<ul class="problems">
        ${problems.map((each, at) => html`<li key=${at}>${each.message}</li>`)}
      </ul>`
    }
  </div>`;
}

/** A ref for a form: when problems come back, the first field they name gets the focus. */
export function useFocusOnProblem(problems) {
  const form = useRef(null);
  useEffect(() => {
    if (problems.length) form.current?.querySelector("[aria-invalid]")?.focus();
  }, [problems]);
  return form;
}
