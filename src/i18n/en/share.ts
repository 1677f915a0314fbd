export const share = {
  button: 'Share',
  heading: 'Share this view',
  close: 'Close',
  preview: 'Preview: {{title}}, {{year}}',
  tabs: {
    picture: 'Picture',
    slides: 'Slides',
    animation: 'Animation',
    data: 'Data',
    link: 'Link and embed',
  },
  tabList: 'What to take away',
  options: {
    size: 'Size',
    sizes: {
      slide: 'Slide 16:9, 1920 × 1080',
      'slide-4-3': 'Slide 4:3, 1600 × 1200',
      square: 'Square, 1080 × 1080',
      'a4-landscape': 'A4 landscape at 300 dpi, 3508 × 2480',
      '4k': '4K, 3840 × 2160',
      own: 'Own size',
    },
    width: 'Width',
    height: 'Height',
    projection: 'Projection',
    projections: { 'equal-earth': 'Equal Earth', 'natural-earth': 'Natural Earth', mercator: 'Mercator' },
    centre: 'Centre',
    centres: { pacific: 'Pacific (150°E)', atlantic: 'Atlantic (11°E)' },
    theme: 'Theme',
    themes: { light: 'Light', dark: 'Dark', print: 'Print' },
    show: 'Shown',
    parts: { title: 'Title and numbers', legend: 'Legend', chart: 'Chart', sources: 'Sources' },
    transparent: 'Transparent background',
  },
  actions: {
    png: 'Save PNG',
    svg: 'Save SVG',
    copyPicture: 'Copy picture',
    print: 'Print',
    slide: 'Save this slide (PPTX)',
    deck: 'Save the deck (PPTX)',
    animate: 'Make the animation',
    cancel: 'Cancel',
    partners: 'Partners (CSV)',
    records: 'Records (CSV)',
    partnersXlsx: 'Partners (Excel)',
    recordsXlsx: 'Records (Excel)',
    all: 'All of it (JSON)',
    metadata: 'Metadata (JSON)',
    copy: 'Copy',
    bibtex: 'BibTeX',
    ris: 'RIS',
  },
  slides: {
    about:
      'The map comes as a vector picture, the words as text, the chart with its sheet of numbers; sources and citation stand in the speaker notes.',
    years: 'Years of the deck',
    yearsHelp: 'Years from 1949 to 2025, with commas between, or a span such as 1978-1985.',
    yearsWrong: 'Give years from 1949 to 2025 with commas between, such as 1954, 1978, 2022.',
    partner: 'The deck ends with the ties of {{name}} as a table.',
    noPartner: 'Choose a country on the map to add its ties as a table.',
  },
  animation: {
    about: 'Every year is drawn on its own; the file is made on this device.',
    from: 'From',
    to: 'To',
    kind: 'Format',
    kinds: { gif: 'GIF', mp4: 'MP4', webm: 'WebM' },
    noVideo: 'This browser cannot make video; GIF works everywhere.',
    pace: 'Pace',
    paces: { slow: '1 year a second', usual: '2 years a second', fast: '4 years a second' },
    size: 'Width',
    progress: '{{done}} of {{all}} years drawn',
  },
  data: {
    about:
      'The rows behind this very view, data version {{version}}. Partners: {{partners}}; records: {{records}}.',
    cite: 'Citation',
  },
  link: {
    address: 'Link to this view',
    embed: 'Show in the frame',
    embeds: { map: 'Map', chart: 'Chart', both: 'Map and chart', record: 'Records' },
    record: 'Records need a chosen country.',
    version: 'Contents',
    versions: { live: 'Follows the atlas', fixed: 'Fixed to data version {{version}}' },
    fixedOnly: 'Only a picture of the map can be fixed; the frame with a chart or records follows the atlas.',
    code: 'Code for a web page',
    open: 'Open in the atlas',
    height:
      'The script sets the height of the frame; where a page runs none, the map fits itself into the height written here.',
    file: 'The code shows the file {{file}}: save it and put it beside the page.',
    save: 'Save the picture (SVG)',
  },
  said: {
    saved: 'Saved as {{name}}.',
    copied: 'Copied.',
    notCopied: 'This browser did not allow copying; select the text and copy it by hand.',
    noPictureCopy: 'This browser cannot copy pictures; save the PNG instead.',
    working: 'Drawing …',
    cancelled: 'Cancelled; nothing was saved.',
    failed: 'That did not work: {{problem}}',
    noFont: 'This device has no Chinese font; Chinese names would come out as boxes.',
  },
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
    begun: {
      count: 'Ties begun in {{year}}',
      kind: 'Strongest tie begun in {{year}}',
    },
    inForce: 'ties in force',
    began: 'co-operation began',
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
    chart: 'Line chart of the partners documented here from {{from}} to {{to}}; {{year}}: {{value}}',
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
    bare: '"{{word}}" stands without its option. npm keeps options for itself unless -- stands first: npm run snapshot -- {{meant}}',
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
  --years 1954,1978      several years, a file each; 1949-2025 for a span
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
