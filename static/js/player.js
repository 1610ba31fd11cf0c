// Sound on a page: buttons that say one thing, and the player. One sound at a time, from one audio element, which a phone
// that was once touched then lets play on by itself.

const audio = new Audio();
const OPUS = audio.canPlayType('audio/ogg; codecs="opus"') !== "";
const PATIENCE = 15000;
const RETRIES = 2;

let owner = null;
let tries = 0;
let clock = 0;

// Whoever plays has the floor; the others stop. The recorder, a module of its own, takes it by the same event.
function takeFloor(who) {
  document.dispatchEvent(new CustomEvent("kalbos:sound", { detail: who }));
  if (owner && owner !== who) owner.show("idle");
  owner = who;
}

document.addEventListener("kalbos:sound", (event) => {
  if (event.detail === owner) return;
  audio.pause();
  clearTimeout(clock);
  owner?.show("idle");
  owner = null;
});

function start(who, source, from = 0) {
  takeFloor(who);
  tries = 0;
  load(source, from);
}

function load(source, from) {
  clearTimeout(clock);
  owner.show("loading");
  clock = setTimeout(fail, PATIENCE);
  audio.src = source;
  if (from) {
    audio.addEventListener("loadedmetadata", () => { audio.currentTime = from; }, { once: true });
  }
  // An aborted load (another sound was started meanwhile) is no failure.
  audio.play().catch((error) => { if (error.name === "NotAllowedError") fail(); });
}

function fail() {
  clearTimeout(clock);
  const failed = owner;
  owner = null;
  audio.pause();
  audio.removeAttribute("src");
  failed?.show("error");
}

audio.addEventListener("playing", () => { clearTimeout(clock); tries = 0; owner?.show("playing"); });
audio.addEventListener("waiting", () => {
  if (!owner) return;
  owner.show("loading");
  clearTimeout(clock);
  clock = setTimeout(fail, PATIENCE);
});
audio.addEventListener("ended", () => owner?.ended());
audio.addEventListener("error", () => {
  if (!owner || !audio.hasAttribute("src")) return;
  // A sound may still be in the making, a connection may come back: try twice before saying so.
  if (tries++ >= RETRIES) return fail();
  const [who, source, from] = [owner, audio.src, audio.currentTime];
  clearTimeout(clock);
  clock = setTimeout(() => { if (owner === who) load(source, from); }, 1500 * tries);
});

// A button that says one clip.
class Say {
  constructor(button) {
    this.button = this.root = button;
    button.setAttribute("role", "button");
  }

  show(state) {
    this.button.dataset.state = state;
    mark(this.button.dataset.uid, state === "playing");
    const parent = this.button.parentElement;
    parent.querySelector(":scope > .error[data-of-sound]")?.remove();
    if (state === "error") parent.append(alarm(this.button.dataset.error));
  }

  ended() {
    this.show("idle");
    owner = null;
  }

  press() {
    if (owner === this) return takeFloor(null);
    start(this, OPUS ? this.button.dataset.say : this.button.href);
  }
}

function alarm(text) {
  const message = document.createElement("p");
  message.className = "error";
  message.dataset.ofSound = "";
  message.setAttribute("role", "alert");
  message.textContent = text;
  return message;
}

// The line being spoken is marked wherever it stands on the page.
function mark(uid, now) {
  for (const line of document.querySelectorAll(`[data-line="${uid}"]`)) line.classList.toggle("now", now);
}

const says = new WeakMap();

