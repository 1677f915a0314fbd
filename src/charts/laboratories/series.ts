import type { Dataset, Source } from '../../model/dataset.ts';
import { BELT_ROAD_LAB_METRIC } from '../../model/official.ts';
import { yearOf } from '../../model/partial-date.ts';
import { labSeries, type YearSeries } from '../../model/series.ts';
import { FIELD_GROUPS, type FieldGroup, GROUP_OF_FIELD } from '../../theme.ts';
import { type Statement, statementsOf } from '../official/statements.ts';
import { type Layer, sumOf } from '../stack/stack.ts';

/** A number that is promised, not reached. */
export interface Target {
  readonly value: number;
  readonly year: number;
  readonly source: Source | undefined;
}

export interface LaboratoriesSeries {
  /** Named laboratories in force, by group of fields; groups without any are left out. */
  readonly groups: readonly Layer<FieldGroup>[];
  readonly all: YearSeries;
  /** Those of the Belt and Road programme, which alone the official totals count. */
  readonly beltRoad: YearSeries;
  readonly official: readonly Statement[];
  readonly target: Target | null;
}

const TARGET_EVENT = 'labs-target-100';

export function laboratoriesSeries(dataset: Dataset, unverified: boolean): LaboratoriesSeries {
  const byField = labSeries(dataset, unverified);
  const groups = FIELD_GROUPS.flatMap((key) => {
    const fields = [...byField].filter(([field]) => GROUP_OF_FIELD[field] === key);
    return fields.length > 0 ? [{ key, values: sumOf(fields.map(([, values]) => values)) }] : [];
  });
  const beltRoadTies = dataset.ties.filter((tie) => tie.lab?.programme === 'bri');
  return {
    groups,
    all: sumOf(groups.map((group) => group.values)),
    beltRoad: sumOf([...labSeries({ ...dataset, ties: beltRoadTies }, unverified).values()]),
    official: statementsOf(dataset, BELT_ROAD_LAB_METRIC),
    target: targetOf(dataset),
  };
}

function targetOf(dataset: Dataset): Target | null {
  const event = dataset.events.find(({ id }) => id === TARGET_EVENT);
  if (!event?.end || event.value === null) return null;
  return { value: event.value, year: yearOf(event.end), source: dataset.sourceById.get(event.source) };
}
