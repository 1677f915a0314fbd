import { garbled } from './garbled.ts';
import type { Problem } from './problem.ts';

export const encodingProblem = (file: string, likely: string): Problem => ({
  file,
  line: 0,
  what: `not UTF-8; it looks like ${likely}`,
  mend: 'save it again as "CSV UTF-8" (in Excel: Save as, CSV UTF-8; in LibreOffice: character set Unicode (UTF-8)), from a copy whose Chinese is intact',
});

export const separatorProblem = (file: string, separator: string): Problem => ({
  file,
  line: 1,
  what: `its columns are separated by ${separator}`,
  mend: 'save it again with commas between the columns',
});

/** The cells of a row whose letters were lost or misread. */
export const garbledCells = (
  file: string,
  line: number,
  record: Readonly<Record<string, string>>,
): readonly Problem[] =>
  Object.entries(record).flatMap(([column, cell]) => {
    const fault = garbled(cell);
    if (fault === null) return [];
    return [
      { file, line, what: `${column} "${cell}" ${fault}`, mend: `write ${column} again from its source` },
    ];
  });
