// The three packages ship no types; only what the build calls is declared.
declare module 'mapshaper' {
  const mapshaper: {
    applyCommands(
      commands: string,
      input: Record<string, string>,
    ): Promise<Record<string, string | Uint8Array>>;
  };
  export = mapshaper;
}

declare module 'polylabel' {
  const polylabel: (
    polygon: readonly (readonly (readonly number[])[])[],
    precision?: number,
  ) => [number, number] & { distance: number };
  export = polylabel;
}

declare module 'd3-geo-projection' {
  import type { GeoProjection } from 'd3-geo';
  import type { MultiPolygon, Polygon } from 'geojson';
  export function geoProject(
    object: Polygon | MultiPolygon,
    projection: GeoProjection,
  ): Polygon | MultiPolygon | null;
}
