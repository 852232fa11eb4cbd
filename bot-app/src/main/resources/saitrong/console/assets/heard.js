// The chat is fetched anew as a whole, of which a screen reader says nothing: what came in since is
// said by a log that stays where it is. And the seconds in which words go out free are counted.
(() => {
  const heard = document.querySelector("#heard");
  if (!heard) { return; }

  const lines = () => [...document.querySelectorAll("#said .chat .citizen")];
  const words = (line) => line.textContent.replace(/\s+/g, " ").trim();
  // A long chat shows its end only: with each new line the oldest goes out of sight, and is still said.
  const isCut = () => Boolean(document.querySelector("#said [hx-get*='whole=true'][hx-target]"));
  const takenBack = (there) => {
    const first = isCut() ? known.findIndex((id) => there.has(id)) : 0;
    return first >= 0 && known.slice(first).some((id) => !there.has(id));
  };
  let known = lines().map((line) => line.id);

  const say = () => {
    const now = lines();
    now.filter((line) => !known.includes(line.id)).forEach((line) => {
      const said = document.createElement("p");
      said.textContent = words(line);
      said.dataset.of = line.id;
      heard.append(said);
    });
    const there = new Set(now.map((line) => line.id));
    // What its person took back is nowhere any more: not here, nor where it was filled in.
    [...heard.children].filter((said) => !there.has(said.dataset.of)).forEach((said) => said.remove());
    if (takenBack(there)) { htmx.trigger(document.body, "words-left"); }
    known = [...there];
  };

  let ends = 0;
  const count = () => {
    const place = document.querySelector("#said [data-left]");
    if (!place) { return; }
    const left = Math.max(0, Math.ceil((ends - performance.now()) / 1000));
    place.textContent = place.dataset.words.replace("{0}", left);
  };
  // By how much is left and not by the time, for the clocks of old computers go wrong.
  const begin = () => {
    const place = document.querySelector("#said [data-left]");
    ends = place ? performance.now() + Number(place.dataset.left) * 1000 : 0;
    count();
  };

  document.body.addEventListener("htmx:afterSettle", (event) => {
    if (event.target.id !== "said") { return; }
    say();
    begin();
  });
  begin();
  setInterval(count, 1000);
})();
