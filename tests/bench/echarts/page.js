import { LinesChart, MapChart } from 'echarts/charts';
import { GeoComponent, TooltipComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { feature } from 'topojson-client';

/** World 110m as a map, one line a partner from Beijing, a slider of years: the usual way with ECharts. */
use([MapChart, LinesChart, GeoComponent, TooltipComponent, CanvasRenderer]);

const [topology, years] = await Promise.all(
  ['world.json', 'years.json'].map(async (file) => (await fetch(file)).json()),
);
const [object] = Object.values(topology.objects);
const world = feature(topology, object);
for (const land of world.features) land.properties.name = land.properties.a3;
registerMap('world', world);

const chart = init(document.getElementById('map'), null, { renderer: 'canvas' });
const slider = document.querySelector('input');
slider.min = years.first;
slider.max = years.last;
slider.value = 2022;

const seriesOf = (year) => {
  const active = years.partners.filter((partner) => partner.active[year - years.first] === '1');
  return [
    {
      type: 'map',
      map: 'world',
      geoIndex: 0,
      data: active.map(({ id, color }) => ({ name: id, value: 1, itemStyle: { areaColor: color } })),
    },
    {
      type: 'lines',
      coordinateSystem: 'geo',
      lineStyle: { width: 1, opacity: 0.5, curveness: 0.2 },
      data: active.map(({ at }) => ({ coords: [years.from, at] })),
    },
  ];
};

chart.on('finished', () => {
  document.body.dataset.ready = 'true';
});
chart.setOption({
  animation: false,
  tooltip: {},
  geo: { map: 'world', roam: false, itemStyle: { areaColor: '#e6e2d8', borderColor: '#ffffff' } },
  series: seriesOf(Number(slider.value)),
});
slider.addEventListener('input', () => chart.setOption({ series: seriesOf(Number(slider.value)) }));
