import type { Partner, Tie } from '../../model/dataset.ts';
import { tieStateIn } from '../../model/lifetime.ts';
import { useAtlas, useLanguage, useTexts, useView } from '../../store/atlas-context.ts';
import { DirectionMark } from '../parts/DirectionMark.tsx';
import { endWords } from '../parts/end-words.ts';
import { PartnerNames } from '../parts/PartnerNames.tsx';
import { SourceLine } from '../parts/SourceLine.tsx';
import { spanWords } from '../parts/span-words.ts';
import { CopyCitation } from './CopyCitation.tsx';
import { LabFacts } from './LabFacts.tsx';

interface Props {
  readonly tie: Tie;
  /** The partner in whose panel it stands. */
  readonly partner: Partner;
}

/** One record in full: when, what, how it stands in the chosen year, and by what sources. */
export function TieRecord({ tie, partner }: Props) {
  const { dataset } = useAtlas();
  const t = useTexts();
  const lang = useLanguage();
  const state = useView((view) => tieStateIn(tie, view.year));
  const sources = tie.sources.flatMap((id) => dataset.sourceById.get(id) ?? []);
  return (
    <li className={`partner-record partner-record-${state}`}>
      <p className="partner-record-when">
        <span>{spanWords(tie.start, tie.end, t, lang)}</span>
        <TieStateWords tie={tie} />
      </p>
      <h5>{tie.title[lang]}</h5>
      <p className="partner-record-detail">{tie.detail[lang]}</p>
      <p className="partner-record-facts">
        <DirectionMark direction={tie.direction} />
        <span>{t(`vocabulary.field.${tie.field}`)}</span>
        {tie.standsFor > 1 ? <span>{t('panels.tie.standsFor', { count: tie.standsFor })}</span> : null}
        {tie.end === null ? <span>{t('common.noEnd')}</span> : null}
        <span className={tie.confidence === 'unverified' ? 'panel-unverified' : ''}>
          {t(`vocabulary.confidence.${tie.confidence}`)}
        </span>
      </p>
      {tie.lab ? <LabFacts lab={tie.lab} /> : null}
      {tie.partners.length > 1 ? (
        <p className="partner-record-with">
          {t('panels.tie.partners')}
          {t('panels.source.colon')}
          <PartnerNames ids={tie.partners.filter((id) => id !== partner.id)} />
        </p>
      ) : null}
      <ul className="partner-record-sources" aria-label={t('common.sources')}>
        {sources.map((source) => (
          <li key={source.id}>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
      <CopyCitation tie={tie} />
    </li>
  );
}

function TieStateWords({ tie }: { readonly tie: Tie }) {
  const t = useTexts();
  const state = useView((view) => tieStateIn(tie, view.year));
  // Only a tie that has not begun names the year, so only it is drawn again with every year.
  const year = useView((view) => (tieStateIn(tie, view.year) === 'not-yet' ? view.year : null));
  const words =
    year !== null
      ? t('panels.tie.state.not-yet', { year })
      : state === 'ended'
        ? endWords(tie, t)
        : t(`panels.tie.state.${state}`);
  return <span className={`partner-tie-state partner-tie-${state}`}>{words}</span>;
}
