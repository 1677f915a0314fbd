import type { Part } from '../catalogue.ts';

export const slider: Part<'slider'> = {
  label: '年份',
  first: '最早一年',
  last: '最近一年',
  previous: '上一年',
  next: '下一年',
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
  events: '{{year}}年大事',
  keys: '方向键移动一年，Shift加方向键跳到下一个有大事的年份，PageUp和PageDown移动十年，Home和End到两端。',
  timeline: '1949年至2025年',
};
