import type { PartialDate } from './partial-date.ts';
import type {
  Confidence,
  Direction,
  EndReason,
  Field,
  Kind,
  LabProgramme,
  MetricGroup,
  Qualifier,
  Region,
  RelationEvent,
  SourceKind,
} from './vocabulary.ts';
import type { PeriodId } from './year.ts';

/** One text in both languages of the atlas. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export interface Partner {
  /** ISO 3166-1 alpha-3, ISO 3166-3 for former states, EUU for the European Union, AFU for the African Union. */
  readonly id: string;
  readonly name: Bilingual;
  readonly official: Bilingual;
  readonly region: Region;
  /** First day it existed for the atlas, inclusive. */
  readonly from: PartialDate;
  /** First day it no longer existed; null while it exists. */
  readonly to: PartialDate | null;
  readonly successors: readonly string[];
  /** The state whose legal continuator it is; null for all others. */
  readonly continues: string | null;
  readonly aliases: readonly string[];
  /** Chinese name in pinyin without tones, for searching. */
  readonly pinyin: string;
}

export interface Capital {
  readonly partner: string;
  readonly name: Bilingual;
  /** Degrees east, to 0.1. */
  readonly lon: number;
  /** Degrees north, to 0.1. */
  readonly lat: number;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

export interface Lab {
  readonly tie: string;
  readonly batch: string | null;
  readonly programme: LabProgramme;
  readonly host: Bilingual | null;
  readonly city: Bilingual | null;
  readonly partnerInstitution: Bilingual | null;
}

export interface Tie {
  readonly id: string;
  readonly partners: readonly string[];
  readonly start: PartialDate;
  readonly end: PartialDate | null;
  readonly endReason: EndReason | null;
  readonly kind: Kind;
  readonly direction: Direction;
  readonly field: Field;
  /** How many instruments, laboratories or centres the row stands for; 1 for most. */
  readonly standsFor: number;
  readonly title: Bilingual;
  readonly detail: Bilingual;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly lab: Lab | null;
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: Bilingual;
  readonly published: PartialDate | null;
  readonly language: string;
  /** Only to trusted hosts; null when the citation stands alone. */
  readonly link: string | null;
  readonly kind: SourceKind;
}

export interface Metric {
  readonly id: string;
  readonly name: Bilingual;
  readonly unit: Bilingual;
  readonly group: MetricGroup;
}

export interface Total {
  readonly id: string;
  readonly asOf: PartialDate;
  readonly metric: string;
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly note: Bilingual;
  readonly source: string;
  readonly confidence: Confidence;
}

export interface StoryEvent {
  readonly id: string;
  /** Null when the source gives no date; then `period` says where the story tells it. */
  readonly date: PartialDate | null;
  readonly end: PartialDate | null;
  readonly period: PeriodId;
  readonly partners: readonly string[];
  readonly direction: Direction | null;
  readonly value: number | null;
  readonly qualifier: Qualifier | null;
  readonly unit: Bilingual | null;
  readonly text: Bilingual;
  readonly source: string;
  readonly tie: string | null;
  /** Marked on the time slider. */
  readonly milestone: boolean;
}

export interface Relation {
  readonly partner: string;
  readonly event: RelationEvent;
  readonly date: PartialDate;
  readonly source: string;
  readonly confidence: Confidence;
  readonly note: Bilingual | null;
}

/** A Belt and Road co-operation document: shown with its partner, never counted as a tie. */
export interface BeltRoadDocument {
  readonly partner: string;
  readonly date: PartialDate;
  readonly source: string;
  readonly confidence: Confidence;
}

/** All facts of the atlas, read and checked; never changed after loading. */
export interface Dataset {
  readonly version: string;
  readonly partners: readonly Partner[];
  readonly capitals: readonly Capital[];
  readonly ties: readonly Tie[];
  readonly sources: readonly Source[];
  readonly metrics: readonly Metric[];
  readonly totals: readonly Total[];
  readonly events: readonly StoryEvent[];
  readonly relations: readonly Relation[];
  readonly beltRoadDocuments: readonly BeltRoadDocument[];
  readonly partnerById: ReadonlyMap<string, Partner>;
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly metricById: ReadonlyMap<string, Metric>;
  readonly tieById: ReadonlyMap<string, Tie>;
  readonly tiesByPartner: ReadonlyMap<string, readonly Tie[]>;
}
