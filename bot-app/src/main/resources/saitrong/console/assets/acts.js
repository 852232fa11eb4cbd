// A chat moves on while its page is open: its person ends it, or a colleague has it. A form that
// can do nothing any more is shut, and keeps what was typed; the page says what happened.
(() => {
  const moved = document.querySelector("#moved");
  if (!moved) { return; }

  const shut = (part, isShut) => {
    part.classList.toggle("shut", isShut);
    part.querySelectorAll("textarea").forEach((field) => { field.readOnly = isShut; });
    part.querySelectorAll("button, select, input:not([type=hidden])")
      .forEach((field) => { field.disabled = isShut; });
  };

  // What is filled in stands beside its fields as long as it is what they say.
  // Once an officer changed it, it is theirs and is not filled in anew.
  const isChanged = (form) => "changed" in form.dataset;
  document.body.addEventListener("input", (event) => {
    const form = event.target.closest("#ending");
    if (!form) { return; }
    form.dataset.changed = "yes";
    form.querySelector(".facts")?.remove();
  });
  document.body.addEventListener("htmx:beforeRequest", (event) => {
    const { elt } = event.detail;
    if (elt.id === "ending" && isChanged(elt)) { event.preventDefault(); }
  });

  document.body.addEventListener("htmx:afterSettle", () => {
    const now = document.querySelector("[data-acts]");
    if (!now) { return; }
    const may = now.dataset.acts.split(" ").filter((name) => name);
    const parts = [...document.querySelectorAll("[data-act]")];
    parts.forEach((part) => shut(part, !may.includes(part.dataset.act)));
    const shown = new Set(parts.map((part) => part.dataset.act));
    const isAsShown = may.length === shown.size && may.every((name) => shown.has(name));
    const words = isAsShown ? "" : now.dataset.moved;
    const place = moved.querySelector("span");
    if (place.textContent !== words) { place.textContent = words; }
    moved.querySelector("a").hidden = "gone" in now.dataset;
    moved.hidden = isAsShown;
  });
})();
