// What answers a form stands at an address that only a form can ask for, and nothing of the desk is
// kept: whoever goes on and comes back would find an error of the browser. So whoever goes on leaves
// the address of the page that the form is on. Not before: until then a reload shows what was typed.
const instead = document.querySelector("meta[name=instead]");
if (instead) {
  const leave = (event) => {
    if (!event.defaultPrevented) { history.replaceState(history.state, "", instead.content); }
  };
  document.addEventListener("click", (event) => {
    const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
    if (!isElsewhere && event.target.closest("a[href]:not([target])")) { leave(event); }
  });
  document.addEventListener("submit", leave);
}

// When the server does not answer, what is shown stays and is said to be old.
const offline = document.querySelector("#offline");
document.body.addEventListener("htmx:sendError", () => { offline.hidden = false; });
document.body.addEventListener("htmx:timeout", () => { offline.hidden = false; });
document.body.addEventListener("htmx:responseError", (event) => {
  offline.hidden = event.detail.xhr.status < 500;
});
document.body.addEventListener("htmx:afterOnLoad", () => { offline.hidden = true; });

// What nobody sees asks for nothing: who counts the people that wait passes for somebody who may
// come to them. A computer that is locked shows no page.
document.body.addEventListener("htmx:beforeRequest", (event) => {
  if (document.hidden) { event.preventDefault(); }
});
document.addEventListener("visibilitychange", () => {
  const waiting = document.querySelector("#waiting");
  if (waiting && !document.hidden) { htmx.trigger(waiting, "fresh"); }
});

// "/" leads to the search, unless something is being typed.
document.addEventListener("keydown", (event) => {
  const search = document.querySelector("[role=search] input[type=search]");
  if (event.key === "/" && search && !event.target.closest("input, textarea, select")) {
    event.preventDefault();
    search.focus();
  }
});

// Ctrl+Enter (or Cmd+Enter) sends what is being written, by the next button of its form.
document.addEventListener("keydown", (event) => {
  const field = event.target.closest("textarea, input:not([type=checkbox])");
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && field && field.form) {
    const all = [...field.form.elements];
    const send = all.slice(all.indexOf(field)).find((it) => it.type === "submit");
    if (send && !send.disabled) {
      event.preventDefault();
      field.form.requestSubmit(send);
    }
  }
});

// A form that was refused says why, with what was typed.
document.body.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.xhr.status === 422) { event.detail.shouldSwap = true; }
});

// A file that is too large is told at once and holds its form back, with what is typed in it.
document.addEventListener("change", (event) => {
  const { files, dataset } = event.target;
  if (!files || !dataset.most) { return; }
  const told = document.getElementById(dataset.large);
  const isLarge = [...files].some((file) => file.size > Number(dataset.most));
  told.hidden = !isLarge;
  event.target.setCustomValidity(isLarge ? told.textContent : "");
});

// Puts an answer that was looked up into the message, behind what is there. Nothing is sent.
document.body.addEventListener("click", (event) => {
  const button = event.target.closest("[data-put]");
  if (!button) { return; }
  const field = document.getElementById(button.dataset.put);
  const words = button.closest("li").querySelector(".words").textContent;
  field.value = field.value.trim() ? field.value.trimEnd() + "\n" + words : words;
  field.focus();
});

// One box ticks all rows that are shown, and says whether all of them are.
document.addEventListener("change", (event) => {
  const all = document.querySelector("[data-choose-all]");
  const rows = [...document.querySelectorAll("input[name=chosen]")];
  if (!all || (event.target !== all && !rows.includes(event.target))) { return; }
  if (event.target === all) { rows.forEach((row) => { row.checked = all.checked; }); }
  all.checked = rows.every((row) => row.checked);
  all.indeterminate = !all.checked && rows.some((row) => row.checked);
});

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-print]")) {
    window.print();
  }
});
