// The box to write in: grows with its text, sends with Enter, suggests commands.

import { el, icon } from "./dom.js";
import { Suggestions } from "./suggestions.js";

export class Composer {
  /** `send(text)` returns a promise; when it fails, the text comes back with the reason. */
  constructor(form, { id, commands, send }) {
    this.send = send;
    this.box = el("textarea", { id, rows: 1, autocomplete: "off", spellcheck: true, dir: "auto" });
    this.label = el("label", { className: "unseen", htmlFor: id });
    this.problem = el("p", { className: "problem", role: "alert" });
    this.suggestions = new Suggestions(this.box, commands, () => this.#grow());
    const properties = { type: "submit", className: "send", title: "Send", "aria-label": "Send" };
    this.button = el("button", properties, icon("send"));
    const row = el("div", { className: "row" }, this.label, this.box, this.button);
    const help = el("p", { className: "keys" }, "Enter sends · Shift + Enter starts a new line · / shows commands");
    form.replaceChildren(this.suggestions.node, this.problem, row, help);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.box.addEventListener("input", () => this.#grow());
    this.box.addEventListener("keydown", (event) => this.#key(event));
    this.#grow();
  }

  /** Say what the box is for. */
  name(words) {
    this.label.textContent = words;
    this.box.placeholder = words;
  }

  /** Put a line in for the person to change or send. */
  fill(line) {
    this.box.value = line;
    this.#grow();
    this.box.focus();
  }

  focus() {
    this.box.focus();
  }

  #key(event) {
    if (event.isComposing || this.suggestions.takesKey(event)) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.#submit();
    }
  }

  async #submit() {
    const words = this.box.value;
    if (!words.trim()) return;
    this.problem.textContent = "";
    this.suggestions.close();
    this.box.value = "";
    this.#grow();
    try {
      await this.send(words);
    } catch (error) {
      this.problem.textContent = error.message;
      if (!this.box.value) this.fill(words);
    }
  }

  #grow() {
    this.button.disabled = !this.box.value.trim();
    this.box.style.height = "auto";
    this.box.style.height = `${this.box.scrollHeight}px`;
  }
}
