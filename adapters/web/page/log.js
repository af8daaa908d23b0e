// A list of messages: the room's, or a thread's. Arrow keys move from message to message.

import { el } from "./dom.js";
import { dayName, dayOf, drawMessage } from "./message.js";

const TOGETHER = 5 * 60 * 1000; // milliseconds within which one author's messages go together
const NEAR = 120; // pixels from the end that still count as reading along

export class Log {
  /** `contextOf(message)` gives what `drawMessage` needs besides `isFollowUp`. */
  constructor(node, contextOf) {
    this.node = node;
    this.contextOf = contextOf;
    this.drawn = new Map();
    this.newest = null;
    this.current = null; // the one message that Tab reaches
    node.addEventListener("keydown", (event) => this.#move(event));
    node.addEventListener("focusin", (event) => this.#rove(event.target.closest(".message")));
  }

  /** Show these messages instead of what was shown. */
  show(messages) {
    this.node.replaceChildren();
    this.drawn.clear();
    this.newest = this.current = null;
    for (const message of messages) this.#append(message);
    this.node.scrollTop = this.node.scrollHeight;
  }

  /** Show a new message, or a changed one where it stands. */
  put(message) {
    const shown = this.drawn.get(message.id);
    if (shown) return this.#change(message, shown);
    const { scrollHeight, scrollTop, clientHeight } = this.node;
    const isReadingAlong = scrollHeight - scrollTop - clientHeight < NEAR;
    this.#append(message);
    const { me } = this.contextOf(message);
    const isAwaited = message.isPrivate || message.author.id === me.id;
    if (isReadingAlong || isAwaited) this.#scrollTo(this.drawn.get(message.id).node);
  }

  /** To the end; but a message longer than the log is read from its beginning. */
  #scrollTo(node) {
    const isLong = node.offsetHeight > this.node.clientHeight;
    this.node.scrollTop = isLong ? node.offsetTop - this.node.offsetTop : this.node.scrollHeight;
  }

  focus(id) {
    this.drawn.get(id)?.node.focus();
  }

  #append(message) {
    const before = this.newest;
    if (!before || dayOf(before) !== dayOf(message)) {
      this.node.append(el("h2", { className: "day" }, el("span", {}, dayName(message))));
    }
    const isFollowUp = goTogether(before, message);
    const node = drawMessage(message, { ...this.contextOf(message), isFollowUp });
    this.drawn.set(message.id, { node, isFollowUp });
    this.newest = message;
    this.node.append(node);
    this.#rove(node);
  }

  #change(message, { node, isFollowUp }) {
    const fresh = drawMessage(message, { ...this.contextOf(message), isFollowUp });
    makeReachable(fresh, node === this.current);
    if (node === this.current) this.current = fresh;
    const focused = [...node.querySelectorAll("button")].indexOf(document.activeElement);
    const hadFocus = node.contains(document.activeElement);
    node.replaceWith(fresh);
    this.drawn.set(message.id, { node: fresh, isFollowUp });
    if (hadFocus) (fresh.querySelectorAll("button")[focused] ?? fresh).focus();
  }

  /** Of all messages one alone is reached with Tab, so that a long log is no long way. */
  #rove(node) {
    if (!node) return;
    if (this.current) makeReachable(this.current, false);
    makeReachable(node, true);
    this.current = node;
  }

  #move(event) {
    const nodes = [...this.drawn.values()].map((shown) => shown.node);
    const at = nodes.indexOf(event.target);
    if (at < 0) return; // a button or link inside a message
    const goals = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: nodes.length - 1 };
    const goal = nodes[goals[event.key]];
    if (!goal) return;
    event.preventDefault();
    goal.focus();
  }
}

function makeReachable(node, isReachable) {
  for (const one of [node, ...node.querySelectorAll("a, button")]) one.tabIndex = isReachable ? 0 : -1;
}

function goTogether(before, message) {
  return (
    before !== null &&
    before.author.id === message.author.id &&
    !before.isPrivate &&
    !message.isPrivate &&
    new Date(message.at) - new Date(before.at) < TOGETHER
  );
}
