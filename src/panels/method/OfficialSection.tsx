import { useMemo } from 'react';
import { formatDate } from '../../i18n/date.ts';
import { useAtlas, useLanguage, useTexts, useView } from '../../store/atlas-context.ts';
import { SourceLine } from '../parts/SourceLine.tsx';
import { qualifiedWords } from '../parts/value-words.ts';
import { MethodSection } from './MethodSection.tsx';
import { MethodTable } from './MethodTable.tsx';
import { type OfficialGroup, type OfficialRow, officialGroups } from './official-rows.ts';

const REASONS = ['things', 'unnamed', 'ended', 'rounded', 'public'] as const;

/** Why official totals differ from the atlas and from one another, with every one of them. */
export function OfficialSection() {
  const t = useTexts();
  const { dataset, timelineOf } = useAtlas();
  const unverified = useView((view) => view.unverified);
  const groups = useMemo(
    () => officialGroups(dataset, timelineOf, unverified),
    [dataset, timelineOf, unverified],
  );
  const others = groups.filter((group) => !group.main);
  const totals = others.reduce((sum, group) => sum + group.rows.length, 0);
  return (
    <MethodSection id="official">
      <p>{t('method.official.what')}</p>
      <ul className="method-list">
        {REASONS.map((reason) => (
          <li key={reason}>{t(`method.official.${reason}`)}</li>
        ))}
      </ul>
      <p>{t('method.official.disagree')}</p>
      <TotalsTable caption={t('method.official.table')} groups={groups.filter((group) => group.main)} />
      <p className="method-aside">{t('method.official.hereNote')}</p>
      {others.length > 0 && (
        <details className="method-details">
          <summary>{t('method.official.others', { number: totals })}</summary>
          <TotalsTable caption={t('method.official.otherTable')} groups={others} />
        </details>
      )}
    </MethodSection>
  );
}

interface TotalsTableProps {
  readonly caption: string;
  readonly groups: readonly OfficialGroup[];
}

function TotalsTable({ caption, groups }: TotalsTableProps) {
  const t = useTexts();
  const lang = useLanguage();
  return (
    <MethodTable
      wide
      caption={caption}
      headings={[
        t('method.official.asOf'),
        t('method.official.value'),
        t('method.official.here'),
        t('method.official.source'),
        t('method.official.note'),
      ]}
      numbers={[1, 2]}
    >
      {groups.map(({ metric, rows }) => (
        <tbody key={metric.id}>
          <tr>
            <th scope="rowgroup" colSpan={5} className="method-group">
              {metric.name[lang]}
            </th>
          </tr>
          {rows.map((row) => (
            <OfficialTableRow key={row.total.id} {...row} />
          ))}
        </tbody>
      ))}
    </MethodTable>
  );
}

function OfficialTableRow({ total, documented }: OfficialRow) {
  const t = useTexts();
  const lang = useLanguage();
  const { dataset } = useAtlas();
  const source = dataset.sourceById.get(total.source);
  return (
    <tr>
      <th scope="row" className="method-date">
        {formatDate(total.asOf, lang)}
      </th>
      <td className="method-number method-official">
        {qualifiedWords(total.value, total.qualifier, t, lang)}
      </td>
      <td className="method-number">{documented ?? '–'}</td>
      <td>{source && <SourceLine source={source} />}</td>
      <td>{total.note[lang]}</td>
    </tr>
  );
}
