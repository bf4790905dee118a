"use strict";
(() => {
  const table = document.getElementById("items");
  const body = table.tBodies[0];
  const rows = Array.from(body.rows);
  const words = rows.map((row) => row.textContent.toLocaleLowerCase());
  const filter = document.getElementById("filter");
  const shown = document.getElementById("shown");

  function show() {
    const asked = filter.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    rows.forEach((row, place) => {
      row.hidden = !asked.every((word) => words[place].includes(word));
      count += row.hidden ? 0 : 1;
    });
    shown.textContent = `${count} / ${rows.length}`;
  }

  function value(row, column) {
    const cell = row.cells[column];
    if (!cell.classList.contains("number")) return cell.textContent.trim();
    return cell.dataset.value === undefined ? null : Number(cell.dataset.value);
  }

  function compare(one, other) {
    return typeof one === "number" ? one - other : one.localeCompare(other, document.documentElement.lang, { numeric: true });
  }

  table.tHead.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    const head = button.parentElement;
    const up = head.getAttribute("aria-sort") !== "ascending";
    for (const each of table.tHead.rows[0].cells) each.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", up ? "ascending" : "descending");
    const known = rows.map((row) => [row, value(row, head.cellIndex)]);
    // What has no value stands last, whichever way the others are sorted.
    known.sort((one, other) => {
      if (one[1] === null || other[1] === null) return (one[1] === null) - (other[1] === null);
      return up ? compare(one[1], other[1]) : compare(other[1], one[1]);
    });
    body.append(...known.map((each) => each[0]));
  });
  filter.addEventListener("input", show);
  show();
})();
