// A session ends while a page is open: after some hours, by a new role, or in another tab; or the
// server is away for a while, as during an update. The page says so and stays as it is, with what is being typed. When the same person is signed in again, in
// another tab, its forms get what the new session wants, and can be sent. To anybody else they stay
// shut: the words are not theirs.
(() => {
  const AGAIN = 15000;
  const who = document.querySelector("meta[name=here]").content;
  const bar = document.querySelector("#out");
  const away = document.querySelector("#offline");
  let why = ""; // "gone", or "other" where somebody else is signed in

  const say = (now) => {
    if (why === now) { return; }
    why = now;
    bar.querySelector("span").textContent = now ? bar.dataset[now] : "";
    bar.hidden = !now;
  };
  const isHere = (here) => {
    if (here.who !== who) { say("other"); return; }
    document.querySelectorAll("input[name=_csrf]").forEach((it) => { it.value = here.token; });
    if (!why) { return; }
    say("");
    document.querySelectorAll("[data-live]").forEach((it) => htmx.trigger(it, "fresh"));
  };
  const ask = async () => {
    try {
      const answer = await fetch("/console/here",
        { headers: { "HX-Request": "true", Accept: "application/json" }, redirect: "manual" });
      away.hidden = answer.status < 500;
      if (answer.status === 401) { say("gone"); }
      if (answer.ok) { isHere(await answer.json()); }
    } catch { away.hidden = false; }
  };
  let asking = null;
  const look = () => {
    asking ??= ask().finally(() => { asking = null; });
    return asking;
  };

  document.body.addEventListener("htmx:responseError", (event) => {
    const { status } = event.detail.xhr;
    if (status === 401) { say("gone"); }
    // By a form of the session before: it has to be pressed once more.
    if (status === 403) { look(); }
  });
  document.body.addEventListener("htmx:beforeRequest", (event) => {
    if (why) { event.preventDefault(); }
  });
  // Whoever comes back to a page comes from where they signed in, perhaps.
  document.addEventListener("visibilitychange", () => { if (!document.hidden) { look(); } });
  window.addEventListener("focus", look);
  setInterval(() => { if (why && !document.hidden) { look(); } }, AGAIN);

  const holdsBack = () => [why && bar, !away.hidden && away].find((it) => it);
  // Before htmx hears of it.
  document.addEventListener("submit", async (event) => {
    if (!holdsBack()) { return; }
    event.preventDefault();
    event.stopPropagation();
    const { target, submitter } = event;
    await look();
    const told = holdsBack();
    if (told) { told.focus(); } else { target.requestSubmit(submitter); }
  }, true);
})();
