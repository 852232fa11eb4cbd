// Brings the figures up to date without moving what is being read: only a part that changed is
// replaced. When the server does not answer, the old figures stay and are said to be old.
const EVERY = 10_000;

async function refresh() {
  const main = document.querySelector("main");
  const old = document.querySelector("#old");
  try {
    const answer = await fetch(location.href, { cache: "no-store" });
    if (!answer.ok) throw new Error(answer.status);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    old.hidden = true;
    const fresh = page.querySelector("main");
    if (fresh.innerHTML !== main.innerHTML) main.innerHTML = fresh.innerHTML;
  } catch {
    old.hidden = false;
  }
}

setInterval(refresh, EVERY);
