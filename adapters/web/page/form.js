// Opens a form as a dialog, and sends what was filled in.

import { byId, el } from "./dom.js";

/** `send(values)` returns a promise; when it fails, the form stays open and says why. */
export function openForm(form, send) {
  const dialog = byId("form");
  if (dialog.open) dialog.close();
  const problem = el("p", { className: "problem", role: "alert" });
  const fields = form.fields.map(drawField);
  const cancel = el("button", { type: "button", className: "button", onclick: () => dialog.close() }, "Cancel");
  const submit = el("button", { type: "submit", className: "button is-primary" }, form.submit);
  const inner = el(
    "form",
    {},
    el("h2", { id: "form-title" }, form.title),
    ...fields,
    problem,
    el("div", { className: "buttons" }, submit, cancel),
  );
  inner.addEventListener("submit", async (event) => {
    event.preventDefault();
    submit.disabled = true;
    try {
      await send(Object.fromEntries(new FormData(inner)));
      dialog.close();
    } catch (error) {
      problem.textContent = error.message;
    }
    submit.disabled = false;
  });
  inner.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) inner.requestSubmit();
  });
  dialog.replaceChildren(inner);
  dialog.showModal();
  [...inner.elements].find((control) => control.name && !control.value)?.focus();
}

function drawField(field, index) {
  const id = `field-${index}`;
  const control = drawControl(field, id);
  if (field.hint) control.setAttribute("aria-describedby", `${id}-hint`);
  return el(
    "div",
    { className: "field" },
    el("label", { htmlFor: id }, field.label, field.isRequired ? null : el("span", { className: "optional" }, " (optional)")),
    field.hint ? el("p", { id: `${id}-hint`, className: "hint" }, field.hint) : null,
    control,
  );
}

function drawControl(field, id) {
  const common = { id, name: field.name, required: field.isRequired };
  if (field.choices.length) {
    const options = field.choices.map(({ value, label }) => el("option", { value }, label));
    const control = el("select", common, ...options);
    if (field.initial) control.value = field.initial;
    return control;
  }
  if (field.isLong) return el("textarea", { ...common, rows: 5, dir: "auto", value: field.initial });
  return el("input", { ...common, type: "text", dir: "auto", value: field.initial });
}
