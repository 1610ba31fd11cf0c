// Records a voice in the browser: the panel of a speaking exercise, and `Capture`, which the editors' studio uses too.

const TYPES = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"];
const SHORTEST = 400;

export function canRecord() {
  return Boolean(navigator.mediaDevices?.getUserMedia && window.MediaRecorder);
}

// One recording at a time from the microphone. `onlevel` hears 0–1 about twenty times a second.
export class Capture {
  constructor({ onlevel = () => {}, bits = 48000, clean = true } = {}) {
    Object.assign(this, { onlevel, bits, clean });
  }

  get recording() { return this.recorder?.state === "recording"; }

  async start() {
    document.dispatchEvent(new CustomEvent("kalbos:sound", { detail: this }));
    // A learner's room is noisy; an editor's voice is kept as it is.
    const audio = { channelCount: 1, echoCancellation: this.clean, noiseSuppression: this.clean, autoGainControl: this.clean };
    this.stream = await navigator.mediaDevices.getUserMedia({ audio });
    const mimeType = TYPES.find((type) => MediaRecorder.isTypeSupported(type));
    this.recorder = new MediaRecorder(this.stream, { mimeType, audioBitsPerSecond: this.bits });
    this.parts = [];
    this.recorder.addEventListener("dataavailable", (event) => this.parts.push(event.data));
    this.finished = new Promise((resolve) => { this.recorder.addEventListener("stop", resolve, { once: true }); });
    this.recorder.start();
    this.began = performance.now();
    this.watch();
  }

  watch() {
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    const samples = new Uint8Array(analyser.fftSize);
    context.createMediaStreamSource(this.stream).connect(analyser);
    this.context = context;
    this.watcher = setInterval(() => {
      analyser.getByteTimeDomainData(samples);
      this.onlevel(Math.max(...samples.map((value) => Math.abs(value - 128))) / 128);
    }, 50);
  }

  get seconds() { return (performance.now() - this.began) / 1000; }

  // The recording as a Blob; null where it is too short to be meant.
  async stop() {
    const lasted = performance.now() - this.began;
    if (this.recording) this.recorder.stop();
    await this.finished;
    this.release();
    return lasted < SHORTEST ? null : new Blob(this.parts, { type: this.recorder.mimeType });
  }

  release() {
    clearInterval(this.watcher);
    this.context?.close();
    for (const track of this.stream?.getTracks() ?? []) track.stop();
    this.onlevel(0);
  }
}

// Which of an element's data-… messages tells what went wrong with the microphone.
export function whyNot(error) {
  return error.name === "NotFoundError" || error.name === "OverconstrainedError" ? "noMicrophone" : "denied";
}

export function token(near) {
  const field = near.closest("form")?.elements.csrfmiddlewaretoken ?? document.querySelector("[name=csrfmiddlewaretoken]");
  return field?.value ?? document.cookie.match(/(?:^|; )csrftoken=([^;]+)/)?.[1] ?? "";
}

// Sends a recording; the answer as an object. Throws an Error whose message may be shown, or one without a message.
export async function send(blob, url, near, fields = {}) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  body.append("sound", blob, "recording");
  const headers = { Accept: "application/json", "X-CSRFToken": token(near) };
  const response = await fetch(url, { method: "POST", body, headers }).catch(() => { throw new Error(""); });
  const said = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(said.error ?? "");
  return said;
}

class Recorder {
  constructor(root) {
    this.root = root;
    this.find = (name) => root.querySelector(`[data-${name}]`);
    this.panel = this.find("panel");
    this.status = this.find("status");
    this.sound = new Audio();
    this.capture = new Capture({ onlevel: (level) => root.querySelector(".level rect").setAttribute("width", level * 100) });
    this.find("record").addEventListener("click", () => this.toggle());
    this.find("mine").addEventListener("click", () => this.playMine());
    this.find("compare")?.addEventListener("click", () => this.compare());
    this.find("send").addEventListener("click", () => this.upload());
    document.addEventListener("kalbos:sound", (event) => { if (event.detail !== this) this.sound.pause(); });
    // Leaving the exercise lets go of the microphone.
    document.addEventListener("htmx:afterSwap", () => { if (!root.isConnected && this.capture.recording) this.capture.stop(); });
    root.dataset.state = "ready";
    this.panel.hidden = false;
  }

  say(name, words = "") {
    this.status.textContent = words || this.root.dataset[name];
    this.status.classList.toggle("error", !["ready", "recording", "saving", "saved"].includes(name));
  }

  state(name) {
    this.root.dataset.state = name;
    this.panel.dataset.state = name;
    this.find("record-label").textContent = this.root.dataset[name === "recording" ? "stop" : "start"];
  }

  async toggle() {
    if (this.busy) return;
    this.busy = true;
    await (this.capture.recording ? this.stop() : this.start()).finally(() => { this.busy = false; });
  }

  async start() {
    try {
      await this.capture.start();
    } catch (error) {
      this.capture.release();
      this.say(whyNot(error));
      return;
    }
    this.state("recording");
    this.say("recording");
    this.ticker = setInterval(() => {
      const seconds = Math.floor(this.capture.seconds);
      this.find("time").textContent = `0:${String(seconds).padStart(2, "0")}`;
      if (seconds >= this.root.dataset.maxSeconds - 1) this.toggle();
    }, 250);
  }

  async stop() {
    clearInterval(this.ticker);
    this.state("ready");
    const blob = await this.capture.stop();
    if (!blob) {
      this.say("tooShort");
      return;
    }
    this.blob = blob;
    URL.revokeObjectURL(this.address);
    this.address = URL.createObjectURL(blob);
    this.find("after").hidden = false;
    await this.upload();
  }

  async upload() {
    this.say("saving");
    this.find("send").hidden = true;
    try {
      const kept = await send(this.blob, this.root.dataset.uploadUrl, this.root);
      this.find("uid-field").value = kept.uid;
      this.say("saved");
      this.root.dispatchEvent(new CustomEvent("recorded", { bubbles: true, detail: kept }));
    } catch (error) {
      this.say("failed", error.message);
      this.find("send").hidden = false;
    }
  }

  play(source) {
    document.dispatchEvent(new CustomEvent("kalbos:sound", { detail: this }));
    this.sound.src = source;
    return this.sound.play().catch(() => {});
  }

  playMine() {
    this.sound.onended = null;
    this.play(this.address);
  }

  compare() {
    const { modelOpus, modelMp3 } = this.find("compare").dataset;
    this.sound.onended = () => this.playMine();
    this.play(this.sound.canPlayType('audio/ogg; codecs="opus"') ? modelOpus : modelMp3);
  }
}

function wake(part) {
  if (!canRecord()) return;
  for (const root of part.querySelectorAll("[data-recorder]:not([data-state])")) new Recorder(root);
}

wake(document);
document.addEventListener("htmx:load", (event) => wake(event.detail.elt.parentElement ?? document));
