// Brings a list on the page up to date by key, so that what did not change stays: focus, selection, an open detail, a playing sound.

const signs = new WeakMap();

/** items: [{key, sign, build(), update?(node)}]. A changed sign rebuilds the node; update runs every time. */
export function keyed(list, items) {
  const old = new Map([...list.children].map((node) => [node.dataset.key, node]));
  let place = list.firstElementChild;
  for (const item of items) {
    const key = String(item.key);
    const known = old.get(key);
    old.delete(key);
    const node = known && signs.get(known) === item.sign ? known : built(item, key);
    if (known && node !== known) {
      if (place === known) place = known.nextElementSibling;
      known.replaceWith(node);
    }
    if (node === place) place = place.nextElementSibling;
    else if (node.nextElementSibling !== place || node.parentNode !== list) list.insertBefore(node, place);
    item.update?.(node);
  }
  old.forEach((node) => node.remove());
}

function built(item, key) {
  const node = item.build();
  node.dataset.key = key;
  signs.set(node, item.sign);
  return node;
}
