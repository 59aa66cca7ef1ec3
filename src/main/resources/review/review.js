"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const main = document.querySelector("main");
  const form = byId("ratta") && byId("ratta").querySelector("form");
  const field = (name) => form.elements.namedItem(name);
  let opener = null;
  let selected = [];

  // --- places on pages
  function show(id) {
    const target = byId(id);
    if (!target) return;
    all(".here").forEach((e) => e.classList.remove("here"));
    target.classList.add("here");
    const sheet = target.closest(".sheet");
    const paper = target.closest(".paper");
    if (target !== sheet && !paper.querySelector(".sheets").dataset.zoom) zoom(paper, 2);
    const sheets = target.closest(".sheets");
    sheets.scrollTo(target === sheet ? { top: topOf(sheet, sheets) } : middleOf(target, sheets));
    sheets.scrollIntoView({ block: document.body.classList.contains("correcting") ? "start" : "nearest" });
    target.focus({ preventScroll: true });
  }

  const topOf = (target, sheets) => sheets.scrollTop + target.getBoundingClientRect().top - sheets.getBoundingClientRect().top;

  // Both ways at once: a scroll that glides is broken off by the next one. What has no room shows its beginning.
  function middleOf(target, sheets) {
    const place = target.getBoundingClientRect();
    const view = sheets.getBoundingClientRect();
    const before = (room, length) => Math.max(8, (room - length) / 2);
    return {
      top: topOf(target, sheets) - before(sheets.clientHeight, place.height),
      left: sheets.scrollLeft + place.left - view.left - before(sheets.clientWidth, place.width),
    };
  }

  // Each paper opens where the first finding that rests on it says, the focus left where it is.
  function turnToFinding(paper) {
    const places = all(".finding.open a.place").map((a) => byId(a.getAttribute("href").slice(1)));
    const place = places.find((p) => p && paper.contains(p));
    if (!place) return;
    const sheets = paper.querySelector(".sheets");
    sheets.scrollTo({ ...middleOf(place, sheets), behavior: "instant" });
  }

  function zoom(paper, step) {
    const sheets = paper.querySelector(".sheets");
    if (!sheets) return;
    const now = Number(sheets.dataset.zoom || 1);
    const next = step === 0 ? 1 : Math.min(4, Math.max(1, now + step * 0.5));
    sheets.dataset.zoom = next;
    sheets.style.setProperty("--zoom", next);
    paper.querySelector("[data-zoom='0']").textContent = `${Math.round(next * 100)} %`;
  }

  // --- correcting a value
  function correct(button) {
    stopPointing();
    opener = button;
    const data = button.dataset;
    field("del").value = data.part;
    field("falt").value = data.path;
    field("gammalt").value = data.plain;
    field("plats").value = "";
    field("nytt").value = data.text.replace(/\u00a0/g, " ");
    delete field("nytt").dataset.typed;
    byId("ratta-vad").textContent = data.plain ? "Rätta" : "Fyll i";
    byId("ratta-namn").textContent = data.label;
    byId("ratta-last").textContent = data.text || "inte läst";
    byId("ratta-hint").textContent = `Skriv ${data.hint}.`;
    form.querySelector("[value=CORRECT]").textContent = data.plain ? "Rätta" : "Spara";
    byId("ratta-stammer").hidden = !data.plain;
    byId("ratta").hidden = false;
    document.body.classList.add("correcting");
    all(".field.here").forEach((e) => e.classList.remove("here"));
    button.closest(".field").classList.add("here");
    const target = data.target && byId(data.target);
    if (target) {
      show(data.target);
      target.classList.add("here");
    }
    if (getComputedStyle(byId("ratta")).position !== "fixed") byId("ratta").scrollIntoView({ block: "nearest" });
    field("nytt").focus({ preventScroll: true });
    field("nytt").select();
  }

  // What a person has typed stays when they point out where it stands; an emptied field takes the words pointed at.
  const isTyped = () => "typed" in field("nytt").dataset && field("nytt").value !== "";
  if (form) field("nytt").addEventListener("input", () => { field("nytt").dataset.typed = ""; });

  // What was refused comes back as it was typed, to be put right.
  function reopen() {
    const kept = byId("ratta") && byId("ratta").dataset;
    if (!kept || !kept.path) return false;
    openField(kept.part, kept.path);
    field("nytt").value = kept.text;
    field("nytt").dataset.typed = "";
    field("plats").value = kept.place;
    field("skal").value = kept.reason;
    return true;
  }

  function closeCorrect() {
    stopPointing();
    if (byId("ratta")) byId("ratta").hidden = true;
    document.body.classList.remove("correcting");
    if (opener) opener.focus();
    opener = null;
  }

  const fieldButton = (part, path) => all("button.ratta").find((b) => b.dataset.part === part && b.dataset.path === path);

  function openField(part, path, from) {
    const button = fieldButton(part, path);
    if (!button) return;
    const details = button.closest("details");
    if (details) details.open = true;
    correct(button);
    if (from) opener = from;
  }

  // --- pointing at another place: what is pointed at goes to a target, the form or a cell of the grid
  const svgNs = "http://www.w3.org/2000/svg";
  const pointingWords = "Välj ord på sidan: klicka eller dra, eller gå med Tabb och tryck Enter. Flera ord läggs ihop.";
  const isOf = (sheet, part) => part.startsWith(sheet.dataset.document.slice(0, 12));
  let pointed = null;
  const ofForm = () => ({
    part: field("del").value,
    button: byId("peka"),
    told: byId("peka-hjalp"),
    take: (text, place) => {
      if (!isTyped()) field("nytt").value = text;
      field("plats").value = place;
    },
  });

  /** @param target part, button, told and take(text, place) */
  async function startPointing(target) {
    stopPointing();
    const own = all(".sheet").find((s) => isOf(s, target.part));
    if (!own) return;
    pointed = target;
    const sheets = own.closest(".sheets");
    sheets.scrollIntoView({ block: "start" });
    document.body.classList.add("pointing");
    target.button.setAttribute("aria-pressed", "true");
    target.told.textContent = pointingWords + (target.more || "");
    for (const sheet of all(".sheet", sheets)) {
      const svg = sheet.querySelector("svg");
      if (!svg || !isOf(sheet, target.part)) continue;
      const answer = await fetch(`/api/documents/${sheet.dataset.document}/pages/${sheet.dataset.page}`);
      if (!answer.ok || pointed !== target) continue;
      for (const word of (await answer.json()).words) addWord(svg, word);
    }
    const view = sheets.getBoundingClientRect();
    const first = all(".word", sheets).find((w) => w.getBoundingClientRect().top >= view.top) || sheets.querySelector(".word");
    if (first) first.focus({ preventScroll: true });
  }

  function addWord(svg, word) {
    const [x0, y0, x1, y1] = word.box;
    const rect = document.createElementNS(svgNs, "rect");
    const set = { class: "word", x: x0, y: y0, width: Math.max(1, x1 - x0), height: Math.max(1, y1 - y0), tabindex: 0, role: "button", "aria-label": word.text };
    Object.entries(set).forEach(([name, value]) => rect.setAttribute(name, value));
    rect.word = word;
    svg.append(rect);
  }

  function stopPointing() {
    document.body.classList.remove("pointing");
    if (pointed) {
      pointed.button.setAttribute("aria-pressed", "false");
      pointed.told.textContent = "";
    }
    all(".word").forEach((w) => w.remove());
    selected = [];
    pointed = null;
  }

  function choose(rects) {
    if (rects.length && selected.length && rects[0].closest("svg") !== selected[0].closest("svg")) {
      selected.forEach((r) => r.classList.remove("on"));
      selected = [];
    }
    for (const rect of rects) {
      if (selected.includes(rect)) {
        selected = selected.filter((r) => r !== rect);
        rect.classList.remove("on");
      } else {
        selected.push(rect);
        rect.classList.add("on");
      }
    }
    if (!selected.length) return;
    const order = all(".word", selected[0].closest("svg"));
    selected.sort((a, b) => order.indexOf(a) - order.indexOf(b));
    const boxes = selected.map((r) => r.word.box);
    const box = [Math.min(...boxes.map((b) => b[0])), Math.min(...boxes.map((b) => b[1])), Math.max(...boxes.map((b) => b[2])), Math.max(...boxes.map((b) => b[3]))];
    pointed.take(
      selected.map((r) => r.word.text).join(" "),
      [selected[0].closest(".sheet").dataset.page, ...box.map((n) => n.toFixed(2))].join(" "),
    );
  }

  let drag = null;
  document.addEventListener("pointerdown", (event) => {
    const svg = document.body.classList.contains("pointing") && event.target.closest(".picture svg");
    if (svg && !event.target.classList.contains("word")) {
      drag = { svg, x: event.clientX, y: event.clientY };
      event.preventDefault();
    }
  });
  document.addEventListener("pointerup", (event) => {
    if (!drag) return;
    const [x0, x1] = [drag.x, event.clientX].sort((a, b) => a - b);
    const [y0, y1] = [drag.y, event.clientY].sort((a, b) => a - b);
    const hit = all(".word", drag.svg).filter((r) => {
      const b = r.getBoundingClientRect();
      return b.left < x1 && b.right > x0 && b.top < y1 && b.bottom > y0 && !selected.includes(r);
    });
    choose(hit);
    drag = null;
  });

  // --- clicks
  document.addEventListener("click", (event) => {
    const on = (selector) => event.target.closest(selector);
    if (on("a.place")) {
      event.preventDefault();
      show(on("a.place").getAttribute("href").slice(1));
    } else if (on("button.ratta")) correct(on("button.ratta"));
    else if (on("[data-fix]")) openField(on("[data-fix]").dataset.part, on("[data-fix]").dataset.fix, on("[data-fix]"));
    else if (on(".word")) choose([on(".word")]);
    else if (on(".box") && on(".box").dataset.path) openField(on(".box").dataset.part, on(".box").dataset.path);
    else if (on("[data-zoom]") && on(".paper") && event.target.dataset.zoom) zoom(on(".paper"), Number(event.target.dataset.zoom));
    else if (on("#ratta-stang")) closeCorrect();
    else if (on("#peka")) pointed ? stopPointing() : startPointing(ofForm());
    else if (on("#hjalp")) byId("hjalpruta").showModal();
    else if (on("#hjalpstang")) byId("hjalpruta").close();
  });

  // --- keys
  const letters = byId("kort");
  if (letters) {
    letters.checked = localStorage.getItem("kortkommandon") !== "av";
    letters.addEventListener("change", () => localStorage.setItem("kortkommandon", letters.checked ? "på" : "av"));
  }
  const findings = all(".finding");
  const rows = all(".row .open");
  function step(by) {
    const list = findings.length ? findings : rows;
    const at = list.findIndex((e) => e === document.activeElement || e.contains(document.activeElement));
    const first = Math.max(0, list.findIndex((e) => e.classList.contains("open")));
    const next = list[Math.min(list.length - 1, Math.max(0, at < 0 ? first : at + by))];
    if (next) {
      next.focus();
      next.scrollIntoView({ block: "nearest" });
    }
  }
  // --- marking several cases in the list
  const boxes = all("[name=markerat]");
  function countMarked() {
    const marked = boxes.filter((b) => b.checked).length;
    byId("marka").classList.toggle("idle", !marked);
    byId("markerade").textContent = marked === 1 ? "1 ärende markerat" : marked ? `${marked} ärenden markerade` : "Markera alla";
    byId("alla").checked = marked === boxes.length;
  }
  function mark() {
    const row = document.activeElement.closest(".row");
    if (row) press(row.querySelector("[name=markerat]"));
  }
  if (byId("marka")) {
    byId("alla").hidden = false;
    byId("alla").addEventListener("change", () => boxes.forEach((b) => { b.checked = byId("alla").checked; }));
    document.addEventListener("change", (event) => event.target.matches("#alla, [name=markerat]") && countMarked());
    countMarked();
  }
  if (byId("ordning")) byId("ordning").addEventListener("change", () => byId("ordning").form.submit());
  const current = () => findings.find((f) => f.contains(document.activeElement)) || findings.find((f) => f.classList.contains("open")) || findings[0];
  const press = (element) => element && element.click();
  const paperOf = () => document.activeElement.closest(".paper");
  const zoomAll = (by) => (paperOf() ? [paperOf()] : all(".paper")).forEach((p) => zoom(p, by));
  const keys = {
    j: () => step(1), k: () => step(-1),
    n: () => press(byId("nasta")), p: () => press(byId("forra")),
    s: () => press(current() && current().querySelector("[value=CONFIRM]")),
    a: () => current() && current().querySelector(".reason").focus(),
    r: () => press((current() && current().querySelector("[data-fix]")) || all("button.ratta")[0]),
    g: () => press(byId("genomgatt")), u: () => press(byId("skjut")), m: () => byId("med") && byId("med").focus(), d: () => press(byId("dela")), z: () => press(document.querySelector(".undo")),
    1: () => all(".sheets")[0] && all(".sheets")[0].focus(), 2: () => all(".sheets")[1] && all(".sheets")[1].focus(),
    "+": () => zoomAll(1), "-": () => zoomAll(-1), 0: () => zoomAll(0),
    i: () => byId("hela-skal") && byId("hela-skal").focus(), t: () => byId("till") && byId("till").focus(), x: () => mark(),
    l: () => { location.href = byId("listan") ? byId("listan").href : "/"; }, "/": () => byId("sok") && byId("sok").focus(),
    "?": () => byId("hjalpruta").showModal(),
  };
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && byId("ratta") && !byId("ratta").hidden) closeCorrect();
    const typing = event.target.closest("input, select, textarea, dialog[open]");
    const button = event.target.closest("svg [role=button]");
    if (button && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      button.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    } else if (event.key === "Enter" && event.target.classList.contains("finding")) {
      press(event.target.querySelector("a.place"));
    } else if (!typing && letters && letters.checked && !event.ctrlKey && !event.metaKey && !event.altKey && keys[event.key.toLowerCase()]) {
      event.preventDefault();
      keys[event.key.toLowerCase()]();
    }
  });
  window.stodkoll = { all, byId, middleOf, correct, startPointing, stopPointing, pointingAt: () => pointed };
  if (reopen()) all(".paper").forEach((paper) => paper.contains(document.querySelector(".box.here")) || turnToFinding(paper));
  else if (main && location.hash.length > 1 && byId("papper-a")) show(location.hash.slice(1));
  else all(".paper").forEach(turnToFinding);
})();
