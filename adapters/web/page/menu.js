// "More actions" on a message, as a menu: arrow keys move, Enter takes, Esc goes back.

import { byId, el } from "./dom.js";

/** Open the menu beside `opener`. `items` are [label, what to do]. */
export function openMenu(opener, items) {
  const menu = byId("menu");
  menu.replaceChildren(...items.map(([label, act]) => drawItem(menu, opener, label, act)));
  menu.onkeydown = (event) => move(event, menu);
  menu.ontoggle = (event) => {
    if (event.newState === "closed" && menu.contains(document.activeElement)) opener.focus();
  };
  menu.showPopover();
  place(menu, opener);
  menu.firstElementChild.focus();
}

function drawItem(menu, opener, label, act) {
  const onclick = () => {
    menu.hidePopover();
    opener.focus();
    act();
  };
  return el("button", { type: "button", role: "menuitem", onclick }, label);
}

function place(menu, opener) {
  const from = opener.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = menu;
  const below = from.bottom + 4;
  const fits = below + offsetHeight < innerHeight;
  menu.style.top = `${fits ? below : Math.max(8, from.top - offsetHeight - 4)}px`;
  menu.style.left = `${Math.max(8, from.right - offsetWidth)}px`;
}

function move(event, menu) {
  const items = [...menu.children];
  const at = items.indexOf(document.activeElement);
  const goals = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 };
  if (event.key === "Tab") menu.hidePopover();
  if (!(event.key in goals)) return;
  event.preventDefault();
  items[goals[event.key] % items.length].focus();
}
