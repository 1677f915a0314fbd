import { describe, expect, it } from 'vitest';
import { textsFor } from '../../../src/i18n/texts.ts';
import { citationOf } from '../../../src/panels/partner/citation.ts';
import { kinOf } from '../../../src/panels/partner/kin.ts';
import { groupTies } from '../../../src/panels/partner/tie-groups.ts';
import { panelDataset } from '../parts/panel-atlas.tsx';

const dataset = panelDataset();
const tie = (id: string) => {
  const found = dataset.tieById.get(id);
  if (!found) throw new Error(id);
  return found;
};
const kin = (id: string) => {
  const partner = dataset.partnerById.get(id);
  if (!partner) throw new Error(id);
  const { successors, predecessors } = kinOf(dataset, partner);
  return { successors: successors.map((p) => p.id), predecessors: predecessors.map((p) => p.id) };
};

describe('the ties of a partner', () => {
  const ties = dataset.tiesByPartner.get('FRA') ?? [];

  it('stand by kind, strongest first, each in order of time', () => {
    const { groups } = groupTies(ties, true);
    expect(groups.map((group) => [group.kind, group.ties.map((item) => item.id)])).toEqual([
      ['st_agreement', ['fra-1978-st-agreement']],
      ['st_protocol', ['fra-1982-protocol']],
      ['joint_lab', ['fra-1997-joint-lab']],
      ['tech_import', ['fra-1973-import']],
      ['exchange', ['multi-1972-exchange', 'multi-1979-exchange']],
    ]);
  });

  it('leave the unverified ones out, and count them', () => {
    const grouped = groupTies(ties, false);
    expect(grouped.listed).toBe(4);
    expect(grouped.unverified).toBe(2);
    expect(grouped.groups.some((group) => group.kind === 'tech_import')).toBe(false);
  });
});

describe('kin', () => {
  it('goes from former states to successors and back', () => {
    expect(kin('SUN')).toEqual({ successors: ['RUS'], predecessors: [] });
    expect(kin('RUS')).toEqual({ successors: [], predecessors: ['SUN'] });
    expect(kin('DEU')).toEqual({ successors: [], predecessors: ['DDR'] });
  });
});

describe('a citation', () => {
  it('says what, with whom, when, by which sources, and where it was read', () => {
    expect(
      citationOf(
        dataset,
        tie('fra-1978-st-agreement'),
        'https://atlas.example/?country=FRA',
        textsFor('en'),
        'en',
      ),
    ).toBe(
      '“English title of fra-1978-st-agreement”, France, 21 January 1978. ' +
        'Ministry of Foreign Affairs: 条约集, 1999, https://www.mfa.gov.cn/treaty; ' +
        'Quai d’Orsay: Lettre du ministre, undated. ' +
        'Recorded in SciTies 1.2.3, fra-1978-st-agreement, https://atlas.example/?country=FRA.',
    );
  });

  it('is Chinese for Chinese readers, and carries no unsafe link', () => {
    const text = citationOf(dataset, tie('multi-1979-exchange'), 'https://a.example/', textsFor('zh'), 'zh');
    expect(text).toBe(
      '“multi-1979-exchange的中文名称”，法国、德国，1979年。某站：A page，2001年2月。' +
        '载科交图志1.2.3版，multi-1979-exchange，https://a.example/。',
    );
  });
});
