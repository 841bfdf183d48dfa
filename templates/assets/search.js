// The search page: asks the index that Pagefind made of this site's pages, in the reader's browser.
// Without it the page tells how to browse. No request leaves the site.

const PAGE = 10;
const form = document.getElementById("search");
const off = document.getElementById("search-off");
const status = document.getElementById("search-status");
const found = document.getElementById("search-found");
const list = document.createElement("ol");
const more = document.getElementById("search-more");
const words = form.elements.q;
const choices = [...form.querySelectorAll("[data-choice]")];

let pagefind;
let results = [];
let turn = 0;

/** Puts values into a text with marks such as `{n}`. */
const filled = (text, values) => text.replace(/\{(\w+)\}/g, (mark, name) => values[name] ?? mark);

const element = (name, text, className) => {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
};

const chosen = () => choices.filter((choice) => choice.value);

/** Offers a choice's values, each with how many pages have it. */
function offer(choice, counts) {
  const kept = choice.value;
  const byYear = choice.name === "year";
  const values = Object.keys(counts).filter((value) => counts[value] > 0 || value === kept);
  values.sort((a, b) => (byYear ? b - a : a.localeCompare(b, document.documentElement.lang)));
  choice.replaceChildren(
    choice.options[0],
    ...values.map((value) => new Option(`${value} (${counts[value]})`, value, false, value === kept)),
  );
}

/** Reads what an address such as `?q=Blinken&topic=Ukraina` asks for. */
function readAddress() {
  const asked = new URLSearchParams(location.search);
  words.value = asked.get("q") ?? "";
  for (const field of [...choices, form.elements.order]) field.value = asked.get(field.name) ?? "";
  for (const field of [...choices, form.elements.order]) if (field.selectedIndex < 0) field.selectedIndex = 0;
}

function writeAddress() {
  const asked = new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim()));
  history.replaceState(null, "", asked.size ? `?${asked}` : location.pathname);
}

/** An excerpt is escaped text with `<mark>` around what was found; nothing else is taken from it. */
function excerpt(text) {
  const names = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&#x27;": "'", "&amp;": "&" };
  const plain = (part) => part.replace(/&(lt|gt|quot|amp|#39|#x27);/g, (name) => names[name]);
  const shown = element("p", "", "summary");
  text.split(/<mark>(.*?)<\/mark>/s).forEach((part, place) => {
    shown.append(place % 2 ? element("mark", plain(part)) : plain(part));
  });
  return shown;
}

function item(page) {
  const shown = element("li", "", "search-result");
  const heading = element("h3", "", "article-title");
  const link = element("a", page.meta.title);
  link.href = page.url;
  heading.append(link);
  const facts = element("p", "", "meta");
  facts.append(element("span", page.meta.kind), " ", element("span", page.meta.date));
  shown.append(heading, facts, excerpt(page.excerpt));
  return shown;
}

/** Shows the next results; true where they are still what the reader asked for. */
async function showMore(mine) {
  const start = list.childElementCount;
  const next = await Promise.all(results.slice(start, start + PAGE).map((result) => result.data()));
  if (mine !== turn) return false;
  list.append(...next.map(item));
  more.hidden = list.childElementCount >= results.length;
  return true;
}

function tell(count, query) {
  const texts = form.dataset;
  const text = count === 0 ? texts.none : count === 1 ? texts.one : texts.many;
  const narrowed = chosen().map((choice) => `${choice.labels[0].textContent}: ${choice.value}`);
  status.textContent =
    filled(text, { n: count.toLocaleString(document.documentElement.lang), words: query ? `“${query}”` : "…" })
    + (narrowed.length ? filled(texts.narrowed, { choices: narrowed.join(", ") }) : "");
}

async function search() {
  const mine = ++turn;
  const query = words.value.trim();
  writeAddress();
  if (!query && !chosen().length) {
    results = [];
    list.replaceChildren();
    found.hidden = true;
    status.textContent = "";
    const counts = await pagefind.filters();
    if (mine === turn) for (const choice of choices) offer(choice, counts[choice.name] ?? {});
    return;
  }
  status.textContent = form.dataset.running;
  const filters = Object.fromEntries(chosen().map((choice) => [choice.name, choice.value]));
  const sort = form.elements.order.value || !query ? { date: "desc" } : undefined;
  const answer = await pagefind.search(query || null, { filters, sort });
  if (mine !== turn) return;
  results = answer.results;
  list.replaceChildren();
  for (const choice of choices) offer(choice, answer.totalFilters[choice.name] ?? {});
  if (!(await showMore(mine))) return;
  found.hidden = results.length === 0;
  tell(results.length, query);
}

function fail(error) {
  console.error(error);
  form.hidden = true;
  found.hidden = true;
  status.textContent = "";
  off.textContent = off.dataset.failed;
  off.hidden = false;
}

const run = () => search().catch(fail);

async function start() {
  list.id = list.className = "search-results";
  found.firstElementChild.after(list);
  pagefind = await import(form.dataset.index);
  // Pages on one person or country are short and name it once; they are to come near the top.
  const ranking = { pageLength: 1, termFrequency: 0.3 };
  await pagefind.options({ baseUrl: form.dataset.home, excerptLength: 28, ranking });
  const counts = await pagefind.filters();
  for (const choice of choices) offer(choice, counts[choice.name] ?? {});
  readAddress();
  off.hidden = true;
  form.hidden = false;
  if (!words.value && !chosen().length) return;
  await search();
}

let waiting;
words.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(run, 200);
});
form.addEventListener("change", (event) => {
  if (event.target !== words) run();
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  run();
});
form.addEventListener("reset", () => {
  clearTimeout(waiting);
  // The fields are empty only after this event.
  setTimeout(() => {
    words.focus();
    run();
  });
});
more.addEventListener("click", async () => {
  const next = list.childElementCount;
  if (await showMore(turn).catch(fail)) list.children[next]?.querySelector("a").focus();
});

start().catch(fail);
