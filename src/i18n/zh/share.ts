import type { Part } from '../catalogue.ts';

export const share: Part<'share'> = {
  picture: {
    title: '中国的科技合作伙伴',
    titleOf: '中国与{{name}}的科技合作',
    allKinds: '各类合作',
    comma: '、',
    span: {
      'so-far': '{{year}}年年底仍在执行的{{what}}；弧线自北京连至各国当年的首都',
      'this-year': '{{year}}年当年开始的{{what}}；弧线自北京连至各国当年的首都',
    },
    ties: '{{year}}年年底执行中的合作：{{count}}项；最早的记录：{{since}}',
    noTies: '尚无合作记录',
    documented: '本图志有据可查的伙伴',
    documentedKinds: '有上述类型合作的伙伴',
    official: '官方公布，{{date}}',
    noOfficial: '尚无官方数字',
    qualified: {
      exact: '{{value}}',
      about: '约{{value}}',
      at_least: '{{value}}多',
      at_most: '至多{{value}}',
      target: '{{value}}',
    },
    partners: '合作伙伴',
    documentedLine: '本图志有据可查',
    officialRings: '官方公布',
    records: '资料来源：{{sources}}种来源中的{{ties}}条记录，均列于本图志。',
    officialSource: '官方数字：{{publisher}}，{{date}}。',
    land: '陆地：Natural Earth；历史疆界：本图志整理。',
    unverified: '包括未核实的记录。',
    credit: 'SciTies 科交图志，数据版本{{version}}，CC BY 4.0。',
  },
};
