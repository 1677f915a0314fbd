import type { Part } from '../catalogue.ts';

export const common: Part<'common'> = {
  name: '科交图志',
  tagline: '1949年以来的中国对外科技合作',
  pages: { label: '视图', map: '地图', table: '列表', story: '历程', method: '方法' },
  language: { label: '语言', zh: '中文', en: 'English' },
  theme: { label: '外观', auto: '跟随系统', light: '浅色', dark: '深色' },
  close: '关闭',
  retry: '重试',
  skip: '跳到年份与合作记录',
  loading: '正在载入记录……',
  notice: '链接中有一部分无法识别（{{keys}}），已显示最接近的视图。',
  broken: {
    title: '数据文件无法读取',
    data: '记录文件没有完整送达。请检查网络后重试。',
    form: '记录文件已损坏，或不属于这一版图志。请重新载入页面；若仍不行，请反馈给我们。',
    part: '这一部分未能绘出，其余部分不受影响。',
    detail: '详情：{{problem}}',
  },
  disclaimer: '示意图，边界以当年12月31日为准，不作为划界依据。',
  update: { offer: '图志有了新版本。', take: '载入新版本' },
  embed: {
    credit: 'SciTies科交图志，数据版本{{version}}，CC-BY-4.0',
    open: '在图志中打开',
    noRecord: '链接没有指明伙伴，因此没有可显示的记录。',
  },
  foot: {
    version: '数据版本{{version}}：{{records}}条记录，{{sources}}个来源',
    licence: '代码MIT许可，数据CC-BY-4.0许可',
  },
  documented: '本图志有据可查',
  official: '官方公布',
  source: '来源',
  sources: '来源',
  unverified: '未核实',
  noEnd: '未见终止记载',
  and: '{{list}}和{{last}}',
};
