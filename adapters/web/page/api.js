// Talks to the playground's server: one request to start, one stream of news, one way to do things.

const person = new URLSearchParams(location.search).get("as");
const page = crypto.randomUUID();
const PAUSES = [300, 1000, 2500]; // milliseconds before each further try

function address(path, more = {}) {
  const query = new URLSearchParams({ ...(person ? { as: person } : {}), ...more });
  return `${path}?${query}`;
}

/** Everything the page shows at first. */
export async function fetchTeam() {
  const response = await fetch(address("/api/team"));
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

/** Do something: say, ask, press, submit. Throws an Error whose message can be shown. */
export async function act(what) {
  // One key for all tries: whatever arrives twice is handled once.
  const body = JSON.stringify({ key: crypto.randomUUID(), ...what }, (_, value) => cleaned(value));
  for (const pause of [...PAUSES, null]) {
    const response = await post(body);
    if (response?.ok) return;
    const isWorthAnotherTry = !response || response.status === 503;
    if (!isWorthAnotherTry) throw new Error(await response.text());
    if (pause !== null) await new Promise((done) => setTimeout(done, pause));
  }
  throw new Error("The playground does not answer. Is it still running? Then send it again.");
}

/** Pasting can bring along what no text can hold; nobody sees it, so nobody could take it out. */
function cleaned(value) {
  return typeof value === "string" ? value.replaceAll("\0", "").toWellFormed() : value;
}

async function post(body) {
  const headers = { "Content-Type": "application/json" };
  try {
    return await fetch(address("/api/events", { page }), { method: "POST", headers, body });
  } catch {
    return null; // no connection
  }
}

/** Listen for news after number `newest`, reconnecting for as long as the page is open. */
export function listen(newest, { onMessage, onForm, onReset, onConnected }) {
  let last = newest;
  const source = new EventSource(address("/api/news", { page, after: last }));
  const hear = (kind, handle) =>
    source.addEventListener(kind, (event) => {
      last = event.lastEventId || last;
      handle(JSON.parse(event.data));
    });
  hear("message", onMessage);
  hear("form", onForm);
  hear("reset", onReset);
  hear("ready", () => onConnected(true));
  source.addEventListener("error", () => {
    onConnected(false);
    if (source.readyState !== EventSource.CLOSED) return; // it tries again by itself
    setTimeout(() => listen(last, { onMessage, onForm, onReset, onConnected }), 2000);
  });
}
