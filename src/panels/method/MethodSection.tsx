import type { ReactNode } from 'react';
import { useTexts } from '../../store/atlas-context.ts';
import { anchorOf, type SectionId } from './sections.ts';

interface MethodSectionProps {
  readonly id: SectionId;
  readonly children: ReactNode;
}

/** One section of the page, under a heading that the index leads to. */
export function MethodSection({ id, children }: MethodSectionProps) {
  const t = useTexts();
  const anchor = anchorOf(id);
  return (
    <section className="method-section" id={anchor} aria-labelledby={`${anchor}-heading`}>
      <h3 className="method-heading" id={`${anchor}-heading`}>
        {t(`method.sections.${id}`)}
      </h3>
      {children}
    </section>
  );
}
