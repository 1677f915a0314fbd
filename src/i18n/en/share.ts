export const share = {
  picture: {
    title: "China's partners in science and technology",
    titleOf: "China's science and technology ties with {{name}}",
    allKinds: 'All kinds of tie',
    comma: ', ',
    span: {
      'so-far': '{{what}} in force at the end of {{year}}; arcs run from Beijing to the capitals of the day',
      'this-year': '{{what}} that began in {{year}}; arcs run from Beijing to the capitals of the day',
    },
    ties: 'Ties in force at the end of {{year}}: {{count}}; the first on record: {{since}}',
    noTies: 'No tie on record',
    documented: 'partners documented here',
    documentedKinds: 'partners with ties of these kinds',
    official: 'official total, {{date}}',
    noOfficial: 'no official total yet',
    qualified: {
      exact: '{{value}}',
      about: 'about {{value}}',
      at_least: '{{value}}+',
      at_most: 'up to {{value}}',
      target: '{{value}}',
    },
    partners: 'Partners',
    documentedLine: 'documented here',
    officialRings: 'official totals',
    records: 'Source: {{ties}} records from {{sources}} sources, each listed in the atlas.',
    officialSource: 'Official total: {{publisher}}, {{date}}.',
    land: 'Land: Natural Earth; historical borders: SciTies.',
    unverified: 'Unverified records are included.',
    credit: 'SciTies 科交图志, data version {{version}}, CC BY 4.0.',
    citeAs: 'Cite as:',
    happened: 'In {{year}}:',
  },
  slide: {
    table: '{{count}} records; data version {{version}}',
    date: 'Date',
    kind: 'Kind',
    title: 'What was agreed',
    state: 'State',
    sources: 'Source',
    states: {
      'in-force': 'in force',
      'began-this-year': 'began this year',
      ended: 'ended',
      'not-yet': 'later',
    },
  },
  cite: {
    text: 'SciTies 科交图志: {{title}}, {{year}}. Data version {{version}}, CC BY 4.0.',
    link: ' {{link}} (read {{accessed}}).',
  },
  command: {
    unknown: '{{flag}} is not an option of this command; it knows {{known}}.',
    noValue: '{{flag}} needs a value after it.',
    twice: '{{flag}} is given twice; give it once.',
    badValue: '{{flag}} cannot be "{{value}}"; it can be: {{allowed}}.',
    yearTwice: 'Give --year or --years, not both.',
    deckFormat: 'A deck is a file of slides: with --deck, --format can only be pptx.',
    noPartner: 'There is no partner {{code}} in the data; use a code of three letters such as FRA.',
    noData: '{{path}} cannot be read; build the data first with npm run data.',
    noFont:
      'No font with Chinese characters was found; install one, for example fonts-noto-cjk, and try again.',
    noFolder: '{{path}} cannot be written; choose another folder with --out.',
    progress: '{{year}} ({{at}} of {{all}})',
    slide: 'slide {{at}} of {{all}}',
    wrote: 'wrote {{path}}',
    help: `npm run snapshot -- [options]
  --year 1985            one year, 1949 to 2025 (2022)
  --years 1954,1978      several years, a file each
  --deck                 slides of several years in one file
  --lang en|zh           language (en)
  --format svg,png,pptx,csv,json
  --size 1920x1080       or slide, slide-4-3, square, a4-landscape, 4k
  --projection equal-earth|natural-earth|mercator
  --centre 150|11        centre meridian (150 in Chinese, 11 in English)
  --theme light|dark|print
  --viewpoint neutral|cn borders (cn in Chinese, neutral in English)
  --country FRA          one partner
  --color since|count|kind
  --kinds st_agreement,joint_lab
  --span so-far|this-year
  --without title,legend,chart,sources
  --transparent          without paper and water
  --unverified           with unverified records
  --out DIR              folder for the files (this one)`,
  },
} as const;
