// Suggests commands while a line begins with "/". Arrow keys choose; Enter or Tab takes; Esc closes.

import { el } from "./dom.js";

export class Suggestions {
  constructor(box, commands, onTaken) {
    this.box = box;
    this.commands = commands;
    this.onTaken = onTaken;
    this.fitting = [];
    this.chosen = 0;
    const id = `${box.id}-commands`;
    this.node = el("ul", { id, className: "suggestions", role: "listbox", "aria-label": "Commands", hidden: true });
    box.setAttribute("aria-autocomplete", "list");
    box.setAttribute("aria-controls", id);
    box.addEventListener("input", () => this.#suggest());
    box.addEventListener("blur", () => this.close());
  }

  close() {
    this.fitting = [];
    this.node.hidden = true;
    this.box.removeAttribute("aria-activedescendant");
  }

  /** Whether this key was meant for the suggestions. */
  takesKey(event) {
    if (!this.fitting.length || event.shiftKey) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) this.#choose((this.chosen + step + this.fitting.length) % this.fitting.length);
    else if (event.key === "Escape") this.close();
    else if (event.key === "Tab" || (event.key === "Enter" && !this.#isComplete())) this.#take(this.chosen);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  #isComplete() {
    return this.box.value.trim() === lineOf(this.fitting[this.chosen]).trim();
  }

  #suggest() {
    const typed = this.box.value;
    const isCommand = typed.startsWith("/");
    this.fitting = isCommand ? this.commands.filter((hint) => lineOf(hint).startsWith(typed)) : [];
    if (!this.fitting.length) return this.close();
    this.node.replaceChildren(...this.fitting.map((hint, index) => this.#draw(hint, index)));
    this.node.hidden = false;
    this.#choose(0);
  }

  #draw(hint, index) {
    const onmousedown = (event) => {
      event.preventDefault(); // keep the focus in the box
      this.#take(index);
    };
    return el(
      "li",
      { id: `${this.node.id}-${index}`, role: "option", "aria-selected": "false", onmousedown },
      el("span", { className: "usage" }, `/rapport ${hint.usage}`),
      el("span", { className: "summary" }, hint.summary),
    );
  }

  #choose(index) {
    this.chosen = index;
    [...this.node.children].forEach((node, at) => node.setAttribute("aria-selected", String(at === index)));
    const option = this.node.children[index];
    this.box.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  }

  #take(index) {
    this.box.value = lineOf(this.fitting[index]);
    this.close();
    this.onTaken();
  }
}

function lineOf(hint) {
  return `/rapport ${hint.name} `;
}
