// When the server does not answer, what is shown stays and is said to be old.
const offline = document.querySelector("#offline");
document.body.addEventListener("htmx:sendError", () => { offline.hidden = false; });
document.body.addEventListener("htmx:timeout", () => { offline.hidden = false; });
document.body.addEventListener("htmx:responseError", (event) => {
  offline.hidden = event.detail.xhr.status < 500;
});
document.body.addEventListener("htmx:afterOnLoad", () => { offline.hidden = true; });

// "/" leads to the search, unless something is being typed.
document.addEventListener("keydown", (event) => {
  const search = document.querySelector("[role=search] input[type=search]");
  if (event.key === "/" && search && !event.target.closest("input, textarea, select")) {
    event.preventDefault();
    search.focus();
  }
});

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-print]")) {
    window.print();
  }
});
