import type { Part } from '../catalogue.ts';

export const share: Part<'share'> = {
  button: '分享',
  heading: '分享当前视图',
  close: '关闭',
  preview: '预览：{{title}}，{{year}}年',
  tabs: { picture: '图片', slides: '幻灯片', animation: '动画', data: '数据', link: '链接与嵌入' },
  tabList: '取用方式',
  options: {
    size: '尺寸',
    sizes: {
      slide: '16:9幻灯片，1920 × 1080',
      'slide-4-3': '4:3幻灯片，1600 × 1200',
      square: '方形，1080 × 1080',
      'a4-landscape': 'A4横向300 dpi，3508 × 2480',
      '4k': '4K，3840 × 2160',
      own: '自定尺寸',
    },
    width: '宽',
    height: '高',
    projection: '投影',
    projections: { 'equal-earth': '等积地球', 'natural-earth': '自然地球', mercator: '墨卡托' },
    centre: '中央经线',
    centres: { pacific: '太平洋（东经150°）', atlantic: '大西洋（东经11°）' },
    theme: '配色',
    themes: { light: '浅色', dark: '深色', print: '印刷' },
    show: '包含',
    parts: { title: '标题与数字', legend: '图例', chart: '图表', sources: '来源' },
    transparent: '透明背景',
  },
  actions: {
    png: '保存PNG',
    svg: '保存SVG',
    copyPicture: '复制图片',
    print: '打印',
    slide: '保存本页幻灯片（PPTX）',
    deck: '保存整套幻灯片（PPTX）',
    animate: '生成动画',
    cancel: '取消',
    partners: '合作伙伴（CSV）',
    records: '合作记录（CSV）',
    partnersXlsx: '合作伙伴（Excel）',
    recordsXlsx: '合作记录（Excel）',
    all: '全部（JSON）',
    metadata: '元数据（JSON）',
    copy: '复制',
    bibtex: 'BibTeX',
    ris: 'RIS',
  },
  slides: {
    about: '地图为矢量图，文字可编辑，图表附数据表；来源与引用格式写在演讲者备注中。',
    years: '整套幻灯片的年份',
    yearsHelp: '1949至2025之间的年份，以逗号分隔；连续年份写作1978-1985。',
    yearsWrong: '请填写1949至2025之间的年份，以逗号分隔，例如1954, 1978, 2022。',
    partner: '最后以表格列出与{{name}}的合作。',
    noPartner: '在地图上选择一个国家，可在最后以表格列出与该国的合作。',
  },
  animation: {
    about: '逐年绘制，文件在本机生成。',
    from: '起始年份',
    to: '结束年份',
    kind: '格式',
    kinds: { gif: 'GIF', mp4: 'MP4', webm: 'WebM' },
    noVideo: '此浏览器无法生成视频；GIF在各处都可播放。',
    pace: '速度',
    paces: { slow: '每秒1年', usual: '每秒2年', fast: '每秒4年' },
    size: '宽度',
    progress: '已绘制{{done}}年，共{{all}}年',
  },
  data: {
    about: '当前视图背后的数据：{{partners}}个伙伴，{{records}}条记录，数据版本{{version}}。',
    cite: '引用格式',
  },
  link: {
    address: '当前视图的链接',
    embed: '嵌入内容',
    embeds: { map: '地图', chart: '图表', both: '地图与图表', record: '合作记录' },
    record: '请先选择一个国家，再嵌入其合作记录。',
    version: '更新方式',
    versions: { live: '随图志更新', fixed: '固定为数据版本{{version}}' },
    fixedOnly: '只有地图可以固定为图片；含图表或记录的框架随图志更新。',
    code: '网页代码',
    open: '在图志中打开',
    height: '脚本会调整框架的高度；页面不允许脚本时，地图会按这里写的高度自行缩放。',
    file: '代码引用文件{{file}}：请保存该文件，与网页放在一起。',
    save: '保存图片（SVG）',
  },
  said: {
    saved: '已保存为{{name}}。',
    copied: '已复制。',
    notCopied: '此浏览器不允许复制，请选中文字后手动复制。',
    noPictureCopy: '此浏览器无法复制图片，请改为保存PNG。',
    working: '正在绘制……',
    cancelled: '已取消，没有保存文件。',
    failed: '未能完成：{{problem}}',
    noFont: '此设备没有中文字体，中文名称会显示为方框。',
  },
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
    begun: {
      count: '{{year}}年新增的合作',
      kind: '{{year}}年新增的最高层级合作',
    },
    inForce: '执行中的合作',
    began: '合作始于（年）',
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
    chart: '{{from}}至{{to}}年本图志有据可查的合作伙伴数折线图；{{year}}年：{{value}}个',
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
    bare: '“{{word}}”前面缺少选项。要让npm传递选项，请先写--：npm run snapshot -- {{meant}}',
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
  --years 1954,1978      多个年份，每年一个文件；连续年份写作1949-2025
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
