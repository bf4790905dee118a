// What page 1 would say if inputs were elsewhere in their ranges: central figures at once, then ranges and the chart.
import { chosen, element, listed, query } from "./preview.js";

const byId = (id) => document.getElementById(id);
const PAUSE = 120; // after the last move, until all model runs are asked for [ms]

export class WhatIf {
  constructor() {
    this.known = null; // what the panel was filled for
    this.panel = null;
    this.moved = {};
    this.isOpen = false;
    this.serial = 0;
    byId("reset").addEventListener("click", () => this.reset());
    byId("sliders").addEventListener("submit", (event) => {
      event.preventDefault();
      this.save();
    });
  }

  open() {
    this.isOpen = true;
    this.fill();
  }

  // The scenario, its words or the edition changed: what was moved stays moved where the input is still there.
  renew() {
    this.known = null;
    if (this.isOpen) this.fill();
  }

  async fill() {
    const wanted = query();
    if (this.known === wanted) return;
    this.known = wanted;
    if (!this.panel) byId("finding").textContent = "Looking for the inputs that matter most …";
    const answer = await fetch(`what-if?${wanted}`).then((got) => got.json()).catch(() => null);
    if (!answer || answer.superseded) {
      this.known = null;
      return;
    }
    this.panel = answer;
    this.problems(answer.problems);
    if (answer.problems.length) {
      if (!byId("slider-list").children.length) byId("finding").textContent = "Nothing can be moved";
      return;
    }
    const keys = new Set(answer.sliders.map((each) => each.key));
    for (const key of Object.keys(this.moved)) if (!keys.has(key)) delete this.moved[key];
    byId("slider-list").replaceChildren(...answer.sliders.map((each, at) => this.slider(each, at)));
    byId("what-if-mark").textContent = `Preview, ${answer.draws.toLocaleString("en")} model runs`;
    this.figures(answer.start, false);
    this.count();
    if (Object.keys(this.moved).length) this.ask();
  }

  slider(each, at) {
    const { steps, middle } = this.panel;
    const step = this.moved[each.key] ?? middle;
    const full = (value) => (each.unit ? `${each.values[value]} ${each.unit}` : each.values[value]);
    const output = element("output", { textContent: full(step) });
    const input = element("input", { type: "range", id: `slider-${at}`, min: 0, max: steps, step: 1, value: step });
    input.dataset.key = each.key;
    output.htmlFor = input.id;
    const name = each.year ? `${each.name}, ${each.year}` : each.name;
    const box = element(
      "div",
      { className: step === middle ? "slider" : "slider moved" },
      element("label", { htmlFor: input.id }, element("span", { lang: this.panel.language }, name), output),
      input,
      element("div", { className: "ends" }, element("span", {}, each.values[0]), element("span", {}, each.values[steps])),
    );
    box.lastChild.setAttribute("aria-hidden", "true");
    const tell = (value) => input.setAttribute("aria-valuetext", full(value));
    tell(step);
    input.addEventListener("input", () => {
      const value = Number(input.value);
      output.textContent = full(value);
      tell(value);
      if (value === middle) delete this.moved[each.key];
      else this.moved[each.key] = value;
      box.classList.toggle("moved", value !== middle);
      this.count();
      this.ask();
    });
    input.addEventListener("dblclick", () => {
      input.value = middle;
      input.dispatchEvent(new Event("input"));
    });
    return box;
  }

  count() {
    const any = Object.keys(this.moved).length > 0;
    byId("reset").disabled = !any;
    byId("save").disabled = !any;
  }

  reset() {
    this.moved = {};
    const { middle } = this.panel;
    for (const input of byId("slider-list").querySelectorAll("input")) {
      if (Number(input.value) === middle) continue;
      input.value = middle;
      input.dispatchEvent(new Event("input"));
    }
    this.count();
    byId("slider-list").querySelector("input")?.focus();
  }

  // The central figures first, of the last position alone; then, when the hand rests, ranges and chart.
  async ask() {
    const mine = ++this.serial;
    clearTimeout(this.later);
    if (!Object.keys(this.moved).length) {
      this.figures(this.panel.start, false);
      this.problems([]);
      return;
    }
    if (this.central) {
      this.again = true; // one is under way: the last position is asked for when it is through
      return;
    }
    this.central = true;
    const answer = await this.post(false);
    this.central = false;
    if (this.again) {
      this.again = false;
      this.ask();
      return;
    }
    if (mine !== this.serial) return;
    if (answer) this.take(answer);
    this.later = setTimeout(async () => {
      const whole = await this.post(true);
      if (whole && mine === this.serial) this.take(whole);
    }, PAUSE);
  }

  async post(ranges) {
    const answer = await fetch("what-if", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ ...chosen(), moved: this.moved, ranges }),
    }).then((got) => got.json()).catch(() => ({ problems: [{ message: "The preview does not answer." }] }));
    return answer.superseded ? null : answer;
  }

  take(answer) {
    this.problems(answer.problems);
    if (!answer.problems.length) this.figures(answer, true);
  }

  problems(problems) {
    const place = byId("what-if-problems");
    const list = place.firstChild ?? place.appendChild(element("ul", { className: "problems" }));
    listed(list, problems);
    if (!problems.length) list.remove();
  }

  figures(said, changed) {
    byId("finding").textContent = said.title;
    byId("finding").lang = this.panel.language;
    const before = Object.fromEntries(this.panel.start.questions.flatMap((each) => each.answers).map((each) => [each.key, each]));
    const old = byId("questions").querySelectorAll(".range");
    const ranges = new Map([...old].map((each) => [each.dataset.key, each.textContent]));
    byId("questions").lang = this.panel.language;
    byId("questions").replaceChildren(
      ...said.questions.map(({ question, answers }) =>
        element(
          "div",
          { className: "question" },
          element("h3", { textContent: question }),
          ...answers.map((each) => this.answer(each, said.ranges, changed ? before[each.key] : null, ranges)),
        ),
      ),
    );
    if (said.chart) {
      byId("chart-picture").src = said.chart;
      byId("chart-picture").alt = said.alt;
      byId("chart").hidden = false;
    } else if (said.ranges) {
      byId("chart").hidden = true;
    }
  }

  answer(each, ranged, before, ranges) {
    const value = element("p", { className: "value" }, each.value, " ", element("small", {}, each.unit));
    const range = element("p", { className: ranged ? "range" : "range waiting" });
    range.dataset.key = each.key;
    range.textContent = ranged ? each.range : (ranges.get(each.key) ?? "…");
    const parts = [value, element("p", { className: "quiet", textContent: each.caption }), range];
    if (before && before.value !== each.value) {
      parts.push(element("p", { className: "was", lang: "en", textContent: `As the scenario has it: ${before.value}` }));
    }
    return element("div", { className: "answer" }, ...parts);
  }

  async save() {
    const said = byId("saved");
    said.textContent = "Saving …";
    const answer = await fetch("variant", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ moved: this.moved, name: byId("variant-name").value }),
    }).then((got) => got.json()).catch(() => ({ problems: [{ message: "The preview does not answer." }] }));
    if (answer.problems.length) {
      said.textContent = answer.problems.map((each) => (each.where ? `${each.where}: ${each.message}` : each.message)).join(" ");
    } else {
      said.replaceChildren("Saved as ", element("code", {}, answer.file), ". To see it: ", element("code", {}, `impact preview ${answer.file}`));
    }
  }
}
