// Building what is shown. Text is always set as text: nothing that a person wrote becomes markup.

export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith("on")) {
      element.addEventListener(name.slice(2), value);
    } else if (name in element && !name.includes("-")) {
      element[name] = value;
    } else if (value !== false) {
      element.setAttribute(name, value === true ? "" : value);
    }
  }
  element.append(...children.filter((child) => child !== undefined && child !== ""));
  return element;
}

// Text of people: a name in Arabic must not turn the line around it.
export function said(text) {
  return make("bdi", {}, String(text));
}

const scene = document.getElementById("scene");
const news = document.getElementById("news");

// Puts a scene up and reads it from the top: the heading gets the focus.
export function show(...parts) {
  scene.replaceChildren(...parts.filter((part) => part !== undefined));
  const heading = scene.querySelector("h1");
  if (heading) {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }
  window.scrollTo(0, 0);
}

// Said aloud by screen readers, at the foot of the page for everybody; empty takes it away.
export function tell(text) {
  if (news.textContent !== text) {
    news.textContent = text;
  }
}

export function count(number, one, many = one + "s") {
  return number + " " + (number === 1 ? one : many);
}

// Up to three decimals, and none that are not needed.
export function number(value) {
  return String(Math.round(value * 1000) / 1000);
}

const SHAPES = ["▲", "◆", "●", "■", "★", "⬢"];

export function letter(index) {
  return index < 26 ? String.fromCharCode(97 + index) : String(index + 1);
}

// A choice's letter, as the host's screen names it, with a shape of its own.
export function sign(index, name = letter(index)) {
  return make(
    "span",
    { className: "sign" },
    make("span", { "aria-hidden": "true" }, SHAPES[index % SHAPES.length] + " "),
    name,
  );
}
