// Coming in: the code, the name, and the way back for who was here before.
import { make, show } from "./dom.js";
import { post } from "./wire.js";

// Shows the door until somebody is in; `enter` gets what the host says of the player.
export function door(enter, sentence = "") {
  const linked = location.hash.slice(1) || new URLSearchParams(location.search).get("code") || "";
  askCode(enter, decodeURIComponent(linked), sentence);
}

function askCode(enter, code, sentence) {
  const field = input("Room code", "code", { value: code, autocapitalize: "characters", required: true });
  const form = asking("Go on", sentence, [field], async () => {
    const typed = field.input.value.trim();
    const room = await post("look", { code: typed });
    if (room.open) {
      askName(enter, typed, room);
    } else {
      askBack(enter, typed, "The host lets nobody new in at the moment.");
    }
  });
  show(make("h1", {}, "Join a quiz"), form, back(() => askBack(enter, field.input.value.trim(), "")));
  if (code && !sentence) {
    form.requestSubmit();
  }
}

function askName(enter, code, room) {
  const name = input("Your name", "name", { maxLength: 60, required: true, autocomplete: "nickname" });
  const team = room.teams?.length > 0 ? teams(room.teams) : undefined;
  const watch = make("input", { type: "checkbox", id: "watch" });
  const fields = [room.names_given ? undefined : name, team].filter(Boolean);
  const form = asking("Join", "", fields, async () => {
    enter(
      await post("join", {
        code,
        name: name.input.value,
        ...(team?.input.value ? { team: team.input.value } : {}),
        ...(watch.checked ? { spectator: true } : {}),
      }),
    );
  });
  form.lastChild.before(make("label", { className: "tick", htmlFor: "watch" }, watch, "Only watch"));
  show(
    make("h1", { dir: "auto" }, room.title),
    room.names_given ? make("p", {}, "You will be given a name.") : undefined,
    form,
    back(() => askBack(enter, code, "")),
  );
  name.input.focus();
}

// With a name and the personal code, from any device.
function askBack(enter, code, sentence) {
  const room = input("Room code", "code", { value: code, autocapitalize: "characters", required: true });
  const name = input("Your name in this room", "name", { required: true });
  const personal = input("Your personal code", "personal", { autocapitalize: "characters", required: true });
  show(
    make("h1", {}, "Come back in"),
    asking("Come back", sentence, [room, name, personal], async () => {
      enter(
        await post("rejoin", {
          code: room.input.value.trim(),
          name: name.input.value,
          personal_code: personal.input.value.trim(),
        }),
      );
    }),
    make("button", { type: "button", className: "plain", onclick: () => askCode(enter, "", "") }, "I am new here"),
  );
}

function back(go) {
  return make("p", {}, make("button", { type: "button", className: "plain", onclick: go }, "I was here before"));
}

function teams(names) {
  const select = make(
    "select",
    { id: "team" },
    make("option", { value: "" }, "Put me in the smallest"),
    ...names.map((name) => make("option", { value: name }, name)),
  );
  return { label: make("label", { htmlFor: "team" }, "Your team"), input: select };
}

function input(text, id, properties) {
  return {
    label: make("label", { htmlFor: id }, text),
    input: make("input", { type: "text", id, autocomplete: "off", spellcheck: false, ...properties }),
  };
}

function asking(button, sentence, fields, go) {
  const problem = make("p", { className: "wrong", role: "alert" }, sentence);
  const submit = make("button", { type: "submit" }, button);
  return make(
    "form",
    {
      noValidate: true,
      onsubmit: async (event) => {
        event.preventDefault();
        const empty = fields.find((field) => field.input.required && !field.input.value.trim());
        if (empty) {
          problem.textContent = empty.label.textContent + " is missing.";
          empty.input.focus();
          return;
        }
        submit.disabled = true;
        problem.textContent = "";
        try {
          await go();
        } catch (fault) {
          problem.textContent = fault.status
            ? fault.message + (fault.wait ? " Try again in " + fault.wait + " s." : "")
            : "The host cannot be reached. Are you on the same network?";
        } finally {
          submit.disabled = false;
        }
      },
    },
    ...fields.flatMap((field) => [field.label, field.input]),
    problem,
    submit,
  );
}
