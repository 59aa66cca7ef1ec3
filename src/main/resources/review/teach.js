"use strict";
(() => {
  const form = document.getElementById("lar");
  const help = document.getElementById("peka-hjalp");
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const svgNs = "http://www.w3.org/2000/svg";
  let row = null;
  let drag = null;
  const said = help.textContent;
  const update = document.getElementById("uppdatera");

  async function start(button) {
    stop();
    row = button.closest(".field");
    button.setAttribute("aria-pressed", "true");
    document.body.classList.add("pointing");
    help.textContent = `Markera ${row.querySelector(".label").textContent.toLowerCase()} på sidan: klicka på ordet, eller dra över flera. Med tangentbordet: Tabb till det första ordet, Enter, Tabb till det sista, Enter. Esc avbryter.`;
    for (const sheet of all(".sheet")) {
      const svg = sheet.querySelector("svg");
      const answer = svg && (await fetch(`/api/documents/${sheet.dataset.document}/pages/${sheet.dataset.page}`));
      if (answer && answer.ok && row) for (const word of (await answer.json()).words) add(svg, word);
    }
    const sheets = document.querySelector(".sheets");
    if (sheets.getBoundingClientRect().top > window.innerHeight / 2) sheets.scrollIntoView({ block: "start" });
  }

  function add(svg, word) {
    const [x0, y0, x1, y1] = word.box;
    const rect = document.createElementNS(svgNs, "rect");
    const set = { class: "pick", x: x0, y: y0, width: Math.max(1, x1 - x0), height: Math.max(1, y1 - y0), tabindex: 0, role: "button", "aria-label": word.text };
    for (const [name, value] of Object.entries(set)) rect.setAttribute(name, value);
    rect.word = word;
    svg.append(rect);
  }

  function stop() {
    if (row) row.querySelector(".peka").removeAttribute("aria-pressed");
    row = null;
    drag = null;
    document.body.classList.remove("pointing");
    all(".pick").forEach((w) => w.remove());
    help.textContent = said;
  }

  // The place goes with the form, and the page comes back saying what can be learnt of it.
  function take(rects) {
    const boxes = rects.map((r) => r.word.box);
    const edge = (i, pick) => pick(...boxes.map((b) => b[i])).toFixed(1);
    const page = rects[0].closest(".sheet").dataset.page;
    const place = [row.dataset.slot, page, edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)];
    row.querySelector("[name=visat]").value = place.join(" ");
    const chosen = row.querySelector("select");
    if (chosen) chosen.disabled = true;
    sessionStorage.setItem("visat", row.dataset.slot);
    update.click();
  }

  // --- mouse: from where it goes down to where it comes up
  function point(event, svg) {
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
    return [at.x, at.y];
  }
  document.addEventListener("pointerdown", (event) => {
    const svg = row && event.target.closest(".picture svg");
    if (!svg) return;
    event.preventDefault();
    drag = { svg, from: point(event, svg) };
  });
  document.addEventListener("pointermove", (event) => {
    if (drag) covered(event).forEach((r) => r.classList.add("on"));
  });
  document.addEventListener("pointerup", (event) => {
    if (!drag) return;
    const hit = covered(event);
    drag = null;
    if (hit.length) take(hit);
  });
  function covered(event) {
    const [x, y] = point(event, drag.svg);
    const [x0, x1] = [Math.min(x, drag.from[0]), Math.max(x, drag.from[0])];
    const [y0, y1] = [Math.min(y, drag.from[1]), Math.max(y, drag.from[1])];
    return all(".pick", drag.svg).filter((r) => {
      const b = r.word.box;
      r.classList.remove("on");
      return b[0] <= x1 && b[2] >= x0 && b[1] <= y1 && b[3] >= y0;
    });
  }

  // --- keys: the first word and the last of a value
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && row) {
      const button = row.querySelector(".peka");
      stop();
      button.focus();
    } else if (row && event.target.classList.contains("pick") && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      event.stopImmediatePropagation();
      const words = all(".pick", event.target.closest("svg"));
      const first = words.findIndex((w) => w.classList.contains("on"));
      const at = words.indexOf(event.target);
      if (first < 0) event.target.classList.add("on");
      else take(words.slice(Math.min(first, at), Math.max(first, at) + 1));
    }
  }, true);

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button.peka");
    if (!button) return;
    if (row === button.closest(".field")) stop();
    else start(button);
  });
  all("[name=slag]").forEach((radio) => radio.addEventListener("change", () => update.click()));

  // --- back where one was
  update.hidden = true;
  const last = sessionStorage.getItem("visat");
  sessionStorage.removeItem("visat");
  const back = last && document.querySelector(`[data-slot="${CSS.escape(last)}"]`);
  const next = back && (back.querySelector("select") || back.querySelector(".peka"));
  if (next) {
    next.focus({ preventScroll: true });
    back.scrollIntoView({ block: "center" });
  }
})();
