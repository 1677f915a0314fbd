import type { Part } from '../catalogue.ts';

export const slider: Part<'slider'> = {
  label: '年份',
  previousEvent: '上一个有大事的年份',
  nextEvent: '下一个有大事的年份',
  play: '播放',
  pause: '暂停',
  speed: '速度',
  times: '{{speed}}倍',
  loop: '循环',
  type: '输入年份',
  records: '{{year}}年新增{{count}}项记录',
  value: '{{year}}年，有据可查的伙伴{{partners}}个',
  timeline: '1949年至2025年',
  marks: '大事节点',
  quiet: '这一年没有收录大事。',
  more: '另有{{count}}件',
};
