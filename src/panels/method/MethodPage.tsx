import './method.css';
import { useMemo } from 'react';
import { useAtlas, useTexts } from '../../store/atlas-context.ts';
import { BordersSection, type PolityEntry } from './BordersSection.tsx';
import { CountingRule, InexactDates, PartnerStates, WhatCounts } from './CountingSections.tsx';
import { ConfidenceLevels, GroupRecords, InNumbers, KnownGaps } from './NumbersSections.tsx';
import { numbersOf } from './numbers.ts';
import { OfficialSection } from './OfficialSection.tsx';
import { SourcesSection } from './SourcesSection.tsx';
import { anchorOf, SECTIONS } from './sections.ts';
import { HowToCite, HowToReport, Licence } from './UseSections.tsx';

interface MethodPageProps {
  /** The states, dependencies and territories of the map; shown as a table when given. */
  readonly polities?: readonly PolityEntry[];
}

const NO_POLITIES: readonly PolityEntry[] = [];

/** How the atlas counts, what it knows, and where every fact comes from. */
export function MethodPage({ polities = NO_POLITIES }: MethodPageProps) {
  const t = useTexts();
  const { dataset } = useAtlas();
  const numbers = useMemo(() => numbersOf(dataset), [dataset]);
  return (
    <article className="method-page" aria-labelledby="method-heading">
      <header className="method-top">
        <h2 id="method-heading" className="method-title">
          {t('method.title')}
        </h2>
        <p className="method-lead">{t('method.lead')}</p>
        <p className="method-aside">{t('method.version', { version: dataset.version })}</p>
      </header>
      <nav className="method-index" aria-label={t('method.index')}>
        <p className="method-index-label" aria-hidden="true">
          {t('method.index')}
        </p>
        <ol>
          {SECTIONS.map((section) => (
            <li key={section}>
              <a href={`#${anchorOf(section)}`}>{t(`method.sections.${section}`)}</a>
            </li>
          ))}
        </ol>
      </nav>
      <div className="method-body">
        <WhatCounts numbers={numbers} />
        <CountingRule />
        <InexactDates />
        <PartnerStates />
        <OfficialSection />
        <ConfidenceLevels numbers={numbers} />
        <GroupRecords numbers={numbers} />
        <InNumbers numbers={numbers} />
        <KnownGaps />
        <SourcesSection />
        <BordersSection polities={polities} />
        <Licence />
        <HowToCite />
        <HowToReport />
      </div>
    </article>
  );
}
