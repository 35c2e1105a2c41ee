// One form for each type of question; each hands over a response as the protocol wants it.
import { letter, make, said, sign } from "./dom.js";

// The form for a question. `answer(response, words)` is called once the player has decided.
export function formOf(question, answer) {
  const form = FORMS[question.type];
  return form
    ? form(question, answer)
    : make("p", {}, "This kind of question cannot be answered here. Watch the host's screen.");
}

const FORMS = {
  "single-choice": one,
  "true-false": judged,
  "fact-check": judged,
  "multiple-choice": several,
  "short-answer": typed,
  numeric: typed,
  ordering: ordered,
  matching: matched,
  cloze: filled,
};

function one(question, answer) {
  return choosingOne(question, answer, letter, (text, name) => name + ", " + text);
}

// Judged by the first letter of the word, as on the host's screen.
function judged(question, answer) {
  return choosingOne(question, answer, (index) => question.choices[index][0], (text) => text);
}

function choosingOne(question, answer, nameOf, wordsOf) {
  return list(
    question.choices.map((text, index) => {
      const name = nameOf(index);
      return make(
        "button",
        {
          type: "button",
          className: "choice",
          "data-letter": name,
          onclick: () => answer(index, wordsOf(text, name)),
        },
        sign(index, name),
        make("span", { className: "words", dir: "auto" }, text),
      );
    }),
  );
}

function several(question, answer) {
  const boxes = question.choices.map((text, index) =>
    make("input", { type: "checkbox", "data-letter": letter(index) }),
  );
  const rows = question.choices.map((text, index) =>
    make(
      "label",
      { className: "choice" },
      boxes[index],
      sign(index),
      make("span", { className: "words", dir: "auto" }, text),
    ),
  );
  return asking(
    () => {
      const ticked = boxes.flatMap((box, index) => (box.checked ? [index] : []));
      return ticked.length === 0
        ? refuse("Tick at least one.", boxes[0])
        : answer(ticked, ticked.map(letter).join(", "));
    },
    make("p", { className: "quiet" }, "Tick all that are right."),
    list(rows),
  );
}

function typed(question, answer) {
  const field = entry("Your answer" + (question.unit ? ", in " + question.unit : ""));
  field.input.inputMode = question.type === "numeric" ? "decimal" : "text";
  return asking(
    () =>
      field.input.value.trim()
        ? answer(field.input.value, field.input.value)
        : refuse("Type an answer first.", field.input),
    field.label,
    field.input,
  );
}

// Tapped in order: dragging suits neither keyboards nor screen readers.
function ordered(question, answer) {
  const order = [];
  const rows = question.choices.map((text, index) =>
    make(
      "button",
      { type: "button", className: "choice", "data-letter": letter(index), onclick: () => tap(index) },
      sign(index),
      make("span", { className: "words", dir: "auto" }, text),
      make("span", { className: "turn" }),
    ),
  );
  function tap(index) {
    const at = order.indexOf(index);
    if (at < 0) {
      order.push(index);
    } else {
      order.splice(at, 1);
    }
    rows.forEach((row, i) => {
      const turn = order.indexOf(i) + 1;
      row.setAttribute("aria-pressed", String(turn > 0));
      row.lastChild.textContent = turn > 0 ? turn + "." : "";
    });
  }
  return asking(
    () =>
      order.length < rows.length
        ? refuse("Tap all of them, first to last.", rows.find((row, i) => !order.includes(i)))
        : answer(order, order.map(letter).join(", ")),
    make("p", { className: "quiet" }, "Tap them in order, the first one first. Tap again to take one out."),
    list(rows),
  );
}

function matched(question, answer) {
  const picks = question.lefts.map((left, index) => ({
    label: make("label", { htmlFor: "left" + index, dir: "auto" }, left),
    select: choosing("left" + index, question.choices),
  }));
  return asking(
    () => {
      const empty = picks.find((pick) => pick.select.value === "");
      const pairs = picks.map((pick, left) => [left, Number(pick.select.value)]);
      return empty
        ? refuse("Choose one for each.", empty.select)
        : answer(pairs, pairs.map(([left, right]) => left + 1 + letter(right)).join(", "));
    },
    ...picks.flatMap((pick) => [pick.label, pick.select]),
  );
}

// The text with a field in each of its gaps.
function filled(question, answer) {
  const gaps = question.gaps.map((choices, index) =>
    choices.length > 0
      ? choosing("gap" + index, choices)
      : make("input", { type: "text", id: "gap" + index, ...AS_TYPED }),
  );
  gaps.forEach((gap, index) => gap.setAttribute("aria-label", "Gap " + (index + 1)));
  const text = make("p", { dir: "auto" });
  for (const part of question.ask.split(/(\{#\d+\})/)) {
    const gap = gaps[Number(/^\{#(\d+)\}$/.exec(part)?.[1]) - 1];
    text.append(gap ? make("span", { className: "in-text" }, gap) : part);
  }
  return asking(
    () => {
      const empty = gaps.find((gap) => !gap.value.trim());
      const words = gaps.map((gap, index) => (isSelect(gap) ? question.gaps[index][gap.value] : gap.value));
      return empty ? refuse("Fill in every gap.", empty) : answer(words, words.join(", "));
    },
    text,
  );
}

const AS_TYPED = { autocomplete: "off", autocapitalize: "off", spellcheck: false };

function entry(text) {
  return {
    label: make("label", { htmlFor: "answer" }, text),
    input: make("input", { type: "text", id: "answer", ...AS_TYPED }),
  };
}

function choosing(id, choices) {
  return make(
    "select",
    { id },
    make("option", { value: "" }, "Choose…"),
    ...choices.map((text, index) => make("option", { value: index }, letter(index) + "  " + text)),
  );
}

function isSelect(field) {
  return field.tagName === "SELECT";
}

function list(rows) {
  return make("ul", { className: "choices" }, ...rows.map((row) => make("li", {}, row)));
}

function asking(decide, ...parts) {
  const problem = make("p", { className: "wrong", role: "alert" });
  return make(
    "form",
    {
      noValidate: true,
      onsubmit: (event) => {
        event.preventDefault();
        const refused = decide();
        problem.textContent = refused?.sentence ?? "";
        refused?.field.focus();
      },
    },
    make("fieldset", {}, ...parts),
    problem,
    make("button", { type: "submit" }, "Send"),
  );
}

function refuse(sentence, field) {
  return { sentence, field };
}

// Letters answer from a keyboard, as they do in a terminal; never while something is typed.
export function pressLetter(event, form) {
  const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) && event.target.type !== "checkbox";
  if (typing || event.ctrlKey || event.altKey || event.metaKey || event.key.length !== 1) {
    return;
  }
  form.querySelector(`[data-letter="${CSS.escape(event.key.toLowerCase())}"]`)?.click();
}

// What was answered, in place of the form.
export function given(words) {
  return make("p", {}, "Your answer: ", make("strong", {}, said(words)));
}
