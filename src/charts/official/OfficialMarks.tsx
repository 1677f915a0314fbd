import { MarkSign } from './MarkSign.tsx';
import { inDrawingOrder, type PlacedMark } from './marks.ts';

/** The official values of a chart, each at its place. */
export const OfficialMarks = ({ marks }: { readonly marks: readonly PlacedMark[] }) =>
  inDrawingOrder(marks).map((mark) => (
    <g
      key={`${mark.shape} ${mark.statement.year} ${mark.statement.value} ${mark.statement.qualifier}`}
      transform={`translate(${mark.x} ${mark.y}) scale(${mark.scale})`}
    >
      <MarkSign shape={mark.shape} form={mark} />
    </g>
  ));
