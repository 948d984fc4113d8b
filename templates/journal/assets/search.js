/*
 * Finds articles in the browser: reads the index that the build wrote beside the search page. Needs no page and no server, so that
 * tests run it as it is. Its tokens are those of the build (Lucene's StandardTokenizer, bigrams of Han characters, Porter's stems of
 * English words, designations of standards); a test holds the two against each other.
 */
(function (global) {
  "use strict";

  // ---- words (Unicode Standard Annex 29, as Lucene's StandardTokenizer reads it) ----

  var EXTEND = "[\\p{M}\\u00AD\\u200C\\u200D\\u200E\\u200F\\u2060\\uFE0F]*";
  var IDEOGRAPHS = "\\p{Script=Han}";
  var COMPLEX = "\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";
  var NO_LETTER = IDEOGRAPHS + COMPLEX + "\\p{Script=Hiragana}\\p{Script=Katakana}\\u30FC\\uFF70\\p{M}";
  var LETTER = "(?:(?![" + NO_LETTER + "])\\p{Alphabetic})" + EXTEND;
  var DIGIT = "\\p{Nd}" + EXTEND;
  var KATAKANA = "[\\p{Script=Katakana}\\u3031-\\u3035\\u309B\\u309C\\u30FC\\uFF70]" + EXTEND;
  var JOINER = "[_\\u202F\\u203F\\u2040\\u2054\\uFE33\\uFE34\\uFE4D-\\uFE4F\\uFF3F]" + EXTEND;
  var IN_WORD = "[:\\u00B7\\u0387\\u055F\\u05F4\\u2027\\uFE13\\uFE55.\\u2018\\u2019\\u2024\\uFE52\\uFF07']" + EXTEND;
  var IN_NUMBER = "[,;\\u037E\\u0589\\u060C\\u060D\\u066C\\u07F8\\u2044\\uFE10\\uFE14\\uFE50\\uFE54.\\u2018\\u2019\\u2024\\uFE52\\uFF07']" + EXTEND;
  var LETTERS = LETTER + "(?:(?:(?:" + JOINER + ")*|" + IN_WORD + ")" + LETTER + ")*";
  var NUMBER = DIGIT + "(?:(?:(?:" + JOINER + ")*|" + IN_NUMBER + ")" + DIGIT + ")*";
  var KANA = KATAKANA + "(?:(?:" + JOINER + ")*" + KATAKANA + ")*";
  var GROUP = "(?:" + KANA + "|(?:" + NUMBER + "|" + LETTERS + ")+)";
  var WORD = "(?:" + JOINER + ")*" + GROUP + "(?:(?:" + JOINER + ")+" + GROUP + ")*(?:" + JOINER + ")*";
  var TOKEN = new RegExp(
    "([" + IDEOGRAPHS + "\\p{Script=Hiragana}]" + EXTEND + ")|([" + COMPLEX + "]" + EXTEND + ")+|(" + WORD + ")", "gu");
  var ONLY_KATAKANA = new RegExp("^(?:" + KATAKANA + ")+$", "u");
  var ONLY_HANGUL = new RegExp("^(?:\\p{Script=Hangul}" + EXTEND + ")+$", "u");
  /* What the annex lets stand inside a word or a number, though it ends it: full-width marks in Chinese, the narrow space. */
  var ENDS = /[\u202F\uFF0C\uFF0E\uFF1A\uFF1B]/g;

  // ---- designations of standards: one token each ----

  var DESIGNATION = new RegExp(
    "(?<![A-Za-z0-9])(?:(?:GB|GJB|DB\\d{2}|[A-Z]{2})[/\\uFF0F][TZ]|GB|T[/\\uFF0F][A-Z]{2,8}|(?:ISO|IEC|IEEE|ITU-[TR]|ITU|UNECE|ETSI|ASTM)(?:[/\\uFF0F](?:IEC|IEEE|ASTM|CIE|TR|TS|PAS))*)"
      + "(?:[ \\u00A0](?:TR|TS|PAS|IWA|Guide|Std))?[ \\u00A0]?(?:[A-Z]\\.?)?\\d+(?:\\.\\d+)*(?:[A-Z]{1,2}|(?:-\\d{1,3}(?!\\d))*)"
      + "(?:[-\\u2013\\u2014:\\uFF1A](?:19|20)\\d{2}(?!\\d))?(?![A-Za-z0-9]|\\.\\d)",
    "gi");

  function designations(text) {
    var found = [];
    DESIGNATION.lastIndex = 0;
    for (var match = DESIGNATION.exec(text); match; match = DESIGNATION.exec(text)) {
      found.push({
        text: match[0].replace(/[ \u00A0]/g, "").replace(/[\u2013\u2014]/g, "-").replace(/\uFF1A/g, ":").replace(/\uFF0F/g, "/").toLowerCase(),
        start: match.index, end: match.index + match[0].length, kind: "designation"
      });
    }
    return found;
  }

  // ---- folding ----

  /* Small letters, one for one, so that places in the folded text are places in the text. */
  function lower(text) {
    return text.replace(/[^\u0000-\u0040\u005B-\u00BF]/g, function (letter) {
      var small = letter.toLowerCase();
      return small.length === letter.length ? small : letter === "\u0130" ? "i" : letter;
    });
  }

  /* Letters, digits and marks of the width that is usual for them. */
  function fold(text) {
    return lower(text.replace(/[\uFF01-\uFF5E]/g, function (wide) {
      return String.fromCharCode(wide.charCodeAt(0) - 0xFEE0);
    }));
  }

  var STOP = {};
  ("a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with")
    .split(" ").forEach(function (word) { STOP[word] = true; });

  // ---- Porter's stems (M. F. Porter, An algorithm for suffix stripping, 1980, with its author's later departures) ----

  var C = "[^aeiou]", V = "[aeiouy]", CS = C + "[^aeiouy]*", VS = V + "[aeiou]*";
  var M1 = new RegExp("^(?:" + CS + ")?" + VS + CS);
  var IS_M1 = new RegExp("^(?:" + CS + ")?" + VS + CS + "(?:" + VS + ")?$");
  var M2 = new RegExp("^(?:" + CS + ")?" + VS + CS + VS + CS);
  var HAS_VOWEL = new RegExp("^(?:" + CS + ")?" + V);
  var CVC = new RegExp("^" + CS + V + "[^aeiouwxy]$");
  var STEP2 = { ational: "ate", tional: "tion", enci: "ence", anci: "ance", izer: "ize", bli: "ble", alli: "al", entli: "ent", eli: "e",
    ousli: "ous", ization: "ize", ation: "ate", ator: "ate", alism: "al", iveness: "ive", fulness: "ful", ousness: "ous", aliti: "al",
    iviti: "ive", biliti: "ble", logi: "log" };
  var STEP3 = { icate: "ic", ative: "", alize: "al", iciti: "ic", ical: "ic", ful: "", ness: "" };
  var STEP4 = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/;

  function replaceSuffix(word, table, pattern) {
    var match = pattern.exec(word);
    return match && M1.test(match[1]) ? match[1] + table[match[2]] : word;
  }

  function suffixes(table) {
    return new RegExp("^(.*?)(" + Object.keys(table).sort(function (a, b) { return b.length - a.length; }).join("|") + ")$");
  }
  var SUFFIX2 = suffixes(STEP2), SUFFIX3 = suffixes(STEP3);

  function stem(word) {
    if (word.length < 3) { return word; }
    var first = word.charAt(0), match;
    if (first === "y") { word = "Y" + word.slice(1); }
    // 1a: plurals
    if (/(?:ss|i)es$/.test(word)) { word = word.slice(0, -2); } else if (/[^s]s$/.test(word)) { word = word.slice(0, -1); }
    // 1b: -eed, -ed, -ing
    if ((match = /^(.*)eed$/.exec(word))) {
      if (M1.test(match[1])) { word = word.slice(0, -1); }
    } else if ((match = /^(.*)(?:ed|ing)$/.exec(word)) && HAS_VOWEL.test(match[1])) {
      word = match[1];
      if (/(?:at|bl|iz)$/.test(word)) { word += "e"; }
      else if (/([^aeiouylsz])\1$/.test(word)) { word = word.slice(0, -1); }
      else if (IS_M1.test(word) && CVC.test(word)) { word += "e"; }
    }
    // 1c: -y
    if ((match = /^(.*)y$/.exec(word)) && HAS_VOWEL.test(match[1])) { word = match[1] + "i"; }
    // 2, 3
    word = replaceSuffix(word, STEP2, SUFFIX2);
    word = replaceSuffix(word, STEP3, SUFFIX3);
    // 4
    if ((match = STEP4.exec(word))) {
      if (M2.test(match[1])) { word = match[1]; }
    } else if ((match = /^(.*[st])ion$/.exec(word)) && M2.test(match[1])) { word = match[1]; }
    // 5
    if ((match = /^(.*)e$/.exec(word)) && (M2.test(match[1]) || (IS_M1.test(match[1]) && !CVC.test(match[1])))) { word = match[1]; }
    if (/ll$/.test(word) && M2.test(word)) { word = word.slice(0, -1); }
    return first === "y" ? "y" + word.slice(1) : word;
  }

  // ---- tokens ----

  function wordToken(text, start, language) {
    if (ONLY_HANGUL.test(text) || ONLY_KATAKANA.test(text)) { return { text: fold(text), start: start, end: start + text.length, kind: "cjk" }; }
    var term = fold(language === "en" ? text.replace(/['\u2019\uFF07][sS]$/, "") : text);
    return STOP[term] ? null : { text: language === "en" ? stem(term) : term, start: start, end: start + text.length, kind: "word" };
  }

  /* Pairs of neighbours; a character without neighbours stands alone. */
  function pairs(run, out) {
    if (run.length === 1) { out.push(run[0]); }
    for (var i = 0; i + 1 < run.length; i++) {
      out.push({ text: run[i].text + run[i + 1].text, start: run[i].start, end: run[i + 1].end, kind: "pair" });
    }
  }

  function words(text, language) {
    var out = [], run = [], match;
    TOKEN.lastIndex = 0;
    text = text.replace(ENDS, " ");
    while ((match = TOKEN.exec(text))) {
      var start = match.index, token;
      if (match[1]) { token = { text: fold(match[1]), start: start, end: start + match[1].length, kind: "cjk" }; }
      else if (match[3]) { token = wordToken(match[3], start, language); }
      else { token = { text: match[0], start: start, end: start + match[0].length, kind: "word" }; }
      if (run.length > 0 && !(token && token.kind === "cjk" && run[run.length - 1].end === start)) {
        pairs(run, out);
        run = [];
      }
      if (token && token.kind === "cjk") {
        Array.from(token.text).forEach(function (character, i, all) {
          var at = token.start + all.slice(0, i).join("").length;
          run.push({ text: character, start: all.length === 1 ? token.start : at, end: all.length === 1 ? token.end : at + character.length, kind: "single" });
        });
      } else if (token) { out.push(token); }
    }
    pairs(run, out);
    return out;
  }

  /* What a text is looked up by, in its order. */
  function tokens(text, language) {
    var found = designations(text), rest = text;
    found.forEach(function (each) {
      rest = rest.slice(0, each.start) + " ".repeat(each.end - each.start) + rest.slice(each.end);
    });
    return found.concat(words(rest, language)).sort(function (a, b) { return a.start - b.start; });
  }

  // ---- the index ----

  var DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  var VALUE = {};
  DIGITS.split("").forEach(function (digit, i) { VALUE[digit] = i; });
  var SHARDS = 64;
  var HAN = /^[\u2E80-\uFAFF]$/;
  /* How much a place weighs in which a token stands: once in the text, a few times, often, in a title. */
  var WEIGHTS = [1, 1.6, 2.2, 6];

  /* Numbers of five bits a digit, the lowest first; a sixth bit says that more digits follow. */
  function numbers(text) {
    var out = [], value = 0, shift = 1;
    for (var i = 0; i < text.length; i++) {
      var digit = VALUE[text.charAt(i)];
      value += (digit & 31) * shift;
      shift *= 32;
      if (digit < 32) { out.push(value); value = 0; shift = 1; }
    }
    return out;
  }

  function postings(text) {
    var document = -1;
    return numbers(text).map(function (number) {
      document += 1 + Math.floor(number / 4);
      return { document: document, weight: WEIGHTS[number % 4] };
    });
  }

  /* All words that begin with three letters stand together; characters by themselves, which nearly every document has, apart. */
  function shard(token) {
    var hash = 0;
    for (var i = 0; i < Math.min(3, token.length); i++) { hash = (hash * 31 + token.charCodeAt(i)) % 4096; }
    return (HAN.test(token) ? "one/" : "") + hash % SHARDS;
  }

  var data = {};
  var waiting = {};

  /* Called by the files of the index. */
  function add(path, content) {
    data[path] = content;
    (waiting[path] || []).forEach(function (done) { done(); });
    delete waiting[path];
  }

  /* Loads files, then goes on; a file that does not come counts as empty. */
  function need(paths, load, done) {
    var missing = paths.filter(function (path, i) { return !(path in data) && paths.indexOf(path) === i; });
    var left = missing.length;
    if (left === 0) { done(); return; }
    missing.forEach(function (path) {
      var begun = path in waiting;
      (waiting[path] = waiting[path] || []).push(function () { left -= 1; if (left === 0) { done(); } });
      if (!begun) { load(path, function () { if (!(path in data)) { add(path, null); } }); }
    });
  }

  function sum(lists) {
    var weights = {};
    lists.forEach(function (list) {
      list.forEach(function (each) { weights[each.document] = Math.max(weights[each.document] || 0, each.weight); });
    });
    return weights;
  }

  function Index(language, load) {
    this.language = language;
    this.load = load;
  }

  Index.prototype.shard = function (token) { return this.language + "/" + shard(token); };

  /* Weights by document: of the token; of those that begin with it, if there is no such token and it may be unfinished. */
  Index.prototype.weights = function (token, open) {
    var entries = data[this.shard(token.text)] || {};
    if (Object.prototype.hasOwnProperty.call(entries, token.text)) { return sum([postings(entries[token.text])]); }
    if (!open || token.text.length < 3 || token.kind === "pair") { return {}; }
    return sum(Object.keys(entries)
      .filter(function (key) { return key.indexOf(token.text) === 0; })
      .map(function (key) { return postings(entries[key]); }));
  };

  /* Of a run of Han characters three pairs at most are looked up: its beginning, middle and end. The others are checked in the text. */
  function sparse(found) {
    var runs = [];
    found.forEach(function (token) {
      var run = runs[runs.length - 1];
      if (token.kind === "pair" && run && run[0].kind === "pair" && run[run.length - 1].end > token.start) { run.push(token); }
      else { runs.push([token]); }
    });
    return runs.reduce(function (all, run) {
      var last = run.length - 1, kept = [0, last < 4 ? 0 : Math.floor(last / 2), last];
      return all.concat(run.filter(function (token, i) { return kept.indexOf(i) >= 0; }));
    }, []);
  }

  /* A designation that nothing cites is read as the words it consists of. */
  Index.prototype.lookedUp = function (query, done) {
    var index = this, found = sparse(tokens(query, this.language)), whole = this.language + "/documents";
    need([whole].concat(found.map(function (token) { return index.shard(token.text); })), this.load, function () {
      var open = found.length > 0 && found[found.length - 1].end === query.length;
      var cited = found.filter(function (token, i) {
        return token.kind !== "designation" || Object.keys(index.weights(token, open && i === found.length - 1)).length > 0;
      });
      if (cited.length === found.length) { done(found, open); return; }
      var parts = words(query, index.language).filter(function (word) {
        return cited.every(function (token) { return token.kind !== "designation" || word.end <= token.start || word.start >= token.end; });
      });
      found = cited.filter(function (token) { return token.kind === "designation"; }).concat(parts);
      need(found.map(function (token) { return index.shard(token.text); }), index.load, function () { done(found, open); });
    });
  };

  /*
   * Calls done with the documents that have every token of the query, best first, the newer of two equals first: ids, the tokens, and the
   * runs of Han characters that a document must also have as they stand (check).
   */
  Index.prototype.find = function (query, done) {
    var index = this;
    query = query.replace(/\s+/g, " ").replace(/^ /, "");
    this.lookedUp(query, function (found, open) {
      var total = (data[index.language + "/documents"] || { count: 0 }).count, scores = null;
      found.forEach(function (token) {
        var weights = index.weights(token, open && token === found[found.length - 1]);
        var rarity = Math.log(1 + (total + 1) / (1 + Object.keys(weights).length)), next = {};
        Object.keys(scores || weights).forEach(function (id) {
          if (id in weights) { next[id] = (scores ? scores[id] : 0) + rarity * weights[id]; }
        });
        scores = next;
      });
      var ids = Object.keys(scores || {}).map(Number).sort(function (a, b) { return scores[b] - scores[a] || a - b; });
      found.runs = fold(query).match(/\p{Script=Han}{3,}/gu) || [];
      done({ ids: ids, tokens: found, runs: found.runs });
    });
  };

  /* Section of a document, as a number: 0 is none. */
  Index.prototype.section = function (id) {
    var documents = data[this.language + "/documents"];
    documents.read = documents.read || numbers(documents.sections);
    return documents.read[id];
  };

  /* Calls done with what a list of results shows of a document; null if it cannot be had. */
  Index.prototype.entry = function (id, done) {
    var path = this.language + "/text/" + id;
    need([path], this.load, function () { done(data[path]); });
  };

  /* Whether a document has every run of Han characters, which all their pairs do not prove. */
  function check(entry, runs) {
    if (runs.length === 0) { return true; }
    entry.folded = entry.folded || fold([entry.title, entry.names, entry.text].join("\n"));
    return runs.every(function (run) { return entry.folded.indexOf(run) >= 0; });
  }

  // ---- snippets ----

  function marksOf(text, found, language) {
    var folded = fold(text), marks = [], plain = {}, starts = [];
    var runs = (found.runs || []).filter(function (run) { return folded.indexOf(run) >= 0; });
    function mark(part) {
      for (var at = folded.indexOf(part); at >= 0; at = folded.indexOf(part, at + 1)) { marks.push([at, at + part.length]); }
    }
    runs.forEach(mark);
    found.forEach(function (token) {
      if (token.kind === "pair" || token.kind === "single") {
        // pairs of a run that stands there as it is are marked with it
        if (runs.every(function (run) { return run.indexOf(token.text) < 0; })) { mark(token.text); }
      } else { plain[token.text] = true; starts.push(token.text); }
    });
    if (starts.length > 0) {
      designations(text).concat(words(text, language)).forEach(function (token) {
        if (plain[token.text] || starts.some(function (start) { return start.length > 2 && token.text.indexOf(start) === 0; })) {
          marks.push([token.start, token.end]);
        }
      });
    }
    return marks.sort(function (a, b) { return a[0] - b[0]; }).reduce(function (joined, mark) {
      var last = joined[joined.length - 1];
      if (last && mark[0] <= last[1]) { last[1] = Math.max(last[1], mark[1]); } else { joined.push(mark.slice()); }
      return joined;
    }, []);
  }

  /* Pieces of the text around the place that has most of what was looked for: [text, marked?]; cut ends have an ellipsis. */
  function snippet(text, found, language, length) {
    var marks = marksOf(text, found, language), best = 0, most = -1;
    marks.forEach(function (mark, i) {
      var covered = 0;
      for (var j = i; j < marks.length && marks[j][1] <= mark[0] + length * 0.75; j++) { covered += marks[j][1] - marks[j][0]; }
      if (covered > most) { most = covered; best = mark[0]; }
    });
    var from = Math.max(0, best - Math.floor(length / 4)), to = Math.min(text.length, from + length);
    if (from > 0) {
      var border = text.slice(from, best).search(/[\s\u3002\uFF0C\uFF1B\uFF1A\u3001]/);
      from = border >= 0 ? from + border + 1 : from;
    }
    if (to < text.length && /\w/.test(text.charAt(to))) { to = Math.max(from, text.lastIndexOf(" ", to)) || to; }
    return pieces(text, marks, from, to);
  }

  function pieces(text, marks, from, to) {
    var out = from > 0 ? [["\u2026", false]] : [], at = from;
    marks.forEach(function (mark) {
      if (mark[1] <= from || mark[0] >= to) { return; }
      if (mark[0] > at) { out.push([text.slice(at, mark[0]), false]); }
      out.push([text.slice(Math.max(at, mark[0]), Math.min(to, mark[1])), true]);
      at = Math.min(to, mark[1]);
    });
    if (at < to) { out.push([text.slice(at, to), false]); }
    return to < text.length ? out.concat([["\u2026", false]]) : out;
  }

  global.ColophonSearch = {
    tokens: tokens,
    stem: stem,
    add: add,
    open: function (language, load) { return new Index(language, load); },
    check: check,
    snippet: snippet,
    marked: function (text, found, language) { return pieces(text, marksOf(text, found, language), 0, text.length); }
  };
})(typeof window === "undefined" ? this : window);
