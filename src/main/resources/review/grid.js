"use strict";
// The budget's grid: arrows move, the page follows, sums run along; what is typed or pointed at is kept until all of it is saved.
(() => {
  const { all, byId, middleOf, startPointing, stopPointing, pointingAt } = window.stodkoll;
  const main = document.querySelector("main");
  const cellKey = "ruta";
  let last = null;
  let leaving = false;

  const number = (cell) => Number(cell.value.replace(/[^\d,−-]/g, "").replace("−", "-").replace(",", ".")) || 0;
  const cellsOf = (row) => [...row.children].map((c) => c.querySelector(".cell"));
  const isNew = (cell) => cell.closest("tr").classList.contains("added");
  const isBegun = (row) => row.classList.contains("begun"); // the first of a table that a person has begun
  const isChanged = (cell) => cell.value.trim() !== cell.dataset.was.trim() || "place" in cell.dataset;
  const changed = (budget) => all(".cell", budget).filter(isChanged);
  const told = (budget, text) => { budget.querySelector(".gridtold").textContent = text; };

  function follow(cell) {
    const own = byId(cell.dataset.target) || byId((cellsOf(cell.closest("tr"))[0] || cell).dataset.target);
    all(".here").forEach((e) => e.classList.remove("here"));
    if (!own) return;
    own.classList.add("here");
    const sheets = own.closest(".sheets");
    sheets.scrollTo({ ...middleOf(own, sheets), behavior: "instant" });
  }

  function sum(table) {
    all(".sum", table).forEach((foot, i) => {
      const cells = all("tbody tr.item", table).map((row) => cellsOf(row)[i + 1]).filter((c) => c && c.value.trim());
      const made = cells.map(number).reduce((a, b) => a + b, 0);
      const printed = all("tbody tr.total", table).map((row) => cellsOf(row)[i + 1]).filter((c) => c && c.value.trim()).map(number);
      const differs = cells.length > 0 && printed.length === 1 && Math.abs(printed[0] - made) > 1;
      foot.textContent = cells.length ? (differs ? "≠ " : "") + made.toLocaleString("sv-SE") : "";
      foot.classList.toggle("off", differs);
    });
    const budget = table.closest(".budget");
    const count = changed(budget).length;
    const save = budget.querySelector("[data-grid=save]");
    save.hidden = !count;
    save.textContent = count === 1 ? "Spara 1 ruta" : `Spara ${count} rutor`;
  }

  function move(cell, rows, columns) {
    const row = cell.closest("tr");
    const lines = all("tbody tr:not(.group)", row.closest("table")).map(cellsOf);
    let y = lines.findIndex((l) => l.includes(cell));
    let x = lines[y].indexOf(cell);
    do {
      y += rows;
      x += columns;
    } while (lines[y] && x in lines[y] && !lines[y][x]);
    if (!lines[y] || !lines[y][x]) return false;
    lines[y][x].focus();
    lines[y][x].select();
    return true;
  }

  // --- a row that was not read: it stands below the row one was in
  function addRow(budget) {
    const cell = last && budget.contains(last) ? last : all("tbody tr.item .cell", budget).pop() || budget.querySelector(".cell");
    const row = cell && cell.closest("tr");
    if (!row || isNew(cell)) return;
    const at = Number(cell.dataset.path.match(/\/rows\/(\d+)\//)[1]) + 1;
    const fresh = row.cloneNode(true);
    fresh.className = "item added";
    cellsOf(fresh).filter(Boolean).forEach((c) => {
      Object.assign(c.dataset, { was: "", plain: "", target: "", path: c.dataset.path.replace(/\/rows\/\d+\//, `/rows/${at}+item/`) });
      delete c.dataset.place;
      c.value = "";
      c.setAttribute("value", "");
    });
    const columns = all("thead th", row.closest("table")).map((th) => th.textContent);
    cellsOf(fresh).forEach((c, i) => c && c.setAttribute("aria-label", i ? `Ny rad, ${columns[i]}` : "Den nya radens namn"));
    const kinds = [["item", "en post"], ["subtotal", "en delsumma"], ["total", "summan"]];
    const kind = document.createElement("select");
    kind.setAttribute("aria-label", "Vad den nya raden är");
    kinds.forEach(([value, text]) => kind.add(new Option(text, value)));
    kind.addEventListener("change", () => {
      fresh.className = `${kind.value} added`;
      cellsOf(fresh).filter(Boolean).forEach((c) => { c.dataset.path = c.dataset.path.replace(/\+[a-z]+\//, `+${kind.value}/`); });
      sum(fresh.closest("table"));
    });
    const drop = document.createElement("button");
    Object.assign(drop, { type: "button", className: "small", textContent: "Ta bort raden" });
    drop.addEventListener("click", () => removeRow(fresh));
    const line = document.createElement("div");
    line.className = "line";
    line.append(kind, drop);
    fresh.firstElementChild.append(line);
    row.after(fresh);
    fresh.querySelector(".cell").focus();
    told(budget, "Skriv vad raden heter och dess belopp, eller peka ut dem. Enter i ett belopp sparar.");
  }

  function removeRow(row) {
    const table = row.closest("table");
    const above = row.previousElementSibling && row.previousElementSibling.querySelector(".cell");
    row.remove();
    last = null;
    sum(table);
    if (above) above.focus();
  }

  // --- pointing at what stands in a cell
  function point(budget) {
    if (pointingAt()) {
      stopPointing();
      if (last) last.focus();
      return;
    }
    const cell = last && budget.contains(last) ? last : budget.querySelector(".cell");
    if (!cell) return;
    startPointing({
      part: cell.dataset.part,
      button: budget.querySelector("[data-grid=point]"),
      told: budget.querySelector(".gridtold"),
      more: ` Det hamnar i rutan ${cell.getAttribute("aria-label")}. Esc när du är klar.`,
      take: (text, place) => {
        cell.value = text;
        cell.dataset.place = place;
        sum(cell.closest("table"));
      },
    });
  }

  // --- saving
  async function save(budget) {
    const cells = changed(budget).filter((c) => !isNew(c) || c.value.trim() || "place" in c.dataset);
    const bare = all("tr.added", budget).find((row) => (!isBegun(row) || cellsOf(row)[0].value.trim())
      && cellsOf(row).slice(1).every((c) => !c || !c.value.trim()));
    if (bare) {
      told(budget, "Skriv minst ett belopp i den nya raden.");
      bare.querySelector("td .cell").focus();
      return;
    }
    if (!cells.length) return;
    const body = new URLSearchParams({ sett: main.dataset.seen });
    cells.forEach((c) => {
      [["del", c.dataset.part], ["falt", c.dataset.path], ["gammalt", c.dataset.plain], ["nytt", c.value], ["plats", c.dataset.place || ""]]
        .forEach(([name, value]) => body.append(name, value));
    });
    const token = document.querySelector("meta[name=csrf]").content;
    const answer = await fetch(`/arende/${main.dataset.case}/rutor${location.search}`, { method: "POST", headers: { "X-Csrf-Token": token }, body });
    const said = await answer.json();
    if (!answer.ok) {
      told(budget, said.error);
      budget.querySelector(".gridtold").scrollIntoView({ block: "nearest" });
      return;
    }
    if (last) sessionStorage.setItem(cellKey, last.dataset.part + last.dataset.path.replace(/\+[a-z]+/, ""));
    leaving = true;
    if (new URL(said.address, location.href).href === location.href) location.reload();
    else location.href = said.address;
  }

  /** After saving one goes on from the cell below. */
  function goOn() {
    const kept = sessionStorage.getItem(cellKey);
    sessionStorage.removeItem(cellKey);
    const cell = kept && all(".grid .cell").find((c) => c.dataset.part + c.dataset.path === kept);
    if (!cell) return;
    cell.closest("details").open = true;
    if (!move(cell, 1, 0)) cell.focus();
  }

  document.addEventListener("focusin", (event) => {
    if (!event.target.classList.contains("cell")) return;
    last = event.target;
    if (pointingAt() && pointingAt().button.dataset.grid) stopPointing();
    follow(last);
  });
  document.addEventListener("input", (event) => event.target.classList.contains("cell") && sum(event.target.closest("table")));
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-grid]");
    if (!button) return;
    const budget = button.closest(".budget");
    ({ row: addRow, point, save })[button.dataset.grid](budget);
  });

  function undo(cell) {
    if (isNew(cell) && !isBegun(cell.closest("tr")) && cell.closest("th") && !cell.value) return removeRow(cell.closest("tr"));
    cell.value = cell.dataset.was;
    delete cell.dataset.place;
    sum(cell.closest("table"));
  }

  function enter(cell) {
    if (isNew(cell) && cell.closest("th")) move(cell, 0, 1);
    else if (changed(cell.closest(".budget")).length) save(cell.closest(".budget"));
    else return move(cell, 1, 0);
  }

  document.addEventListener("keydown", (event) => {
    const cell = event.target;
    if (event.key === "Escape" && pointingAt() && pointingAt().button.dataset.grid && last) {
      event.preventDefault();
      last.focus();
      return;
    }
    if (!cell.classList.contains("cell")) return;
    const whole = cell.selectionStart === 0 && cell.selectionEnd === cell.value.length;
    const [atStart, atEnd] = [cell.selectionEnd === 0 || whole, cell.selectionStart === cell.value.length || whole];
    const moves = {
      ArrowUp: () => move(cell, -1, 0), ArrowDown: () => move(cell, 1, 0),
      ArrowLeft: () => atStart && move(cell, 0, -1), ArrowRight: () => atEnd && move(cell, 0, 1),
      Enter: () => (event.ctrlKey || event.metaKey ? addRow(cell.closest(".budget")) : enter(cell)),
      F2: () => point(cell.closest(".budget")),
      Escape: () => undo(cell),
    };
    if (moves[event.key] && moves[event.key]() !== false) event.preventDefault();
  });
  window.addEventListener("beforeunload", (event) => {
    if (!leaving && all(".budget").some((budget) => changed(budget).length)) event.preventDefault();
  });
  all("table.grid").forEach(sum);
  goOn();
})();
