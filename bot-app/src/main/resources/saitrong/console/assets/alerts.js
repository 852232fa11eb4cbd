// Tells whoever is signed in, by a tone and a notice, that something waits for them: in the browsers
// where they switched it on, once for each event however many tabs are open. What it is of is asked
// from the server, which says the kind and the page and no words of anybody.
(() => {
  const whose = document.querySelector("meta[name=alerts-of]")?.content;
  if (!whose) { return; }

  const ON = `alerts-on:${whose}`;
  const TOLD = `alerts-told:${whose}`;
  const LOOKED_AT = "alerts-looked-at";
  const EVERY = 30000;
  const MOST_TOLD = 300;
  const MOST_AT_ONCE = 3;

  const read = (name) => { try { return localStorage.getItem(name); } catch { return null; } };
  const write = (name, value) => { try { localStorage.setItem(name, value); } catch { /* private */ } };
  const isOn = () => read(ON) === "on";
  const canNotice = () => "Notification" in window;
  const mayNotice = () => canNotice() && Notification.permission === "granted";

  // Two soft tones, made here: no file to load.
  let audio = null;
  const chime = () => {
    audio ??= new AudioContext();
    audio.resume().catch(() => {});
    [660, 880].forEach((pitch, nth) => {
      const tone = audio.createOscillator();
      const loud = audio.createGain();
      const from = audio.currentTime + nth * 0.16;
      tone.frequency.value = pitch;
      loud.gain.setValueAtTime(0.0001, from);
      loud.gain.exponentialRampToValueAtTime(0.2, from + 0.02);
      loud.gain.exponentialRampToValueAtTime(0.0001, from + 0.3);
      tone.connect(loud).connect(audio.destination);
      tone.start(from);
      tone.stop(from + 0.32);
    });
  };
  const notice = (words, path) => {
    if (!mayNotice()) { return; }
    try {
      const shown = new Notification(words, { icon: "/console/assets/icon.svg", tag: path + words });
      // In a tab of its own: here something may be being written.
      shown.addEventListener("click", () => { shown.close(); if (path) { window.open(path); } });
    } catch { /* a phone wants a service worker for it */ }
  };

  // What was told is known to all tabs: whichever tells next goes on from there.
  const told = () => { try { return JSON.parse(read(TOLD)) ?? {}; } catch { return {}; } };
  const fresh = (feed) => {
    const { after, ids = [] } = told();
    const some = feed.alerts.filter((it) => !ids.includes(it.id));
    const all = ids.concat(some.map((it) => it.id)).slice(-MOST_TOLD);
    write(TOLD, JSON.stringify({ after: feed.now, ids: all }));
    return after ? some : []; // what was before it was switched on is not new
  };
  const tell = (feed) => {
    const some = fresh(feed).filter((it) => it.path !== read(LOOKED_AT));
    if (some.length === 0 || !isOn()) { return; }
    if (feed.sound) { chime(); }
    if (feed.notice) {
      const kinds = new Map(some.map((it) => [it.words, it.path]));
      [...kinds].slice(0, MOST_AT_ONCE).forEach(([words, path]) => notice(words, path));
    }
  };
  let asking = false;
  let onceMore = false;
  const ask = async () => {
    if (asking) { onceMore = true; return; }
    asking = true;
    const { after } = told();
    try {
      const answer = await fetch(after ? `/console/alerts?after=${after}` : "/console/alerts",
        { headers: { "HX-Request": "true", Accept: "application/json" } });
      if (answer.ok) { tell(await answer.json()); }
    } catch { /* asked again soon */ } finally { asking = false; }
    if (onceMore) { onceMore = false; ask(); }
  };

  // Of all tabs one has the lock, and so the line; when it is closed another gets it.
  let source = null;
  const listen = () => {
    source = new EventSource("/console/talks/events");
    source.addEventListener("open", ask);
    source.addEventListener("alert", ask);
    source.addEventListener("full", () => source.close());
  };
  // A line that was refused, as by a proxy while the server starts, is not tried again by the browser.
  const isRefused = () => source?.readyState === EventSource.CLOSED;
  const look = () => {
    if (source && (!isOn() || isRefused())) { source.close(); source = null; }
    if (!isOn()) { return; }
    if (!source) { listen(); }
    ask();
  };
  const work = () => {
    look();
    setInterval(look, EVERY);
    window.addEventListener("storage", (event) => { if (event.key === ON) { look(); } });
    document.addEventListener("alerts-switched", look);
    return new Promise(() => {});
  };
  if (navigator.locks) { navigator.locks.request("alerts", work); } else { work(); }

  // What is before somebody's eyes need not be told.
  const looks = () => {
    if (!document.hidden) { write(LOOKED_AT, location.pathname); return; }
    if (read(LOOKED_AT) === location.pathname) { write(LOOKED_AT, ""); }
  };
  document.addEventListener("visibilitychange", looks);
  window.addEventListener("focus", looks);
  window.addEventListener("pagehide", () => {
    if (read(LOOKED_AT) === location.pathname) { write(LOOKED_AT, ""); }
  });
  looks();

  const here = document.querySelector("#alerts-here");
  if (!here) { return; }
  const paint = () => {
    const on = isOn();
    const show = {
      off: !on,
      on,
      denied: on && canNotice() && Notification.permission === "denied",
      unable: on && !canNotice(),
    };
    here.querySelectorAll("[data-here]").forEach((it) => { it.hidden = !show[it.dataset.here]; });
    here.querySelector("[data-alerts=on]").hidden = on;
    here.querySelector("[data-alerts=off]").hidden = !on;
    here.querySelector("[data-alerts=try]").hidden = !on;
  };
  const turn = (to) => {
    write(ON, to);
    paint();
    document.dispatchEvent(new Event("alerts-switched"));
  };
  here.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-alerts]");
    switch (button?.dataset.alerts) {
      case "on":
        if (canNotice() && Notification.permission === "default") {
          await Notification.requestPermission();
        }
        turn("on");
        here.querySelector("[data-alerts=off]").focus();
        break;
      case "off":
        turn("off");
        here.querySelector("[data-alerts=on]").focus();
        break;
      case "try":
        chime();
        notice(button.dataset.words, "");
        break;
      default:
    }
  });
  paint();
})();
