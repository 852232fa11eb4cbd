// Line icons drawn for this page on a 24-unit grid; decoration only, the button says what it does.

const NS = 'http://www.w3.org/2000/svg';

const paths = {
  plus: 'M12 5v14M5 12h14',
  image: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9.5h.01',
  camera: 'M4 8h4l1.5-2.5h5L16 8h4v11H4zM12 16.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6',
  video: 'M4 6h11v12H4zM15 11l5-3v8l-5-3',
  file: 'M7 3h7l4 4v14H7zM14 3v4h4M10 12h5M10 16h5',
  place: 'M12 21s6.5-6 6.5-11a6.5 6.5 0 0 0-13 0c0 5 6.5 11 6.5 11zM12 12.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5',
  voice: 'M12 15a3 3 0 0 0 3-3V6a3 3 0 0 0-6 0v6a3 3 0 0 0 3 3zM6 11.500a6 6 0 0 0 12 0M12 17.500V21',
  sticker: 'M12 21a9 9 0 1 1 9-9c0 1-4 9-9 9zM8.500 10h.01M15.500 10h.01M8.500 14c1 1.500 2.500 2 4 1.800',
  send: 'M4 12l16-8-5 16-3.500-6.500zM11.500 13.500L20 4',
  back: 'M15 5l-7 7 7 7',
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6L6 18',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  down: 'M6 10l6 6 6-6',
  play: 'M8 5l11 7-11 7z',
  pause: 'M8 5v14M16 5v14',
};

export function icon(name) {
  const svg = document.createElementNS(NS, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(NS, 'path');
  path.setAttribute('d', paths[name]);
  svg.append(path);
  return svg;
}

/** Fills every element that asks for an icon in the page's markup. */
export function drawIcons(root) {
  root.querySelectorAll('[data-icon]').forEach((node) => node.prepend(icon(node.dataset.icon)));
}
