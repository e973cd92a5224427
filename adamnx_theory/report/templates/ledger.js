"use strict";
// Filter and search, and open what a link points to. The page is complete without this.
(() => {
  const form = document.getElementById("filter");
  const claims = [...document.querySelectorAll("#claims > tbody")];
  const field = (id) => document.getElementById(id);
  const texts = new Map();

  // What a search looks at: the row, and what the claim says; not the proofs.
  function text(claim) {
    if (!texts.has(claim)) {
      const parts = [".head", ".about"].map((part) => claim.querySelector(part).textContent);
      texts.set(claim, parts.join(" ").toLowerCase());
    }
    return texts.get(claim);
  }

  function filter() {
    const words = field("words").value.toLowerCase().split(/\s+/).filter(Boolean);
    const verdict = field("verdict").value;
    const paper = field("paper").value;
    const differing = field("differing")?.checked;
    let shown = 0;
    for (const claim of claims) {
      const fits =
        (!verdict || claim.dataset.verdict === verdict) &&
        (!paper || claim.dataset.paper === paper) &&
        (!differing || "differs" in claim.dataset) &&
        words.every((word) => text(claim).includes(word));
      claim.hidden = !fits;
      shown += fits;
    }
    field("shown").textContent =
      shown === claims.length ? `${shown} claims` : `${shown} of ${claims.length} claims`;
  }

  function openTarget() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.closest("tbody")?.hidden) {
      form.reset();
      filter();
    }
    if (target.matches("tbody")) target.querySelector("details").open = true;
    for (let node = target; node; node = node.parentElement) {
      if (node.matches("details")) node.open = true;
    }
    target.scrollIntoView();
  }

  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(filter));
  field("open").addEventListener("click", () => {
    for (const claim of claims) if (!claim.hidden) claim.querySelector("details").open = true;
  });
  field("close").addEventListener("click", () => {
    for (const details of document.querySelectorAll("#claims details[open]")) details.open = false;
  });
  addEventListener("hashchange", openTarget);
  form.hidden = false;
  filter();
  if (location.hash) openTarget();
})();
