// How the page talks with the host: requests, the stream of events, and who this player is.

const API = "api/v1/";

// A refusal, with the host's sentence for the player.
export class Refusal extends Error {
  constructor(status, body, wait) {
    super(body.error ?? "The host does not understand. Reload the page.");
    this.status = status;
    this.kind = body.kind ?? "";
    this.wait = wait;
  }
}

// Throws a Refusal, or a TypeError where the host cannot be reached.
export async function post(path, body) {
  const answer = await fetch(API + path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
    cache: "no-store",
  });
  const said = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw new Refusal(answer.status, said, Number(answer.headers.get("Retry-After")) || 0);
  }
  return said;
}

// Sends an answer until the host says that it has it: the first one counts, so sending twice does no
// harm. `alive` tells whether it is still worth the trouble.
export async function deliver(body, alive) {
  for (let wait = 300; ; wait = Math.min(wait * 2, 3000)) {
    try {
      return await post("answer", body);
    } catch (fault) {
      const passing = !(fault instanceof Refusal) || fault.status >= 500 || fault.status === 429;
      if (!passing || !alive()) {
        throw fault;
      }
    }
    await new Promise((done) => setTimeout(done, wait));
    if (!alive()) {
      throw new TypeError("The host could not be reached.");
    }
  }
}

// The events of the room. The browser comes back by itself when the line is cut; only where the host
// refuses has it to be asked why.
export function listen(token, names, hear) {
  let source;
  let again;
  let ended = false;

  function open() {
    source = new EventSource(API + "events?token=" + encodeURIComponent(token));
    source.onopen = () => hear("open", {});
    source.onerror = () => {
      if (ended) {
        return;
      }
      hear("lost", {});
      if (source.readyState === EventSource.CLOSED) {
        again = setTimeout(ask, 1500);
      }
    };
    for (const name of names) {
      source.addEventListener(name, (event) => {
        if (name === "finished" || name === "kicked") {
          close();
        }
        hear(name, JSON.parse(event.data));
      });
    }
  }

  async function ask() {
    const stop = new AbortController();
    try {
      const answer = await fetch(API + "events?token=" + encodeURIComponent(token), {
        cache: "no-store",
        signal: stop.signal,
      });
      if (answer.status === 403) {
        close();
        hear("gone", await answer.json().catch(() => ({})));
        return;
      }
    } catch (fault) {
      // Not reachable yet; the next try tells.
    } finally {
      stop.abort();
    }
    if (!ended) {
      open();
    }
  }

  function close() {
    ended = true;
    clearTimeout(again);
    source.close();
  }

  open();
  return close;
}

// Kept on this device, so that a reload in mid-question changes nothing.
const KEY = "quizline";

export function remembered() {
  try {
    return JSON.parse(localStorage.getItem(KEY)) ?? undefined;
  } catch (fault) {
    return undefined;
  }
}

export function remember(player) {
  try {
    if (player) {
      localStorage.setItem(KEY, JSON.stringify(player));
    } else {
      localStorage.removeItem(KEY);
    }
  } catch (fault) {
    // A browser that keeps nothing: the personal code is there for that.
  }
}
