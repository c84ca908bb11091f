// Runs in the browser, beside Leaflet's own module: there is no build step.
import { isLoggedIn, useToken } from './ask.js';
import { colourOf, drawMap, drawnLayer } from './drawing.js';
import { byId, element } from './elements.js';
import { canLogIn, logIn, tokenOfLogIn } from './log-in.js';
import { Table } from './table.js';

/** Drawn from the start: the land, and what there is little of. */
const shownFirst = new Set(['municipalities', 'school-units']);

const settings = await (await fetch('/karta/settings.json')).json();
const say = (text) => {
  byId('lage').textContent = text;
};

if (settings.logIn && canLogIn()) {
  const button = byId('logga-in');
  button.hidden = false;
  button.addEventListener('click', () => logIn(settings.logIn));
  try {
    useToken(await tokenOfLogIn(settings.logIn));
  } catch (error) {
    say(error.message);
  }
  if (isLoggedIn()) {
    byId('inloggad').textContent = 'Du är inloggad, tills du lämnar sidan.';
    button.hidden = true;
  }
}

const map = drawMap(byId('karta'));
const table = new Table(map, say);
const layers = settings.layers.filter(({ audience }) => audience === 'PUBLIC' || isLoggedIn());
const drawn = new Map();

for (const [index, layer] of layers.entries()) {
  const note = element('span', { class: 'anmarkning', role: 'status' });
  const one = drawnLayer(map, layer, index, (text) => {
    note.textContent = text;
  });
  const box = element('input', { type: 'checkbox', value: layer.id });
  box.addEventListener('change', () => {
    if (box.checked) {
      drawn.set(layer.id, one);
      one.show();
    } else {
      drawn.delete(layer.id);
      one.hide();
    }
  });
  if (shownFirst.has(layer.id)) {
    box.checked = true;
    drawn.set(layer.id, one);
  }
  byId('teckenforklaring').append(
    element('li', {}, element('label', {}, box, sign(layer.geometry, colourOf(index)), layer.title), note),
  );
  byId('valt-lager').append(element('option', { value: layer.id }, layer.title));
}

const chosen = () => layers.find(({ id }) => id === byId('valt-lager').value);
byId('valt-lager').addEventListener('change', () => table.show(chosen()));
// A map that is being dragged asks once it lies still.
let still;
map.on('moveend', () => {
  clearTimeout(still);
  still = setTimeout(() => {
    for (const each of drawn.values()) each.show();
    table.refresh();
  }, 200);
});

const first = layers.find(({ id }) => id === 'school-units') ?? layers[0];
if (first) {
  byId('valt-lager').value = first.id;
  await Promise.all([...[...drawn.values()].map((each) => each.show()), table.show(first)]);
}
document.documentElement.dataset.ready = 'true';

/** How a layer looks, for the legend. */
function sign(geometry, colour) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 16');
  svg.setAttribute('aria-hidden', 'true');
  const shapes = {
    line: ['path', { d: 'M2 13 L10 5 L22 9', fill: 'none' }],
    rings: ['rect', { x: 2, y: 2, width: 20, height: 12, 'fill-opacity': 0.1 }],
    place: ['circle', { cx: 12, cy: 8, r: 5, 'fill-opacity': 0.7 }],
  };
  const [name, attributes] = shapes[geometry] ?? shapes.place;
  const shape = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries({
    fill: colour,
    stroke: colour,
    'stroke-width': 2,
    ...attributes,
  }))
    shape.setAttribute(key, value);
  svg.append(shape);
  return svg;
}
