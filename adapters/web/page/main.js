// Joins the parts. Which room and thread are open stands in the address, after "#".

import { act, fetchTeam, listen } from "./api.js";
import { byId } from "./dom.js";
import { openForm } from "./form.js";
import { View } from "./view.js";
import { Team } from "./team.js";

async function main() {
  const start = await fetchTeam();
  const team = new Team(start);
  const view = new View(team, act);
  listen(start.newest, {
    onMessage: (message) => view.put(message),
    onForm: (form) => openForm(form, (values) => submit(form, values)),
    onReset: async () => {
      team.refresh(await fetchTeam());
      view.show();
    },
    onConnected: (isConnected) => {
      byId("status").textContent = isConnected ? "" : "Connection lost. Trying again…";
    },
  });
}

function submit({ id, room, thread, carried }, values) {
  return act({ kind: "submit", form: id, room, thread, carried, values });
}

main().catch((error) => {
  byId("status").textContent = error.message;
});
