import type { Layer } from '../ogc/layers/layer.ts';
import type { MapLogIn } from './map-log-in.ts';

/** What the page is told of the layers; the features themselves it asks for at `/ogc`, as whoever uses it. */
export const mapSettings = (layers: readonly Layer[], logIn: MapLogIn | null) => ({
  layers: layers.map(({ id, title, description, audience, geometry, properties }) => ({
    id,
    title,
    description,
    audience,
    geometry: geometry.kind,
    properties: properties.map((each) => ({ name: each.name, title: each.title })),
  })),
  logIn,
});
