// Fetches a part of the page anew when the server tells of a change. An event says that there is
// something new and never what, so the part is asked for as when the page polls: nothing is shown
// twice, and what happened while the line was cut is in the next answer. Where events do not
// arrive, or come late in heaps from a proxy that held them back, the page asks every few seconds.
(() => {
  const EVENTS = "/console/talks/events";
  const TICK = 500;
  const LOST = 2.5; // beats that were missed
  const TRY_AGAIN = 30000;
  const IN_VAIN = 10000; // an answer that takes longer may never come

  const part = () => document.querySelector("[data-live]");
  const now = () => performance.now();
  let source = null;
  let tried = 0;
  let beat = 0; // between two of the server's; 0 as long as no events arrive
  let last = 0; // when the last beat came, or the line was opened
  let first = true;
  let asked = now();
  let busy = 0; // since when an answer is on its way
  let missed = false; // something happened meanwhile
  let stale = false; // something was said in one of many talks, which need not be shown at once

  if (!part()) { return; }

  const refresh = () => {
    if (busy && now() - busy < IN_VAIN) { missed = true; return; }
    missed = stale = false;
    asked = now();
    htmx.trigger(part(), "fresh");
  };
  const isPart = (element) => element instanceof Element && element.matches("[data-live]");
  const free = () => { busy = 0; if (missed) { refresh(); } };
  document.body.addEventListener("htmx:beforeRequest", (event) => {
    if (!isPart(event.detail.elt)) { return; }
    // What a page fetches passes for seen.
    if (document.hidden) { event.preventDefault(); return; }
    busy = asked = now();
  });
  document.body.addEventListener("htmx:afterRequest", (event) => {
    const { elt, successful, xhr } = event.detail;
    if (isPart(elt) && (!successful || xhr.status === 204)) { free(); }
  });
  // Before that the new part does not listen yet.
  document.body.addEventListener("htmx:afterSettle", (event) => {
    if (isPart(event.target)) { free(); }
  });

  const begin = () => { last = now(); first = true; };
  const lost = () => { beat = 0; first = true; };
  const heardBeat = (event) => {
    const usual = Number(event.data);
    const gap = now() - last;
    const timely = first ? gap < usual : gap > usual / 2;
    const again = first;
    last = now();
    first = false;
    beat = timely ? usual : 0;
    if (again) { refresh(); }
  };
  const heard = (event) => {
    const wanted = part().dataset.live;
    if (wanted === event.data || (wanted === "queue" && event.type === "talk")) { refresh(); }
    stale = stale || wanted === "queue";
  };
  const close = () => { if (source) { source.close(); } lost(); };
  const connect = () => {
    close();
    begin();
    tried = now();
    const of = part().dataset.live;
    source = new EventSource(of === "queue" ? EVENTS : EVENTS + "?of=" + of);
    source.addEventListener("open", begin);
    source.addEventListener("error", lost);
    source.addEventListener("beat", heardBeat);
    source.addEventListener("talk", heard);
    source.addEventListener("talk-said", heard);
    source.addEventListener("talk-typing", heard);
    source.addEventListener("full", close);
  };

  // A browser has few lines to one server: a page that nobody sees leaves its own to the others.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) { close(); } else { connect(); refresh(); }
  });
  setInterval(() => {
    if (document.hidden) { return; }
    if (missed) { refresh(); }
    if (beat && now() - last > LOST * beat) { connect(); }
    if (source.readyState === EventSource.CLOSED && now() - tried > TRY_AGAIN) { connect(); }
    const waits = beat === 0 || stale || "unsettled" in part().dataset;
    if (waits && now() - asked >= Number(part().dataset.every)) { refresh(); }
  }, TICK);
  if (!document.hidden) { connect(); }
})();
