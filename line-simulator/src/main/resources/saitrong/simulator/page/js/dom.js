// Builds elements. Text only ever enters as a text node: data from a bot or a citizen can't become markup.

/** el('button.send', {type: 'button', on: {click: f}}, 'text', node …); null children are left out. */
export function el(tag, props = {}, ...children) {
  const [name, ...classes] = tag.split('.');
  const node = document.createElement(name);
  if (classes.length) node.className = classes.join(' ');
  for (const [key, value] of Object.entries(props)) set(node, key, value);
  node.append(...children.flat().filter((child) => child != null && child !== false));
  return node;
}

function set(node, key, value) {
  if (key === 'on') {
    for (const [event, listener] of Object.entries(value)) node.addEventListener(event, listener);
  } else if (key === 'style') {
    style(node, value);
  } else if (key === 'class') {
    node.classList.add(...value.split(' ').filter(Boolean));
  } else if (value === true) {
    node.setAttribute(key, '');
  } else if (value !== false && value != null) {
    node.setAttribute(key, String(value));
  }
}

/** Sets properties one by one, so that a strict content security policy stays possible; values that CSS refuses vanish. */
export function style(node, values) {
  for (const [name, value] of Object.entries(values)) {
    if (value != null) node.style.setProperty(name, String(value));
  }
  return node;
}

/** A busy bot causes hundreds of changes a second; the page draws once a frame. */
export function oncePerFrame(draw) {
  let planned = false;
  return () => {
    if (planned) return;
    planned = true;
    requestAnimationFrame(() => {
      planned = false;
      draw();
    });
  };
}

export const byId = (id) => document.getElementById(id);

const REMOTE = /^(https?|blob|data):/i;

/** An image that leaves a calm, labelled space when it can't be loaded. */
export function picture(address, label, props = {}) {
  const image = el('img', { alt: label ?? '', referrerpolicy: 'no-referrer', decoding: 'async', ...props });
  image.addEventListener('error', () => image.classList.add('missing'), { once: true });
  if (address && (REMOTE.test(address) || address.startsWith('/'))) image.src = address;
  else image.classList.add('missing');
  return image;
}
