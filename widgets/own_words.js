// Streamlit speaks English only: in a page of another language its own words are replaced as they appear.
// SAID (language -> what Streamlit says -> what is to be read; {} stands for what differs) and LANGUAGES (the first where the
// address names none of them) stand above this.
(() => {
  const ATTRIBUTES = ["aria-label", "placeholder", "title"];
  // Where nothing is to be read, or nothing but what the dashboard says.
  const LEFT_ALONE = "[data-testid=stPlotlyChart], [data-testid=stIconMaterial], canvas, svg, script, style";
  // What the dashboard says has its translation already, and what people wrote is theirs; but for one button.
  const OURS = "[data-testid=stMarkdownContainer], [data-testid=stTable]";
  const THEIRS = "[data-testid=stFileUploaderDropzone]";
  const literal = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const rule = ([from, to]) => [new RegExp(`^${from.split("{}").map(literal).join("(.+)")}$`), to];
  const backwards = Object.values(SAID).flatMap(Object.entries).map(([from, to]) => [to, from]);
  const asked = () => new URLSearchParams(location.search).get("lang");
  const language = () => (LANGUAGES.includes(asked()) ? asked() : LANGUAGES[0]);
  let spoken, rules, known;

  const speak = (wanted) => {
    const words = SAID[wanted] ? Object.entries(SAID[wanted]) : backwards;
    spoken = wanted;
    known = new Map(words);
    rules = words.filter(([from]) => from.includes("{}")).map(rule);
    document.documentElement.lang = wanted;
  };

  const told = (text) => {
    const plain = text.trim();
    if (known.has(plain)) return text.replace(plain, () => known.get(plain));
    for (const [pattern, to] of rules) {
      const found = pattern.exec(plain);
      if (found) return text.replace(plain, () => to.replace("{}", () => found[1]));
    }
    return text;
  };

  const text = (node) => {
    const within = node.parentElement;
    if (within.closest(OURS) && !within.closest(THEIRS)) return;
    const now = told(node.data);
    if (now !== node.data) node.data = now;
  };

  const attribute = (element, name) => {
    const value = element.getAttribute(name);
    const now = value && told(value);
    if (now && now !== value) element.setAttribute(name, now);
  };

  const any = (node) => (node.nodeType === Node.TEXT_NODE ? text(node) : ATTRIBUTES.forEach((name) => attribute(node, name)));

  const seen = (node) => {
    const left = node.nodeType === Node.ELEMENT_NODE && node.matches(LEFT_ALONE);
    return left ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  };

  const alone = (node) => {
    const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    return !(element instanceof HTMLElement) || element.closest(LEFT_ALONE);
  };

  const all = (root) => {
    if (alone(root)) return;
    any(root);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, seen);
    while (walker.nextNode()) any(walker.currentNode);
  };

  const follow = () => {
    if (language() === spoken) return;
    speak(language());
    all(document.documentElement);
  };

  const changed = (changes) => {
    follow();
    for (const { type, target, addedNodes, attributeName } of changes) {
      if (type === "childList") addedNodes.forEach(all);
      else if (alone(target)) continue;
      else if (type === "characterData") text(target);
      else attribute(target, attributeName);
    }
  };

  // Streamlit writes a choice into the address without a word to the page.
  for (const way of ["pushState", "replaceState"]) {
    const go = history[way];
    history[way] = function (...where) {
      go.apply(this, where);
      follow();
    };
  }
  speak(language());
  const watched = { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES };
  new MutationObserver(changed).observe(document, watched);
})();
