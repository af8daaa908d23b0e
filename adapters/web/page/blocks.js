// Draws the blocks of a message, one node each.

import { el } from "./dom.js";

/** `onPress(button)` is told of a button, `onTry(line)` of a command offered for trying. */
export function drawBlocks(blocks, handlers) {
  return blocks.map((block) => DRAW[block.kind](block, handlers));
}

const DRAW = {
  heading: ({ text }) => el("h3", { className: "heading" }, text),
  paragraph: ({ runs, isQuiet }, handlers) =>
    el("p", { className: isQuiet ? "quiet" : "", dir: "auto" }, ...drawRuns(runs, handlers)),
  quote: ({ runs }, handlers) => el("blockquote", { dir: "auto" }, ...drawRuns(runs, handlers)),
  listing: ({ items, isNumbered }, handlers) =>
    el(
      isNumbered ? "ol" : "ul",
      {},
      ...items.map((runs) => el("li", { dir: "auto" }, ...drawRuns(runs, handlers))),
    ),
  divider: () => el("hr"),
  picture: ({ src, alt }) => el("img", { className: "picture", src, alt }),
  buttons: ({ buttons }, handlers) =>
    el("div", { className: "buttons" }, ...buttons.map((button) => drawButton(button, handlers))),
};

function drawButton(button, { onPress }) {
  const className = button.isPrimary ? "button is-primary" : "button";
  const onclick = () => onPress(button);
  return el("button", { type: "button", className, onclick }, button.label);
}

function drawRuns(runs, handlers) {
  return runs.map((run) => drawRun(run, handlers));
}

function drawRun(run, { onTry }) {
  if (run.code && run.text.startsWith("/rapport")) return drawTry(run.text, onTry);
  let node = run.code ? el("code", {}, run.text) : document.createTextNode(run.text);
  if (run.italic) node = el("em", {}, node);
  if (run.bold) node = el("strong", {}, node);
  if (run.href && /^https?:\/\//i.test(run.href)) {
    node = el("a", { href: run.href, target: "_blank", rel: "noreferrer noopener" }, node);
  }
  return node;
}

function drawTry(line, onTry) {
  const title = "Put this into the message box";
  // What stands in brackets is for the person to fill in.
  const onclick = () => onTry(line.replace(/ ?\[.*$/s, " "));
  return el("button", { type: "button", className: "try", title, onclick }, line);
}
