"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const [form, search, status, rule] = ["filter", "sok", "lage", "regel"].map(byId);
  const [count, none] = ["antal", "inga"].map(byId);
  const tiles = [...document.querySelectorAll("[data-show]")];
  const fold = (text) => text.toLowerCase().normalize("NFC").replace(/(\d)[\s\u00a0\u202f]+(?=\d)/g, "$1");
  const cases = [...document.querySelectorAll(".case")].map((element) => ({
    element,
    status: element.dataset.status,
    rules: element.dataset.rules.split(" "),
    text: fold(element.dataset.text),
  }));
  const turns = [...document.querySelectorAll(".turn")];
  const number = new Intl.NumberFormat("sv-SE");

  function apply() {
    const words = fold(search.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const one of cases) {
      const fits = (!status.value || one.status === status.value)
        && (!rule.value || one.rules.includes(rule.value))
        && words.every((word) => one.text.includes(word));
      if (one.element.hidden === fits) one.element.hidden = !fits;
      if (fits) shown += 1;
    }
    for (const turn of turns) turn.hidden = !turn.querySelector(".case:not([hidden])");
    count.textContent = `Visar ${number.format(shown)} av ${number.format(cases.length)} ärenden`;
    none.hidden = shown > 0 || cases.length === 0;
    for (const tile of tiles) {
      if (tile.dataset.show === status.value) tile.setAttribute("aria-current", "true");
      else tile.removeAttribute("aria-current");
    }
  }

  function setOpen(open, which = () => true) {
    for (const one of cases) if (!one.element.hidden && which(one)) one.element.open = open;
  }

  function openTarget() {
    const target = byId(decodeURIComponent(location.hash.slice(1)));
    if (!target || !target.classList.contains("case")) return;
    target.hidden = false;
    target.closest(".turn").hidden = false;
    target.open = true;
    target.scrollIntoView();
  }

  // Served by the review page, the report leads back to it, whatever its address is.
  if (location.protocol.startsWith("http")) {
    for (const link of document.querySelectorAll("[data-review]")) link.href = link.dataset.review;
  }

  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  search.addEventListener("input", apply);
  for (const choice of [status, rule]) choice.addEventListener("change", apply);
  for (const tile of tiles) {
    tile.addEventListener("click", () => {
      status.value = status.value === tile.dataset.show ? "" : tile.dataset.show;
      apply();
    });
  }
  byId("oppna").addEventListener("click", () => setOpen(true));
  byId("stang").addEventListener("click", () => setOpen(false));
  addEventListener("hashchange", openTarget);

  let closed = [];
  addEventListener("beforeprint", () => {
    closed = cases.filter((one) => !one.element.open && !one.element.hidden && one.status !== "match");
    for (const one of closed) one.element.open = true;
  });
  addEventListener("afterprint", () => {
    for (const one of closed) one.element.open = false;
  });
  apply();
  openTarget();
})();
