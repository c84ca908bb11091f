import { ask, exportOf, isLoggedIn, itemsOf, missingOf, nextOf } from './ask.js';
import { goTo, nameOf, told, windowOf } from './drawing.js';
import { byId, element } from './elements.js';

const rowsOfPage = 50;
const formats = [
  ['csv', 'CSV'],
  ['geojson', 'GeoJSON'],
  ['gpkg', 'GeoPackage'],
];

/** The table beside the map: what lies in the map's window of one layer, page by page, with the layer's files below. */
export class Table {
  #map;
  #say;
  #layer = null;
  #next = null;
  #shown = 0;
  #asking = null;

  /** @param say takes a text that is read aloud */
  constructor(map, say) {
    this.#map = map;
    this.#say = say;
    byId('nasta').addEventListener('click', () => this.#page(this.#next));
    byId('bara-utsnittet').addEventListener('change', () => this.#files());
  }

  async show(layer) {
    this.#layer = layer;
    byId('lagrets-beskrivning').textContent = layer.description;
    const heads = layer.properties.map(({ title }) => element('th', { scope: 'col' }, title));
    const head = element('tr', {}, element('th', { scope: 'col' }, 'På kartan'), ...heads);
    document.querySelector('#tabell thead').replaceChildren(head);
    await this.refresh();
  }

  /** The map has moved, or the reader is another. */
  async refresh() {
    if (!this.#layer) return;
    this.#shown = 0;
    this.#files();
    await this.#page(itemsOf(this.#layer, { bbox: windowOf(this.#map), limit: String(rowsOfPage) }));
  }

  async #page(address) {
    this.#asking?.abort();
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    const caption = byId('antal');
    try {
      const page = await (await ask(address, signal)).json();
      // Later pages need not tell it.
      this.matched = page.numberMatched ?? this.matched;
      const from = this.#shown;
      this.#shown += page.features.length;
      this.#next = nextOf(page);
      document
        .querySelector('#tabell tbody')
        .replaceChildren(...page.features.map((feature) => this.#row(feature)));
      const span = this.#shown > from ? `${from + 1}–${this.#shown}` : '0';
      caption.textContent = `${this.#layer.title}: ${span} av ${this.matched.toLocaleString('sv')} i kartans utsnitt. ${missingOf(page)}`;
    } catch (error) {
      if (signal.aborted) return;
      this.#next = null;
      document.querySelector('#tabell tbody').replaceChildren();
      caption.textContent = error.message;
    }
    byId('nasta').hidden = this.#next === null;
  }

  #row(feature) {
    const layer = this.#layer;
    const name = nameOf(layer, feature);
    const button = element('button', { type: 'button', 'aria-label': `Visa ${name} på kartan` }, 'Visa');
    button.addEventListener('click', () => {
      goTo(this.#map, layer, feature);
      this.#say(`${name} visas på kartan.`);
    });
    const cells = layer.properties.map((each) => element('td', {}, told(feature.properties[each.name])));
    return element('tr', {}, element('td', {}, button), ...cells);
  }

  #files() {
    const layer = this.#layer;
    const box = byId('bara-utsnittet').checked ? { bbox: windowOf(this.#map) } : {};
    const links = formats.map(([f, name]) => {
      const address = exportOf(layer, { f, ...box });
      const file = `${layer.id}.${f}`;
      const link = element('a', { href: address, download: file }, name);
      // A link carries no token.
      if (layer.audience !== 'PUBLIC' && isLoggedIn())
        link.addEventListener('click', (event) => {
          event.preventDefault();
          this.#fetch(address, file);
        });
      return element('li', {}, link);
    });
    byId('hamta').replaceChildren(...links);
  }

  async #fetch(address, file) {
    try {
      this.#say('Hämtar …');
      const href = URL.createObjectURL(await (await ask(address)).blob());
      element('a', { href, download: file }).click();
      URL.revokeObjectURL(href);
      this.#say(`${file} är hämtad.`);
    } catch (error) {
      this.#say(error.message);
    }
  }
}
