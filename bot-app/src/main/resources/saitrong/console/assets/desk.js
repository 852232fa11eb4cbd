// When the server does not answer, what is shown stays and is said to be old.
const offline = document.querySelector("#offline");
document.body.addEventListener("htmx:sendError", () => { offline.hidden = false; });
document.body.addEventListener("htmx:timeout", () => { offline.hidden = false; });
document.body.addEventListener("htmx:responseError", (event) => {
  offline.hidden = event.detail.xhr.status < 500;
});
document.body.addEventListener("htmx:afterOnLoad", () => { offline.hidden = true; });
