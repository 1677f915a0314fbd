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
    citeAs: '引用格式：',
    happened: '{{year}}年大事：',
  },
  slide: {
    table: '共{{count}}条记录；数据版本{{version}}',
    date: '日期',
    kind: '类型',
    title: '内容',
    state: '状态',
    sources: '来源',
    states: {
      'in-force': '执行中',
      'began-this-year': '当年开始',
      ended: '已终止',
      'not-yet': '此后签订',
    },
  },
  cite: {
    text: 'SciTies 科交图志：{{title}}，{{year}}年。数据版本{{version}}，CC BY 4.0。',
    link: '{{link}}（{{accessed}}查阅）。',
  },
  command: {
    unknown: '没有{{flag}}这个选项；可用的选项是：{{known}}。',
    noValue: '{{flag}}后面缺少取值。',
    twice: '{{flag}}出现了两次，请只写一次。',
    badValue: '{{flag}}不能是“{{value}}”；可用的取值：{{allowed}}。',
    yearTwice: '--year和--years只能用一个。',
    deckFormat: '--deck生成的是幻灯片文件，此时--format只能是pptx。',
    noPartner: '数据中没有代码为{{code}}的伙伴；请用三个字母的代码，例如FRA。',
    noData: '无法读取{{path}}；请先用npm run data生成数据。',
    noFont: '没有找到含汉字的字体；请安装后再试，例如fonts-noto-cjk。',
    noFolder: '无法写入{{path}}；请用--out另选一个文件夹。',
    progress: '{{year}}年（第{{at}}个，共{{all}}个）',
    slide: '第{{at}}张幻灯片，共{{all}}张',
    wrote: '已写入{{path}}',
    help: `npm run snapshot -- [选项]
  --year 1985            一个年份，1949至2025（2022）
  --years 1954,1978      多个年份，每年一个文件
  --deck                 多个年份的幻灯片，合为一个文件
  --lang zh|en           语言（en）
  --format svg,png,pptx,csv,json
  --size 1920x1080       或slide、slide-4-3、square、a4-landscape、4k
  --projection equal-earth|natural-earth|mercator
  --centre 150|11        中央经线（中文150，英文11）
  --theme light|dark|print
  --viewpoint neutral|cn 边界（中文cn，英文neutral）
  --country FRA          一个伙伴
  --color since|count|kind
  --kinds st_agreement,joint_lab
  --span so-far|this-year
  --without title,legend,chart,sources
  --transparent          不画底色和水域
  --unverified           包括未核实的记录
  --out DIR              存放文件的文件夹（当前文件夹）`,
  },
};
