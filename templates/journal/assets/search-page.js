/* The search page: takes what a reader types, shows what search.js finds. Without it the page says that it needs a script. */
(function () {
  "use strict";
  var AT_ONCE = 10;
  /* Long enough that a word is written on, short enough to seem at once. */
  var PAUSE = 150;

  var form = document.getElementById("search"), field = document.getElementById("q"), section = document.getElementById("section");
  var status = document.getElementById("search-status"), list = document.getElementById("results"), more = document.getElementById("more");
  var language = form.dataset.language, root = form.dataset.root;
  var index = window.ColophonSearch.open(language, load);
  var current = 0, timer = 0, shown = null;

  /* A script, since a page that was opened from a disk may load nothing else. */
  function load(path, failed) {
    var script = document.createElement("script");
    script.src = path.slice(path.indexOf("/") + 1) + ".js";
    script.onload = script.onerror = function () { script.remove(); failed(); };
    document.head.appendChild(script);
  }

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) { made.className = className; }
    if (text) { made.textContent = text; }
    return made;
  }

  function fill(parent, pieces) {
    pieces.forEach(function (piece) { parent.append(piece[1] ? element("mark", "", piece[0]) : piece[0]); });
    return parent;
  }

  function result(entry, tokens) {
    var item = element("li"), title = element("h2"), link = element("a"), text = element("p", "snippet");
    link.href = root + entry.address;
    fill(link, window.ColophonSearch.marked(entry.title, tokens, language));
    if (entry.titleLang) { link.lang = entry.titleLang; }
    if (entry.textLang) { text.lang = entry.textLang; }
    fill(text, window.ColophonSearch.snippet(entry.text.replace(/\n/g, " "), tokens, language, Number(form.dataset.length)));
    title.append(link);
    item.append(title, text, element("p", "facts", entry.facts.join(form.dataset.separator)));
    return item;
  }

  function say(search) {
    var count = search.ids.length - search.dropped;
    status.textContent = count === 0 && search.at < search.ids.length ? ""
      : (count === 0 ? form.dataset.none : count === 1 ? form.dataset.one : form.dataset.many).replace("#", String(count)).replace("$", search.query);
    more.hidden = search.at >= search.ids.length;
  }

  /* Shows the next results: the first as soon as it is there, then the others together. */
  function next(search, left) {
    if (search.number !== current) { return; }
    var ids = search.ids.slice(search.at, search.at + (list.childElementCount === 0 ? 1 : left)), waiting = ids.length, entries = {};
    if (left === 0 || waiting === 0) { say(search); return; }
    ids.forEach(function (id) {
      index.entry(id, function (entry) {
        entries[id] = entry;
        waiting -= 1;
        if (waiting > 0 || search.number !== current) { return; }
        ids.forEach(function (each) {
          if (entries[each] && window.ColophonSearch.check(entries[each], search.runs)) {
            list.append(result(entries[each], search.tokens));
            left -= 1;
          } else { search.dropped += 1; }
        });
        search.at += ids.length;
        say(search);
        next(search, left);
      });
    });
  }

  function find() {
    var query = field.value.trim() ? field.value : "";
    var number = current += 1;
    remember(query.trim());
    if (!query) { list.replaceChildren(); status.textContent = ""; more.hidden = true; return; }
    index.find(query, function (found) {
      if (number !== current) { return; }
      list.replaceChildren();
      shown = { number: number, query: query.trim(), tokens: found.tokens, runs: found.runs, at: 0, dropped: 0, ids: found.ids.filter(function (id) {
        return !section.value || index.section(id) === Number(section.value);
      }) };
      next(shown, AT_ONCE);
    });
  }

  /* So that the address can be kept and sent. */
  function remember(query) {
    var address = new URLSearchParams();
    if (query) { address.set("q", query); }
    if (section.value) { address.set("section", section.value); }
    try { history.replaceState(null, "", query || section.value ? "?" + address : location.pathname); } catch (notAllowed) { return; }
  }

  function soon() {
    clearTimeout(timer);
    timer = setTimeout(find, PAUSE);
  }

  /* Up and down go through the results, Escape back to the field, a slash to it from anywhere. */
  function keys(event) {
    var links = Array.from(list.querySelectorAll("a")), at = links.indexOf(document.activeElement);
    var typing = /^(?:INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName);
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) { return; }
    if (event.key === "ArrowDown" && (at >= 0 || document.activeElement === field) && links[at + 1]) { links[at + 1].focus(); }
    else if (event.key === "ArrowUp" && at >= 0) { (links[at - 1] || field).focus(); }
    else if (event.key === "Escape" && at >= 0 || event.key === "/" && !typing) { field.focus(); field.select(); }
    else { return; }
    event.preventDefault();
  }

  var asked = new URLSearchParams(location.search);
  field.value = asked.get("q") || "";
  section.value = asked.get("section") || "";
  if (section.selectedIndex < 0) { section.value = ""; }
  form.addEventListener("submit", function (event) { event.preventDefault(); clearTimeout(timer); find(); });
  field.addEventListener("input", function (event) { if (!event.isComposing) { soon(); } });
  field.addEventListener("compositionend", soon);
  section.addEventListener("change", find);
  more.addEventListener("click", function () {
    var before = list.childElementCount;
    next(shown, AT_ONCE);
    var first = list.children[before];
    if (first) { first.querySelector("a").focus(); }
  });
  document.addEventListener("keydown", keys);
  if (field.value) { find(); } else { field.focus(); }
})();
