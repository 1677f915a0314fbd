import { extraTie, smallDataset } from '../table/small-atlas.tsx';

const event = (id: string, period: string, more: object = {}) => ({
  id,
  period,
  text: [`${id}的经过`, `What happened: ${id}`],
  source: 'article',
  ...more,
});

/** The small atlas with what panels need besides: events, former states, breaks, a missing page. */
export const panelDataset = () =>
  smallDataset({
    partners: [
      {
        id: 'DDR',
        name: ['民主德国', 'East Germany'],
        official: ['德意志民主共和国', 'German Democratic Republic'],
        region: 'europe',
        from: '1949-10-07',
        to: '1990-10-03',
        successors: ['DEU'],
        aliases: ['GDR'],
        pinyin: 'minzhudeguo',
      },
      {
        id: 'DEU',
        name: ['德国', 'Germany'],
        official: ['德意志联邦共和国', 'Federal Republic of Germany'],
        region: 'europe',
        from: '1949-10-01',
        pinyin: 'deguo',
      },
      {
        id: 'EUU',
        name: ['欧盟', 'European Union'],
        official: ['欧洲联盟', 'European Union'],
        region: 'europe',
        from: '1958-01-01',
        pinyin: 'oumeng',
      },
    ],
    ties: [
      extraTie('fra-1982-protocol', ['FRA'], '1982-11-22', {
        kind: 'st_protocol',
        end: '1990',
        endReason: 'expired',
      }),
      extraTie('fra-1973-import', ['FRA'], '1973', {
        kind: 'tech_import',
        direction: 'in',
        confidence: 'unverified',
        sources: ['shady'],
      }),
      extraTie('multi-1979-exchange', ['FRA', 'DEU'], '1979', { kind: 'exchange', sources: ['shady'] }),
    ],
    sources: [
      {
        id: 'shady',
        title: 'A page',
        publisher: ['某站', 'Some site'],
        published: '2001-02',
        language: 'en',
        link: 'javascript:alert(1)',
        kind: 'press',
      },
    ],
    relations: [
      { partner: 'MLI', event: 'resumed', date: '1975', source: 'mfa', confidence: 'primary' },
      { partner: 'MLI', event: 'charge_daffaires', date: '1990-06', source: 'mfa', confidence: 'unverified' },
    ],
    beltRoadDocuments: [{ partner: 'MLI', date: '2019', source: 'mfa', confidence: 'secondary' }],
    totals: [
      {
        id: 'partners-1985-other',
        asOf: '1985-03',
        metric: 'st_partner_countries_regions',
        value: 100,
        qualifier: 'about',
        note: ['另一数字', 'Another figure'],
        source: 'mfa',
        confidence: 'primary',
      },
    ],
    events: [
      event('withdrawal', '1949', {
        date: '1960-07',
        partners: ['SUN'],
        direction: 'in',
        value: 1390,
        qualifier: 'exact',
        unit: ['名专家', 'experts'],
        milestone: true,
      }),
      event('aid', '1949', { date: '1950', end: '2016', direction: 'out', value: 400_000_000_000 }),
      event('tea', '1949', { date: '196X', partners: ['MLI'], direction: 'out' }),
      event('export-controls', '1978', { date: '1988' }),
      event('first-agreement', '1978', { date: '1978-01-21', partners: ['FRA'], direction: 'mutual' }),
      event('medicine', '2012', { direction: 'mutual', value: 40, qualifier: 'at_least' }),
    ],
  });
