import { useAtlas, useTexts, useView } from '../../store/atlas-context.ts';

/** Says how many unverified records there are, and shows or hides them. */
export function UnverifiedLine({ count }: { readonly count: number }) {
  const { actions } = useAtlas();
  const t = useTexts();
  const shown = useView((view) => view.unverified);
  if (count === 0) return null;
  return (
    <p className="panel-note">
      {t(shown ? 'panels.partner.listed' : 'panels.partner.hidden', { count })}{' '}
      <button type="button" className="panel-more" onClick={() => actions.showUnverified(!shown)}>
        {t(shown ? 'panels.partner.exclude' : 'panels.partner.include')}
      </button>
    </p>
  );
}
