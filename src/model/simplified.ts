/**
 * Each simplified character of the partners' Chinese names, followed by its traditional forms: enough to find a name,
 * not a converter of texts.
 */
const FORMS =
  '干乾幹榦 亚亞 来來 伦倫 内內 别別 克剋 刚剛 劳勞 乔喬 苏蘇 国國 图圖 坚堅 奥奧 宁寧 专專 属屬 冈岡 岛島 几幾 库庫 爱愛 ' +
  '蒙矇 挝撾 叙敍敘 时時 会會 东東 查査 欧歐 汤湯 济濟 乌烏 尔爾 狮獅 独獨 卢盧 众眾衆 秘祕 约約 纳納 绍紹 给給 维維 缅緬 ' +
  '罗羅 群羣 义義 圣聖 联聯 脱脫 腊臘 与與 兹茲 莱萊 万萬 叶葉 盖蓋 萨薩 兰蘭 里裏裡 托託 诺諾 赞讚贊 贝貝 买買 宾賓 赖賴 ' +
  '赛賽 达達 锡錫 长長 门門 合閤 千韆 韦韋 韩韓 顿頓 颠顛 马馬 体體 鲁魯 鲜鮮 麦麥 黄黃 纽紐';

const SIMPLE: ReadonlyMap<string, string> = new Map(
  FORMS.split(' ').flatMap((forms) => {
    const [simple = '', ...traditional] = forms;
    return traditional.map((form): [string, string] => [form, simple]);
  }),
);

/** Traditional characters, as written in Hong Kong and Taiwan, in their simplified form. */
export const simplified = (text: string): string =>
  text.replace(/\p{Script=Han}/gu, (character) => SIMPLE.get(character) ?? character);
