import { ask, itemsOf, missingOf, nextOf } from './ask.js';
import { element } from './elements.js';
import * as L from './leaflet.js';

/** More than so many would hide the land, and are not fetched. */
const most = 3_000;
const colours = [
  '#1b1f24',
  '#0b5394',
  '#b45f06',
  '#38761d',
  '#741b47',
  '#a61c00',
  '#134f5c',
  '#4c1130',
  '#5b3a00',
  '#351c75',
];

/** The colour that a layer has on the map and in the legend. */
export const colourOf = (index) => colours[index % colours.length];

/** The map, over all of the five until it is moved. */
export function drawMap(container) {
  const quiet = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = L.map(container, {
    preferCanvas: true,
    attributionControl: false,
    zoomControl: false,
    zoomAnimation: !quiet,
    fadeAnimation: !quiet,
    markerZoomAnimation: !quiet,
    minZoom: 7,
  }).fitBounds([
    [58.45, 11.65],
    [59.15, 12.95],
  ]);
  L.control.zoom({ zoomInTitle: 'Zooma in', zoomOutTitle: 'Zooma ut' }).addTo(map);
  L.control.scale({ imperial: false }).addTo(map);
  return map;
}

/** What the map's window shows, as `bbox` has it. */
export const windowOf = (map) => map.getBounds().toBBoxString();

/**
 * A layer as it is drawn: `show` asks for what lies in the map's window, and says what came of it.
 *
 * @param tell takes a text for the legend
 */
export function drawnLayer(map, layer, index, tell) {
  const group = L.layerGroup();
  const colour = colourOf(index);
  let asking = null;

  const drawn = (feature) =>
    L.geoJSON(feature, {
      style: { color: colour, weight: 2, fillOpacity: layer.geometry === 'rings' ? 0.03 : 0.2 },
      pointToLayer: (_feature, at) => L.circleMarker(at, { radius: 5, color: colour, fillOpacity: 0.7 }),
      onEachFeature: (_feature, shape) => {
        shape.bindPopup(() => popup(layer, feature));
        if (layer.geometry === 'rings')
          shape.bindTooltip(nameOf(layer, feature), {
            permanent: true,
            direction: 'center',
            className: 'namn',
          });
      },
    });

  async function show() {
    asking?.abort();
    asking = new AbortController();
    const { signal } = asking;
    const bbox = windowOf(map);
    try {
      const first = await (await ask(itemsOf(layer, { bbox, limit: '1' }), signal)).json();
      if (first.numberMatched > most) {
        group.clearLayers();
        return tell(`${first.numberMatched.toLocaleString('sv')} objekt: zooma in för att se dem.`);
      }
      const features = [];
      for (let next = itemsOf(layer, { bbox, limit: '1000' }); next !== null && features.length <= most; ) {
        const page = await (await ask(next, signal)).json();
        features.push(...page.features);
        next = nextOf(page);
      }
      group.clearLayers();
      for (const each of features) drawn(each).addTo(group);
      tell(
        [`${features.length.toLocaleString('sv')} objekt i utsnittet.`, missingOf(first)]
          .filter(Boolean)
          .join(' '),
      );
    } catch (error) {
      if (!signal.aborted) tell(error.message);
    }
  }

  return {
    show: () => {
      group.addTo(map);
      return show();
    },
    hide: () => {
      asking?.abort();
      group.remove();
      tell('');
    },
  };
}

/** Moves the map to a feature, and tells of it there. */
export function goTo(map, layer, feature) {
  const bounds = L.geoJSON(feature).getBounds();
  map.fitBounds(bounds, { maxZoom: 15 });
  L.popup().setLatLng(bounds.getCenter()).setContent(popup(layer, feature)).openOn(map);
}

/** What a feature is called: by the first attribute of its layer. */
export const nameOf = (layer, feature) => told(feature.properties[layer.properties[0]?.name]) || feature.id;

function popup(layer, { properties }) {
  const list = element('dl');
  for (const { name, title } of layer.properties) {
    const value = properties[name];
    if (value === null || value === undefined) continue;
    list.append(element('dt', {}, title), element('dd', {}, told(value)));
  }
  return element('div', {}, element('strong', {}, layer.title), list);
}

/** A value as people read it. */
export const told = (value) => (value === true ? 'ja' : value === false ? 'nej' : String(value ?? ''));