function said(event) {
  const button = event.target.closest?.("[data-say]");
  if (!button || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (!says.has(button)) says.set(button, new Say(button));
  says.get(button).press();
}

document.addEventListener("click", said);
document.addEventListener("keydown", (event) => {
  if (event.key === " " && event.target.matches?.("[data-say]")) said(event);
});

const PAUSE = 0.4;
const STEP = 2;
const SLOW = 0.75;

class Player {
  constructor(root) {
    this.root = root;
    this.tracks = JSON.parse(root.dataset.tracks);
    this.number = 0;
    this.offset = 0;
    this.slow = false;
    this.byLine = false;
    this.find = (name) => root.querySelector(`[data-${name}]`);
    this.toggleButton = this.find("toggle");
    this.toggleButton.setAttribute("role", "button");
    this.seek = this.find("seek");
    this.time = this.find("time");
    [this.whole, this.past] = root.querySelectorAll(".peaks path");
    this.bars = this.whole.getAttribute("d").split(/(?=M)/);
    this.on("toggle", () => this.toggle());
    this.on("slow", () => this.setSlow());
    this.on("by-line", () => this.setByLine());
    this.on("previous", () => this.line(this.number - 1));
    this.on("again", () => this.line(this.number));
    this.on("next", () => this.line(this.number + 1));
    this.seek.addEventListener("click", (event) => {
      const box = this.seek.getBoundingClientRect();
      this.to(((event.clientX - box.left) / box.width) * this.seconds());
    });
    root.addEventListener("keydown", (event) => this.key(event));
    root.dataset.state = "idle";
  }

  on(name, action) {
    this.find(name)?.addEventListener("click", (event) => { event.preventDefault(); action(); });
  }

  get playing() { return owner === this; }

  get pace() { return this.slow ? SLOW : 1; }

  length(number) { return this.tracks[number].seconds / this.pace; }

  starts(number) {
    let at = 0;
    for (let i = 0; i < number; i += 1) at += this.length(i) + PAUSE;
    return at;
  }

  seconds() { return this.starts(this.tracks.length) - PAUSE; }

  place() { return this.starts(this.number) + Math.min(this.offset, this.length(this.number)); }

  source(number) { return this.tracks[number][(this.slow ? "slow_" : "") + (OPUS ? "opus" : "mp3")]; }

  toggle() { this.playing ? this.pause() : this.play(); }

  play() {
    start(this, this.source(this.number), this.offset);
    if (this.tracks[this.number + 1] && !this.byLine) {
      this.ahead = new Audio();
      this.ahead.preload = "auto";
      this.ahead.src = this.source(this.number + 1);
    }
  }

  pause() {
    this.offset = audio.currentTime;
    takeFloor(null);
  }

  line(number) {
    this.number = Math.max(0, Math.min(this.tracks.length - 1, number));
    this.offset = 0;
    this.play();
  }

  to(second) {
    const wanted = Math.max(0, Math.min(this.seconds() - 0.1, second));
    let number = this.tracks.length - 1;
    while (number > 0 && this.starts(number) > wanted) number -= 1;
    const was = this.playing;
    this.number = number;
    this.offset = Math.min(wanted - this.starts(number), this.length(number) - 0.05);
    if (was) this.play();
    else this.draw();
  }

  ended() {
    this.offset = 0;
    mark(this.tracks[this.number].uid, false);
    if (this.byLine) return takeFloor(null);
    if (this.number === this.tracks.length - 1) {
      this.number = 0;
      return takeFloor(null);
    }
    this.number += 1;
    setTimeout(() => { if (this.playing) this.play(); }, PAUSE * 1000);
  }

  setSlow() {
    const was = this.playing;
    const share = (was ? audio.currentTime : this.offset) / this.length(this.number);
    this.slow = !this.slow;
    this.offset = share * this.length(this.number);
    this.find("slow").setAttribute("aria-pressed", this.slow);
    this.seek.setAttribute("aria-valuemax", this.seconds().toFixed(1));
    if (was) this.play();
    else this.draw();
  }

  setByLine() {
    this.byLine = !this.byLine;
    this.find("by-line").setAttribute("aria-pressed", this.byLine);
    this.find("line-buttons").hidden = !this.byLine;
  }

  key(event) {
    if (event.target.closest("input, select, textarea, summary, audio") || event.altKey || event.ctrlKey || event.metaKey) return;
    const acts = {
      " ": () => this.toggle(),
      ArrowLeft: () => (this.byLine ? this.line(this.number - 1) : this.to(this.now() - STEP)),
      ArrowRight: () => (this.byLine ? this.line(this.number + 1) : this.to(this.now() + STEP)),
      Home: () => this.to(0),
      End: () => this.to(this.seconds()),
    };
    const isButton = event.target.closest("button, [data-say]");
    if (!(event.key in acts) || (event.key === " " && isButton)) return;
    event.preventDefault();
    acts[event.key]();
  }

  now() {
    if (this.playing && this.root.dataset.state === "playing" && !audio.ended) this.offset = audio.currentTime;
    return this.place();
  }

  show(state) {
    const before = this.root.dataset.state;
    this.root.dataset.state = state;
    mark(this.tracks[this.number].uid, state === "playing");
    const words = { idle: "play", playing: "pause", loading: "loading", error: "retry" };
    this.find("toggle-label").textContent = this.root.dataset[words[state]];
    this.toggleButton.toggleAttribute("aria-busy", state === "loading");
    const box = this.find("error");
    if (state === "error" && before !== "error") {
      const more = document.createElement("p");
      more.className = "ui soft";
      more.textContent = box.dataset.errorMore;
      box.replaceChildren(alarm(box.dataset.error), more);
      box.firstChild.removeAttribute("role");
    } else if (state !== "error") box.replaceChildren();
    if (state === "playing") this.follow();
    else this.draw();
  }

  follow() {
    if (!this.playing || this.root.dataset.state !== "playing") return;
    this.now();
    this.draw();
    requestAnimationFrame(() => this.follow());
  }

  draw() {
    const [place, all] = [this.place(), this.seconds()];
    const bars = this.bars.slice(0, Math.round((place / all) * this.bars.length)).join("");
    if (this.past.getAttribute("d") !== bars) this.past.setAttribute("d", bars);
    const shown = place > 0 ? `${minutes(place)} / ${minutes(all)}` : minutes(all);
    if (this.time.textContent === shown) return;
    this.time.textContent = shown;
    this.seek.setAttribute("aria-valuenow", place.toFixed(1));
    const words = { now: minutes(place), all: minutes(all), line: this.number + 1, lines: this.tracks.length };
    this.seek.setAttribute("aria-valuetext", this.root.dataset.place.replace(/{(\w+)}/g, (_, name) => words[name]));
  }
}

function minutes(seconds) {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

function wake(part) {
  for (const root of part.querySelectorAll("[data-player]:not([data-state])")) new Player(root);
  for (const button of part.querySelectorAll("[data-say]")) button.setAttribute("role", "button");
}

wake(document);
document.addEventListener("htmx:load", (event) => wake(event.detail.elt.parentElement ?? document));
// What was said on a page that htmx has replaced falls silent with it.
document.addEventListener("htmx:afterSwap", () => { if (owner && !owner.root.isConnected) takeFloor(null); });
