// Flex Message's keywords in pixels, as LINE's apps draw them. Everything is given in rem, so that larger text of the browser enlarges cards too.

const SPACE = { none: 0, xs: 2, sm: 4, md: 8, lg: 12, xl: 16, xxl: 20 };
const TEXT = { xxs: 11, xs: 13, sm: 14, md: 16, lg: 19, xl: 22, xxl: 29, '3xl': 35, '4xl': 48, '5xl': 74 };
const IMAGE = { xxs: 40, xs: 60, sm: 80, md: 100, lg: 120, xl: 140, xxl: 160, '3xl': 180, '4xl': 200, '5xl': 220 };
const BORDER = { none: 0, light: 0.5, normal: 1, medium: 2, 'semi-bold': 3, bold: 4 };
const BUBBLE = { nano: 120, micro: 160, deca: 220, hecto: 241, kilo: 260, mega: 300, giga: 386 };

export const rem = (pixels) => `${pixels / 16}rem`;

function measure(value, words) {
  if (value == null) return null;
  if (value in words) return rem(words[value]);
  const pixels = /^(-?[\d.]+)px$/.exec(value);
  if (pixels) return rem(Number(pixels[1]));
  return /^-?[\d.]+%$/.test(value) ? value : null;
}

export const space = (value) => measure(value, SPACE);
export const textSize = (value) => measure(value ?? 'md', TEXT);
export const imageSize = (value) => (value === 'full' ? '100%' : measure(value ?? 'md', IMAGE));
export const bubbleWidth = (size) => rem(BUBBLE[size] ?? BUBBLE.mega);
const border = (value) => measure(value, BORDER);

/** LINE takes #RRGGBB and #RRGGBBAA only; anything else is left to the default. */
export const colour = (value) => (/^#[\da-f]{6}([\da-f]{2})?$/i.test(value ?? '') ? value : null);

/** "20:13" as CSS wants it. */
export const ratio = (value) => (/^[\d.]+:[\d.]+$/.test(value ?? '') ? value.replace(':', ' / ') : '1 / 1');

/** Padding, border, corner, colour and size, which a box and a bubble's block share. */
export function boxLook(box) {
  return {
    'padding': space(box.paddingAll),
    'padding-top': space(box.paddingTop),
    'padding-bottom': space(box.paddingBottom),
    'padding-left': space(box.paddingStart),
    'padding-right': space(box.paddingEnd),
    'background-color': colour(box.backgroundColor),
    'background-image': gradient(box.background),
    'border-radius': space(box.cornerRadius),
    'border-color': colour(box.borderColor),
    'border-width': border(box.borderWidth ?? (box.borderColor ? 'normal' : null)),
    'border-style': box.borderWidth || box.borderColor ? 'solid' : null,
    'width': space(box.width),
    'height': space(box.height),
    'max-width': space(box.maxWidth),
    'max-height': space(box.maxHeight),
  };
}

function gradient(background) {
  if (background?.type !== 'linearGradient' || !/^\d{1,3}(\.\d+)?deg$/.test(background.angle ?? '')) return null;
  const middle = colour(background.centerColor) ? `, ${background.centerColor} ${background.centerPosition ?? '50%'}` : '';
  return `linear-gradient(${background.angle}, ${colour(background.startColor)}${middle}, ${colour(background.endColor)})`;
}

/** Where a component stands: free by position: absolute, or moved from its place by offsets. */
export function place(component) {
  const moved = ['offsetTop', 'offsetBottom', 'offsetStart', 'offsetEnd'].some((name) => component[name]);
  return {
    'position': component.position === 'absolute' ? 'absolute' : moved ? 'relative' : null,
    'top': space(component.offsetTop),
    'bottom': space(component.offsetBottom),
    'left': space(component.offsetStart),
    'right': space(component.offsetEnd),
  };
}

/** How a child shares its box: in a row everything but icons stretches, in a column nothing does, until `flex` says otherwise. */
export function share(child, layout) {
  const row = layout !== 'vertical';
  const stretches = child.type === 'filler' || (row && !['icon', 'separator', 'spacer'].includes(child.type) && !child.width);
  const flex = child.flex ?? (stretches ? 1 : 0);
  return flex > 0 ? `${flex} ${row ? 1 : 0} ${row ? '0' : 'auto'}` : '0 0 auto';
}
