// The recording studio: one sentence after another, by keyboard. And the bar that shows how the building of sounds goes.

import { Capture, canRecord, send, whyNot } from "./recorder.js";

class Studio {
  constructor(root) {
    this.root = root;
    this.find = (name) => root.querySelector(`[data-${name}]`);
    this.sound = new Audio();
    const bar = root.querySelector(".studio-level rect");
    // A voice is kept as it is: no echo or noise filter, and a bit rate at which nothing is lost that matters.
    this.capture = new Capture({ onlevel: (level) => bar.setAttribute("width", level * 100), bits: 128000, clean: false });
    this.keys = { r: () => this.record(), l: () => this.listen(), Enter: () => this.keep(), s: () => this.skip() };
    for (const [name, key] of [["record", "r"], ["listen", "l"], ["keep-button", "Enter"], ["skip-button", "s"]]) {
      this.find(name).addEventListener("click", () => this.press(key));
    }
    document.addEventListener("keydown", (event) => {
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      if (!(key in this.keys) || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (event.target.closest("input, select, textarea, a, button, summary") && !event.target.closest("[data-live]")) return;
      if (key === "Enter" && event.target.closest("button")) return;
      event.preventDefault();
      this.press(key);
    });
    this.find("live").hidden = false;
    this.say("ready");
  }

  async press(key) {
    if (this.busy) return;
    this.busy = true;
    await Promise.resolve(this.keys[key]()).finally(() => { this.busy = false; });
  }

  say(name, words = "") { this.find("status").textContent = words || this.root.dataset[name]; }

  buttons() {
    this.find("listen").disabled = this.find("keep-button").disabled = !this.blob;
    this.find("record").firstChild.textContent = `${this.root.dataset[this.capture.recording ? "stopWord" : "recordWord"]} `;
  }

  async record() {
    this.sound.pause();
    if (this.capture.recording) {
      this.blob = await this.capture.stop();
      this.say(this.blob ? "recorded" : "tooShort");
    } else {
      this.blob = null;
      try {
        await this.capture.start();
        this.say("recording");
      } catch (error) {
        this.capture.release();
        this.say(whyNot(error));
      }
    }
    this.buttons();
  }

  listen() {
    if (!this.blob) return;
    URL.revokeObjectURL(this.sound.src);
    this.sound.src = URL.createObjectURL(this.blob);
    this.sound.play().catch(() => {});
  }

  async keep() {
    if (!this.blob) return;
    this.say("saving");
    try {
      const kept = await send(this.blob, this.root.dataset.keep, this.root, { voice: this.root.dataset.voice });
      await this.show(kept.next);
      this.say("kept");
    } catch (error) {
      this.say("failed", error.message);
    }
  }

  async skip() {
    if (this.capture.recording) await this.capture.stop();
    await this.show(this.root.dataset.skip).then(() => this.say("ready"), () => this.say("failed"));
  }

  async show(address) {
    const response = await fetch(address, { headers: { Accept: "application/json" } });
    if (!response.ok) throw new Error("");
    const { sentence, left } = await response.json();
    document.querySelector("[data-studio-left]").textContent = left;
    this.blob = null;
    this.buttons();
    if (!sentence) {
      this.find("text").textContent = this.root.dataset.finished;
      this.find("live").hidden = this.find("file-form").hidden = true;
      return;
    }
    Object.assign(this.root.dataset, { keep: sentence.keep, skip: sentence.skip });
    this.find("text").textContent = sentence.text;
    this.find("whose").textContent = sentence.voice;
    this.find("now").href = sentence.sound;
    this.find("file-form").action = sentence.keep;
    this.find("skip-link").href = sentence.skip;
    this.find("forget")?.remove();
  }
}

function follow(box) {
  const [bar, text, counts] = [box.querySelector("progress"), box.querySelector("[data-text]"), box.querySelectorAll("[data-count]")];
  const ask = async () => {
    const response = await fetch(box.dataset.soundProgress, { headers: { Accept: "application/json" } }).catch(() => null);
    if (response?.ok) {
      const figures = await response.json();
      bar.max = figures.all || 1;
      bar.value = figures.done;
      if (text.textContent !== figures.text) text.textContent = figures.text;
      Object.values(figures.states).forEach((count, place) => { counts[place].textContent = count; });
    }
    setTimeout(ask, document.hidden ? 10000 : 2000);
  };
  ask();
}

const studio = document.querySelector("[data-studio]");
if (studio && canRecord()) new Studio(studio);
const progress = document.querySelector("[data-sound-progress]");
if (progress) follow(progress);
