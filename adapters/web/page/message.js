// Draws one message: who, when, what, and what can be done with it.

import { drawBlocks } from "./blocks.js";
import { el, icon, unseen } from "./dom.js";

const CLOCK = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });
const DAY = new Intl.DateTimeFormat(undefined, { weekday: "long", day: "numeric", month: "long" });
const BOT = "rapport";

export const dayOf = (message) => DAY.format(new Date(message.at));

export const dayName = (message) =>
  dayOf(message) === DAY.format(new Date()) ? "Today" : dayOf(message);

/**
 * `context` has `me`, `replies` (a number, or null where threads are not offered), `isFollowUp`
 * (same author as just before), and the handlers onPress, onTry, onThread, onMore.
 */
export function drawMessage(message, context) {
  const isMine = message.author.id === context.me.id;
  const className = [
    "message",
    message.isPrivate ? "is-private" : "",
    isMine ? "is-mine" : "",
    context.isFollowUp ? "is-follow-up" : "",
  ]
    .filter(Boolean)
    .join(" ");
  const name = isMine ? context.me.name : message.author.name;
  return el(
    "article",
    { className, tabIndex: -1, dataset: { id: message.id }, "aria-label": labelOf(message, name) },
    drawAvatar(message.author, name),
    el(
      "div",
      { className: "body" },
      drawHead(message, name),
      el("div", { className: "blocks" }, ...drawBlocks(message.blocks, handlersFor(message, context))),
      drawReplies(message, context),
    ),
    message.isPrivate ? null : drawTools(message, context),
  );
}

function handlersFor(message, { onPress, onTry }) {
  return { onPress: (button) => onPress(message, button), onTry };
}

function labelOf(message, name) {
  const when = CLOCK.format(new Date(message.at));
  return message.isPrivate ? `${name}, ${when}, only visible to you` : `${name}, ${when}`;
}

function drawAvatar(author, name) {
  if (author.id === BOT) {
    return el("img", { className: "avatar", src: "/page/icons/rapport.svg", alt: "" });
  }
  const properties = { className: `avatar is-${author.id}`, "aria-hidden": "true" };
  return el("span", properties, name.slice(0, 1));
}

function drawHead(message, name) {
  return el(
    "p",
    { className: "head" },
    el("strong", { className: "name" }, name),
    message.author.id === BOT ? el("span", { className: "tag" }, "bot") : null,
    el("time", { dateTime: message.at }, CLOCK.format(new Date(message.at))),
    message.isPrivate
      ? el("span", { className: "private" }, icon("private"), "Only visible to you")
      : null,
  );
}

function drawReplies(message, { replies, onThread }) {
  if (!replies) return null;
  const words = replies === 1 ? "1 reply" : `${replies} replies`;
  const onclick = () => onThread(message);
  return el("button", { type: "button", className: "replies", onclick }, icon("thread"), words);
}

function drawTools(message, { replies, onThread, onMore }) {
  const tool = (name, label, onclick, more = {}) =>
    el("button", { type: "button", className: "tool", title: label, onclick, ...more }, icon(name), unseen(label));
  return el(
    "div",
    { className: "tools", role: "group", "aria-label": "Message actions" },
    replies === null ? null : tool("thread", "Reply in thread", () => onThread(message)),
    tool("more", "More actions", (event) => onMore(message, event.currentTarget), {
      "aria-haspopup": "menu",
    }),
  );
}
