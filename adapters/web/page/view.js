// Shows the open room and thread, and turns what people do into requests.

import { Composer } from "./composer.js";
import { byId, el } from "./dom.js";
import { Log } from "./log.js";
import { openMenu } from "./menu.js";
import { Side } from "./side.js";

export class View {
  constructor(team, act) {
    this.team = team;
    this.act = act;
    this.side = new Side(team);
    this.log = new Log(byId("log"), (message) => this.#contextOf(message, this.composer, true));
    this.threadLog = new Log(byId("thread-log"), (message) =>
      this.#contextOf(message, this.threadComposer, false),
    );
    const { commands } = team;
    this.composer = new Composer(byId("composer"), {
      id: "box",
      commands,
      send: (text) => this.#say(text, null),
    });
    this.threadComposer = new Composer(byId("thread-composer"), {
      id: "thread-box",
      commands,
      send: (text) => this.#say(text, this.thread),
    });
    byId("close-thread").onclick = () => this.#closeThread();
    byId("thread").onkeydown = (event) => {
      if (event.key === "Escape") this.#closeThread();
    };
    byId("skip").onclick = () => this.composer.focus();
    addEventListener("hashchange", () => this.#go());
    this.#go({ isFirst: true });
  }

  /** Draw the open room and thread anew. */
  show() {
    const { room, thread } = this;
    const name = room.isDirect ? room.name : `#${room.name}`;
    byId("room-name").textContent = name;
    byId("room-about").textContent = room.about;
    this.composer.name(`Message ${name}, or type /`);
    this.log.show(this.team.inRoom(room));
    byId("thread").hidden = !thread;
    byId("app").classList.toggle("has-thread", Boolean(thread));
    if (thread) {
      byId("thread-about").textContent = name;
      this.threadComposer.name("Reply in this thread");
      this.threadLog.show(this.team.inThread(room, thread));
    }
    this.side.show(room);
    document.title = `${name} · Rapport playground`;
  }

  /** Show a message that is new or has changed. */
  put(news) {
    const message = this.team.put(news);
    this.#announce(message);
    if (message.room !== this.room.id) {
      if (!this.team.isMine(message)) this.side.markUnread(message.room);
      return;
    }
    if (!message.thread) this.log.put(message);
    else this.#countReplies(message.thread);
    const isInThread = this.thread && [message.id, message.thread].includes(this.thread);
    if (isInThread) this.threadLog.put(message);
  }

  /** Read out once what somebody else says; drawing it again, here or there, is no news. */
  #announce({ room, author, text }) {
    if (room !== this.room.id || author.id === this.team.me.id) return;
    byId("news").replaceChildren(el("p", {}, `${author.name}: ${text}`));
  }

  #go({ isFirst = false } = {}) {
    const [roomId, thread] = location.hash.slice(1).split("/");
    const first = this.team.rooms.values().next().value;
    this.room = this.team.rooms.get(roomId) ?? first;
    this.thread = this.room.messages.has(thread) ? thread : null;
    this.show();
    if (!isFirst) (this.thread ? this.threadComposer : this.composer).focus();
  }

  #countReplies(thread) {
    const first = this.room.messages.get(thread);
    if (first) this.log.put(first);
  }

  #say(text, thread) {
    return this.act({ kind: "say", room: this.room.id, thread, text });
  }

  #contextOf(message, composer, hasThreads) {
    return {
      me: this.team.me,
      replies: hasThreads ? this.team.replies(message) : null,
      onTry: (line) => composer.fill(line),
      onThread: ({ id }) => this.#openThread(id),
      onPress: ({ id, room, thread }, { action, value }) =>
        this.#try({ kind: "press", room, thread, message: id, action, value }, composer),
      onMore: (target, opener) => this.#openMenu(target, opener, composer, hasThreads),
    };
  }

  #openMenu({ id, text, room }, opener, composer, isInRoom) {
    const ask = (words) => () =>
      this.#try(
        { kind: "ask", room, thread: isInRoom ? null : this.thread, text: words, about: text },
        composer,
      );
    openMenu(opener, [
      ...(isInRoom ? [["Reply in thread", () => this.#openThread(id)]] : []),
      ["Check my reply to this", ask("check")],
      ["How does this customer read?", ask("read")],
    ]);
  }

  async #try(what, composer) {
    try {
      await this.act(what);
    } catch (error) {
      composer.problem.textContent = error.message;
    }
  }

  #openThread(id) {
    location.hash = `${this.room.id}/${id}`;
    if (this.thread === id) this.threadComposer.focus();
  }

  #closeThread() {
    const thread = this.thread;
    history.pushState(null, "", `#${this.room.id}`);
    this.#go({ isFirst: true });
    this.log.focus(thread);
  }
}
