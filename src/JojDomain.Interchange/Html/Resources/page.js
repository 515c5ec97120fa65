// The page is whole without this: it filters claims, opens what a link or the printer needs, and shows where in the contents one reads.
(() => {
  "use strict";
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const byId = (id) => document.getElementById(id);

  const unfold = (element) => {
    for (let each = element; each; each = each.parentElement) {
      if (each.tagName === "DETAILS") {
        each.open = true;
      }
    }
  };

  const followLink = () => {
    const target = location.hash.length > 1 ? byId(decodeURIComponent(location.hash.slice(1))) : null;
    if (target) {
      show(target);
      unfold(target);
      target.scrollIntoView();
    }
  };

  const folded = [];
  addEventListener("beforeprint", () => {
    for (const each of all("details:not([open])")) {
      folded.push(each);
      each.open = true;
    }
  });
  addEventListener("afterprint", () => {
    for (const each of folded.splice(0)) {
      each.open = false;
    }
  });

  const claims = all(".claim");
  const voices = all(".voices");
  const filter = document.querySelector(".filter");
  let texts = null;

  // The text of a claim is made once, and only if somebody looks for something.
  const textOf = (claim) => {
    texts ??= new Map(claims.map((each) => [each, `${each.closest(".voices").querySelector("summary").textContent} ${each.textContent}`.toLowerCase()]));
    return texts.get(claim);
  };

  const show = (target) => {
    const claim = target.closest(".claim");
    if (claim?.hidden) {
      byId("find").value = "";
      byId("only-disputed").checked = false;
      byId("only-shown").checked = false;
      filterClaims();
    }
  };

  const filterClaims = () => {
    const words = byId("find").value.toLowerCase().split(/\s+/).filter((word) => word.length > 0);
    const onlyDisputed = byId("only-disputed").checked;
    const onlyShown = byId("only-shown").checked;
    const isFiltered = words.length > 0 || onlyDisputed || onlyShown;
    let found = 0;
    for (const claim of claims) {
      const fits = (!onlyDisputed || "disputed" in claim.dataset)
        && (!onlyShown || "shown" in claim.dataset)
        && words.every((word) => textOf(claim).includes(word));
      claim.hidden = !fits;
      found += fits ? 1 : 0;
    }
    for (const voice of voices) {
      voice.hidden = all(".claim", voice).every((claim) => claim.hidden);
      voice.open = isFiltered ? !voice.hidden && found <= 200 : voice.open;
    }
    const output = byId("found");
    output.textContent = isFiltered ? `${found} ${output.dataset.of} ${claims.length}` : "";
  };

  if (filter && claims.length > 0) {
    filter.hidden = false;
    let waiting = 0;
    byId("find").addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(filterClaims, 120);
    });
    byId("only-disputed").addEventListener("change", filterClaims);
    byId("only-shown").addEventListener("change", filterClaims);
    byId("open-all").addEventListener("click", () => voices.forEach((voice) => { voice.open = true; }));
    byId("fold-all").addEventListener("click", () => voices.forEach((voice) => { voice.open = false; }));
  }

  const links = new Map(all(".contents a").map((link) => [link.hash.slice(1), link]));
  const seen = new IntersectionObserver((entries) => {
    for (const entry of entries.filter((each) => each.isIntersecting)) {
      for (const [id, link] of links) {
        if (id === entry.target.id) {
          link.setAttribute("aria-current", "true");
        } else {
          link.removeAttribute("aria-current");
        }
      }
    }
  }, { rootMargin: "-20% 0px -70% 0px" });
  all("main > section").forEach((section) => seen.observe(section));

  addEventListener("hashchange", followLink);
  followLink();
})();
