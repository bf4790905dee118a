// The page of a preview: shows the pages of one edition and follows changes. What is moved by hand stands in what-if.js.
import { WhatIf } from "./what-if.js";

const byId = (id) => document.getElementById(id);
const CHOICES = ["document", "language", "theme", "paper", "stage"];
const NAMES = { document: "Document", language: "Language", theme: "Theme", paper: "Paper", stage: "Status" };
const QUIET = 1500; // after the first pages, until the scenarios beside are asked for, which take longer [ms]
const AGAIN = 3000; // without a stream of changes, the server is asked so often [ms]

const edition = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
let shown = null; // the pages that are on the screen
let revision = -1;
let asking = null; // of the pages that are being made

export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name in made && name !== "list") made[name] = value;
    else made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

export function query(more = {}) {
  return new URLSearchParams({ ...edition, ...more }).toString();
}

export const chosen = () => ({ ...edition });

function say(words, kind = "") {
  const status = byId("status");
  if (status.textContent !== words) status.textContent = words;
  status.className = `status ${kind}`;
}

// Choices.

function fillChoices(choices, facts, first) {
  const all = {
    ...choices,
    stage: [["", facts ? `As in the scenario: ${facts.own}` : "As in the scenario"], ["draft", "Draft"], ["checked", "Checked"]],
  };
  const form = byId("choices");
  for (const name of CHOICES) {
    const known = all[name] ?? [];
    let select = form.elements[name];
    if (!select) {
      select = element("select", { name, id: `choose-${name}` });
      form.append(element("label", { htmlFor: select.id }, element("span", {}, NAMES[name]), select));
    }
    const written = JSON.stringify(known);
    if (select.dataset.known !== written) {
      select.dataset.known = written;
      select.replaceChildren(...known.map(([value, text]) => element("option", { value, textContent: text })));
      const usual = { document: "brief", stage: "", ...first }[name];
      select.value = edition[name] ?? usual;
      if (select.selectedIndex < 0) select.selectedIndex = 0;
    }
  }
}

byId("choices").addEventListener("change", (event) => {
  edition[event.target.name] = event.target.value;
  history.replaceState(null, "", `#${query()}`);
  renew();
});
byId("choices").addEventListener("submit", (event) => event.preventDefault());

// Pages.

async function fetched(address, options = {}) {
  const answer = await fetch(address, options);
  const said = await answer.json();
  if (answer.status === 409 && said.superseded) throw new DOMException("superseded", "AbortError");
  return said;
}

async function renew() {
  asking?.abort();
  const mine = (asking = new AbortController());
  say(shown ? "Making the pages anew …" : "Making the first pages …", "busy");
  try {
    let answer = await fetched(`pages?${query()}`, { signal: mine.signal });
    show(answer);
    if (answer.made && !answer.stale && !answer.whole) {
      say("Pages are up to date. Scenarios beside this one follow …", "busy");
      await new Promise((done) => setTimeout(done, QUIET)); // another edit goes before them
      if (mine.signal.aborted) return;
      answer = await fetched(`pages?${query({ whole: "yes" })}`, { signal: mine.signal });
      show(answer);
    }
    whatIf.renew(answer.made?.facts);
  } catch (error) {
    if (error.name === "AbortError") {
      if (mine === asking && !mine.signal.aborted) setTimeout(renew, 50);
    } else {
      say("The preview does not answer. Is 'impact preview' still running?", "broken");
    }
  }
}

function show(answer) {
  const problems = answer.problems ?? [];
  const made = answer.made;
  const stale = Boolean(answer.stale) || !made;
  listed(byId("problem-list"), problems);
  byId("no-problems").hidden = problems.length > 0;
  byId("no-problems").textContent = "No problems.";
  listed(byId("remark-list"), answer.remarks ?? []);
  const lacking = answer.lacking ?? [];
  listed(byId("lacking-list"), lacking);
  byId("lacking").hidden = !lacking.length;
  byId("lacking-summary").textContent = `Not given yet, so a brief stays a draft: ${lacking.length}`;
  byId("remarks").hidden = !answer.remarks?.length && !lacking.length;
  if (answer.choices) fillChoices(answer.choices, made && { own: made.facts.stage }, answer.usual);
  byId("pages").classList.toggle("stale", stale);
  if (made) {
    document.title = `${made.title} – impact preview`;
    byId("title").textContent = made.title;
    byId("title").lang = made.language;
    const draws = Number(made.facts.draws).toLocaleString("en");
    byId("mark").textContent = `Preview, ${draws} model runs`;
    byId("command").textContent = `impact brief ${answer.scenario}`;
    draw(made);
  } else if (!shown && answer.problems) {
    byId("pages").replaceChildren(
      element("p", { className: "empty", textContent: "No pages yet: see the problems. They appear here once these are solved." }),
    );
    byId("title").textContent = answer.scenario ?? "impact preview";
  }
  for (const form of ["pdf", "txt"]) byId(`download-${form}`).href = `download/${form}?${query()}`;
  if (stale) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    say(made || shown ? `${count}. The pages below are the last good ones.` : `${count}.`, "broken");
  } else {
    say(`Up to date, ${made.pages.length === 1 ? "1 page" : `${made.pages.length} pages`}.`);
  }
}

