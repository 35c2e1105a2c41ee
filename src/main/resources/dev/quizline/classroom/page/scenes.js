// What is shown between the questions: the lobby, reveals, standings, the end.
import { count, make, number, said } from "./dom.js";

export function lobby(state, me) {
  return [
    make("h1", {}, "You are in"),
    state.title ? make("p", {}, "The quiz: ", said(state.title), ", ", count(state.questions, "question"), ".") : undefined,
    make("p", {}, "It begins when the host starts it. ", count(state.players, "player"), " so far."),
    me.personal_code
      ? make(
          "p",
          {},
          "Your personal code is ",
          make("span", { className: "code" }, me.personal_code),
          ". Note it: with your name it brings you back, on any device.",
        )
      : undefined,
  ];
}

const RESULTS = {
  correct: { sign: "✓", text: "Right", className: "large right" },
  partial: { sign: "◐", text: "Partly right", className: "large" },
  wrong: { sign: "✗", text: "Not right", className: "large wrong" },
  none: { sign: "–", text: "No answer", className: "large" },
};

export function reveal(state) {
  const mine = state.you && RESULTS[state.you.result];
  return [
    mine
      ? make(
          "h1",
          { className: mine.className },
          make("span", { "aria-hidden": "true" }, mine.sign + " "),
          mine.text,
          state.you.points > 0 ? ", " + count(state.you.points, "point") : "",
        )
      : make("h1", {}, "The answer"),
    make("p", {}, "Answer: ", make("strong", {}, said(state.key))),
    state.you?.given && state.you.result !== "correct"
      ? make("p", {}, "You said: ", said(state.you.given))
      : undefined,
    state.you?.why ? make("p", { className: "quiet" }, said(state.you.why)) : undefined,
    state.explain ? make("p", { dir: "auto" }, state.explain) : undefined,
    record(state),
    state.you
      ? make(
          "p",
          {},
          "Place " + state.you.place + " of " + state.of_players + ", score " + number(state.you.score),
          state.you.streak > 1 ? ", " + state.you.streak + " right in a row" : "",
          ".",
        )
      : undefined,
    ...bars(state),
  ];
}

// Whose word the key is.
function record(state) {
  if (!state.verdict) {
    return undefined;
  }
  const evidence = state.evidence ?? [];
  const sources = state.sources ?? [];
  return make(
    "p",
    { className: "quiet" },
    state.verdict[0].toUpperCase() + state.verdict.slice(1),
    evidence.length > 0 ? ": " : "",
    said(evidence.join("; ")),
    sources.length > 0 ? " (" + sources.join(", ") + ")" : "",
    ".",
  );
}

function bars(state) {
  if (!state.bars || state.bars.length === 0) {
    return [];
  }
  const most = Math.max(1, state.answered);
  return [
    make("h2", {}, count(state.answered, "answer") + " of " + count(state.of_players, "player")),
    make(
      "ul",
      { className: "bars" },
      ...state.bars.map((bar) => {
        const words = [bar.label, bar.text].filter(Boolean).join("  ");
        return make(
          "li",
          {},
          bar.right ? make("strong", {}, said(words), " ✓ right") : said(words),
          ": " + bar.count,
          make("progress", { max: most, value: bar.count, "aria-label": words }),
        );
      }),
    ),
  ];
}

export function standings(state) {
  return [make("h1", {}, "Standings after question " + (state.index + 1) + " of " + state.of), ...tables(state)];
}

export function finished(state) {
  const mine = state.you;
  return [
    make("h1", {}, mine ? "You are number " + mine.place + " of " + state.of_players : "The quiz is over"),
    mine ? make("p", {}, mine.correct + " of " + mine.of + " right, score " + number(mine.score) + ".") : undefined,
    ...tables(state),
    make("p", { className: "quiet" }, "Thank you for playing. You can close this page."),
  ];
}

function tables(state) {
  const rows = [...(state.top ?? [])];
  if (state.you && !rows.some((row) => row.player === state.you.player)) {
    rows.push(state.you);
  }
  const parts = [];
  if (rows.length > 0) {
    parts.push(
      table(
        "Players",
        ["Place", "Player", "Right", "Score"],
        rows.map((row) => ({
          cells: [row.place, said(row.player), row.correct + " of " + row.of, number(row.score)],
          mine: row.player === state.you?.player,
        })),
      ),
    );
  }
  if (state.teams && state.teams.length > 0) {
    parts.push(
      table(
        "Teams",
        ["Place", "Team", "Players", "Score"],
        state.teams.map((row) => ({
          cells: [row.place, said(row.team), String(row.members), number(row.score)],
          mine: row.team === state.you?.team,
        })),
      ),
    );
  }
  return parts;
}

function table(caption, heads, rows) {
  const numeric = (index) => (index > 1 ? "number" : "");
  return make(
    "table",
    {},
    make("caption", { className: "quiet" }, caption),
    make(
      "thead",
      {},
      make("tr", {}, ...heads.map((head, i) => make("th", { scope: "col", className: numeric(i) }, head))),
    ),
    make(
      "tbody",
      {},
      ...rows.map((row) =>
        make(
          "tr",
          { className: row.mine ? "mine" : "" },
          ...row.cells.map((cell, i) => make("td", { className: numeric(i) }, cell, i === 1 && row.mine ? " (you)" : "")),
        ),
      ),
    ),
  );
}
