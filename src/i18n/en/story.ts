export const story = {
  title: 'How it grew, in three periods',
  lead: 'Every dated event and figure of the story, in order, each with its source. The periods are those of the article most of them come from.',
  index: 'Periods',
  directions: {
    title: 'Two directions',
    in: 'Knowledge, equipment, training or aid comes to China.',
    out: 'China gives, sells or teaches abroad.',
    mutual: 'Both sides agree on it or do it together.',
    context: 'Events that only set the scene carry no direction.',
  },
  filter: { label: 'Show', all: 'Everything', context: 'setting the scene' },
  shown_one: '{{count}} event',
  shown_other: '{{count}} events',
  none: 'No event of this direction in this period.',
  undated: 'no date given',
  showYear: 'Show {{year}} on the map',
  period: {
    '1949': {
      intro:
        'In its first decade the People’s Republic learned above all from the Soviet Union and the states allied with it: plants, designs, experts, places to study. After the Soviet experts left in 1960 it bought equipment from Japan and Western Europe, on a small scale at first. From early on it also gave: projects, experts and medical teams for countries in Asia and Africa. After 1971, with the seat at the United Nations, the circle of partners widened quickly.',
    },
    '1978': {
      intro:
        'From 1978 governments signed agreements in quick succession, France first and the United States a year later. Students went out, equipment and licences came in, joint committees began to meet, and the partners officially counted rose from 106 countries in 1985 to more than 150 countries and regions in 2000. Export controls limited what could be bought throughout. Around 2000 “going out” became a policy of its own beside “bringing in”.',
    },
    '2012': {
      intro:
        'Since 2012 more of the co-operation runs both ways and through standing bodies: shared research facilities, joint laboratories and technology-transfer centres under the Belt and Road Initiative, training for other countries. Older agreements are renewed, and some lapse for a time. Disputes over trade and technology run alongside from 2018. For the end of 2022 the official total is 161 countries and regions.',
    },
  },
} as const;
