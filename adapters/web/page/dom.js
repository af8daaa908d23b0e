// Builds DOM nodes. Text is only ever set as text, so nothing that anybody wrote becomes markup.

/** Make an element: properties (or attributes, with a dash or for `role`), then its children. */
export function el(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name === "role" || name.includes("-")) node.setAttribute(name, value);
    else if (name === "dataset") Object.assign(node.dataset, value);
    else node[name] = value;
  }
  node.append(...children.filter((child) => child !== null));
  return node;
}

/** A drawn sign that says nothing to a screen reader. */
export function icon(name) {
  return el("span", { className: `icon icon-${name}`, "aria-hidden": "true" });
}

/** Words for screen readers only. */
export function unseen(words) {
  return el("span", { className: "unseen" }, words);
}

export const byId = (id) => document.getElementById(id);
