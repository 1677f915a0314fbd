import { formatDate } from '../i18n/date.ts';
import { latestTotal, PARTNER_METRIC } from '../model/official.ts';
import { wrapText } from '../text/wrap.ts';
import { type Block, type Sheet, SIZE } from './sheet.ts';
import { group, textLine } from './svg.ts';

/** Where everything on the picture comes from, its licence, its data version and what borders mean. */
export function creditsOf(sheet: Sheet): string {
  const { texts, input, scene, lang } = sheet;
  const { dataset, view } = input;
  const total = view.kinds.length === 0 ? latestTotal(dataset, PARTNER_METRIC, scene.year) : null;
  const publisher = total ? dataset.sourceById.get(total.source)?.publisher[lang] : undefined;
  return [
    texts('share.picture.records', { ties: dataset.ties.length, sources: dataset.sources.length }),
    total && publisher
      ? texts('share.picture.officialSource', { publisher, date: formatDate(total.asOf, lang) })
      : '',
    texts('share.picture.land'),
    texts('common.disclaimer'),
    view.unverified ? texts('share.picture.unverified') : '',
    texts('share.picture.credit', { version: dataset.version }),
  ]
    .filter((sentence) => sentence !== '')
    .join(lang === 'zh' ? '' : ' ');
}

/** The shortest honest credit, for pictures with no room for more. */
const shortCredit = ({ texts, input }: Sheet): string =>
  texts('share.picture.credit', { version: input.dataset.version });

export function creditsBlock(sheet: Sheet, width: number, most: number): Block {
  const { unit, palette } = sheet;
  const size = Math.max(SIZE.tiny * unit, 10);
  const full = wrapText(creditsOf(sheet), width, size);
  const lines = full.length <= most ? full : wrapText(shortCredit(sheet), width, size, 2);
  return {
    height: lines.length * size * 1.32,
    draw: (x, y) =>
      group(
        { 'data-part': 'sources' },
        lines.map((line, index) =>
          textLine(x, y + size * (0.9 + index * 1.32), line, { size, fill: palette.muted }),
        ),
      ),
  };
}
