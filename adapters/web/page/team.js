// What the page knows: the rooms, the messages in each, and who is looking.

export class Team {
  constructor(start) {
    this.me = start.me;
    this.commands = start.commands;
    this.rooms = new Map(start.rooms.map((room) => [room.id, { ...room }]));
    for (const room of this.rooms.values()) room.messages = byId(room.messages);
  }

  /** Take the public messages anew; what only this page has stays until reload. */
  refresh(start) {
    for (const fresh of start.rooms) {
      const room = this.rooms.get(fresh.id);
      const own = [...room.messages.values()].filter((message) => message.isPrivate);
      room.messages = byId([...fresh.messages, ...own]);
    }
  }

  /** Keep a message; one that stands already keeps its place, time and author. */
  put(message) {
    const { messages } = this.rooms.get(message.room);
    const old = messages.get(message.id);
    const kept = old ? { ...old, text: message.text, blocks: message.blocks } : message;
    messages.set(message.id, kept);
    return kept;
  }

  isMine(message) {
    return message.author.id === this.me.id;
  }

  /** The messages of a room itself, without those in its threads. */
  inRoom(room) {
    return [...room.messages.values()].filter((message) => !message.thread);
  }

  /** A thread: the message that begins it, then its replies. */
  inThread(room, thread) {
    const isIn = (message) => message.id === thread || message.thread === thread;
    return [...room.messages.values()].filter(isIn);
  }

  /** How many replies everybody in the room sees. */
  replies(message) {
    const { messages } = this.rooms.get(message.room);
    const isReply = (other) => other.thread === message.id && !other.isPrivate;
    return [...messages.values()].filter(isReply).length;
  }
}

function byId(messages) {
  return new Map(messages.map((message) => [message.id, message]));
}
