// The list of rooms. On a narrow screen it slides over the room.

import { byId, el, icon, unseen } from "./dom.js";

export class Side {
  constructor(team) {
    this.team = team;
    this.links = new Map();
    this.open = byId("open-side");
    byId("me").textContent = `Signed in as ${team.me.name}`;
    for (const [title, isDirect] of [["Channels", false], ["Direct messages", true]]) {
      const rooms = [...team.rooms.values()].filter((room) => room.isDirect === isDirect);
      byId("rooms").append(
        el("li", {}, el("h2", {}, title), el("ul", {}, ...rooms.map((room) => this.#draw(room)))),
      );
      // Nobody has read the bot's welcome yet.
      if (isDirect) rooms.forEach((room) => this.markUnread(room.id));
    }
    this.open.onclick = () => this.#slide(!this.#isOut());
    byId("app").addEventListener("click", (event) => {
      if (event.target.id === "app" && this.#isOut()) this.#slide(false); // beside the list
    });
    addEventListener("keydown", (event) => {
      if (event.key === "Escape" && this.#isOut()) this.#slide(false);
    });
  }

  /** Mark `room` as the open one. */
  show(room) {
    for (const [id, link] of this.links) {
      if (id === room.id) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    this.#mark(room.id, false);
    if (this.#isOut()) this.#slide(false);
  }

  markUnread(id) {
    this.#mark(id, true);
  }

  #mark(id, isUnread) {
    const link = this.links.get(id);
    link.classList.toggle("is-unread", isUnread);
    link.querySelector(".news").textContent = isUnread ? ", new messages" : "";
  }

  #draw(room) {
    const sign = room.isDirect
      ? el("img", { src: "/page/icons/rapport.svg", alt: "", width: 18, height: 18 })
      : icon("hash");
    const news = unseen("");
    news.classList.add("news");
    const link = el("a", { href: `#${room.id}` }, sign, el("span", {}, room.name), news);
    link.onclick = () => this.#slide(false);
    this.links.set(room.id, link);
    return el("li", {}, link);
  }

  #isOut() {
    return this.open.getAttribute("aria-expanded") === "true";
  }

  #slide(isOut) {
    const hadFocus = byId("side").contains(document.activeElement);
    this.open.setAttribute("aria-expanded", String(isOut));
    byId("app").classList.toggle("has-side", isOut);
    if (isOut) byId("side").querySelector("a").focus();
    else if (hadFocus) this.open.focus();
  }
}
