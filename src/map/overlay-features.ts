import type { FeatureCollection, LineString, Point } from 'geojson';
import type { Viewpoint, World } from '../model/territory.ts';

/** The schematic marks of a viewpoint as lines and points. */
export function overlayFeatures(world: World, viewpoint: Viewpoint): FeatureCollection<LineString | Point> {
  const { islands, dashes } = world.overlays[viewpoint];
  return {
    type: 'FeatureCollection',
    features: [
      ...dashes.map((dash) => ({
        type: 'Feature' as const,
        properties: {},
        geometry: { type: 'LineString' as const, coordinates: dash.map(([lon, lat]) => [lon, lat]) },
      })),
      ...islands.map((island) => ({
        type: 'Feature' as const,
        properties: {},
        geometry: { type: 'Point' as const, coordinates: [...island.point] },
      })),
    ],
  };
}
