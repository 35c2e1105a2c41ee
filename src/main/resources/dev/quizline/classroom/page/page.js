// The player's page: follows the room's events, and shows one scene at a time.
import { door } from "./door.js";
import { count, make, said, show, tell } from "./dom.js";
import { formOf, given, pressLetter } from "./forms.js";
import { finished, lobby, reveal, standings } from "./scenes.js";
import { deliver, listen, remember, remembered } from "./wire.js";

const EVENTS = ["room", "lobby", "question", "paused", "locked", "reveal", "standings", "finished", "kicked"];

let me; // what the host said when this player came in
let asked; // the question that is up: its state, its form, its clock
let hushed = true; // whether the line is as it should be

function enter(player) {
  me = player;
  remember(player);
  document.getElementById("me").replaceChildren(said(player.player + (player.team ? ", " + player.team : "")));
  show(make("h1", {}, "Coming in …"));
  listen(player.token, EVENTS, (name, state) => SCENES[name](state));
}

function leave(sentence) {
  me = undefined;
  asked = undefined;
  remember(undefined);
  document.getElementById("me").replaceChildren();
  tell("");
  door(enter, sentence);
}

const SCENES = {
  open: () => {
    if (!hushed) {
      tell("");
    }
    hushed = true;
  },
  lost: () => {
    hushed = false;
    tell("The line to the host is cut. Trying again …");
  },
  gone: (state) => leave(state.error ?? "The host does not know you any more. Join again."),
  kicked: (state) => leave(state.error ?? "The host has taken you out."),
  room: title,
  lobby: (state) => show(...lobby(state, me)),
  question: ask,
  paused: () => {
    close();
    show(make("h1", {}, "The quiz is paused"), make("p", {}, "It goes on when the host wants."));
  },
  locked: (state) => {
    // An answer may still be on its way: the last one to come in locks the question.
    const words = asked?.state.question === state.question ? asked.words ?? asked.sent : undefined;
    close();
    show(
      make("h1", {}, "No more answers"),
      words ? given(words) : make("p", {}, "You gave no answer."),
      make("p", { className: "quiet" }, "The answer comes in a moment."),
    );
  },
  reveal: (state) => {
    close();
    show(...reveal(state));
  },
  standings: (state) => {
    close();
    show(...standings(state));
  },
  finished: (state) => {
    close();
    remember(undefined);
    tell("");
    show(...finished(state));
  },
};

function title(room) {
  document.getElementById("title").textContent = room.title;
  document.title = room.title;
}

// The question that is up comes again when its time changes: then only the clock is set anew, so that
// nothing half typed is lost.
function ask(state) {
  if (asked?.state.question === state.question && asked.open) {
    asked.until = deadline(state);
    asked.limit = state.limit_ms;
    if (state.answer && !asked.words) {
      settle(state.answer.given);
    }
    return;
  }
  asked = { state, open: true, until: deadline(state), limit: state.limit_ms };
  const clock = make("div", { className: "clock" }, make("progress", { max: 1, "aria-hidden": "true" }), make("span", {}));
  const area = make("div", {});
  asked.clock = clock;
  asked.area = area;
  const ask = state.type === "cloze" ? "Fill in the gaps" : state.ask;
  show(
    make("p", { className: "quiet" }, "Question " + (state.index + 1) + " of " + state.of + points(state)),
    make("h1", { dir: "auto" }, ask),
    clock,
    area,
  );
  if (state.answer) {
    settle(state.answer.given);
  } else if (state.watching) {
    area.append(make("p", {}, "You are watching."), ...(state.choices ? [watched(state)] : []));
  } else {
    area.append(formOf(state, send));
  }
  tick();
}

function points(state) {
  return state.points === 1 ? "" : ", " + count(state.points, "point");
}

function watched(state) {
  return make("ul", {}, ...state.choices.map((text) => make("li", { dir: "auto" }, text)));
}

async function send(response, words) {
  const turn = asked;
  const form = turn.area.firstChild;
  const back = document.activeElement;
  enable(form, false);
  turn.sent = words;
  tell("Sending …");
  try {
    const answer = await deliver(
      { token: me.token, question: turn.state.question, response },
      () => asked === turn && turn.open,
    );
    if (answer.late) {
      tell("That came too late.");
    } else if (asked === turn && turn.open) {
      settle(words);
    }
  } catch (fault) {
    turn.sent = undefined;
    if (asked === turn && turn.open) {
      enable(form, true);
      back?.focus();
      tell(fault.status ? fault.message : "The host cannot be reached.");
    }
  }
}

function enable(form, on) {
  for (const field of form.querySelectorAll("button, input, select")) {
    field.disabled = !on;
  }
}

// The answer is kept; the form gives way to it.
function settle(words) {
  asked.words = words;
  asked.area.replaceChildren(given(words), make("p", { className: "quiet" }, "The host has it. Wait for the others."));
  tell("Your answer is in.");
  setTimeout(() => tell(""), 2500);
}

function deadline(state) {
  return state.ends_in_ms == null ? undefined : performance.now() + state.ends_in_ms;
}

function tick() {
  const turn = asked;
  if (!turn?.open || !turn.clock) {
    return;
  }
  const [bar, words] = turn.clock.children;
  turn.clock.hidden = turn.until === undefined;
  if (turn.until !== undefined) {
    const left = Math.max(0, turn.until - performance.now());
    const seconds = Math.ceil(left / 1000);
    bar.value = turn.limit > 0 ? left / turn.limit : 0;
    words.textContent = seconds + " s left";
    if (seconds === 10 && !turn.warned && !turn.words && turn.limit > 15000) {
      turn.warned = true;
      tell("10 seconds left.");
      setTimeout(() => tell(""), 2500);
    }
  }
  clearTimeout(turn.ticking);
  turn.ticking = setTimeout(tick, 250);
}

function close() {
  if (asked) {
    asked.open = false;
    clearTimeout(asked.ticking);
  }
  if (hushed) {
    tell("");
  }
}

document.addEventListener("keydown", (event) => {
  if (asked?.open && !asked.words) {
    pressLetter(event, asked.area);
  }
});

const before = remembered();
if (before?.token) {
  enter(before);
} else {
  door(enter);
}