function draw(made) {
  if (shown && shown.id === made.id) return;
  const place = byId("pages");
  shown = made;
  place.querySelector(":scope > details")?.remove();
  if (place.querySelectorAll(".sheet").length !== made.pages.length) {
    place.replaceChildren(...made.pages.map((page, at) => sheet(made, page, at)));
  } else {
    made.pages.forEach((page, at) => exchange(place.children[at], made, page, at));
  }
  if (made.words) place.append(words(made.words, made.language, "Words of the document"));
}

function address(made, page, at, width) {
  const scale = Math.min(4, Math.max(1, (width * (window.devicePixelRatio || 1)) / page.width));
  return `page/${made.id}/${at + 1}.png?scale=${(Math.ceil(scale * 4) / 4).toFixed(2)}`;
}

function sheet(made, page, at) {
  const of = `Page ${at + 1} of ${made.pages.length}`;
  const width = Math.min(byId("pages").clientWidth || 800, 832);
  const picture = element("img", {
    src: address(made, page, at, width),
    alt: page.words || made.words ? `${of}. Its words follow the picture.` : of,
    width: Math.round(page.width * 2),
    height: Math.round(page.height * 2),
    loading: at < 2 ? "eager" : "lazy",
  });
  const text = page.words ? [words(page.words, made.language, `Words of page ${at + 1}`)] : [];
  return element("figure", { className: "sheet" }, picture, element("figcaption", { className: "quiet" }, of), ...text);
}

// Words come at once; a new picture takes the place of the old one once it can be drawn, so that nothing flickers.
async function exchange(place, made, page, at) {
  const next = sheet(made, page, at);
  const picture = next.querySelector("img");
  const caption = next.querySelector("figcaption");
  const fresh = next.querySelector("details");
  const old = place.querySelector("details");
  if (old && fresh) fresh.open = old.open;
  old?.remove();
  place.querySelector("figcaption").replaceWith(caption);
  if (fresh) place.append(fresh);
  const before = place.querySelector("img");
  if (before) before.alt = picture.alt;
  const near = Math.abs(place.getBoundingClientRect().top) < 2 * window.innerHeight;
  picture.loading = near ? "eager" : "lazy";
  if (near) await picture.decode().catch(() => {});
  if (place.isConnected && shown === made) place.querySelector("img")?.replaceWith(picture);
}

function words(text, language, summary) {
  const parts = text.split("\n\n").map((part) => element("p", { textContent: part }));
  return element("details", {}, element("summary", {}, summary), element("div", { className: "words", lang: language }, ...parts));
}

// Problems.

export function listed(list, problems) {
  const written = JSON.stringify(problems);
  if (list.dataset.known === written) return;
  list.dataset.known = written;
  list.replaceChildren(...problems.map(problem));
}

function problem({ message, where, place, link }) {
  const head = element("div", { className: "place" });
  if (place) {
    head.append(link ? element("a", { href: link, target: "_blank", rel: "noopener" }, place) : element("code", {}, place));
    const copy = element("button", { type: "button" }, "Copy");
    copy.setAttribute("aria-label", `Copy ${place}`);
    copy.addEventListener("click", async () => {
      await navigator.clipboard?.writeText(place).catch(() => {});
      copy.textContent = "Copied";
      setTimeout(() => (copy.textContent = "Copy"), 1500);
    });
    head.append(copy);
  }
  if (where) head.append(element("span", { className: "where" }, where));
  return element("li", {}, ...(place || where ? [head] : []), element("p", { textContent: message }));
}

// Tabs, by mouse and by arrow keys.

const tabs = [byId("tab-pages"), byId("tab-what-if")];
function choose(tab) {
  for (const each of tabs) {
    const is = each === tab;
    each.setAttribute("aria-selected", String(is));
    each.tabIndex = is ? 0 : -1;
    byId(each.getAttribute("aria-controls")).hidden = !is;
  }
  if (tab.id === "tab-what-if") whatIf.open();
}
for (const [at, tab] of tabs.entries()) {
  tab.addEventListener("click", () => choose(tab));
  tab.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = tabs[(at + step + tabs.length) % tabs.length];
    next.focus();
    choose(next);
  });
}
document.querySelector(".skip").addEventListener("click", () => choose(tabs[0]));

// Changes: told by the server as they happen; asked for where the stream is not to be had.

const whatIf = new WhatIf();

function follow() {
  const stream = new EventSource("events");
  stream.addEventListener("revision", (event) => {
    const told = Number(event.data);
    if (told !== revision) {
      revision = told;
      renew();
    }
  });
  stream.addEventListener("error", () => {
    say("The preview does not answer. Is 'impact preview' still running?", "broken");
    revision = -1; // whatever is told next is new
    if (stream.readyState === EventSource.CLOSED) setTimeout(follow, AGAIN);
  });
}

follow();
